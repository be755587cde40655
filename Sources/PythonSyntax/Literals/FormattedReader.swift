/// Reads the inside of an f-string as CPython 3.11 does.
///
/// First a field's extent is found by counting brackets and quotes, then its expression is parsed as
/// if it stood in parentheses.
struct FormattedReader {
  /// What has been read: finished parts, and the literal text after them.
  struct Pieces {
    var literal: [UInt8] = []
    var parts: [FormattedPart] = []

    /// Moves the literal text into the parts.
    mutating func flush() {
      if literal.isEmpty { return }
      parts.append(.literal(String(decoding: literal, as: UTF8.self)))
      literal = []
    }
  }

  let source: SourceText
  let token: Token
  let bytes: [UInt8]
  let end: Int
  let isRaw: Bool
  let next: SourceRange
  let nesting: Int
  var position: Int
  private(set) var height = 0
  private var place: PlaceCursor

  init(
    source: SourceText, token: Token, body: Range<Int>, isRaw: Bool, next: SourceRange,
    nesting: Int
  ) {
    self.source = source
    self.token = token
    bytes = source.utf8
    position = body.lowerBound
    end = body.upperBound
    self.isRaw = isRaw
    self.next = next
    self.nesting = nesting
    place = PlaceCursor(token)
  }

  /// A mistake, pointed to where CPython points: after the string.
  private func mistake(_ message: String) -> SyntaxError { SyntaxError(message, at: next) }

  private func isOneOf(_ byte: UInt8, _ characters: StaticString) -> Bool {
    for index in 0..<characters.utf8CodeUnitCount where characters.utf8Start[index] == byte {
      return true
    }
    return false
  }

  // MARK: Literals

  /// Reads literals and fields; a format specification (level above 0) ends before its brace.
  mutating func read(into pieces: inout Pieces, level: Int) throws(SyntaxError) {
    while true {
      try readLiteral(into: &pieces, level: level)
      if position >= end || bytes[position] == UInt8(ascii: "}") { return }
      try readField(into: &pieces, level: level)
    }
  }

