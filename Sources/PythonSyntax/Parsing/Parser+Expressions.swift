extension Parser {
  // MARK: Lists of expressions

  mutating func yieldOrStarExpressions() throws(Failure) -> Expression {
    kind == .yield ? try yieldExpression() : try starExpressions()
  }

  /// Parses expressions that may be starred; a comma makes a tuple of them.
  mutating func starExpressions() throws(Failure) -> Expression {
    let start = position
    let first = try starExpression()
    guard kind == .comma else { return first }
    var items = [first]
    var tallest = height
    while take(.comma) {
      guard startsExpression else { break }
      items.append(try starExpression())
      tallest = max(tallest, height)
    }
    try grow(above: tallest)
    return Expression(.tuple(items), range(from: start))
  }

  /// Whether the next token can begin an expression, a star included.
  ///
  /// After a comma the others mean that the list has ended.
  var startsExpression: Bool {
    switch kind {
    case .name, .number, .string, .false, .none, .true, .await, .lambda, .not, .leftParenthesis,
      .leftBracket, .leftBrace, .ellipsis, .plus, .minus, .tilde, .star:
      true
    default: false
    }
  }

  mutating func starExpression() throws(Failure) -> Expression {
    kind == .star ? try starred() : try expression()
  }

  mutating func starNamedExpression() throws(Failure) -> Expression {
    kind == .star ? try starred() : try namedExpression()
  }

  private mutating func starred() throws(Failure) -> Expression {
    let start = position
    advance()
    let operand = try binary(0)
    try grow(above: height)
    return Expression(.starred(operand), range(from: start))
  }

  mutating func yieldExpression() throws(Failure) -> Expression {
    let start = position
    advance()
    if take(.from) {
      let iterable = try expression()
      try grow(above: height)
      return Expression(.yieldFrom(iterable), range(from: start))
    }
    guard startsExpression else {
      height = 1
      return Expression(.yield(nil), range(from: start))
    }
    let value = try starExpressions()
    try grow(above: height)
    return Expression(.yield(value), range(from: start))
  }

  mutating func namedExpression() throws(Failure) -> Expression {
    if kind == .name, following == .walrus {
      let start = position
      let name = try identifier()
      advance()
      let value = try expression()
      try grow(above: height)
      return Expression(.named(name, value), range(from: start))
    }
    let result = try expression()
    if kind == .walrus { throw mismatch() }
    return result
  }

  // MARK: Conditionals and lambdas

  mutating func expression() throws(Failure) -> Expression {
    if kind == .lambda { return try lambda() }
    let start = position
    let first = try disjunction()
    guard kind == .if else { return first }
    return try conditional(first, from: start)
  }

  /// Parses `a if b else c if d else e`, which nests to the right.
  private mutating func conditional(
    _ first: Expression, from start: Int
  ) throws(Failure) -> Expression {
    var choices: [(start: Int, then: Expression, test: Expression)] = []
    var start = start
    var result = first
    var tallest = height
    while kind == .if {
      advance()
      let test = try disjunction()
      tallest = max(tallest, height)
      try expect(.else)
      choices.append((start, result, test))
      start = position
      if kind == .lambda {
        result = try lambda()
        tallest = max(tallest, height)
        break
      }
      result = try disjunction()
      tallest = max(tallest, height)
    }
    try grow(above: tallest + choices.count - 1)
    for choice in choices.reversed() {
      result = Expression(
        .conditional(test: choice.test, then: choice.then, otherwise: result),
        range(from: choice.start))
    }
    return result
  }

  private mutating func lambda() throws(Failure) -> Expression {
    let start = position
    try descend()
    defer { nesting -= 1 }
    advance()
    let parameters = try parameters(until: .colon)
    let tallest = height
    try expect(.colon)
    let body = try expression()
    try grow(above: max(tallest, height))
    return Expression(.lambda(parameters, body), range(from: start))
  }

  // MARK: Boolean operators and comparisons

  mutating func disjunction() throws(Failure) -> Expression {
    let start = position
    let first = try conjunction()
    guard kind == .or else { return first }
    var operands = [first]
    var tallest = height
    while take(.or) {
      operands.append(try conjunction())
      tallest = max(tallest, height)
    }
    try grow(above: tallest)
    return Expression(.boolean(.or, operands), range(from: start))
  }

  private mutating func conjunction() throws(Failure) -> Expression {
    let start = position
    let first = try inversion()
    guard kind == .and else { return first }
    var operands = [first]
    var tallest = height
    while take(.and) {
      operands.append(try inversion())
      tallest = max(tallest, height)
    }
    try grow(above: tallest)
    return Expression(.boolean(.and, operands), range(from: start))
  }

  private mutating func inversion() throws(Failure) -> Expression {
    guard kind == .not else { return try comparison() }
    let start = position
    while take(.not) {}
    let count = position - start
    var result = try comparison()
    try grow(above: height + count - 1)
    for index in (0..<count).reversed() {
      result = Expression(.unary(.not, result), range(from: start + index))
    }
    return result
  }

  private mutating func comparison() throws(Failure) -> Expression {
    let start = position
    let first = try binary(0)
    guard let comparison = comparisonOperator else { return first }
    var links: [ComparisonLink] = []
    var tallest = height
    var next: ComparisonOperator? = comparison
    while let comparison = next {
      advance()
      if comparison == .notContained || comparison == .notIdentical { advance() }
      links.append(ComparisonLink(comparison, try binary(0)))
      tallest = max(tallest, height)
      next = comparisonOperator
    }
    try grow(above: tallest)
    return Expression(.comparison(first, links), range(from: start))
  }

  private var comparisonOperator: ComparisonOperator? {
    switch kind {
    case .equalEqual: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessEqual: .lessOrEqual
    case .greater: .greater
    case .greaterEqual: .greaterOrEqual
    case .in: .contained
    case .is: following == .not ? .notIdentical : .identical
    case .not: following == .in ? .notContained : nil
    default: nil
    }
  }

  // MARK: Arithmetic

  /// How tightly the next token binds as an operator with two operands; -1 for all others.
  @inline(__always)
  private var precedence: Int {
    switch kind {
    case .bar: 0
    case .caret: 1
    case .ampersand: 2
    case .leftShift, .rightShift: 3
    case .plus, .minus: 4
    case .star, .slash, .doubleSlash, .percent, .at: 5
    default: -1
    }
  }

  private var binaryOperator: BinaryOperator {
    switch kind {
    case .bar: .bitOr
    case .caret: .bitXor
    case .ampersand: .bitAnd
    case .leftShift: .leftShift
    case .rightShift: .rightShift
    case .plus: .add
    case .minus: .subtract
    case .star: .multiply
    case .slash: .divide
    case .doubleSlash: .floorDivide
    case .percent: .modulo
    default: .matrixMultiply
    }
  }

  /// Parses operators that bind at least as tightly as the given precedence.
  mutating func binary(_ minimum: Int) throws(Failure) -> Expression {
    let start = position
    var left = try factor()
    while true {
      let precedence = precedence
      guard precedence >= minimum else { return left }
      let operation = binaryOperator
      let leftHeight = height
      advance()
      let right = try binary(precedence + 1)
      try grow(above: max(leftHeight, height))
      left = Expression(.binary(left, operation, right), range(from: start))
    }
  }

  private mutating func factor() throws(Failure) -> Expression {
    guard kind == .minus || kind == .plus || kind == .tilde else { return try power() }
    let start = position
    while kind == .minus || kind == .plus || kind == .tilde { advance() }
    let count = position - start
    var result = try power()
    try grow(above: height + count - 1)
    for index in (start..<(start + count)).reversed() {
      let operation: UnaryOperator =
        switch tokens[index].kind {
        case .minus: .minus
        case .plus: .plus
        default: .invert
        }
      result = Expression(.unary(operation, result), range(from: index))
    }
    return result
  }

  private mutating func power() throws(Failure) -> Expression {
    let start = position
    let base = try awaitPrimary()
    guard kind == .doubleStar else { return base }
    let baseHeight = height
    advance()
    try descend()
    let exponent = try factor()
    nesting -= 1
    try grow(above: max(baseHeight, height))
    return Expression(.binary(base, .power, exponent), range(from: start))
  }

  private mutating func awaitPrimary() throws(Failure) -> Expression {
    guard kind == .await else { return try primary() }
    let start = position
    advance()
    let operand = try primary()
    try grow(above: height)
    return Expression(.await(operand), range(from: start))
  }

  // MARK: Targets

  /// Parses what stands between `for` and `in`.
  mutating func starTargets() throws(Failure) -> Expression {
    let start = position
    let first = try starTarget()
    guard kind == .comma else { return first }
    var items = [first]
    var tallest = height
    while take(.comma) {
      guard startsExpression else { break }
      items.append(try starTarget())
      tallest = max(tallest, height)
    }
    try grow(above: tallest)
    return Expression(.tuple(items), range(from: start))
  }

  mutating func starTarget() throws(Failure) -> Expression {
    let start = position
    if take(.star) {
      guard kind != .star else { throw mismatch() }
      let target = try starTarget()
      try grow(above: height)
      return Expression(.starred(target), range(from: start))
    }
    let target = try primary()
    guard target.isStarTarget else { throw mismatch() }
    return target
  }
}
