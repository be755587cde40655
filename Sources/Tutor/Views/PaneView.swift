import Lessons
import Screen

/// Draws one pane into its place.
struct PaneView {
  let state: AppState
  let pane: Pane
  /// The cells inside the border.
  let size: Size

  /// The rows that show when nobody has scrolled.
  var heldWindow: ScrollWindow {
    if pane == .code, let scope = state.scope {
      return codePane(scope).window(height: size.height)
    }
    return content.window(height: size.height, scrolledBy: 0)
  }

  /// Draws the pane's inside and answers with the rows that show.
  func draw(on canvas: inout Canvas) -> ScrollWindow {
    let scroll = state.scrolling(of: pane)
    if pane == .code, let scope = state.scope {
      let code = codePane(scope)
      code.draw(on: &canvas, scrolledBy: scroll)
      return code.window(height: size.height).scrolled(by: scroll)
    }
    let content = content
    let window = content.window(height: size.height, scrolledBy: scroll)
    for (row, text) in content.rows(in: window, height: size.height).enumerated() {
      let shown = text.truncated(to: size.width, ellipsis: state.glyphs.ellipsis)
      canvas.put(shown, at: Point(0, row), width: size.width)
    }
    return window
  }

  /// What stands at the right of the upper border.
  var note: StyledText {
    if pane == .lesson { return state.editor == nil ? textAbove : textBeyond }
    guard let scope = state.scope else { return "" }
    switch pane {
    case .loop, .timeline: return LoopPane.note(scope.loop)
    case .chain, .wake:
      let task = scope.shownTask
      return task == 0 ? "" : StyledText(scope.naming.task(task))
    case .tasks: return StyledText(scope.loop.tasks.isEmpty ? "" : "\(scope.loop.tasks.count)")
    case .diagnostics:
      let count = scope.loop.diagnostics.count
      return count == 0 ? "" : StyledText("\(count)", .warning)
    case .code:
      if scope.isOld { return StyledText("the run is older", .warning) }
      return state.isInPlayground ? StyledText("your copy", .hint) : ""
    case .output: return state.isDetailed ? "lines" : ""
    default: return ""
    }
  }

  /// That the lesson's text begins above what shows, and the key that goes there.
  private var textAbove: StyledText {
    guard !heldWindow.scrolled(by: state.lessonScroll).isAtTop, let key = Command.pageUp.keys.first
    else {
      return ""
    }
    return StyledText(key.name(state.glyphs), .key) + StyledText(" for the text above", .tab)
  }

  /// That the task goes on, beside the editor, and the key that turns to the rest.
  private var textBeyond: StyledText {
    guard heldWindow.scrolls else { return "" }
    return StyledText("Ctrl-T", .key) + StyledText(" for more", .tab)
  }

  /// The title in the upper border.
  var title: StyledText {
    guard pane == .code, let scope = state.scope else { return StyledText(pane.title) }
    return StyledText(scope.shownProgram.name)
  }

  /// The title where the border has no room for both title and note.
  var shortTitle: StyledText { pane == .code ? title : StyledText(pane.shortTitle) }

  private func codePane(_ scope: Scope) -> CodePane {
    let tutorial = state.tutorial
    return CodePane(
      scope: scope, glyphs: state.glyphs,
      focus: state.isInPlayground ? nil : tutorial?.step.focus?.lines,
      holdsFocus: tutorial?.anchors[tutorial?.stepIndex ?? 0] == scope.cursor
        || tutorial?.exercise?.isUntouched == true,
      isEnlarged: state.isEnlarged)
  }

  private var content: PaneContent { folded.unfolded(in: size) }

  private var folded: PaneContent {
    if pane == .lesson {
      guard let tutorial = state.tutorial else { return PaneContent() }
      return LessonPane.content(tutorial, of: state, width: size.width)
        .tightened(to: size.height)
    }
    guard let scope = state.scope else {
      var content = PaneContent()
      content.addNothing("This step has no program.", width: size.width)
      return content
    }
    let context = PaneContext(
      scope: scope, glyphs: state.glyphs, width: size.width, height: size.height,
      isDetailed: state.isDetailed)
    switch pane {
    case .output: return OutputPane.content(context)
    case .loop: return LoopPane.content(context)
    case .timeline: return TimelinePane.content(context)
    case .variables: return VariablesPane.content(context)
    case .chain: return ChainPane.content(context)
    case .tasks: return TasksPane.content(context)
    case .primitives: return PrimitivesPane.content(context)
    case .threads: return ThreadsPane.content(context)
    case .diagnostics: return DiagnosticsPane.content(context)
    case .wake: return WakePane.content(context)
    case .lesson, .code: return PaneContent()
    }
  }
}
