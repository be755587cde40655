/// `float.hex` and `float.fromhex`.
extension Interpreter {
  func installFloatHexadecimal() {
    method(types.float, "hex", "self, /") { (vm, a) throws(Raised) in
      vm.string(Interpreter.hexadecimalText(vm.floating(a[0]) ?? 0))
    }
    classMethod(types.float, "fromhex", "cls, string, /") { (vm, a) throws(Raised) in
      guard let text = a[1].text else {
        throw vm.typeError("bad argument type for built-in operation")
      }
      let value = try vm.readHexadecimal(text)
      guard let type = a[0].type, type !== vm.types.float else { return .float(value) }
      return try vm.call(a[0], [.float(value)])
    }
  }

  private static func hexadecimalText(_ x: Double) -> String {
    guard x.isFinite else { return x.isNaN ? "nan" : x < 0 ? "-inf" : "inf" }
    let sign = x.sign == .minus ? "-" : ""
    if x == 0 { return sign + "0x0.0p+0" }
    let digits = String(x.significandBitPattern, radix: 16)
    let padded = String(repeating: "0", count: 13 - digits.count) + digits
    let isSubnormal = x.exponentBitPattern == 0
    let exponent = isSubnormal ? -1022 : Int(x.exponentBitPattern) - 1023
    return "\(sign)0x\(isSubnormal ? 0 : 1).\(padded)p\(exponent < 0 ? "-" : "+")"
      + String(exponent.magnitude)
  }

  private func readHexadecimal(_ text: String) throws(Raised) -> Double {
    let invalid = valueError("invalid hexadecimal floating-point string")
    guard let ascii = text.numericASCII else { throw invalid }
    var rest = ascii.map { $0 >= 65 && $0 <= 90 ? $0 | 0x20 : $0 }[...]
    var sign = ""
    if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      if first == UInt8(ascii: "-") { sign = "-" }
      rest = rest.dropFirst()
    }
    switch String(decoding: rest, as: UTF8.self) {
    case "inf", "infinity": return sign.isEmpty ? .infinity : -.infinity
    case "nan": return .nan
    default: break
    }
    if rest.starts(with: Array("0x".utf8)) { rest = rest.dropFirst(2) }
    var mantissa = ""
    var exponent = "0"
    var digits = 0
    var hasPoint = false
    while let byte = rest.first {
      if byte == UInt8(ascii: ".") {
        guard !hasPoint else { throw invalid }
        hasPoint = true
      } else if let digit = byte.digitValue, digit < 16 {
        digits += 1
      } else {
        break
      }
      mantissa.unicodeScalars.append(Unicode.Scalar(byte))
      rest = rest.dropFirst()
    }
    guard digits > 0 else { throw invalid }
    if let mark = rest.first {
      guard mark == UInt8(ascii: "p") else { throw invalid }
      exponent = String(decoding: rest.dropFirst(), as: UTF8.self)
      guard let power = Int(exponent) else { throw invalid }
      exponent = String(max(-100_000, min(100_000, power)))
    }
    if mantissa.hasPrefix(".") { mantissa = "0" + mantissa }
    if mantissa.hasSuffix(".") { mantissa += "0" }
    guard let value = Double("\(sign)0x\(mantissa)p\(exponent)") else { throw invalid }
    guard value.isFinite else {
      throw overflowError("hexadecimal value too large to represent as a float")
    }
    return value
  }
}
