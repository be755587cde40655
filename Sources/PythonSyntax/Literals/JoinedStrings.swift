/// Joins adjacent string literals into one value.
struct JoinedStrings {
  let source: SourceText
  /// The place of the token after the last literal.
  let next: SourceRange
  /// How deep the parser is nested where the literals stand.
  let nesting: Int
  /// How many levels of nodes the fields have.
  private(set) var height = 0
  private var parts: [FormattedPart] = []
  private var literal: [UInt8] = []
  private var bytes: [UInt8] = []
  private var isFormatted = false
  private var isBytes: Bool?

  init(source: SourceText, next: SourceRange, nesting: Int) {
    self.source = source
    self.next = next
    self.nesting = nesting
  }

  /// The joined value.
  var value: Expression.Kind {
    if isBytes == true { return .constant(.bytes(bytes)) }
    let text = String(decoding: literal, as: UTF8.self)
    if !isFormatted { return .constant(.string(text)) }
    return .formatted(literal.isEmpty ? parts : parts + [.literal(text)])
  }

  /// Appends a literal.
  mutating func append(_ token: Token) throws(SyntaxError) {
    var start = token.bytes.lowerBound
    while source.utf8[start] != UInt8(ascii: "\""), source.utf8[start] != UInt8(ascii: "'") {
      start += 1
    }
    guard let prefix = StringPrefix(source.utf8[token.bytes.lowerBound..<start]) else { return }
    let quote = source.utf8[start]
    let isTriple =
      token.bytes.upperBound - start >= 6 && source.utf8[start + 1] == quote
      && source.utf8[start + 2] == quote
    let width = isTriple ? 3 : 1
    let body = (start + width)..<(token.bytes.upperBound - width)
    if prefix.isBytes, source.utf8[body].contains(where: { $0 >= 0x80 }) {
      throw SyntaxError("bytes can only contain ASCII literal characters", at: token.range)
    }
    if let isBytes, isBytes != prefix.isBytes {
      throw SyntaxError("cannot mix bytes and nonbytes literals", at: next)
    }
    isBytes = prefix.isBytes
    if prefix.isFormatted {
      try appendFormatted(token, body, isRaw: prefix.isRaw)
    } else if prefix.isRaw {
      if prefix.isBytes {
        bytes.append(contentsOf: source.utf8[body])
      } else {
        literal.append(contentsOf: source.utf8[body])
      }
    } else {
      do throws(EscapeDecoder.Fault) {
        if prefix.isBytes {
          bytes.append(contentsOf: try EscapeDecoder.decodeBytes(source.utf8[body]))
        } else {
          try EscapeDecoder.decode(source.utf8[body], into: &literal)
        }
      } catch {
        throw error.mistake(in: token.range, before: next)
      }
    }
  }

  private mutating func appendFormatted(
    _ token: Token, _ body: Range<Int>, isRaw: Bool
  ) throws(SyntaxError) {
    isFormatted = true
    var reader = FormattedReader(
      source: source, token: token, body: body, isRaw: isRaw, next: next, nesting: nesting)
    var pieces = FormattedReader.Pieces(literal: literal, parts: parts)
    try reader.read(into: &pieces, level: 0)
    literal = pieces.literal
    parts = pieces.parts
    height = max(height, reader.height)
  }
}
