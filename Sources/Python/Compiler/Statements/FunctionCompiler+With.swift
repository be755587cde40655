import PythonSyntax

extension FunctionCompiler {
  /// `[async] with items: body`, where later items stand inside the earlier ones.
  func compileWith(
    _ items: ArraySlice<WithItem>, _ body: [Statement], isAsync: Bool, at range: SourceRange
  ) throws(SyntaxError) {
    guard let item = items.first else { return try compile(body) }
    if isAsync, !scope.isAsync {
      throw SyntaxError(.syntax, "'async with' outside async function", at: range)
    }
    traceLine(range.line, at: range)
    let mark = top
    let exit = allocate(2)
    let context = try operand(item.context)
    emit(.enterContext, x: isAsync ? 1 : 0, a: exit, b: context, at: range)
    if isAsync {
      emit(.getAwaitable, x: 1, a: exit + 1, b: exit + 1, at: range)
      emit(.delegate, a: exit + 1, b: exit + 1, at: range)
    }
    release(to: exit + 1)
    let entry = beginProtection()
    let region = openRegion()
    let with = Block.With(region: region, exit: exit, isAsync: isAsync, range: range)
    try push(.with(with), at: range)
    if let target = item.target {
      _ = allocate()
      try store(target, from: exit + 1)
      release(to: exit + 1)
    }
    releaseHeld(at: range)
    try compileWith(items.dropFirst(), body, isAsync: isAsync, at: range)
    blocks.removeLast()
    region.close(in: code)
    traceLine(range.line, at: range)
    compileExit(with)
    let end = code.makeLabel()
    jump(to: end, at: range)
    try compileExceptionalExit(with, entry, body, end: end)
    endProtection(entry)
    release(to: mark)
    bind(end)
  }

  /// Calls `__exit__` with three times None, and forgets the answer.
  func compileExit(_ with: Block.With) {
    let range = with.range
    let mark = top
    var callee = with.exit
    if top != with.exit + 1 {
      callee = allocate()
      emit(.move, a: callee, b: with.exit, at: range)
      emit(.clear, a: with.exit, b: 1, at: range)
    }
    let arguments = allocate(3)
    for offset in 0..<3 { emit(.loadNone, a: arguments + offset, at: range) }
    emit(.call, a: callee, b: 3, c: callee, at: range)
    if with.isAsync {
      emit(.getAwaitable, x: 2, a: callee, b: callee, at: range)
      emit(.delegate, a: callee, b: callee, at: range)
    }
    emit(.clear, a: callee, b: 1, at: range)
    release(to: mark)
  }

  private func compileExceptionalExit(
    _ with: Block.With, _ entry: ProtectionEntry, _ body: [Statement], end: Assembler.Label
  ) throws(SyntaxError) {
    let range = with.range
    let exception = allocate(2)
    finish(with.region, register: exception)
    guard
      beginHandler(with.region, entry, deleting: body, exception: exception, at: range)
    else { return release(to: exception) }
    traceLine(range.line, at: range)
    let cleanup = openRegion()
    cleanup.entry = flow
    let answer = allocate()
    let suppressed = code.makeLabel()
    emit(.callExit, a: answer, b: with.exit, c: exception, at: range)
    if with.isAsync {
      emit(.getAwaitable, x: 2, a: answer, b: answer, at: range)
      emit(.delegate, a: answer, b: answer, at: range)
    }
    branch(.jumpIfTrue, a: answer, to: suppressed, at: range)
    cleanup.close(in: code)
    emit(.leaveHandler, a: exception + 1, at: range)
    emit(.rethrow, a: exception, at: range)
    flow = nil
    bind(suppressed)
    emit(.leaveHandler, a: exception + 1, at: range)
    emit(.clear, a: with.exit, b: answer - with.exit + 1, at: range)
    jump(to: end, at: range)
    release(to: answer)
    finishCleanup(cleanup, exception, at: range)
    release(to: exception)
  }
}
