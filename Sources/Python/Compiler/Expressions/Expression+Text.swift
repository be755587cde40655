import PythonSyntax

extension Expression {
  /// The expression as source text, as CPython writes annotations that are kept as strings.
  var sourceText: String { text(.lowest) }

  /// How tightly the parts of an expression hold together.
  private enum Strength: Int {
    case lowest
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
    case product
    case factor
    case power
    case await
    case atom

    /// The next tighter strength.
    var next: Strength { Strength(rawValue: rawValue + 1) ?? .atom }
  }

  private func text(_ outer: Strength) -> String {
    let (inner, text) = strengthAndText
    return inner.rawValue < outer.rawValue ? "(\(text))" : text
  }

  private var strengthAndText: (Strength, String) {
    switch kind {
    case .name(let name): (.atom, name)
    case .constant(let constant): (.atom, CodeUnit.Constant(constant).literalText)
    case .formatted(let parts):
      (.atom, "f" + CodeUnit.Constant.string(FormattedPart.text(of: parts)).literalText)
    case .unary(.not, let value): (.not, "not " + value.text(.not))
    case .unary(let sign, let value): (.factor, sign.rawValue + value.text(.factor))
    case .binary(let left, let sign, let right): Self.binaryText(left, sign, right)
    case .boolean(let word, let operands):
      (
        word == .or ? .or : .and,
        operands.map { $0.text(word == .or ? .and : .not) }
          .joined(separator: " \(word.rawValue) ")
      )
    case .comparison(let first, let links):
      (
        .comparison,
        links.reduce(first.text(.bitOr)) { text, link in
          text + " \(link.comparison.rawValue) " + link.operand.text(.bitOr)
        }
      )
    case .conditional(let test, let then, let otherwise):
      (.test, "\(then.text(.or)) if \(test.text(.or)) else \(otherwise.text(.test))")
    case .call(let callee, let arguments):
      (.atom, callee.text(.atom) + Argument.text(of: arguments))
    case .attribute(let value, let name, _):
      (.atom, value.text(.atom) + (value.isInteger ? " ." : ".") + name)
    case .subscription(let value, let index):
      (.atom, value.text(.atom) + "[" + index.indexText + "]")
    case .slice(let lower, let upper, let step):
      (
        .atom,
        (lower?.text(.test) ?? "") + ":" + (upper?.text(.test) ?? "")
          + (step.map { ":" + $0.text(.test) } ?? "")
      )
    case .starred(let value): (.atom, "*" + value.text(.bitOr))
    case .list(let elements): (.atom, "[" + Self.join(elements) + "]")
    case .tuple(let elements):
      (.atom, "(" + Self.join(elements) + (elements.count == 1 ? ",)" : ")"))
    case .set(let elements): (.atom, "{" + Self.join(elements) + "}")
    case .dictionary(let items):
      (.atom, "{" + items.map(\.text).joined(separator: ", ") + "}")
    case .await(let value): (.await, "await " + value.text(.atom))
    case .lambda(let parameters, let body):
      (.test, "lambda" + parameters.text + ": " + body.text(.test))
    case .comprehension(let kind, let element, let clauses):
      (.atom, Self.comprehensionText(kind, element.text(.test) + Self.text(of: clauses)))
    case .dictionaryComprehension(let key, let value, let clauses):
      (.atom, "{\(key.text(.test)): \(value.text(.test))\(Self.text(of: clauses))}")
    case .yield(let value): (.atom, "(yield" + (value.map { " " + $0.sourceText } ?? "") + ")")
    case .yieldFrom(let value): (.atom, "(yield from " + value.sourceText + ")")
    case .named(let name, let value): (.lowest, "(\(name.name) := \(value.text(.atom)))")
    }
  }

  private static func join(_ elements: [Expression]) -> String {
    elements.map { $0.text(.test) }.joined(separator: ", ")
  }

