extension Printer {
  /// How tightly the parts of an expression hold together.
  enum Precedence: Int, Comparable {
    case lowest
    /// A conditional expression or a lambda.
    case test
    case or
    case and
    case not
    case comparison
    case bitOr
    case bitXor
    case bitAnd
    case shift
    case sum
    case term
    case factor
    case power
    case await
    case primary

    static func < (left: Precedence, right: Precedence) -> Bool {
      left.rawValue < right.rawValue
    }

    var next: Precedence { Precedence(rawValue: rawValue + 1) ?? .primary }

    init(_ operation: BinaryOperator) {
      switch operation {
      case .bitOr: self = .bitOr
      case .bitXor: self = .bitXor
      case .bitAnd: self = .bitAnd
      case .leftShift, .rightShift: self = .shift
      case .add, .subtract: self = .sum
      case .multiply, .matrixMultiply, .divide, .floorDivide, .modulo: self = .term
      case .power: self = .power
      }
    }

    init(_ expression: Expression) {
      switch expression.kind {
      case .conditional, .lambda: self = .test
      case .boolean(.or, _): self = .or
      case .boolean(.and, _): self = .and
      case .unary(.not, _): self = .not
      case .comparison: self = .comparison
      case .binary(_, let operation, _): self = Precedence(operation)
      case .unary: self = .factor
      case .await: self = .await
      case .starred, .slice: self = .lowest
      default: self = .primary
      }
    }
  }

  /// Writes an expression, in parentheses where it would fall apart otherwise.
  mutating func write(_ expression: Expression, _ surroundings: Precedence) {
    let isLoose = Precedence(expression) < surroundings
    if isLoose { text += "(" }
    switch expression.kind {
    case .binary, .unary: writeOperation(expression)
    case .attribute, .call, .subscription: writePrimary(expression)
    case .conditional: writeConditional(expression)
    case .name(let name): text += name
    case .constant(let value): write(value)
    case .formatted(let parts): writeFormatted(parts)
    default: writeOther(expression.kind)
    }
    if isLoose { text += ")" }
  }

  // MARK: Long chains, without recursion

  private mutating func writeOperation(_ expression: Expression) {
    var rest: [(operation: BinaryOperator, operand: Expression)] = []
    var first = expression
    while case .binary(let left, let operation, let right) = first.kind {
      rest.append((operation, right))
      first = left
      let needed = operation == .power ? Precedence.await : Precedence(operation)
      if Precedence(left) < needed { break }
    }
    if let innermost = rest.last {
      write(
        first, innermost.operation == .power ? .await : Precedence(innermost.operation))
    } else {
      writeSigns(expression)
    }
    for (operation, operand) in rest.reversed() {
      text += " \(operation.rawValue) "
      write(operand, operation == .power ? .factor : Precedence(operation).next)
    }
  }

  private mutating func writeSigns(_ expression: Expression) {
    let isNot = Precedence(expression) == .not
    var operand = expression
    while case .unary(let operation, let inner) = operand.kind, (operation == .not) == isNot {
      text += isNot ? "not " : operation.rawValue
      operand = inner
    }
    write(operand, isNot ? .not : .factor)
  }

  private mutating func writePrimary(_ expression: Expression) {
    var trailers: [Expression] = []
    var value = expression
    chain: while true {
      switch value.kind {
      case .attribute(let inner, _, _), .call(let inner, _), .subscription(let inner, _):
        trailers.append(value)
        value = inner
      default: break chain
      }
    }
    if case .constant(.integer) = value.kind {
      // A point after digits would be a decimal point.
      text += "("
      write(value, .lowest)
      text += ")"
    } else {
      write(value, .primary)
    }
    for trailer in trailers.reversed() { writeTrailer(trailer) }
  }

  private mutating func writeTrailer(_ expression: Expression) {
    switch expression.kind {
    case .attribute(_, let name, _): text += "." + name
    case .call(_, let arguments):
      text += "("
      write(arguments)
      text += ")"
    case .subscription(_, let index):
      text += "["
      if case .tuple(let items) = index.kind, !items.isEmpty {
        list(items) { $0.write($1, .lowest) }
        if items.count == 1 { text += "," }
      } else {
        write(index, .lowest)
      }
      text += "]"
    default: break
    }
  }

