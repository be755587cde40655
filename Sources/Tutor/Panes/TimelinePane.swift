import Screen
import Trace

/// A lane for each task and each thread: when it ran, was ready, was suspended, and when the loop
/// was blocked.
struct TimelinePane {
  let context: PaneContext
  private var state: LoopState { context.state }
  private var glyphs: Glyphs { context.glyphs }

  static func content(_ context: PaneContext) -> PaneContent {
    TimelinePane(context: context).content
  }

  private var content: PaneContent {
    var content = PaneContent()
    let isThreaded = state.threads.count > 1
    guard !state.tasks.isEmpty || isThreaded else {
      content.addNothing("No task was created yet, so there is no lane.", width: context.width)
      return content
    }
    let lanes = context.scope.recording.lanes
    lanes.update()
    let threads = isThreaded ? state.threads.map(\.id) : []
    let tasks = shownTasks(room: max(1, context.height - 1 - min(threads.count, 4)))
    let names = tasks.map(context.naming.task) + threads.map(context.naming.thread)
    let longest = names.map { displayWidth(of: $0) }.max() ?? 0
    let more = more(than: tasks)
    let labelWidth = min(max(8, longest + 2, more.count), max(context.width / 4, more.count))
    let width = max(1, context.width - labelWidth - 2)
    let shown = context.scope.window.range(at: state.now)
    let scale = Scale(shown, now: state.now, width: width)
    let blocked = blockedCells(scale, lanes)
    for id in tasks {
      let lane = lane(scale, of: state.task(id)) {
        lanes.columns(ofTask: id, from: $0, to: $1, count: $2)
      }
      content.add(label(context.task(id), labelWidth) + cells(lane, heldIn: blocked))
    }
    for id in threads.prefix(max(0, context.height - 1 - tasks.count)) {
      let lane = lane(scale, of: nil) {
        lanes.columns(
          ofThread: id, from: $0, to: $1, count: $2, sharesLock: !context.naming.isIsolated(id))
      }
      let name = StyledText(context.naming.thread(id), .dim)
      content.add(label(name, labelWidth) + cells(lane, heldIn: []))
    }
    content.add(axis(labelWidth, width, more, showsHeld: !blocked.isEmpty))
    return content
  }

  /// The cells of times at which a blocking call holds up the loop and with it all its tasks.
  ///
  /// None where loops ran in several threads: the trace does not tell which task is whose.
  private func blockedCells(_ scale: Scale, _ lanes: Lanes) -> Set<Int> {
    guard state.loopThreads.count == 1, let thread = state.loopThreads.first, scale.pastCount > 0
    else { return [] }
    let lane = lanes.columns(
      ofThread: thread, from: scale.start, to: scale.past, count: scale.pastCount)
    return Set(lane.indices.filter { lane[$0] == .blocked })
  }

  /// How many tasks have no lane here.
  private func more(than tasks: [TaskID]) -> String {
    let hidden = state.tasks.count - tasks.count
    return hidden > 0 ? "+\(hidden) more" : ""
  }

  /// The tasks with a lane: those that were created first, and the one that is shown elsewhere.
  private func shownTasks(room: Int) -> [TaskID] {
    var ids = (1...TaskID(max(1, min(room, state.tasks.count)))).map { $0 }
    guard !state.tasks.isEmpty else { return [] }
    let selected = context.scope.shownTask
    if selected > ids.count, let last = ids.indices.last { ids[last] = selected }
    return ids
  }

  private func label(_ text: StyledText, _ width: Int) -> StyledText {
    // Names that differ in their numbers only stay different: `asy…_0`.
    let number = text.plain.reversed().prefix { $0.isNumber }.count
    let cut =
      number > 0
      ? text.withoutMiddle(to: width, keeping: number + 1, ellipsis: glyphs.ellipsis)
      : text.truncated(to: width, ellipsis: glyphs.ellipsis)
    return cut.padded(to: width + 2)
  }

