extension Diagnosis {
  mutating func decorators() throws(Stop) -> Bool {
    var count = 0
    var end = position
    while at(end), try take(.at), try namedExpression() != nil, try take(.newline) {
      count += 1
      end = position
    }
    position = end
    return count > 0
  }

  /// Reads a function definition without its decorators.
  mutating func definition() throws(Stop) -> Bool {
    let start = position
    if isSeeking, try maybe(.async) {
      let keyword = position
      if try take(.def), try takeName() != nil, try take(.leftParenthesis),
        try maybeParameters(), try take(.rightParenthesis), try maybeReturns(),
        try lacksBlock()
      {
        throw raiseMissingBlock(after: "function definition", at: keyword)
      }
    }
    guard at(start), try maybe(.async), try take(.def), try takeName() != nil else {
      return false
    }
    try force(.leftParenthesis, "(")
    guard try maybeParameters(), try take(.rightParenthesis), try maybeReturns() else {
      return false
    }
    try force(.colon, ":")
    return try block()
  }

  private mutating func maybeParameters() throws(Stop) -> Bool {
    let start = position
    if try !parameters(.function) { position = start }
    return true
  }

  private mutating func maybeReturns() throws(Stop) -> Bool {
    let start = position
    if try take(.arrow), try expression() != nil { return true }
    return at(start)
  }

  mutating func classDefinition() throws(Stop) -> Bool {
    let start = position
    if isSeeking {
      if try classHeader(), try take(.newline) { throw raise("expected ':'") }
      if at(start), try classHeader(), try lacksBlock() {
        throw raiseMissingBlock(after: "class definition", at: start)
      }
    }
    guard at(start), try classHeader() else { return false }
    return try colonBlock()
  }

  private mutating func classHeader() throws(Stop) -> Bool {
    guard try take(.class), try takeName() != nil else { return false }
    let end = position
    if try take(.leftParenthesis) {
      let inside = position
      if try arguments() == nil { position = inside }
      if try take(.rightParenthesis) { return true }
    }
    return at(end)
  }

  // MARK: Parameters

  /// What differs between the parameters of a function and those of a lambda.
  enum ParameterStyle {
    case function
    case lambda

    var closing: TokenKind { self == .function ? .rightParenthesis : .colon }
  }

  mutating func parameters(_ style: ParameterStyle) throws(Stop) -> Bool {
    let start = position
    if isSeeking { try seekParameterMistake(style) }
    if at(start), try slashed(style, withDefault: false) {
      try skipPlain(style)
      try skipWithDefault(style)
      return try maybeStarEtc(style)
    }
    if at(start), try slashed(style, withDefault: true) {
      try skipWithDefault(style)
      return try maybeStarEtc(style)
    }
    position = start
    if try plain(style) != nil {
      try skipPlain(style)
      try skipWithDefault(style)
      return try maybeStarEtc(style)
    }
    if at(start), try withDefault(style) {
      try skipWithDefault(style)
      return try maybeStarEtc(style)
    }
    return at(start) ? try starEtc(style) : false
  }

  private mutating func maybeStarEtc(_ style: ParameterStyle) throws(Stop) -> Bool {
    let start = position
    return try starEtc(style) ? true : at(start)
  }

  private mutating func parameter(_ style: ParameterStyle) throws(Stop) -> SourceRange? {
    let start = position
    guard try takeName() != nil else { return nil }
    let end = position
    if style == .function {
      var hasAnnotation = try take(.colon)
      if hasAnnotation { hasAnnotation = try expression() != nil }
      if !hasAnnotation { position = end }
    }
    return range(from: start)
  }

  /// Takes the comma after a parameter, or sees that the list ends.
  private mutating func endsParameter(_ style: ParameterStyle) throws(Stop) -> Bool {
    try take(.comma) ? true : sees(style.closing)
  }

  private mutating func defaultValue() throws(Stop) -> Bool {
    let start = position
    if try take(.equal), try expression() != nil { return true }
    if isSeeking, at(start), try take(.equal), try sees(.rightParenthesis, .comma) {
      throw raise("expected default value expression", at: tokens[start].range)
    }
    return false
  }

  private mutating func plain(_ style: ParameterStyle) throws(Stop) -> SourceRange? {
    guard let place = try parameter(style), try endsParameter(style) else { return nil }
    return place
  }

  private mutating func withDefault(_ style: ParameterStyle) throws(Stop) -> Bool {
    guard try parameter(style) != nil, try defaultValue() else { return false }
    return try endsParameter(style)
  }

  private mutating func perhapsWithDefault(_ style: ParameterStyle) throws(Stop) -> Bool {
    guard try parameter(style) != nil else { return false }
    let end = position
    if try !defaultValue() { position = end }
    return try endsParameter(style)
  }

  private mutating func skipPlain(_ style: ParameterStyle) throws(Stop) {
    var end = position
    while at(end), try plain(style) != nil { end = position }
    position = end
  }

  private mutating func skipWithDefault(_ style: ParameterStyle) throws(Stop) {
    var end = position
    while at(end), try withDefault(style) { end = position }
    position = end
  }

  private mutating func skipAny(_ style: ParameterStyle) throws(Stop) -> Int {
    var end = position
    var count = 0
    while at(end), try perhapsWithDefault(style) {
      count += 1
      end = position
    }
    position = end
    return count
  }

