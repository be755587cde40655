/// Walks over a text once and classifies what it meets, without ever giving up.
struct Highlighter {
  /// The f-string field that is being walked.
  struct Field {
    /// How many brackets are open in its expression.
    var brackets = 0
    var quote: Quote
    var isRaw: Bool
    /// Whether it stands in the format specification of another.
    var isNested: Bool
  }

  /// The quotes of a string.
  struct Quote {
    var byte: UInt8
    var isTriple: Bool
  }

  let bytes: [UInt8]
  private(set) var tokens: [HighlightedToken] = []
  var position = 0
  private var line: Int32 = 1
  private var column: Int32 = 0
  var fields: [Field] = []
  /// How many brackets are open outside of f-strings.
  private var brackets = 0
  /// Whether only blanks stand before the position in its line.
  private var isAtStart = true
  /// The last word or operator of the line, for telling what a name is.
  private var previous = ""
  private var isInDecorator = false

  init(_ source: SourceText) {
    bytes = source.utf8
  }

  // MARK: Moving

  func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Moves on and classifies what was passed, one token a line.
  mutating func pass(to end: Int, as kind: HighlightedToken.Kind?) {
    var start = column
    func place(_ line: Int32, _ end: Int32) -> SourceRange {
      SourceRange(line: line, column: start, endLine: line, endColumn: end)
    }
    while position < min(end, bytes.count) {
      let next = bytes[position]
      position += 1
      if next == 10 {
        if let kind, column > start {
          tokens.append(HighlightedToken(kind: kind, range: place(line, column)))
        }
        line += 1
        column = 0
        start = 0
      } else if next & 0xC0 != 0x80 {
        column += 1
      }
    }
    if let kind, column > start {
      tokens.append(HighlightedToken(kind: kind, range: place(line, column)))
    }
  }

  // MARK: The main loop

  mutating func run() {
    while position < bytes.count { step() }
  }

  private mutating func step() {
    let next = bytes[position]
    switch next {
    case 32, 9, 12: pass(to: position + 1, as: nil)
    case 10: passLineEnd()
    case UInt8(ascii: "#"): passComment()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if fields.last.map({ closes($0.quote) }) ?? false {
        // A field that was never closed ends with its string.
        var field = fields.removeLast()
        while field.isNested, let outer = fields.popLast() { field = outer }
        pass(to: position + (field.quote.isTriple ? 3 : 1), as: .string)
      } else {
        passString(prefix: position)
      }
      note("")
    default:
      if CharacterClass.isNameStart(next) {
        passName()
      } else if CharacterClass.isDigit(next)
        || next == UInt8(ascii: ".") && CharacterClass.isDigit(byte(position + 1))
      {
        passNumber()
      } else {
        passOperator(next)
      }
    }
  }

  private mutating func note(_ word: String) {
    previous = word
    isAtStart = false
  }

  private mutating func passLineEnd() {
    if let field = fields.last, !field.quote.isTriple {
      // The string should have ended in this line.
      fields.removeAll()
    }
    pass(to: position + 1, as: nil)
    if brackets == 0, fields.isEmpty {
      isAtStart = true
      previous = ""
      isInDecorator = false
    }
  }

  private mutating func passComment() {
    var end = position
    while end < bytes.count, bytes[end] != 10 { end += 1 }
    pass(to: end, as: .comment)
  }

  // MARK: Names and numbers

  private mutating func passName() {
    var end = position
    while end < bytes.count, CharacterClass.isNameByte(bytes[end]) { end += 1 }
    let quote = byte(end)
    if end - position <= 2, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      StringPrefix(bytes[position..<end]) != nil,
      !(fields.last.map { closes($0.quote, at: end) } ?? false)
    {
      passString(prefix: end)
      note("")
      return
    }
    let word = String(decoding: bytes[position..<end], as: UTF8.self)
    let kind = classify(word, end)
    pass(to: end, as: kind)
    note(word)
  }

  private func classify(_ word: String, _ end: Int) -> HighlightedToken.Kind {
    if previous == "." { return isInDecorator ? .decorator : .name }
    if word == "async" || word == "await" { return .asyncKeyword }
    if Words.keywords.contains(word) { return .keyword }
    if previous == "def" || previous == "class" { return .definition }
    if isInDecorator { return .decorator }
    if Words.softKeywords.contains(word), isSoftKeyword(word, end) { return .softKeyword }
    return Words.builtins.contains(word) ? .builtin : .name
  }

  /// Whether `match` or `case` begins a line that ends with a colon.
  private func isSoftKeyword(_ word: String, _ end: Int) -> Bool {
    guard isAtStart else { return false }
    var index = end
    while byte(index) == 32 || byte(index) == 9 { index += 1 }
    // What cannot follow the keyword but can follow a name.
    if index == end, !"([{\"'-".utf8.contains(byte(index)) { return false }
    switch byte(index) {
    case UInt8(ascii: "="), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ")"),
      UInt8(ascii: ":"), 10, 0:
      return false
    default: break
    }
    var last: UInt8 = 0
    while index < bytes.count, bytes[index] != 10 {
      if bytes[index] == UInt8(ascii: "#") { break }
      if bytes[index] == UInt8(ascii: ":") { return true }
      last = bytes[index]
      index += 1
    }
    return "([{,".utf8.contains(last)
  }

  private mutating func passNumber() {
    var end = position
    while end < bytes.count {
      let next = bytes[end]
      let isSign =
        (next == UInt8(ascii: "+") || next == UInt8(ascii: "-"))
        && byte(end - 1) | 0x20 == UInt8(ascii: "e") && byte(position + 1) | 0x20 != 120
      guard CharacterClass.isNameByte(next) && next < 0x80 || next == UInt8(ascii: ".") || isSign
      else { break }
      end += 1
    }
    pass(to: end, as: .number)
    note("")
  }

  // MARK: Operators

  private mutating func passOperator(_ first: UInt8) {
    if !fields.isEmpty, passFieldDelimiter(first) { return }
    switch first {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): changeBrackets(by: 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): changeBrackets(by: -1)
    case UInt8(ascii: "@") where isAtStart && brackets == 0 && fields.isEmpty:
      isInDecorator = true
      pass(to: position + 1, as: .decorator)
      note("@")
      return
    case UInt8(ascii: "\\") where byte(position + 1) == 10:
      pass(to: position + 1, as: .operator)
      pass(to: position + 1, as: nil)
      return
    case UInt8(ascii: "$"), UInt8(ascii: "?"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
      pass(to: position + 1, as: .invalid)
      note("")
      return
    default:
      if first < 32 || first == 127 {
        pass(to: position + 1, as: .invalid)
        return
      }
    }
    if first == UInt8(ascii: "(") { isInDecorator = false }
    pass(to: position + 1, as: .operator)
    note(first == UInt8(ascii: ".") ? "." : "")
  }

  private mutating func changeBrackets(by change: Int) {
    if fields.isEmpty {
      brackets = max(0, brackets + change)
    } else {
      fields[fields.count - 1].brackets = max(0, fields[fields.count - 1].brackets + change)
    }
  }
}
