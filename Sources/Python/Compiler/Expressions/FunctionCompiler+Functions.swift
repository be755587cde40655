import PythonSyntax

extension FunctionCompiler {
  /// A lambda.
  func compileLambda(
    _ parameters: Parameters, _ body: Expression, into target: Int, at range: SourceRange
  ) throws(SyntaxError) {
    let mark = top
    let extras = try compileExtras(parameters, returns: nil, at: range)
    guard let child = scope.child(at: range) else { return }
    let compiler = FunctionCompiler(child, parent: self, options: options)
    compiler.setParameters(parameters)
    try compiler.compileLambdaBody(body)
    emitFunction(try compiler.finish(), extras, into: target, at: range)
    release(to: mark)
  }

  /// A function, without its decorators.
  func compileFunction(
    _ definition: FunctionDefinition, firstLine: Int32, extras: Int, into target: Int,
    at range: SourceRange
  ) throws(SyntaxError) {
    guard let child = scope.child(at: range) else { return }
    let compiler = FunctionCompiler(child, parent: self, options: options)
    compiler.unit.firstLine = firstLine
    compiler.setParameters(definition.parameters)
    try compiler.compileFunctionBody(definition.body)
    emitFunction(try compiler.finish(), extras, into: target, at: range)
  }

  /// Makes a function of a finished unit.
  func emitFunction(_ unit: CodeUnit, _ extras: Int, into target: Int, at range: SourceRange) {
    guard flow != nil else { return }
    emit(.makeFunction, a: target, b: code.constant(.code(unit)), c: extras, at: range)
  }

  /// Three empty registers: no default values and no annotations.
  func emptyExtras(at range: SourceRange) -> Int {
    let extras = allocate(3)
    emit(.clear, a: extras, b: 3, at: range)
    return extras
  }

  /// Evaluates default values and annotations into three registers, as `makeFunction` wants them.
  func compileExtras(
    _ parameters: Parameters, returns: Expression?, at range: SourceRange
  ) throws(SyntaxError) -> Int {
    let extras = emptyExtras(at: range)
    let defaults = (parameters.positionalOnly + parameters.positional).compactMap(\.defaultValue)
    if !defaults.isEmpty {
      try compile(Expression(.tuple(defaults), range), into: extras)
    }
    let keywordDefaults = parameters.keywordOnly.filter { $0.defaultValue != nil }
    if !keywordDefaults.isEmpty {
      emit(.makeDictionary, a: extras + 1, at: range)
      for parameter in keywordDefaults {
        guard let value = parameter.defaultValue else { continue }
        try insert(scope.mangled(parameter.name), into: extras + 1, at: range) {
          () throws(SyntaxError) in try self.operand(value)
        }
      }
    }
    try compileAnnotations(parameters, returns: returns, into: extras + 2, at: range)
    return extras
  }

  private func compileAnnotations(
    _ parameters: Parameters, returns: Expression?, into dictionary: Int, at range: SourceRange
  ) throws(SyntaxError) {
    let ordered =
      parameters.positionalOnly + parameters.positional
      + [parameters.variadic].compactMap { $0 } + parameters.keywordOnly
      + [parameters.keywordVariadic].compactMap { $0 }
    var annotations = ordered.compactMap { parameter in
      parameter.annotation.map { (name: parameter.name, value: $0) }
    }
    if let returns { annotations.append((name: "return", value: returns)) }
    guard !annotations.isEmpty else { return }
    emit(.makeDictionary, a: dictionary, at: range)
    for annotation in annotations {
      try insert(scope.mangled(annotation.name), into: dictionary, at: range) {
        () throws(SyntaxError) in try self.annotationOperand(annotation.value)
      }
    }
  }

  private func insert(
    _ name: String, into dictionary: Int, at range: SourceRange,
    value: () throws(SyntaxError) -> Int
  ) throws(SyntaxError) {
    let mark = top
    let key = allocate()
    load(.string(name), into: key, at: range)
    emit(.dictionaryInsert, a: dictionary, b: key, c: try value(), at: range)
    release(to: mark)
  }

  /// The value of an annotation: its text where annotations are kept as strings.
  func annotationOperand(_ annotation: Expression) throws(SyntaxError) -> Int {
    if options.hasStringAnnotations {
      let register = allocate()
      load(.string(annotation.sourceText), into: register, at: annotation.range)
      return register
    }
    if case .starred(let value) = annotation.kind {
      // `*args: *Ts` means the one item that unpacking gives.
      let register = allocate()
      let iterable = try operand(value)
      emit(.unpack, a: register, b: iterable, c: 1, at: annotation.range)
      return register
    }
    return try operand(annotation)
  }

  // MARK: The function's own code

  private func setParameters(_ parameters: Parameters) {
    unit.positionalOnlyCount = parameters.positionalOnly.count
    unit.positionalCount = parameters.positionalOnly.count + parameters.positional.count
    unit.keywordOnlyCount = parameters.keywordOnly.count
    unit.hasVariadic = parameters.variadic != nil
    unit.hasKeywordVariadic = parameters.keywordVariadic != nil
    bindParameters(parameters.all.count)
  }

  /// Takes the first locals as bound, and puts captured locals into cells.
  func bindParameters(_ count: Int) {
    for register in 0..<count { flow?.bound.insert(register) }
    unit.isGenerator = scope.isGenerator
    unit.isCoroutine = scope.isAsync
    for (register, name) in scope.localNames.enumerated()
    where scope.cellNames.contains(name) {
      emit(.makeCell, a: register, at: scope.range)
    }
  }

  private func compileLambdaBody(_ body: Expression) throws(SyntaxError) {
    traceLine(body.range.line, at: body.range)
    let register = try operand(body)
    emit(.return, a: register, at: body.range)
  }

  private func compileFunctionBody(_ body: [Statement]) throws(SyntaxError) {
    unit.documentation = body.documentation
    try compile(unit.documentation == nil ? body[...] : body.dropFirst())
    finishBody(body)
  }

  /// Returns None at the end of a body.
  func finishBody(_ body: [Statement]) {
    emit(.returnNone, at: body.last?.range ?? scope.range)
  }
}

extension [Statement] {
  /// The text of a docstring.
  var documentation: String? {
    guard let first, case .expression(let expression) = first.kind,
      case .constant(.string(let text)) = expression.kind
    else { return nil }
    return text
  }
}
