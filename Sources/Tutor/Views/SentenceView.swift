import Screen
import Trace

/// The rows that say what has just happened, or answer to the last key.
struct SentenceView {
  /// What is said; nil for nothing.
  let text: StyledText?

  func draw(on canvas: inout Canvas) {
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
