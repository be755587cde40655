import Trace

/// The timers in a binary heap, moved exactly as CPython's `heapq` moves them.
///
/// Only deadlines are compared, so timers of the same deadline come out in the order that `heapq`
/// happens to give, which programs can observe.
struct TimerHeap: ~Copyable {
  /// A timer beside what it is compared by.
  struct Entry {
    let deadline: Nanoseconds
    /// A `TimerHandle`, or the future that is done at the deadline; the heap owns a reference to it.
    let subject: Unmanaged<AnyObject>
    /// The event that scheduled it.
    let scheduledAt: Trace.Sequence
    /// Its number in the trace.
    let number: HandleID
    let isFuture: Bool

    /// Whether it will not do anything.
    var isCancelled: Bool {
      isFuture
        ? future._withUnsafeGuaranteedRef { $0.timer == .cancelled }
        : handle._withUnsafeGuaranteedRef { $0.isCancelled }
    }

    var future: Unmanaged<Future> { .fromOpaque(subject.toOpaque()) }
    var handle: Unmanaged<TimerHandle> { .fromOpaque(subject.toOpaque()) }

    /// Notes that it is in the heap no more.
    func leave() {
      if isFuture {
        future._withUnsafeGuaranteedRef { if $0.timer == .scheduled { $0.timer = .none } }
      } else {
        handle._withUnsafeGuaranteedRef { $0.isScheduled = false }
      }
    }
  }

  private var entries: [Entry] = []

  deinit {
    for entry in entries { entry.subject.release() }
  }

  /// The earliest timer.
  var first: Entry? { entries.first }
  /// When the earliest timer is due.
  var firstDeadline: Nanoseconds? { entries.first?.deadline }
  /// How many timers there are, cancelled ones included.
  var count: Int { entries.count }
  var isEmpty: Bool { entries.isEmpty }

  /// The latest deadline up to a limit.
  ///
  /// It looks at the timers that are due by then, and at no others.
  ///
  /// - Parameter limit: the latest moment that counts.
  /// - Returns: the deadline; `nil` where none comes up to the limit.
  func latest(notAfter limit: Nanoseconds) -> Nanoseconds? {
    var latest: Nanoseconds?
    var places = [0]
    while let place = places.popLast() {
      guard place < entries.count, entries[place].deadline <= limit else { continue }
      latest = max(latest ?? .min, entries[place].deadline)
      places += [2 * place + 1, 2 * place + 2]
    }
    return latest
  }

  /// `heappush`.
  mutating func push(_ entry: Entry) {
    entries.append(entry)
    entries.withUnsafeMutableBufferPointer { TimerHeap.siftDown($0, from: 0, to: $0.count - 1) }
  }

  /// `heappop`; the heap's reference goes to the caller.
  mutating func pop() -> Entry? {
    guard let last = entries.popLast() else { return nil }
    guard let top = entries.first else {
      last.leave()
      return last
    }
    entries.withUnsafeMutableBufferPointer {
      $0[0] = last
      TimerHeap.siftUp($0, 0)
    }
    top.leave()
    return top
  }

  /// Drops cancelled timers and restores the heap by `heapify`.
  ///
  /// - Returns: those that were dropped; the heap's references go to the caller.
  mutating func removeCancelled() -> [Entry] {
    let dropped = entries.filter(\.isCancelled)
    entries.removeAll(where: \.isCancelled)
    for entry in dropped { entry.leave() }
    entries.withUnsafeMutableBufferPointer {
      for index in stride(from: $0.count / 2 - 1, through: 0, by: -1) {
        TimerHeap.siftUp($0, index)
      }
    }
    return dropped
  }

  /// `heapq._siftdown`: moves the last timer towards the root.
  private static func siftDown(
    _ entries: UnsafeMutableBufferPointer<Entry>, from start: Int, to last: Int
  ) {
    var position = last
    let moved = entries[position]
    while position > start {
      let parent = (position - 1) >> 1
      guard moved.deadline < entries[parent].deadline else { break }
      entries[position] = entries[parent]
      position = parent
    }
    entries[position] = moved
  }

  /// `heapq._siftup`: moves the smaller children up until a leaf, then the timer down from there.
  private static func siftUp(_ entries: UnsafeMutableBufferPointer<Entry>, _ start: Int) {
    let end = entries.count
    var position = start
    let moved = entries[position]
    var child = 2 * position + 1
    while child < end {
      let right = child + 1
      if right < end, !(entries[child].deadline < entries[right].deadline) { child = right }
      entries[position] = entries[child]
      position = child
      child = 2 * position + 1
    }
    entries[position] = moved
    siftDown(entries, from: start, to: position)
  }
}
