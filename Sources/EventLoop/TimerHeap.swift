import Trace

/// The timers in a binary heap, moved exactly as CPython's `heapq` moves them.
///
/// Only deadlines are compared, so timers of the same deadline come out in the order that `heapq`
/// happens to give, which programs can observe.
struct TimerHeap {
  private(set) var timers: [TimerHandle] = []

  /// The earliest timer.
  var first: TimerHandle? { timers.first }
  /// How many timers there are, cancelled ones included.
  var count: Int { timers.count }

  /// `heappush`.
  mutating func push(_ timer: TimerHandle) {
    timers.append(timer)
    timer.isScheduled = true
    siftDown(from: 0, to: timers.count - 1)
  }

  /// `heappop`.
  mutating func pop() -> TimerHandle? {
    guard let last = timers.popLast() else { return nil }
    guard let top = timers.first else {
      last.isScheduled = false
      return last
    }
    timers[0] = last
    siftUp(0)
    top.isScheduled = false
    return top
  }

  /// Drops cancelled timers and restores the heap by `heapify`.
  mutating func removeCancelled() {
    for timer in timers where timer.isCancelled { timer.isScheduled = false }
    timers.removeAll { $0.isCancelled }
    for index in stride(from: timers.count / 2 - 1, through: 0, by: -1) { siftUp(index) }
  }

  /// `heapq._siftdown`: moves the last timer towards the root.
  private mutating func siftDown(from start: Int, to last: Int) {
    var position = last
    let moved = timers[position]
    while position > start {
      let parent = (position - 1) >> 1
      guard moved.deadline < timers[parent].deadline else { break }
      timers[position] = timers[parent]
      position = parent
    }
    timers[position] = moved
  }

  /// `heapq._siftup`: moves the smaller children up until a leaf, then the timer down from there.
  private mutating func siftUp(_ start: Int) {
    let end = timers.count
    var position = start
    let moved = timers[position]
    var child = 2 * position + 1
    while child < end {
      let right = child + 1
      if right < end, !(timers[child].deadline < timers[right].deadline) { child = right }
      timers[position] = timers[child]
      position = child
      child = 2 * position + 1
    }
    timers[position] = moved
    siftDown(from: start, to: position)
  }
}
