/// The encoding `unicode_escape`: text as it stands in a string literal, in bytes of Latin-1.
enum EscapeCodec {
  /// Text with everything but printable ASCII escaped.
  static func encode(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\".utf8
      case "\t": result += "\\t".utf8
      case "\n": result += "\\n".utf8
      case "\r": result += "\\r".utf8
      case " "..."~": result.append(UInt8(scalar.value))
      default: result += Interpreter.escape(scalar).utf8
      }
    }
    return result
  }

  /// Reads the character or escape at an index.
  static func step(_ bytes: [UInt8], at index: Int) -> DecodingStep {
    guard bytes[index] == UInt8(ascii: "\\") else {
      return .scalar(Unicode.Scalar(bytes[index]), length: 1)
    }
    guard index + 1 < bytes.count else {
      return .failure(length: 1, reason: "\\ at end of string")
    }
    let letter = Unicode.Scalar(bytes[index + 1])
    switch letter {
    case "\n": return .nothing(length: 2)
    case "\\", "'", "\"": return .scalar(letter, length: 2)
    case "a": return .scalar("\u{7}", length: 2)
    case "b": return .scalar("\u{8}", length: 2)
    case "f": return .scalar("\u{C}", length: 2)
    case "n": return .scalar("\n", length: 2)
    case "r": return .scalar("\r", length: 2)
    case "t": return .scalar("\t", length: 2)
    case "v": return .scalar("\u{B}", length: 2)
    case "0"..."7": return octal(bytes, at: index)
    case "x": return hexadecimal(bytes, at: index, digits: 2, "\\xXX")
    case "u": return hexadecimal(bytes, at: index, digits: 4, "\\uXXXX")
    case "U": return hexadecimal(bytes, at: index, digits: 8, "\\UXXXXXXXX")
    default: return .scalar("\\", length: 1)
    }
  }

  private static func octal(_ bytes: [UInt8], at index: Int) -> DecodingStep {
    var value: UInt32 = 0
    var length = 1
    while length < 4, index + length < bytes.count,
      (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(bytes[index + length])
    {
      value = value * 8 + UInt32(bytes[index + length] - UInt8(ascii: "0"))
      length += 1
    }
    return Unicode.Scalar(value).map { .scalar($0, length: length) }
      ?? .failure(length: length, reason: "illegal Unicode character")
  }

  private static func hexadecimal(
    _ bytes: [UInt8], at index: Int, digits: Int, _ shape: String
  ) -> DecodingStep {
    var value: UInt32 = 0
    for place in 0..<digits {
      let at = index + 2 + place
      guard at < bytes.count, let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue
      else { return .failure(length: 2 + place, reason: "truncated \(shape) escape") }
      value = value << 4 | UInt32(digit)
    }
    guard let scalar = Unicode.Scalar(value) else {
      return .failure(length: 2 + digits, reason: "illegal Unicode character")
    }
    return .scalar(scalar, length: 2 + digits)
  }
}
