extension Tokenizer {
  /// The width of a line's indentation, measured twice.
  ///
  /// The order of two indentations must not depend on how wide a tab is, so they are compared
  /// with tabs to every eighth column and with tabs of one column.
  struct Indentation {
    var wide = 0
    var narrow = 0
  }

  private static let deepest = 100

  /// Measures the indentation of the next line that is not blank and emits what it changes.
  mutating func readIndentation() throws(SyntaxError) {
    while position < limit {
      let width = try measure()
      let next = byte(position)
      if next == UInt8(ascii: "#") { skipComment() }
      if byte(position) == 10 {
        position += 1
        startLine(at: position)
        continue
      }
      if position >= limit { return }
      try indent(to: width)
      return
    }
  }

  private mutating func measure() throws(SyntaxError) -> Indentation {
    var width = Indentation()
    var continued: Indentation?
    while true {
      switch byte(position) {
      case 32:
        width.wide += 1
        width.narrow += 1
      case 9:
        width.wide = (width.wide / 8 + 1) * 8
        width.narrow += 1
      case 12:
        width = Indentation()
      case UInt8(ascii: "\\"):
        // The first line of a continued indentation is the one that counts.
        if continued == nil || continued?.wide == 0 { continued = width }
        try readContinuation()
        continue
      default:
        if let continued, continued.wide > 0 { return continued }
        return width
      }
      position += 1
    }
  }

  private mutating func indent(to width: Indentation) throws(SyntaxError) {
    guard let current = indents.last else { return }
    // CPython points to the blank before the line's first character.
    let place = point(column: column(position) - 1)
    let at = Int32(position)
    if width.wide == current.wide {
      if width.narrow != current.narrow { throw mixedTabs() }
    } else if width.wide > current.wide {
      if indents.count >= Tokenizer.deepest {
        throw SyntaxError(
          .indentation, "too many levels of indentation", at: point(column: 0))
      }
      if width.narrow <= current.narrow { throw mixedTabs() }
      indents.append(width)
      tokens.append(Token(kind: .indent, level: 0, start: at, end: at, range: place))
    } else {
      var dedents = 0
      while indents.count > 1, let top = indents.last, width.wide < top.wide {
        indents.removeLast()
        dedents += 1
      }
      guard let reached = indents.last, reached.wide == width.wide else {
        while position < limit, bytes[position] != 10 {
          if bytes[position] & 0xC0 == 0x80 { wide += 1 }
          position += 1
        }
        throw SyntaxError(
          .indentation, "unindent does not match any outer indentation level",
          at: point(column: column(position)))
      }
      if reached.narrow != width.narrow { throw mixedTabs() }
      let dedent = Token(kind: .dedent, level: 0, start: at, end: at, range: place)
      tokens.append(contentsOf: repeatElement(dedent, count: dedents))
    }
  }

  private func mixedTabs() -> SyntaxError {
    SyntaxError(
      .tab, "inconsistent use of tabs and spaces in indentation", at: point(column: 0))
  }
}
