/// A text that is being edited: its lines, the cursor, and what can be undone.
package struct TextBuffer: Equatable, Sendable {
  /// A place between two characters.
  package struct Place: Hashable, Comparable, Sendable {
    /// The line, from 0.
    package var line: Int
    /// How many of the line's characters stand before it.
    package var column: Int

    /// Makes a place.
    package init(_ line: Int, _ column: Int) {
      self.line = line
      self.column = column
    }

    package static func < (one: Place, other: Place) -> Bool {
      (one.line, one.column) < (other.line, other.column)
    }
  }

  /// The spaces of one level of indentation.
  static let indent = 4

  /// The lines, without their ends; there is always at least one.
  package internal(set) var lines: [[Character]]
  /// Where text is inserted.
  package internal(set) var cursor = Place(0, 0)
  /// The column that moving up and down holds on to, past the ends of shorter lines.
  var heldColumn: Int?
  /// The lines that were cut last.
  var cut: [[Character]] = []
  var history = EditHistory()

  /// Makes a buffer with the cursor at the text's start.
  package init(_ text: String = "") {
    lines = Self.split(text)
  }

  /// The whole text; every line has an end.
  package var text: String { Self.text(of: lines) }

  /// How many characters the text has, line ends included; quicker than the text itself.
  package var length: Int { lines.reduce(0) { $0 + $1.count + 1 } }

  /// The text of some lines.
  static func text(of lines: [[Character]]) -> String {
    guard lines != [[]] else { return "" }
    var text = lines.map { String($0) }.joined(separator: "\n")
    if lines.last?.isEmpty == false { text += "\n" }
    return text
  }

  /// The characters of the line with the cursor.
  var currentLine: [Character] {
    get { lines[cursor.line] }
    _modify { yield &lines[cursor.line] }
  }

  /// The place nearest to one that may lie outside of the text.
  func clamped(_ place: Place) -> Place {
    let line = max(0, min(place.line, lines.count - 1))
    return Place(line, max(0, min(place.column, lines[line].count)))
  }

  /// The lines of a text, whatever its line ends are.
  static func split(_ text: String) -> [[Character]] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(Array.init)
  }
}
