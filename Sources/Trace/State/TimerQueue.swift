/// A timer that is set.
package struct TimerState: Equatable, Sendable {
  /// Its number, which is also that of the handle that it will enqueue.
  package var handle: HandleID
  /// What the handle will do.
  package var purpose: HandlePurpose
  /// When it is due.
  package var deadline: Nanoseconds
  /// When it was set.
  package var since: Nanoseconds
  /// The event that set it.
  package var scheduled: Sequence
  /// The task that ran when it was set; 0 where none did.
  package var setBy: TaskID
}

/// The timers that are set, in firing order: by deadline, then by handle.
///
/// Copies share the pages that did not change.
package struct TimerQueue: Equatable, Sendable {
  private struct Place: Comparable, Sendable {
    var deadline: Nanoseconds
    var handle: HandleID

    static func < (one: Self, other: Self) -> Bool {
      one.deadline != other.deadline
        ? one.deadline < other.deadline : one.handle < other.handle
    }
  }

  private var timers = SortedPages<Place, TimerState>()
  /// The deadline of each timer, to find it by.
  private var deadlines = SortedPages<HandleID, Nanoseconds>()

  /// How many timers are set.
  package var count: Int { timers.count }

  /// Whether no timer is set.
  package var isEmpty: Bool { timers.count == 0 }

  /// The timer that fires next.
  package var first: TimerState? { timers.first?.value }

  /// The first timers in firing order.
  package func prefix(_ limit: Int) -> [TimerState] {
    timers.pages.lazy.joined().prefix(limit).map(\.value)
  }

  /// The timer with a handle's number.
  package subscript(handle: HandleID) -> TimerState? {
    deadlines[handle].flatMap { timers[Place(deadline: $0, handle: handle)] }
  }

  /// Adds a timer.
  mutating func insert(_ timer: TimerState) {
    remove(timer.handle)
    deadlines[timer.handle] = timer.deadline
    timers[Place(deadline: timer.deadline, handle: timer.handle)] = timer
  }

  /// Removes a timer.
  mutating func remove(_ handle: HandleID) {
    guard let deadline = deadlines[handle] else { return }
    deadlines[handle] = nil
    timers[Place(deadline: deadline, handle: handle)] = nil
  }

  /// Removes all timers.
  mutating func removeAll() {
    timers.removeAll()
    deadlines.removeAll()
  }

  /// Says which rule of the structure is broken, if one is.
  func checkInvariants() -> [String] {
    let all = timers.pages.flatMap { $0 }
    var broken: [String] = []
    if all.count != deadlines.count || all.count != timers.count {
      broken.append("the timers' tables differ in number")
    }
    if timers.pages.contains(where: \.isEmpty) { broken.append("a page of timers is empty") }
    if zip(all, all.dropFirst()).contains(where: { $0.key >= $1.key }) {
      broken.append("the timers are out of order")
    }
    if all.contains(where: { deadlines[$0.value.handle] != $0.key.deadline }) {
      broken.append("a timer cannot be found by its handle")
    }
    return broken
  }

  package static func == (one: Self, other: Self) -> Bool {
    one.count == other.count && one.prefix(.max) == other.prefix(.max)
  }
}
