import PythonSyntax

extension FunctionCompiler {
  /// Compiles an expression into a register.
  ///
  /// Where the register is a local, it is written only when the value is complete.
  func compile(_ expression: Expression, into target: Int) throws(SyntaxError) {
    if let constant = ConstantFolding.value(of: expression) {
      return load(constant, into: target, at: expression.range)
    }
    let range = expression.range
    switch expression.kind {
    case .name(let name): load(name, into: target, at: range)
    case .constant(let constant): load(CodeUnit.Constant(constant), into: target, at: range)
    case .formatted(let parts): try compileFormatted(parts, into: target, at: range)
    case .unary(let sign, let value):
      try compileUnary(sign, value, into: target, at: range)
    case .binary: try compileBinary(expression, into: target)
    case .boolean(let word, let operands):
      try compileBoolean(word, operands, into: target, at: range)
    case .comparison(let first, let links):
      try compileComparison(first, links, into: target, at: range)
    case .conditional(let test, let then, let otherwise):
      try compileConditional(test, then, otherwise, into: target, at: range)
    case .call: try compileCall(expression, into: target)
    case .attribute, .subscription: try compileAccess(expression, into: target)
    case .slice(let lower, let upper, let step):
      try compileSlice([lower, upper, step], into: target, at: range)
    case .starred: throw SyntaxError(.syntax, "can't use starred expression here", at: range)
    case .list, .tuple, .set, .dictionary: try compileDisplay(expression, into: target)
    case .comprehension, .dictionaryComprehension:
      try compileComprehension(expression, into: target)
    case .lambda(let parameters, let body):
      try compileLambda(parameters, body, into: target, at: range)
    case .await(let value): try compileAwait(value, into: target, at: range)
    case .yield(let value): try compileYield(value, into: target, at: range)
    case .yieldFrom(let value): try compileYieldFrom(value, into: target, at: range)
    case .named(let identifier, let value):
      let mark = top
      let register = try compileNamed(identifier, value, scratch: scratch(target), at: range)
      if register != target { emit(.move, a: target, b: register, at: range) }
      release(to: mark)
    }
  }

  /// Compiles an expression and returns the register where its value is: a local that holds it
  /// already, or else the preferred temporary or a new one.
  ///
  /// `later` is what is evaluated before the value is used, and might rebind the local.
  func operand(
    _ expression: Expression, prefer: Int? = nil, before later: [Expression] = []
  ) throws(SyntaxError) -> Int {
    switch expression.kind {
    case .name(let name):
      guard let local = localRegister(of: name) else { break }
      ensureBound(local, at: expression.range)
      guard isRebound(name, in: later) else { return local }
      let copy = prefer ?? allocate()
      emit(.move, a: copy, b: local, at: expression.range)
      return copy
    case .named(let identifier, let value):
      let register = try compileNamed(identifier, value, scratch: prefer, at: expression.range)
      guard !isTemporary(register), isRebound(identifier.name, in: later) else { return register }
      let copy = prefer ?? allocate()
      emit(.move, a: copy, b: register, at: expression.range)
      return copy
    default: break
    }
    let target = prefer ?? allocate()
    try compile(expression, into: target)
    return target
  }

  private func isRebound(_ name: String, in later: [Expression]) -> Bool {
    guard !later.isEmpty, scope.walrusTargets.contains(scope.mangled(name)) else { return false }
    return later.contains { $0.binds(name) }
  }

  /// Compiles the value, if any, and lets go of it.
  func compileDiscarding(_ expression: Expression) throws(SyntaxError) {
    let mark = top
    _ = try operand(expression)
    release(to: mark)
  }

  /// `name := value`; returns where the value is.
  private func compileNamed(
    _ identifier: Identifier, _ value: Expression, scratch: Int?, at range: SourceRange
  ) throws(SyntaxError) -> Int {
    if let local = localRegister(of: identifier.name) {
      try compile(value, into: local)
      noteBound(local, at: identifier.range)
      return local
    }
    let register = scratch ?? allocate()
    try compile(value, into: register)
    store(identifier.name, from: register, at: identifier.range)
    return register
  }

