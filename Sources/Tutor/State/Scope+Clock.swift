import Trace

/// Moments between two events, at which only the clock has moved on.
extension Scope {
  /// As many stops show one by one while no time passes.
  private static let hops = 12

  /// Whether the clock stands later than the last event: something waits, or a call blocks.
  package var isBetweenEvents: Bool { loop.now != recordedTime }

  /// The time of the moment's last event.
  private var recordedTime: Nanoseconds { cursor == 0 ? loop.now : log.time(at: cursor - 1) }

  /// The event that comes next; nil at the end of what is recorded.
  var nextEvent: Event? { cursor < recording.end ? log.event(at: cursor) : nil }

  /// Lets the clock go on to a time, with all that happens until then.
  ///
  /// Outputs and turns of tasks that happen at once are stopped at, so that they are seen; very many
  /// of them are passed over.
  mutating func pass(until time: Nanoseconds) -> Arrival {
    let (place, timeline) = (cursor, recording.timeline)
    let target = timeline.cursor(at: time)
    let hop = [Stop.suspension, .taskSwitch, .output]
      .compactMap { timeline.next($0, after: place) }.min()
    if let hop, hop <= target, play?.hops ?? 0 < Self.hops {
      play?.hops += 1
      move(to: hop)
      return .moved
    }
    play?.hops = 0
    if target > cursor { move(to: target) }
    // Behind the last event there is no time.
    if !isAtEnd { loop.wait(until: time) }
    return cursor == place && isAtEnd ? .stayed : .moved
  }
}