  private var isInteger: Bool {
    switch kind {
    case .constant(.integer), .constant(.bigInteger): true
    default: false
    }
  }

  private static func comprehensionText(_ kind: ComprehensionKind, _ text: String) -> String {
    switch kind {
    case .list: "[\(text)]"
    case .set: "{\(text)}"
    case .generator: "(\(text))"
    }
  }

  private static func text(of clauses: [ComprehensionClause]) -> String {
    clauses.map { clause in
      (clause.isAsync ? " async for " : " for ") + clause.target.indexText + " in "
        + clause.iterable.text(.or) + clause.conditions.map { " if " + $0.text(.or) }.joined()
    }.joined()
  }

  /// The expression inside the brackets of a subscription.
  private var indexText: String {
    guard case .tuple(let elements) = kind, !elements.isEmpty else { return text(.lowest) }
    return Self.join(elements) + (elements.count == 1 ? "," : "")
  }

  private static func binaryText(
    _ left: Expression, _ sign: BinaryOperator, _ right: Expression
  ) -> (Strength, String) {
    let strength: Strength =
      switch sign {
      case .bitOr: .bitOr
      case .bitXor: .bitXor
      case .bitAnd: .bitAnd
      case .leftShift, .rightShift: .shift
      case .add, .subtract: .sum
      case .multiply, .matrixMultiply, .divide, .floorDivide, .modulo: .product
      case .power: .power
      }
    if sign == .power {
      return (strength, "\(left.text(.await)) ** \(right.text(.power))")
    }
    return (strength, "\(left.text(strength)) \(sign.rawValue) \(right.text(strength.next))")
  }
}

extension Argument {
  /// Arguments as source text, with their parentheses.
  fileprivate static func text(of arguments: [Argument]) -> String {
    if arguments.count == 1, case .positional(let value) = arguments[0],
      case .comprehension(.generator, _, _) = value.kind
    {
      return value.sourceText
    }
    return "(" + arguments.map(\.text).joined(separator: ", ") + ")"
  }

  private var text: String {
    switch self {
    case .positional(let value): value.sourceText
    case .starred(let value): "*" + value.sourceText
    case .keyword(let name, let value): name.name + "=" + value.sourceText
    case .doubleStarred(let value): "**" + value.sourceText
    }
  }
}

extension DictionaryItem {
  /// The item as source text.
  fileprivate var text: String {
    switch self {
    case .pair(let key, let value): key.sourceText + ": " + value.sourceText
    case .unpacked(let value): "**" + value.sourceText
    }
  }
}

extension Parameters {
  /// The parameters of a lambda as source text, after a space where there are any.
  fileprivate var text: String {
    var items = positionalOnly.map(\.text)
    if !items.isEmpty { items.append("/") }
    items += positional.map(\.text)
    if let variadic {
      items.append("*" + variadic.name)
    } else if !keywordOnly.isEmpty {
      items.append("*")
    }
    items += keywordOnly.map(\.text)
    if let keywordVariadic { items.append("**" + keywordVariadic.name) }
    return items.isEmpty ? "" : " " + items.joined(separator: ", ")
  }
}

extension Parameter {
  /// The parameter of a lambda as source text.
  fileprivate var text: String {
    name + (defaultValue.map { "=" + $0.sourceText } ?? "")
  }
}

extension FormattedPart {
  /// The inside of an f-string as source text.
  fileprivate static func text(of parts: [FormattedPart]) -> String {
    parts.map { part in
      switch part {
      case .literal(let text):
        return String(text.flatMap { $0 == "{" || $0 == "}" ? [$0, $0] : [$0] })
      case .field(let field):
        let value = field.value.sourceText
        return (value.hasPrefix("{") ? "{ " : "{") + value
          + (field.conversion.map { "!\($0.rawValue)" } ?? "")
          + (field.specification.map { ":" + text(of: $0) } ?? "") + "}"
      }
    }.joined()
  }
}