  /// The cells of a lane, and the times that they stand for.
  private struct Scale {
    let start: Nanoseconds
    /// Where the cells end that lie before that of the moment; all cells do if it is not shown.
    let past: Nanoseconds
    /// How many those are.
    let pastCount: Int
    /// The moment, where it is shown: it has the cell after those, and what comes later none.
    let now: Nanoseconds?

    init(_ shown: Range<Nanoseconds>, now: Nanoseconds, width: Int) {
      start = shown.lowerBound
      guard shown.contains(now) || now == shown.upperBound else {
        (past, pastCount, self.now) = (shown.upperBound, width, nil)
        return
      }
      let cell = Double(shown.count) / Double(width)
      pastCount = min(width - 1, Int(Double(now - start) / cell))
      past = min(now, start + Nanoseconds(cell * Double(pastCount)))
      self.now = now
    }
  }

  /// A lane up to the moment; the moment's own cell shows what a task does then.
  private func lane(
    _ scale: Scale, of task: TaskState?,
    columns: (_ from: Nanoseconds, _ to: Nanoseconds, _ count: Int) -> [LaneStatus?]
  ) -> [LaneStatus?] {
    var lane = scale.pastCount > 0 ? columns(scale.start, scale.past, scale.pastCount) : []
    if let now = scale.now {
      // What happens at the same time but after the moment is not looked at.
      lane += task.map { [status($0)] } ?? columns(min(scale.past, now - 1), now, 1)
    }
    return lane
  }

  private func status(_ task: TaskState) -> LaneStatus {
    switch task.status {
    case .ready: .ready
    case .running: .running
    case .sleeping: .sleeping
    case .waiting: .waiting
    case .done: .done
    case .failed: .failed
    case .cancelled: .cancelled
    }
  }

  private func cells(_ columns: [LaneStatus?], heldIn blocked: Set<Int>) -> StyledText {
    var text = StyledText()
    var previous: LaneStatus?
    for (column, status) in columns.enumerated() {
      var (glyph, role) = cell(status, after: previous)
      if blocked.contains(column), let status, [.ready, .sleeping, .waiting].contains(status) {
        (glyph, role) = (glyphs.spanHeld, .failed)
      }
      text.append(String(glyph), role)
      previous = status
    }
    return text
  }

  private func cell(_ status: LaneStatus?, after previous: LaneStatus?) -> (Character, Role) {
    switch status {
    case nil: (" ", .text)
    case .running: (glyphs.spanRunning, .running)
    case .ready: (glyphs.spanReady, .ready)
    case .sleeping: (glyphs.spanSuspended, .sleeping)
    case .waiting: (glyphs.spanSuspended, .waiting)
    case .blocked: (glyphs.spanBlocked, .failed)
    // How a task ended stands once, behind its lane.
    case .done: (previous == .done ? " " : glyphs.done, .done)
    case .failed: (previous == .failed ? " " : glyphs.failed, .failed)
    case .cancelled: (previous == .cancelled ? " " : glyphs.cancelled, .cancelled)
    }
  }

  private func axis(
    _ labelWidth: Int, _ width: Int, _ more: String, showsHeld: Bool
  ) -> StyledText {
    let shown = context.scope.window.range(at: state.now)
    // Milliseconds would not tell the ends of a short stretch apart.
    let moment = shown.count < 10_000_000 ? TimeText.preciseMoment : TimeText.moment
    let end = moment(shown.upperBound)
    let start = shown.lowerBound == 0 ? "0 s" : moment(shown.lowerBound)
    var legend =
      "\(glyphs.spanRunning) running  \(glyphs.spanReady) ready  \(glyphs.spanSuspended) suspended  "
      + "\(glyphs.spanBlocked) blocked"
    if showsHeld { legend += "  \(glyphs.spanHeld) held up" }
    var middle = ""
    let room = width - start.count - end.count - 4
    if displayWidth(of: legend) <= room {
      let free = room - displayWidth(of: legend)
      middle = String(repeating: " ", count: free / 2 + 2) + legend
    }
    let text = more.padding(to: labelWidth + 2) + start + middle
    let gap = max(1, labelWidth + 2 + width - displayWidth(of: text) - end.count)
    return StyledText(text + String(repeating: " ", count: gap) + end, .dim)
  }
}
