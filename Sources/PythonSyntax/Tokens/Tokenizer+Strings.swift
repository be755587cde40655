extension Tokenizer {
  /// Reads a string whose opening quote is at `position` and whose prefix is at `start`.
  mutating func readString(from start: Int) throws(SyntaxError) {
    let firstLine = line
    let firstColumn = column(start)
    let quote = bytes[position]
    position += 1
    var isTriple = false
    if byte(position) == quote, byte(position + 1) == quote {
      isTriple = true
      position += 2
    }
    while true {
      guard position < limit else {
        throw unterminated(isTriple, line: firstLine, column: firstColumn)
      }
      let next = bytes[position]
      position += 1
      if next == quote {
        if !isTriple { break }
        if byte(position) == quote, byte(position + 1) == quote {
          position += 2
          break
        }
      } else if next == UInt8(ascii: "\\") {
        guard position < limit else { continue }
        if bytes[position] == 10 {
          position += 1
          startLine(at: position)
        } else if bytes[position] < 0x80 {
          position += 1
        }
      } else if next == 10 {
        if !isTriple {
          throw unterminated(false, line: firstLine, column: firstColumn)
        }
        startLine(at: position)
      } else if next & 0xC0 == 0x80 {
        wide += 1
      }
    }
    tokens.append(
      Token(
        kind: .string, level: UInt8(truncatingIfNeeded: openBrackets.count),
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: position),
        range: SourceRange(
          line: firstLine, column: firstColumn, endLine: line, endColumn: column(position))))
  }

  private func unterminated(
    _ isTriple: Bool, line firstLine: Int32, column: Int32
  ) -> SyntaxError {
    // The line after a final line end holds nothing and is not counted.
    let detected = position >= limit && lineStart >= limit && line > 1 ? line - 1 : line
    return SyntaxError(
      "unterminated \(isTriple ? "triple-quoted " : "")string literal "
        + "(detected at line \(detected))",
      at: SourceRange(
        line: firstLine, column: column, endLine: firstLine, endColumn: column))
  }
}
