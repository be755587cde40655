import PythonSyntax

extension FunctionCompiler {
  /// Compiles the body of a module.
  func compileModule(_ body: [Statement]) throws(SyntaxError) {
    // An interactive text is a value like any other.
    unit.documentation = options.showsValues ? nil : body.documentation
    if let text = unit.documentation, let range = body.first?.range {
      traceLine(range.line, at: range)
      let register = allocate()
      load(.string(text), into: register, at: range)
      store("__doc__", from: register, at: range)
      release(to: register)
    }
    if scope.hasAnnotations { emit(.setupAnnotations, at: scope.range) }
    try compile(unit.documentation == nil ? body[...] : body.dropFirst())
    finishBody(body)
  }

  /// Compiles statements in order.
  func compile(_ statements: some Sequence<Statement>) throws(SyntaxError) {
    for statement in statements { try compile(statement) }
  }

  private func compile(_ statement: Statement) throws(SyntaxError) {
    let range = statement.range
    switch statement.kind {
    case .global, .nonlocal: return
    case .annotatedAssign(_, _, nil, _) where scope.isFunction: break
    case .function, .class, .try, .with: break
    default: traceLine(range.line, at: range)
    }
    switch statement.kind {
    case .expression(let value): try compileExpressionStatement(value)
    case .assign(let targets, let value):
      try compileAssignment(targets, value, at: range)
    case .augmentedAssign(let target, let sign, let value):
      try compileAugmented(target, sign, value, at: range)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      try compileAnnotated(target, annotation, value, isSimple, at: range)
    case .delete(let targets):
      for target in targets { try compileDelete(target) }
    case .pass, .global, .nonlocal: break
    case .break: try compileBreak(at: range)
    case .continue: try compileContinue(at: range)
    case .return(let value): try compileReturn(value, at: range)
    case .raise(let exception, let cause): try compileRaise(exception, cause, at: range)
    case .import(let aliases): try compileImport(aliases, at: range)
    case .importFrom(let module, let level, let names):
      try compileImportFrom(module, level, names, at: range)
    case .assert(let test, let message): try compileAssert(test, message, at: range)
    case .if: try compileIf(statement)
    case .while(let test, let body, let otherwise):
      try compileWhile(test, body, otherwise, at: range)
    case .for(let loop): try compileFor(loop, at: range)
    case .with(let items, let body, let isAsync):
      try compileWith(items[...], body, isAsync: isAsync, at: range)
    case .try(let statement): try compileTry(statement, at: range)
    case .function(let definition): try compileDefinition(definition, at: range)
    case .class(let definition): try compileDefinition(definition, at: range)
    case .match(let subject, let cases): try compileMatch(subject, cases, at: range)
    }
    releaseHeld(at: range)
  }

  private func compileExpressionStatement(_ value: Expression) throws(SyntaxError) {
    if options.showsValues, scope.kind == .module {
      try compileDiscarding(FunctionCompiler.shown(value))
      return
    }
    if case .constant = value.kind { return }
    try compileDiscarding(value)
  }

  /// `__import__("sys").displayhook(value)`, for a value that an interactive statement shows.
  private static func shown(_ value: Expression) -> Expression {
    func node(_ kind: Expression.Kind) -> Expression { Expression(kind, value.range) }
    let module = node(
      .call(node(.name("__import__")), [.positional(node(.constant(.string("sys"))))]))
    let hook = node(.attribute(module, "displayhook", value.range))
    return node(.call(hook, [.positional(value)]))
  }

  /// Compiles `if` and, in a loop, its chain of `elif`.
  private func compileIf(_ statement: Statement) throws(SyntaxError) {
    let end = code.makeLabel()
    var next: Statement? = statement
    while let one = next, case .if(let test, let body, let otherwise) = one.kind {
      next = nil
      if one != statement { traceLine(one.range.line, at: one.range) }
      let elseLabel = code.makeLabel()
      try compileCondition(test, jumpIf: false, to: elseLabel)
      releaseHeld(at: test.range)
      try compile(body)
      if !otherwise.isEmpty { jump(to: end, at: one.range) }
      bind(elseLabel)
      releaseHeld(at: test.range)
      if otherwise.count == 1, case .if = otherwise[0].kind {
        next = otherwise[0]
      } else {
        try compile(otherwise)
      }
    }
    bind(end)
  }

  private func compileAssert(
    _ test: Expression, _ message: Expression?, at range: SourceRange
  ) throws(SyntaxError) {
    let end = code.makeLabel()
    try compileCondition(test, jumpIf: true, to: end)
    // CPython points at the last comparison where the test has one.
    let range = test.lastComparison ?? range
    let error = allocate()
    emit(.loadAssertionError, a: error, at: range)
    if let message {
      try compile(message, into: allocate())
      emit(.call, a: error, b: 1, c: error, at: range)
    }
    emit(.raise, a: error, at: range)
    flow = nil
    release(to: error)
    bind(end)
  }

  private func compileRaise(
    _ exception: Expression?, _ cause: Expression?, at range: SourceRange
  ) throws(SyntaxError) {
    let mark = top
    if let exception {
      let register = try operand(exception, before: [cause].compactMap { $0 })
      if let cause {
        let causeRegister = try operand(cause)
        emit(.raiseFrom, a: register, b: causeRegister, at: range)
      } else {
        emit(.raise, a: register, at: range)
      }
    } else {
      emit(.reraise, at: range)
    }
    flow = nil
    release(to: mark)
  }
}

extension Expression {
  /// The range of the last comparison that deciding the expression's truth looks at.
  fileprivate var lastComparison: SourceRange? {
    switch kind {
    case .comparison: range
    case .unary(.not, let operand): operand.lastComparison
    case .boolean(_, let operands):
      operands.reversed().lazy.compactMap(\.lastComparison).first
    case .conditional(let test, let then, let otherwise):
      otherwise.lastComparison ?? then.lastComparison ?? test.lastComparison
    default: nil
    }
  }
}
