/// `str.translate` and `str.maketrans`.
extension Interpreter {
  func installTextTranslation() {
    method(types.str, "translate", "self, table, /") { (vm, a) throws(Raised) in
      guard let string = a[0].string else { return a[0] }
      var result: [UInt8] = []
      result.reserveCapacity(string.value.utf8.count)
      for (index, scalar) in string.scalars.enumerated() {
        try vm.work(at: index)
        switch try vm.translation(of: scalar, a[1]) {
        case .scalar(let scalar): result.append(contentsOf: String(scalar).utf8)
        case .text(let text): result.append(contentsOf: text.utf8)
        }
      }
      return vm.string(String(decoding: result, as: UTF8.self))
    }
    staticMethod(types.str, "maketrans", "x, y=, z=, /") { (vm, a) throws(Raised) in
      try vm.translationTable(a[0], a[1], a[2])
    }
  }

  /// What stands for a character in the result.
  private enum Translation {
    case scalar(Unicode.Scalar)
    case text(String)
  }

  private func translation(
    of scalar: Unicode.Scalar, _ table: Value
  ) throws(Raised) -> Translation {
    let found: Value
    if let dictionary = table.dictionary, dictionary.hasType(types.dict) {
      guard let value = try find(.int(Int(scalar.value)), in: dictionary) else {
        return .scalar(scalar)
      }
      found = value
    } else {
      do throws(Raised) {
        found = try getItem(table, .int(Int(scalar.value)))
      } catch {
        guard matches(error, exceptions.lookupError) else { throw error }
        return .scalar(scalar)
      }
    }
    if found.isNone { return .text("") }
    if let text = found.text { return .text(text) }
    guard let number = smallInteger(found) else {
      throw typeError("character mapping must return integer, None or str")
    }
    guard let value = UInt32(exactly: number), let new = Unicode.Scalar(value) else {
      throw valueError("character mapping must be in range(0x110000)")
    }
    return .scalar(new)
  }

  private func translationTable(_ x: Value, _ y: Value, _ z: Value) throws(Raised) -> Value {
    let table = makeDictionary()
    if y.isUnset {
      guard let source = x.dictionary else {
        throw typeError("if you give only one argument to maketrans it must be a dict")
      }
      for key in source.keys {
        guard let value = try find(key, in: source) else { continue }
        if let text = key.string {
          guard text.count == 1 else {
            throw valueError("string keys in translate table must be of length 1")
          }
          try insert(value, for: .int(Int(text.scalar(at: 0).value)), in: table)
        } else if bigInteger(key) != nil {
          try insert(value, for: key, in: table)
        } else {
          throw typeError("keys in translate table must be strings or integers")
        }
      }
      return .object(table)
    }
    guard let from = x.string else {
      throw typeError("first maketrans argument must be a string if there is a second argument")
    }
    guard let to = y.string else {
      throw typeError("maketrans() argument 2 must be str, not \(typeName(y))")
    }
    guard from.count == to.count else {
      throw valueError("the first two maketrans arguments must have equal length")
    }
    for (key, new) in zip(from.scalars, to.scalars) {
      try insert(.int(Int(new.value)), for: .int(Int(key.value)), in: table)
    }
    if !z.isUnset {
      guard let dropped = z.string else {
        throw typeError("maketrans() argument 3 must be str, not \(typeName(z))")
      }
      for key in dropped.scalars { try insert(.none, for: .int(Int(key.value)), in: table) }
    }
    return .object(table)
  }
}
