extension Tokenizer {
  /// Reads an operator, a bracket or a delimiter.
  mutating func readOperator(_ first: UInt8) throws(SyntaxError) {
    let start = position
    let second = byte(start + 1)
    switch first {
    case UInt8(ascii: "("): try open(.leftParenthesis, first)
    case UInt8(ascii: "["): try open(.leftBracket, first)
    case UInt8(ascii: "{"): try open(.leftBrace, first)
    case UInt8(ascii: ")"): try close(.rightParenthesis, first, matching: .leftParenthesis)
    case UInt8(ascii: "]"): try close(.rightBracket, first, matching: .leftBracket)
    case UInt8(ascii: "}"): try close(.rightBrace, first, matching: .leftBrace)
    case UInt8(ascii: ","): emit(.comma, 1)
    case UInt8(ascii: ";"): emit(.semicolon, 1)
    case UInt8(ascii: "~"): emit(.tilde, 1)
    case UInt8(ascii: ":"): either(second, .colon, .walrus)
    case UInt8(ascii: "="): either(second, .equal, .equalEqual)
    case UInt8(ascii: "+"): either(second, .plus, .plusEqual)
    case UInt8(ascii: "%"): either(second, .percent, .percentEqual)
    case UInt8(ascii: "@"): either(second, .at, .atEqual)
    case UInt8(ascii: "&"): either(second, .ampersand, .ampersandEqual)
    case UInt8(ascii: "|"): either(second, .bar, .barEqual)
    case UInt8(ascii: "^"): either(second, .caret, .caretEqual)
    case UInt8(ascii: "!"): either(second, .exclamation, .notEqual)
    case UInt8(ascii: "-"):
      if second == UInt8(ascii: ">") {
        emit(.arrow, 2)
      } else {
        either(second, .minus, .minusEqual)
      }
    case UInt8(ascii: "."):
      if second == UInt8(ascii: "."), byte(start + 2) == UInt8(ascii: ".") {
        emit(.ellipsis, 3)
      } else {
        emit(.dot, 1)
      }
    case UInt8(ascii: "*"):
      doubled(first, second, (.star, .starEqual), (.doubleStar, .doubleStarEqual))
    case UInt8(ascii: "/"):
      doubled(first, second, (.slash, .slashEqual), (.doubleSlash, .doubleSlashEqual))
    case UInt8(ascii: "<"):
      if second == UInt8(ascii: ">") {
        emit(.stray, 2)
      } else {
        doubled(first, second, (.less, .lessEqual), (.leftShift, .leftShiftEqual))
      }
    case UInt8(ascii: ">"):
      doubled(first, second, (.greater, .greaterEqual), (.rightShift, .rightShiftEqual))
    default:
      let scalar = Unicode.Scalar(first)
      if !CharacterClass.isPrintable(scalar) {
        throw error(Tokenizer.complaint(about: scalar), after: start + 1)
      }
      emit(.stray, 1)
    }
  }

  @inline(__always)
  private mutating func emit(_ kind: TokenKind, _ length: Int) {
    let start = position
    let startColumn = column(start)
    position += length
    append(kind, from: start, column: startColumn)
  }

  /// An operator of one character, or with `=` after it.
  @inline(__always)
  private mutating func either(_ second: UInt8, _ plain: TokenKind, _ withEqual: TokenKind) {
    if second == UInt8(ascii: "=") { emit(withEqual, 2) } else { emit(plain, 1) }
  }

  /// An operator whose character may be doubled; each form may have `=` after it.
  private mutating func doubled(
    _ first: UInt8, _ second: UInt8, _ single: (TokenKind, TokenKind),
    _ double: (TokenKind, TokenKind)
  ) {
    guard second == first else {
      either(second, single.0, single.1)
      return
    }
    if byte(position + 2) == UInt8(ascii: "=") { emit(double.1, 3) } else { emit(double.0, 2) }
  }

  private mutating func open(_ kind: TokenKind, _ character: UInt8) throws(SyntaxError) {
    if openBrackets.count >= 200 {
      throw error("too many nested parentheses", after: position + 1)
    }
    let at = column(position)
    openBrackets.append(
      OpenBracket(
        kind: kind, character: character,
        range: SourceRange(line: line, column: at, endLine: line, endColumn: at + 1)))
    emit(kind, 1)
  }

  private mutating func close(
    _ kind: TokenKind, _ character: UInt8, matching opening: TokenKind
  ) throws(SyntaxError) {
    let shown = Character(Unicode.Scalar(character))
    guard let open = openBrackets.popLast() else {
      throw error("unmatched '\(shown)'", after: position + 1)
    }
    if open.kind != opening {
      let line = open.range.line == self.line ? "" : " on line \(open.range.line)"
      throw error(
        "closing parenthesis '\(shown)' does not match opening parenthesis "
          + "'\(Character(Unicode.Scalar(open.character)))'\(line)",
        after: position + 1)
    }
    emit(kind, 1)
  }
}
