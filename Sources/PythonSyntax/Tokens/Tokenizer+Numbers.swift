extension Tokenizer {
  /// Reads a number; its value is taken from its text later.
  mutating func readNumber() throws(SyntaxError) {
    let start = position
    let startColumn = column(start)
    if byte(start) == UInt8(ascii: "0") {
      switch byte(start + 1) | 0x20 {
      case UInt8(ascii: "x"): try readDigits(of: .hexadecimal)
      case UInt8(ascii: "o"): try readDigits(of: .octal)
      case UInt8(ascii: "b"): try readDigits(of: .binary)
      default: try readAfterZero(start)
      }
    } else {
      if byte(start) != UInt8(ascii: ".") { try readDecimalTail() }
      try readFraction()
    }
    append(.number, from: start, column: startColumn)
  }

  private enum Radix: String {
    case binary
    case octal
    case hexadecimal

    func accepts(_ byte: UInt8) -> Bool {
      switch self {
      case .binary: byte == 48 || byte == 49
      case .octal: byte &- 48 < 8
      case .hexadecimal: CharacterClass.isHexDigit(byte)
      }
    }
  }

  private mutating func readDigits(of radix: Radix) throws(SyntaxError) {
    position += 2
    repeat {
      if byte(position) == UInt8(ascii: "_") { position += 1 }
      if !radix.accepts(byte(position)) {
        try refuseDigit(of: radix)
        throw error("invalid \(radix.rawValue) literal", after: position)
      }
      while radix.accepts(byte(position)) { position += 1 }
    } while byte(position) == UInt8(ascii: "_")
    try refuseDigit(of: radix)
    try checkEnd(at: position, radix.rawValue)
  }

  private func refuseDigit(of radix: Radix) throws(SyntaxError) {
    let next = byte(position)
    if CharacterClass.isDigit(next) {
      throw error(
        "invalid digit '\(Character(Unicode.Scalar(next)))' in \(radix.rawValue) literal",
        after: position + 1)
    }
  }

  /// Reads digits in groups that single underscores separate.
  private mutating func readDecimalTail() throws(SyntaxError) {
    while true {
      while CharacterClass.isDigit(byte(position)) { position += 1 }
      guard byte(position) == UInt8(ascii: "_") else { return }
      position += 1
      if !CharacterClass.isDigit(byte(position)) {
        throw error("invalid decimal literal", after: position)
      }
    }
  }

  private mutating func readAfterZero(_ start: Int) throws(SyntaxError) {
    while true {
      if byte(position) == UInt8(ascii: "_") {
        position += 1
        if !CharacterClass.isDigit(byte(position)) {
          throw error("invalid decimal literal", after: position)
        }
      }
      guard byte(position) == UInt8(ascii: "0") else { break }
      position += 1
    }
    let zerosEnd = position
    let isNonzero = CharacterClass.isDigit(byte(position))
    if isNonzero { try readDecimalTail() }
    switch byte(position) {
    case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "j"),
      UInt8(ascii: "J"):
      try readFraction()
    default:
      if isNonzero {
        throw SyntaxError(
          "leading zeros in decimal integer literals are not permitted; "
            + "use an 0o prefix for octal integers",
          at: SourceRange(
            line: line, column: column(start), endLine: line, endColumn: column(zerosEnd)))
      }
      try checkEnd(at: position, "decimal")
    }
  }

  /// Reads what may follow the integer part: fraction, exponent, `j`.
  private mutating func readFraction() throws(SyntaxError) {
    if byte(position) == UInt8(ascii: ".") {
      position += 1
      if CharacterClass.isDigit(byte(position)) { try readDecimalTail() }
    }
    if byte(position) | 0x20 == UInt8(ascii: "e") {
      let mark = position
      var next = position + 1
      let hasSign = byte(next) == UInt8(ascii: "+") || byte(next) == UInt8(ascii: "-")
      if hasSign { next += 1 }
      if CharacterClass.isDigit(byte(next)) {
        position = next
        try readDecimalTail()
      } else if hasSign {
        throw error("invalid decimal literal", after: next)
      } else {
        try checkEnd(at: mark, "decimal")
        return
      }
    }
    if byte(position) | 0x20 == UInt8(ascii: "j") {
      position += 1
      try checkEnd(at: position, "imaginary")
    } else {
      try checkEnd(at: position, "decimal")
    }
  }

  /// Refuses letters right after a number, other than those that start an operator word: they are
  /// only warned of.
  private mutating func checkEnd(at index: Int, _ kind: String) throws(SyntaxError) {
    let next = byte(index)
    guard next < 0x80, CharacterClass.isNameByte(next) else { return }
    let isOperatorWord =
      switch next {
      case UInt8(ascii: "a"): follows("nd", index)
      case UInt8(ascii: "e"): follows("lse", index)
      case UInt8(ascii: "f"): follows("or", index)
      case UInt8(ascii: "i"):
        byte(index + 1) == UInt8(ascii: "f") || byte(index + 1) == UInt8(ascii: "n")
          || byte(index + 1) == UInt8(ascii: "s")
      case UInt8(ascii: "o"): follows("r", index)
      case UInt8(ascii: "n"): follows("ot", index)
      default: false
      }
    let message = "invalid \(kind) literal"
    if !isOperatorWord { throw error(message, after: index) }
    warnings.append(SyntaxWarning(message: message, line: line))
  }

  private func follows(_ letters: StaticString, _ index: Int) -> Bool {
    for offset in 0..<letters.utf8CodeUnitCount
    where byte(index + 1 + offset) != letters.utf8Start[offset] {
      return false
    }
    return !CharacterClass.isNameByte(byte(index + 1 + letters.utf8CodeUnitCount))
  }
}
