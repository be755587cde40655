extension Diagnosis {
  mutating func matchStatement() throws(Stop) -> Bool {
    let start = position
    if try takeWord("match"), try subject(), try take(.colon), try take(.newline),
      try take(.indent), try caseBlock()
    {
      var end = position
      while at(end), try caseBlock() { end = position }
      if at(end), try take(.dedent) { return true }
    }
    guard isSeeking else { return false }
    if at(start), try takeWord("match"), try subject(), try take(.newline) {
      throw raise("expected ':'")
    }
    if at(start), try takeWord("match"), try subject(), try lacksBlock() {
      throw raiseMissingBlock(after: "'match' statement", at: start)
    }
    return false
  }

  private mutating func subject() throws(Stop) -> Bool {
    let start = position
    if try starNamedExpression() != nil, try take(.comma) {
      let end = position
      if try starNamedExpressions() == nil { position = end }
      return true
    }
    return at(start) ? try namedExpression() != nil : false
  }

  private mutating func caseBlock() throws(Stop) -> Bool {
    let start = position
    if isSeeking {
      if try caseHeader(), try take(.newline) { throw raise("expected ':'") }
      if at(start), try caseHeader(), try lacksBlock() {
        throw raiseMissingBlock(after: "'case' statement", at: start)
      }
    }
    guard at(start), try caseHeader() else { return false }
    return try colonBlock()
  }

  private mutating func caseHeader() throws(Stop) -> Bool {
    guard try takeWord("case"), try patterns() else { return false }
    let end = position
    if try take(.if), try namedExpression() != nil { return true }
    return at(end)
  }

  // MARK: Patterns

  private mutating func patterns() throws(Stop) -> Bool {
    let start = position
    if try openSequence() { return true }
    return at(start) ? try pattern() != nil : false
  }

  private mutating func openSequence() throws(Stop) -> Bool {
    guard try starOrPattern(), try take(.comma) else { return false }
    let end = position
    if try !sequenceItems() { position = end }
    return true
  }

  private mutating func sequenceItems() throws(Stop) -> Bool {
    var end = position
    var count = 0
    while at(end), try starOrPattern() {
      count += 1
      end = position
      guard try take(.comma) else { break }
      end = position
    }
    position = end
    return count > 0
  }

  private mutating func starOrPattern() throws(Stop) -> Bool {
    let start = position
    if try take(.star) {
      let name = position
      if try captureTarget() { return true }
      if at(name), try takeWord("_") { return true }
    }
    return at(start) ? try pattern() != nil : false
  }

  private mutating func captureTarget() throws(Stop) -> Bool {
    guard try kind == .name, text(at: position) != "_" else { return false }
    position += 1
    return try !sees(.dot, .leftParenthesis, .equal)
  }

  private mutating func pattern() throws(Stop) -> SourceRange? {
    let start = position
    if try alternatives(), try take(.as), try captureTarget() { return range(from: start) }
    if isSeeking {
      if at(start), try alternatives(), try take(.as), try takeWord("_") {
        throw raise("cannot use '_' as a target", at: tokens[position - 1].range)
      }
      if at(start), try alternatives(), try take(.as), try !sees(.name),
        let target = try expression()
      {
        throw raise("invalid pattern target", at: target.range)
      }
    }
    return at(start) ? try alternatives() ? range(from: start) : nil : nil
  }

  private mutating func alternatives() throws(Stop) -> Bool {
    guard try closedPattern() else { return false }
    var end = position
    while at(end), try take(.bar), try closedPattern() { end = position }
    return at(end)
  }

  private mutating func closedPattern() throws(Stop) -> Bool {
    let start = position
    if let known = closedPatterns[start] {
      position = known ?? start
      return known != nil
    }
    nesting += 4
    defer { nesting -= 4 }
    if nesting > Limits.diagnosis { throw .tooDeep }
    let isMatch = try readClosedPattern()
    closedPatterns[start] = isMatch ? .some(position) : .some(nil)
    return isMatch
  }

  private mutating func readClosedPattern() throws(Stop) -> Bool {
    let start = position
    switch try kind {
    case .none, .true, .false:
      position += 1
      return true
    case .number, .minus: return try number()
    case .string: return try strings() != nil
    case .name:
      if try captureTarget() { return true }
      if at(start), try takeWord("_") { return true }
      if at(start), try dottedValue(), position > start + 1,
        try !sees(.dot, .leftParenthesis, .equal)
      {
        return true
      }
      return at(start) ? try classPattern() : false
    case .leftParenthesis:
      position += 1
      if try pattern() != nil, try take(.rightParenthesis) { return true }
      position = start + 1
      if try !openSequence() { position = start + 1 }
      return try take(.rightParenthesis)
    case .leftBracket:
      position += 1
      if try !sequenceItems() { position = start + 1 }
      return try take(.rightBracket)
    case .leftBrace: return try mappingPattern()
    default: return false
    }
  }

  private mutating func number() throws(Stop) -> Bool {
    guard try maybe(.minus), try take(.number) else { return false }
    guard try sees(.plus, .minus) else { return true }
    position += 1
    return try take(.number)
  }

  private mutating func dottedValue() throws(Stop) -> Bool {
    guard try takeName() != nil else { return false }
    var end = position
    while at(end), try take(.dot), try takeName() != nil { end = position }
    return at(end)
  }

  private mutating func mappingPattern() throws(Stop) -> Bool {
    let start = position
    position += 1
    if try take(.rightBrace) { return true }
    position = start + 1
    var end = position
    while at(end), try mappingItem() {
      end = position
      guard try take(.comma) else { break }
      end = position
    }
    position = end
    if try take(.doubleStar), try captureTarget(), try maybe(.comma) {
      return try take(.rightBrace)
    }
    return at(end) ? try take(.rightBrace) : false
  }

  private mutating func mappingItem() throws(Stop) -> Bool {
    let start = position
    switch try kind {
    case .name:
      guard try dottedValue(), position > start + 1 else { return false }
    case .none, .true, .false: position += 1
    case .string: _ = try strings()
    default:
      if try !number() { return false }
    }
    guard try take(.colon) else { return false }
    return try pattern() != nil
  }

  private mutating func classPattern() throws(Stop) -> Bool {
    guard try dottedValue(), try take(.leftParenthesis) else { return false }
    let inside = position
    if try take(.rightParenthesis) { return true }
    position = inside
    let positional = try positionalPatterns()
    if positional == nil { position = inside }
    var end = position
    if positional == nil {
      if try keywordPatterns() { end = position }
    } else if try take(.comma), try keywordPatterns() {
      end = position
    }
    if at(end), try maybe(.comma), try take(.rightParenthesis) { return true }
    if isSeeking, at(inside) { try seekPatternOrderMistake() }
    return false
  }

  private mutating func positionalPatterns() throws(Stop) -> SourceRange? {
    let start = position
    guard let first = try pattern() else { return nil }
    var last = first
    var end = position
    while at(end), try take(.comma), let next = try pattern() {
      last = next
      end = position
    }
    position = end
    return tokens[start].range.through(last)
  }

  private mutating func keywordPatterns() throws(Stop) -> Bool {
    var end = position
    var count = 0
    while try takeName() != nil, try take(.equal), try pattern() != nil {
      count += 1
      end = position
      guard try take(.comma) else { break }
    }
    position = end
    return count > 0
  }

  private mutating func seekPatternOrderMistake() throws(Stop) {
    let start = position
    var hasPositional = try positionalPatterns() != nil
    if hasPositional { hasPositional = try take(.comma) }
    if !hasPositional { position = start }
    if try keywordPatterns(), try take(.comma), let place = try positionalPatterns() {
      throw raise("positional patterns follow keyword patterns", at: place)
    }
  }
}
