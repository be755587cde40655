/// What a task or thread did from one time to another.
package struct LaneInterval: Equatable, Sendable {
  /// What it did.
  package var status: LaneStatus
  /// When that began.
  package var start: Nanoseconds
  /// When that ended, or the trace's end where it goes on.
  package var end: Nanoseconds
  /// The event that began it; for a blocking call the event that tells of it, at its end.
  package var sequence: Sequence
  /// What a suspended task waited for.
  package var reason: WaitReason?
}

/// What a lane of the timeline shows.
package enum LaneStatus: UInt8, CaseIterable, Equatable, Sendable {
  /// Not there any more.
  case done
  case failed
  case cancelled
  /// Suspended for something else than a timer; of a thread: waiting.
  case waiting
  /// Suspended until a timer.
  case sleeping
  /// In the ready queue; of a thread: waiting for the global lock.
  case ready
  case running
  /// Held by a blocking call, with the whole loop where it is a task.
  case blocked
}

/// For each task and thread of a log, what it did when.
///
/// Made by one pass over the log that goes on as the log grows: `update()` before asking. About
/// 50 bytes for each step of a task.
package final class Lanes {
  private let log: TraceLog
  private var reader: LogReader
  private var tasks: [Lane] = []
  private var threads = [Lane(Change(time: 0, sequence: 0, status: .running))]
  private var reasons: [WaitReason] = []
  private var context = ScanContext()

  /// A change of what a lane shows, in 16 bytes.
  private struct Change {
    var time: Nanoseconds
    private var packed: UInt64

    init(time: Nanoseconds, sequence: Sequence, status: LaneStatus, reason: WaitReason? = nil) {
      self.time = time
      packed =
        UInt64(sequence) << 16 | UInt64(status.rawValue) << 8
        | UInt64(reason.map { $0.rawValue + 1 } ?? 0)
    }

    var sequence: Sequence { Int(packed >> 16) }
    var status: LaneStatus { LaneStatus(rawValue: UInt8(packed >> 8 & 0xFF)) ?? .done }
    var reason: WaitReason? {
      packed & 0xFF == 0 ? nil : WaitReason(rawValue: UInt8(packed & 0xFF) - 1)
    }
  }

  /// The changes of one task or thread, in order of time.
  private struct Lane {
    var changes: [Change]

    init(_ first: Change) { changes = [first] }

    mutating func append(_ change: Change) {
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
  }

  /// Makes the lanes of a log, as yet of none of its events.
  package init(_ log: TraceLog) {
    self.log = log
    reader = log.reader(from: 0)
  }

  /// How many tasks have lanes; their numbers are from 1 up to this.
  package var taskCount: Int { tasks.count }

  /// How many threads have lanes; their numbers are from 0.
  package var threadCount: Int { threads.count }

  /// About how many bytes the lanes take.
  package var memory: Int {
    (tasks + threads).reduce(0) { $0 + $1.changes.capacity * 16 + 40 }
  }

  // MARK: Asking

  /// What a task did in a range of time, in order, cut to that range.
  package func intervals(
    ofTask task: TaskID, from start: Nanoseconds, to end: Nanoseconds
  ) -> [LaneInterval] {
    guard task >= 1, task <= tasks.count else { return [] }
    return intervals(tasks[Int(task) - 1], start, end)
  }

  /// What a thread did in a range of time, in order, cut to that range.
  package func intervals(
    ofThread thread: ThreadID, from start: Nanoseconds, to end: Nanoseconds
  ) -> [LaneInterval] {
    guard thread < threads.count else { return [] }
    return intervals(threads[Int(thread)], start, end)
  }

  /// The most telling thing that a task did in each of some equal parts of a range of time.
  ///
  /// Later cases of `LaneStatus` go first. nil before the task was created.
  package func columns(
    ofTask task: TaskID, from start: Nanoseconds, to end: Nanoseconds, count: Int
  ) -> [LaneStatus?] {
    guard task >= 1, task <= tasks.count else { return Array(repeating: nil, count: count) }
    return columns(tasks[Int(task) - 1], start, end, count)
  }

  /// The most telling thing that a thread did in each of some equal parts of a range of time.
  package func columns(
    ofThread thread: ThreadID, from start: Nanoseconds, to end: Nanoseconds, count: Int
  ) -> [LaneStatus?] {
    guard thread < threads.count else { return Array(repeating: nil, count: count) }
    return columns(threads[Int(thread)], start, end, count)
  }

  private func intervals(
    _ lane: Lane, _ start: Nanoseconds, _ end: Nanoseconds
  ) -> [LaneInterval] {
    var result: [LaneInterval] = []
    var index = lane.index(at: start) ?? 0
    while index < lane.changes.count, lane.changes[index].time <= end {
      let change = lane.changes[index]
      let next = index + 1 < lane.changes.count ? lane.changes[index + 1].time : max(log.now, end)
      let interval = LaneInterval(
        status: change.status, start: max(change.time, start), end: min(next, end),
        sequence: change.sequence, reason: change.reason)
      if interval.start < interval.end || change.time == next { result.append(interval) }
      index += 1
    }
    return result
  }

  private func columns(
    _ lane: Lane, _ start: Nanoseconds, _ end: Nanoseconds, _ count: Int
  ) -> [LaneStatus?] {
    (0..<count).map { column in
      let (from, to) = Self.bounds(of: column, count, start, end)
      var index = lane.index(at: from)
      var best = index.map { lane.changes[$0].status }
      while best != .blocked {
        let next = index.map { $0 + 1 } ?? 0
        guard next < lane.changes.count, lane.changes[next].time < to else { break }
        let status = lane.changes[next].status
        if status.rawValue > best?.rawValue ?? 0 || best == nil { best = status }
        if best == .running, !hasBlocked { break }
        index = next
      }
      return best
    }
  }

  /// Whether any blocking call was seen, without which the search for one can be left out.
  private var hasBlocked = false

  /// The times at which a column begins and ends.
  private static func bounds(
    of column: Int, _ count: Int, _ start: Nanoseconds, _ end: Nanoseconds
  ) -> (Nanoseconds, Nanoseconds) {
    let length = Double(end - start) / Double(max(count, 1))
    let from = start + Int(length * Double(column))
    return (from, column == count - 1 ? end : start + Int(length * Double(column + 1)))
  }

  // MARK: Following the log

  private static let kinds: EventKindSet = [
    .taskCreated, .handleEnqueued, .suspending, .stepBegan, .stepEnded, .blocked,
    .threadStarted, .threadSwitched, .threadBlocked, .threadUnblocked, .threadEnded,
  ]

  /// Takes in the events that came since the last time.
  package func update() {
    while reader.find(Self.kinds, before: log.count) != nil {
      let sequence = reader.sequence
      let first = reader.peek() ?? 0
      guard let event = reader.next() else { return }
      apply(event, sequence, reader.time)
      context.apply(event.kind, first)
    }
  }

  private func apply(_ event: Event, _ sequence: Sequence, _ time: Nanoseconds) {
    switch event {
    case .taskCreated(let id, _, _, _):
      guard id == tasks.count + 1 else { return }
      tasks.append(Lane(Change(time: time, sequence: sequence, status: .ready)))
      reasons.append(.turn)
    case .handleEnqueued(_, let purpose, _):
      let task = purpose.steppedTask
      // A running task that enqueues itself becomes ready when its step ends.
      if task == context.task { queued = task } else { change(task, .ready, sequence, time) }
    case .suspending(let id, let reason, _, _):
      if id >= 1, id <= reasons.count { reasons[Int(id) - 1] = reason }
    case .stepBegan(let id, _):
      queued = 0
      change(id, .running, sequence, time)
    case .stepEnded(let id, let outcome): endStep(id, outcome, sequence, time)
    case .blocked(_, let duration):
      hasBlocked = true
      if context.task != 0 {
        change(context.task, .blocked, sequence, time - duration)
        change(context.task, .running, sequence, time)
      }
      change(thread: context.thread, .blocked, sequence, time - duration)
      change(thread: context.thread, .running, sequence, time)
    default: applyToThreads(event, sequence, time)
    }
  }

  /// The running task, when it stands in the ready queue already.
  private var queued: TaskID = 0

  private func endStep(
    _ id: TaskID, _ outcome: StepOutcome, _ sequence: Sequence, _ time: Nanoseconds
  ) {
    switch outcome {
    case .suspended:
      let reason = id >= 1 && id <= reasons.count ? reasons[Int(id) - 1] : .future
      if queued == id {
        change(id, .ready, sequence, time, reason)
      } else {
        change(id, reason == .sleep ? .sleeping : .waiting, sequence, time, reason)
      }
    case .returned: change(id, .done, sequence, time)
    case .raised: change(id, .failed, sequence, time)
    case .cancelled: change(id, .cancelled, sequence, time)
    }
    queued = 0
  }

  private func applyToThreads(_ event: Event, _ sequence: Sequence, _ time: Nanoseconds) {
    switch event {
    case .threadStarted(let id, _):
      guard id == threads.count else { return }
      threads.append(Lane(Change(time: time, sequence: sequence, status: .ready)))
    case .threadSwitched(let id):
      guard id != context.thread else { return }
      if status(ofThread: context.thread) == .running {
        change(thread: context.thread, .ready, sequence, time)
      }
      change(thread: id, .running, sequence, time)
    case .threadBlocked(let id, _): change(thread: id, .waiting, sequence, time)
    case .threadUnblocked(let id):
      change(thread: id, id == context.thread ? .running : .ready, sequence, time)
    case .threadEnded(let id): change(thread: id, .done, sequence, time)
    default: break
    }
  }

  private func status(ofThread id: ThreadID) -> LaneStatus? {
    id < threads.count ? threads[Int(id)].changes.last?.status : nil
  }

  private func change(
    _ task: TaskID, _ status: LaneStatus, _ sequence: Sequence, _ time: Nanoseconds,
    _ reason: WaitReason? = nil
  ) {
    guard task >= 1, task <= tasks.count else { return }
    tasks[Int(task) - 1].append(
      Change(time: time, sequence: sequence, status: status, reason: reason))
  }

  private func change(
    thread: ThreadID, _ status: LaneStatus, _ sequence: Sequence, _ time: Nanoseconds
  ) {
    guard thread < threads.count else { return }
    threads[Int(thread)].append(Change(time: time, sequence: sequence, status: status))
  }
}
