/// `bytes(...)` and `bytearray(...)`.
extension Interpreter {
  func installBytesMaking() {
    constructor(types.bytes, "cls, source=, encoding=, errors=") { (vm, a) throws(Raised) in
      if let type = a[0].type, type === vm.types.bytes, a[2].isUnset, a[3].isUnset,
        let object = a[1].object, object.hasType(vm.types.bytes)
      {
        return a[1]
      }
      let content = try vm.madeBytes(a[1], encoding: a[2], errors: a[3], name: "bytes")
      return .object(PyBytes(content, type: a[0].type ?? vm.types.bytes))
    }
    constructor(types.byteArray, "cls, /, *args, **kwargs") { (vm, a) throws(Raised) in
      .object(PyByteArray([], type: a[0].type ?? vm.types.byteArray))
    }
    method(types.byteArray, "__init__", "self, source=, encoding=, errors=") {
      (vm, a) throws(Raised) in
      guard let array = a[0].object(as: PyByteArray.self) else { return .none }
      let content = try vm.madeBytes(a[1], encoding: a[2], errors: a[3], name: "bytearray")
      try vm.checkResizing(array, to: content.count)
      array.value = content
      return .none
    }
    for type in [types.bytes, types.byteArray] {
      classMethod(type, "fromhex", "cls, string, /") { (vm, a) throws(Raised) in
        guard let text = a[1].text else {
          throw vm.typeError("fromhex() argument must be str, not \(vm.typeName(a[1]))")
        }
        let content = try vm.readHexadecimalBytes(text)
        let made: Value =
          type === vm.types.bytes
          ? vm.bytes(content) : .object(PyByteArray(content, type: vm.types.byteArray))
        guard let wanted = a[0].type, wanted !== type else { return made }
        return try vm.call(a[0], [made])
      }
    }
  }

  private func madeBytes(
    _ source: Value, encoding: Value, errors: Value, name: String
  ) throws(Raised) -> [UInt8] {
    if let string = source.string {
      guard !encoding.isUnset else { throw typeError("string argument without an encoding") }
      let encoding = try codecName(encoding, "\(name)() argument 'encoding'")
      let errors = try codecErrors(errors, "\(name)() argument 'errors'")
      return try encode(string, encoding: encoding, errors: errors)
    }
    if !encoding.isUnset {
      _ = try codecName(encoding, "\(name)() argument 'encoding'")
      throw typeError("encoding without a string argument")
    }
    if !errors.isUnset {
      _ = try codecErrors(errors, "\(name)() argument 'errors'")
      throw typeError("errors without a string argument")
    }
    if source.isUnset { return [] }
    if let content = byteContent(of: source) { return content }
    if let method = special(source, intern("__bytes__")) {
      let result = try callMethod(method, on: source)
      guard let content = result.object(as: PyBytes.self)?.value else {
        throw typeError("__bytes__ returned non-bytes (type \(typeName(result)))")
      }
      return content
    }
    if bigInteger(source) != nil || special(source, names.index) != nil {
      guard let count = Int(exactly: try index(of: source)) else {
        throw overflowError("cannot fit 'int' into an index-sized integer")
      }
      guard count >= 0 else { throw valueError("negative count") }
      try checkSize(count)
      return [UInt8](repeating: 0, count: count)
    }
    return try byteElements(
      of: source, name: name,
      range: name == "bytes" ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)")
  }

  private func readHexadecimalBytes(_ text: String) throws(Raised) -> [UInt8] {
    var result: [UInt8] = []
    var high: Int?
    var position = 0
    func invalid() -> Raised {
      valueError("non-hexadecimal number found in fromhex() arg at position \(position)")
    }
    for scalar in text.unicodeScalars {
      let digit = scalar.isASCII ? UInt8(scalar.value).digitValue : nil
      if let digit, digit < 16 {
        if let first = high {
          result.append(UInt8(first * 16 + digit))
          high = nil
        } else {
          high = digit
        }
      } else if high != nil || !scalar.isASCII || !scalar.isPythonSpace
        || scalar.value >= 28
          && scalar.value < 32
      {
        throw invalid()
      }
      position += 1
    }
    if high != nil { throw invalid() }
    return result
  }
}
