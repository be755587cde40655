extension Diagnosis {
  mutating func compoundStatement() throws(Stop) -> Bool {
    let start = position
    switch try kind {
    case .def: return try definition()
    case .at:
      if try decorators(), try definition() { return true }
      guard at(start), try decorators() else { return false }
      return try classDefinition()
    case .async:
      if try definition() { return true }
      if at(start), try withStatement() { return true }
      return at(start) ? try forStatement() : false
    case .if: return try branch(.if, "if")
    case .class: return try classDefinition()
    case .with: return try withStatement()
    case .for: return try forStatement()
    case .try: return try tryStatement()
    case .while: return try whileStatement()
    case .name: return try matchStatement()
    default: return false
    }
  }

  // MARK: if and while

  /// Complains of a header that lacks its colon or its block.
  private mutating func seekHeaderMistake(_ keyword: TokenKind, _ name: String) throws(Stop) {
    let start = position
    if try take(keyword), try namedExpression() != nil, try take(.newline) {
      throw raise("expected ':'")
    }
    if at(start), try take(keyword), try namedExpression() != nil, try lacksBlock() {
      throw raiseMissingBlock(after: "'\(name)' statement", at: start)
    }
    position = start
  }

  /// Reads `if` or `elif` with all that belongs to it.
  private mutating func branch(_ keyword: TokenKind, _ name: String) throws(Stop) -> Bool {
    nesting += 1
    defer { nesting -= 1 }
    if nesting > Limits.diagnosis { throw .tooDeep }
    if isSeeking { try seekHeaderMistake(keyword, name) }
    guard try take(keyword), try namedExpression() != nil, try colonBlock() else { return false }
    let end = position
    if try sees(.elif), try branch(.elif, "elif") { return true }
    return at(end) ? try maybeElse() : false
  }

  /// Reads an `else` block where there is one.
  private mutating func maybeElse() throws(Stop) -> Bool {
    let start = position
    if isSeeking, try take(.else), try lacksBlock() {
      throw raiseMissingBlock(after: "'else' statement", at: start)
    }
    if at(start), try take(.else) {
      try force(.colon, ":")
      if try block() { return true }
    }
    return at(start)
  }

  private mutating func whileStatement() throws(Stop) -> Bool {
    if isSeeking { try seekHeaderMistake(.while, "while") }
    guard try take(.while), try namedExpression() != nil, try colonBlock() else { return false }
    return try maybeElse()
  }

  // MARK: for

  private mutating func forStatement() throws(Stop) -> Bool {
    let start = position
    if isSeeking {
      if try forHeader(), try take(.newline) { throw raise("expected ':'") }
      if at(start), try forHeader(), try lacksBlock() {
        let keyword = tokens[start].kind == .async ? start + 1 : start
        throw raiseMissingBlock(after: "'for' statement", at: keyword)
      }
      position = start
    }
    if try maybe(.async), try take(.for), try starTargets() != nil, try take(.in) {
      guard try starExpressions() != nil, try colonBlock() else { return false }
      return try maybeElse()
    }
    if isSeeking, at(start) { try seekForTargetMistake() }
    return false
  }

  private mutating func forHeader() throws(Stop) -> Bool {
    guard try maybe(.async), try take(.for), try starTargets() != nil, try take(.in) else {
      return false
    }
    return try starExpressions() != nil
  }

  // MARK: with

  private mutating func withStatement() throws(Stop) -> Bool {
    let start = position
    let keyword = tokens[start].kind == .async ? start + 1 : start
    if isSeeking {
      for isParenthesized in [false, true] {
        position = start
        if try withHeader(isParenthesized), try lacksBlock() {
          throw raiseMissingBlock(after: "'with' statement", at: keyword)
        }
      }
    }
    if at(start), try maybe(.async), try take(.with), try take(.leftParenthesis),
      try withItems(), try maybe(.comma), try take(.rightParenthesis), try colonBlock()
    {
      return true
    }
    if at(start), try maybe(.async), try take(.with), try withItems(), try colonBlock() {
      return true
    }
    if isSeeking {
      for isParenthesized in [false, true] {
        position = start
        if try withHeader(isParenthesized), try take(.newline) { throw raise("expected ':'") }
      }
    }
    return false
  }

  private mutating func withHeader(_ isParenthesized: Bool) throws(Stop) -> Bool {
    guard try maybe(.async), try take(.with) else { return false }
    guard isParenthesized else {
      return try looseItems { diagnosis throws(Stop) in try diagnosis.expression() }
    }
    guard try take(.leftParenthesis),
      try looseItems({ diagnosis throws(Stop) in try diagnosis.expressions() }),
      try maybe(.comma)
    else { return false }
    return try take(.rightParenthesis)
  }

  private mutating func looseItems(
    _ context: (inout Diagnosis) throws(Stop) -> Expression?
  ) throws(Stop) -> Bool {
    var end = position
    var count = 0
    while true {
      guard try context(&self) != nil else { break }
      count += 1
      end = position
      if try take(.as), try starTarget() != nil { end = position }
      position = end
      guard try take(.comma) else { break }
    }
    position = end
    return count > 0
  }

  private mutating func withItems() throws(Stop) -> Bool {
    var end = position
    var count = 0
    while try withItem() {
      count += 1
      end = position
      guard try take(.comma) else { break }
    }
    position = end
    return count > 0
  }

  private mutating func withItem() throws(Stop) -> Bool {
    let start = position
    if try expression() != nil, try take(.as), try starTarget() != nil,
      try sees(.comma, .rightParenthesis, .colon)
    {
      return true
    }
    if isSeeking, at(start), try expression() != nil, try take(.as),
      let target = try expression(), try sees(.comma, .rightParenthesis, .colon)
    {
      try refuseTarget(target, of: .assignment)
    }
    return at(start) ? try expression() != nil : false
  }

  // MARK: try

  private mutating func tryStatement() throws(Stop) -> Bool {
    let start = position
    if isSeeking { try seekTryMistake() }
    guard at(start), try take(.try) else { return false }
    try force(.colon, ":")
    guard try block() else { return false }
    let end = position
    if try finallyBlock() { return true }
    for isStar in [false, true] {
      position = end
      guard try handlers(isStar: isStar) > 0 else { continue }
      guard try maybeElse() else { continue }
      let last = position
      if try !finallyBlock() { position = last }
      return true
    }
    return false
  }

  private mutating func handlers(isStar: Bool) throws(Stop) -> Int {
    var count = 0
    var end = position
    while at(end), try handler(isStar: isStar) {
      count += 1
      end = position
    }
    position = end
    return count
  }

  private mutating func finallyBlock() throws(Stop) -> Bool {
    let start = position
    if isSeeking, try take(.finally), try lacksBlock() {
      throw raiseMissingBlock(after: "'finally' statement", at: start)
    }
    guard at(start), try take(.finally) else { return false }
    try force(.colon, ":")
    return try block()
  }

  private mutating func seekTryMistake() throws(Stop) {
    let start = position
    if try take(.try), try lacksBlock() {
      throw raiseMissingBlock(after: "'try' statement", at: start)
    }
    if at(start), try take(.try), try colonBlock(), try !sees(.except, .finally) {
      throw raise("expected 'except' or 'finally' block")
    }
    for isStar in [false, true] {
      guard at(start), try take(.try), try take(.colon) else { continue }
      var end = position
      while at(end), try block() { end = position }
      guard at(end), try handlers(isStar: isStar) > 0 else { continue }
      let other = position
      guard try take(.except) else { continue }
      if isStar {
        let type = position
        if try expression() != nil { try takeAlias() } else { position = type }
        guard try take(.colon) else { continue }
        throw raise(
          "cannot have both 'except' and 'except*' on the same 'try'", at: tokens[other].range)
      }
      guard try take(.star) else { continue }
      let place = range(from: other)
      guard try expression() != nil else { continue }
      try takeAlias()
      if try take(.colon) {
        throw raise("cannot have both 'except' and 'except*' on the same 'try'", at: place)
      }
    }
  }

  /// Takes `as name` where it is there.
  private mutating func takeAlias() throws(Stop) {
    let start = position
    if try !take(.as) { return }
    if try takeName() == nil { position = start }
  }

  private mutating func handler(isStar: Bool) throws(Stop) -> Bool {
    let start = position
    let name = isStar ? "'except*' statement" : "'except' statement"
    if isSeeking {
      if try handlerHeader(isStar: isStar), try lacksBlock() {
        throw raiseMissingBlock(after: name, at: start)
      }
      if !isStar, at(start), try take(.except), try lacksBlock() {
        throw raiseMissingBlock(after: name, at: start)
      }
    }
    if at(start), try handlerHeader(isStar: isStar), try colonBlock() { return true }
    if !isStar, at(start), try take(.except), try colonBlock() { return true }
    if isSeeking, at(start) { try seekHandlerMistake() }
    return false
  }

  private mutating func handlerHeader(isStar: Bool) throws(Stop) -> Bool {
    guard try take(.except) else { return false }
    if isStar, try !take(.star) { return false }
    guard try expression() != nil else { return false }
    try takeAlias()
    return true
  }

  private mutating func seekHandlerMistake() throws(Stop) {
    let start = position
    if try take(.except), try maybe(.star), let first = try expression(), try take(.comma),
      try expressions() != nil
    {
      try takeAlias()
      if try take(.colon) {
        throw raise(
          "multiple exception types must be parenthesized", startingFrom: first.range)
      }
    }
    if at(start), try take(.except), try maybe(.star), try expression() != nil {
      try takeAlias()
      if try take(.newline) { throw raise("expected ':'") }
    }
    if at(start), try take(.except), try take(.newline) { throw raise("expected ':'") }
    if at(start), try take(.except), try take(.star), try sees(.newline, .colon) {
      throw raise("expected one or more exception types")
    }
  }
}
