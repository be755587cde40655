import Screen

/// The built-in editor: the text with line numbers, its colours, and its first mistake.
struct EditorView {
  let state: AppState
  let editor: EditorState

  /// Larger texts are shown without colours, so that typing stays quick.
  private static let colouredSize = 100_000

  /// Draws the editor in its place.
  func draw(in slot: Layout.Slot, on canvas: inout Canvas) {
    if slot.isFramed {
      let title = StyledText(editor.name, .activeTab)
      let note = StyledText(editor.isChanged ? "changed" : "saved", .dim)
      canvas.box(slot.rect, title: title, note: note, isFocused: true)
    }
    let program = Self.program(editor)
    canvas.draw(in: slot.inside) { canvas in
      drawText(program, on: &canvas)
    }
    if slot.isFramed {
      let window = ScrollWindow(
        offset: editor.top, visible: slot.inside.height, total: editor.buffer.lines.count)
      canvas.scrollbar(
        at: Point(slot.rect.right - 1, slot.rect.top + 1), height: slot.rect.height - 2,
        window: window)
    }
  }

  private func drawText(_ program: ProgramText?, on canvas: inout Canvas) {
    let (size, lines) = (canvas.size, editor.buffer.lines)
    let digits = max(2, String(lines.count).count)
    let margin = min(digits + 1, max(0, size.width - 4))
    let text = Rect(x: margin, y: 0, width: max(0, size.width - margin), height: size.height)
    let cursor = editor.buffer.cursor
    let before = Self.width(of: lines[cursor.line][..<cursor.column])
    // The text moves to the left as far as the cursor needs, in steps of some columns.
    let shift = before < text.width ? 0 : (before - text.width) / 8 * 8 + 8
    for row in 0..<min(size.height, lines.count - editor.top) {
      let index = editor.top + row
      let number = String(index + 1)
      canvas.put(
        String(repeating: " ", count: max(0, digits - number.count)) + number,
        at: Point(0, row), .lineNumber)
      canvas.draw(in: Rect(x: text.left, y: row, width: text.width, height: 1)) { canvas in
        if let program, index < program.styled.count {
          canvas.put(program.styled[index], at: Point(-shift, 0))
        } else {
          // Of a line without end only what shows is looked at, and what stands before it.
          let (skipped, start) = Self.skip(shift, in: lines[index])
          let shown = String(lines[index][start...].prefix(text.width + shift - skipped))
          canvas.put(shown, at: Point(skipped - shift, 0))
        }
        if let mistake = program?.mistake, mistake.line == index + 1 {
          for column in mistake.columns where column - shift >= 0 {
            canvas.paint(
              Rect(x: column - shift, y: 0, width: 1, height: 1), adding: .underline)
          }
        }
        if index == cursor.line { canvas.paint(canvas.bounds, on: .cursorLine) }
      }
    }
    canvas.draw(in: text) { canvas in
      canvas.showCursor(at: Point(before - shift, cursor.line - editor.top))
    }
  }

  /// The cells of some characters in one row.
  private static func width(of characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { width, character in
      character == "\t" ? (width / 4 + 1) * 4 : width + displayWidth(of: character)
    }
  }

  /// As many characters as lie before a column: their cells, and the place behind them.
  private static func skip(_ cells: Int, in line: [Character]) -> (cells: Int, place: Int) {
    var skipped = 0
    for (place, character) in line.enumerated() {
      let next =
        character == "\t" ? (skipped / 4 + 1) * 4 : skipped + displayWidth(of: character)
      if next > cells { return (skipped, place) }
      skipped = next
    }
    return (skipped, line.count)
  }

  /// The text as a program, for its colours and its first mistake; none for a very long one.
  private static func program(_ editor: EditorState) -> ProgramText? {
    guard editor.buffer.length <= colouredSize else { return nil }
    return ProgramText(path: editor.path, bytes: Array(editor.text.utf8))
  }

  /// The cells of the text.
  static func textRect(_ state: AppState) -> Rect? {
    state.layout(state.size).editing(besideLesson: state.tutorial != nil).editor.inside
  }

  /// What is being searched for, or the text's first mistake.
  static func sentence(_ editor: EditorState) -> StyledText {
    if let search = editor.search {
      return StyledText("Search: ", .key) + StyledText(search.string + "_", .input)
    }
    guard let program = program(editor) else {
      return StyledText("This text is too long to be looked through as you type.", .dim)
    }
    guard let mistake = program.mistake else {
      return StyledText("No mistake in the form of this program.", .dim)
    }
    return StyledText("Line \(mistake.line): \(mistake.message)", .hint)
  }

  /// The keys that matter in the editor.
  static func keys(_ editor: EditorState, _ glyphs: Glyphs) -> [StyledText] {
    if editor.search != nil {
      return [KeyLine.text(Key.enter.name(glyphs), "find"), KeyLine.text("Esc", "close")]
    }
    return [
      KeyLine.text("Esc", "save and close"), KeyLine.text("Ctrl-S", "save"),
      KeyLine.text("Ctrl-U", "undo"), KeyLine.text("Ctrl-R", "redo"),
      KeyLine.text("Ctrl-F", "search"), KeyLine.text("Tab", "indent"),
      KeyLine.text("Ctrl-K", "cut line"), KeyLine.text("Ctrl-V", "put back"),
      KeyLine.text("Ctrl-Q", "close without saving"),
    ]
  }
}