  private mutating func readLiteral(into pieces: inout Pieces, level: Int) throws(SyntaxError) {
    var start = position
    while position < end {
      let byte = bytes[position]
      if !isRaw, byte == UInt8(ascii: "\\"), position + 1 < end {
        position += 1
        if bytes[position] == UInt8(ascii: "N"), position + 1 < end,
          bytes[position + 1] == UInt8(ascii: "{")
        {
          while position < end, bytes[position] != UInt8(ascii: "}") { position += 1 }
          if position < end { position += 1 }
        } else if bytes[position] != UInt8(ascii: "{"), bytes[position] != UInt8(ascii: "}") {
          position += 1
        }
        continue
      }
      guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") else {
        position += 1
        continue
      }
      if level > 0 { break }
      if position + 1 < end, bytes[position + 1] == byte {
        // A doubled brace stands for one.
        try append(start..<(position + 1), to: &pieces)
        position += 2
        start = position
        continue
      }
      if byte == UInt8(ascii: "}") { throw mistake("f-string: single '}' is not allowed") }
      break
    }
    try append(start..<position, to: &pieces)
  }

  private func append(_ range: Range<Int>, to pieces: inout Pieces) throws(SyntaxError) {
    if isRaw {
      pieces.literal.append(contentsOf: bytes[range])
      return
    }
    // A backslash before a brace is itself.
    var body = bytes[range]
    var hasTail = false
    if body.last == UInt8(ascii: "\\") {
      let run = body.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
      if run % 2 == 1 {
        body = body.dropLast()
        hasTail = true
      }
    }
    do throws(EscapeDecoder.Fault) {
      try EscapeDecoder.decode(body, into: &pieces.literal)
    } catch {
      throw error.mistake(in: token.range, before: next)
    }
    if hasTail { pieces.literal.append(UInt8(ascii: "\\")) }
  }

  // MARK: Fields

  private mutating func readField(into pieces: inout Pieces, level: Int) throws(SyntaxError) {
    if level >= 2 { throw mistake("f-string: expressions nested too deeply") }
    let brace = position
    position += 1
    let start = position
    try findEnd()
    if position >= end { throw mistake("f-string: expecting '}'") }
    let value = try expression(from: start, to: position, brace: brace)

    var hasText = false
    if bytes[position] == UInt8(ascii: "=") {
      position += 1
      while position < end, isOneOf(bytes[position], " \t\n\u{0C}\u{0B}\r") { position += 1 }
      pieces.literal.append(contentsOf: bytes[start..<position])
      hasText = true
    }
    let conversion = try readConversion()
    if position >= end { throw mistake("f-string: expecting '}'") }
    var specification: [FormattedPart]?
    if bytes[position] == UInt8(ascii: ":") {
      position += 1
      if position >= end { throw mistake("f-string: expecting '}'") }
      var inner = Pieces()
      try read(into: &inner, level: level + 1)
      inner.flush()
      specification = inner.parts
    }
    guard position < end, bytes[position] == UInt8(ascii: "}") else {
      throw mistake("f-string: expecting '}'")
    }
    position += 1
    pieces.flush()
    let field = FormattedField(
      value: value,
      conversion: hasText && conversion == nil && specification == nil ? .repr : conversion,
      specification: specification)
    pieces.parts.append(.field(field))
  }

  private mutating func readConversion() throws(SyntaxError) -> FormattedField.Conversion? {
    guard position < end, bytes[position] == UInt8(ascii: "!") else { return nil }
    position += 1
    if position >= end { throw mistake("f-string: expecting '}'") }
    let letter = Character(Unicode.Scalar(bytes[position]))
    position += 1
    guard let conversion = FormattedField.Conversion(rawValue: letter) else {
      throw mistake("f-string: invalid conversion character: expected 's', 'r', or 'a'")
    }
    return conversion
  }

  /// Moves to the character that ends the expression of a field.
  private mutating func findEnd() throws(SyntaxError) {
    var open: [UInt8] = []
    var quote: UInt8 = 0
    var isTriple = false
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\") {
        throw mistake("f-string expression part cannot include a backslash")
      }
      if quote != 0 {
        if byte == quote {
          if !isTriple {
            quote = 0
          } else if isTripled(position) {
            position += 2
            quote = 0
            isTriple = false
          }
        }
        position += 1
        continue
      }
      if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
        isTriple = isTripled(position)
        position += isTriple ? 3 : 1
        continue
      }
      if byte == UInt8(ascii: "#") {
        throw mistake("f-string expression part cannot include '#'")
      }
      if isOneOf(byte, "([{") {
        if open.count >= 200 { throw mistake("f-string: too many nested parenthesis") }
        open.append(byte)
      } else if open.isEmpty, isOneOf(byte, "!:}=<>") {
        if position + 1 < end, bytes[position + 1] == UInt8(ascii: "="), isOneOf(byte, "!=<>") {
          position += 1
        } else if !isOneOf(byte, "<>") {
          break
        }
      } else if isOneOf(byte, ")]}") {
        try close(byte, &open)
      }
      position += 1
    }
    if quote != 0 { throw mistake("f-string: unterminated string") }
    if let unmatched = open.last { throw mistake("f-string: unmatched '\(shown(unmatched))'") }
  }

  private func isTripled(_ index: Int) -> Bool {
    index + 2 < end && bytes[index + 1] == bytes[index] && bytes[index + 2] == bytes[index]
  }

  private func shown(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }

  private func close(_ byte: UInt8, _ open: inout [UInt8]) throws(SyntaxError) {
    guard let opening = open.popLast() else {
      throw mistake("f-string: unmatched '\(shown(byte))'")
    }
    // A closing bracket follows its opening one in ASCII, at a distance of one or two.
    guard byte == opening + 1 || byte == opening + 2 else {
      throw mistake(
        "f-string: closing parenthesis '\(shown(byte))' does not match opening parenthesis "
          + "'\(shown(opening))'")
    }
  }

  /// Parses the expression of a field where it stands.
  private mutating func expression(
    from start: Int, to stop: Int, brace: Int
  ) throws(SyntaxError) -> Expression {
    if bytes[start..<stop].allSatisfy({ isOneOf($0, " \t\n\u{0C}\r") }) {
      throw mistake(
        bytes[stop] == UInt8(ascii: "}")
          ? "f-string: empty expression not allowed"
          : "f-string: expression required before '\(shown(bytes[stop]))'")
    }
    let place = place.move(to: brace, in: bytes)
    var tokenizer = Tokenizer(
      field: source, from: start, to: stop, brace: place.range, lineStart: place.lineStart,
      wide: place.wide)
    try tokenizer.run()
    tokenizer.closeField()
    var parser = Parser(source, tokenizer)
    parser.nesting = nesting + 1
    do throws(Failure) {
      let result = try parser.starExpressions()
      guard parser.kind == .newline else { throw parser.mismatch() }
      height = max(height, parser.height)
      return result
    } catch {
      throw Diagnosis.explainField(error, by: parser)
    }
  }
}

/// Finds the lines and columns of bytes of a token, one after the other.
private struct PlaceCursor {
  private var index: Int
  private var line: Int32
  private var lineStart: Int
  private var wide = 0

  init(_ token: Token) {
    index = Int(token.start)
    line = token.range.line
    lineStart = Int(token.start) - Int(token.range.column)
  }

  /// Goes on to a byte and tells its place.
  mutating func move(
    to target: Int, in bytes: [UInt8]
  ) -> (range: SourceRange, lineStart: Int, wide: Int) {
    while index < target {
      if bytes[index] == 10 {
        line += 1
        lineStart = index + 1
        wide = 0
      } else if bytes[index] & 0xC0 == 0x80 {
        wide += 1
      }
      index += 1
    }
    let column = Int32(target - lineStart - wide)
    let range = SourceRange(line: line, column: column, endLine: line, endColumn: column + 1)
    return (range, lineStart, wide)
  }
}
