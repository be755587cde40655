/// Turns the escapes of string literals into what they stand for.
enum EscapeDecoder {
  /// What CPython says of an escape that cannot be decoded.
  struct Fault: Error {
    var category = SyntaxError.Category.syntax
    var message: String

    /// The error for it: CPython points its own complaints to the token after the string.
    func mistake(in string: SourceRange, before next: SourceRange) -> SyntaxError {
      SyntaxError(category, message, at: category == .unsupported ? string : next)
    }
  }

  // MARK: Text

  /// Decodes the escapes of a text literal and appends the result.
  static func decode(_ text: ArraySlice<UInt8>, into result: inout [UInt8]) throws(Fault) {
    guard text.contains(UInt8(ascii: "\\")) else {
      result.append(contentsOf: text)
      return
    }
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        index += 1
        continue
      }
      guard index + 1 < text.endIndex else {
        throw fault(text, index, index, "\\ at end of string")
      }
      let letter = text[index + 1]
      if let plain = simple(letter) {
        if letter != 10 { result.append(plain) }
        index += 2
        continue
      }
      switch letter {
      case UInt8(ascii: "0")...UInt8(ascii: "7"):
        let (value, end) = octal(text, index + 1)
        append(value, to: &result)
        index = end
      case UInt8(ascii: "x"): index = try hexadecimal(text, index, 2, into: &result)
      case UInt8(ascii: "u"): index = try hexadecimal(text, index, 4, into: &result)
      case UInt8(ascii: "U"): index = try hexadecimal(text, index, 8, into: &result)
      case UInt8(ascii: "N"): index = try named(text, index, into: &result)
      default:
        // An unknown escape stands for itself.
        result.append(byte)
        index += 1
      }
    }
  }

  /// The byte that a one-letter escape stands for; a line end stands for nothing.
  private static func simple(_ letter: UInt8) -> UInt8? {
    switch letter {
    case 10: 10
    case UInt8(ascii: "\\"): UInt8(ascii: "\\")
    case UInt8(ascii: "'"): UInt8(ascii: "'")
    case UInt8(ascii: "\""): UInt8(ascii: "\"")
    case UInt8(ascii: "a"): 7
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "f"): 12
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "r"): 13
    case UInt8(ascii: "t"): 9
    case UInt8(ascii: "v"): 11
    default: nil
    }
  }

  /// Reads up to three octal digits.
  private static func octal(_ text: ArraySlice<UInt8>, _ start: Int) -> (UInt32, Int) {
    var value: UInt32 = 0
    var index = start
    while index < text.endIndex, index < start + 3, text[index] &- 48 < 8 {
      value = value * 8 + UInt32(text[index] &- 48)
      index += 1
    }
    return (value, index)
  }

  private static func digit(_ byte: UInt8) -> UInt32 {
    UInt32(CharacterClass.isDigit(byte) ? byte &- 48 : (byte | 0x20) &- 87)
  }

  private static func append(_ value: UInt32, to result: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private static func hexadecimal(
    _ text: ArraySlice<UInt8>, _ start: Int, _ count: Int, into result: inout [UInt8]
  ) throws(Fault) -> Int {
    var value: UInt32 = 0
    var index = start + 2
    while index < text.endIndex, index < start + 2 + count,
      CharacterClass.isHexDigit(text[index])
    {
      value = value << 4 | digit(text[index])
      index += 1
    }
    if index < start + 2 + count {
      let form = count == 2 ? "\\xXX" : count == 4 ? "\\uXXXX" : "\\UXXXXXXXX"
      throw fault(text, start, index - 1, "truncated \(form) escape")
    }
    if value > 0x10FFFF { throw fault(text, start, index - 1, "illegal Unicode character") }
    if value >= 0xD800, value < 0xE000 {
      throw Fault(
        category: .unsupported,
        message: "lone surrogates such as '\\ud800' are not supported in strings")
    }
    append(value, to: &result)
    return index
  }

  private static func named(
    _ text: ArraySlice<UInt8>, _ start: Int, into result: inout [UInt8]
  ) throws(Fault) -> Int {
    let open = start + 2
    guard open < text.endIndex, text[open] == UInt8(ascii: "{"),
      let close = text[open...].firstIndex(of: UInt8(ascii: "}")), close > open + 1
    else {
      var last = start + 1
      if open < text.endIndex, text[open] == UInt8(ascii: "{") {
        let close = text[open...].firstIndex(of: UInt8(ascii: "}")) ?? text.endIndex
        last = close == open + 1 ? open : close - 1
      }
      throw fault(text, start, last, "malformed \\N character escape")
    }
    let name = String(decoding: text[(open + 1)..<close], as: UTF8.self)
    guard let scalar = CharacterNames.scalar(named: name) else {
      throw fault(text, start, close, "unknown Unicode character name")
    }
    append(scalar.value, to: &result)
    return close + 1
  }

  /// Words a fault with positions as CPython counts them: a character beyond ASCII counts as ten,
  /// because it is turned into an escape before decoding.
  private static func fault(
    _ text: ArraySlice<UInt8>, _ start: Int, _ end: Int, _ reason: String
  ) -> Fault {
    func count(_ index: Int) -> Int {
      text[text.startIndex..<index].reduce(0) { sum, byte in
        byte < 0x80 ? sum + 1 : byte & 0xC0 == 0x80 ? sum : sum + 10
      }
    }
    let first = count(start)
    let last = count(max(start, end))
    let place =
      first == last
      ? "'unicodeescape' codec can't decode byte 0x5c in position \(first)"
      : "'unicodeescape' codec can't decode bytes in position \(first)-\(last)"
    return Fault(message: "(unicode error) \(place): \(reason)")
  }

  // MARK: Bytes

  /// Decodes the escapes of a bytes literal.
  static func decodeBytes(_ text: ArraySlice<UInt8>) throws(Fault) -> [UInt8] {
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      guard byte == UInt8(ascii: "\\"), index + 1 < text.endIndex else {
        result.append(byte)
        index += 1
        continue
      }
      let letter = text[index + 1]
      if let plain = simple(letter) {
        if letter != 10 { result.append(plain) }
        index += 2
      } else if letter &- 48 < 8 {
        let (value, end) = octal(text, index + 1)
        result.append(UInt8(truncatingIfNeeded: value))
        index = end
      } else if letter == UInt8(ascii: "x") {
        guard index + 3 < text.endIndex, CharacterClass.isHexDigit(text[index + 2]),
          CharacterClass.isHexDigit(text[index + 3])
        else {
          throw Fault(
            message:
              "(value error) invalid \\x escape at position \(index - text.startIndex)")
        }
        result.append(UInt8(digit(text[index + 2]) << 4 | digit(text[index + 3])))
        index += 4
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }
}
