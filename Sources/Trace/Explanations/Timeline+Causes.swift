/// One link of the chain that led to an event.
package struct Cause: Equatable, Sendable {
  /// The event.
  package var sequence: Sequence
  /// When it happened.
  package var time: Nanoseconds
  /// What happened, in a sentence.
  package var sentence: String
}

extension Timeline {
  /// Why a task became ready last, as seen from a cursor: from its wake-up back to the first
  /// cause that the trace knows.
  ///
  /// Empty for a task that was not made ready before the cursor. The chain has at most 32 links.
  package func whyWoke(_ task: TaskID, at cursor: Sequence) -> [Cause] {
    guard let wake = state(at: cursor).task(task)?.wake else { return [] }
    return causes(from: wake.sequence)
  }

  /// An event and what led to it, back to the first cause that the trace knows: where a task did
  /// it, to the line that the task was running.
  package func causes(from sequence: Sequence) -> [Cause] {
    var result: [Cause] = []
    var next = sequence
    while next >= 0, next < log.count, result.count < 32 {
      let event = log.event(at: next)
      // That the loop ran a handle says nothing new; why the handle was there does.
      if event.kind != .handleRan { result.append(cause(next, sentence(for: next))) }
      // A cause lies before its effect; anything else would be a fault in the engine.
      guard let cause = leading(to: event, next), cause < next else { break }
      next = cause
    }
    if let place = runningLine(at: next) { result.append(place) }
    return result
  }

  /// The event that led to another one; nil where that was simply a task running.
  private func leading(to event: Event, _ sequence: Sequence) -> Sequence? {
    if case .handleRan(let handle) = event {
      return state(at: sequence).ready.first { $0.handle == handle }?.sequence
    }
    guard let cause = event.cause, cause < sequence else { return nil }
    return log.kind(at: cause) == .stepBegan ? nil : cause
  }

  /// The line that a task was running when an event happened.
  private func runningLine(at sequence: Sequence) -> Cause? {
    let state = state(at: sequence)
    guard let task = state.task(state.currentTask), state.line > 0, state.currentCode != nil,
      let line = previous(.task(task.id), before: sequence + 1), line > 0
    else { return nil }
    return cause(line - 1, "\(TaskNames(log)[task]) was running line \(state.line).")
  }

  private func cause(_ sequence: Sequence, _ sentence: String) -> Cause {
    Cause(sequence: sequence, time: log.time(at: sequence), sentence: sentence)
  }
}

extension Event {
  /// The sequence number of the event that led to this one; nil where it says none.
  package var cause: Sequence? {
    switch self {
    case .handleEnqueued(_, _, let cause), .timerFired(_, let cause), .stepBegan(_, let cause),
      .futureResolved(_, _, let cause), .ioReady(_, _, let cause):
      cause >= 0 ? cause : nil
    default: nil
    }
  }
}
