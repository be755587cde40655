extension Parser {
  mutating func atom() throws(Failure) -> Expression {
    let place = tokens[position].range
    height = 1
    switch kind {
    case .name:
      let name = text(at: position)
      advance()
      return Expression(.name(name), place)
    case .number:
      let literal = NumberLiteral(source.utf8[tokens[position].bytes])
      let value: Constant
      do throws(SyntaxError) {
        value = try literal.value(at: place)
      } catch {
        throw .mistake(error)
      }
      advance()
      return Expression(.constant(value), place)
    case .string: return try strings()
    case .none: return constant(.none)
    case .true: return constant(.bool(true))
    case .false: return constant(.bool(false))
    case .ellipsis: return constant(.ellipsis)
    case .leftParenthesis:
      return try nested { parser throws(Failure) in try parser.parenthesized() }
    case .leftBracket: return try nested { parser throws(Failure) in try parser.listDisplay() }
    case .leftBrace: return try nested { parser throws(Failure) in try parser.braceDisplay() }
    default: throw mismatch()
    }
  }

  private mutating func constant(_ value: Constant) -> Expression {
    let place = tokens[position].range
    advance()
    return Expression(.constant(value), place)
  }

  @inline(__always)
  private mutating func nested(
    _ parse: (inout Parser) throws(Failure) -> Expression
  ) throws(Failure) -> Expression {
    try descend()
    let result = try parse(&self)
    nesting -= 1
    return result
  }

  // MARK: Parentheses and brackets

  /// Parses a group, a tuple or a generator expression.
  private mutating func parenthesized() throws(Failure) -> Expression {
    let start = position
    advance()
    if take(.rightParenthesis) { return Expression(.tuple([]), range(from: start)) }
    if kind == .yield {
      let result = try yieldExpression()
      try expect(.rightParenthesis)
      return result
    }
    let isStarred = kind == .star
    let first = try starNamedExpression()
    if startsComprehension {
      guard !isStarred else { throw mismatch() }
      return try comprehension(.generator, first, from: start, until: .rightParenthesis)
    }
    if kind == .comma {
      let items = try items(after: first, until: .rightParenthesis)
      return Expression(.tuple(items), range(from: start))
    }
    guard kind == .rightParenthesis, !isStarred else { throw mismatch() }
    advance()
    return first
  }

  /// Parses the rest of a display whose first item was read, with its closing bracket.
  private mutating func items(
    after first: Expression, until closing: TokenKind
  ) throws(Failure) -> [Expression] {
    var items = [first]
    var tallest = height
    while take(.comma) {
      if kind == closing { break }
      items.append(try starNamedExpression())
      tallest = max(tallest, height)
    }
    try expect(closing)
    try grow(above: tallest)
    return items
  }

  private mutating func comprehension(
    _ display: ComprehensionKind, _ element: Expression, from start: Int,
    until closing: TokenKind
  ) throws(Failure) -> Expression {
    let lower = height
    let clauses = try comprehensionClauses()
    try expect(closing)
    try grow(above: max(lower, height))
    return Expression(
      .comprehension(display, element: element, clauses: clauses), range(from: start))
  }

  private mutating func listDisplay() throws(Failure) -> Expression {
    let start = position
    advance()
    if take(.rightBracket) { return Expression(.list([]), range(from: start)) }
    let isStarred = kind == .star
    let first = try starNamedExpression()
    if startsComprehension {
      guard !isStarred else { throw mismatch() }
      return try comprehension(.list, first, from: start, until: .rightBracket)
    }
    let items = try items(after: first, until: .rightBracket)
    return Expression(.list(items), range(from: start))
  }

  // MARK: Braces

  /// Parses a set, a dictionary, or a comprehension of either.
  private mutating func braceDisplay() throws(Failure) -> Expression {
    let start = position
    advance()
    if take(.rightBrace) { return Expression(.dictionary([]), range(from: start)) }
    if kind == .doubleStar { return try dictionary([], 0, from: start) }
    if kind == .star {
      let first = try starNamedExpression()
      let items = try items(after: first, until: .rightBrace)
      return Expression(.set(items), range(from: start))
    }
    let isNamed = kind == .name && following == .walrus
    let first = try namedExpression()
    if startsComprehension {
      return try comprehension(.set, first, from: start, until: .rightBrace)
    }
    guard kind == .colon, !isNamed else {
      let items = try items(after: first, until: .rightBrace)
      return Expression(.set(items), range(from: start))
    }
    let keyHeight = height
    advance()
    let value = try expression()
    let tallest = max(keyHeight, height)
    guard startsComprehension else {
      if kind == .comma { advance() } else if kind != .rightBrace { throw mismatch() }
      return try dictionary([.pair(key: first, value: value)], tallest, from: start)
    }
    let clauses = try comprehensionClauses()
    try expect(.rightBrace)
    try grow(above: max(tallest, height))
    return Expression(
      .dictionaryComprehension(key: first, value: value, clauses: clauses), range(from: start))
  }

  /// Parses the items of a dictionary after the given ones, with the closing brace.
  private mutating func dictionary(
    _ first: [DictionaryItem], _ firstHeight: Int, from start: Int
  ) throws(Failure) -> Expression {
    var items = first
    var tallest = firstHeight
    while kind != .rightBrace {
      if take(.doubleStar) {
        items.append(.unpacked(try binary(0)))
      } else {
        let key = try expression()
        tallest = max(tallest, height)
        try expect(.colon)
        items.append(.pair(key: key, value: try expression()))
      }
      tallest = max(tallest, height)
      if !take(.comma) { break }
    }
    try expect(.rightBrace)
    try grow(above: tallest)
    return Expression(.dictionary(items), range(from: start))
  }
}

extension Token {
  /// The indices of its bytes.
  var bytes: Range<Int> { Int(start)..<Int(end) }
}
