extension Diagnosis {
  mutating func primary() throws(Stop) -> Expression? {
    try remembering(.primary) { diagnosis throws(Stop) in
      let start = diagnosis.position
      guard var result = try diagnosis.atom() else { return nil }
      while true {
        let end = diagnosis.position
        guard let next = try diagnosis.trailer(from: start) else {
          diagnosis.position = end
          return result
        }
        result = next
      }
    }
  }

  /// Reads an attribute, a call or a subscription of what begins at a token.
  mutating func trailer(
    from start: Int
  ) throws(Stop) -> Expression? {
    let end = position
    switch try kind {
    case .dot:
      position += 1
      guard let name = try takeName(), case .name(let text) = name.kind else { return nil }
      return Expression(.attribute(.leaf, text, name.range), range(from: start))
    case .leftParenthesis:
      if try generator() != nil {
        return Expression(.call(.leaf, []), range(from: start))
      }
      position = end + 1
      let inside = position
      if try arguments() == nil { position = inside }
      guard try take(.rightParenthesis) else { return nil }
      return Expression(.call(.leaf, []), range(from: start))
    case .leftBrace:
      // A generator expression is tried here, and with it its mistakes in any brackets.
      _ = try generator()
      return nil
    case .leftBracket:
      _ = try generator()
      position = end + 1
      guard try slices() != nil, try take(.rightBracket) else { return nil }
      return Expression(.subscription(.leaf, .leaf), range(from: start))
    default: return nil
    }
  }

  // MARK: Subscriptions

  mutating func slices() throws(Stop) -> Expression? {
    try remembering(.slices, regardless: false) { diagnosis throws(Stop) in
      let start = diagnosis.position
      if let single = try diagnosis.slice(), try !diagnosis.sees(.comma) { return single }
      var items: [Expression] = []
      var end = start
      while diagnosis.at(end) {
        var item = try diagnosis.slice()
        if item == nil, diagnosis.at(end) { item = try diagnosis.starredExpression() }
        guard let item else { break }
        items.append(item)
        end = diagnosis.position
        guard try diagnosis.take(.comma) else { break }
        end = diagnosis.position
      }
      if items.isEmpty { return nil }
      diagnosis.position = end
      return Expression(.tuple(items), diagnosis.range(from: start))
    }
  }

  private mutating func slice() throws(Stop) -> Expression? {
    let start = position
    if try expression() == nil { position = start }
    if try take(.colon) {
      var end = position
      if try expression() == nil { position = end }
      end = position
      if try take(.colon) {
        end = position
        if try expression() == nil { position = end }
      }
      return Expression(.slice(lower: nil, upper: nil, step: nil), range(from: start))
    }
    return at(start) ? try namedExpression() : nil
  }

  mutating func starredExpression() throws(Stop) -> Expression? {
    let start = position
    guard try take(.star), let value = try expression() else { return nil }
    return Expression(.starred(value), range(from: start))
  }

  // MARK: Atoms

  mutating func atom() throws(Stop) -> Expression? {
    try remembering(.atom, regardless: false) { diagnosis throws(Stop) in
      try diagnosis.readAtom()
    }
  }

  private mutating func readAtom() throws(Stop) -> Expression? {
    let start = position
    switch try kind {
    case .name: return try takeName()
    case .none: return constant(.none)
    case .true: return constant(.bool(true))
    case .false: return constant(.bool(false))
    case .ellipsis: return constant(.ellipsis)
    case .number: return constant(.integer(0))
    case .string: return try strings()
    case .leftParenthesis:
      if let result = try tuple() { return result }
      if at(start), let result = try group() { return result }
      return at(start) ? try generator() : nil
    case .leftBracket:
      if let result = try listDisplay() { return result }
      return at(start) ? try comprehension(.list) : nil
    case .leftBrace:
      if let result = try dictionary() { return result }
      if at(start), let result = try set() { return result }
      if at(start), let result = try dictionaryComprehension() { return result }
      return at(start) ? try comprehension(.set) : nil
    default: return nil
    }
  }

  private mutating func constant(_ value: Constant) -> Expression {
    position += 1
    return Expression(.constant(value), tokens[position - 1].range)
  }

