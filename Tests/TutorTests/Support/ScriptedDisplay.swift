import Screen

@testable import Tutor

/// A display whose events were written down beforehand; it keeps the frames that it shows.
final class ScriptedDisplay: Display {
  var capabilities = Capabilities()
  var size = Size(width: 80, height: 24)
  /// The frames shown, those that were like the one before included.
  private(set) var frames: [Frame] = []
  /// How often the application has waited without a deadline: it sleeps until something comes.
  private(set) var sleeps = 0
  /// How often the application looks for a key, while it is at work, before the learner presses one.
  private static let patience = 50
  private var looks = 0
  private var events: ArraySlice<[TerminalEvent]>
  private let last: TerminalEvent

  /// Makes a display: each wait is answered with the next events, and at the end with `last`.
  init(events: [[TerminalEvent]], last: TerminalEvent = .inputClosed) {
    self.events = events[...]
    self.last = last
  }

  func draw(_ frame: Frame) { frames.append(frame) }

  func wait(until deadline: ContinuousClock.Instant?) -> [TerminalEvent] {
    // While the application is at work the learner waits for the screen, but not for ever.
    if let deadline, deadline <= ContinuousClock.now, looks < Self.patience {
      looks += 1
      return []
    }
    looks = 0
    if deadline == nil { sleeps += 1 }
    return events.popFirst() ?? [last]
  }

  func suspend() {}
  func run(_ arguments: [String]) -> String? { nil }
}
