/// A sort of moment at which stepping stops.
///
/// Every stop lies right behind an event, so that the state at the cursor shows what that event
/// brought about and the event's sentence explains it. The start of the trace is a stop of every
/// sort when going back.
package enum Stop: Equatable, Sendable {
  /// Behind any event.
  case event
  /// Behind a `line`: the state shows the line that is about to run.
  case line
  /// Behind the `stepEnded` of a task that suspended, and the `handleEnqueued` with which it goes to
  /// the back of the ready queue by itself: it has just given control back.
  case suspension
  /// Behind a `tickBegan`: the due timers and the ready queue of the new turn are next.
  case tick
  /// Behind an `output`.
  case output
  /// Behind a `diagnostic`.
  case diagnostic
  /// Behind a `stepBegan`: another task (or the same again) has just got its turn.
  case taskSwitch
  /// Behind a `line` of this task, in whatever function, and behind the end of each of its steps.
  case task(TaskID)
  /// Behind a `line` that reaches one of these.
  case breakpoints([Breakpoint])
  /// Behind an `output` whose text contains this.
  case text(String)

  /// A line of a file at which to stop.
  package struct Breakpoint: Hashable, Sendable {
    /// The file, as the code objects have it.
    package var file: String
    /// The line, from 1.
    package var line: Int32

    /// Makes a breakpoint.
    package init(file: String, line: Int32) {
      self.file = file
      self.line = line
    }
  }

  /// The kinds of the events it may stop behind; nil for all.
  var kinds: EventKindSet? {
    switch self {
    case .event: nil
    case .line, .breakpoints: [.line]
    case .suspension: [.stepEnded]
    case .tick: [.tickBegan]
    case .output, .text: [.output]
    case .diagnostic: [.diagnostic]
    case .taskSwitch: [.stepBegan]
    case .task: [.line, .stepEnded]
    }
  }
}