  mutating func strings() throws(Stop) -> Expression? {
    let start = position
    while try kind == .string { position += 1 }
    if position == start { return nil }
    do throws(SyntaxError) {
      var joined = JoinedStrings(source: source, next: tokens[furthest].range, nesting: 0)
      for index in start..<position { try joined.append(tokens[index]) }
      return Expression(joined.value, range(from: start))
    } catch {
      throw .found(error)
    }
  }

  // MARK: Displays

  mutating func tuple() throws(Stop) -> Expression? {
    let start = position
    guard try take(.leftParenthesis) else { return nil }
    let inside = position
    var items: [Expression] = []
    if let first = try starNamedExpression(), try take(.comma) {
      let end = position
      let rest = try starNamedExpressions()
      if rest == nil { position = end }
      items = [first] + (rest ?? [])
    } else {
      position = inside
    }
    guard try take(.rightParenthesis) else { return nil }
    return Expression(.tuple(items), range(from: start))
  }

  private mutating func group() throws(Stop) -> Expression? {
    let start = position
    guard try take(.leftParenthesis) else { return nil }
    var result = try yieldExpression()
    if result == nil, at(start + 1) { result = try namedExpression() }
    if let result, try take(.rightParenthesis) { return result }
    guard isSeeking else { return nil }
    if at(start + 1), let starred = try starredExpression(), try take(.rightParenthesis) {
      throw raise("cannot use starred expression here", at: starred.range)
    }
    if at(start + 1), try take(.doubleStar), try expression() != nil,
      try take(.rightParenthesis)
    {
      throw raise("cannot use double starred expression here", at: tokens[start + 1].range)
    }
    return nil
  }

  mutating func listDisplay() throws(Stop) -> Expression? {
    let start = position
    guard try take(.leftBracket) else { return nil }
    let inside = position
    let items = try starNamedExpressions()
    if items == nil { position = inside }
    guard try take(.rightBracket) else { return nil }
    return Expression(.list(items ?? []), range(from: start))
  }

  private mutating func set() throws(Stop) -> Expression? {
    let start = position
    guard try take(.leftBrace), let items = try starNamedExpressions(), try take(.rightBrace)
    else { return nil }
    return Expression(.set(items), range(from: start))
  }

  // MARK: Comprehensions

  mutating func generator() throws(Stop) -> Expression? {
    try remembering(.generator, regardless: false) { diagnosis throws(Stop) in
      try diagnosis.comprehension(.generator)
    }
  }

  private mutating func comprehension(
    _ display: ComprehensionKind
  ) throws(Stop) -> Expression? {
    let start = position
    let (opening, closing): (TokenKind, TokenKind) =
      switch display {
      case .generator: (.leftParenthesis, .rightParenthesis)
      case .list: (.leftBracket, .rightBracket)
      case .set: (.leftBrace, .rightBrace)
      }
    if try take(opening), try comprehensionElement(display) != nil,
      try comprehensionClauses() != nil, try take(closing)
    {
      return Expression(
        .comprehension(display, element: .leaf, clauses: []), range(from: start))
    }
    if isSeeking, at(start) { try seekComprehensionMistake() }
    return nil
  }

  private mutating func comprehensionElement(
    _ display: ComprehensionKind
  ) throws(Stop) -> Expression? {
    display == .generator ? try argumentExpression() : try namedExpression()
  }

  /// Reads `name := value`, or an expression that no `:=` follows.
  mutating func argumentExpression() throws(Stop) -> Expression? {
    let start = position
    if let result = try assignmentExpression() { return result }
    if commits(at: start) { return nil }
    guard at(start), let result = try expression(), try !sees(.walrus) else { return nil }
    return result
  }

  private mutating func seekComprehensionMistake() throws(Stop) {
    let start = position
    guard try sees(.leftBracket, .leftParenthesis, .leftBrace) else { return }
    position += 1
    if let starred = try starredExpression(), try comprehensionClauses() != nil {
      throw raise("iterable unpacking cannot be used in comprehension", at: starred.range)
    }
    guard tokens[start].kind != .leftParenthesis else { return }
    if at(start + 1), let first = try starNamedExpression(), try take(.comma),
      let rest = try starNamedExpressions(), try comprehensionClauses() != nil
    {
      throw raise(
        "did you forget parentheses around the comprehension target?",
        at: first.range.through((rest.last ?? first).range))
    }
    if at(start + 1), let first = try starNamedExpression(), try take(.comma) {
      let comma = tokens[position - 1].range
      if try comprehensionClauses() != nil {
        throw raise(
          "did you forget parentheses around the comprehension target?",
          at: first.range.through(comma))
      }
    }
  }

