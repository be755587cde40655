extension Statement {
  /// Appends the expressions of this statement that are not inside a block of it.
  ///
  /// Parameters' defaults and annotations, decorators and the bases of a class belong to it.
  func appendExpressions(to pending: inout [Expression]) {
    switch kind {
    case .pass, .break, .continue, .global, .nonlocal, .import, .importFrom: break
    case .expression(let value): pending.append(value)
    case .assign(let targets, let value):
      pending.append(contentsOf: targets)
      pending.append(value)
    case .augmentedAssign(let target, _, let value):
      pending.append(target)
      pending.append(value)
    case .annotatedAssign(let target, let annotation, let value, _):
      pending.append(target)
      pending.append(annotation)
      if let value { pending.append(value) }
    case .delete(let targets): pending.append(contentsOf: targets)
    case .return(let value):
      if let value { pending.append(value) }
    case .raise(let exception, let cause):
      if let exception { pending.append(exception) }
      if let cause { pending.append(cause) }
    case .assert(let test, let message):
      pending.append(test)
      if let message { pending.append(message) }
    case .if(let test, _, _), .while(let test, _, _): pending.append(test)
    case .for(let loop):
      pending.append(loop.target)
      pending.append(loop.iterable)
    case .with(let items, _, _):
      for item in items {
        pending.append(item.context)
        if let target = item.target { pending.append(target) }
      }
    case .try(let statement):
      for handler in statement.handlers {
        if let type = handler.type { pending.append(type) }
      }
    case .function(let definition):
      pending.append(contentsOf: definition.decorators)
      definition.parameters.appendDefaults(to: &pending)
      definition.parameters.appendAnnotations(to: &pending)
      if let returns = definition.returns { pending.append(returns) }
    case .class(let definition):
      pending.append(contentsOf: definition.decorators)
      for argument in definition.arguments { pending.append(argument.value) }
    case .match(let subject, let cases):
      pending.append(subject)
      for item in cases {
        item.pattern.appendExpressions(to: &pending)
        if let condition = item.condition { pending.append(condition) }
      }
    }
  }

  /// The blocks directly inside this statement, in the order of the source.
  var blocks: [[Statement]] {
    switch kind {
    case .if(_, let body, let otherwise), .while(_, let body, let otherwise):
      [body, otherwise]
    case .for(let loop): [loop.body, loop.otherwise]
    case .with(_, let body, _): [body]
    case .try(let statement):
      [statement.body] + statement.handlers.map(\.body)
        + [statement.otherwise, statement.finally]
    case .function(let definition): [definition.body]
    case .class(let definition): [definition.body]
    case .match(_, let cases): cases.map(\.body)
    default: []
    }
  }
}

extension Pattern {
  /// Appends the values and classes that this pattern compares with.
  func appendExpressions(to pending: inout [Expression]) {
    switch kind {
    case .value(let value): pending.append(value)
    case .singleton, .star: break
    case .sequence(let items), .alternatives(let items):
      for item in items { item.appendExpressions(to: &pending) }
    case .mapping(let items, _):
      for item in items {
        pending.append(item.key)
        item.pattern.appendExpressions(to: &pending)
      }
    case .class(let type, let positional, let keywords):
      pending.append(type)
      for item in positional { item.appendExpressions(to: &pending) }
      for item in keywords { item.pattern.appendExpressions(to: &pending) }
    case .capture(let inner, _): inner?.appendExpressions(to: &pending)
    }
  }
}
