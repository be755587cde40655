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
    case .formatted: (.atom, "f'...'")
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
      (.atom, callee.text(.atom) + "(" + arguments.map(\.text).joined(separator: ", ") + ")")
    case .attribute(let value, let name, _): (.atom, value.text(.atom) + "." + name)
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
    case .lambda, .comprehension, .dictionaryComprehension, .yield, .yieldFrom, .named:
      (.atom, "...")
    }
  }

  private static func join(_ elements: [Expression]) -> String {
    elements.map { $0.text(.test) }.joined(separator: ", ")
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
      return (strength, "\(left.text(.await)) ** \(right.text(.factor))")
    }
    return (strength, "\(left.text(strength)) \(sign.rawValue) \(right.text(strength.next))")
  }
}

extension Argument {
  /// The argument as source text.
  fileprivate var text: String {
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

extension CodeUnit.Constant {
  /// The constant as Python writes it, for messages and listings.
  var literalText: String {
    switch self {
    case .none: "None"
    case .ellipsis: "..."
    case .bool(let value): value ? "True" : "False"
    case .int(let value): "\(value)"
    case .bigInteger(let digits): digits
    case .float(let value): "\(value)"
    case .string(let text): Self.quoted(text)
    case .bytes(let bytes):
      "b" + Self.quoted(String(decoding: bytes, as: UTF8.self))
    case .tuple(let items):
      "(" + items.map(\.literalText).joined(separator: ", ") + (items.count == 1 ? ",)" : ")")
    case .frozenSet(let items):
      "frozenset({" + items.map(\.literalText).joined(separator: ", ") + "})"
    case .code(let unit): "<code \(unit.qualifiedName)>"
    }
  }

  private static func quoted(_ text: String) -> String {
    let quote = text.contains("'") && !text.contains("\"") ? "\"" : "'"
    var result = quote
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\\": result += "\\\\"
      default:
        if String(scalar) == quote { result += "\\" }
        result.unicodeScalars.append(scalar)
      }
    }
    return result + quote
  }
}
