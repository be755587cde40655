/// The encodings of text that programs can use.
enum Codec: Equatable {
  case utf8, ascii, latin1, unicodeEscape
  /// UTF-8 with a byte order mark before it.
  case markedUTF8
  case wide(WideEncoding)
  case page(CodePage)

  /// The name in errors.
  var name: String {
    switch self {
    case .utf8, .markedUTF8: "utf-8"
    case .ascii: "ascii"
    case .latin1: "latin-1"
    case .unicodeEscape: "unicodeescape"
    case .wide(let encoding): encoding.name
    case .page: "charmap"
    }
  }

  /// The byte of a character in an encoding of one byte a character, where it has one.
  func byte(for scalar: Unicode.Scalar) -> UInt8? {
    switch self {
    case .ascii: scalar.value < 128 ? UInt8(scalar.value) : nil
    case .page(let page): page.byte(for: scalar)
    default: scalar.value < 256 ? UInt8(scalar.value) : nil
    }
  }

  /// Why a character cannot be encoded in an encoding of one byte a character.
  var refusal: String {
    switch self {
    case .ascii: "ordinal not in range(128)"
    case .page: "character maps to <undefined>"
    default: "ordinal not in range(256)"
    }
  }

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
    case "utf8sig": self = .markedUTF8
    case "unicodeescape": self = .unicodeEscape
    default:
      if let encoding = WideEncoding(named: plain) {
        self = .wide(encoding)
      } else if let page = CodePage(named: plain) {
        self = .page(page)
      } else {
        return nil
      }
    }
  }

  /// Reads the character at an index.
  func step(_ bytes: [UInt8], at index: Int) -> DecodingStep {
    switch self {
    case .utf8, .markedUTF8: return DecodingStep(utf8: bytes, at: index)
    case .ascii: return DecodingStep(ascii: bytes, at: index)
    case .latin1: return .scalar(Unicode.Scalar(bytes[index]), length: 1)
    case .unicodeEscape: return EscapeCodec.step(bytes, at: index)
    case .wide(let encoding): return encoding.step(bytes, at: index)
    case .page(let page):
      guard let scalar = page.scalar(for: bytes[index]) else {
        return .failure(length: 1, reason: refusal)
      }
      return .scalar(scalar, length: 1)
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
    try workMoving(bytes: string.value.utf8.count)
    switch codec {
    case .utf8: return Array(string.value.utf8)
    case .markedUTF8: return [0xEF, 0xBB, 0xBF] + string.value.utf8
    case .unicodeEscape: return EscapeCodec.encode(string.value)
    case .wide(let encoding): return encoding.encode(string.value)
    case .ascii, .latin1, .page: break
    }
    if string.isASCII { return Array(string.value.utf8) }
    let scalars = string.scalars
    var result: [UInt8] = []
    result.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      try work(at: index)
      if let byte = codec.byte(for: scalars[index]) {
        result.append(byte)
        index += 1
        continue
      }
      var end = index + 1
      while end < scalars.count, codec.byte(for: scalars[end]) == nil { end += 1 }
      switch errors {
      case "strict":
        throw error(
          exceptions.unicodeEncodeError,
          arguments: [
            self.string(codec.name), .object(string), .int(index), .int(end),
            self.string(codec.refusal),
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
    var codec = try codec(encoding)
    try workMoving(bytes: 4 * bytes.count)
    var bytes = bytes
    var start = 0
    switch codec {
    case .markedUTF8:
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
      codec = .utf8
    case .wide(let encoding):
      let (resolved, mark) = encoding.resolved(for: bytes)
      codec = .wide(resolved)
      start = mark
    default: break
    }
    if codec == .latin1 {
      var result = String.UnicodeScalarView()
      for byte in bytes { result.append(Unicode.Scalar(byte)) }
      return String(result)
    }
    if codec == .utf8, let text = String(validating: bytes, as: UTF8.self) { return text }
    var result = String.UnicodeScalarView()
    var index = start
    while index < bytes.count {
      try work(at: index)
      switch codec.step(bytes, at: index) {
      case .nothing(let length): index += length
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
enum DecodingStep {
  case scalar(Unicode.Scalar, length: Int)
  /// Bytes that stand for no character.
  case nothing(length: Int)
  case failure(length: Int, reason: String)

  /// Reads ASCII.
  init(ascii bytes: [UInt8], at index: Int) {
    self =
      bytes[index] < 128
      ? .scalar(Unicode.Scalar(bytes[index]), length: 1)
      : .failure(length: 1, reason: "ordinal not in range(128)")
  }

  /// Reads UTF-8; a failure covers the longest beginning of a sequence that was well formed.
  init(utf8 bytes: [UInt8], at index: Int) {
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
