extension Parser {
  /// Parses adjacent string literals, which are joined.
  mutating func strings() throws(Failure) -> Expression {
    let start = position
    while kind == .string { advance() }
    let end = position
    // CPython points most complaints about a string to the token after it.
    if kind == .end, mistakeAtEnd != nil { throw mismatch() }
    let next = tokens[end].range
    height = 1
    let place = range(from: start)
    if end == start + 1, let plain = plainString(at: start) {
      return Expression(.constant(.string(plain)), place)
    }
    do throws(SyntaxError) {
      var joined = JoinedStrings(source: source, next: next, nesting: nesting)
      for index in start..<end { try joined.append(tokens[index]) }
      height = joined.height + 1
      if height > Limits.height { throw SyntaxError("too many nested expressions", at: place) }
      return Expression(joined.value, place)
    } catch {
      throw .mistake(error)
    }
  }

  /// The text of a token that is a string without prefix and escapes.
  private func plainString(at index: Int) -> String? {
    let token = tokens[index].bytes
    let quote = source.utf8[token.lowerBound]
    guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else { return nil }
    let isTriple =
      token.count >= 6 && source.utf8[token.lowerBound + 1] == quote
      && source.utf8[token.lowerBound + 2] == quote
    let width = isTriple ? 3 : 1
    let body = source.utf8[(token.lowerBound + width)..<(token.upperBound - width)]
    if body.contains(UInt8(ascii: "\\")) { return nil }
    return String(decoding: body, as: UTF8.self)
  }
}
