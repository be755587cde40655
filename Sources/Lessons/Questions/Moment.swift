import Trace

/// A moment of a run about which a question is asked, and what the trace says of it.
struct Moment {
  let timeline: Timeline
  let cursor: Sequence
  let program: LessonProgram?
  let state: LoopState
  let names: TaskNames

  /// Makes a moment; the cursor must be in the timeline.
  init(_ timeline: Timeline, at cursor: Sequence, _ program: LessonProgram?) {
    self.timeline = timeline
    self.cursor = cursor
    self.program = program
    state = timeline.state(at: cursor)
    names = TaskNames(timeline.log)
  }

  var log: TraceLog { timeline.log }

  /// The events that are still to come.
  var future: TraceLog.Events { log.events(cursor..<timeline.end) }

  /// Whether the trace goes up to the program's end.
  var hasEnd: Bool { endState.hasEndedByItself }

  /// Whether the program has tasks at any time.
  var hasTasks: Bool { !endState.tasks.isEmpty }

  /// The last state there is.
  var endState: LoopState { timeline.state(at: timeline.end) }

  /// The task that begins the next step; nil where none does any more.
  var nextTask: TaskID? {
    for (_, _, event) in future {
      if case .stepBegan(let task, _) = event { return task }
    }
    return nil
  }

  /// The tasks in the ready queue, from the front, by name.
  var readyNames: [String] {
    (0..<state.ready.count).compactMap { index in
      let entry = state.ready[index]
      guard entry.task != 0, !state.isCancelled(entry) else { return nil }
      return names.name(of: entry.task, in: state)
    }
  }

  /// The line that runs next in the program.
  var nextLine: Int? {
    for (sequence, _, event) in future {
      guard case .line(let line) = event else { continue }
      guard let program else { return Int(line) }
      guard let code = timeline.state(at: sequence + 1).currentCode else { continue }
      if Int(code) < log.codes.count, log.codes[Int(code)].isIn(program) { return Int(line) }
    }
    return nil
  }

  /// Complete lines printed so far.
  var linesBefore: [String] { OutputText.lines(of: OutputText.standardOutput(of: state, in: log)) }

  /// All lines that the program prints.
  var allLines: [String] { OutputText.lines(of: OutputText.standardOutput(of: endState, in: log)) }
}
