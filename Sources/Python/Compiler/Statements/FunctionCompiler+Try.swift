import PythonSyntax

extension FunctionCompiler {
  /// `try` in all its forms.
  func compileTry(_ statement: TryStatement, at range: SourceRange) throws(SyntaxError) {
    traceLine(range.line, at: range)
    if !statement.finally.isEmpty {
      try compileFinally(statement, at: range)
    } else {
      try compileExcept(statement, at: range)
    }
  }

  private func compileExcept(
    _ statement: TryStatement, at range: SourceRange
  ) throws(SyntaxError) {
    if statement.handlers.isEmpty { return try compile(statement.body) }
    let entry = beginProtection()
    let end = code.makeLabel()
    let region = openRegion()
    try push(.protected(region), at: range)
    try compile(statement.body)
    blocks.removeLast()
    let exception = allocate(2)
    finish(region, register: exception)
    release(to: exception)
    try compile(statement.otherwise)
    if region.isUsed { jump(to: end, at: range) }
    _ = allocate(2)
    let unhandled = flow
    if !beginHandler(
      region, entry, deleting: statement.body, exception: exception, at: range)
    {
      // Nothing can raise: the clauses are only checked.
      flow = nil
    }
    if statement.isStar {
      try compileGroupClauses(statement.handlers, exception, end: end, at: range)
    } else {
      try compileClauses(statement.handlers, exception, end: end, at: range)
    }
    flow = unhandled
    release(to: exception)
    endProtection(entry)
    bind(end)
  }

  private func compileFinally(
    _ statement: TryStatement, at range: SourceRange
  ) throws(SyntaxError) {
    let entry = beginProtection()
    let end = code.makeLabel()
    let region = openRegion()
    try push(.finally(region, statement.finally), at: range)
    try compileExcept(statement, at: range)
    blocks.removeLast()
    let exception = allocate(2)
    finish(region, register: exception)
    release(to: exception)
    try compile(statement.finally)
    if region.isUsed { jump(to: end, at: range) }
    _ = allocate(2)
    let covered =
      statement.body + statement.handlers.flatMap(\.body) + statement.otherwise
    if beginHandler(region, entry, deleting: covered, exception: exception, at: range) {
      unbindAll(statement.handlers)
      let cleanup = openRegion()
      cleanup.entry = flow
      let handler = Block.Handler(region: cleanup, exception: exception)
      try push(.handler(handler), at: range)
      try compile(statement.finally)
      blocks.removeLast()
      finishHandling(exception, cleanup, at: range)
    }
    release(to: exception)
    endProtection(entry)
    bind(end)
  }

  private func unbindAll(_ handlers: [ExceptHandler]) {
    for handler in handlers {
      if let register = handler.name.flatMap({ localRegister(of: $0) }) {
        flow?.bound.remove(register)
      }
    }
  }
}
