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
    let before = displayWidth(of: String(lines[cursor.line][..<cursor.column]))
    // The text moves to the left as far as the cursor needs, in steps of some columns.
    let shift = before < text.width ? 0 : (before - text.width) / 8 * 8 + 8
    for row in 0..<min(size.height, lines.count - editor.top) {
      let index = editor.top + row
      let number = String(index + 1)
      canvas.put(
        String(repeating: " ", count: max(0, digits - number.count)) + number,
        at: Point(0, row), .lineNumber)
      canvas.draw(in: Rect(x: text.left, y: row, width: text.width, height: 1)) { canvas in
        let plain = String(lines[index])
        let styled = program.flatMap { index < $0.styled.count ? $0.styled[index] : nil }
        canvas.put(styled ?? StyledText(plain), at: Point(-shift, 0))
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

  /// The text as a program, for its colours and its first mistake; none for a very long one.
  private static func program(_ editor: EditorState) -> ProgramText? {
    let bytes = Array(editor.text.utf8)
    guard bytes.count <= colouredSize else { return nil }
    return ProgramText(path: editor.path, bytes: bytes)
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
    guard let mistake = program(editor)?.mistake else {
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
