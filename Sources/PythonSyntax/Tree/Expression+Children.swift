extension Expression {
  /// Appends the expressions directly inside this one, in no particular order.
  ///
  /// Walking with a list of pending expressions needs no recursion, however tall the tree.
  func appendChildren(to pending: inout [Expression]) {
    switch kind {
    case .name, .constant, .yield(nil): break
    case .formatted(let parts): Expression.append(parts, to: &pending)
    case .unary(_, let operand): pending.append(operand)
    case .binary(let left, _, let right):
      pending.append(left)
      pending.append(right)
    case .boolean(_, let operands): pending.append(contentsOf: operands)
    case .comparison(let first, let links):
      pending.append(first)
      for link in links { pending.append(link.operand) }
    case .conditional(let test, let then, let otherwise):
      pending.append(test)
      pending.append(then)
      pending.append(otherwise)
    case .call(let function, let arguments):
      pending.append(function)
      for argument in arguments { pending.append(argument.value) }
    case .attribute(let value, _, _): pending.append(value)
    case .subscription(let value, let index):
      pending.append(value)
      pending.append(index)
    case .slice(let lower, let upper, let step):
      if let lower { pending.append(lower) }
      if let upper { pending.append(upper) }
      if let step { pending.append(step) }
    case .starred(let value), .await(let value), .yield(.some(let value)),
      .yieldFrom(let value), .named(_, let value):
      pending.append(value)
    case .list(let items), .tuple(let items), .set(let items):
      pending.append(contentsOf: items)
    case .dictionary(let items): Expression.append(items, to: &pending)
    case .comprehension(_, let element, let clauses):
      pending.append(element)
      Expression.append(clauses, to: &pending)
    case .dictionaryComprehension(let key, let value, let clauses):
      pending.append(key)
      pending.append(value)
      Expression.append(clauses, to: &pending)
    case .lambda(let parameters, let body):
      parameters.appendDefaults(to: &pending)
      pending.append(body)
    }
  }

  private static func append(_ parts: [FormattedPart], to pending: inout [Expression]) {
    for case .field(let field) in parts {
      pending.append(field.value)
      if let specification = field.specification { append(specification, to: &pending) }
    }
  }

  private static func append(_ items: [DictionaryItem], to pending: inout [Expression]) {
    for item in items {
      switch item {
      case .pair(let key, let value):
        pending.append(key)
        pending.append(value)
      case .unpacked(let value): pending.append(value)
      }
    }
  }

  private static func append(_ clauses: [ComprehensionClause], to pending: inout [Expression]) {
    for clause in clauses {
      pending.append(clause.target)
      pending.append(clause.iterable)
      pending.append(contentsOf: clause.conditions)
    }
  }
}

extension Argument {
  /// The expression that is passed.
  package var value: Expression {
    switch self {
    case .positional(let value), .starred(let value), .keyword(_, let value),
      .doubleStarred(let value):
      value
    }
  }
}

extension Parameters {
  /// All parameters in the order of the source.
  package var all: [Parameter] {
    positionalOnly + positional + [variadic].compactMap { $0 } + keywordOnly
      + [keywordVariadic].compactMap { $0 }
  }

  /// Appends the default values, which are evaluated where the function is defined.
  func appendDefaults(to pending: inout [Expression]) {
    for parameter in positionalOnly + positional + keywordOnly {
      if let value = parameter.defaultValue { pending.append(value) }
    }
  }

  /// Appends the annotations.
  func appendAnnotations(to pending: inout [Expression]) {
    for parameter in all {
      if let annotation = parameter.annotation { pending.append(annotation) }
    }
  }
}
