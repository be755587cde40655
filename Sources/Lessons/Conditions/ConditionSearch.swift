import Trace

extension Timeline {
  /// The first cursor at which a condition holds, from a cursor on.
  ///
  /// Events that have happened at `start` do not count, except that states may hold already.
  /// Takes time in proportion to the events passed, so a front end asks as the log grows.
  ///
  /// - Parameters:
  ///   - condition: what is looked for.
  ///   - start: the cursor to begin from.
  ///   - program: the file that lines and markers are of; nil for any file.
  /// - Returns: nil where the log, as far as it goes, has no such moment.
  package func position(
    of condition: Condition, from start: Sequence, in program: LessonProgram?
  ) -> Sequence? {
    var search = ConditionSearch(condition, program, self)
    return search.find(from: min(max(0, start), end))
  }
}

/// Goes through events until a condition holds.
private struct ConditionSearch {
  private let condition: Condition
  private let program: LessonProgram?
  private let timeline: Timeline
  private let names: TaskNames
  /// The line that a line or marker condition is about.
  private let line: Int32?
  /// How many times the condition is still to hold.
  private var left: Int
  /// What was written in the current line of output so far.
  private var written = ""

  init(_ condition: Condition, _ program: LessonProgram?, _ timeline: Timeline) {
    self.condition = condition
    self.program = program
    self.timeline = timeline
    names = TaskNames(timeline.log)
    left = condition.count
    switch condition.target {
    case .line(let number): line = Int32(exactly: number)
    case .marker(let name): line = program?.markers[name].flatMap(Int32.init(exactly:))
    default: line = nil
    }
  }

  mutating func find(from start: Sequence) -> Sequence? {
    switch condition.target {
    case .start: return 0
    case .state(let wanted):
      if holds(wanted, at: start) { return start }
    case .time(let time):
      guard start == 0 || timeline.log.time(at: start - 1) < time else { return start }
    default: break
    }
    for (sequence, time, event) in timeline.log.events(start..<timeline.end)
    where matches(event, sequence, time) {
      left -= 1
      if left == 0 { return place(behind: event, sequence) }
    }
    return nil
  }

  /// The cursor at which the condition holds; nil while more must be recorded to tell.
  private func place(behind event: Event, _ sequence: Sequence) -> Sequence? {
    guard case .suspended = condition.target, case .stepEnded = event else { return sequence + 1 }
    return timeline.stop(ofSuspension: sequence)
  }

  private mutating func matches(_ event: Event, _ sequence: Sequence, _ time: Nanoseconds) -> Bool {
    switch (condition.target, event) {
    case (.line, .line(let number)), (.marker, .line(let number)):
      return number == line && isInProgram(sequence) && isInTask(sequence)
    case (.suspended, .stepEnded(let task, .suspended)), (.turn, .stepBegan(let task, _)),
      (.created, .taskCreated(let task, _, _, _)):
      return isCalled(task, sequence)
    case (.output(let wanted), .output(_, let text)):
      return isWritten(timeline.log.texts[text], wanted) && isInTask(sequence)
    case (.tick(let wanted), .tickBegan(let number)): return wanted == nil || wanted == number
    case (.state(let wanted), .taskCreated), (.state(let wanted), .stepBegan),
      (.state(let wanted), .stepEnded), (.state(let wanted), .handleEnqueued),
      (.state(let wanted), .taskRenamed):
      return holds(wanted, at: sequence + 1)
    case (.time(let wanted), _): return time >= wanted
    case (.idle, .clockIdled), (.diagnostic, .diagnostic), (.end, .programEnded): return true
    case (.exception(let wanted), .raised(let type, _)):
      return (wanted == nil || timeline.log.texts[type] == wanted) && isInTask(sequence)
    default: return false
    }
  }

  private func isInProgram(_ sequence: Sequence) -> Bool {
    guard let program else { return true }
    let log = timeline.log
    guard let code = timeline.state(at: sequence + 1).currentCode, Int(code) < log.codes.count
    else { return false }
    return log.codes[Int(code)].isIn(program)
  }

  private func isInTask(_ sequence: Sequence) -> Bool {
    guard condition.task != nil else { return true }
    return isCalled(timeline.state(at: sequence + 1).currentTask, sequence)
  }

  private func isCalled(_ id: TaskID, _ sequence: Sequence) -> Bool {
    guard let name = condition.task else { return true }
    guard let task = timeline.state(at: sequence + 1).task(id) else { return false }
    return names[task] == name || timeline.log.texts[task.name] == name
  }

  /// Whether a piece of output completes a line, or the text wanted.
  private mutating func isWritten(_ text: String, _ wanted: String?) -> Bool {
    guard let wanted else { return text.hasSuffix("\n") }
    written += text
    let isThere = written.contains(wanted)
    written =
      isThere
      ? ""
      : written.split(separator: "\n", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    return isThere
  }

  private func holds(_ wanted: [Condition.TaskStatus], at cursor: Sequence) -> Bool {
    let state = timeline.state(at: cursor)
    return wanted.allSatisfy { pair in
      names.tasks(named: pair.task, in: state).last?.status == pair.status
    }
  }
}

extension CodeInfo {
  /// Whether the code is of a lesson's program, however the path to it begins.
  func isIn(_ program: LessonProgram) -> Bool {
    file == program.name || file.hasSuffix("/" + program.name)
  }
}
