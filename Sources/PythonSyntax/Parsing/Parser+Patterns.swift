extension Parser {
  /// Parses a `match` statement; `nil`, with nothing taken, where `match` is an ordinary name.
  mutating func matchStatement() throws(Failure) -> Statement? {
    let start = position
    let subject: Expression
    do throws(Failure) {
      advance()
      subject = try self.subject()
      guard kind == .colon, following == .newline else { throw .mismatch }
    } catch {
      guard case .mismatch = error else { throw error }
      move(to: start)
      return nil
    }
    advance()
    advance()
    guard kind == .indent, isWord("case", at: position + 1) else { throw mismatch() }
    advance()
    var cases: [MatchCase] = []
    while isWord("case", at: position) { cases.append(try matchCase()) }
    try expect(.dedent)
    let end = cases.last?.body.last?.range ?? tokens[start].range
    return Statement(
      .match(subject: subject, cases: cases), tokens[start].range.through(end))
  }

  private mutating func subject() throws(Failure) -> Expression {
    let start = position
    let isStarred = kind == .star
    let first = try starNamedExpression()
    guard kind == .comma else {
      if isStarred { throw mismatch() }
      return first
    }
    var items = [first]
    var tallest = height
    while take(.comma) {
      guard startsExpression else { break }
      items.append(try starNamedExpression())
      tallest = max(tallest, height)
    }
    try grow(above: tallest)
    return Expression(.tuple(items), range(from: start))
  }

  private mutating func matchCase() throws(Failure) -> MatchCase {
    advance()
    let pattern = try openPattern()
    let condition = take(.if) ? try namedExpression() : nil
    return MatchCase(pattern: pattern, condition: condition, body: try colonBlock())
  }

  // MARK: Patterns

  /// Parses a pattern, or a sequence pattern without brackets.
  private mutating func openPattern() throws(Failure) -> Pattern {
    let start = position
    let isStarred = kind == .star
    let first = try starOrPattern()
    guard kind == .comma else {
      if isStarred { throw mismatch() }
      return first
    }
    var items = [first]
    while take(.comma) {
      if kind == .colon || kind == .if { break }
      items.append(try starOrPattern())
    }
    return Pattern(.sequence(items), range(from: start))
  }

  private mutating func starOrPattern() throws(Failure) -> Pattern {
    let start = position
    guard take(.star) else { return try pattern() }
    let name = isWord("_", at: position) ? nil : text(at: position)
    _ = try captureName()
    return Pattern(.star(name), range(from: start))
  }

  /// Takes a name that a pattern may bind, the wildcard included.
  private mutating func captureName() throws(Failure) -> Identifier {
    let name = try identifier()
    if kind == .dot || kind == .leftParenthesis || kind == .equal { throw mismatch() }
    return name
  }

  private mutating func pattern() throws(Failure) -> Pattern {
    let start = position
    try descend()
    defer { nesting -= 1 }
    let first = try alternatives()
    guard take(.as) else { return first }
    if isWord("_", at: position) { throw mismatch() }
    let name = try captureName()
    return Pattern(.capture(first, name: name.name), range(from: start))
  }

  private mutating func alternatives() throws(Failure) -> Pattern {
    let start = position
    let first = try closedPattern()
    guard kind == .bar else { return first }
    var items = [first]
    while take(.bar) { items.append(try closedPattern()) }
    return Pattern(.alternatives(items), range(from: start))
  }

  private mutating func closedPattern() throws(Failure) -> Pattern {
    let start = position
    switch kind {
    case .none: return singleton(.none)
    case .true: return singleton(.bool(true))
    case .false: return singleton(.bool(false))
    case .number, .minus, .string:
      let value = try literal()
      return Pattern(.value(value), range(from: start))
    case .name: return try namePattern()
    case .leftParenthesis:
      advance()
      return try groupPattern(from: start)
    case .leftBracket:
      advance()
      let items = try sequencePattern([], until: .rightBracket)
      return Pattern(.sequence(items), range(from: start))
    case .leftBrace: return try mappingPattern()
    default: throw mismatch()
    }
  }

  private mutating func singleton(_ value: Constant) -> Pattern {
    let start = position
    advance()
    return Pattern(.singleton(value), range(from: start))
  }

  /// Parses a number with an optional sign, or strings.
  private mutating func literal() throws(Failure) -> Expression {
    let start = position
    if kind == .string { return try strings() }
    let isNegative = take(.minus)
    guard kind == .number else { throw mismatch() }
    let number = try atom()
    var value = number
    if isNegative { value = Expression(.unary(.minus, value), range(from: start)) }
    if kind == .plus || kind == .minus {
      let sign: BinaryOperator = kind == .plus ? .add : .subtract
      advance()
      guard kind == .number else { throw mismatch() }
      if case .constant(.imaginary) = number.kind {
        throw .mistake(SyntaxError("real number required in complex literal", at: number.range))
      }
      let imaginary = try atom()
      guard case .constant(.imaginary) = imaginary.kind else {
        throw .mistake(
          SyntaxError("imaginary number required in complex literal", at: imaginary.range))
      }
      value = Expression(.binary(value, sign, imaginary), range(from: start))
    }
    return value
  }

  /// Parses a capture, the wildcard, a dotted name or a class pattern.
  private mutating func namePattern() throws(Failure) -> Pattern {
    let start = position
    let isWildcard = isWord("_", at: position)
    let name = try identifier()
    var value = Expression(.name(name.name), name.range)
    var hasDot = false
    var dots = 1
    while take(.dot) {
      hasDot = true
      dots += 1
      try grow(above: dots)
      let attribute = try identifier()
      value = Expression(
        .attribute(value, attribute.name, attribute.range), range(from: start))
    }
    if kind == .leftParenthesis { return try classPattern(value, from: start) }
    if kind == .equal { throw mismatch() }
    if hasDot { return Pattern(.value(value), range(from: start)) }
    return Pattern(
      .capture(nil, name: isWildcard ? nil : name.name), range(from: start))
  }

  private mutating func groupPattern(from start: Int) throws(Failure) -> Pattern {
    if take(.rightParenthesis) { return Pattern(.sequence([]), range(from: start)) }
    let isStarred = kind == .star
    let first = try starOrPattern()
    if kind == .comma {
      advance()
      let items = try sequencePattern([first], until: .rightParenthesis)
      return Pattern(.sequence(items), range(from: start))
    }
    guard kind == .rightParenthesis, !isStarred else { throw mismatch() }
    advance()
    return first
  }

  /// Parses the items of a sequence pattern after the given ones, with the closing bracket.
  private mutating func sequencePattern(
    _ first: [Pattern], until closing: TokenKind
  ) throws(Failure) -> [Pattern] {
    var items = first
    while kind != closing {
      items.append(try starOrPattern())
      if !take(.comma) { break }
    }
    try expect(closing)
    return items
  }

  private mutating func mappingPattern() throws(Failure) -> Pattern {
    let start = position
    advance()
    var items: [MappingPatternItem] = []
    var rest: String?
    while kind != .rightBrace {
      if take(.doubleStar) {
        if isWord("_", at: position) { throw mismatch() }
        rest = try captureName().name
        _ = take(.comma)
        break
      }
      let key = try mappingKey()
      try expect(.colon)
      items.append(MappingPatternItem(key: key, pattern: try pattern()))
      if !take(.comma) { break }
    }
    try expect(.rightBrace)
    return Pattern(.mapping(items, rest: rest), range(from: start))
  }

  /// Parses a literal or a dotted name.
  private mutating func mappingKey() throws(Failure) -> Expression {
    let start = position
    switch kind {
    case .none, .true, .false: return try atom()
    case .name:
      let name = try identifier()
      guard kind == .dot else { throw mismatch() }
      var value = Expression(.name(name.name), name.range)
      var dots = 1
      while take(.dot) {
        dots += 1
        try grow(above: dots)
        let attribute = try identifier()
        value = Expression(
          .attribute(value, attribute.name, attribute.range), range(from: start))
      }
      return value
    default: return try literal()
    }
  }

  private mutating func classPattern(
    _ value: Expression, from start: Int
  ) throws(Failure) -> Pattern {
    advance()
    var positional: [Pattern] = []
    var keywords: [KeywordPattern] = []
    while kind != .rightParenthesis {
      if kind == .name, following == .equal {
        let name = try identifier()
        advance()
        keywords.append(KeywordPattern(name: name, pattern: try pattern()))
      } else {
        guard keywords.isEmpty else { throw mismatch() }
        positional.append(try pattern())
      }
      if !take(.comma) { break }
    }
    try expect(.rightParenthesis)
    return Pattern(
      .class(value, positional: positional, keywords: keywords), range(from: start))
  }
}
