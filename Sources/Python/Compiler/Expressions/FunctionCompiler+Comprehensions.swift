import PythonSyntax

extension FunctionCompiler {
  /// A comprehension: a function of its own, called with the first iterable's iterator.
  func compileComprehension(
    _ expression: Expression, into target: Int
  ) throws(SyntaxError) {
    let range = expression.range
    guard let shape = ComprehensionShape(expression), let child = scope.child(at: range)
    else { return }
    let isAwaited = child.isAsynchronousComprehension && shape.sort != .generator
    if isAwaited, !scope.isAsync, scope.kind != .comprehension {
      throw SyntaxError(
        .syntax, "asynchronous comprehension outside of an asynchronous function", at: range)
    }
    let compiler = FunctionCompiler(child, parent: self, options: options)
    compiler.bindParameters(1)
    compiler.unit.isCoroutine = child.isAsynchronousComprehension
    compiler.unit.positionalCount = 1
    compiler.unit.positionalOnlyCount = 1
    try compiler.compileComprehensionBody(shape, at: range)
    let unit = try compiler.finish()

    let mark = top
    let base = allocate(from: target)
    let iterator = allocate()
    let extras = emptyExtras(at: range)
    emitFunction(unit, extras, into: base, at: range)
    release(to: extras)
    let iterable = try operand(shape.clauses[0].iterable, prefer: iterator)
    emit(
      shape.clauses[0].isAsync ? .getAsyncIterator : .getIterator, a: iterator, b: iterable,
      at: range)
    if isAwaited {
      emit(.call, a: base, b: 1, c: base, at: range)
      emit(.getAwaitable, a: base, b: base, at: range)
      emit(.delegate, a: target, b: base, at: range)
    } else {
      emit(.call, a: base, b: 1, c: target, at: range)
    }
    release(to: mark)
  }

  private func compileComprehensionBody(
    _ shape: ComprehensionShape, at range: SourceRange
  ) throws(SyntaxError) {
    let result = allocate()
    switch shape.sort {
    case .list: emit(.makeList, a: result, at: range)
    case .set: emit(.makeSet, a: result, at: range)
    case .dictionary: emit(.makeDictionary, a: result, at: range)
    case .generator: break
    }
    try compileClause(0, of: shape, result: result, at: range)
    if shape.sort == .generator {
      emit(.returnNone, at: range)
    } else {
      emit(.return, a: result, at: range)
    }
  }

  private func compileClause(
    _ index: Int, of shape: ComprehensionShape, result: Int, at range: SourceRange
  ) throws(SyntaxError) {
    guard index < shape.clauses.count else {
      return try compileElement(of: shape, result: result, at: range)
    }
    let clause = shape.clauses[index]
    let mark = top
    // The first iterator is the function's argument.
    let iterator = index == 0 ? 0 : allocate()
    if index > 0 {
      let iterable = try operand(clause.iterable, prefer: iterator)
      emit(
        clause.isAsync ? .getAsyncIterator : .getIterator, a: iterator, b: iterable, at: range)
      releaseHeld(at: range)
    }
    let head = code.makeLabel()
    let next = code.makeLabel()
    let end = code.makeLabel()
    bindHead(head, deleting: RegisterSet())
    var region: Region?
    if clause.isAsync {
      region = try compileAsyncNext(iterator, target: clause.target, at: range)
    } else {
      try compileNext(iterator, exit: end, target: clause.target, at: range)
    }
    releaseHeld(at: range)
    for condition in clause.conditions {
      try compileCondition(condition, jumpIf: false, to: next)
      releaseHeld(at: range)
    }
    try compileClause(index + 1, of: shape, result: result, at: range)
    bind(next)
    releaseHeld(at: range)
    loop(to: head, at: range)
    if let region { finishAsyncLoop(region, iterator, at: range) }
    bind(end)
    release(to: mark)
  }

  private func compileElement(
    of shape: ComprehensionShape, result: Int, at range: SourceRange
  ) throws(SyntaxError) {
    let mark = top
    switch shape.sort {
    case .list:
      emit(.listAppend, a: result, b: try operand(shape.elements[0]), at: range)
    case .set: emit(.setAdd, a: result, b: try operand(shape.elements[0]), at: range)
    case .dictionary:
      let key = try operand(shape.elements[0], before: [shape.elements[1]])
      let value = try operand(shape.elements[1])
      emit(.dictionaryInsert, a: result, b: key, c: value, at: range)
    case .generator:
      let value = try operand(shape.elements[0])
      let answer = allocate()
      emitYield(value, into: isTemporary(value) ? value : answer, at: range)
    }
    release(to: mark)
  }
}
