import Screen

/// The built-in editor at work on a file.
package struct EditorState: Equatable, Sendable {
  /// The file's path on disk.
  package let path: String
  /// The name shown in its border.
  package let name: String
  /// The text and the cursor.
  package var buffer: TextBuffer
  /// The lines as they were saved last.
  private var savedLines: [[Character]]
  /// The first line shown.
  package var top = 0
  /// What is searched for, while it is being typed.
  package var search: TextInput?
  /// What was searched for last.
  package var searched = ""
  /// Whether the key before cut a line.
  var isCutting = false
  /// Whether the editor is to be closed as soon as its text is saved.
  var isClosing = false

  /// Opens a text.
  package init(path: String, name: String, text: String) {
    self.path = path
    self.name = name
    buffer = TextBuffer(text)
    savedLines = buffer.lines
  }

  /// The text as it would be saved.
  package var text: String { buffer.text }
  /// Whether there is something to save.
  package var isChanged: Bool {
    buffer.lines != savedLines && buffer.text != TextBuffer.text(of: savedLines)
  }
  /// The text as it was saved last.
  package var savedText: String { TextBuffer.text(of: savedLines) }

  /// Begins to search, with what was searched for last.
  mutating func beginSearch() { search = TextInput(searched) }

  /// Takes over what was typed to search for.
  mutating func endSearch() {
    searched = search?.string ?? ""
    search = nil
  }

  /// Notes that a text was saved.
  package mutating func noteSaved(_ text: String) {
    savedLines = text == buffer.text ? buffer.lines : TextBuffer.split(text)
  }
}
