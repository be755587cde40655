extension Parser {
  mutating func decorated() throws(Failure) -> Statement {
    var decorators: [Expression] = []
    while take(.at) {
      decorators.append(try namedExpression())
      try expect(.newline)
    }
    switch kind {
    case .def: return try function(from: position, decorators: decorators, isAsync: false)
    case .class: return try classDefinition(decorators: decorators)
    case .async:
      let start = position
      advance()
      guard kind == .def else { throw mismatch() }
      return try function(from: start, decorators: decorators, isAsync: true)
    default: throw mismatch()
    }
  }

  mutating func function(
    from start: Int, decorators: [Expression], isAsync: Bool
  ) throws(Failure) -> Statement {
    advance()
    let name = try identifier().name
    try expect(.leftParenthesis)
    let parameters = try parameters(until: .rightParenthesis)
    try expect(.rightParenthesis)
    let returns = take(.arrow) ? try expression() : nil
    let body = try colonBlock()
    let definition = FunctionDefinition(
      name: name, parameters: parameters, body: body, decorators: decorators, returns: returns,
      isAsync: isAsync)
    return Statement(.function(definition), range(from: start, body))
  }

  mutating func classDefinition(decorators: [Expression]) throws(Failure) -> Statement {
    let start = position
    advance()
    let name = try identifier().name
    var arguments: [Argument] = []
    if take(.leftParenthesis) {
      arguments = try self.arguments(allowsBareGenerator: false)
      try expect(.rightParenthesis)
    }
    let body = try colonBlock()
    let definition = ClassDefinition(
      name: name, arguments: arguments, body: body, decorators: decorators)
    return Statement(.class(definition), range(from: start, body))
  }

  // MARK: Parameters

  /// Parses the parameters of a function, or of a lambda where they end with a colon.
  mutating func parameters(until closing: TokenKind) throws(Failure) -> Parameters {
    var result = Parameters()
    let isAnnotated = closing == .rightParenthesis
    var tallest = 0
    var hasDefault = false
    var hasSlash = false
    var hasStar = false
    while kind != closing {
      switch kind {
      case .slash:
        guard !hasSlash, !hasStar, !result.positional.isEmpty else { throw mismatch() }
        advance()
        hasSlash = true
        result.positionalOnly = result.positional
        result.positional = []
      case .star:
        guard !hasStar else { throw mismatch() }
        hasStar = true
        advance()
        if kind == .comma {
          // A star alone stands before at least one keyword-only parameter.
          guard following == .name else { throw mismatch() }
        } else {
          result.variadic = try parameter(
            isAnnotated: isAnnotated, isVariadic: true, tallest: &tallest)
        }
      case .doubleStar:
        advance()
        result.keywordVariadic = try parameter(
          isAnnotated: isAnnotated, isVariadic: false, tallest: &tallest)
        _ = take(.comma)
        guard kind == closing else { throw mismatch() }
        height = tallest
        return result
      default:
        var parameter = try parameter(
          isAnnotated: isAnnotated, isVariadic: false, tallest: &tallest)
        if take(.equal) {
          parameter.defaultValue = try expression()
          tallest = max(tallest, height)
          hasDefault = true
        } else if hasDefault, !hasStar {
          throw mismatch()
        }
        if hasStar {
          result.keywordOnly.append(parameter)
        } else {
          result.positional.append(parameter)
        }
      }
      if !take(.comma), kind != closing { throw mismatch() }
    }
    height = tallest
    return result
  }

  private mutating func parameter(
    isAnnotated: Bool, isVariadic: Bool, tallest: inout Int
  ) throws(Failure) -> Parameter {
    let start = position
    let name = try identifier().name
    var annotation: Expression?
    if isAnnotated, take(.colon) {
      annotation = isVariadic && kind == .star ? try starExpression() : try expression()
      tallest = max(tallest, height)
    }
    return Parameter(
      name: name, annotation: annotation, defaultValue: nil, range: range(from: start))
  }
}
