extension Diagnosis {
  /// What a target is for, as far as messages differ.
  enum TargetUse {
    case assignment
    case deletion
    case loop
  }

  /// Complains of the first part of an expression that cannot be a target.
  func refuseTarget(_ target: Expression, of use: TargetUse) throws(Stop) {
    guard let culprit = Diagnosis.culprit(in: target, use) else { return }
    let verb = use == .deletion ? "delete" : "assign to"
    throw raise("cannot \(verb) \(culprit.grammarName)", at: culprit.range)
  }

  private static func culprit(in target: Expression, _ use: TargetUse) -> Expression? {
    switch target.kind {
    case .name, .attribute, .subscription: return nil
    case .list(let items), .tuple(let items):
      for item in items {
        if let culprit = culprit(in: item, use) { return culprit }
      }
      return nil
    case .starred(let inner): return use == .deletion ? target : culprit(in: inner, use)
    case .comparison(let first, let links) where use == .loop:
      // `for a in b` has been read as the comparison `a in b`.
      return links.first?.comparison == .contained ? culprit(in: first, use) : nil
    default: return target
    }
  }

  // MARK: Targets of assignments

  mutating func starTargets() throws(Stop) -> Expression? {
    let start = position
    guard let first = try starTarget() else { return nil }
    if try !sees(.comma) { return first }
    var items = [first]
    var end = position
    while at(end), try take(.comma) {
      end = position
      guard let next = try starTarget() else { break }
      items.append(next)
      end = position
    }
    position = end
    return Expression(.tuple(items), range(from: start))
  }

  mutating func starTarget() throws(Stop) -> Expression? {
    try remembering(.starTarget) { diagnosis throws(Stop) in
      let start = diagnosis.position
      if try diagnosis.take(.star), try !diagnosis.sees(.star),
        let target = try diagnosis.starTarget()
      {
        return Expression(.starred(target), diagnosis.range(from: start))
      }
      return diagnosis.at(start) ? try diagnosis.targetWithStarAtom() : nil
    }
  }

  private mutating func targetWithStarAtom() throws(Stop) -> Expression? {
    try remembering(.starTargetAtom) { diagnosis throws(Stop) in
      let start = diagnosis.position
      if let target = try diagnosis.attributeOrSubscription() { return target }
      return diagnosis.at(start) ? try diagnosis.starAtom() : nil
    }
  }

  private mutating func starAtom() throws(Stop) -> Expression? {
    let start = position
    if let name = try takeName() { return name }
    if at(start), try take(.leftParenthesis), let inner = try targetWithStarAtom(),
      try take(.rightParenthesis)
    {
      return inner
    }
    if at(start), try take(.leftParenthesis) {
      let items = try targetItems(isTuple: true)
      if try take(.rightParenthesis) {
        return Expression(.tuple(items), range(from: start))
      }
    }
    if at(start), try take(.leftBracket) {
      let items = try targetItems(isTuple: false)
      if try take(.rightBracket) { return Expression(.list(items), range(from: start)) }
    }
    return nil
  }

  /// Reads targets with commas, or none; a single one of a tuple needs a comma.
  private mutating func targetItems(isTuple: Bool) throws(Stop) -> [Expression] {
    let start = position
    var items: [Expression] = []
    var end = position
    var hasComma = false
    while at(end), let item = try starTarget() {
      items.append(item)
      end = position
      guard try take(.comma) else { break }
      hasComma = true
      end = position
    }
    if isTuple, !hasComma {
      position = start
      return []
    }
    position = end
    return items
  }

  /// Reads an attribute or subscription that nothing further is done with.
  func isTrailerNext(_ kind: TokenKind) -> Bool {
    kind == .leftParenthesis || kind == .leftBracket || kind == .dot
  }

  mutating func attributeOrSubscription() throws(Stop) -> Expression? {
    let start = position
    guard try targetPrimary() != nil else { return nil }
    let end = position
    if try take(.dot), let name = try takeName(), case .name(let text) = name.kind,
      !isTrailerNext(try kind)
    {
      return Expression(.attribute(.leaf, text, name.range), range(from: start))
    }
    if at(end), try take(.leftBracket), try slices() != nil, try take(.rightBracket),
      !isTrailerNext(try kind)
    {
      return Expression(.subscription(.leaf, .leaf), range(from: start))
    }
    return nil
  }

  /// Reads as much of a primary as still has an attribute, call or subscription after it.
  private mutating func targetPrimary() throws(Stop) -> Expression? {
    try remembering(.targetPrimary) { diagnosis throws(Stop) in
      let start = diagnosis.position
      guard var result = try diagnosis.atom(), diagnosis.isTrailerNext(try diagnosis.kind)
      else { return nil }
      while true {
        let end = diagnosis.position
        guard let next = try diagnosis.trailer(from: start),
          diagnosis.isTrailerNext(try diagnosis.kind)
        else {
          diagnosis.position = end
          return result
        }
        result = next
      }
    }
  }

  mutating func singleTarget() throws(Stop) -> Expression? {
    let start = position
    if let target = try attributeOrSubscription() { return target }
    if at(start), let name = try takeName() { return name }
    if at(start), try take(.leftParenthesis), let target = try singleTarget(),
      try take(.rightParenthesis)
    {
      return target
    }
    return nil
  }

  // MARK: Targets of `del`

  mutating func deleteTargets() throws(Stop) -> Bool {
    var end = position
    var count = 0
    while at(end), try deleteTarget() != nil {
      count += 1
      end = position
      guard try take(.comma) else { break }
      end = position
    }
    position = end
    return count > 0
  }

  private mutating func deleteTarget() throws(Stop) -> Expression? {
    try remembering(.deleteTarget) { diagnosis throws(Stop) in
      let start = diagnosis.position
      if let target = try diagnosis.attributeOrSubscription() { return target }
      if diagnosis.at(start), let name = try diagnosis.takeName() { return name }
      if diagnosis.at(start), try diagnosis.take(.leftParenthesis),
        let target = try diagnosis.deleteTarget(), try diagnosis.take(.rightParenthesis)
      {
        return target
      }
      for (opening, closing) in [
        (TokenKind.leftParenthesis, TokenKind.rightParenthesis), (.leftBracket, .rightBracket),
      ] {
        guard diagnosis.at(start), try diagnosis.take(opening) else { continue }
        let inside = diagnosis.position
        if try !diagnosis.deleteTargets() { diagnosis.position = inside }
        if try diagnosis.take(closing) {
          return Expression(.tuple([]), diagnosis.range(from: start))
        }
      }
      return nil
    }
  }
}
