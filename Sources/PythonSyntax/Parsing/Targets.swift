extension Expression {
  /// Whether it is a name, an attribute or a subscription.
  var isSingleTarget: Bool {
    switch kind {
    case .name, .attribute, .subscription: true
    default: false
    }
  }

  /// Whether `=`, `for` or `with ... as` can store into it.
  var isStarTarget: Bool {
    switch kind {
    case .name, .attribute, .subscription: return true
    case .starred(let inner):
      if case .starred = inner.kind { return false }
      return inner.isStarTarget
    case .tuple(let items), .list(let items): return items.allSatisfy(\.isStarTarget)
    default: return false
    }
  }

  /// Whether `del` takes it.
  var isDeletable: Bool {
    switch kind {
    case .name, .attribute, .subscription: true
    case .tuple(let items), .list(let items): items.allSatisfy(\.isDeletable)
    default: false
    }
  }
}
