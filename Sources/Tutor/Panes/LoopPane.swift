import Screen
import Trace

/// The event loop: what runs, what is ready and in which order, what waits, and the timers.
struct LoopPane {
  let context: PaneContext
  private var state: LoopState { context.state }
  private var naming: Naming { context.naming }
  private var glyphs: Glyphs { context.glyphs }
  /// Where the column of labels has room.
  private var isWide: Bool { context.width >= 46 }
  private var labelWidth: Int { isWide ? 9 : 8 }

  static func content(_ context: PaneContext) -> PaneContent { LoopPane(context: context).content }

  /// What stands in the pane's border.
  static func note(_ state: LoopState) -> StyledText {
    if state.phase == .notStarted { return "not started" }
    if state.phase == .running, state.tick == 0 { return "no loop yet" }
    return "tick \(state.tick) · \(TimeText.moment(state.now))"
  }

  private struct Section {
    var label: String
    var rows: [StyledText]
    /// How many there are in all, where not all are in `rows`.
    var total: Int
  }

  private var content: PaneContent {
    var sections = [running, ready, timers, waiting]
    sections += [threads, inputOutput].filter { !$0.rows.isEmpty }
    fit(&sections)
    var content = PaneContent()
    // Long rows go on below themselves while all of them have room.
    var wrapped = PaneContent()
    for section in sections { add(section, to: &wrapped, isWrapping: true) }
    if wrapped.rows.count <= context.height { return wrapped }
    for section in sections { add(section, to: &content, isWrapping: false) }
    return content
  }

  private func add(_ section: Section, to content: inout PaneContent, isWrapping: Bool) {
    let rows = section.rows.isEmpty ? [StyledText("–", .dim)] : section.rows
    for (number, row) in rows.enumerated() {
      let label = context.label(number == 0 ? section.label : "", width: labelWidth)
      if isWrapping {
        content.rows += row.wrapped(
          to: context.width, first: label, hanging: min(labelWidth + 2, context.width / 2))
      } else {
        content.add(label + row)
      }
    }
  }

  /// Shortens the longest sections until all fit, and says how many entries are left out.
  private func fit(_ sections: inout [Section]) {
    func height(_ section: Section) -> Int { max(1, section.rows.count) }
    while sections.reduce(0, { $0 + height($1) }) > context.height {
      guard let longest = sections.indices.max(by: { height(sections[$0]) < height(sections[$1]) }),
        height(sections[longest]) > 1
      else { break }
      sections[longest].rows.removeLast()
    }
    for index in sections.indices {
      let hidden = sections[index].total - sections[index].rows.count
      if hidden > 0, let last = sections[index].rows.indices.last {
        let more = StyledText(context.width < 30 ? " +\(hidden)" : "  +\(hidden) more", .dim)
        let room = max(8, context.width - labelWidth - more.width)
        sections[index].rows[last] =
          sections[index].rows[last].truncated(to: room, ellipsis: glyphs.ellipsis) + more
      }
    }
  }

  // MARK: Sections

  private var running: Section {
    var rows: [StyledText] = []
    if let blocked = blockedRow { rows.append(blocked) }
    let current = state.currentTask
    if current != 0 {
      var row = StyledText("\(glyphs.running) \(naming.task(current))", .running)
      if let frame = state.currentFrame {
        row.append("  \(naming.function(frame.code))()  ", .code)
        if let code = naming.code(frame.code) { row += context.place(code, line: state.line) }
      }
      rows.append(row)
    } else if isWaiting {
      rows.append(StyledText("nothing: every thread waits", .dim))
    } else if state.currentThread != 0 {
      rows.append(runningThread)
    } else if state.phase == .ended {
      let status = state.exitStatus ?? 0
      let words = isWide ? "the program has ended, exit status" : "ended, exit status"
      rows.append(
        StyledText(
          "\(status == 0 ? glyphs.done : glyphs.failed) \(words) \(status)",
          status == 0 ? .done : .failed))
    } else if let entry = state.running, isStillRunning(entry) {
      rows.append(StyledText("\(glyphs.running) \(naming.subject(entry))", .running))
    } else if state.isLoopRunning {
      rows.append(StyledText("the loop itself", .dim))
    } else if state.phase == .running {
      rows.append(
        StyledText("\(glyphs.running) the program", .running)
          + StyledText(state.line > 0 ? "  line \(state.line)" : "", .dim))
    }
    return Section(label: "running", rows: rows, total: rows.count)
  }

  /// Whether no thread runs, and no loop waits in one for what comes.
  private var isWaiting: Bool {
    !state.isLoopRunning && state.thread(state.currentThread)?.status == .blocked
  }

  /// Whether what a handle runs goes on; a task that has given up its turn does not.
  private func isStillRunning(_ entry: ReadyEntry) -> Bool {
    state.task(entry.task).map { $0.status == .running } ?? true
  }

