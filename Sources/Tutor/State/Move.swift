import Trace

/// A way to go through the recording.
package enum Move: Equatable, Sendable {
  /// To the next or previous stop of these sorts, whichever is nearest.
  case to([Stop], Direction)
  /// To the start.
  case start
  /// To the end of the program, however long it runs.
  case end
  /// To an event.
  case event(Sequence)
  /// To a time of the program's clock.
  case time(Nanoseconds)
  /// On to a time of the program's clock, as it passes in the play-back.
  case clock(Nanoseconds)
  /// To the moment that the lesson's step is about.
  case step

  /// Which way.
  package enum Direction: Equatable, Sendable {
    case forward, back
  }

  /// A line at a time, with a stop where a task gives control back.
  static func line(_ direction: Direction) -> Move { .to([.line, .suspension], direction) }

  /// Whether the end of the program will do where there is no such stop.
  var settlesForEnd: Bool {
    guard case .to(let stops, .forward) = self else { return true }
    return stops.contains { $0 == .line || $0 == .event }
  }

  /// What is looked for, in words.
  var goal: String {
    switch self {
    case .to(let stops, _): stops.first.map(Self.name) ?? "stop"
    case .start: "start"
    case .end: "end"
    case .event: "event"
    case .time, .clock, .step: "moment"
    }
  }

  private static func name(_ stop: Stop) -> String {
    switch stop {
    case .event: "event"
    case .line: "line"
    case .suspension: "suspension"
    case .tick: "tick"
    case .output: "output"
    case .diagnostic: "finding"
    case .taskSwitch: "turn of a task"
    case .task: "line of this task"
    case .breakpoints(let points):
      points.count == 1 ? "run of line \(points[0].line)" : "breakpoint"
    case .text(let text): "output with '\(text)'"
    }
  }
}
