import Screen
import Trace

/// How fast the play-back goes: so many lines a second, or by the program's own clock.
package struct Pace: Equatable, Sendable {
  /// What passes evenly.
  package enum Measure: Equatable, Sendable {
    /// A line takes as long as any other, whatever the clock does meanwhile.
    case lines
    /// The program's time: waits and blocking calls take as long as they are, lines nearly nothing.
    case clock
  }

  /// What passes evenly.
  package var measure = Measure.lines
  /// The speed in lines, as a power of two.
  private var lineSpeed = 0
  /// The place of the clock's slowness among those there are.
  private var slowness = 3

  /// How much slower than in truth the clock can go.
  private static let slownesses = [1, 2, 5, 10, 20, 50, 100]
  /// A step of the play-back by the clock, in milliseconds.
  private static let step = 60

  /// Makes the usual pace.
  package init() {}

  /// Goes to the next quicker one, or the next slower one; the outermost stay.
  mutating func change(isFaster: Bool) {
    switch measure {
    case .lines: lineSpeed = max(-2, min(6, lineSpeed + (isFaster ? 1 : -1)))
    case .clock:
      slowness = max(0, min(Self.slownesses.count - 1, slowness + (isFaster ? -1 : 1)))
    }
  }

  /// The time between two steps of the play-back.
  var interval: Duration {
    guard measure == .lines else { return .milliseconds(Self.step) }
    let base = 600_000  // microseconds
    return .microseconds(lineSpeed >= 0 ? base >> lineSpeed : base << -lineSpeed)
  }

  /// The time of the program that passes in one step by the clock.
  var stretch: Nanoseconds { Self.step * 1_000_000 / Self.slownesses[slowness] }

  /// The pace in words, such as `0.25×`, `64×` or `clock 1/10`.
  func words(_ glyphs: Glyphs) -> String {
    guard measure == .lines else {
      let slowness = Self.slownesses[slowness]
      return slowness == 1 ? "clock" : "clock 1/\(slowness)"
    }
    let factor = lineSpeed >= 0 ? "\(1 << lineSpeed)" : lineSpeed == -1 ? "0.5" : "0.25"
    return factor + (glyphs.isASCII ? "x" : "×")
  }
}
