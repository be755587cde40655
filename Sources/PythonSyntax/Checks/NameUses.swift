/// How the names of a scope are used before a `global` or `nonlocal` declaration in it.
struct NameUses {
  private var parameters: Set<String> = []
  private var used: Set<String> = []
  private var annotated: Set<String> = []
  private var assigned: Set<String> = []
  private let limit: SourceRange

  /// Collects the uses in a scope before a place.
  init(in scope: Scope, before limit: SourceRange) {
    self.limit = limit
    parameters = Set(scope.parameters.map(\.name))
    visit(scope.body)
  }

  /// Why a name cannot be declared any more; `nil` where it can.
  func objection(to name: String, _ word: String) -> String? {
    if parameters.contains(name) { return "name '\(name)' is parameter and \(word)" }
    if used.contains(name) { return "name '\(name)' is used prior to \(word) declaration" }
    if annotated.contains(name) { return "annotated name '\(name)' can't be \(word)" }
    if assigned.contains(name) {
      return "name '\(name)' is assigned to before \(word) declaration"
    }
    return nil
  }

  private mutating func visit(_ body: [Statement]) {
    var statements = Array(body.reversed())
    while let statement = statements.popLast() {
      guard (statement.range.line, statement.range.column) < (limit.line, limit.column) else {
        continue
      }
      visit(statement)
      switch statement.kind {
      case .function, .class: break
      default:
        for block in statement.blocks.reversed() {
          statements.append(contentsOf: block.reversed())
        }
      }
    }
  }

  private mutating func visit(_ statement: Statement) {
    var loaded: [Expression] = []
    switch statement.kind {
    case .assign(let targets, let value):
      for target in targets { store(target) }
      loaded = [value]
    case .augmentedAssign(let target, _, let value):
      store(target)
      loaded = [value]
    case .annotatedAssign(let target, let annotation, let value, _):
      if case .name(let name) = target.kind {
        annotated.insert(name)
      } else {
        loaded.append(target)
      }
      loaded.append(annotation)
      if let value { loaded.append(value) }
    case .delete(let targets):
      for target in targets { store(target) }
    case .for(let loop):
      store(loop.target)
      loaded = [loop.iterable]
    case .with(let items, _, _):
      for item in items {
        loaded.append(item.context)
        if let target = item.target { store(target) }
      }
    case .try(let statement):
      for handler in statement.handlers {
        if let type = handler.type { loaded.append(type) }
        if let name = handler.name { assigned.insert(name) }
      }
    case .function(let definition):
      assigned.insert(definition.name)
      statement.appendExpressions(to: &loaded)
    case .class(let definition):
      assigned.insert(definition.name)
      statement.appendExpressions(to: &loaded)
    case .match(_, let cases):
      statement.appendExpressions(to: &loaded)
      for item in cases { item.pattern.insertNames(into: &assigned) }
    default: statement.appendExpressions(to: &loaded)
    }
    load(loaded)
  }

  private mutating func store(_ target: Expression) {
    switch target.kind {
    case .name(let name): assigned.insert(name)
    case .starred(let inner): store(inner)
    case .tuple(let items), .list(let items):
      for item in items { store(item) }
    default: load([target])
    }
  }

  private mutating func load(_ expressions: [Expression]) {
    var pending = expressions
    while let expression = pending.popLast() {
      switch expression.kind {
      case .name(let name): used.insert(name)
      case .named(let name, let value):
        assigned.insert(name.name)
        pending.append(value)
      case .lambda(let parameters, _): parameters.appendDefaults(to: &pending)
      case .comprehension(_, _, let clauses), .dictionaryComprehension(_, _, let clauses):
        // Only the first iterable is evaluated in this scope.
        if let first = clauses.first { pending.append(first.iterable) }
      default: expression.appendChildren(to: &pending)
      }
    }
  }
}

extension Pattern {
  /// Adds the names that this pattern binds.
  func insertNames(into names: inout Set<String>) {
    switch kind {
    case .value, .singleton: break
    case .star(let name):
      if let name { names.insert(name) }
    case .sequence(let items), .alternatives(let items):
      for item in items { item.insertNames(into: &names) }
    case .mapping(let items, let rest):
      for item in items { item.pattern.insertNames(into: &names) }
      if let rest { names.insert(rest) }
    case .class(_, let positional, let keywords):
      for item in positional { item.insertNames(into: &names) }
      for item in keywords { item.pattern.insertNames(into: &names) }
    case .capture(let inner, let name):
      inner?.insertNames(into: &names)
      if let name { names.insert(name) }
    }
  }
}