  private mutating func writeConditional(_ expression: Expression) {
    var next = expression
    while case .conditional(let test, let then, let otherwise) = next.kind {
      write(then, .or)
      text += " if "
      write(test, .or)
      text += " else "
      next = otherwise
    }
    write(next, .test)
  }

  // MARK: The other kinds

  private mutating func writeOther(_ kind: Expression.Kind) {
    switch kind {
    case .boolean(let operation, let operands):
      let inner: Precedence = operation == .or ? .and : .not
      list(operands, separator: " \(operation.rawValue) ") { $0.write($1, inner) }
    case .comparison(let first, let links):
      write(first, .bitOr)
      for link in links {
        text += " \(link.comparison.rawValue) "
        write(link.operand, .bitOr)
      }
    case .slice(let lower, let upper, let step): writeSlice(lower, upper, step)
    case .starred(let value):
      text += "*"
      write(value, .bitOr)
    case .list(let items): writeItems("[", items, "]")
    case .tuple(let items): writeItems("(", items, items.count == 1 ? ",)" : ")")
    case .set(let items): writeItems("{", items, "}")
    case .dictionary(let items): write(items)
    case .lambda(let parameters, let body):
      text += "lambda"
      let length = text.utf8.count
      text += " "
      write(parameters)
      if text.utf8.count == length + 1 { text.removeLast() }
      text += ": "
      write(body, .test)
    case .await(let value):
      text += "await "
      write(value, .primary)
    default: writeBracketed(kind)
    }
  }

  private mutating func writeSlice(
    _ lower: Expression?, _ upper: Expression?, _ step: Expression?
  ) {
    if let lower { write(lower, .test) }
    text += ":"
    if let upper { write(upper, .test) }
    guard let step else { return }
    text += ":"
    write(step, .test)
  }

  private mutating func writeItems(_ opening: String, _ items: [Expression], _ closing: String) {
    text += opening
    list(items) { $0.write($1, .lowest) }
    text += closing
  }

  private mutating func write(_ items: [DictionaryItem]) {
    text += "{"
    list(items) { printer, item in
      switch item {
      case .pair(let key, let value):
        printer.write(key, .test)
        printer.text += ": "
        printer.write(value, .test)
      case .unpacked(let value):
        printer.text += "**"
        printer.write(value, .bitOr)
      }
    }
    text += "}"
  }

  /// Writes what always has brackets around it.
  private mutating func writeBracketed(_ kind: Expression.Kind) {
    switch kind {
    case .comprehension(let display, let element, let clauses):
      let (opening, closing) =
        switch display {
        case .list: ("[", "]")
        case .set: ("{", "}")
        case .generator: ("(", ")")
        }
      text += opening
      write(element, .test)
      write(clauses)
      text += closing
    case .dictionaryComprehension(let key, let value, let clauses):
      text += "{"
      write(key, .test)
      text += ": "
      write(value, .test)
      write(clauses)
      text += "}"
    case .yield(let value):
      text += "(yield"
      if let value {
        text += " "
        write(value, .lowest)
      }
      text += ")"
    case .yieldFrom(let value):
      text += "(yield from "
      write(value, .test)
      text += ")"
    case .named(let name, let value):
      text += "(\(name.name) := "
      write(value, .test)
      text += ")"
    default: break
    }
  }

  private mutating func write(_ clauses: [ComprehensionClause]) {
    for clause in clauses {
      text += clause.isAsync ? " async for " : " for "
      write(clause.target, .lowest)
      text += " in "
      write(clause.iterable, .or)
      for condition in clause.conditions {
        text += " if "
        write(condition, .or)
      }
    }
  }

  mutating func write(_ arguments: [Argument]) {
    list(arguments) { printer, argument in
      switch argument {
      case .positional(let value): printer.write(value, .test)
      case .starred(let value):
        printer.text += "*"
        printer.write(value, .test)
      case .keyword(let name, let value):
        printer.text += name.name + "="
        printer.write(value, .test)
      case .doubleStarred(let value):
        printer.text += "**"
        printer.write(value, .test)
      }
    }
  }
}
