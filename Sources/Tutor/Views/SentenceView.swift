import Screen
import Trace

/// The rows that say what has just happened, or answer to the last key.
struct SentenceView {
  let state: AppState

  func draw(on canvas: inout Canvas) {
    guard canvas.size.height > 0 else { return }
    let width = canvas.size.width - 2
    let lines = text.wrapped(to: max(1, width))
    for (row, line) in lines.prefix(canvas.size.height).enumerated() {
      let isCut = row == canvas.size.height - 1 && lines.count > canvas.size.height
      let shown =
        isCut ? (line + "…").truncated(to: width, ellipsis: state.glyphs.ellipsis) : line
      canvas.put(shown, at: Point(1, row), width: width)
    }
  }

  private var text: StyledText {
    if let notice = state.notice {
      let role: Role =
        switch notice.kind {
        case .information: .hint
        case .warning: .warning
        case .error: .error
        }
      return StyledText(notice.text, role)
    }
    if let editor = state.editor { return EditorView.sentence(editor) }
    guard let scope = state.scope else { return "" }
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
