import Trace

/// The stretch of time that the timeline shows; the moment shown lies in it, unless it was moved.
///
/// It reaches a little beyond the moment, to a round time: so lanes grow with each step, and are
/// drawn to another scale only now and then.
package struct TimelineWindow: Equatable, Sendable {
  /// How often the whole time is halved; 0 shows all of it.
  package var zoom = 0
  /// How far the window is moved back, in halves of its own length.
  package var pan = 0

  /// The longest zoom: a millionth of a long run.
  package static let deepest = 20

  /// Makes a window over all time.
  package init() {}

  /// The times shown at a moment, in nanoseconds; never empty.
  func range(at now: Nanoseconds) -> Range<Nanoseconds> {
    let length = length(at: now)
    let end = max(length, unmovedEnd(at: now) - pan * max(1, length / 2))
    return max(0, end - length)..<end
  }

  /// How far the window can be moved back at a moment.
  func deepestPan(at now: Nanoseconds) -> Int {
    let length = length(at: now)
    let half = max(1, length / 2)
    return max(0, unmovedEnd(at: now) - length + half - 1) / half
  }

  private func length(at now: Nanoseconds) -> Nanoseconds {
    max(1, Self.round(now) >> min(zoom, Self.deepest))
  }

  /// Where the window ends that has the moment in its last quarter.
  private func unmovedEnd(at now: Nanoseconds) -> Nanoseconds {
    let length = length(at: now)
    let quarter = max(1, length / 4)
    let rest = now % quarter
    let (end, isPastAll) = now.addingReportingOverflow(rest > 0 ? quarter - rest : 0)
    return max(length, min(Self.round(now), isPastAll ? .max : end))
  }

  /// The next time of a few, at most twice as long.
  ///
  /// Programs like to take a round time and a moment: that is not where these lie.
  private static func round(_ time: Nanoseconds) -> Nanoseconds {
    var unit: Nanoseconds = 1
    while unit < .max / 1000, time > 85 * unit { unit *= 10 }
    return [12, 22, 44, 85].lazy.map { $0 * unit }.first { $0 >= time } ?? time
  }
}
