extension CompilerCheck {
  mutating func visit(_ body: [Statement]) {
    for statement in body { visit(statement) }
  }

  private mutating func visit(_ statement: Statement) {
    switch statement.kind {
    case .pass, .import: break
    case .expression(let value): visitValue(value)
    case .break: checkLoop(statement, "'break' outside loop")
    case .continue: checkLoop(statement, "'continue' not properly in loop")
    case .return(let value): visitReturn(value, at: statement.range)
    case .if: visitBranches(statement)
    case .while(let test, let body, let otherwise):
      visit(test)
      visitLoop(body, otherwise)
    case .for(let loop): visitFor(loop, at: statement.range)
    case .with(let items, let body, let isAsync):
      visitWith(items, body, isAsync: isAsync, at: statement.range)
    case .try(let statement): visitTry(statement)
    case .function(let definition): visitFunction(definition, statement)
    case .class(let definition): visitClass(definition, statement)
    case .match(let subject, let cases): visitMatch(subject, cases)
    default: visitSimple(statement)
    }
  }

  private mutating func visitSimple(_ statement: Statement) {
    switch statement.kind {
    case .assign(let targets, let value):
      for target in targets { visitTarget(target) }
      visitValue(value)
    case .augmentedAssign(_, _, let value): visitValue(value)
    case .annotatedAssign(let target, _, let value, let isSimple):
      if isSimple { checkAnnotation(of: target, at: statement.range) }
      if let value { visitValue(value) }
    case .global(let names): declare(names, "global", at: statement.range)
    case .nonlocal(let names): declare(names, "nonlocal", at: statement.range)
    case .importFrom(let module, let level, let names):
      checkImport(module, level, names, at: statement.range)
    default: break
    }
    switch statement.kind {
    case .assign, .global, .nonlocal, .importFrom: break
    case .augmentedAssign(let target, _, _): visit(target)
    case .annotatedAssign(let target, let annotation, _, _):
      visit(target)
      visit(annotation)
    default:
      var inside: [Expression] = []
      statement.appendExpressions(to: &inside)
      for expression in inside { visit(expression) }
    }
  }

  // MARK: Control flow

  private mutating func checkLoop(_ statement: Statement, _ message: String) {
    switch scope.frames.last {
    case .loop: break
    case .exceptStar: noteExceptStar(at: statement.range)
    case nil: noteCode(message, at: statement.range)
    }
  }

  private mutating func noteExceptStar(at range: SourceRange) {
    noteCode(
      "'break', 'continue' and 'return' cannot appear in an except* block", at: range)
  }

  private mutating func visitReturn(_ value: Expression?, at range: SourceRange) {
    if let value {
      visitValue(value)
      scope.valueReturn = scope.valueReturn ?? range
    }
    if scope.kind != .function {
      noteCode("'return' outside function", at: range)
    } else if scope.frames.contains(.exceptStar) {
      noteExceptStar(at: range)
    }
  }

  /// Walks `if` and its `elif` clauses without recursion.
  private mutating func visitBranches(_ statement: Statement) {
    var next: Statement? = statement
    while let current = next, case .if(let test, let body, let otherwise) = current.kind {
      visit(test)
      visit(body)
      next = nil
      if otherwise.count == 1, let only = otherwise.first, case .if = only.kind {
        next = only
      } else {
        visit(otherwise)
      }
    }
  }

  private mutating func visitLoop(_ body: [Statement], _ otherwise: [Statement]) {
    scope.frames.append(.loop)
    visit(body)
    scope.frames.removeLast()
    visit(otherwise)
  }

  private mutating func visitFor(_ loop: ForLoop, at range: SourceRange) {
    if loop.isAsync, !(scope.kind == .function && scope.isAsync) {
      noteCode("'async for' outside async function", at: range)
    }
    visitTarget(loop.target)
    visitValue(loop.iterable)
    visitLoop(loop.body, loop.otherwise)
  }

  private mutating func visitWith(
    _ items: [WithItem], _ body: [Statement], isAsync: Bool, at range: SourceRange
  ) {
    if isAsync, !(scope.kind == .function && scope.isAsync) {
      noteCode("'async with' outside async function", at: range)
    }
    for item in items {
      visit(item.context)
      if let target = item.target { visitTarget(target) }
    }
    visit(body)
  }

