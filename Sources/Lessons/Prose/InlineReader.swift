/// Reads the styles within a line of text.
///
/// The subset: `` `code` `` (with more backticks around when there are some in it), `*emphasis*`,
/// `**strong**`, a backslash before punctuation, and links to terms of the glossary
/// (`[ready queue](../glossary.md#ready-queue)`), to other lessons
/// (`[Taking turns](../03-taking-turns/lesson.md)`) and to pages of the Python documentation
/// (`[Coroutines](https://docs.python.org/3/library/asyncio-task.html)`).
struct InlineReader {
  /// Characters with their places.
  struct Source {
    var characters: [Character] = []
    var positions: [Position] = []

    /// Adds a line's text, which begins at a place; lines are joined by spaces.
    mutating func add(_ text: some StringProtocol, at start: Position) {
      if !characters.isEmpty {
        characters.append(" ")
        positions.append(start)
      }
      for (offset, character) in text.enumerated() {
        characters.append(character == "\t" ? " " : character)
        positions.append(Position(line: start.line, column: start.column + offset))
      }
    }
  }

  private let source: Source
  private let findings: Findings
  private var place = 0
  private var text = ""
  /// The stars for which no end was found before a place: later ones have none there either.
  private var unclosed: Set<Unclosed> = []
  /// The places of the brackets that close a link's label and its target, in order.
  private let labelEnds: [Int]
  private let targetEnds: [Int]

  private struct Unclosed: Hashable {
    let length: Int
    let end: Int
  }

  private init(_ source: Source, _ findings: Findings) {
    self.source = source
    self.findings = findings
    labelEnds = source.characters.indices.filter { source.characters[$0] == "]" }
    targetEnds = source.characters.indices.filter { source.characters[$0] == ")" }
  }

  /// Reads a text.
  static func read(_ source: Source, _ findings: Findings) -> [Inline] {
    var reader = InlineReader(source, findings)
    return reader.read(until: source.characters.count, depth: 0)
  }

  /// Reads a text all of which counts as standing in one place.
  static func read(_ text: String, at position: Position, _ findings: Findings) -> [Inline] {
    var source = Source()
    let words = text.split { $0 == "\n" || $0 == "\r\n" }.map(\.trimmed)
    source.characters = Array(words.filter { !$0.isEmpty }.joined(separator: " "))
    source.positions = Array(repeating: position, count: source.characters.count)
    return read(source, findings)
  }

  private var current: Character { source.characters[place] }

  private func report(_ message: String, at place: Int, suggestion: String? = nil) {
    findings.report(message, at: source.positions[place], suggestion: suggestion)
  }

  private mutating func read(until end: Int, depth: Int) -> [Inline] {
    var result: [Inline] = []
    let saved = text
    text = ""
    while place < end {
      switch current {
      case "\\" where place + 1 < end && source.characters[place + 1].isPunctuationOrSymbol:
        text.append(source.characters[place + 1])
        place += 2
      case "`":
        flush(&result)
        readCode(until: end, &result)
      case "*" where isDelimiter(until: end):
        flush(&result)
        readEmphasis(until: end, depth: depth, &result)
      case "*":
        let length = run(until: end)
        text += String(repeating: "*", count: length)
        place += length
      case "[":
        readLink(until: end, depth: depth, &result)
      case "!" where place + 1 < end && source.characters[place + 1] == "[":
        report("pictures cannot be shown in a terminal", at: place)
        text.append("!")
        place += 1
      case "<" where place + 1 < end && Self.opensTag(source.characters[place + 1]):
        report("HTML is not part of lesson text", at: place, suggestion: "write it as `code`")
        text.append("<")
        place += 1
      default:
        text.append(current)
        place += 1
      }
    }
    flush(&result)
    text = saved
    return result
  }

  private mutating func flush(_ result: inout [Inline]) {
    if !text.isEmpty { result.append(.text(text)) }
    text = ""
  }

  private static func opensTag(_ letter: Character) -> Bool {
    letter.isLetter || letter == "/" || letter == "!"
  }

  /// How many times the current character stands in a row.
  private func run(until end: Int) -> Int {
    source.characters[place..<end].prefix { $0 == current }.count
  }

  private mutating func readCode(until end: Int, _ result: inout [Inline]) {
    let ticks = run(until: end)
    let start = place
    place += ticks
    let content = place
    while place < end {
      guard current == "`" else {
        place += 1
        continue
      }
      let closing = run(until: end)
      if closing == ticks {
        var code = source.characters[content..<place]
        if code.first == " ", code.last == " ", code.contains(where: { $0 != " " }) {
          code = code.dropFirst().dropLast()
        }
        result.append(.code(String(code)))
        place += closing
        return
      }
      place += closing
    }
    report("this backtick is never closed", at: start, suggestion: "close the code, or write \\`")
  }

