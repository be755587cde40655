import Trace

/// A run as sentences, one for each thing that matters.
package struct PlainRun {
  private let recording: Recording

  /// Prepares to tell of a run from its start.
  package init(_ recording: Recording) { self.recording = recording }

  /// Tells the whole run, line by line, as it goes on.
  package func tell(_ line: (String) -> Void) {
    let timeline = recording.timeline
    var cursor = 0
    while true {
      while cursor < recording.end {
        cursor += 1
        guard matters(timeline.log.event(at: cursor - 1)) else { continue }
        let time = TimeText.moment(timeline.log.time(at: cursor - 1))
        line("\(time)  \(timeline.sentence(at: cursor))")
      }
      if recording.isComplete { return }
      recording.run.advance(until: recording.end + 20_000, within: nil)
    }
  }

  /// Whether an event is worth a line: what tasks, the clock and the output do.
  private func matters(_ event: Event) -> Bool {
    switch event {
    case .programStarted, .programEnded, .taskCreated, .stepBegan, .suspending, .clockIdled,
      .blocked, .output, .diagnostic, .cancellationRequested, .threadStarted, .threadEnded,
      .timerFired:
      true
    case .stepEnded(_, let outcome): outcome != .suspended
    default: false
    }
  }
}
