extension Diagnosis {
  /// The arguments of a call, as far as messages need them.
  struct ArgumentList {
    var positional: [Expression] = []
    var hasKeywords = false
    var hasMapping = false
  }

  mutating func arguments() throws(Stop) -> ArgumentList? {
    let start = position
    if let known = argumentLists[start] {
      position = known.end
      return known.list
    }
    let list = try readArguments()
    argumentLists[start] = (list, position)
    return list
  }

  private mutating func readArguments() throws(Stop) -> ArgumentList? {
    let start = position
    if let list = try argumentItems(), try maybe(.comma), try sees(.rightParenthesis) {
      return list
    }
    if isSeeking, at(start) { try seekArgumentMistake() }
    return nil
  }

  // MARK: The right order

  private mutating func argumentItems() throws(Stop) -> ArgumentList? {
    var list = ArgumentList()
    var end = position
    while let item = try positionalArgument() {
      list.positional.append(item)
      end = position
      guard try take(.comma) else { break }
    }
    position = end
    if list.positional.isEmpty {
      guard try keywordArguments(&list) else { return nil }
    } else {
      if try take(.comma), try keywordArguments(&list) { end = position }
      position = end
    }
    return list
  }

  private mutating func positionalArgument() throws(Stop) -> Expression? {
    let start = position
    if let starred = try starredExpression() { return starred }
    guard at(start), let value = try argumentExpression(), try !sees(.equal) else {
      return nil
    }
    return value
  }

  /// Reads keywords and starred arguments, then keywords and mappings.
  private mutating func keywordArguments(_ list: inout ArgumentList) throws(Stop) -> Bool {
    let start = position
    var end = start
    var count = 0
    while let item = try keywordOrStarred() {
      if let starred = item.starred {
        list.positional.append(starred)
      } else {
        list.hasKeywords = true
      }
      count += 1
      end = position
      guard try take(.comma) else { break }
    }
    position = end
    if count > 0, try !take(.comma) { return true }
    var isFirst = true
    while let isMapping = try keywordOrMapping() {
      list.hasKeywords = true
      if isMapping { list.hasMapping = true }
      isFirst = false
      end = position
      guard try take(.comma) else { break }
    }
    position = end
    return count > 0 || !isFirst
  }

  private mutating func keywordOrStarred() throws(Stop) -> (starred: Expression?, Void)? {
    let start = position
    if isSeeking {
      try seekKeywordMistake()
      position = start
    }
    if try takeName() != nil, try take(.equal), try expression() != nil { return (nil, ()) }
    guard at(start), let starred = try starredExpression() else { return nil }
    return (starred, ())
  }

  private mutating func keywordOrMapping() throws(Stop) -> Bool? {
    let start = position
    if isSeeking {
      try seekKeywordMistake()
      position = start
    }
    if try takeName() != nil, try take(.equal), try expression() != nil { return false }
    guard at(start), try take(.doubleStar), try expression() != nil else { return nil }
    return true
  }

  // MARK: Mistakes

  private mutating func seekKeywordMistake() throws(Stop) {
    let start = position
    if try sees(.true, .false, .none) {
      position += 1
      if try take(.equal) {
        throw raise(
          "cannot assign to \(text(at: start))", at: range(from: start))
      }
    }
    position = start
    try seekComprehensionInKeyword()
    position = start
    let isKeyword = tokens[start].kind == .name && tokens[start + 1].kind == .equal
    if isKeyword { furthest = max(furthest, start + 1) }
    if !isKeyword, let value = try expression(), try take(.equal) {
      throw raise(
        "expression cannot contain assignment, perhaps you meant \"==\"?",
        at: value.range.through(tokens[position - 1].range))
    }
  }

  private mutating func seekComprehensionInKeyword() throws(Stop) {
    let start = position
    if try takeName() != nil, try take(.equal) {
      let place = range(from: start)
      if try expression() != nil, try comprehensionClauses() != nil {
        throw raise("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: place)
      }
    }
  }

  private mutating func seekArgumentMistake() throws(Stop) {
    let start = position
    if let list = try argumentItems(), list.hasKeywords, try take(.comma), try take(.star) {
      throw raise(
        "iterable argument unpacking follows keyword argument unpacking",
        at: tokens[position - 1].range)
    }
    if at(start), let value = try expression(), let last = try comprehensionClauses(),
      try take(.comma)
    {
      // Whatever may follow is read, since the place of a later complaint depends on it.
      let end = position
      if try argumentItems() == nil, at(end) {
        if try expression() != nil { _ = try comprehensionClauses() }
      }
      throw raise(
        "Generator expression must be parenthesized", at: value.range.through(last.range))
    }
    if at(start) { try seekComprehensionInKeyword() }
    if at(start), let list = try argumentItems(), let last = try comprehensionClauses(),
      list.positional.count > 1, let value = list.positional.last
    {
      throw raise(
        "Generator expression must be parenthesized", at: value.range.through(last.range))
    }
    if at(start), try argumentItems() != nil, try take(.comma), let value = try expression(),
      let last = try comprehensionClauses()
    {
      throw raise(
        "Generator expression must be parenthesized", at: value.range.through(last.range))
    }
    if at(start), let list = try argumentItems(), try take(.comma),
      try argumentItems() != nil
    {
      throw raise(
        list.hasMapping
          ? "positional argument follows keyword argument unpacking"
          : "positional argument follows keyword argument")
    }
  }
}
