extension CompilerCheck {
  /// Walks an expression that may not be starred although the grammar lets it.
  mutating func visitValue(_ value: Expression) {
    if case .starred = value.kind {
      noteCode("can't use starred expression here", at: value.range)
    }
    visit(value)
  }

  /// Walks what is assigned to.
  mutating func visitTarget(_ target: Expression) {
    if case .starred = target.kind {
      noteCode("starred assignment target must be in a list or tuple", at: target.range)
    }
    visitTargetItem(target)
  }

  private mutating func visitTargetItem(_ target: Expression) {
    switch target.kind {
    case .name: break
    case .starred(let inner): visitTargetItem(inner)
    case .tuple(let items), .list(let items):
      var stars = 0
      for item in items {
        if case .starred = item.kind { stars += 1 }
        visitTargetItem(item)
      }
      if stars > 1 {
        noteCode("multiple starred expressions in assignment", at: target.range)
      }
    default: visit(target)
    }
  }

  /// Walks an expression; recursion is needed only where a new scope begins.
  mutating func visit(_ expression: Expression) {
    let bottom = pending.count
    pending.append(expression)
    while pending.count > bottom, let next = pending.popLast() {
      switch next.kind {
      case .name, .constant: break
      case .lambda(let parameters, let body): visitLambda(parameters, body)
      case .comprehension(let display, let element, let clauses):
        visitComprehension(display.words, [element], clauses, at: next.range)
      case .dictionaryComprehension(let key, let value, let clauses):
        visitComprehension("dict comprehension", [key, value], clauses, at: next.range)
      case .await, .yield, .yieldFrom, .call, .named:
        check(next)
        next.appendChildren(to: &pending)
      default: next.appendChildren(to: &pending)
      }
    }
  }

  private mutating func check(_ expression: Expression) {
    switch expression.kind {
    case .await: checkAwait(at: expression.range)
    case .yield(let value):
      checkYield(at: expression.range)
      if let value, case .starred = value.kind {
        noteCode("can't use starred expression here", at: value.range)
      }
    case .yieldFrom:
      checkYield(at: expression.range)
      if scope.kind == .function, scope.isAsync {
        noteCode("'yield from' inside async function", at: expression.range)
      }
    case .call(_, let arguments): checkKeywords(arguments)
    case .named(let name, _): checkNamed(name, at: expression.range)
    default: break
    }
  }

  private mutating func checkAwait(at range: SourceRange) {
    if !scope.isFunction {
      noteCode("'await' outside function", at: range)
    } else if scope.isComprehension {
      scope.isCoroutine = true
    } else if !(scope.kind == .function && scope.isAsync) {
      noteCode("'await' outside async function", at: range)
    }
  }

  private mutating func checkYield(at range: SourceRange) {
    if case .comprehension(let words) = scope.kind {
      noteScope("'yield' inside \(words)", at: range)
    } else if !scope.isFunction {
      noteCode("'yield' outside function", at: range)
    }
    scope.isGenerator = true
  }

  /// Applies the rules of PEP 572 for `:=` within comprehensions.
  private mutating func checkNamed(_ name: Identifier, at range: SourceRange) {
    if scope.iterables > 0 {
      noteScope(
        "assignment expression cannot be used in a comprehension iterable expression",
        at: range)
      return
    }
    guard scope.isComprehension else { return }
    for outer in scopes.reversed() {
      if outer.isComprehension {
        if outer.iterationNames.contains(name.name) {
          noteScope(
            "assignment expression cannot rebind comprehension iteration variable "
              + "'\(name.name)'",
            at: name.range)
          return
        }
      } else {
        if outer.kind == .class {
          noteScope(
            "assignment expression within a comprehension cannot be used in a class body",
            at: name.range)
        }
        return
      }
    }
  }

  // MARK: Scopes within expressions

  private mutating func visitLambda(_ parameters: Parameters, _ body: Expression) {
    visitDefaults(of: parameters)
    var inner = Scope(.lambda)
    inner.parameters = parameters.all
    checkDuplicates(in: inner.parameters)
    scopes.append(inner)
    visit(body)
    scopes.removeLast()
  }

  private mutating func visitComprehension(
    _ words: String, _ elements: [Expression], _ clauses: [ComprehensionClause],
    at range: SourceRange
  ) {
    // The first iterable is evaluated outside.
    if let first = clauses.first {
      scope.iterables += 1
      visit(first.iterable)
      scope.iterables -= 1
    }
    var inner = Scope(.comprehension(words))
    inner.isCoroutine = clauses.contains(where: \.isAsync)
    for clause in clauses { clause.target.insertNames(into: &inner.iterationNames) }
    scopes.append(inner)
    for (index, clause) in clauses.enumerated() {
      visitTarget(clause.target)
      if index > 0 {
        scope.iterables += 1
        visit(clause.iterable)
        scope.iterables -= 1
      }
      for condition in clause.conditions { visit(condition) }
    }
    for element in elements { visit(element) }
    let left = scopes.removeLast()
    guard left.isCoroutine, words != ComprehensionKind.generator.words else { return }
    if scope.isComprehension {
      scope.isCoroutine = true
    } else if !(scope.kind == .function && scope.isAsync) {
      noteCode(
        "asynchronous comprehension outside of an asynchronous function", at: range)
    }
  }
}

extension ComprehensionKind {
  /// What CPython's messages call it.
  fileprivate var words: String {
    switch self {
    case .list: "list comprehension"
    case .set: "set comprehension"
    case .generator: "generator expression"
    }
  }
}

extension Expression {
  /// Adds the names that are bound when this is assigned to.
  func insertNames(into names: inout Set<String>) {
    switch kind {
    case .name(let name): names.insert(name)
    case .starred(let inner): inner.insertNames(into: &names)
    case .tuple(let items), .list(let items):
      for item in items { item.insertNames(into: &names) }
    default: break
    }
  }
}
