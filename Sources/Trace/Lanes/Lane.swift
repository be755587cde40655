/// A change of what a lane shows, in 16 bytes.
struct LaneChange {
  /// When it happened.
  var time: Nanoseconds
  private var packed: UInt64

  init(time: Nanoseconds, sequence: Sequence, status: LaneStatus, reason: WaitReason? = nil) {
    self.time = time
    packed =
      UInt64(sequence) << 16 | UInt64(status.rawValue) << 8
      | UInt64(reason.map { $0.rawValue + 1 } ?? 0)
  }

  /// The event that brought it.
  var sequence: Sequence { Int(packed >> 16) }
  /// What the lane shows from then on.
  var status: LaneStatus { LaneStatus(rawValue: UInt8(packed >> 8 & 0xFF)) ?? .done }
  /// What a suspended task waits for.
  var reason: WaitReason? {
    packed & 0xFF == 0 ? nil : WaitReason(rawValue: UInt8(packed & 0xFF) - 1)
  }
}

/// The changes of one task or thread, in order of time.
struct Lane {
  private(set) var changes: [LaneChange]

  init(_ first: LaneChange) { changes = [first] }

  mutating func append(_ change: LaneChange) {
    var change = change
    // Times never run back, so that they can be searched.
    if let last = changes.last { change.time = max(change.time, last.time) }
    changes.append(change)
  }

  /// The index of the last change at or before a time; nil before the first.
  func index(at time: Nanoseconds) -> Int? {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].time <= time { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  // MARK: Asking

  /// What it shows in a range of time, in order, cut to that range; `now` is the trace's end.
  func intervals(
    from start: Nanoseconds, to end: Nanoseconds, now: Nanoseconds
  ) -> [LaneInterval] {
    var result: [LaneInterval] = []
    var index = index(at: start) ?? 0
    while index < changes.count, changes[index].time <= end {
      let change = changes[index]
      let next = index + 1 < changes.count ? changes[index + 1].time : max(now, end)
      let interval = LaneInterval(
        status: change.status, start: max(change.time, start), end: min(next, end),
        sequence: change.sequence, reason: change.reason)
      if interval.start < interval.end || change.time == next { result.append(interval) }
      index += 1
    }
    return result
  }

  /// The most telling thing in each of some equal parts of a range; nil before the first change.
  ///
  /// Without `hasBlocked` no lane is ever blocked, and a part in which it runs is decided at once.
  func columns(
    from start: Nanoseconds, to end: Nanoseconds, count: Int, hasBlocked: Bool
  ) -> [LaneStatus?] {
    (0..<count).map { column in
      let (from, to) = Self.bounds(of: column, count, start, end)
      var index = index(at: from)
      var best = index.map { changes[$0].status }
      while best != .blocked {
        let next = index.map { $0 + 1 } ?? 0
        guard next < changes.count, changes[next].time < to else { break }
        let status = changes[next].status
        if status.rawValue > best?.rawValue ?? 0 || best == nil { best = status }
        if best == .running, !hasBlocked { break }
        index = next
      }
      return best
    }
  }

  /// The same for threads, of which one lock lets a single one run: where a thread ran and waited for
  /// the lock most of the time, what it did longer, so that no two seem to compute at once.
  func columnsUnderLock(
    from start: Nanoseconds, to end: Nanoseconds, count: Int, hasBlocked: Bool
  ) -> [LaneStatus?] {
    var statuses = columns(from: start, to: end, count: count, hasBlocked: hasBlocked)
    for column in statuses.indices where statuses[column] == .running {
      let (from, to) = Self.bounds(of: column, count, start, end)
      if waitsLonger(from: from, to: to) { statuses[column] = .ready }
    }
    return statuses
  }

  /// Whether, in a range of time most of which it could run in, it is ready at least as long as it
  /// runs; as far as a look at its first changes tells.
  private func waitsLonger(from start: Nanoseconds, to end: Nanoseconds) -> Bool {
    let first = index(at: start) ?? 0
    var (running, ready) = (0, 0)
    for index in first..<min(first + 64, changes.count) where changes[index].time < end {
      let next = index + 1 < changes.count ? changes[index + 1].time : end
      let length = min(next, end) - max(changes[index].time, start)
      switch changes[index].status {
      case .running: running += length
      case .ready: ready += length
      default: break
      }
    }
    return ready >= running && ready + running > (end - start) / 2
  }

  /// The times at which a column begins and ends.
  private static func bounds(
    of column: Int, _ count: Int, _ start: Nanoseconds, _ end: Nanoseconds
  ) -> (Nanoseconds, Nanoseconds) {
    let length = Double(end - start) / Double(max(count, 1))
    let from = start + Int(length * Double(column))
    return (from, column == count - 1 ? end : start + Int(length * Double(column + 1)))
  }

  // MARK: Thinning

  /// Keeps of the changes in each stretch of time only the most telling one and the last one.
  mutating func thin(to quantum: Nanoseconds) {
    var kept: [LaneChange] = []
    var index = 0
    while index < changes.count {
      let first = changes[index]
      let stretch = first.time / quantum
      var best = first
      var last = first
      while index < changes.count, changes[index].time / quantum == stretch {
        last = changes[index]
        if last.status.rawValue > best.status.rawValue { best = last }
        index += 1
      }
      best.time = first.time
      kept.append(best)
      if last.sequence != best.sequence { kept.append(last) }
    }
    changes = kept
  }
}
