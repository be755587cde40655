import BigInt

/// `float(...)`
extension Interpreter {
  func installFloatMaking() {
    constructor(types.float, "cls, x=, /") { (vm, a) throws(Raised) in
      let value = a[1].isUnset ? 0 : try vm.madeFloat(a[1])
      guard let type = a[0].type, type !== vm.types.float else { return .float(value) }
      return .object(PyFloat(value, type: type))
    }
  }

  private func madeFloat(_ x: Value) throws(Raised) -> Double {
    if let text = x.text { return try parsedFloat(text, shown: x) }
    if let bytes = byteContent(of: x) {
      return try parsedFloat(String(decoding: bytes, as: UTF8.self), shown: x)
    }
    return try floatValue(of: x, words: "float() argument must be a string or a real number, not")
  }

  /// The value of a real number (`__float__`, else `__index__`).
  func floatValue(
    of x: Value, words: String = "must be real number, not", quotes: Bool = true
  ) throws(Raised) -> Double {
    switch x {
    case .float(let number): return number
    case .int(let number): return Double(number)
    case .bool(let flag): return flag ? 1 : 0
    default: break
    }
    if type(of: x).isBuiltin, let number = bigInteger(x) { return try double(number) }
    if let method = special(x, names.float) {
      let result = try callMethod(method, on: x)
      guard let number = floating(result) else {
        throw typeError(
          "\(typeName(x)).__float__ returned non-float (type \(typeName(result)))")
      }
      return number
    }
    if special(x, names.index) != nil { return try double(try index(of: x)) }
    let name = typeName(x)
    throw typeError("\(words) \(quotes ? "'\(name)'" : name)")
  }

  private func parsedFloat(_ text: String, shown: Value) throws(Raised) -> Double {
    if let ascii = text.numericASCII, let value = Interpreter.readFloat(ascii) { return value }
    throw valueError("could not convert string to float: \(try repr(shown))")
  }

  /// Reads a decimal float, `inf`, `infinity` or `nan` without white space.
  static func readFloat(_ text: [UInt8]) -> Double? {
    var plain: [UInt8] = []
    var rest = text[...]
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      if sign == UInt8(ascii: "-") { plain.append(sign) }
      rest = rest.dropFirst()
    }
    switch String(decoding: rest.map { $0 | 0x20 }, as: UTF8.self) {
    case "inf", "infinity": return plain.isEmpty ? .infinity : -.infinity
    case "nan": return .nan
    default: break
    }
    func digits() -> Int? {
      var count = 0
      while let byte = rest.first {
        if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
          plain.append(byte)
          count += 1
          rest = rest.dropFirst()
        } else if byte == UInt8(ascii: "_"), count > 0, let next = rest.dropFirst().first,
          next >= UInt8(ascii: "0"), next <= UInt8(ascii: "9")
        {
          rest = rest.dropFirst()
        } else {
          break
        }
      }
      return count == 0 ? nil : count
    }
    var hasDigits = digits() != nil
    if rest.first == UInt8(ascii: ".") {
      if !hasDigits { plain.append(UInt8(ascii: "0")) }
      plain.append(UInt8(ascii: "."))
      rest = rest.dropFirst()
      if digits() != nil { hasDigits = true } else { plain.append(UInt8(ascii: "0")) }
    }
    guard hasDigits else { return nil }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      plain.append(mark)
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
        plain.append(sign)
        rest = rest.dropFirst()
      }
      guard digits() != nil else { return nil }
    }
    guard rest.isEmpty else { return nil }
    return Double(String(decoding: plain, as: UTF8.self))
  }
}
