/// Reads paragraphs, lists and fenced code from lines.
///
/// The subset: paragraphs, lists of one level (`- ` or `1. `, further lines indented), and code
/// between lines of three backticks or more.
struct BlockReader {
  private let lines: ArraySlice<String>
  private let findings: Findings
  private var place: Int
  private var blocks: [Block] = []

  /// Reads lines of a file; the slice's indices are line numbers counted from 0.
  static func read(_ lines: ArraySlice<String>, _ findings: Findings) -> [Block] {
    var reader = BlockReader(lines: lines, findings: findings, place: lines.startIndex)
    while reader.place < lines.endIndex { reader.readBlock() }
    return reader.blocks
  }

  private init(lines: ArraySlice<String>, findings: Findings, place: Int) {
    self.lines = lines
    self.findings = findings
    self.place = place
  }

  private mutating func readBlock() {
    let line = lines[place]
    if line.trimmed.isEmpty {
      place += 1
    } else if let fence = Fence(line) {
      readCode(fence)
    } else if let marker = Self.listMarker(line) {
      readList(marker)
    } else {
      if let fault = Self.unsupported(line) {
        findings.report(
          fault.message, at: Position(line: place + 1), suggestion: fault.suggestion)
      }
      readParagraph()
    }
  }

  private mutating func readCode(_ fence: Fence) {
    let start = place
    place += 1
    var code: [String] = []
    while place < lines.endIndex {
      if fence.isClosed(by: lines[place]) {
        place += 1
        blocks.append(.code(language: fence.language, lines: code))
        return
      }
      code.append(lines[place])
      place += 1
    }
    findings.report(
      "this code is never closed", at: Position(line: start + 1),
      suggestion: "add a line with three backticks")
  }

  private mutating func readParagraph() {
    var source = InlineReader.Source()
    while place < lines.endIndex, !lines[place].trimmed.isEmpty, Fence(lines[place]) == nil,
      source.characters.isEmpty || Self.listMarker(lines[place]) == nil
    {
      add(lines[place], skipping: 0, to: &source)
      place += 1
    }
    blocks.append(.paragraph(InlineReader.read(source, findings)))
  }

  private mutating func readList(_ first: ListMarker) {
    var items: [[Inline]] = []
    while place < lines.endIndex, let marker = Self.listMarker(lines[place]),
      marker.isOrdered == first.isOrdered
    {
      if marker.indentation > first.indentation {
        findings.report(
          "lists have one level", at: Position(line: place + 1, column: marker.indentation + 1),
          suggestion: "take the indentation away")
      }
      var source = InlineReader.Source()
      add(lines[place], skipping: marker.length, to: &source)
      place += 1
      while place < lines.endIndex, lines[place].hasPrefix(" "), !lines[place].trimmed.isEmpty,
        Self.listMarker(lines[place]) == nil
      {
        add(lines[place], skipping: 0, to: &source)
        place += 1
      }
      items.append(InlineReader.read(source, findings))
      // A blank line between two items belongs to the list.
      if place + 1 < lines.endIndex, lines[place].trimmed.isEmpty,
        Self.listMarker(lines[place + 1])?.isOrdered == first.isOrdered
      {
        place += 1
      }
    }
    blocks.append(.list(isOrdered: first.isOrdered, items: items))
  }

  private func add(_ line: String, skipping length: Int, to source: inout InlineReader.Source) {
    let rest = line.dropFirst(length)
    let indentation = rest.prefix { $0 == " " || $0 == "\t" }.count
    source.add(
      rest.trimmed, at: Position(line: place + 1, column: length + indentation + 1))
  }

  private struct ListMarker {
    var isOrdered: Bool
    var indentation: Int
    /// The characters before the item's text.
    var length: Int
  }

  private static func listMarker(_ line: String) -> ListMarker? {
    let indentation = line.prefix { $0 == " " }.count
    let rest = line.dropFirst(indentation)
    if rest.hasPrefix("- ") || rest.hasPrefix("* ") {
      return ListMarker(isOrdered: false, indentation: indentation, length: indentation + 2)
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }.count
    guard (1...3).contains(digits), rest.dropFirst(digits).hasPrefix(". ") else { return nil }
    return ListMarker(
      isOrdered: true, indentation: indentation, length: indentation + digits + 2)
  }

  /// What is wrong with a line that begins a block of Markdown that lessons do not have.
  private static func unsupported(_ line: String) -> (message: String, suggestion: String)? {
    if line.hasPrefix("    ") || line.hasPrefix("\t") {
      return ("indented code is not part of lesson text", "put it between lines of ```")
    }
    let line = line.trimmed
    if line.hasPrefix("#") {
      return ("lessons have headings of the second level only", "write `## `, one for each step")
    }
    if line.hasPrefix(">") { return ("quotations are not part of lesson text", "take the > away") }
    if line.hasPrefix("|") { return ("tables are not part of lesson text", "use a list or code") }
    if line.count >= 3, Set(line).count == 1, let sign = line.first, "-*_=".contains(sign) {
      return ("rules and underlines are not part of lesson text", "take the line away")
    }
    return nil
  }
}

/// A line that opens fenced code.
struct Fence {
  /// How many backticks it has.
  private var length: Int
  /// The language named behind them.
  var language: String?

  /// Reads a line; nil where it opens no code.
  init?(_ line: String) {
    let length = line.prefix { $0 == "`" }.count
    let rest = line.dropFirst(length).trimmed
    guard length >= 3, !rest.contains("`") else { return nil }
    self.length = length
    language = rest.isEmpty ? nil : rest
  }

  /// Whether a line closes the code.
  func isClosed(by line: String) -> Bool {
    let line = line.trimmed
    return line.count >= length && line.allSatisfy { $0 == "`" }
  }
}
