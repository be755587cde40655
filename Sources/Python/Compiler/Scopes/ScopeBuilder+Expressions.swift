import PythonSyntax

extension ScopeBuilder {
  /// Visits an expression that is evaluated.
  func visit(_ expression: Expression) throws(SyntaxError) {
    switch expression.kind {
    case .name(let name): try add(.used, to: name, at: expression.range)
    case .constant: break
    case .formatted(let parts): try visit(parts)
    case .unary(_, let operand): try visit(operand)
    case .binary: try visitBinary(expression)
    case .boolean(_, let operands): try visit(all: operands)
    case .comparison(let first, let links):
      try visit(first)
      for link in links { try visit(link.operand) }
    case .conditional(let test, let then, let otherwise):
      try visit(all: [test, then, otherwise])
    case .call(let callee, let arguments):
      try visit(callee)
      for argument in arguments { try visit(argument.value) }
    case .attribute(let value, _, _): try visit(value)
    case .subscription(let value, let index):
      try visit(value)
      try visit(index)
    case .slice(let lower, let upper, let step):
      try visit(all: [lower, upper, step].compactMap { $0 })
    case .starred(let value): try visit(value)
    case .list(let elements), .tuple(let elements), .set(let elements):
      try visit(all: elements)
    case .dictionary(let items): try visit(items)
    case .comprehension, .dictionaryComprehension: try visitComprehension(expression)
    case .lambda(let parameters, let body):
      try visitLambda(parameters, body, at: expression.range)
    case .await(let value):
      try visit(value)
      current.isAsynchronousComprehension = true
    case .yield(let value):
      if let value { try visit(value) }
      try visitYield(at: expression.range)
    case .yieldFrom(let value):
      try visit(value)
      try visitYield(at: expression.range)
    case .named(let identifier, let value):
      try visitWalrus(identifier, value, at: expression.range)
    }
  }

  private func visit(all expressions: [Expression]) throws(SyntaxError) {
    for expression in expressions { try visit(expression) }
  }

  /// Visits a chain of operators from its first operand on, in a loop.
  private func visitBinary(_ expression: Expression) throws(SyntaxError) {
    var rights: [Expression] = []
    var first = expression
    while case .binary(let left, _, let right) = first.kind {
      rights.append(right)
      first = left
    }
    try visit(first)
    for right in rights.reversed() { try visit(right) }
  }

  private func visit(_ parts: [FormattedPart]) throws(SyntaxError) {
    for part in parts {
      guard case .field(let field) = part else { continue }
      try visit(field.value)
      if let specification = field.specification { try visit(specification) }
    }
  }

  private func visit(_ items: [DictionaryItem]) throws(SyntaxError) {
    for item in items {
      switch item {
      case .pair(let key, let value):
        try visit(key)
        try visit(value)
      case .unpacked(let value): try visit(value)
      }
    }
  }

  private func visitYield(at range: SourceRange) throws(SyntaxError) {
    if let comprehension = current.comprehension {
      throw SyntaxError(.syntax, "'yield' inside \(comprehension.rawValue)", at: range)
    }
    current.isGenerator = true
  }

  private func visitLambda(
    _ parameters: Parameters, _ body: Expression, at range: SourceRange
  ) throws(SyntaxError) {
    try visitDefaults(parameters)
    let outer = enter(.lambda, name: "<lambda>", range: range)
    let depth = iterableDepth
    iterableDepth = 0
    try declare(parameters)
    try visit(body)
    iterableDepth = depth
    leave(to: outer)
  }

  private func visitComprehension(_ expression: Expression) throws(SyntaxError) {
    guard let shape = ComprehensionShape(expression) else { return }
    let clauses = shape.clauses
    iterableDepth += 1
    try visit(clauses[0].iterable)
    iterableDepth -= 1
    let outer = enter(.comprehension, name: shape.name, range: expression.range)
    current.comprehension = shape.sort
    current.isGenerator = shape.sort == .generator
    current.add(.parameter, to: ".0")
    for (index, clause) in clauses.enumerated() {
      if clause.isAsync { current.isAsynchronousComprehension = true }
      try bind(clause.target)
      if index > 0 {
        iterableDepth += 1
        try visit(clause.iterable)
        iterableDepth -= 1
      }
      for condition in clause.conditions { try visit(condition) }
    }
    for element in shape.elements { try visit(element) }
    let isAwaited = current.isAsynchronousComprehension && shape.sort != .generator
    leave(to: outer)
    if isAwaited { current.isAsynchronousComprehension = true }
  }
}

/// The common view of all comprehensions.
struct ComprehensionShape {
  /// The element, or key and value.
  var elements: [Expression]
  var clauses: [ComprehensionClause]
  var sort: Scope.Comprehension

  /// The shape of an expression; `nil` where it is not a comprehension.
  init?(_ expression: Expression) {
    switch expression.kind {
    case .comprehension(let kind, let element, let clauses):
      elements = [element]
      self.clauses = clauses
      sort =
        switch kind {
        case .list: .list
        case .set: .set
        case .generator: .generator
        }
    case .dictionaryComprehension(let key, let value, let clauses):
      elements = [key, value]
      self.clauses = clauses
      sort = .dictionary
    default: return nil
    }
  }

  /// The name of its function.
  var name: String {
    switch sort {
    case .list: "<listcomp>"
    case .set: "<setcomp>"
    case .dictionary: "<dictcomp>"
    case .generator: "<genexpr>"
    }
  }
}