  /// Reads parameters and the slash after them.
  private mutating func slashed(
    _ style: ParameterStyle, withDefault: Bool
  ) throws(Stop) -> Bool {
    let start = position
    try skipPlain(style)
    let end = position
    if withDefault {
      try skipWithDefault(style)
      if position == end { return false }
    } else if position == start {
      return false
    }
    guard try take(.slash) else { return false }
    return try endsParameter(style)
  }

  private mutating func starEtc(_ style: ParameterStyle) throws(Stop) -> Bool {
    let start = position
    if isSeeking {
      try seekStarMistake(style)
      position = start
    }
    if try take(.star), try plain(style) != nil {
      _ = try skipAny(style)
      return try maybeMapping(style)
    }
    if style == .function, at(start), try take(.star), try takeName() != nil,
      try take(.colon), try starExpression() != nil, try endsParameter(style)
    {
      _ = try skipAny(style)
      return try maybeMapping(style)
    }
    if at(start), try take(.star), try take(.comma), try skipAny(style) > 0 {
      return try maybeMapping(style)
    }
    return at(start) ? try mapping(style) : false
  }

  private mutating func maybeMapping(_ style: ParameterStyle) throws(Stop) -> Bool {
    let start = position
    return try mapping(style) ? true : at(start)
  }

  private mutating func mapping(_ style: ParameterStyle) throws(Stop) -> Bool {
    let start = position
    if isSeeking {
      try seekMappingMistake(style)
      position = start
    }
    guard try take(.doubleStar) else { return false }
    return try plain(style) != nil
  }

  // MARK: Mistakes in parameters

  private mutating func seekParameterMistake(_ style: ParameterStyle) throws(Stop) {
    let start = position
    try skipPlain(style)
    let end = position
    var hasDefaults = try slashed(style, withDefault: true)
    if !hasDefaults, at(end) {
      try skipWithDefault(style)
      hasDefaults = position > end
    }
    if hasDefaults, let place = try plain(style) {
      throw raise("non-default argument follows default argument", at: place)
    }
    position = start
    try skipPlain(style)
    try seekParenthesizedParameters(style)
    if at(start), try take(.slash), try take(.comma) {
      throw raise("at least one argument must precede /", at: tokens[start].range)
    }
    if at(start), try anySlashed(style) {
      _ = try skipAny(style)
      if try take(.slash) {
        throw raise("/ may appear only once", at: tokens[position - 1].range)
      }
    }
    position = start
    if try !anySlashed(style) { position = start }
    _ = try skipAny(style)
    if try take(.star) {
      let star = position
      var isRest = try take(.comma)
      if !isRest, at(star) { isRest = try plain(style) != nil }
      if isRest {
        _ = try skipAny(style)
        if try take(.slash) {
          throw raise("/ must be ahead of *", at: tokens[position - 1].range)
        }
      }
    }
    if at(start), try skipAny(style) > 0, try take(.slash), try take(.star) {
      throw raise("expected comma between / and *", at: tokens[position - 1].range)
    }
  }

  private mutating func anySlashed(_ style: ParameterStyle) throws(Stop) -> Bool {
    let start = position
    if try slashed(style, withDefault: false) { return true }
    return at(start) ? try slashed(style, withDefault: true) : false
  }

  private mutating func seekParenthesizedParameters(
    _ style: ParameterStyle
  ) throws(Stop) {
    let open = position
    guard try take(.leftParenthesis) else { return }
    let inside = position
    if style == .function {
      try skipPlain(style)
      if position == inside { return }
    } else {
      guard try takeName() != nil else { return }
      var end = position
      while at(end), try take(.comma), try takeName() != nil { end = position }
      position = end
    }
    if try maybe(.comma), try take(.rightParenthesis) {
      throw raise(
        style == .function
          ? "Function parameters cannot be parenthesized"
          : "Lambda expression parameters cannot be parenthesized",
        at: range(from: open))
    }
  }

  private mutating func seekStarMistake(_ style: ParameterStyle) throws(Stop) {
    let start = position
    if try take(.star) {
      let star = position
      var isBare = try take(style.closing)
      if !isBare, at(star), try take(.comma) {
        isBare = try take(style.closing) ? true : take(.doubleStar)
      }
      if isBare {
        let message = "named arguments must follow bare *"
        throw style == .function
          ? raise(message, at: tokens[start].range) : raise(message)
      }
    }
    if at(start), try take(.star), try parameter(style) != nil, try take(.equal) {
      throw raise(
        "var-positional argument cannot have default value", at: tokens[position - 1].range)
    }
    guard at(start), try take(.star), try plainOrComma(style) else { return }
    _ = try skipAny(style)
    if try take(.star) {
      let place = tokens[position - 1].range
      if try plainOrComma(style) { throw raise("* argument may appear only once", at: place) }
    }
  }

  private mutating func plainOrComma(_ style: ParameterStyle) throws(Stop) -> Bool {
    let start = position
    if try plain(style) != nil { return true }
    return at(start) ? try take(.comma) : false
  }

  private mutating func seekMappingMistake(_ style: ParameterStyle) throws(Stop) {
    let start = position
    if try take(.doubleStar), try parameter(style) != nil, try take(.equal) {
      throw raise(
        "var-keyword argument cannot have default value", at: tokens[position - 1].range)
    }
    guard at(start), try take(.doubleStar), try parameter(style) != nil, try take(.comma) else {
      return
    }
    let end = position
    let message = "arguments cannot follow var-keyword argument"
    if let place = try parameter(style) { throw raise(message, at: place) }
    if at(end), try sees(.star, .doubleStar, .slash) {
      throw raise(message, at: tokens[end].range)
    }
  }
}