  private mutating func visitTry(_ statement: TryStatement) {
    visit(statement.body)
    for (index, handler) in statement.handlers.enumerated() {
      if let type = handler.type {
        visit(type)
      } else if index < statement.handlers.count - 1 {
        noteCode("default 'except:' must be last", at: handler.range)
      }
      if statement.isStar { scope.frames.append(.exceptStar) }
      visit(handler.body)
      if statement.isStar { scope.frames.removeLast() }
    }
    visit(statement.otherwise)
    visit(statement.finally)
  }

  // MARK: Definitions

  private mutating func visitFunction(
    _ definition: FunctionDefinition, _ statement: Statement
  ) {
    for decorator in definition.decorators { visit(decorator) }
    visitDefaults(of: definition.parameters)
    if let returns = definition.returns { visit(returns) }
    var inner = Scope(.function)
    inner.isAsync = definition.isAsync
    inner.parameters = definition.parameters.all
    inner.body = definition.body
    checkDuplicates(in: inner.parameters)
    scopes.append(inner)
    visit(definition.body)
    let left = scopes.removeLast()
    if left.isAsync, left.isGenerator, let place = left.valueReturn {
      noteCode("'return' with value in async generator", at: place)
    }
  }

  mutating func visitDefaults(of parameters: Parameters) {
    var inside: [Expression] = []
    parameters.appendDefaults(to: &inside)
    parameters.appendAnnotations(to: &inside)
    for expression in inside { visit(expression) }
  }

  mutating func checkDuplicates(in parameters: [Parameter]) {
    guard parameters.count > 1 else { return }
    var seen: Set<String> = []
    for parameter in parameters where !seen.insert(parameter.name).inserted {
      noteScope(
        "duplicate argument '\(parameter.name)' in function definition", at: parameter.range)
    }
  }

  private mutating func visitClass(_ definition: ClassDefinition, _ statement: Statement) {
    for decorator in definition.decorators { visit(decorator) }
    for argument in definition.arguments { visit(argument.value) }
    checkKeywords(definition.arguments)
    var inner = Scope(.class)
    inner.body = definition.body
    scopes.append(inner)
    visit(definition.body)
    scopes.removeLast()
  }

  /// Refuses keyword arguments that are given twice.
  mutating func checkKeywords(_ arguments: [Argument]) {
    var seen: Set<String> = []
    for case .keyword(let name, let value) in arguments
    where !seen.insert(name.name).inserted {
      noteCode(
        "keyword argument repeated: \(name.name)", at: name.range.through(value.range))
    }
  }

  // MARK: Declarations and imports

  private mutating func checkAnnotation(of target: Expression, at range: SourceRange) {
    guard scope.kind != .module, case .name(let name) = target.kind,
      let word = scope.declared[name]?.word
    else { return }
    noteScope("annotated name '\(name)' can't be \(word)", at: range)
  }

  private mutating func declare(_ names: [Identifier], _ word: String, at range: SourceRange) {
    if word == "nonlocal", scope.kind == .module {
      noteName("nonlocal declaration not allowed at module level", at: range)
    }
    let uses = NameUses(in: scope, before: range)
    for name in names.map(\.name) {
      if let reason = uses.objection(to: name, word) { noteScope(reason, at: range) }
      if let known = scope.declared[name] {
        if known.word != word {
          noteName("name '\(name)' is nonlocal and global", at: known.range)
        }
      } else {
        scope.declared[name] = (word, range)
      }
    }
  }

  private mutating func checkImport(
    _ module: String?, _ level: Int, _ names: [ImportAlias], at range: SourceRange
  ) {
    if module == "__future__", level == 0,
      scope.kind != .module || range.line > scope.lastFutureLine
    {
      noteCode(
        "from __future__ imports must occur at the beginning of the file", at: range)
    }
    if let first = names.first, first.name == "*", scope.kind != .module {
      noteScope("import * only allowed at module level", at: first.range)
    }
  }
}
