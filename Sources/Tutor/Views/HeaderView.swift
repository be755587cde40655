import Screen
import Trace

/// The first row: where one is in the course, or which program one looks at.
struct HeaderView {
  let state: AppState

  func draw(on canvas: inout Canvas) {
    guard canvas.size.height > 0 else { return }
    canvas.fill(canvas.bounds, style: Style(.text, on: .statusBar))
    let right = right.on(.statusBar)
    let room = canvas.size.width - right.width - 3
    canvas.put(left.on(.statusBar), at: Point(1, 0), width: max(0, room))
    guard room >= 8 else { return }
    let end = canvas.size.width - 1 - right.width
    canvas.put(right, at: Point(end, 0))
    drawScrubBar(from: left.width + 4, to: end - 3, on: &canvas)
  }

  /// Draws the bar that shows the moment's place, where there is room between both sides.
  private func drawScrubBar(from start: Int, to end: Int, on canvas: inout Canvas) {
    guard let scope = state.scope, state.place == .workspace, state.editor == nil else { return }
    let width = min(40, end - start)
    guard width >= ScrubBar.leastWidth else { return }
    let bar = ScrubBar(scope: scope, glyphs: state.glyphs).text(width: width)
    canvas.put(bar.on(.statusBar), at: Point(end - width, 0))
  }

  private var left: StyledText {
    var text = StyledText("Loopscope", .title)
    if let tutorial = state.tutorial {
      let (number, count) = (tutorial.lessonIndex + 1, tutorial.course.lessons.count)
      text.append("  \(number)/\(count) ", .dim)
      text.append(tutorial.lesson.title, .strong)
    } else if let scope = state.scope {
      text.append("  " + scope.program.path, .strong)
    }
    return text
  }

  /// How fast the play-back goes.
  private func speed(_ scope: Scope) -> String {
    "\(state.glyphs.running) \(scope.pace.words(state.glyphs))"
  }

  private var right: StyledText {
    if let tutorial = state.tutorial {
      let (step, count) = (tutorial.stepIndex + 1, tutorial.lesson.steps.count)
      var text = StyledText()
      if let scope = state.scope, scope.play != nil { text.append(speed(scope) + "  ", .hint) }
      text.append("step \(step)/\(count)  ")
      let glyphs = state.glyphs
      text.append(String(repeating: glyphs.barFull, count: min(step, 20)), .progress)
      text.append(
        String(repeating: glyphs.barEmpty, count: max(0, min(count, 20) - step)), .progressRest)
      return text
    }
    guard let scope = state.scope else { return "" }
    var text = StyledText()
    let findings = scope.loop.diagnostics.count
    if findings > 0 { text.append(counted(findings, "finding") + "  ", .warning) }
    if scope.play != nil { text.append(speed(scope) + "  ") }
    text.append("event \(scope.cursor)" + (scope.isAtEnd ? ", the end" : ""))
    return text
  }
}
