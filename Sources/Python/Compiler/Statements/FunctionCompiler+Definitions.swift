import PythonSyntax

extension FunctionCompiler {
  /// `def` with its decorators.
  func compileDefinition(
    _ definition: FunctionDefinition, at range: SourceRange
  ) throws(SyntaxError) {
    let mark = top
    defer { release(to: mark) }
    try compileDecorators(definition.decorators)
    traceLine(range.line, at: range)
    let local = localRegister(of: definition.name)
    let isPlain = definition.decorators.isEmpty
    let function = isPlain ? local ?? allocate() : allocate()
    let extras = try compileExtras(
      definition.parameters, returns: definition.returns, at: range)
    try compileFunction(
      definition, firstLine: definition.decorators.first?.range.line ?? range.line,
      extras: extras, into: function, at: range)
    let result = applyDecorators(definition.decorators, to: function)
    if !isPlain { traceLine(range.line, at: range) }
    store(definition.name, from: result, at: range)
  }

  /// `class` with its decorators.
  func compileDefinition(
    _ definition: ClassDefinition, at range: SourceRange
  ) throws(SyntaxError) {
    let mark = top
    defer { release(to: mark) }
    try compileDecorators(definition.decorators)
    traceLine(range.line, at: range)
    try checkKeywords(definition.arguments, at: range)
    guard let child = scope.child(at: range) else { return }
    let compiler = FunctionCompiler(child, parent: self, options: options)
    compiler.unit.firstLine = definition.decorators.first?.range.line ?? range.line
    try compiler.compileClassBody(definition.body)
    let unit = try compiler.finish()
    let base = allocate(3)
    emit(.loadBuildClass, a: base, at: range)
    let extras = emptyExtras(at: range)
    emitFunction(unit, extras, into: base + 1, at: range)
    release(to: extras)
    load(.string(definition.name), into: base + 2, at: range)
    if definition.arguments.contains(where: { $0.isUnpacking }) {
      let callee = allocate()
      emit(.move, a: callee, b: base, at: range)
      try compileSpread(
        definition.arguments, callee: callee, first: [base + 1, base + 2], into: base, at: range)
    } else {
      try compileArguments(
        definition.arguments, (.call, .callKeywords), base: base, count: 2, into: base,
        at: range)
    }
    release(to: base + 1)
    let result = applyDecorators(definition.decorators, to: base)
    if !definition.decorators.isEmpty { traceLine(range.line, at: range) }
    store(definition.name, from: result, at: range)
  }

  private func compileDecorators(_ decorators: [Expression]) throws(SyntaxError) {
    for decorator in decorators {
      traceLine(decorator.range.line, at: decorator.range)
      try compile(decorator, into: allocate())
    }
  }

  /// Calls the decorators, which stand in the registers before the function, from the last to the
  /// first; returns the register of the result.
  private func applyDecorators(_ decorators: [Expression], to function: Int) -> Int {
    var result = function
    for decorator in decorators.reversed() {
      traceLine(decorator.range.line, at: decorator.range)
      emit(.call, a: result - 1, b: 1, c: result - 1, at: decorator.range)
      result -= 1
    }
    return result
  }

  /// The code that fills a class's namespace.
  private func compileClassBody(_ body: [Statement]) throws(SyntaxError) {
    let range = scope.range
    bindParameters(0)
    traceLine(unit.firstLine, at: range)
    setClassName("__module__", at: range) { target in
      emit(.loadName, a: target, b: code.sharedSite("__name__"), at: range)
    }
    setClassName("__qualname__", at: range) { target in
      load(.string(unit.qualifiedName), into: target, at: range)
    }
    if scope.hasAnnotations { emit(.setupAnnotations, at: range) }
    unit.documentation = body.documentation
    if let text = unit.documentation, let first = body.first {
      traceLine(first.range.line, at: first.range)
      setClassName("__doc__", at: first.range) { target in
        load(.string(text), into: target, at: first.range)
      }
    }
    try compile(unit.documentation == nil ? body[...] : body.dropFirst())
    if scope.cellNames.contains("__class__") {
      // Whoever makes the class fills the cell, wherever the namespace has put it.
      emit(.storeName, a: 0, b: code.sharedSite("__classcell__"), at: range)
      emit(.return, a: 0, at: body.last?.range ?? range)
    } else {
      finishBody(body)
    }
  }

  private func setClassName(_ name: String, at range: SourceRange, value: (Int) -> Void) {
    let register = allocate()
    value(register)
    emit(.storeName, a: register, b: code.sharedSite(name), at: range)
    release(to: register)
  }
}
