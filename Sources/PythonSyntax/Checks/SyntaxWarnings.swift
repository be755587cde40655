/// Something in a program that is allowed but can hardly be meant: CPython's `SyntaxWarning`.
package struct SyntaxWarning: Equatable, Sendable {
  package let message: String
  /// From 1.
  package let line: Int32
}

extension Module {
  /// What CPython 3.11 warns of: first its tokenizer, then its compiler, each in the order of the
  /// source.
  package var syntaxWarnings: [SyntaxWarning] {
    var found: [SyntaxWarning] = []
    var statements = Array(body.reversed())
    while let statement = statements.popLast() {
      if case .assert(let test, _) = statement.kind, case .tuple(let items) = test.kind,
        !items.isEmpty
      {
        found.append(
          SyntaxWarning(
            message: "assertion is always true, perhaps remove parentheses?",
            line: statement.range.line))
      }
      var expressions: [Expression] = []
      statement.appendExpressions(to: &expressions)
      expressions.reverse()
      while let expression = expressions.popLast() {
        if let message = expression.warning {
          found.append(SyntaxWarning(message: message, line: expression.range.line))
        }
        var children: [Expression] = []
        expression.appendChildren(to: &children)
        expressions.append(contentsOf: children.reversed())
      }
      for block in statement.blocks.reversed() { statements.append(contentsOf: block.reversed()) }
    }
    // A stable order by line: walking with a list of pending parts gives no other.
    let ofCompiler = found.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    return tokenWarnings + ofCompiler.map(\.element)
  }
}

extension Expression {
  fileprivate var warning: String? {
    switch kind {
    case .comparison(let first, let links): identityWarning(first, links)
    case .call(let function, _):
      function.displayedType(withFunctions: false).map {
        "'\($0)' object is not callable; perhaps you missed a comma?"
      }
    case .subscription(let value, let index): subscriptionWarning(value, index)
    default: nil
    }
  }

  private func identityWarning(_ first: Expression, _ links: [ComparisonLink]) -> String? {
    var left = first
    for link in links {
      if left.hasNoIdentity || link.operand.hasNoIdentity {
        switch link.comparison {
        case .identical: return "\"is\" with a literal. Did you mean \"==\"?"
        case .notIdentical: return "\"is not\" with a literal. Did you mean \"!=\"?"
        default: break
        }
      }
      left = link.operand
    }
    return nil
  }

  /// Whether the expression is a literal that may or may not be one object with an equal one.
  private var hasNoIdentity: Bool {
    switch kind {
    case .constant(.none), .constant(.bool), .constant(.ellipsis): false
    case .constant: true
    case .unary(.minus, let operand): operand.hasNoIdentity
    case .tuple(let items): items.allSatisfy { $0.isLiteral }
    default: false
    }
  }

  private var isLiteral: Bool {
    switch kind {
    case .constant: true
    case .unary(.minus, let operand): operand.isLiteral
    case .tuple(let items): items.allSatisfy { $0.isLiteral }
    default: false
    }
  }

  private func subscriptionWarning(_ value: Expression, _ index: Expression) -> String? {
    switch value.kind {
    case .constant(.none), .constant(.ellipsis), .constant(.integer), .constant(.bigInteger),
      .constant(.float), .constant(.imaginary), .set, .comprehension(.set, _, _),
      .comprehension(.generator, _, _),
      .lambda:
      return value.displayedType(withFunctions: true).map {
        "'\($0)' object is not subscriptable; perhaps you missed a comma?"
      }
    case .constant(.string), .constant(.bytes), .tuple, .list, .comprehension(.list, _, _),
      .formatted:
      if case .slice = index.kind { return nil }
      guard let type = value.displayedType(withFunctions: true),
        let indexType = index.displayedType(withFunctions: true),
        !["int", "bool"].contains(indexType)
      else { return nil }
      return "\(type) indices must be integers or slices, not \(indexType); "
        + "perhaps you missed a comma?"
    default: return nil
    }
  }

  /// The class of a literal or display.
  private func displayedType(withFunctions: Bool) -> String? {
    switch kind {
    case .constant(let constant): constant.typeName
    case .tuple: "tuple"
    case .list, .comprehension(.list, _, _): "list"
    case .dictionary, .dictionaryComprehension: "dict"
    case .set, .comprehension(.set, _, _): "set"
    case .comprehension(.generator, _, _): "generator"
    case .formatted: "str"
    case .lambda: withFunctions ? "function" : nil
    default: nil
    }
  }
}

extension Constant {
  /// The name of the value's class.
  fileprivate var typeName: String {
    switch self {
    case .none: "NoneType"
    case .ellipsis: "ellipsis"
    case .bool: "bool"
    case .integer, .bigInteger: "int"
    case .float: "float"
    case .imaginary: "complex"
    case .string: "str"
    case .bytes: "bytes"
    }
  }
}
