import Trace

extension Exercise {
  /// Says of each check whether it holds for a run, and before them whether the run was sound.
  ///
  /// The exercise is passed when all results are.
  package func judge(_ timeline: Timeline) -> [CheckResult] {
    let run = FinishedRun(timeline)
    let expectsStatus = checks.contains {
      if case .exitStatus = $0 { return true }
      return false
    }
    var results: [CheckResult] = []
    if !run.hasEnded {
      results.append(
        CheckResult(
          isPassed: false, sentence: "The program should end, but it was still running."))
    } else if run.exitStatus != 0, !expectsStatus {
      let error = run.errorLine.map { ": \($0)" } ?? "."
      let verdict = CheckResult(
        isPassed: false,
        sentence: "The program should end without an error, but it ended so\(error)")
      // Where nothing ran, nothing else can be said of the run.
      if !run.hasRun { return [verdict] }
      results.append(verdict)
    }
    return results + checks.map { $0.judge(run) }
  }
}

/// A run that is over, and what its trace says of it as a whole.
struct FinishedRun {
  let timeline: Timeline
  let state: LoopState
  let names: TaskNames

  init(_ timeline: Timeline) {
    self.timeline = timeline
    state = timeline.state(at: timeline.end)
    names = TaskNames(timeline.log)
  }

  var hasEnded: Bool { state.hasEndedByItself }
  /// Whether any line ran; a program with a syntax error has none.
  var hasRun: Bool { timeline.next(.line, after: 0) != nil }
  var exitStatus: Int { Int(state.exitStatus ?? 0) }
  var output: String { OutputText.standardOutput(of: state, in: timeline.log) }
  var elapsed: Nanoseconds { state.now }

  /// The last line of a traceback, such as `ValueError: no`.
  var errorLine: String? {
    OutputText.text(of: state, in: timeline.log, .standardError)
      .split(separator: "\n").last.map(String.init)
  }

  /// The longest time for which one handle kept the loop.
  var longestStep: Nanoseconds {
    var longest = 0
    var start: Nanoseconds?
    for (_, time, event) in timeline.log.events(0..<timeline.end) {
      switch event {
      case .handleRan, .stepBegan: start = start ?? time
      case .handleEnded, .stepEnded:
        if let begun = start { longest = max(longest, time - begun) }
        start = nil
      default: break
      }
    }
    if let start { longest = max(longest, state.now - start) }
    return longest
  }

  /// The greatest number of tasks that waited for time, the network or a thread at once.
  var peakConcurrency: Int {
    var about: Set<TaskID> = []
    var waiting: Set<TaskID> = []
    var peak = 0
    for (_, _, event) in timeline.log.events(0..<timeline.end) {
      switch event {
      case .suspending(let task, let reason, _, _):
        if Self.isOutside(reason) { about.insert(task) } else { about.remove(task) }
      case .stepEnded(let task, .suspended):
        if about.remove(task) != nil { waiting.insert(task) }
        peak = max(peak, waiting.count)
      case .handleEnqueued(_, let purpose, _): waiting.remove(purpose.steppedTask)
      default: break
      }
    }
    return peak
  }

  /// How often tasks paused.
  var pauses: Int {
    timeline.log.events(0..<timeline.end).reduce(0) { count, entry in
      if case .stepEnded(_, .suspended) = entry.event { count + 1 } else { count }
    }
  }

  /// How often coroutines paused that no loop drives; a whole chain of awaits pauses at once.
  ///
  /// Generators that nobody awaits pause too, in the library for instance; they do not count.
  var pausesByHand: Int {
    var (count, isInStep, isCounted) = (0, false, false)
    for (sequence, _, event) in timeline.log.events(0..<timeline.end) {
      switch event {
      case .stepBegan: isInStep = true
      case .stepEnded: isInStep = false
      default: break
      }
      guard event.kind == .yielded, !isInStep else {
        isCounted = false
        continue
      }
      if !isCounted, isInCoroutine(at: sequence) {
        count += 1
        isCounted = true
      }
    }
    return count
  }

  /// Whether a coroutine of the program runs at a moment.
  private func isInCoroutine(at cursor: Sequence) -> Bool {
    guard let id = timeline.state(at: cursor).currentCode, id < timeline.log.codes.count
    else { return false }
    let code = timeline.log.codes[Int(id)]
    return code.kind == .coroutine && !code.isLibrary
  }

  private static func isOutside(_ reason: WaitReason) -> Bool {
    switch reason {
    case .sleep, .streamRead, .streamDrain, .streamConnect, .executor: true
    default: false
    }
  }
}
