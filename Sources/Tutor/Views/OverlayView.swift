import Lessons
import Screen

/// What lies on top of the screen: help, glossary, inputs and questions.
struct OverlayView {
  let state: AppState
  let overlay: Overlay
  private var glyphs: Glyphs { state.glyphs }

  init(state: AppState, overlay: Overlay) {
    self.state = state
    self.overlay = overlay
  }

  func draw(on canvas: inout Canvas) {
    switch overlay {
    case .help(let pane, let scroll):
      drawPage(
        on: &canvas, title: "Help: \(pane.title)", rows: { HelpText.rows(pane, state, width: $0) },
        scroll: scroll)
    case .glossary(let search): drawGlossary(search, on: &canvas)
    case .goTo(let input):
      drawInput(
        input, title: "Go to", on: &canvas,
        explanation: "A line (12), a time (0.3s), an event (#450), start or end.")
    case .input(let input):
      drawInput(input, title: "The program asks for a line", on: &canvas, explanation: prompt)
    case .search(let input):
      drawInput(
        input, title: "Search the output", on: &canvas,
        explanation: "Goes on to the next output that contains this text.")
    case .confirm(let confirmation): drawConfirmation(confirmation, on: &canvas)
    }
  }

  /// The line of keys while the overlay is open.
  static func keys(of overlay: Overlay, _ glyphs: Glyphs) -> [StyledText] {
    let close = KeyLine.text("Esc", "close")
    let scroll = KeyLine.text(KeyLine.arrows(glyphs), "scroll")
    switch overlay {
    case .help: return [scroll, close]
    case .glossary: return [KeyLine.text("letters", "search"), scroll, close]
    case .goTo, .search: return [KeyLine.text(Key.enter.name(glyphs), "go"), close]
    case .input:
      return [
        KeyLine.text(Key.enter.name(glyphs), "give it"), KeyLine.text("Ctrl-D", "end of input"),
        KeyLine.text("Esc", "not now"),
      ]
    case .confirm(let confirmation):
      return [KeyLine.text("y", confirmation.action), KeyLine.text("n", "no"), close]
    }
  }

  /// Where a page lies on the screen, border included.
  static func pageRect(_ size: Size) -> Rect {
    let whole = Rect(size: size)
    // The line of keys stays in sight.
    let (rest, _) = size.height >= 5 ? whole.splitBottom(1) : (whole, whole)
    return rest.centered(Size(width: min(92, size.width), height: rest.height))
  }

  private func drawPage(
    on canvas: inout Canvas, title: String, rows: (Int) -> [StyledText], scroll: Int
  ) {
    let rect = Self.pageRect(canvas.size)
    fade(&canvas)
    canvas.fill(rect)
    let isFramed = rect.width >= 16 && rect.height >= 5
    let inside = isFramed ? rect.inset(left: 2, top: 1, right: 2, bottom: 1) : rect
    if isFramed { canvas.box(rect, title: StyledText(title, .title), isFocused: true) }
    let rows = rows(max(1, inside.width))
    let window = ScrollWindow(offset: scroll, visible: inside.height, total: rows.count)
    canvas.put(lines: rows, in: inside, from: window.offset)
    if isFramed {
      canvas.scrollbar(
        at: Point(rect.right - 1, rect.top + 1), height: rect.height - 2, window: window)
    }
  }

  private func drawGlossary(_ search: Glossary.Search, on canvas: inout Canvas) {
    let page = GlossaryRows(
      glossary: state.tutorial?.course.glossary ?? Glossary(), search: search, glyphs: glyphs)
    drawPage(on: &canvas, title: "Glossary", rows: page.rows, scroll: search.scroll)
  }

  private func drawInput(
    _ input: TextInput, title: String, on canvas: inout Canvas, explanation: String
  ) {
    let rect = dialog(on: &canvas, title: title, height: 5)
    canvas.draw(in: rect) { canvas in
      canvas.put(StyledText(explanation, .dim), at: .zero, width: canvas.size.width)
      let row = min(2, max(0, canvas.size.height - 1))
      let text = StyledText("> ", .key) + StyledText(input.string, .input)
      canvas.put(text, at: Point(0, row), width: canvas.size.width)
      let before = displayWidth(of: String(input.text.prefix(input.cursor)))
      canvas.showCursor(at: Point(min(2 + before, canvas.size.width - 1), row))
    }
  }

  private func drawConfirmation(_ confirmation: Confirmation, on canvas: inout Canvas) {
    let rect = dialog(on: &canvas, title: "Please confirm", height: 6)
    canvas.draw(in: rect) { canvas in
      let lines = StyledText(confirmation.question).wrapped(to: max(1, canvas.size.width))
      canvas.put(lines: lines, in: canvas.bounds)
      let answers =
        KeyLine.text("y", confirmation.action) + "    " + KeyLine.text("n", "no, leave it")
      canvas.put(answers, at: Point(0, canvas.size.height - 1), width: canvas.size.width)
    }
  }

  /// What the program has printed of the line at which it asks.
  private var prompt: String {
    guard let scope = state.scope, scope.loop.outputs.count > 0 else { return "input()" }
    var text = ""
    for index in max(0, scope.loop.outputs.count - 8)..<scope.loop.outputs.count {
      text += scope.log.texts[scope.loop.outputs[index].text]
    }
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    return line.isEmpty ? "input()" : String(line)
  }

  /// Draws an empty dialog and answers with the cells inside.
  private func dialog(on canvas: inout Canvas, title: String, height: Int) -> Rect {
    fade(&canvas)
    let size = canvas.size
    let rect = canvas.bounds.centered(
      Size(width: min(64, size.width), height: min(height, size.height)))
    canvas.fill(rect)
    guard rect.height >= 5, rect.width >= 16 else { return rect }
    canvas.box(rect, title: StyledText(title, .title), isFocused: true)
    return rect.inset(left: 2, top: 1, right: 2, bottom: 1)
  }

  /// Makes what lies behind faint.
  private func fade(_ canvas: inout Canvas) {
    guard canvas.size.height > 1 else { return }
    let (rest, _) = canvas.bounds.splitBottom(1)
    canvas.paint(rest, Style(.dim))
  }
}
