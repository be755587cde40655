import PythonSyntax

extension FunctionCompiler {
  /// `while test: body else: otherwise`.
  func compileWhile(
    _ test: Expression, _ body: [Statement], _ otherwise: [Statement], at range: SourceRange
  ) throws(SyntaxError) {
    let head = code.makeLabel()
    let elseLabel = code.makeLabel()
    let exit = code.makeLabel()
    bindHead(head, deleting: deletedLocals(in: body))
    flow?.line = range.line
    try compileCondition(test, jumpIf: false, to: elseLabel)
    releaseHeld(at: test.range)
    try push(.loop(Block.Loop(head: head, exit: exit, iterator: nil, range: range)), at: range)
    try compile(body)
    blocks.removeLast()
    traceLine(range.line, always: true, at: range)
    loop(to: head, at: range)
    bind(elseLabel)
    releaseHeld(at: test.range)
    try compile(otherwise)
    bind(exit)
  }

  /// `[async] for target in iterable: body else: otherwise`.
  func compileFor(_ statement: ForLoop, at range: SourceRange) throws(SyntaxError) {
    if statement.isAsync, !scope.isAsync {
      throw SyntaxError(.syntax, "'async for' outside async function", at: range)
    }
    let mark = top
    let head = code.makeLabel()
    let elseLabel = code.makeLabel()
    let exit = code.makeLabel()
    let iterator = allocate()
    let iterable = try operand(statement.iterable, prefer: iterator)
    emit(
      statement.isAsync ? .getAsyncIterator : .getIterator, a: iterator, b: iterable, at: range)
    bindHead(head, deleting: deletedLocals(in: statement.body))
    flow?.line = range.line
    var region: Region?
    if statement.isAsync {
      region = try compileAsyncNext(iterator, target: statement.target, at: range)
    } else {
      try compileNext(iterator, exit: elseLabel, target: statement.target, at: range)
    }
    releaseHeld(at: range)
    try push(
      .loop(Block.Loop(head: head, exit: exit, iterator: iterator, range: range)), at: range)
    try compile(statement.body)
    blocks.removeLast()
    traceLine(range.line, always: true, at: range)
    loop(to: head, at: range)
    if let region { finishAsyncLoop(region, iterator, at: range) }
    bind(elseLabel)
    release(to: mark)
    try compile(statement.otherwise)
    bind(exit)
  }

  /// Fetches the next item and stores it; jumps out where there is none.
  func compileNext(
    _ iterator: Int, exit: Assembler.Label, target: Expression, at range: SourceRange
  ) throws(SyntaxError) {
    let mark = top
    let local = localRegister(of: target)
    let item = local ?? allocate()
    drop(iterator)
    branch(.forIterator, a: item, b: iterator, to: exit, at: range)
    hold(iterator)
    hold(item)
    if let local {
      noteBound(local, at: target.range)
    } else {
      try store(target, from: item)
    }
    release(to: mark)
  }

  /// Awaits the next item and stores it; returns the region that the end of the iteration leaves.
  func compileAsyncNext(
    _ iterator: Int, target: Expression, at range: SourceRange
  ) throws(SyntaxError) -> Region {
    let mark = top
    let local = localRegister(of: target)
    let awaitable = allocate()
    let region = openRegion()
    emit(.asyncNext, a: awaitable, b: iterator, at: range)
    emit(.delegate, a: local ?? awaitable, b: awaitable, at: range)
    region.close(in: code)
    region.entry = flow
    if let local {
      noteBound(local, at: target.range)
    } else {
      try store(target, from: awaitable)
    }
    release(to: mark)
    return region
  }

  /// Places the handler that ends an asynchronous loop.
  func finishAsyncLoop(_ region: Region, _ iterator: Int, at range: SourceRange) {
    let exception = allocate()
    finish(region, register: exception)
    if region.isUsed, let head = region.entry {
      code.place(region.target)
      flow = head
      flow?.line = nil
      hold(exception)
      emit(.endAsyncFor, a: exception, at: range)
      emit(.clear, a: iterator, b: 1, at: range)
      emit(.clear, a: exception, b: 1, at: range)
    }
    release(to: exception)
  }

  // MARK: What loops and handlers cannot take as bound

  /// The locals that some statement deletes.
  func deletedLocals(in statements: [Statement]) -> RegisterSet {
    var deleted = RegisterSet()
    if scope.deletesLocals { collectDeleted(statements, into: &deleted) }
    return deleted
  }

  private func collectDeleted(_ statements: [Statement], into deleted: inout RegisterSet) {
    for statement in statements {
      switch statement.kind {
      case .delete(let targets):
        for target in targets { collectDeleted(target, into: &deleted) }
      case .if(_, let body, let otherwise), .while(_, let body, let otherwise):
        collectDeleted(body, into: &deleted)
        collectDeleted(otherwise, into: &deleted)
      case .for(let loop):
        collectDeleted(loop.body, into: &deleted)
        collectDeleted(loop.otherwise, into: &deleted)
      case .with(_, let body, _): collectDeleted(body, into: &deleted)
      case .try(let statement):
        collectDeleted(statement.body, into: &deleted)
        for handler in statement.handlers {
          if let register = handler.name.flatMap({ localRegister(of: $0) }) {
            deleted.insert(register)
          }
          collectDeleted(handler.body, into: &deleted)
        }
        collectDeleted(statement.otherwise, into: &deleted)
        collectDeleted(statement.finally, into: &deleted)
      case .match(_, let cases):
        for one in cases { collectDeleted(one.body, into: &deleted) }
      default: break
      }
    }
  }

  private func collectDeleted(_ target: Expression, into deleted: inout RegisterSet) {
    switch target.kind {
    case .name(let name):
      if let register = localRegister(of: name) { deleted.insert(register) }
    case .tuple(let elements), .list(let elements):
      for element in elements { collectDeleted(element, into: &deleted) }
    default: break
    }
  }
}
