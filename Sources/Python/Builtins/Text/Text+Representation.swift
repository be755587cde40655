/// `repr` of text and bytes.
extension Interpreter {
  /// `repr` of a `str`'s text.
  func textRepr(_ text: String) throws(Raised) -> String {
    var hasSingle = false
    var hasDouble = false
    var isPlain = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "'"): hasSingle = true
      case UInt8(ascii: "\""): hasDouble = true
      case UInt8(ascii: "\\"), 0..<32, 127...: isPlain = false
      default: break
      }
    }
    if isPlain, !hasSingle { return "'\(text)'" }
    let quote: Unicode.Scalar = hasSingle && !hasDouble ? "\"" : "'"
    var result = String.UnicodeScalarView()
    result.append(quote)
    for (index, scalar) in text.unicodeScalars.enumerated() {
      try work(at: index)
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      case quote:
        result.append("\\")
        result.append(scalar)
      default:
        if scalar.isPrintable {
          result.append(scalar)
        } else {
          result.append(contentsOf: Interpreter.escape(scalar).unicodeScalars)
        }
      }
    }
    result.append(quote)
    return String(result)
  }

  /// `repr` of `bytes`, or of what a `bytearray` holds.
  func bytesRepr(_ bytes: [UInt8]) throws(Raised) -> String {
    let quote = UInt8(
      ascii: bytes.contains(UInt8(ascii: "'")) && !bytes.contains(UInt8(ascii: "\""))
        ? "\"" : "'")
    var result: [UInt8] = [UInt8(ascii: "b"), quote]
    for (index, byte) in bytes.enumerated() {
      try work(at: index)
      switch byte {
      case UInt8(ascii: "\\"), quote: result += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): result += "\\n".utf8
      case UInt8(ascii: "\r"): result += "\\r".utf8
      case UInt8(ascii: "\t"): result += "\\t".utf8
      case 32..<127: result.append(byte)
      default: result += Interpreter.escape(Unicode.Scalar(byte)).utf8
      }
    }
    result.append(quote)
    return String(decoding: result, as: UTF8.self)
  }

  /// Text with everything beyond ASCII escaped, as `ascii()` shows it.
  func escapedToASCII(_ text: String) throws(Raised) -> String {
    guard text.utf8.contains(where: { $0 >= 128 }) else { return text }
    var result = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      try work(at: index)
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else {
        result += Interpreter.escape(scalar)
      }
    }
    return result
  }

  /// `\xhh`, `\uhhhh` or `\Uhhhhhhhh`.
  static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let (letter, width) =
      scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
  }

  /// `repr` of a number, text or bytes of an exact built-in type; `nil` for other objects.
  func textRepr(_ object: PyObject) throws(Raised) -> String? {
    let kind = Swift.type(of: object)
    if kind == PyStr.self { return try textRepr(unsafeDowncast(object, to: PyStr.self).value) }
    if kind == PyInt.self { return try decimalText(unsafeDowncast(object, to: PyInt.self).value) }
    if kind == PyFloat.self { return floatRepr(unsafeDowncast(object, to: PyFloat.self).value) }
    if kind == PyComplex.self {
      return complexText(unsafeDowncast(object, to: PyComplex.self).value)
    }
    if kind == PyBytes.self { return try bytesRepr(unsafeDowncast(object, to: PyBytes.self).value) }
    if kind == PyByteArray.self {
      let value = unsafeDowncast(object, to: PyByteArray.self).value
      return "\(object.type.name)(\(try bytesRepr(value)))"
    }
    return nil
  }
}