  /// Whether a star stands against a word, and so means emphasis.
  private func isDelimiter(until end: Int) -> Bool {
    let length = run(until: end)
    return place + length < end && source.characters[place + length] != " "
  }

  private mutating func readEmphasis(until end: Int, depth: Int, _ result: inout [Inline]) {
    let length = run(until: end)
    let start = place
    guard length <= 2, depth < 4 else {
      report("this emphasis is too deep", at: start, suggestion: "use *one* or **two** stars")
      place += length
      return
    }
    place += length
    let search = Unclosed(length: length, end: end)
    guard !unclosed.contains(search), let close = closingStars(length, until: end) else {
      unclosed.insert(search)
      report("this `*` is never closed", at: start, suggestion: "close it, or write \\*")
      text.append(String(repeating: "*", count: length))
      return
    }
    let inner = read(until: close, depth: depth + 1)
    place = close + length
    result.append(length == 1 ? .emphasis(inner) : .strong(inner))
  }

  /// The place at which a run of exactly so many stars stands behind a word; code is skipped.
  private func closingStars(_ length: Int, until end: Int) -> Int? {
    var index = place
    while index < end {
      let letter = source.characters[index]
      if letter == "\\" {
        index += 2
        continue
      }
      if letter == "`" {
        let ticks = source.characters[index..<end].prefix { $0 == "`" }.count
        var close = index + ticks
        while close < end {
          let run = source.characters[close..<end].prefix { $0 == "`" }.count
          if run == ticks { break }
          close += max(1, run)
        }
        index = close + ticks
        continue
      }
      if letter == "*" {
        let stars = source.characters[index..<end].prefix { $0 == "*" }.count
        // Three stars close both sorts; the outer one's are the last.
        if stars == length || stars == 3, index > place, source.characters[index - 1] != " " {
          return index + stars - length
        }
        index += stars
        continue
      }
      index += 1
    }
    return nil
  }

  /// The first of some places in order that lies in a range.
  private static func first(of places: [Int], from start: Int, until end: Int) -> Int? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] < end ? places[low] : nil
  }

  private mutating func readLink(until end: Int, depth: Int, _ result: inout [Inline]) {
    let start = place
    guard let close = Self.first(of: labelEnds, from: place, until: end), close + 1 < end,
      source.characters[close + 1] == "(",
      let last = Self.first(of: targetEnds, from: close + 1, until: end)
    else {
      text.append("[")
      place += 1
      return
    }
    flush(&result)
    let target = String(source.characters[(close + 2)..<last])
    place = start + 1
    let label = read(until: close, depth: depth + 1)
    place = last + 1
    if let link = Self.link(to: target, label) {
      switch link {
      case .term(let id, _): findings.note(.term(id), at: source.positions[start])
      case .lesson(let folder, _): findings.note(.lesson(folder), at: source.positions[start])
      default: break
      }
      result.append(link)
    } else {
      report(
        "a link to `\(target)` cannot be followed in a terminal", at: start,
        suggestion:
          "link to `../glossary.md#term`, `../NN-lesson/lesson.md` or `\(documentation)PAGE.html`")
      result += label
    }
  }

  /// A link's meaning; the same forms serve in lessons and, without `../`, in the glossary.
  private static func link(to target: String, _ label: [Inline]) -> Inline? {
    if target.hasPrefix(documentation) {
      let path = target.dropFirst(documentation.count).prefix { $0 != "#" }
      guard path.hasSuffix(".html"), path.count > 5 else { return nil }
      return .documentation(String(path.dropLast(5)), label)
    }
    var path = target[...]
    if path.hasPrefix("../") { path = path.dropFirst(3) }
    if path.hasPrefix("glossary.md#") || path.hasPrefix("#") {
      let anchor = path.drop { $0 != "#" }.dropFirst()
      return anchor.isEmpty ? nil : .term(String(anchor), label)
    }
    if path.hasSuffix("/lesson.md") {
      let folder = path.dropLast("/lesson.md".count)
      return folder.isEmpty || folder.contains("/") ? nil : .lesson(String(folder), label)
    }
    return nil
  }
}

/// Where the Python documentation is.
private let documentation = "https://docs.python.org/3/"

extension Character {
  fileprivate var isPunctuationOrSymbol: Bool { isPunctuation || isSymbol }
}
