extension Expression {
  /// Stands for operands that no message asks for, so that a diagnosis makes no tall trees.
  static let leaf = Expression(.constant(.none), .unknown)

  /// What CPython's messages call an expression of this kind.
  var grammarName: String {
    switch kind {
    case .name: "name"
    case .constant(.none): "None"
    case .constant(.bool(true)): "True"
    case .constant(.bool(false)): "False"
    case .constant(.ellipsis): "ellipsis"
    case .constant: "literal"
    case .formatted: "f-string expression"
    case .unary, .binary, .boolean: "expression"
    case .comparison: "comparison"
    case .conditional: "conditional expression"
    case .call: "function call"
    case .attribute: "attribute"
    case .subscription: "subscript"
    case .slice: "slice"
    case .starred: "starred"
    case .list: "list"
    case .tuple: "tuple"
    case .set: "set display"
    case .dictionary: "dict literal"
    case .comprehension(.list, _, _): "list comprehension"
    case .comprehension(.set, _, _): "set comprehension"
    case .comprehension(.generator, _, _): "generator expression"
    case .dictionaryComprehension: "dict comprehension"
    case .lambda: "lambda"
    case .await: "await expression"
    case .yield, .yieldFrom: "yield expression"
    case .named: "named expression"
    }
  }

  /// Whether it is a name that was a statement in Python 2.
  var isLegacyStatement: Bool {
    if case .name(let name) = kind { return name == "print" || name == "exec" }
    return false
  }
}