  private func compileConditional(
    _ test: Expression, _ then: Expression, _ otherwise: Expression, into target: Int,
    at range: SourceRange
  ) throws(SyntaxError) {
    let elseLabel = code.makeLabel()
    let end = code.makeLabel()
    try compileCondition(test, jumpIf: false, to: elseLabel)
    try compile(then, into: target)
    jump(to: end, at: range)
    bind(elseLabel)
    try compile(otherwise, into: target)
    bind(end)
  }

  // MARK: Attributes and items

  /// `value.name` and `value[index]`.
  private func compileAccess(
    _ expression: Expression, into target: Int
  ) throws(SyntaxError) {
    let mark = top
    defer { release(to: mark) }
    switch expression.kind {
    case .attribute(let value, let name, let nameRange):
      let base = try operand(value, prefer: scratch(target))
      emit(
        .loadAttribute, a: target, b: base, c: attributeSite(name),
        at: expression.range.startingAtAttribute(nameRange))
    case .subscription(let value, let index):
      let base = try operand(value, prefer: scratch(target), before: [index])
      if case .int(let number) = ConstantFolding.value(of: index),
        let immediate = Int16(exactly: number)
      {
        emit(
          .loadItemImmediate, a: target, b: base, immediate: immediate, at: expression.range)
      } else {
        let key = try operand(index)
        emit(.loadItem, a: target, b: base, c: key, at: expression.range)
      }
    default: break
    }
  }

  private func compileSlice(
    _ parts: [Expression?], into target: Int, at range: SourceRange
  ) throws(SyntaxError) {
    let mark = top
    let base = allocate(from: target)
    _ = allocate(2)
    for (offset, part) in parts.enumerated() {
      if let part {
        try compile(part, into: base + offset)
      } else {
        emit(.loadNone, a: base + offset, at: range)
      }
    }
    emit(.makeSlice, a: target, b: base, at: range)
    release(to: mark)
  }

  // MARK: Suspension

  private func compileAwait(
    _ value: Expression, into target: Int, at range: SourceRange
  ) throws(SyntaxError) {
    if !scope.isFunction { throw SyntaxError(.syntax, "'await' outside function", at: range) }
    if !scope.isAsync, scope.kind != .comprehension {
      throw SyntaxError(.syntax, "'await' outside async function", at: range)
    }
    let mark = top
    let awaitable = scratch(target) ?? allocate()
    let register = try operand(value, prefer: awaitable)
    emit(.getAwaitable, a: awaitable, b: register, at: range)
    emit(.delegate, a: target, b: awaitable, at: range)
    release(to: mark)
  }

  private func compileYield(
    _ value: Expression?, into target: Int, at range: SourceRange
  ) throws(SyntaxError) {
    if !scope.isFunction { throw SyntaxError(.syntax, "'yield' outside function", at: range) }
    let mark = top
    let register: Int
    if let value {
      register = try operand(value, prefer: scratch(target))
    } else {
      register = scratch(target) ?? allocate()
      emit(.loadNone, a: register, at: range)
    }
    emitYield(register, into: target, at: range)
    release(to: mark)
  }

  /// Yields; a temporary gets the answer itself, so that it does not keep what it yielded.
  func emitYield(_ register: Int, into target: Int, at range: SourceRange) {
    let answer = isTemporary(register) ? register : target
    emit(.yield, x: unit.isCoroutine ? 1 : 0, a: answer, b: register, at: range)
    if answer != target { emit(.move, a: target, b: answer, at: range) }
  }

  private func compileYieldFrom(
    _ value: Expression, into target: Int, at range: SourceRange
  ) throws(SyntaxError) {
    if !scope.isFunction { throw SyntaxError(.syntax, "'yield' outside function", at: range) }
    if scope.isAsync { throw SyntaxError(.syntax, "'yield from' inside async function", at: range) }
    let mark = top
    let iterator = scratch(target) ?? allocate()
    let register = try operand(value, prefer: iterator)
    emit(.getYieldFromIterator, a: iterator, b: register, at: range)
    emit(.delegate, a: target, b: iterator, at: range)
    release(to: mark)
  }
}

extension SourceRange {
  /// The range that errors of an attribute access point at: from the name on where that stands on
  /// a later line.
  func startingAtAttribute(_ name: SourceRange) -> SourceRange {
    line == name.endLine ? self : name.through(self)
  }
}