  /// Says that the loop was blocked in the turn that is shown.
  private var blockedRow: StyledText? {
    guard let last = state.blocked.last, last.thread == 0, last.sequence > state.tickBegan,
      state.phase == .running
    else { return nil }
    let what = context.log.texts[last.what]
    let place = last.code.flatMap(naming.code).map { context.place($0, line: last.line) }
    let line = place.map(\.plain) ?? (last.line > 0 ? "line \(last.line)" : "")
    return StyledText(
      "\(glyphs.blocked) loop blocked \(TimeText.seconds(last.end - last.start)) by \(what)"
        + (line.isEmpty ? "" : ", \(line)"), .blocked)
  }

  private var ready: Section {
    let shown = state.ready.prefix(context.height)
    let rows = shown.map { entry in
      let name = "\(glyphs.ready) \(naming.subject(entry))"
      if state.isCancelled(entry) { return StyledText(name + " (cancelled)", .dim) }
      return StyledText(name, .ready) + StyledText("  " + naming.reason(entry), .dim)
    }
    return Section(label: "ready", rows: Array(rows), total: state.ready.count)
  }

  private var timers: Section {
    let rows = state.timers.prefix(context.height).map { timer in
      let left = timer.deadline - state.now
      let whole = max(1, timer.deadline - timer.since)
      var row = StyledText("\(glyphs.sleeping) \(owner(of: timer))", .sleeping)
      row.append("  \(TimeText.moment(max(0, left)))")
      let room = context.width - labelWidth - row.width - 1
      return room < 3 ? row : row + " " + bar(Double(left) / Double(whole), room: room)
    }
    return Section(label: "timers", rows: rows, total: state.timers.count)
  }

  private func owner(of timer: TimerState) -> String {
    switch timer.purpose {
    case .resolve: naming.task(timer.setBy)
    default: naming.subject(of: timer.purpose, handle: timer.handle)
    }
  }

  /// What is left of a timer's time.
  private func bar(_ fraction: Double, room: Int) -> StyledText {
    let width = min(room, isWide ? 8 : 5)
    let full = min(width, max(0, Int((fraction * Double(width)).rounded(.up))))
    return StyledText(String(repeating: glyphs.barFull, count: full), .sleeping)
      + StyledText(String(repeating: glyphs.barEmpty, count: width - full), .progressRest)
  }

  private var waiting: Section {
    let total = state.count(.waiting)
    var rows: [StyledText] = []
    guard total > 0 else { return Section(label: "waiting", rows: [], total: 0) }
    for task in state.tasks where task.status == .waiting {
      guard rows.count < context.height else { break }
      var row = context.task(task.id)
      if let wait = task.wait { row.append("  " + naming.wait(wait), .text) }
      if isWide, let place = state.places(of: task.id).last(where: { $0.line > 0 }) {
        row.append(", line \(place.line)", .dim)
      }
      rows.append(row)
    }
    return Section(label: "waiting", rows: rows, total: total)
  }

  /// The thread that runs, while no loop runs in it.
  private var runningThread: StyledText {
    var row = StyledText("\(glyphs.running) \(naming.thread(state.currentThread))", .running)
    let frame = state.currentFrames.last { $0.line > 0 }
    if let frame, let code = naming.code(frame.code) {
      row.append("  \(code.name)()  ", .code)
      row += context.place(code, line: frame.line)
    }
    return row
  }

  private var threads: Section {
    var others = state.threads.filter { $0.id != 0 && $0.status != .ended }
    // What the main thread does is shown above while it runs a loop.
    if !others.isEmpty, !state.isLoopRunning, let main = state.threads.first {
      others.insert(main, at: 0)
    }
    let rows = others.prefix(4).map { thread in
      var row = StyledText(
        "\(thread.status.glyph(glyphs)) \(naming.thread(thread.id))", thread.status.role)
      if let job = state.jobs[thread.job] {
        row.append("  \(context.log.texts[job.name])()", .code)
      }
      row.append("  \(thread.status.word)", .dim)
      if thread.what != 0 { row.append(" on \(context.log.texts[thread.what])", .dim) }
      return row
    }
    return Section(label: "threads", rows: Array(rows), total: others.count)
  }

  private var inputOutput: Section {
    var rows: [StyledText] = []
    for id in 1..<(PrimitiveID(min(state.primitiveCount, 2000)) + 1) {
      guard let primitive = state.primitive(id), primitive.waitingFor != 0 else { continue }
      rows.append(
        StyledText(
          "\(glyphs.waiting) \(Naming.byPort(context.log.texts[primitive.waitingFor]))", .waiting))
      if rows.count == 3 { break }
    }
    return Section(label: "I/O", rows: rows, total: rows.count)
  }
}
