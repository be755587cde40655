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

  /// An event and what led to it, back to the first cause that the trace knows.
  package func causes(from sequence: Sequence) -> [Cause] {
    var result: [Cause] = []
    var next = sequence
    while next >= 0, next < log.count, result.count < 32 {
      let event = log.event(at: next)
      result.append(Cause(sequence: next, time: log.time(at: next), sentence: sentence(of: next)))
      // A cause lies before its effect; anything else would be a fault in the engine.
      guard let cause = event.cause, cause < next else { break }
      next = cause
    }
    return result
  }

  /// The sentence of an event, with who ran at which line where it does not say so itself.
  private func sentence(of sequence: Sequence) -> String {
    var words = sentence(for: sequence)
    switch log.event(at: sequence) {
    case .futureResolved, .primitiveChanged, .primitiveOwned, .jobEnded:
      let state = state(at: sequence)
      guard state.currentTask != 0, state.line > 0 else { break }
      let name = state.task(state.currentTask).map { log.texts[$0.name] } ?? ""
      if words.hasSuffix(".") { words.removeLast() }
      words += ", while \(name) ran line \(state.line)."
    default: break
    }
    return words
  }
}
