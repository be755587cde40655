import PythonSyntax

extension ScopeBuilder {
  /// Visits statements in order.
  func visit(_ statements: [Statement]) throws(SyntaxError) {
    for statement in statements { try visit(statement) }
  }

  private func visit(_ statement: Statement) throws(SyntaxError) {
    switch statement.kind {
    case .pass, .break, .continue: break
    case .expression(let value): try visit(value)
    case .assign(let targets, let value):
      for target in targets { try bind(target) }
      try visit(value)
    case .augmentedAssign(let target, _, let value):
      try bind(target)
      try visit(value)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      try visitAnnotated(target, annotation, value, isSimple, at: statement.range)
    case .delete(let targets):
      current.deletesLocals = true
      for target in targets { try bind(target) }
    case .return(let value):
      if let value { try visit(value) }
    case .raise(let exception, let cause):
      if let exception { try visit(exception) }
      if let cause { try visit(cause) }
    case .global(let names): try declare(names, .global, at: statement.range)
    case .nonlocal(let names): try declare(names, .nonlocal, at: statement.range)
    case .import(let aliases): try visitImport(aliases, isFrom: false, at: statement.range)
    case .importFrom(_, _, let aliases):
      try visitImport(aliases, isFrom: true, at: statement.range)
    case .assert(let test, let message):
      try visit(test)
      if let message { try visit(message) }
    case .if: try visitIf(statement)
    case .while(let test, let body, let otherwise):
      try visit(test)
      try visit(body)
      try visit(otherwise)
    case .for(let loop):
      try bind(loop.target)
      try visit(loop.iterable)
      try visit(loop.body)
      try visit(loop.otherwise)
    case .with(let items, let body, _):
      for item in items {
        try visit(item.context)
        if let target = item.target { try bind(target) }
      }
      try visit(body)
    case .try(let statement): try visit(statement)
    case .function(let definition): try visit(definition, at: statement.range)
    case .class(let definition): try visit(definition, at: statement.range)
    case .match(let subject, let cases):
      try visit(subject)
      for one in cases {
        try visit(one.pattern)
        if let condition = one.condition { try visit(condition) }
        try visit(one.body)
      }
    }
  }

  /// Visits `if` and, in a loop, its chain of `elif`.
  private func visitIf(_ statement: Statement) throws(SyntaxError) {
    var next: Statement? = statement
    while let one = next, case .if(let test, let body, let otherwise) = one.kind {
      next = nil
      try visit(test)
      try visit(body)
      if otherwise.count == 1, case .if = otherwise[0].kind {
        next = otherwise[0]
      } else {
        try visit(otherwise)
      }
    }
  }

  private func visitAnnotated(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, _ isSimple: Bool,
    at range: SourceRange
  ) throws(SyntaxError) {
    if case .name(let plain) = target.kind {
      let name = current.mangled(plain)
      let uses = current.uses(of: name)
      if isSimple, current.kind != .module, !uses.isDisjoint(with: [.global, .nonlocal]) {
        let word = uses.contains(.global) ? "global" : "nonlocal"
        throw SyntaxError(.syntax, "annotated name '\(name)' can't be \(word)", at: range)
      }
      if isSimple || value != nil { try add(.assigned, to: plain, at: target.range) }
      if isSimple {
        current.add(.annotated, to: name)
      }
    } else {
      try visit(target)
    }
    current.hasAnnotations = true
    try visitAnnotation(annotation)
    if let value { try visit(value) }
  }

  private func visitImport(
    _ aliases: [ImportAlias], isFrom: Bool, at range: SourceRange
  ) throws(SyntaxError) {
    for alias in aliases {
      if alias.name == "*" {
        if current.kind != .module {
          throw SyntaxError(.syntax, "import * only allowed at module level", at: alias.range)
        }
        continue
      }
      let first = alias.name.prefix { $0 != "." }
      try add(
        .assigned, to: alias.alias ?? (isFrom ? alias.name : String(first)), at: range)
    }
  }

  private func visit(_ statement: TryStatement) throws(SyntaxError) {
    try visit(statement.body)
    for handler in statement.handlers {
      if let type = handler.type { try visit(type) }
      if let name = handler.name {
        current.deletesLocals = true
        try add(.assigned, to: name, at: handler.range)
      }
      try visit(handler.body)
    }
    try visit(statement.otherwise)
    try visit(statement.finally)
  }

  private func visit(
    _ definition: FunctionDefinition, at range: SourceRange
  ) throws(SyntaxError) {
    try add(.assigned, to: definition.name, at: range)
    try visitDefaults(definition.parameters)
    try visitAnnotations(definition.parameters, returns: definition.returns)
    for decorator in definition.decorators { try visit(decorator) }
    let outer = enter(
      .function, name: definition.name, range: range, isAsync: definition.isAsync)
    try declare(definition.parameters)
    try visit(definition.body)
    leave(to: outer)
  }

  private func visit(
    _ definition: ClassDefinition, at range: SourceRange
  ) throws(SyntaxError) {
    try add(.assigned, to: definition.name, at: range)
    for argument in definition.arguments { try visit(argument.value) }
    for decorator in definition.decorators { try visit(decorator) }
    let outer = enter(
      .classBody, name: definition.name, range: range, privateClass: definition.name)
    try visit(definition.body)
    leave(to: outer)
  }

  private func visit(_ pattern: Pattern) throws(SyntaxError) {
    switch pattern.kind {
    case .value(let value): try visit(value)
    case .singleton: break
    case .sequence(let patterns), .alternatives(let patterns):
      for inner in patterns { try visit(inner) }
    case .star(let name):
      if let name { try add(.assigned, to: name, at: pattern.range) }
    case .mapping(let items, let rest):
      for item in items {
        try visit(item.key)
        try visit(item.pattern)
      }
      if let rest { try add(.assigned, to: rest, at: pattern.range) }
    case .class(let callee, let positional, let keywords):
      try visit(callee)
      for inner in positional { try visit(inner) }
      for keyword in keywords { try visit(keyword.pattern) }
    case .capture(let inner, let name):
      if let inner { try visit(inner) }
      if let name { try add(.assigned, to: name, at: pattern.range) }
    }
  }
}

extension Argument {
  /// The argument's value.
  var value: Expression {
    switch self {
    case .positional(let value), .starred(let value), .keyword(_, let value),
      .doubleStarred(let value):
      value
    }
  }
}
