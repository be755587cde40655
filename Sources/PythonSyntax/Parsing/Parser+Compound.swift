extension Parser {
  // MARK: if, while, for

  mutating func ifStatement() throws(Failure) -> Statement {
    struct Branch {
      var start: Int
      var test: Expression
      var body: [Statement]
    }
    var branches: [Branch] = []
    repeat {
      let start = position
      advance()
      branches.append(Branch(start: start, test: try namedExpression(), body: try colonBlock()))
      if branches.count > Limits.branches {
        throw .mistake(SyntaxError("too many 'elif' clauses", at: tokens[start].range))
      }
    } while kind == .elif
    var otherwise = take(.else) ? try colonBlock() : []
    // The clauses nest to the right. All of them end where the last one does.
    let end = otherwise.last ?? branches.last?.body.last
    for branch in branches.dropFirst().reversed() {
      otherwise = [
        Statement(
          .if(test: branch.test, body: branch.body, otherwise: otherwise),
          tokens[branch.start].range.through(end?.range ?? tokens[branch.start].range))
      ]
    }
    guard let first = branches.first else { throw mismatch() }
    return Statement(
      .if(test: first.test, body: first.body, otherwise: otherwise),
      tokens[first.start].range.through(end?.range ?? tokens[first.start].range))
  }

  /// The stretch from a token to the end of the last statement of the last block.
  func range(from start: Int, _ blocks: [Statement]...) -> SourceRange {
    let end = blocks.last { !$0.isEmpty }?.last?.range
    return tokens[start].range.through(end ?? tokens[start].range)
  }

  mutating func whileStatement() throws(Failure) -> Statement {
    let start = position
    advance()
    let test = try namedExpression()
    let body = try colonBlock()
    let otherwise = take(.else) ? try colonBlock() : []
    return Statement(
      .while(test: test, body: body, otherwise: otherwise), range(from: start, body, otherwise))
  }

  mutating func forStatement(from start: Int, isAsync: Bool) throws(Failure) -> Statement {
    advance()
    let target = try starTargets()
    try expect(.in)
    let iterable = try starExpressions()
    let body = try colonBlock()
    let otherwise = take(.else) ? try colonBlock() : []
    let loop = ForLoop(
      target: target, iterable: iterable, body: body, otherwise: otherwise, isAsync: isAsync)
    return Statement(.for(loop), range(from: start, body, otherwise))
  }

  // MARK: async

  mutating func asyncStatement() throws(Failure) -> Statement {
    let start = position
    advance()
    switch kind {
    case .def: return try function(from: start, decorators: [], isAsync: true)
    case .for: return try forStatement(from: start, isAsync: true)
    case .with: return try withStatement(from: start, isAsync: true)
    default: throw mismatch()
    }
  }

  // MARK: with

  mutating func withStatement(from start: Int, isAsync: Bool) throws(Failure) -> Statement {
    advance()
    var items: [WithItem] = []
    let first = position
    var isParenthesized = kind == .leftParenthesis
    if isParenthesized {
      // Parentheses may belong to the statement or to an expression; the former is tried first.
      do throws(Failure) {
        advance()
        repeat {
          if kind == .rightParenthesis, !items.isEmpty { break }
          items.append(try withItem())
        } while take(.comma)
        try expect(.rightParenthesis)
        if kind != .colon { throw .mismatch }
      } catch {
        guard case .mismatch = error else { throw error }
        move(to: first)
        items = []
        isParenthesized = false
      }
    }
    if !isParenthesized {
      repeat { items.append(try withItem()) } while take(.comma)
    }
    let body = try colonBlock()
    return Statement(
      .with(items: items, body: body, isAsync: isAsync), range(from: start, body))
  }

  private mutating func withItem() throws(Failure) -> WithItem {
    let context = try expression()
    guard take(.as) else { return WithItem(context: context, target: nil) }
    let target = try starTarget()
    guard kind == .comma || kind == .rightParenthesis || kind == .colon else {
      throw mismatch()
    }
    return WithItem(context: context, target: target)
  }

  // MARK: try

  mutating func tryStatement() throws(Failure) -> Statement {
    let start = position
    advance()
    let body = try colonBlock()
    var handlers: [ExceptHandler] = []
    let isStar = kind == .except && following == .star
    while kind == .except {
      guard (following == .star) == isStar else { throw mismatch() }
      handlers.append(try exceptHandler(isStar: isStar))
    }
    let otherwise = !handlers.isEmpty && take(.else) ? try colonBlock() : []
    let final = take(.finally) ? try colonBlock() : []
    if handlers.isEmpty, final.isEmpty { throw mismatch() }
    let statement = TryStatement(
      body: body, handlers: handlers, otherwise: otherwise, finally: final, isStar: isStar)
    return Statement(
      .try(statement),
      range(from: start, body, handlers.last?.body ?? [], otherwise, final))
  }

  private mutating func exceptHandler(isStar: Bool) throws(Failure) -> ExceptHandler {
    let start = position
    advance()
    if isStar { advance() }
    var type: Expression?
    var name: String?
    if isStar || kind != .colon {
      type = try expression()
      if take(.as) { name = try identifier().name }
    }
    let body = try colonBlock()
    return ExceptHandler(type: type, name: name, body: body, range: range(from: start, body))
  }
}
