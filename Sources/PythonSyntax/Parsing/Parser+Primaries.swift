extension Parser {
  /// Parses an atom with its calls, subscriptions and attributes.
  mutating func primary() throws(Failure) -> Expression {
    let start = position
    var result = try atom()
    while true {
      let lower = height
      switch kind {
      case .dot:
        advance()
        let name = try identifier()
        try grow(above: lower)
        result = Expression(.attribute(result, name.name, name.range), range(from: start))
      case .leftParenthesis:
        try descend()
        advance()
        let arguments = try arguments(allowsBareGenerator: true)
        try expect(.rightParenthesis)
        nesting -= 1
        try grow(above: max(lower, height))
        result = Expression(.call(result, arguments), range(from: start))
      case .leftBracket:
        try descend()
        advance()
        let index = try slices()
        try expect(.rightBracket)
        nesting -= 1
        try grow(above: max(lower, height))
        result = Expression(.subscription(result, index), range(from: start))
      default: return result
      }
    }
  }

  // MARK: Arguments

  /// What may still follow among the arguments of a call.
  private enum ArgumentOrder {
    case anything
    /// After `name=value`: no further positional arguments.
    case keywords
    /// After `**mapping`: no further `*iterable` either.
    case mappings
  }

  /// Parses arguments up to the closing parenthesis.
  ///
  /// A generator expression may stand alone without parentheses of its own where
  /// `allowsBareGenerator` says so: in a call, not in a class definition.
  mutating func arguments(allowsBareGenerator: Bool) throws(Failure) -> [Argument] {
    var arguments: [Argument] = []
    var order = ArgumentOrder.anything
    var tallest = 0
    while kind != .rightParenthesis {
      let start = position
      switch kind {
      case .star:
        guard order != .mappings else { throw mismatch() }
        advance()
        arguments.append(.starred(try expression()))
      case .doubleStar:
        advance()
        order = .mappings
        arguments.append(.doubleStarred(try expression()))
      case .name where following == .equal:
        if order == .anything { order = .keywords }
        let name = try identifier()
        advance()
        arguments.append(.keyword(name, try expression()))
      default:
        guard order == .anything else { throw mismatch() }
        let value = try namedExpression()
        if kind == .for || kind == .async {
          guard allowsBareGenerator, arguments.isEmpty else { throw mismatch() }
          let lower = height
          let clauses = try comprehensionClauses()
          guard kind == .rightParenthesis else { throw mismatch() }
          try grow(above: max(lower, height))
          let place = tokens[start - 1].range.through(tokens[position].range)
          return [
            .positional(
              Expression(
                .comprehension(.generator, element: value, clauses: clauses), place))
          ]
        }
        arguments.append(.positional(value))
      }
      tallest = max(tallest, height)
      if !take(.comma) { break }
    }
    height = tallest
    return arguments
  }

  // MARK: Subscriptions

  private mutating func slices() throws(Failure) -> Expression {
    let start = position
    let isStarred = kind == .star
    let first = try sliceOrStarred()
    if kind != .comma, !isStarred { return first }
    var items = [first]
    var tallest = height
    while take(.comma) {
      if kind == .rightBracket { break }
      items.append(try sliceOrStarred())
      tallest = max(tallest, height)
    }
    try grow(above: tallest)
    return Expression(.tuple(items), range(from: start))
  }

  private mutating func sliceOrStarred() throws(Failure) -> Expression {
    let start = position
    if take(.star) {
      let operand = try expression()
      try grow(above: height)
      return Expression(.starred(operand), range(from: start))
    }
    var parts: [Expression?] = [nil, nil, nil]
    var tallest = 0
    if kind != .colon {
      let first = try namedExpression()
      if kind != .colon { return first }
      // A named expression is no bound of a slice unless it has parentheses.
      if tokens[start + 1].kind == .walrus { throw mismatch() }
      tallest = height
      parts[0] = first
    }
    for index in 1...2 where take(.colon) {
      if kind == .colon || kind == .comma || kind == .rightBracket { continue }
      parts[index] = try expression()
      tallest = max(tallest, height)
    }
    try grow(above: tallest)
    return Expression(
      .slice(lower: parts[0], upper: parts[1], step: parts[2]), range(from: start))
  }

  // MARK: Comprehensions

  /// Whether a comprehension's clauses begin here.
  var startsComprehension: Bool { kind == .for || kind == .async }

  mutating func comprehensionClauses() throws(Failure) -> [ComprehensionClause] {
    var clauses: [ComprehensionClause] = []
    var tallest = 0
    while startsComprehension {
      let isAsync = take(.async)
      try expect(.for)
      let target = try starTargets()
      tallest = max(tallest, height)
      try expect(.in)
      let iterable = try disjunction()
      tallest = max(tallest, height)
      var conditions: [Expression] = []
      while take(.if) {
        conditions.append(try disjunction())
        tallest = max(tallest, height)
      }
      clauses.append(
        ComprehensionClause(
          target: target, iterable: iterable, conditions: conditions, isAsync: isAsync))
    }
    height = tallest
    return clauses
  }
}
