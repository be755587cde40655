import Trace

extension Scope {
  /// What became of a movement.
  package enum Arrival: Equatable, Sendable {
    /// The moment shown is another one now.
    case moved
    /// It was there already.
    case stayed
    /// There is no such stop in that direction.
    case nothing
    /// The program must run on first.
    case needsMore
  }

  /// Makes a movement, as far as the recording allows.
  mutating func make(_ move: Move) -> Arrival {
    pending = nil
    return search(move, from: cursor)
  }

  /// Goes on with the movement that waits, now that there is more of the recording.
  mutating func resumePending() -> Arrival {
    guard let waiting = pending else { return .stayed }
    pending = nil
    let arrival = search(waiting.move, from: waiting.searchFrom)
    pending?.slices = waiting.slices + 1
    return arrival
  }

  private mutating func search(_ move: Move, from place: Sequence) -> Arrival {
    let timeline = recording.timeline
    switch move {
    case .to(let stops, .forward):
      if let next = stops.compactMap({ timeline.next($0, after: place) }).min() {
        guard stops == [.event] else { return go(to: next) }
        let imports = recording.imports
        if imports.isOpen(at: next), !recording.isComplete { return wait(for: move) }
        return go(to: imports.stretch(around: next)?.cursors.upperBound ?? next)
      }
      if !recording.isComplete { return wait(for: move) }
      return move.settlesForEnd ? go(to: recording.end) : .nothing
    case .to(let stops, .back):
      guard let last = stops.compactMap({ timeline.previous($0, before: place) }).max() else {
        return .nothing
      }
      // The start is every stop's last resort; where only it is left, a search has failed.
      if last == 0, stops.contains(where: \.isSearch) { return .nothing }
      let stretch = stops == [.event] ? recording.imports.stretch(around: last) : nil
      return go(to: stretch?.cursors.lowerBound ?? last)
    case .start: return go(to: 0)
    case .end: return recording.isComplete ? go(to: recording.end) : wait(for: move)
    case .event(let event):
      if event > recording.end, !recording.isComplete { return wait(for: move) }
      return go(to: event)
    case .time(let time):
      if !recording.isComplete, recording.log.now <= time { return wait(for: move) }
      return go(to: timeline.cursor(at: time))
    case .clock(let time):
      if !recording.isComplete, recording.log.now <= time { return wait(for: move) }
      return pass(until: time)
    case .step: return .stayed
    }
  }

  mutating func wait(for move: Move) -> Arrival {
    pending = PendingMove(move: move, searchFrom: max(cursor, recording.end))
    return .needsMore
  }

  mutating func go(to place: Sequence) -> Arrival {
    let place = max(0, min(place, recording.end))
    guard place != cursor || isBetweenEvents else { return .stayed }
    move(to: place)
    return .moved
  }
}

extension Stop {
  /// Whether it is something particular that is looked for, rather than a step.
  var isSearch: Bool {
    switch self {
    case .text, .breakpoints, .diagnostic: true
    default: false
    }
  }
}
