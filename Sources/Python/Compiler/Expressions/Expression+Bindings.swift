import PythonSyntax

extension Expression {
  /// Whether evaluating the expression binds a name by `:=` (or might: in a comprehension).
  func binds(_ name: String) -> Bool {
    switch kind {
    case .name, .constant, .lambda: false
    case .formatted(let parts): FormattedPart.binds(name, in: parts)
    case .unary(_, let value), .attribute(let value, _, _), .starred(let value),
      .await(let value), .yieldFrom(let value):
      value.binds(name)
    case .binary(let left, _, let right), .subscription(let left, let right):
      right.binds(name) || left.binds(name)
    case .boolean(_, let all), .list(let all), .tuple(let all), .set(let all):
      all.contains { $0.binds(name) }
    case .comparison(let first, let links):
      first.binds(name) || links.contains { $0.operand.binds(name) }
    case .conditional(let test, let then, let otherwise):
      test.binds(name) || then.binds(name) || otherwise.binds(name)
    case .call(let callee, let arguments):
      callee.binds(name) || arguments.contains { $0.value.binds(name) }
    case .slice(let lower, let upper, let step):
      [lower, upper, step].contains { $0?.binds(name) == true }
    case .dictionary(let items): items.contains { $0.binds(name) }
    case .comprehension, .dictionaryComprehension:
      true
    case .yield(let value): value?.binds(name) == true
    case .named(let identifier, let value): identifier.name == name || value.binds(name)
    }
  }
}

extension DictionaryItem {
  /// Whether evaluating the item binds a name by `:=`.
  fileprivate func binds(_ name: String) -> Bool {
    switch self {
    case .pair(let key, let value): key.binds(name) || value.binds(name)
    case .unpacked(let value): value.binds(name)
    }
  }
}

extension FormattedPart {
  /// Whether evaluating any of the parts binds a name by `:=`.
  fileprivate static func binds(_ name: String, in parts: [FormattedPart]) -> Bool {
    parts.contains { part in
      guard case .field(let field) = part else { return false }
      return field.value.binds(name) || binds(name, in: field.specification ?? [])
    }
  }
}
