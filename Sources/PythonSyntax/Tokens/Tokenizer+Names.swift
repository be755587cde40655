extension Tokenizer {
  /// Reads a name, a keyword, or a string that a prefix such as `rb` announces.
  mutating func readName() throws(SyntaxError) {
    let start = position
    let startColumn = column(start)
    var word: UInt64 = 0
    var shift: UInt64 = 0
    var continuation = 0
    var isASCII = true
    var index = start
    while index < limit {
      let next = bytes[index]
      guard CharacterClass.isNameByte(next) else { break }
      if next >= 0x80 {
        isASCII = false
        if next & 0xC0 == 0x80 { continuation += 1 }
      }
      if shift < 64 { word |= UInt64(next) << shift }
      shift &+= 8
      index += 1
    }
    let quote = byte(index)
    if index - start <= 2, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      StringPrefix(bytes[start..<index]) != nil
    {
      position = index
      try readString(from: start)
      return
    }
    if !isASCII { try checkName(from: start, to: index) }
    position = index
    wide += continuation
    let length = index - start
    let kind = length >= 2 && length <= 8 && isASCII ? Keywords.kind(packed: word) : .name
    append(kind, from: start, column: startColumn)
  }

  /// Refuses characters that cannot stand in a name (PEP 3131).
  private func checkName(from start: Int, to end: Int) throws(SyntaxError) {
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      let properties = scalar.properties
      let isFit =
        scalar.value < 0x80 || (offset == 0 ? properties.isXIDStart : properties.isXIDContinue)
      if !isFit {
        throw SyntaxError(
          Tokenizer.complaint(about: scalar),
          at: point(column: column(start) + Int32(offset)))
      }
    }
  }

  /// What is said of a character that starts no token.
  static func complaint(about scalar: Unicode.Scalar) -> String {
    let code = CharacterClass.codePoint(scalar)
    return CharacterClass.isPrintable(scalar)
      ? "invalid character '\(scalar)' (\(code))" : "invalid non-printable character \(code)"
  }
}

/// The letters before the opening quote of a string.
struct StringPrefix {
  var isBytes = false
  var isRaw = false
  var isFormatted = false

  /// Reads a prefix; `nil` for letters that are none.
  init?(_ letters: ArraySlice<UInt8>) {
    var isUnicode = false
    for letter in letters {
      switch letter | 0x20 {
      case UInt8(ascii: "b") where !isBytes && !isFormatted && !isUnicode: isBytes = true
      case UInt8(ascii: "r") where !isRaw && !isUnicode: isRaw = true
      case UInt8(ascii: "f") where !isFormatted && !isBytes && !isUnicode: isFormatted = true
      case UInt8(ascii: "u") where letters.count == 1: isUnicode = true
      default: return nil
      }
    }
  }
}
