extension Diagnosis {
  /// Reads statements up to the end of the text.
  mutating func statements() throws(Stop) {
    var end = position
    while at(end), try statement() { end = position }
    position = end
    _ = try kind
  }

  private mutating func statement() throws(Stop) -> Bool {
    nesting += 1
    defer { nesting -= 1 }
    if nesting > Limits.diagnosis { throw .tooDeep }
    let start = position
    if try compoundStatement() { return true }
    return at(start) ? try simpleStatementLine() : false
  }

  // MARK: Blocks

  mutating func block() throws(Stop) -> Bool {
    let start = position
    if let known = blocks[start] {
      position = known ?? start
      return known != nil
    }
    let isMatch = try readBlock()
    blocks[start] = isMatch ? .some(position) : .some(nil)
    return isMatch
  }

  private mutating func readBlock() throws(Stop) -> Bool {
    let start = position
    if try take(.newline), try take(.indent), try statement() {
      var end = position
      while at(end), try statement() { end = position }
      if at(end), try take(.dedent) { return true }
    }
    if at(start), try simpleStatementLine() { return true }
    if isSeeking, at(start), try take(.newline), try !sees(.indent) {
      throw raise("expected an indented block", .indentation)
    }
    return false
  }

  /// Takes a colon and the block after it.
  mutating func colonBlock() throws(Stop) -> Bool {
    guard try take(.colon) else { return false }
    return try block()
  }

  /// Takes a token, or complains that it is missing.
  mutating func force(_ wanted: TokenKind, _ text: String) throws(Stop) {
    if try !take(wanted) { throw raise("expected '\(text)'", at: tokens[position].range) }
  }

  /// Whether a colon ends a header whose block is missing.
  mutating func lacksBlock() throws(Stop) -> Bool {
    guard try take(.colon), try take(.newline) else { return false }
    return try !sees(.indent)
  }

  // MARK: Simple statements

  private mutating func simpleStatementLine() throws(Stop) -> Bool {
    var end = position
    guard try simpleStatement() else { return false }
    end = position
    while at(end), try take(.semicolon) {
      end = position
      guard try simpleStatement() else { break }
      end = position
    }
    position = end
    return try take(.newline)
  }

  private mutating func simpleStatement() throws(Stop) -> Bool {
    let start = position
    if let known = simpleStatements[start] {
      position = known ?? start
      return known != nil
    }
    let isMatch = try readSimpleStatement()
    simpleStatements[start] = isMatch ? .some(position) : .some(nil)
    return isMatch
  }

  private mutating func readSimpleStatement() throws(Stop) -> Bool {
    let start = position
    if try assignment() { return true }
    if at(start), try starExpressions() != nil { return true }
    position = start
    switch try kind {
    case .return:
      position += 1
      return try maybeExpressions()
    case .import, .from: return try importStatement()
    case .raise: return try raiseStatement()
    case .pass, .break, .continue:
      position += 1
      return true
    case .del: return try deleteStatement()
    case .yield: return try yieldExpression() != nil
    case .assert: return try assertStatement()
    case .global, .nonlocal:
      position += 1
      return try names()
    default: return false
    }
  }

  private mutating func maybeExpressions() throws(Stop) -> Bool {
    let start = position
    if try starExpressions() == nil { position = start }
    return true
  }

  private mutating func raiseStatement() throws(Stop) -> Bool {
    position += 1
    let start = position
    guard try expression() != nil else { return at(start) }
    let end = position
    if try take(.from), try expression() != nil { return true }
    return at(end)
  }

  private mutating func assertStatement() throws(Stop) -> Bool {
    position += 1
    guard try expression() != nil else { return false }
    let end = position
    if try take(.comma), try expression() != nil { return true }
    return at(end)
  }

  private mutating func names() throws(Stop) -> Bool {
    guard try takeName() != nil else { return false }
    var end = position
    while at(end), try take(.comma), try takeName() != nil { end = position }
    return at(end)
  }

  private mutating func deleteStatement() throws(Stop) -> Bool {
    let start = position
    position += 1
    if try deleteTargets(), try sees(.semicolon, .newline) { return true }
    if isSeeking, at(start + 1), let target = try starExpressions() {
      try refuseTarget(target, of: .deletion)
    }
    return false
  }

  // MARK: Imports

  private mutating func importStatement() throws(Stop) -> Bool {
    if try take(.import) {
      return try importNames { diagnosis throws(Stop) in try diagnosis.dottedName() }
    }
    guard try take(.from) else { return false }
    let start = position
    while try sees(.dot, .ellipsis) { position += 1 }
    let isRelative = position > start
    let end = position
    if try dottedName(), try take(.import) { return try importTargets() }
    guard isRelative, at(end), try take(.import) else { return false }
    return try importTargets()
  }

