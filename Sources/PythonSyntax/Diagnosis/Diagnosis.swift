/// Finds the words for what is wrong with a program that the parser gave up on.
///
/// CPython's messages fall out of the order in which its grammar tries its alternatives, with rules
/// among them that match nothing but mistakes. So this reads the failed statement again in that
/// order: first without those rules, to see how far a parser gets, then with them, to see which
/// of them matches. Rules answer `nil` or `false` where they do not match, and leave the position
/// anywhere; whoever tries the next alternative sets it.
struct Diagnosis {
  /// Why a second reading ends early.
  enum Stop: Error {
    case found(SyntaxError)
    case tooDeep
  }

  /// The rules whose results are remembered by position.
  enum Rule: UInt8 {
    case expression, starExpression, disjunction, bitwiseOr, factor, awaitPrimary, primary
    case targetPrimary, starTarget, starTargetAtom, deleteTarget, atom, named, starNamed
    case generator, slices
  }

  struct Key: Hashable {
    var rule: Rule
    var position: Int32
    var isSeeking: Bool
  }

  struct Memory {
    var result: Expression?
    var end: Int
  }

  let source: SourceText
  let tokens: [Token]
  let mistakeAtEnd: SyntaxError?
  var position: Int
  /// The furthest token that was looked at.
  var furthest: Int
  /// Whether the rules that match mistakes are tried.
  var isSeeking = false
  var nesting = 0
  var effort = 0
  var memory: [Key: Memory] = [:]
  var blocks: [Int: Int?] = [:]
  var simpleStatements: [Int: Int?] = [:]
  var closedPatterns: [Int: Int?] = [:]
  var argumentLists: [Int: (list: ArgumentList?, end: Int)] = [:]
  var namedMistakes: Set<Int> = []

  private init(_ parser: Parser, from start: Int) {
    source = parser.source
    tokens = parser.tokens
    mistakeAtEnd = parser.mistakeAtEnd
    position = start
    furthest = start
  }

  // MARK: Explaining

  /// What CPython says of a program.
  static func explain(_ failure: Failure, by parser: Parser) -> SyntaxError {
    let explained = explain(failure, by: parser) { diagnosis throws(Stop) in
      try diagnosis.statements()
    }
    // The tokenizer's complaint about what comes later takes precedence over all but this one.
    if let later = parser.mistakeAtEnd, later.isImpatient,
      explained.message != "unexpected indent"
    {
      return later
    }
    return explained
  }

  /// What CPython says of the expression of a replacement field.
  static func explainField(_ failure: Failure, by parser: Parser) -> SyntaxError {
    var error = explain(failure, by: parser) { diagnosis throws(Stop) in
      _ = try diagnosis.starExpressions()
    }
    if !error.message.hasPrefix("f-string") { error.message = "f-string: " + error.message }
    return error
  }

  private static func explain(
    _ failure: Failure, by parser: Parser,
    reading read: (inout Diagnosis) throws(Stop) -> Void
  ) -> SyntaxError {
    if case .mistake(let error) = failure {
      return error.category == .unsupported
        ? error : preferringOpenBracket(error, parser, furthest: parser.position)
    }
    // Even what is right may look like a mistake to the rules that seek some, so all is read again,
    // unless there is very much of it.
    let start = parser.tokens.count < 20_000 ? 0 : parser.statementStart
    var diagnosis = Diagnosis(parser, from: start)
    var reached = parser.position
    do throws(Stop) {
      try read(&diagnosis)
      reached = diagnosis.furthest
      diagnosis = Diagnosis(parser, from: start)
      diagnosis.isSeeking = true
      try read(&diagnosis)
    } catch {
      if case .found(let mistake) = error {
        return preferringOpenBracket(mistake, parser, furthest: diagnosis.furthest)
      }
    }
    let last = parser.tokens[diagnosis.furthest]
    switch parser.tokens[reached].kind {
    case .indent: return SyntaxError(.indentation, "unexpected indent", at: last.range)
    case .dedent: return SyntaxError(.indentation, "unexpected unindent", at: last.range)
    default:
      var place = parser.tokens[reached].range
      if parser.tokens[reached].kind == .end { (place.column, place.endColumn) = (0, 0) }
      let error = SyntaxError("invalid syntax", at: place)
      return preferringOpenBracket(error, parser, furthest: diagnosis.furthest)
    }
  }

