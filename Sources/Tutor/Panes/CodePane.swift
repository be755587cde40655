import Screen
import Trace

/// The source: where it runs, where coroutines may suspend, and who is suspended where.
struct CodePane {
  let scope: Scope
  let glyphs: Glyphs
  /// The lines that a lesson points to; nil while another file than the program's own shows.
  private let focus: ClosedRange<Int>?
  /// Whether those lines must show: at the moment that the lesson's step is about.
  private let holdsFocus: Bool
  /// The file that shows.
  private let program: ProgramText
  private let marks: Marks
  /// Whether long lines are shown to their ends.
  private let isEnlarged: Bool

  init(
    scope: Scope, glyphs: Glyphs, focus: ClosedRange<Int>?, holdsFocus: Bool = false,
    isEnlarged: Bool = false
  ) {
    self.scope = scope
    self.glyphs = glyphs
    self.holdsFocus = holdsFocus
    self.isEnlarged = isEnlarged
    program = scope.shownProgram
    self.focus = program.path == scope.program.path ? focus : nil
    marks = Marks(scope, in: program)
  }

  /// Draws the lines that fit, so that the current one is among them.
  ///
  /// Where the pane is enlarged, long lines go on below themselves.
  func draw(on canvas: inout Canvas, scrolledBy rows: Int) {
    let size = canvas.size
    guard size.height > 0, size.width > 0 else { return }
    guard !program.lines.isEmpty else {
      canvas.put("The file is empty.", at: .zero, .dim)
      return
    }
    let window = window(height: size.height).scrolled(by: rows)
    var row = 0
    for line in firstLine(of: window, size, isScrolled: rows != 0)...program.lines.count {
      guard row < size.height else { break }
      let parts = parts(of: line, width: size.width)
      drawLine(line, parts, row: row, on: &canvas)
      row += parts.count
    }
  }

  /// The first line drawn of a window: one further down where longer ones would push the line out
  /// that must show.
  private func firstLine(of window: ScrollWindow, _ size: Size, isScrolled: Bool) -> Int {
    let first = window.offset + 1
    let last = isScrolled ? window.isAtBottom ? program.lines.count : nil : heldLine
    guard isEnlarged, let last, last >= first else { return first }
    var (line, height) = (last, parts(of: last, width: size.width).count)
    while line > first {
      height += parts(of: line - 1, width: size.width).count
      guard height <= size.height else { break }
      line -= 1
    }
    return line
  }

  /// A line's source in the rows that it takes: one, or as many as it needs in an enlarged pane.
  private func parts(of line: Int, width: Int) -> [StyledText] {
    let source = program.styled[line - 1]
    let room = width - digits - 3
    guard isEnlarged, room >= 24, source.width > room else { return [source] }
    let indent = program.lines[line - 1].prefix { $0 == " " }.count
    return source.wrapped(to: room, hanging: min(indent + 4, room / 2))
  }

  /// The cells of the line numbers.
  private var digits: Int { max(2, String(program.lines.count).count) }

  /// The lines shown: those of a page with the line that must show, or more of a lesson's focus.
  func window(height: Int) -> ScrollWindow {
    let total = program.lines.count
    guard let line = heldLine, total > height else {
      return ScrollWindow(offset: 0, visible: height, total: total)
    }
    let paged = CodePages(total: total, definitions: program.definitions)
      .window(showing: line, height: height)
    guard let focus = heldFocus else { return paged }
    if paged.rows.contains(focus.lowerBound - 1), paged.rows.contains(focus.upperBound - 1) {
      return paged
    }
    let top = firstLine(holding: line, focus, height: height)
    return ScrollWindow(offset: max(0, top - 1), visible: height, total: total)
  }

  /// The first line shown, so that a line shows with all of the focus, or with as much of it as fits.
  private func firstLine(holding line: Int, _ focus: ClosedRange<Int>, height: Int) -> Int {
    let first = min(line, focus.lowerBound)
    let spare = height - (max(line, focus.upperBound) - first + 1)
    if spare >= 0 { return first - spare / 2 }
    return line > focus.upperBound ? line - height + 1 : line
  }

  /// The line that must show.
  private var heldLine: Int? {
    if let mistake = program.mistake { return mistake.line }
    // Before anything has run it matters what a lesson points to, not where the program begins.
    if let heldFocus, !scope.hasBegun { return heldFocus.lowerBound }
    return chosenLine ?? marks.current ?? marks.last ?? focus?.lowerBound ?? scope.lastLine
  }

  /// The lines in focus, where they must show.
  private var heldFocus: ClosedRange<Int>? {
    holdsFocus && chosenLine == nil && program.mistake == nil ? focus : nil
  }

  /// The line that was chosen with the arrow keys.
  private var chosenLine: Int? { scope.chosenLine }

