import Trace

/// The stretch of time that the timeline shows; it never reaches past the moment shown.
package struct TimelineWindow: Equatable, Sendable {
  /// How often the time up to the moment is halved; 0 shows all of it.
  package var zoom = 0
  /// How far the window is moved back, in halves of its own length.
  package var pan = 0

  /// The longest zoom: a millionth of a long run.
  package static let deepest = 20

  /// Makes a window over all time.
  package init() {}

  /// The times shown at a moment, in nanoseconds; never empty.
  func range(at now: Nanoseconds) -> Range<Nanoseconds> {
    let length = max(1, now >> min(zoom, Self.deepest))
    let end = max(length, now - pan * max(1, length / 2))
    return max(0, end - length)..<end
  }

  /// How far the window can be moved back at a moment.
  func deepestPan(at now: Nanoseconds) -> Int {
    let length = max(1, now >> min(zoom, Self.deepest))
    let half = max(1, length / 2)
    return max(0, now - length + half - 1) / half
  }
}