  private mutating func dottedName() throws(Stop) -> Bool {
    guard try takeName() != nil else { return false }
    var end = position
    while at(end), try take(.dot), try takeName() != nil { end = position }
    return at(end)
  }

  private mutating func importNames(
    _ name: (inout Diagnosis) throws(Stop) -> Bool
  ) throws(Stop) -> Bool {
    var end = position
    var count = 0
    while at(end), try name(&self) {
      count += 1
      end = position
      if try take(.as), try takeName() != nil { end = position }
      position = end
      guard try take(.comma) else { break }
      let next = position
      guard try kind == .name else { break }
      end = next
    }
    position = end
    return count > 0
  }

  private mutating func importTargets() throws(Stop) -> Bool {
    let start = position
    func name(_ diagnosis: inout Diagnosis) throws(Stop) -> Bool {
      try diagnosis.takeName() != nil
    }
    if try take(.leftParenthesis), try importNames(name), try maybe(.comma),
      try take(.rightParenthesis)
    {
      return true
    }
    if at(start), try importNames(name), try !sees(.comma) { return true }
    if at(start), try take(.star) { return true }
    if isSeeking, at(start), try importNames(name), try take(.comma), try take(.newline) {
      throw raise("trailing comma not allowed without surrounding parentheses")
    }
    return false
  }

  // MARK: Assignments

  private mutating func assignment() throws(Stop) -> Bool {
    let start = position
    if try takeName() != nil, try annotationAndValue() { return true }
    position = start
    var isTarget = false
    if try take(.leftParenthesis), try singleTarget() != nil, try take(.rightParenthesis) {
      isTarget = true
    } else if at(start), try attributeOrSubscription() != nil {
      isTarget = true
    }
    if isTarget, try annotationAndValue() { return true }

    position = start
    let count = try targetsWithEqual()
    if count > 0, try yieldOrStarExpressions() != nil, try !sees(.equal) { return true }

    if at(start), try singleTarget() != nil, try takeAugmentation() {
      return try yieldOrStarExpressions() != nil
    }
    if isSeeking, at(start) { try seekAssignmentMistake() }
    return false
  }

  /// Reads `: annotation [= value]`.
  private mutating func annotationAndValue() throws(Stop) -> Bool {
    guard try take(.colon), try expression() != nil else { return false }
    let end = position
    if try take(.equal), try yieldOrStarExpressions() != nil { return true }
    return at(end)
  }

  /// Reads `target =` as often as possible.
  private mutating func targetsWithEqual() throws(Stop) -> Int {
    var count = 0
    var end = position
    while at(end), try starTargets() != nil, try take(.equal) {
      count += 1
      end = position
    }
    position = end
    return count
  }

  private mutating func takeAugmentation() throws(Stop) -> Bool {
    guard try kind.augmentedOperator != nil else { return false }
    position += 1
    return true
  }

  private mutating func seekAssignmentMistake() throws(Stop) {
    let start = position
    if let target = try annotationMistake(), try take(.colon), try expression() != nil {
      throw raise(
        "only single target (not \(target.grammarName)) can be annotated", at: target.range)
    }
    if at(start), let first = try starNamedExpression(), try take(.comma) {
      var end = position
      while at(end), try starNamedExpressions() != nil { end = position }
      if at(end), try take(.colon), try expression() != nil {
        throw raise("only single target (not tuple) can be annotated", at: first.range)
      }
    }
    if at(start), let target = try expression(), try take(.colon), try expression() != nil {
      throw raise("illegal target for annotation", at: target.range)
    }
    position = start
    _ = try targetsWithEqual()
    if let target = try starExpressions(), try take(.equal) {
      try refuseTarget(target, of: .assignment)
    }
    position = start
    _ = try targetsWithEqual()
    if let target = try yieldExpression(), try take(.equal) {
      throw raise("assignment to yield expression not possible", at: target.range)
    }
    if at(start), let target = try starExpressions(), try takeAugmentation(),
      try yieldOrStarExpressions() != nil
    {
      throw raise(
        "'\(target.grammarName)' is an illegal expression for augmented assignment",
        at: target.range)
    }
  }

  private mutating func annotationMistake() throws(Stop) -> Expression? {
    let start = position
    if let list = try listDisplay() { return list }
    if at(start), let tuple = try tuple() { return tuple }
    if at(start), try take(.leftParenthesis), let inner = try annotationMistake(),
      try take(.rightParenthesis)
    {
      return inner
    }
    return nil
  }
}