  /// Reads one or more clauses; the result is the last expression in them.
  mutating func comprehensionClauses() throws(Stop) -> Expression? {
    var last: Expression?
    while true {
      let start = position
      guard let next = try comprehensionClause() else {
        position = start
        return last
      }
      last = next
    }
  }

  private mutating func comprehensionClause() throws(Stop) -> Expression? {
    let start = position
    if try maybe(.async), try take(.for), try starTargets() != nil, try take(.in) {
      guard var last = try disjunction() else { return nil }
      var end = position
      while at(end), try take(.if), let condition = try disjunction() {
        last = condition
        end = position
      }
      position = end
      return last
    }
    if isSeeking, at(start) { try seekForTargetMistake() }
    return nil
  }

  /// Complains of what stands between `for` and `in`.
  mutating func seekForTargetMistake() throws(Stop) {
    if try maybe(.async), try take(.for), let target = try starExpressions() {
      try refuseTarget(target, of: .loop)
    }
  }

  // MARK: Dictionaries

  private mutating func dictionary() throws(Stop) -> Expression? {
    let start = position
    guard try take(.leftBrace) else { return nil }
    let inside = position
    if try !dictionaryItems(allowsTrailingComma: true) { position = inside }
    if try take(.rightBrace) { return Expression(.dictionary([]), range(from: start)) }
    // CPython tries these already in its first reading.
    position = inside
    if try dictionaryItems(allowsTrailingComma: false), try take(.comma) {
      try seekItemMistake()
    }
    position = inside
    try seekValueMistake()
    return nil
  }

  private mutating func dictionaryItems(allowsTrailingComma: Bool) throws(Stop) -> Bool {
    var end = position
    var count = 0
    while at(end) {
      guard try dictionaryItem() else { break }
      count += 1
      end = position
      guard try take(.comma) else { break }
      if allowsTrailingComma { end = position }
      let next = position
      guard try dictionaryItem() else { break }
      end = next
    }
    position = end
    return count > 0
  }

  private mutating func dictionaryItem() throws(Stop) -> Bool {
    let start = position
    if try take(.doubleStar), try bitwiseOr() != nil { return true }
    return at(start) ? try pair() : false
  }

  private mutating func pair() throws(Stop) -> Bool {
    guard try expression() != nil, try take(.colon) else { return false }
    return try expression() != nil
  }

  private mutating func seekItemMistake() throws(Stop) {
    let start = position
    if let key = try expression(), try !sees(.colon) {
      var place = key.range
      place.line = key.range.line
      place.column = max(0, key.range.endColumn - 1)
      place.endColumn = place.column
      throw raise("':' expected after dictionary key", at: place)
    }
    position = start
    try seekValueMistake()
  }

  private mutating func seekValueMistake() throws(Stop) {
    let start = position
    if try expression() != nil, try take(.colon), try take(.star) {
      let star = tokens[position - 1].range
      if try bitwiseOr() != nil {
        throw raise("cannot use a starred expression in a dictionary value", startingFrom: star)
      }
    }
    if at(start), try expression() != nil, try take(.colon), try sees(.rightBrace, .comma) {
      throw raise(
        "expression expected after dictionary key and ':'", at: tokens[position - 1].range)
    }
  }

  private mutating func dictionaryComprehension() throws(Stop) -> Expression? {
    let start = position
    if try take(.leftBrace), try pair(),
      try comprehensionClauses() != nil, try take(.rightBrace)
    {
      return Expression(
        .dictionaryComprehension(key: .leaf, value: .leaf, clauses: []), range(from: start))
    }
    if isSeeking, at(start), try take(.leftBrace), try take(.doubleStar),
      try bitwiseOr() != nil, try comprehensionClauses() != nil, try take(.rightBrace)
    {
      throw raise(
        "dict unpacking cannot be used in dict comprehension", at: tokens[start + 1].range)
    }
    return nil
  }
}
