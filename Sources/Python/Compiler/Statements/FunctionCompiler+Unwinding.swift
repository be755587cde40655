import PythonSyntax

extension FunctionCompiler {
  /// Enters a block.
  func push(_ block: Block, at range: SourceRange) throws(SyntaxError) {
    if blocks.count >= 20 {
      throw SyntaxError(.syntax, "too many statically nested blocks", at: range)
    }
    blocks.append(block)
  }

  /// A region that protects what follows.
  func openRegion() -> Region {
    let region = Region(code.makeLabel())
    region.open(in: code)
    return region
  }

  /// Ends a region and enters it into the table of handlers.
  func finish(_ region: Region, register: Int) {
    region.close(in: code)
    for protection in region.protections(register: register) { code.protect(protection) }
  }

  // MARK: Jumps out of blocks

  func compileBreak(at range: SourceRange) throws(SyntaxError) {
    guard let depth = innermostLoop, case .loop(let loop) = blocks[depth] else {
      throw SyntaxError(.syntax, "'break' outside loop", at: range)
    }
    try leaving(to: depth + 1, at: range) {
      if let iterator = loop.iterator { emit(.clear, a: iterator, b: 1, at: range) }
      jump(to: loop.exit, at: range)
    }
  }

  func compileContinue(at range: SourceRange) throws(SyntaxError) {
    guard let depth = innermostLoop, case .loop(let loop) = blocks[depth] else {
      throw SyntaxError(.syntax, "'continue' not properly in loop", at: range)
    }
    try leaving(to: depth + 1, at: range) {
      traceLine(loop.range.line, always: true, at: loop.range)
      self.loop(to: loop.head, at: loop.range)
    }
  }

  private var innermostLoop: Int? {
    blocks.lastIndex { block in
      if case .loop = block { return true }
      return false
    }
  }

  func compileReturn(_ value: Expression?, at range: SourceRange) throws(SyntaxError) {
    if scope.kind != .function {
      throw SyntaxError(.syntax, "'return' outside function", at: range)
    }
    if value != nil, scope.isAsync, scope.isGenerator {
      throw SyntaxError(.syntax, "'return' with value in async generator", at: range)
    }
    let mark = top
    defer { release(to: mark) }
    guard let value, ConstantFolding.value(of: value) != .some(.none) else {
      try leaving(to: 0, at: range) { emit(.returnNone, at: range) }
      return
    }
    let register: Int
    if blocks.contains(where: \.runsCode) {
      register = allocate()
      try compile(value, into: register)
    } else {
      register = try operand(value)
    }
    // The value stays above whatever unwinding needs.
    top(above: register)
    try leaving(to: 0, at: range) { emit(.return, a: register, at: range) }
  }

  private func top(above register: Int) {
    while isTemporary(register), top <= register { _ = allocate() }
  }

  /// Unwinds the blocks above a depth, emits a jump, and takes the blocks up again.
  private func leaving(
    to depth: Int, at range: SourceRange, jump: () -> Void
  ) throws(SyntaxError) {
    let kept = blocks
    var suspended: [Region] = []
    while blocks.count > depth {
      let block = blocks.removeLast()
      for region in block.regions {
        region.close(in: code)
        suspended.append(region)
      }
      try unwind(block, at: range)
    }
    jump()
    flow = nil
    blocks = kept
    for region in suspended { region.open(in: code) }
  }

  private func unwind(_ block: Block, at range: SourceRange) throws(SyntaxError) {
    switch block {
    case .loop(let loop):
      if let iterator = loop.iterator { emit(.clear, a: iterator, b: 1, at: range) }
    case .protected: break
    case .finally(_, let body):
      releaseHeld(at: range)
      try compile(body)
    case .handler(let handler):
      leave(handler, at: range)
    case .with(let with):
      releaseHeld(at: range)
      traceLine(with.range.line, at: with.range)
      compileExit(with)
    case .exceptStar:
      throw SyntaxError(
        .syntax, "'break', 'continue' and 'return' cannot appear in an except* block", at: range)
    }
  }

  /// Ends the handling of an exception on the normal way.
  func leave(_ handler: Block.Handler, at range: SourceRange) {
    emit(.leaveHandler, a: handler.exception + 1, at: range)
    if let (name, _) = handler.name { unbind(name, at: range) }
    emit(.clear, a: handler.exception, b: 2, at: range)
  }

  /// Unbinds a name whether or not it is bound: the end of `except ... as name`.
  func unbind(_ name: String, at range: SourceRange) {
    let none = allocate()
    switch binding(of: name) {
    case .local(let register):
      emit(.clear, a: register, b: 1, at: range)
      flow?.bound.remove(register)
      if isTraced { emit(.traceLocal, a: register, b: register, at: range) }
      release(to: none)
      return
    case .cell(let register), .nameOrCell(let register):
      emit(.loadNone, a: none, at: range)
      emit(.storeCell, a: register, b: none, at: range)
    case .global:
      emit(.loadNone, a: none, at: range)
      emit(.storeGlobal, a: none, b: site(name), at: range)
    case .name:
      emit(.loadNone, a: none, at: range)
      emit(.storeName, a: none, b: site(name), at: range)
    }
    release(to: none)
    delete(name, at: range)
  }
}

extension Block {
  /// The regions that do not protect the code that unwinds the block.
  fileprivate var regions: [Region] {
    switch self {
    case .loop, .exceptStar: []
    case .protected(let region), .finally(let region, _): [region]
    case .handler(let handler): [handler.region] + (handler.name.map { [$0.1] } ?? [])
    case .with(let with): [with.region]
    }
  }

  /// Whether unwinding runs code that might rebind locals.
  fileprivate var runsCode: Bool {
    switch self {
    case .loop, .protected: false
    default: true
    }
  }
}
