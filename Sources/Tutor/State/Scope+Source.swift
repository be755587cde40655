import Trace

extension Scope {
  /// The line that ran last, where nothing runs any more.
  var lastLine: Int? {
    guard isAtEnd else { return nil }
    var place = cursor
    // The lines of other files, and of the library, may come behind it.
    for _ in 0..<40 {
      guard let stop = recording.timeline.previous(.line, before: place), stop > 0 else { break }
      place = stop
      let state = recording.timeline.state(at: place)
      guard let code = state.currentCode, naming.code(code)?.file == program.path else { continue }
      return program.lines.indices.contains(Int(state.line) - 1) ? Int(state.line) : nil
    }
    return nil
  }

  /// Whether the line that runs has done something already, such as print.
  var isWithinLine: Bool {
    guard cursor > 0 else { return false }
    return switch log.event(at: cursor - 1) {
    case .output, .diagnostic, .taskCreated: true
    default: false
    }
  }

  /// Whether a line has run before the one that is about to.
  var hasBegun: Bool {
    let timeline = recording.timeline
    let line = timeline.previous(.line, before: cursor + 1) ?? 0
    return timeline.previous(.line, before: line) ?? 0 > 0
  }

  /// Whether the loop itself runs, between the steps of tasks.
  var isBetweenSteps: Bool {
    guard loop.isLoopRunning, loop.currentThread == 0, loop.currentTask == 0 else { return false }
    if case .callback? = loop.running?.purpose { return false }
    return true
  }

  /// The file that the code pane shows: that of the frame that runs, as far as it is known.
  var shownProgram: ProgramText {
    guard !modules.isEmpty, let file = currentFile, let module = modules[file] else {
      return program
    }
    return module
  }

  /// The file of the innermost frame of the task that is shown.
  private var currentFile: String? {
    let frames =
      isBetweenSteps ? loop.frames(of: shownTask) : loop.currentFrames
    for frame in frames.reversed() where frame.line > 0 {
      guard let code = naming.code(frame.code), code.kind != .native else { continue }
      if code.file == program.path || modules[code.file] != nil { return code.file }
    }
    return nil
  }
}
