import PythonSyntax

extension FunctionCompiler {
  /// What is remembered from the start of a protected stretch.
  struct ProtectionEntry {
    var flow: Flow?
    var heldHigh: Int
  }

  /// Notes what is known where a protected stretch begins.
  func beginProtection() -> ProtectionEntry {
    defer { heldHigh = -1 }
    return ProtectionEntry(flow: flow, heldHigh: heldHigh)
  }

  /// Ends a protected stretch with its handlers.
  func endProtection(_ entry: ProtectionEntry) { heldHigh = max(heldHigh, entry.heldHigh) }

  /// Places the handler of a region and starts to handle the exception; returns false where
  /// nothing can raise.
  ///
  /// Temporaries of the protected code are emptied, as CPython pops them off its stack.
  func beginHandler(
    _ region: Region, _ entry: ProtectionEntry, deleting statements: [Statement],
    exception: Int, at range: SourceRange
  ) -> Bool {
    guard region.isUsed, var known = entry.flow else { return false }
    code.place(region.target)
    known.bound.subtract(deletedLocals(in: statements))
    known.line = nil
    flow = known
    let first = exception + 2
    if heldHigh >= first { emit(.clear, a: first, b: heldHigh - first + 1, at: range) }
    hold(exception)
    emit(.enterHandler, a: exception + 1, b: exception, at: range)
    return true
  }

  /// Goes on with an exception that was not dealt with, and ends the handling also where the
  /// handler itself raises.
  func finishHandling(_ exception: Int, _ cleanup: Region, at range: SourceRange) {
    cleanup.close(in: code)
    emit(.leaveHandler, a: exception + 1, at: range)
    emit(.rethrow, a: exception, at: range)
    finishCleanup(cleanup, exception, at: range)
  }

  /// Places the handler for what is raised while an exception is handled.
  func finishCleanup(_ cleanup: Region, _ exception: Int, at range: SourceRange) {
    let raised = allocate()
    finish(cleanup, register: raised)
    if cleanup.isUsed {
      code.place(cleanup.target)
      flow = cleanup.entry
      flow?.line = nil
      hold(raised)
      emit(.leaveHandler, a: exception + 1, at: range)
      emit(.rethrow, a: raised, at: range)
    }
    release(to: raised)
    flow = nil
  }

  // MARK: except

  /// The clauses `except ...`.
  func compileClauses(
    _ clauses: [ExceptHandler], _ exception: Int, end: Assembler.Label, at range: SourceRange
  ) throws(SyntaxError) {
    let cleanup = openRegion()
    cleanup.entry = flow
    for (index, clause) in clauses.enumerated() {
      if clause.type == nil, index < clauses.count - 1 {
        throw SyntaxError(.syntax, "default 'except:' must be last", at: clause.range)
      }
      let next = code.makeLabel()
      traceLine(clause.range.line, at: clause.range)
      if let type = clause.type {
        let mark = top
        let classes = try operand(type)
        let isMatch = allocate()
        emit(.matchException, a: isMatch, b: exception, c: classes, at: clause.range)
        branch(.jumpIfFalse, a: isMatch, to: next, at: clause.range)
        release(to: mark)
        releaseHeld(at: clause.range)
      }
      try compileClause(clause, exception, cleanup, end: end)
      cleanup.open(in: code)
      bind(next)
      releaseHeld(at: clause.range)
    }
    finishHandling(exception, cleanup, at: range)
  }

  /// One clause's body, at the end of which the cleanup region is closed.
  private func compileClause(
    _ clause: ExceptHandler, _ exception: Int, _ cleanup: Region, end: Assembler.Label
  ) throws(SyntaxError) {
    let range = clause.range
    var handler = Block.Handler(region: cleanup, exception: exception)
    if let name = clause.name {
      store(name, from: exception, at: range)
      let region = openRegion()
      region.entry = flow
      region.entry?.bound.subtract(deletedLocals(in: clause.body))
      handler.name = (name, region)
    }
    try push(.handler(handler), at: range)
    try compile(clause.body)
    blocks.removeLast()
    cleanup.close(in: code)
    handler.name?.1.close(in: code)
    leave(handler, at: range)
    jump(to: end, at: range)
    guard let (name, region) = handler.name else { return }
    let raised = allocate()
    finish(region, register: raised)
    if region.isUsed {
      code.place(region.target)
      flow = region.entry
      flow?.line = nil
      hold(raised)
      unbind(name, at: range)
      emit(.leaveHandler, a: exception + 1, at: range)
      emit(.rethrow, a: raised, at: range)
    }
    flow = nil
    release(to: raised)
  }

  // MARK: except*

  /// The clauses `except* ...`: each takes its part of the group, and what is left or newly raised
  /// goes on at the end.
  func compileGroupClauses(
    _ clauses: [ExceptHandler], _ exception: Int, end: Assembler.Label, at range: SourceRange
  ) throws(SyntaxError) {
    let cleanup = openRegion()
    cleanup.entry = flow
    let rest = allocate()
    let results = allocate()
    emit(.move, a: rest, b: exception, at: range)
    hold(rest)
    emit(.makeList, a: results, at: range)
    for clause in clauses {
      try compileGroupClause(clause, rest: rest, results: results)
    }
    emit(.listAppend, a: results, b: rest, at: range)
    let outcome = allocate()
    let reraise = code.makeLabel()
    emit(.prepareReraiseStar, a: outcome, b: exception, c: results, at: range)
    branch(.jumpIfNotNone, a: outcome, to: reraise, at: range)
    cleanup.close(in: code)
    emit(.leaveHandler, a: exception + 1, at: range)
    emit(.clear, a: exception, b: outcome - exception + 1, at: range)
    jump(to: end, at: range)
    bind(reraise)
    emit(.leaveHandler, a: exception + 1, at: range)
    emit(.rethrow, a: outcome, at: range)
    release(to: rest)
    finishCleanup(cleanup, exception, at: range)
  }

  private func compileGroupClause(
    _ clause: ExceptHandler, rest: Int, results: Int
  ) throws(SyntaxError) {
    let range = clause.range
    guard let type = clause.type else {
      throw SyntaxError(.syntax, "expected one or more exception types", at: range)
    }
    let next = code.makeLabel()
    let group = allocate(2)
    traceLine(range.line, at: range)
    let mark = top
    let classes = try operand(type)
    emit(.matchExceptionStar, a: group, b: rest, c: classes, at: range)
    branch(.jumpIfNone, a: group, to: next, at: range)
    release(to: mark)
    releaseHeld(at: range)
    if let name = clause.name { store(name, from: group, at: range) }
    emit(.enterHandler, a: group + 1, b: group, at: range)
    let region = openRegion()
    region.entry = flow
    region.entry?.bound.subtract(deletedLocals(in: clause.body))
    let handler = Block.Handler(
      region: region, exception: group, name: clause.name.map { ($0, region) })
    try push(.exceptStar, at: range)
    try compile(clause.body)
    blocks.removeLast()
    region.close(in: code)
    leave(handler, at: range)
    jump(to: next, at: range)
    let raised = allocate()
    finish(region, register: raised)
    if region.isUsed {
      code.place(region.target)
      flow = region.entry
      flow?.line = nil
      hold(raised)
      leave(handler, at: range)
      emit(.listAppend, a: results, b: raised, at: range)
      emit(.clear, a: raised, b: 1, at: range)
    }
    bind(next)
    release(to: group)
    releaseHeld(at: range)
  }
}
