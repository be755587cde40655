extension CompilerCheck {
  mutating func visitMatch(_ subject: Expression, _ cases: [MatchCase]) {
    visit(subject)
    for (index, item) in cases.enumerated() {
      var names: Set<String> = []
      let isLast = index == cases.count - 1 || item.condition != nil
      check(item.pattern, mayMatchAnything: isLast, binding: &names)
      if let condition = item.condition { visit(condition) }
      visit(item.body)
    }
  }

  /// Checks a pattern and adds the names that it binds.
  private mutating func check(
    _ pattern: Pattern, mayMatchAnything: Bool, binding names: inout Set<String>
  ) {
    switch pattern.kind {
    case .value(let value):
      if case .formatted = value.kind {
        noteCode(
          "patterns may only match literals and attribute lookups", at: pattern.range)
      }
    case .singleton: break
    case .star(let name):
      if let name { bind(name, at: pattern.range, in: &names) }
    case .sequence(let items):
      let stars = items.filter { if case .star = $0.kind { true } else { false } }
      if stars.count > 1 {
        noteCode("multiple starred names in sequence pattern", at: pattern.range)
      }
      for item in items { check(item, mayMatchAnything: true, binding: &names) }
    case .mapping(let items, let rest):
      checkKeys(of: items, at: pattern.range)
      for item in items { check(item.pattern, mayMatchAnything: true, binding: &names) }
      if let rest { bind(rest, at: pattern.range, in: &names) }
    case .class(_, let positional, let keywords):
      checkAttributes(keywords)
      for item in positional { check(item, mayMatchAnything: true, binding: &names) }
      for item in keywords { check(item.pattern, mayMatchAnything: true, binding: &names) }
    case .capture(let inner, let name):
      if let inner {
        check(inner, mayMatchAnything: mayMatchAnything, binding: &names)
      } else if !mayMatchAnything {
        noteCode(
          name.map { "name capture '\($0)' makes remaining patterns unreachable" }
            ?? "wildcard makes remaining patterns unreachable",
          at: pattern.range)
      }
      if let name { bind(name, at: pattern.range, in: &names) }
    case .alternatives(let items):
      checkAlternatives(items, mayMatchAnything: mayMatchAnything, binding: &names)
    }
  }

  private mutating func bind(
    _ name: String, at range: SourceRange, in names: inout Set<String>
  ) {
    if !names.insert(name).inserted {
      noteCode("multiple assignments to name '\(name)' in pattern", at: range)
    }
  }

  private mutating func checkAlternatives(
    _ items: [Pattern], mayMatchAnything: Bool, binding names: inout Set<String>
  ) {
    var common: Set<String>?
    for (index, item) in items.enumerated() {
      var bound: Set<String> = []
      let isLast = index == items.count - 1
      check(item, mayMatchAnything: isLast && mayMatchAnything, binding: &bound)
      if let common, common != bound {
        noteCode("alternative patterns bind different names", at: item.range)
      }
      common = common ?? bound
    }
    for name in (common ?? []).sorted() {
      bind(name, at: items.first?.range ?? .start(ofLine: 1), in: &names)
    }
  }

  private mutating func checkAttributes(_ keywords: [KeywordPattern]) {
    var seen: Set<String> = []
    for keyword in keywords where !seen.insert(keyword.name.name).inserted {
      noteCode(
        "attribute name repeated in class pattern: \(keyword.name.name)",
        at: keyword.pattern.range)
    }
  }

  private mutating func checkKeys(of items: [MappingPatternItem], at range: SourceRange) {
    var seen: Set<PatternKey> = []
    for item in items {
      if case .formatted = item.key.kind {
        noteCode(
          "mapping pattern keys may only match literals and attribute lookups", at: range)
      }
      guard let key = PatternKey(item.key) else { continue }
      if !seen.insert(key).inserted {
        noteCode(
          "mapping pattern checks duplicate key (\(printed(item.key)))", at: range)
      }
    }
  }
}

/// A literal key of a mapping pattern, equal where Python calls the keys equal.
private enum PatternKey: Hashable {
  case none
  case number(Double)
  case large(String)
  case string(String)
  case bytes([UInt8])

  init?(_ key: Expression) {
    switch key.kind {
    case .constant(.none): self = .none
    case .constant(.bool(let value)): self = .number(value ? 1 : 0)
    case .constant(.integer(let value)):
      self = Double(exactly: value).map(PatternKey.number) ?? .large(String(value))
    case .constant(.float(let value)): self = .number(value)
    case .constant(.bigInteger(let digits)): self = .large(digits)
    case .constant(.string(let text)): self = .string(text)
    case .constant(.bytes(let bytes)): self = .bytes(bytes)
    case .unary(.minus, let inner):
      guard case .number(let value) = PatternKey(inner) else { return nil }
      self = .number(-value)
    default: return nil
    }
  }
}
