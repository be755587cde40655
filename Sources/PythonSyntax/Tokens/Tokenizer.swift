/// Splits a source text into tokens, as CPython's tokenizer does.
///
/// The first mistake ends the work with CPython's words. A bracket still open at the end of the text
/// is no mistake here: the parser says where it was opened, and `openBrackets` tells it.
package struct Tokenizer {
  /// A bracket that has not been closed yet.
  struct OpenBracket {
    var kind: TokenKind
    var character: UInt8
    var range: SourceRange
  }

  let source: SourceText
  let bytes: [UInt8]
  /// The byte after the last one to read.
  let limit: Int
  var position: Int
  var line: Int32
  /// The first byte of the current line.
  var lineStart: Int
  /// How many continuation bytes the current line has had so far.
  var wide = 0
  package internal(set) var tokens: [Token] = []
  var openBrackets: [OpenBracket] = []
  var indents: [Indentation] = [Indentation()]
  var isAtLineStart = true
  /// What is allowed but hardly meant.
  var warnings: [SyntaxWarning] = []
  /// What `runToMistake` has come upon.
  private(set) var mistake: SyntaxError?

  /// Prepares to read a whole text.
  package init(_ source: SourceText) {
    self.source = source
    bytes = source.utf8
    limit = bytes.count
    position = 0
    line = 1
    lineStart = 0
  }

  /// Prepares to read the expression of a replacement field, as if it stood in parentheses.
  ///
  /// - Parameters:
  ///   - source: The text that holds the f-string.
  ///   - start: The first byte of the expression; the one before it is the brace.
  ///   - end: The byte after the expression.
  ///   - place: The place of the brace.
  ///   - lineStart: The first byte of the line that the brace stands in.
  ///   - wide: How many continuation bytes that line has before the brace.
  init(
    field source: SourceText, from start: Int, to end: Int, brace place: SourceRange,
    lineStart: Int, wide: Int
  ) {
    self.source = source
    bytes = source.utf8
    limit = end
    position = start
    line = place.line
    self.lineStart = lineStart
    self.wide = wide
    isAtLineStart = false
    openBrackets = [
      OpenBracket(kind: .leftParenthesis, character: UInt8(ascii: "("), range: place)
    ]
    tokens.append(
      Token(
        kind: .leftParenthesis, level: 1, start: Int32(start - 1), end: Int32(start), range: place))
  }

  /// Puts the closing parenthesis after the expression of a field, where `run` has stopped.
  mutating func closeField() {
    guard openBrackets.count == 1, tokens.popLast() != nil else { return }
    openBrackets = []
    let place = point(column: column(limit))
    let end = Int32(limit)
    tokens.append(
      Token(kind: .rightParenthesis, level: 0, start: end, end: end + 1, range: place))
    tokens.append(Token(kind: .newline, level: 0, start: end, end: end, range: place))
    tokens.append(Token(kind: .end, level: 0, start: end, end: end, range: place))
  }

  /// Reads to the end of the text or to the first mistake, which is kept.
  mutating func runToMistake() {
    do throws(SyntaxError) {
      try run()
      return
    } catch {
      mistake = error
    }
    let end = Int32(position)
    tokens.append(
      Token(
        kind: .end, level: UInt8(openBrackets.count), start: end, end: end,
        range: point(column: 0)))
  }

  /// Reads all tokens of a text.
  package static func tokens(of source: SourceText) throws(SyntaxError) -> [Token] {
    var tokenizer = Tokenizer(source)
    try tokenizer.run()
    return tokenizer.tokens
  }

  // MARK: Places

  @inline(__always)
  func byte(_ index: Int) -> UInt8 { index < limit ? bytes[index] : 0 }

  /// The column of a byte of the current line, all bytes before it having been counted.
  @inline(__always)
  func column(_ index: Int) -> Int32 {
    Int32(truncatingIfNeeded: index - lineStart - wide)
  }

  /// A place without width in the current line.
  func point(column: Int32) -> SourceRange {
    SourceRange(
      line: line, column: max(0, column), endLine: line, endColumn: max(0, column))
  }

  /// A mistake that CPython notices with the byte before `index` as the last one read.
  func error(_ message: String, after index: Int) -> SyntaxError {
    SyntaxError(message, at: point(column: column(index) - 1))
  }

  @inline(__always)
  mutating func startLine(at index: Int) {
    line &+= 1
    lineStart = index
    wide = 0
  }

  /// Appends a token of the current line that ends at `position`.
  @inline(__always)
  mutating func append(_ kind: TokenKind, from start: Int, column: Int32) {
    tokens.append(
      Token(
        kind: kind, level: UInt8(truncatingIfNeeded: openBrackets.count),
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: position),
        range: SourceRange(
          line: line, column: column, endLine: line, endColumn: self.column(position))))
  }

  // MARK: The main loop

  /// Reads to the end of the text.
  mutating func run() throws(SyntaxError) {
    guard limit < Int(Int32.max) else {
      throw SyntaxError(.unsupported, "the program is too long", at: .start(ofLine: 1))
    }
    tokens.reserveCapacity(limit / 3 + 8)
    while true {
      if isAtLineStart {
        isAtLineStart = false
        try readIndentation()
      }
      var next = byte(position)
      while next == 32 || next == 9 || next == 12 {
        position += 1
        next = byte(position)
      }
      if next == UInt8(ascii: "#") {
        skipComment()
        next = byte(position)
      }
      if position >= limit {
        finish()
        return
      }
      if next == 10 {
        readLineEnd()
      } else if CharacterClass.isNameStart(next) {
        try readName()
      } else if CharacterClass.isDigit(next)
        || (next == UInt8(ascii: ".") && CharacterClass.isDigit(byte(position + 1)))
      {
        try readNumber()
      } else if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") {
        try readString(from: position)
      } else if next == UInt8(ascii: "\\") {
        try readContinuation()
      } else {
        try readOperator(next)
      }
    }
  }

  private mutating func readLineEnd() {
    if openBrackets.isEmpty {
      let place = point(column: column(position))
      let start = position
      tokens.append(
        Token(
          kind: .newline, level: 0, start: Int32(start), end: Int32(start), range: place))
      isAtLineStart = true
    }
    position += 1
    startLine(at: position)
  }

  mutating func skipComment() {
    while position < limit, bytes[position] != 10 {
      if bytes[position] & 0xC0 == 0x80 { wide += 1 }
      position += 1
    }
  }

  static let strayBackslash = "unexpected character after line continuation character"
  static let endAfterBackslash = "unexpected EOF while parsing"

  /// Passes a backslash and the line end after it.
  mutating func readContinuation() throws(SyntaxError) {
    position += 1
    guard byte(position) == 10 else {
      if position >= limit { throw unexpectedEnd() }
      throw SyntaxError(
        Tokenizer.strayBackslash,
        at: point(column: column(position)))
    }
    if position + 1 >= limit { throw unexpectedEnd() }
    position += 1
    startLine(at: position)
  }

  private func unexpectedEnd() -> SyntaxError {
    if let open = openBrackets.last { return .neverClosed(open) }
    return SyntaxError(Tokenizer.endAfterBackslash, at: point(column: column(position)))
  }

  /// The end of the last line; the nothing after a final line end is no line.
  private var endPlace: SourceRange {
    guard lineStart >= limit, line > 1, limit > 0 else { return point(column: column(limit)) }
    var column: Int32 = 0
    var index = limit - 1
    while index > 0, bytes[index - 1] != 10 {
      index -= 1
      if bytes[index] & 0xC0 != 0x80 { column += 1 }
    }
    return SourceRange(line: line - 1, column: column, endLine: line - 1, endColumn: column)
  }

  private mutating func finish() {
    let place = endPlace
    let end = Int32(limit)
    if openBrackets.isEmpty {
      for _ in indents.dropFirst() {
        tokens.append(Token(kind: .dedent, level: 0, start: end, end: end, range: place))
      }
    }
    tokens.append(
      Token(
        kind: .end, level: UInt8(openBrackets.count), start: end, end: end, range: place))
  }
}

extension SyntaxError {
  /// Whether CPython reports this complaint of the tokenizer although the parser complains of
  /// something earlier.
  var isImpatient: Bool {
    category == .syntax && message != Tokenizer.strayBackslash
      && message != Tokenizer.endAfterBackslash && !message.hasSuffix("was never closed")
  }

  /// Says which bracket is still open at the end of the text.
  static func neverClosed(_ bracket: Tokenizer.OpenBracket) -> SyntaxError {
    var place = bracket.range
    place.endColumn = place.column
    return SyntaxError(
      "'\(Character(Unicode.Scalar(bracket.character)))' was never closed", at: place)
  }
}
