extension Parser {
  mutating func module() throws(Failure) -> Module {
    var body: [Statement] = []
    while kind != .end {
      statementStart = position
      try statement(into: &body)
    }
    if mistakeAtEnd != nil { throw mismatch() }
    return Module(body: body)
  }

  /// Parses a compound statement, or a line of simple ones.
  private mutating func statement(into body: inout [Statement]) throws(Failure) {
    switch kind {
    case .if: body.append(try ifStatement())
    case .while: body.append(try whileStatement())
    case .for: body.append(try forStatement(from: position, isAsync: false))
    case .try: body.append(try tryStatement())
    case .with: body.append(try withStatement(from: position, isAsync: false))
    case .def: body.append(try function(from: position, decorators: [], isAsync: false))
    case .class: body.append(try classDefinition(decorators: []))
    case .at: body.append(try decorated())
    case .async: body.append(try asyncStatement())
    case .name:
      if isWord("match", at: position), let match = try matchStatement() {
        body.append(match)
      } else {
        try simpleStatements(into: &body)
      }
    default: try simpleStatements(into: &body)
    }
  }

  /// Parses what stands after a colon: an indented block, or simple statements on the same line.
  mutating func block() throws(Failure) -> [Statement] {
    var body: [Statement] = []
    guard take(.newline) else {
      try simpleStatements(into: &body)
      return body
    }
    try expect(.indent)
    while kind != .dedent {
      if kind == .end { throw mismatch() }
      try statement(into: &body)
    }
    advance()
    return body
  }

  /// Parses a colon and the block after it.
  mutating func colonBlock() throws(Failure) -> [Statement] {
    try expect(.colon)
    return try block()
  }

  private mutating func simpleStatements(into body: inout [Statement]) throws(Failure) {
    while true {
      body.append(try simpleStatement())
      if take(.semicolon) {
        if take(.newline) { return }
      } else {
        try expect(.newline)
        return
      }
    }
  }

  private mutating func simpleStatement() throws(Failure) -> Statement {
    let start = position
    let result: Statement.Kind
    switch kind {
    case .pass:
      advance()
      result = .pass
    case .break:
      advance()
      result = .break
    case .continue:
      advance()
      result = .continue
    case .return:
      advance()
      result = .return(isAtLineEnd ? nil : try starExpressions())
    case .raise: result = try raiseStatement()
    case .global:
      advance()
      result = .global(try names())
    case .nonlocal:
      advance()
      result = .nonlocal(try names())
    case .del: result = try deleteStatement()
    case .assert: result = try assertStatement()
    case .import: result = try importStatement()
    case .from: result = try importFromStatement()
    default: result = try expressionStatement()
    }
    return Statement(result, range(from: start))
  }

  /// Whether a simple statement may end here.
  private var isAtLineEnd: Bool { kind == .newline || kind == .semicolon }

  private mutating func raiseStatement() throws(Failure) -> Statement.Kind {
    advance()
    if isAtLineEnd { return .raise(nil, cause: nil) }
    let exception = try expression()
    return .raise(exception, cause: take(.from) ? try expression() : nil)
  }

  private mutating func names() throws(Failure) -> [Identifier] {
    var names = [try identifier()]
    while take(.comma) { names.append(try identifier()) }
    return names
  }

  private mutating func assertStatement() throws(Failure) -> Statement.Kind {
    advance()
    let test = try expression()
    return .assert(test, message: take(.comma) ? try expression() : nil)
  }

  private mutating func deleteStatement() throws(Failure) -> Statement.Kind {
    advance()
    var targets: [Expression] = []
    repeat {
      if isAtLineEnd, !targets.isEmpty { break }
      let target = try primary()
      guard target.isDeletable else { throw mismatch() }
      targets.append(target)
    } while take(.comma)
    guard isAtLineEnd else { throw mismatch() }
    return .delete(targets)
  }

  // MARK: Imports

  private mutating func importStatement() throws(Failure) -> Statement.Kind {
    advance()
    var aliases: [ImportAlias] = []
    repeat {
      let start = position
      let name = try dottedName()
      let alias = take(.as) ? try identifier().name : nil
      aliases.append(ImportAlias(name: name, alias: alias, range: range(from: start)))
    } while take(.comma)
    return .import(aliases)
  }

  private mutating func dottedName() throws(Failure) -> String {
    var name = try identifier().name
    while take(.dot) { name += "." + (try identifier().name) }
    return name
  }

  private mutating func importFromStatement() throws(Failure) -> Statement.Kind {
    advance()
    var level = 0
    while true {
      if take(.dot) {
        level += 1
      } else if take(.ellipsis) {
        level += 3
      } else {
        break
      }
    }
    let module = level > 0 && kind == .import ? nil : try dottedName()
    try expect(.import)
    let start = position
    if take(.star) {
      let all = ImportAlias(name: "*", alias: nil, range: range(from: start))
      return .importFrom(module: module, level: level, names: [all])
    }
    let isParenthesized = take(.leftParenthesis)
    var aliases: [ImportAlias] = []
    repeat {
      if isParenthesized, kind == .rightParenthesis, !aliases.isEmpty { break }
      let start = position
      let name = try identifier().name
      let alias = take(.as) ? try identifier().name : nil
      aliases.append(ImportAlias(name: name, alias: alias, range: range(from: start)))
    } while take(.comma)
    if isParenthesized { try expect(.rightParenthesis) }
    return .importFrom(module: module, level: level, names: aliases)
  }

  // MARK: Expressions and assignments

  private mutating func expressionStatement() throws(Failure) -> Statement.Kind {
    let start = position
    let first = try yieldOrStarExpressions()
    switch kind {
    case .newline, .semicolon: return .expression(first)
    case .equal: return try assignment(to: first)
    case .colon: return try annotation(of: first, from: start)
    default:
      guard let operation = kind.augmentedOperator, first.isSingleTarget else {
        throw mismatch()
      }
      advance()
      return .augmentedAssign(target: first, operation, value: try yieldOrStarExpressions())
    }
  }

  private mutating func assignment(to first: Expression) throws(Failure) -> Statement.Kind {
    var targets: [Expression] = []
    var value = first
    while kind == .equal {
      guard value.isStarTarget else { throw mismatch() }
      targets.append(value)
      advance()
      value = try yieldOrStarExpressions()
    }
    return .assign(targets: targets, value: value)
  }

  private mutating func annotation(
    of target: Expression, from start: Int
  ) throws(Failure) -> Statement.Kind {
    guard target.isSingleTarget else { throw mismatch() }
    var isSimple = false
    if case .name = target.kind { isSimple = tokens[start].kind == .name }
    advance()
    let annotation = try expression()
    let value = take(.equal) ? try yieldOrStarExpressions() : nil
    return .annotatedAssign(
      target: target, annotation: annotation, value: value, isSimple: isSimple)
  }
}
