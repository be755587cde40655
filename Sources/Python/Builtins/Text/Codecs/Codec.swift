/// The encodings of text that programs can use.
enum Codec {
  case utf8, ascii, latin1

  /// The name in errors.
  var name: String {
    switch self {
    case .utf8: "utf-8"
    case .ascii: "ascii"
    case .latin1: "latin-1"
    }
  }

  /// The first scalar that cannot be encoded, except in UTF-8.
  var limit: UInt32 { self == .ascii ? 128 : 256 }

  /// The codec of a name, in which case, `-`, `_` and spaces are alike.
  init?(named name: String) {
    var plain = ""
    for scalar in name.unicodeScalars where scalar.isASCII {
      let byte = UInt8(scalar.value).asciiLowercased
      if byte.isASCIILetter || byte.isASCIIDigit {
        plain.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    switch plain {
    case "utf8", "u8", "utf", "cp65001": self = .utf8
    case "ascii", "usascii", "646", "ansix341968", "iso646us": self = .ascii
    case "latin1", "latin", "l1", "iso88591", "88591", "8859", "cp819": self = .latin1
    default: return nil
    }
  }
}

extension Interpreter {
  /// The name of an encoding from an optional argument, which `words` name in the error.
  func codecName(_ value: Value, _ words: String) throws(Raised) -> String {
    if value.isUnset { return "utf-8" }
    guard let text = value.text else {
      throw typeError("\(words) must be str, not \(typeName(value))")
    }
    return text
  }

  /// The name of an error handler from an optional argument, which `words` name in the error.
  func codecErrors(_ value: Value, _ words: String) throws(Raised) -> String {
    if value.isUnset { return "strict" }
    guard let text = value.text else {
      throw typeError("\(words) must be str, not \(typeName(value))")
    }
    return text
  }

  private func codec(_ name: String) throws(Raised) -> Codec {
    guard let codec = Codec(named: name) else {
      throw error(exceptions.lookupError, "unknown encoding: \(name)")
    }
    return codec
  }

  private func unknownHandler(_ name: String) -> Raised {
    error(exceptions.lookupError, "unknown error handler name '\(name)'")
  }

  // MARK: Encoding

  /// Text as bytes.
  func encode(
    _ string: PyStr, encoding: String, errors: String
  ) throws(Raised) -> [UInt8] {
    let codec = try codec(encoding)
    if codec == .utf8 || string.isASCII { return Array(string.value.utf8) }
    let scalars = string.scalars
    var result: [UInt8] = []
    result.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      let value = scalars[index].value
      if value < codec.limit {
        result.append(UInt8(value))
        index += 1
        continue
      }
      var end = index + 1
      while end < scalars.count, scalars[end].value >= codec.limit { end += 1 }
      switch errors {
      case "strict":
        throw error(
          exceptions.unicodeEncodeError,
          arguments: [
            self.string(codec.name), .object(string), .int(index), .int(end),
            self.string("ordinal not in range(\(codec.limit))"),
          ])
      case "ignore": break
      case "replace": result.append(contentsOf: repeatElement(63, count: end - index))
      case "backslashreplace":
        for scalar in scalars[index..<end] { result += Interpreter.escape(scalar).utf8 }
      case "xmlcharrefreplace":
        for scalar in scalars[index..<end] { result += "&#\(scalar.value);".utf8 }
      case "namereplace":
        for scalar in scalars[index..<end] {
          let name = scalar.properties.name ?? scalar.properties.nameAlias
          result += (name.map { "\\N{\($0)}" } ?? Interpreter.escape(scalar)).utf8
        }
      default: throw unknownHandler(errors)
      }
      index = end
    }
    return result
  }

  // MARK: Decoding

  /// Bytes as text; the object that holds them is for the error.
  func decode(
    _ bytes: [UInt8], object: Value, encoding: String, errors: String
  ) throws(Raised) -> String {
    let codec = try codec(encoding)
    if codec == .latin1 {
      var result = String.UnicodeScalarView()
      for byte in bytes { result.append(Unicode.Scalar(byte)) }
      return String(result)
    }
    if codec == .utf8, let text = String(validating: bytes, as: UTF8.self) { return text }
    var result = String.UnicodeScalarView()
    var index = 0
    while index < bytes.count {
      let step = codec == .utf8 ? UTF8Step(bytes, at: index) : UTF8Step(ascii: bytes, at: index)
      switch step {
      case .scalar(let scalar, let length):
        result.append(scalar)
        index += length
      case .failure(let length, let reason):
        switch errors {
        case "strict":
          throw error(
            exceptions.unicodeDecodeError,
            arguments: [
              string(codec.name), self.bytes(bytes), .int(index), .int(index + length),
              string(reason),
            ])
        case "ignore": break
        case "replace": result.append("\u{FFFD}")
        case "backslashreplace":
          for byte in bytes[index..<(index + length)] {
            result.append(contentsOf: "\\x".unicodeScalars)
            let digits = String(byte, radix: 16)
            result.append(contentsOf: (byte < 16 ? "0" + digits : digits).unicodeScalars)
          }
        default: throw unknownHandler(errors)
        }
        index += length
      }
    }
    return String(result)
  }
}

/// What stands at a place of encoded text.
private enum UTF8Step {
  case scalar(Unicode.Scalar, length: Int)
  case failure(length: Int, reason: String)

  /// Reads ASCII.
  init(ascii bytes: [UInt8], at index: Int) {
    self =
      bytes[index] < 128
      ? .scalar(Unicode.Scalar(bytes[index]), length: 1)
      : .failure(length: 1, reason: "ordinal not in range(128)")
  }

  /// Reads UTF-8; a failure covers the longest beginning of a sequence that was well formed.
  init(_ bytes: [UInt8], at index: Int) {
    let first = bytes[index]
    let length: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch first {
    case 0..<0x80:
      self = .scalar(Unicode.Scalar(first), length: 1)
      return
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if first == 0xE0 { lowest = 0xA0 }
      if first == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
      length = 4
      if first == 0xF0 { lowest = 0x90 }
      if first == 0xF4 { highest = 0x8F }
    default:
      self = .failure(length: 1, reason: "invalid start byte")
      return
    }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      guard index + offset < bytes.count else {
        self = .failure(length: offset, reason: "unexpected end of data")
        return
      }
      let byte = bytes[index + offset]
      guard byte >= lowest, byte <= highest else {
        self = .failure(length: offset, reason: "invalid continuation byte")
        return
      }
      value = value << 6 | UInt32(byte & 63)
      lowest = 0x80
      highest = 0xBF
    }
    guard let scalar = Unicode.Scalar(value) else {
      self = .failure(length: 1, reason: "invalid continuation byte")
      return
    }
    self = .scalar(scalar, length: length)
  }
}
