/// Parses Python 3.11.
///
/// The parser descends recursively and looks one or two tokens ahead; it knows what is right, and
/// stops at the first token that fits nowhere. Then a `Diagnosis` reads the tokens a second time and
/// finds the words for what is wrong, as CPython does in its second pass.
package struct Parser {
  let source: SourceText
  let tokens: [Token]
  /// The innermost bracket that is still open where the tokens end.
  let openBracket: Tokenizer.OpenBracket?
  /// What is wrong where the tokens end.
  let mistakeAtEnd: SyntaxError?
  /// The index of the next token.
  var position = 0
  /// The index of the first token of the current statement of the module.
  var statementStart = 0
  /// The kind of the next token.
  var kind: TokenKind
  /// How deep the parser is nested in expressions.
  var nesting = 0
  /// How many levels of nodes the expression has that was parsed last.
  var height = 0

  init(_ source: SourceText, _ tokenizer: Tokenizer) {
    self.source = source
    tokens = tokenizer.tokens
    openBracket = tokenizer.openBrackets.last
    mistakeAtEnd = tokenizer.mistake ?? openBracket.map { .neverClosed($0) }
    kind = tokens.first?.kind ?? .end
  }

  /// Parses the bytes of a source file.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is stored.
  ///   - file: The name used in messages.
  /// - Returns: The syntax tree.
  /// - Throws: `SyntaxError` with CPython's words for the first mistake.
  package static func parse(_ bytes: [UInt8], file: String? = nil) throws(SyntaxError) -> Module {
    try parse(SourceText(bytes: bytes, file: file))
  }

  /// Parses a program given as text.
  package static func parse(_ text: String) throws(SyntaxError) -> Module {
    try parse(Array(text.utf8), file: nil)
  }

  /// Parses a decoded source file.
  package static func parse(_ source: SourceText) throws(SyntaxError) -> Module {
    var tokenizer = Tokenizer(source)
    tokenizer.runToMistake()
    var parser = Parser(source, tokenizer)
    var module: Module
    do throws(Failure) {
      module = try parser.module()
    } catch {
      throw Diagnosis.explain(error, by: parser)
    }
    module.tokenWarnings = tokenizer.warnings
    try check(module)
    return module
  }

  // MARK: Tokens

  /// The kind of the token after the next one.
  var following: TokenKind {
    position + 1 < tokens.count ? tokens[position + 1].kind : .end
  }

  @inline(__always)
  mutating func advance() {
    if position + 1 < tokens.count { position += 1 }
    kind = tokens[position].kind
  }

  @inline(__always)
  mutating func move(to index: Int) {
    position = index
    kind = tokens[index].kind
  }

  /// Takes the next token if it is of a kind.
  @inline(__always)
  mutating func take(_ wanted: TokenKind) -> Bool {
    if kind == wanted {
      advance()
      return true
    }
    return false
  }

  @inline(__always)
  mutating func expect(_ wanted: TokenKind) throws(Failure) {
    guard kind == wanted else { throw mismatch() }
    advance()
  }

  /// Takes a name that is no keyword.
  mutating func identifier() throws(Failure) -> Identifier {
    guard kind == .name else { throw mismatch() }
    let result = Identifier(text(at: position), tokens[position].range)
    advance()
    return result
  }

  /// The text of a token.
  @inline(__always)
  func text(at index: Int) -> String {
    let token = tokens[index]
    return String(decoding: source.utf8[Int(token.start)..<Int(token.end)], as: UTF8.self)
  }

  /// Whether a token is a name that consists of the given letters.
  func isWord(_ word: StaticString, at index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .name, Int(token.end - token.start) == word.utf8CodeUnitCount else {
      return false
    }
    for offset in 0..<word.utf8CodeUnitCount
    where source.utf8[Int(token.start) + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  // MARK: Places

  /// The stretch from a token to the one before the next.
  @inline(__always)
  func range(from start: Int) -> SourceRange {
    tokens[start].range.through(tokens[max(start, position - 1)].range)
  }

  // MARK: Failing

  func mismatch() -> Failure {
    if kind == .end, let mistakeAtEnd { return .mistake(mistakeAtEnd) }
    return .mismatch
  }

  /// Notes that a node stands above one of the given height.
  @inline(__always)
  mutating func grow(above lower: Int) throws(Failure) {
    height = lower &+ 1
    if height > Limits.height { throw tooDeep() }
  }

  @inline(__always)
  mutating func descend() throws(Failure) {
    nesting &+= 1
    if nesting > Limits.nesting { throw tooDeep() }
  }

  func tooDeep() -> Failure {
    .mistake(SyntaxError("too many nested expressions", at: tokens[position].range))
  }
}
