import Screen
import Trace

/// The rows that say what has just happened, or answer to the last key.
struct SentenceView {
  /// What is said; nil for nothing.
  let text: StyledText?
  /// Whether all of it is to be seen, even if it covers what stands above.
  var isUrgent = false

  /// Draws it in the rows that are its own, or in as many more above them as it takes if it is urgent.
  func draw(in rows: Rect, on canvas: inout Canvas) {
    var place = rows
    if isUrgent, !rows.isEmpty, let text {
      let needed = text.wrapped(to: max(1, rows.width - 2)).count
      let height = max(rows.height, min(needed, rows.bottom - 1))
      place = Rect(
        left: rows.left, top: rows.bottom - height, right: rows.right, bottom: rows.bottom)
      canvas.fill(place)
    }
    canvas.draw(in: place) { draw(on: &$0) }
  }

  private func draw(on canvas: inout Canvas) {
    guard canvas.size.height > 0, let text else { return }
    let width = canvas.size.width - 2
    let lines = text.wrapped(to: max(1, width))
    for (row, line) in lines.prefix(canvas.size.height).enumerated() {
      let isCut = row == canvas.size.height - 1 && lines.count > canvas.size.height
      let shown =
        isCut ? (line + "…").truncated(to: width, ellipsis: canvas.glyphs.ellipsis) : line
      canvas.put(shown, at: Point(1, row), width: width)
    }
  }
}

extension Notice {
  /// The remark in the colour of its kind.
  var styled: StyledText {
    switch kind {
    case .information: StyledText(text, .hint)
    case .warning: StyledText(text, .warning)
    case .error: StyledText(text, .error)
    }
  }
}

extension AppState {
  /// Whether a remark stands that is about something wrong.
  var isWarned: Bool { notice.map { $0.kind != .information } ?? false }

  /// The answer to the last key, or what has just happened in the program.
  var sentence: StyledText {
    if let notice { return notice.styled }
    if let editor { return EditorView.sentence(editor) }
    guard let scope else { return "" }
    if let pending = scope.pending, pending.slices > 4 {
      return StyledText("The program runs on, looking for the \(pending.move.goal)…", .hint)
        + StyledText("  Esc stops", .dim)
    }
    if let mistake = scope.program.mistake, scope.cursor == scope.recording.end {
      return StyledText("Line \(mistake.line): \(mistake.message)", .error)
    }
    return Sentences.explanation(of: scope)
  }
}