  /// An open bracket on an earlier line is the likelier cause of a mistake found after it.
  private static func preferringOpenBracket(
    _ error: SyntaxError, _ parser: Parser, furthest: Int
  ) -> SyntaxError {
    guard let open = parser.openBracket, error != parser.mistakeAtEnd,
      parser.tokens[furthest].range.line > open.range.line
    else { return error }
    return .neverClosed(open)
  }

  // MARK: Tokens

  /// The kind of the next token.
  var kind: TokenKind {
    mutating get throws(Stop) {
      if position > furthest { furthest = position }
      let kind = tokens[position].kind
      if kind == .end, let mistakeAtEnd { throw .found(mistakeAtEnd) }
      return kind
    }
  }

  /// Sets the position for the next alternative.
  mutating func at(_ index: Int) -> Bool {
    position = index
    return true
  }

  mutating func take(_ wanted: TokenKind) throws(Stop) -> Bool {
    guard try kind == wanted else { return false }
    if position + 1 < tokens.count { position += 1 }
    return true
  }

  /// Takes a token if it is there, and matches in any case.
  mutating func maybe(_ wanted: TokenKind) throws(Stop) -> Bool {
    _ = try take(wanted)
    return true
  }

  /// Whether the next token is one of the given kinds.
  mutating func sees(_ wanted: TokenKind...) throws(Stop) -> Bool {
    wanted.contains(try kind)
  }

  mutating func takeName() throws(Stop) -> Expression? {
    guard try take(.name) else { return nil }
    return Expression(.name(text(at: position - 1)), tokens[position - 1].range)
  }

  /// Takes a name that is a certain word.
  mutating func takeWord(_ word: String) throws(Stop) -> Bool {
    guard try kind == .name, text(at: position) == word else { return false }
    position += 1
    return true
  }

  func text(at index: Int) -> String {
    source.text(Int(tokens[index].start), Int(tokens[index].end))
  }

  // MARK: Places

  func range(from start: Int) -> SourceRange {
    tokens[start].range.through(tokens[max(start, position - 1)].range)
  }

  // MARK: Raising

  /// A mistake that CPython points to the token it has read last.
  func raise(
    _ message: String, _ category: SyntaxError.Category = .syntax
  ) -> Stop {
    .found(SyntaxError(category, message, at: tokens[furthest].range.firstColumn))
  }

  func raise(_ message: String, at range: SourceRange) -> Stop {
    .found(SyntaxError(message, at: range))
  }

  /// A mistake that goes on to the token read last.
  func raise(_ message: String, startingFrom range: SourceRange) -> Stop {
    var place = range.through(tokens[furthest].range)
    place.endColumn = max(0, place.endColumn - 1)
    return .found(SyntaxError(message, at: place))
  }

  /// The complaint about a missing block after the header that starts at a token.
  func raiseMissingBlock(after header: String, at index: Int) -> Stop {
    raise(
      "expected an indented block after \(header) on line \(tokens[index].range.line)",
      .indentation)
  }

  // MARK: Remembering

  /// Answers from memory, or reads and remembers.
  ///
  /// As in CPython, some rules remember what they found without caring whether mistakes were
  /// sought at that time.
  mutating func remembering(
    _ rule: Rule, regardless: Bool = true,
    _ read: (inout Diagnosis) throws(Stop) -> Expression?
  ) throws(Stop) -> Expression? {
    let key = Key(
      rule: rule, position: Int32(position), isSeeking: regardless ? false : isSeeking)
    if let known = memory[key] {
      position = known.end
      return known.result
    }
    nesting += 1
    effort += 1
    if nesting > Limits.diagnosis || effort > Limits.effort { throw .tooDeep }
    let result = try read(&self)
    nesting -= 1
    memory[key] = Memory(result: result, end: position)
    return result
  }
}
