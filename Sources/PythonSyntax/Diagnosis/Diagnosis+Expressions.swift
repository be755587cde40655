extension Diagnosis {
  // MARK: Lists of expressions

  mutating func starExpressions() throws(Stop) -> Expression? {
    try list { diagnosis throws(Stop) in try diagnosis.starExpression() }
  }

  mutating func expressions() throws(Stop) -> Expression? {
    try list { diagnosis throws(Stop) in try diagnosis.expression() }
  }

  /// Reads items with commas between them; a comma makes a tuple.
  private mutating func list(
    _ item: (inout Diagnosis) throws(Stop) -> Expression?
  ) throws(Stop) -> Expression? {
    let start = position
    guard let first = try item(&self) else { return nil }
    var items = [first]
    var end = position
    var hasComma = false
    while at(end), try take(.comma) {
      hasComma = true
      let comma = position
      guard let next = try item(&self) else {
        end = comma
        break
      }
      items.append(next)
      end = position
    }
    position = end
    return hasComma ? Expression(.tuple(items), range(from: start)) : first
  }

  mutating func starExpression() throws(Stop) -> Expression? {
    try remembering(.starExpression) { diagnosis throws(Stop) in
      let start = diagnosis.position
      if let starred = try diagnosis.starredBitwiseOr() { return starred }
      return diagnosis.at(start) ? try diagnosis.expression() : nil
    }
  }

  private mutating func starredBitwiseOr() throws(Stop) -> Expression? {
    let start = position
    guard try take(.star), let operand = try bitwiseOr() else { return nil }
    return Expression(.starred(operand), range(from: start))
  }

  mutating func starNamedExpression() throws(Stop) -> Expression? {
    try remembering(.starNamed, regardless: false) { diagnosis throws(Stop) in
      let start = diagnosis.position
      if let starred = try diagnosis.starredBitwiseOr() { return starred }
      return diagnosis.at(start) ? try diagnosis.namedExpression() : nil
    }
  }

  /// Reads one or more items with commas between them and perhaps one after them.
  mutating func starNamedExpressions() throws(Stop) -> [Expression]? {
    guard let first = try starNamedExpression() else { return nil }
    var items = [first]
    var end = position
    while at(end), try take(.comma) {
      end = position
      guard let next = try starNamedExpression() else { break }
      items.append(next)
      end = position
    }
    position = end
    return items
  }

  mutating func yieldExpression() throws(Stop) -> Expression? {
    let start = position
    if try take(.yield), try take(.from), try expression() != nil {
      return Expression(.yieldFrom(.leaf), range(from: start))
    }
    guard at(start), try take(.yield) else { return nil }
    let end = position
    if try starExpressions() == nil { position = end }
    return Expression(.yield(nil), range(from: start))
  }

  mutating func yieldOrStarExpressions() throws(Stop) -> Expression? {
    let start = position
    if let yield = try yieldExpression() { return yield }
    return at(start) ? try starExpressions() : nil
  }

  // MARK: Named expressions

  mutating func assignmentExpression() throws(Stop) -> Expression? {
    let start = position
    guard let name = try takeName(), try take(.walrus), try expression() != nil,
      case .name(let text) = name.kind
    else { return nil }
    return Expression(.named(Identifier(text, name.range), .leaf), range(from: start))
  }

  mutating func namedExpression() throws(Stop) -> Expression? {
    try remembering(.named, regardless: false) { diagnosis throws(Stop) in
      let start = diagnosis.position
      if let result = try diagnosis.assignmentExpression() { return result }
      if diagnosis.commits(at: start) { return nil }
      if diagnosis.isSeeking, diagnosis.at(start) { try diagnosis.seekNamedMistake() }
      guard diagnosis.at(start), let result = try diagnosis.expression(),
        try !diagnosis.sees(.walrus)
      else { return nil }
      return result
    }
  }

  /// Whether `name :=` begins here, after which nothing else is tried.
  func commits(at start: Int) -> Bool {
    tokens[start].kind == .name && start + 1 < tokens.count
      && tokens[start + 1].kind == .walrus
  }

  private mutating func seekNamedMistake() throws(Stop) {
    let start = position
    guard namedMistakes.insert(start).inserted else { return }
    if let value = try expression(), try take(.walrus), try expression() != nil {
      throw raise(
        "cannot use assignment expressions with \(value.grammarName)", at: value.range)
    }
    if at(start), let name = try takeName(), try take(.equal), let value = try bitwiseOr(),
      try !sees(.equal, .walrus)
    {
      throw raise(
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
        at: name.range.through(value.range))
    }
    if at(start), try !startsDisplayOrConstant(), at(start), let value = try bitwiseOr(),
      try take(.equal), try bitwiseOr() != nil, try !sees(.equal, .walrus)
    {
      throw raise(
        "cannot assign to \(value.grammarName) here. Maybe you meant '==' instead of '='?",
        at: value.range)
    }
  }

  private mutating func startsDisplayOrConstant() throws(Stop) -> Bool {
    let start = position
    if try listDisplay() != nil { return true }
    if at(start), try tuple() != nil { return true }
    if at(start), try generator() != nil { return true }
    return at(start) ? try sees(.true, .none, .false) : false
  }

  // MARK: Expressions

  mutating func expression() throws(Stop) -> Expression? {
    try remembering(.expression) { diagnosis throws(Stop) in
      let start = diagnosis.position
      if diagnosis.isSeeking {
        try diagnosis.seekExpressionMistake()
        diagnosis.position = start
        try diagnosis.seekLegacyStatement()
      }
      return diagnosis.at(start) ? try diagnosis.plainExpression() : nil
    }
  }

  private mutating func plainExpression() throws(Stop) -> Expression? {
    let start = position
    if let then = try disjunction() {
      let end = position
      if try take(.if), try disjunction() != nil, try take(.else),
        try expression() != nil
      {
        return Expression(
          .conditional(test: .leaf, then: .leaf, otherwise: .leaf), range(from: start))
      }
      position = end
      return then
    }
    return at(start) ? try lambda() : nil
  }

  private mutating func seekExpressionMistake() throws(Stop) {
    let start = position
    let isPrefixed =
      try kind == .name && (tokens[start + 1].kind == .string || isSoftKeyword(at: start))
    if !isPrefixed, let first = try disjunction() {
      let end = position
      isSeeking = false
      let second = try plainExpression()
      isSeeking = true
      if let second, !first.isLegacyStatement, tokens[position - 1].level > 0 {
        throw raise(
          "invalid syntax. Perhaps you forgot a comma?",
          at: first.range.through(second.range))
      }
      position = end
    }
    if at(start), let first = try disjunction(), try take(.if), let test = try disjunction(),
      try !sees(.else, .colon)
    {
      throw raise(
        "expected 'else' after 'if' expression", at: first.range.through(test.range))
    }
  }

  /// Whether a name is a soft keyword, or, as CPython 3.11 has it, the beginning of one.
  private func isSoftKeyword(at index: Int) -> Bool {
    let name = text(at: index)
    return name == "_" || "case".hasPrefix(name) || "match".hasPrefix(name)
  }

  private mutating func seekLegacyStatement() throws(Stop) {
    guard let name = try takeName(), try !sees(.leftParenthesis),
      let value = try starExpressions(), name.isLegacyStatement,
      case .name(let text) = name.kind
    else { return }
    throw raise(
      "Missing parentheses in call to '\(text)'. Did you mean \(text)(...)?",
      at: name.range.through(value.range))
  }

  private mutating func lambda() throws(Stop) -> Expression? {
    let start = position
    guard try take(.lambda) else { return nil }
    let end = position
    if try !parameters(.lambda) { position = end }
    guard try take(.colon), try expression() != nil else { return nil }
    return Expression(.lambda(Parameters(), .leaf), range(from: start))
  }

  // MARK: Operators

  mutating func disjunction() throws(Stop) -> Expression? {
    try remembering(.disjunction) { diagnosis throws(Stop) in
      try diagnosis.boolean(.or, .or) { inner throws(Stop) in
        try inner.boolean(.and, .and) { innermost throws(Stop) in try innermost.inversion() }
      }
    }
  }

  private mutating func boolean(
    _ token: TokenKind, _ operation: BooleanOperator,
    _ operand: (inout Diagnosis) throws(Stop) -> Expression?
  ) throws(Stop) -> Expression? {
    let start = position
    guard let first = try operand(&self) else { return nil }
    var isOperation = false
    var end = position
    while at(end), try take(token), try operand(&self) != nil {
      isOperation = true
      end = position
    }
    position = end
    return isOperation
      ? Expression(.boolean(operation, []), range(from: start)) : first
  }

  private mutating func inversion() throws(Stop) -> Expression? {
    let start = position
    var count = 0
    while try take(.not) { count += 1 }
    guard count > 0 else { return try comparison() }
    guard try comparison() != nil else { return nil }
    return Expression(.unary(.not, .leaf), range(from: start))
  }

  private mutating func comparison() throws(Stop) -> Expression? {
    let start = position
    guard let first = try bitwiseOr() else { return nil }
    var links: [ComparisonLink] = []
    var end = position
    while at(end), let comparison = try takeComparison(), try bitwiseOr() != nil {
      links.append(ComparisonLink(comparison, .leaf))
      end = position
    }
    position = end
    return links.isEmpty ? first : Expression(.comparison(first, links), range(from: start))
  }

  private mutating func takeComparison() throws(Stop) -> ComparisonOperator? {
    let comparison: ComparisonOperator
    switch try kind {
    case .equalEqual: comparison = .equal
    case .notEqual: comparison = .notEqual
    case .less: comparison = .less
    case .lessEqual: comparison = .lessOrEqual
    case .greater: comparison = .greater
    case .greaterEqual: comparison = .greaterOrEqual
    case .in: comparison = .contained
    case .not:
      position += 1
      return try take(.in) ? .notContained : nil
    case .is:
      position += 1
      return try take(.not) ? .notIdentical : .identical
    default: return nil
    }
    position += 1
    return comparison
  }

  mutating func bitwiseOr() throws(Stop) -> Expression? {
    try remembering(.bitwiseOr) { diagnosis throws(Stop) in try diagnosis.binary(0) }
  }

  private mutating func binary(_ minimum: Int) throws(Stop) -> Expression? {
    let start = position
    guard var left = try factor() else { return nil }
    while true {
      let end = position
      guard let (operation, precedence) = Diagnosis.binaryOperator(try kind),
        precedence >= minimum
      else { return left }
      position += 1
      guard try binary(precedence + 1) != nil else {
        position = end
        return left
      }
      left = Expression(.binary(.leaf, operation, .leaf), range(from: start))
    }
  }

  private static func binaryOperator(_ kind: TokenKind) -> (BinaryOperator, Int)? {
    switch kind {
    case .bar: (.bitOr, 0)
    case .caret: (.bitXor, 1)
    case .ampersand: (.bitAnd, 2)
    case .leftShift: (.leftShift, 3)
    case .rightShift: (.rightShift, 3)
    case .plus: (.add, 4)
    case .minus: (.subtract, 4)
    case .star: (.multiply, 5)
    case .slash: (.divide, 5)
    case .doubleSlash: (.floorDivide, 5)
    case .percent: (.modulo, 5)
    case .at: (.matrixMultiply, 5)
    default: nil
    }
  }

  private mutating func factor() throws(Stop) -> Expression? {
    try remembering(.factor) { diagnosis throws(Stop) in
      let start = diagnosis.position
      var count = 0
      while try diagnosis.sees(.plus, .minus, .tilde) {
        diagnosis.position += 1
        count += 1
      }
      guard let operand = try diagnosis.power() else { return nil }
      return count == 0
        ? operand : Expression(.unary(.minus, .leaf), diagnosis.range(from: start))
    }
  }

  private mutating func power() throws(Stop) -> Expression? {
    let start = position
    guard let base = try awaitPrimary() else { return nil }
    let end = position
    if try take(.doubleStar), try factor() != nil {
      return Expression(.binary(.leaf, .power, .leaf), range(from: start))
    }
    position = end
    return base
  }

  private mutating func awaitPrimary() throws(Stop) -> Expression? {
    let start = position
    if try take(.await), try primary() != nil {
      return Expression(.await(.leaf), range(from: start))
    }
    return at(start) ? try primary() : nil
  }
}
