import Trace

/// Where a program goes round that was not seen to end.
struct EndlessRun: Equatable, Sendable {
  /// How many lines have run.
  let lineCount: Int
  /// The lines of the program among which it goes round, in the innermost function of its own.
  let lines: ClosedRange<Int>?
  /// Whether it goes round without ever giving control back to the loop.
  let isHeld: Bool

  /// Whether so much has run that the last lines tell where it goes round.
  var isLong: Bool { lineCount >= 1_000 }

  /// As many of the last lines are looked at.
  private static let sample = 60

  /// Looks at the end of a recording that is not complete.
  init(_ scope: Scope) {
    let timeline = scope.recording.timeline
    var count = 0
    for (_, _, event) in scope.log.events(0..<scope.recording.end) {
      if case .line = event { count += 1 }
    }
    lineCount = count
    var seen: [Int] = []
    var place = scope.recording.end
    for _ in 0..<Self.sample {
      guard let stop = timeline.previous(.line, before: place), stop > 0 else { break }
      place = stop
      let state = timeline.state(at: stop)
      let naming = Naming(log: scope.log, state: state)
      let here = state.currentFrames.last { frame in
        frame.line > 0 && naming.code(frame.code)?.file == scope.program.path
      }
      if let here { seen.append(Int(here.line)) }
    }
    lines = seen.min().flatMap { first in seen.max().map { first...$0 } }
    // What has paused within the last half of all that happened will do so again.
    let pause = timeline.previous(.suspension, before: scope.recording.end) ?? 0
    isHeld = pause < scope.recording.end / 2
  }

  /// That the program should end, and where it is instead.
  var sentence: String {
    let begin = "The program should end, but after \(Self.rounded(lineCount)) lines it "
    let (place, pauses) =
      switch lines {
      case let lines? where lines.count == 1: ("line \(lines.lowerBound)", "pauses")
      case let lines?: ("lines \(lines.lowerBound) to \(lines.upperBound)", "pause")
      case nil: ("a library module", "pauses")
      }
    guard isHeld else { return begin + "still goes round in \(place)." }
    return begin + "was still in \(place), which never \(pauses): no other task gets a turn."
  }

  /// A number with two digits that matter, such as 330,000.
  private static func rounded(_ number: Int) -> String {
    var unit = 1
    while number / unit >= 100 { unit *= 10 }
    var digits = String(number / unit * unit)
    var grouped = ""
    while digits.count > 3 {
      grouped = "," + digits.suffix(3) + grouped
      digits.removeLast(3)
    }
    return digits + grouped
  }
}
