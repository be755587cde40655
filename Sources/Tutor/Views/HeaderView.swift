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
    if room >= 8 { canvas.put(right, at: Point(canvas.size.width - 1 - right.width, 0)) }
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

  private var right: StyledText {
    if let tutorial = state.tutorial {
      let (step, count) = (tutorial.stepIndex + 1, tutorial.lesson.steps.count)
      var text = StyledText("step \(step)/\(count)  ")
      let glyphs = state.glyphs
      text.append(String(repeating: glyphs.barFull, count: min(step, 20)), .progress)
      text.append(
        String(repeating: glyphs.barEmpty, count: max(0, min(count, 20) - step)), .progressRest)
      return text
    }
    guard let scope = state.scope else { return "" }
    return "event \(scope.cursor)" + (scope.isAtEnd ? ", the end" : "")
  }
}