  private func drawLine(
    _ line: Int, _ parts: [StyledText], row: Int, on canvas: inout Canvas
  ) {
    let width = canvas.size.width
    let isCurrent = line == marks.current
    let isFocused = focus?.contains(line) ?? false
    let number = String(line)
    var x = canvas.put(
      String(repeating: " ", count: max(0, digits - number.count)) + number, at: Point(0, row),
      style: Style(.lineNumber, isFocused ? .bold : []))
    x = canvas.put(marker(line, isCurrent: isCurrent), at: Point(x, row))
    var names = note(at: line, room: width - x)
    // Without some cells of the source they say nothing.
    if width - names.width - 2 < x + 8 { names = "" }
    let gap = names.isEmpty ? 0 : names.width + 2
    // The names of those suspended here are worth more than the end of a long line.
    let room = max(min(width - x, 12), width - x - gap)
    for (number, part) in parts.enumerated() {
      // The names stand behind the last part.
      let room = number == parts.count - 1 ? room : width - x
      canvas.put(part, at: Point(x, row + number), width: room)
    }
    if let mistake = program.mistake, mistake.line == line {
      for column in mistake.columns where column < room {
        canvas.paint(Rect(x: x + column, y: row, width: 1, height: 1), Style(.error, .underline))
      }
    }
    let whole = Rect(x: 0, y: row, width: width, height: parts.count)
    let ground: Role? =
      line == chosenLine
      ? .selection
      : isCurrent && !marks.isWithinCurrent
        ? .currentStatement : isCurrent || isFocused || line == marks.last ? .cursorLine : nil
    if let ground { canvas.paint(whole, on: ground) }
    if !names.isEmpty {
      canvas.put(names.on(ground), at: Point(width - names.width - 1, row + parts.count - 1))
    }
  }

  /// The three cells between number and source.
  private func marker(_ line: Int, isCurrent: Bool) -> StyledText {
    var text = StyledText()
    if isCurrent {
      text.append(String(glyphs.currentLine), marks.isWithinCurrent ? .dim : .running)
    } else if scope.breakpoints.contains(.init(file: program.path, line: Int32(line))) {
      text.append(String(glyphs.breakpoint), .breakpoint)
    } else {
      text.append(" ")
    }
    if marks.suspended[line] != nil || marks.awaiting.contains(line) {
      text.append(String(glyphs.suspendedHere), .suspendedHere)
    } else if program.suspensionLines.contains(line) {
      text.append(String(glyphs.suspensionPoint), .suspensionPoint)
    } else {
      text.append(" ")
    }
    text.append(" ")
    return text
  }

  /// What stands at the right of a line: why it cannot be read, or who is there.
  private func note(at line: Int, room: Int) -> StyledText {
    guard let mistake = program.mistake, mistake.line == line else {
      return names(at: line, room: room / 2)
    }
    // The sentence below the panes gives the error's name as well.
    let words = mistake.message.split(separator: ": ", maxSplits: 1).last ?? ""
    let text = StyledText("\(glyphs.cross) \(words)", .error)
    let free = room - program.styled[line - 1].width - 3
    return text.truncated(to: max(room / 2, free), ellipsis: glyphs.ellipsis)
  }

  /// Who is suspended at a line, or runs there: as many names as there is room for, at least one.
  private func names(at line: Int, room: Int) -> StyledText {
    var tasks = marks.suspended[line]?.tasks ?? []
    let count = marks.suspended[line]?.count ?? 0
    if line == marks.current, scope.loop.currentTask != 0 {
      tasks.insert(scope.loop.currentTask, at: 0)
    }
    var parts = tasks.prefix(3).compactMap { id -> StyledText? in
      guard let task = scope.loop.task(id) else { return nil }
      return StyledText(
        "\(task.status.glyph(glyphs)) \(scope.naming.task(id))", task.status.role)
    }
    let isRunningHere = line == marks.current && scope.loop.currentTask != 0
    let total = count + (isRunningHere ? 1 : 0)
    while true {
      let hidden = total - parts.count
      // Of very many tasks not all are looked at.
      let open = marks.isPartial ? String(glyphs.ellipsis) : ""
      let more = hidden > 0 ? [StyledText("+\(hidden)\(open)", .dim)] : []
      let names = StyledText.joined(parts + more, separator: " ")
      guard parts.count > 1, names.width > room else { return names }
      parts.removeLast()
    }
  }
}

/// What stands where in the source at a moment.
private struct Marks {
  /// The tasks suspended at a line: the first ones, and how many.
  struct Sleepers {
    var tasks: [TaskID] = []
    var count = 0
  }

  /// The line that is about to run, while a function of the program runs.
  var current: Int?
  /// Whether that line has begun: something that it does was the last event.
  var isWithinCurrent = false
  /// The line at which the last task has just suspended, while the loop itself runs.
  var last: Int?
  /// The lines at which tasks are suspended.
  var suspended: [Int: Sleepers] = [:]
  /// The lines at which coroutines wait for one of these further down in their chains.
  var awaiting: Set<Int> = []
  /// Whether there are more tasks than are looked at.
  var isPartial = false
  /// As many tasks as are looked at.
  private static let limit = 3000

  init(_ scope: Scope, in program: ProgramText) {
    let state = scope.loop
    let isHere = { (code: CodeID) in scope.naming.code(code)?.file == program.path }
    if !scope.isBetweenSteps,
      let frame = state.currentFrames.last(where: { $0.line > 0 && isHere($0.code) })
    {
      current = Int(frame.line)
      isWithinCurrent = scope.isWithinLine
    }
    isPartial = state.tasks.count > Self.limit
    for task in state.tasks.prefix(Self.limit) where !task.status.isFinal {
      guard task.id != state.currentTask, task.steps > 0 else { continue }
      let places = state.places(of: task.id).filter { $0.line > 0 && isHere($0.code) }
      guard let place = places.last else { continue }
      awaiting.formUnion(places.dropLast().map { Int($0.line) })
      let line = Int(place.line)
      suspended[line, default: Sleepers()].count += 1
      if suspended[line]?.tasks.count ?? 0 < 3 { suspended[line]?.tasks.append(task.id) }
      if current == nil, task.id == scope.lastTask { last = line }
    }
  }
}
