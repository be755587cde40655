import HashTreeCollections

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
/// Copies share the pages that did not change. Adding and removing take about the square root of
/// the number of timers, in very cheap steps.
package struct TimerQueue: Equatable, Sendable {
  /// Sorted pages, none empty.
  private var pages: [[TimerState]] = []
  /// The deadline of each timer, to find it by.
  private var deadlines: TreeDictionary<HandleID, Nanoseconds> = [:]

  private static var pageLimit: Int { 128 }

  /// How many timers are set.
  package var count: Int { deadlines.count }

  /// Whether no timer is set.
  package var isEmpty: Bool { pages.isEmpty }

  /// The timer that fires next.
  package var first: TimerState? { pages.first?.first }

  /// The first timers in firing order.
  package func prefix(_ limit: Int) -> [TimerState] {
    var result: [TimerState] = []
    for page in pages {
      result += page.prefix(limit - result.count)
      if result.count == limit { break }
    }
    return result
  }

  /// The timer with a handle's number.
  package subscript(handle: HandleID) -> TimerState? {
    guard let deadline = deadlines[handle] else { return nil }
    let page = pageIndex(deadline, handle)
    guard page < pages.count else { return nil }
    return pages[page].first { $0.handle == handle }
  }

  /// Adds a timer.
  mutating func insert(_ timer: TimerState) {
    remove(timer.handle)
    deadlines[timer.handle] = timer.deadline
    if pages.isEmpty {
      pages.append([timer])
      return
    }
    let page = min(pageIndex(timer.deadline, timer.handle), pages.count - 1)
    pages[page].insert(timer, at: Self.place(timer.deadline, timer.handle, in: pages[page]))
    let size = pages[page].count
    if size > Self.pageLimit {
      let upper = Array(pages[page][(size / 2)...])
      pages[page].removeSubrange((size / 2)...)
      pages.insert(upper, at: page + 1)
    }
  }

  /// Removes a timer and returns it.
  @discardableResult
  mutating func remove(_ handle: HandleID) -> TimerState? {
    guard let deadline = deadlines.removeValue(forKey: handle) else { return nil }
    let page = pageIndex(deadline, handle)
    let timer = pages[page].remove(at: Self.place(deadline, handle, in: pages[page]))
    if pages[page].isEmpty { pages.remove(at: page) }
    return timer
  }

  /// Removes all timers.
  mutating func removeAll() {
    pages = []
    deadlines = [:]
  }

  /// The first page whose last timer does not come before a place in the order.
  private func pageIndex(_ deadline: Nanoseconds, _ handle: HandleID) -> Int {
    var low = 0
    var high = pages.count
    while low < high {
      let middle = (low + high) / 2
      let last = pages[middle][pages[middle].count - 1]
      if (last.deadline, last.handle) < (deadline, handle) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// The place in a page at which a timer stands or would stand.
  private static func place(
    _ deadline: Nanoseconds, _ handle: HandleID, in page: [TimerState]
  ) -> Int {
    var low = 0
    var high = page.count
    while low < high {
      let middle = (low + high) / 2
      if (page[middle].deadline, page[middle].handle) < (deadline, handle) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Says which rule of the structure is broken, if one is.
  func checkInvariants() -> [String] {
    let all = pages.flatMap { $0 }
    var broken: [String] = []
    if all.count != deadlines.count {
      broken.append("the timers' table and pages differ in number")
    }
    if pages.contains(where: \.isEmpty) { broken.append("a page of timers is empty") }
    if zip(all, all.dropFirst()).contains(where: {
      ($0.deadline, $0.handle) >= ($1.deadline, $1.handle)
    }) {
      broken.append("the timers are out of order")
    }
    return broken
  }

  package static func == (one: Self, other: Self) -> Bool {
    one.count == other.count
      && one.pages.lazy.joined().elementsEqual(other.pages.lazy.joined())
  }
}
