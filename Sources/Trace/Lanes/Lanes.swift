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
/// 50 bytes for each step of a task, up to a limit: beyond it, only two changes of each lane are
/// kept in every stretch of time, and finer ones are read from the log again where they are asked
/// for.
package final class Lanes {
  private let log: TraceLog
  private var reader: LogReader
  private var fold = LaneFold()
  /// How many changes are kept; 16 bytes each.
  private let limit: Int
  /// The stretch of time in which two changes of a lane are kept; 0 while all are.
  private var quantum: Nanoseconds = 0
  /// Who runs at the start of each chunk of the log that was read.
  private var contexts: [ScanContext] = []
  /// The finer lanes that were asked for last, and for which time.
  private var detail: (range: Range<Nanoseconds>, end: Sequence, fold: LaneFold)?

  /// As many chunks of the log are read again at a time: about 200,000 events.
  private static let detailChunks = 24

  /// Makes the lanes of a log, as yet of none of its events.
  package init(_ log: TraceLog, limit: Int = 4 << 20) {
    self.log = log
    self.limit = limit
    reader = log.reader(from: 0)
  }

  /// How many tasks have lanes; their numbers are from 1 up to this.
  package var taskCount: Int { fold.tasks.count }

  /// About how many bytes the lanes take.
  package var memory: Int {
    (fold.tasks + fold.threads).reduce(0) { $0 + $1.changes.capacity * 16 + 40 }
  }

  // MARK: Asking

  /// What a task did in a range of time, in order, cut to that range.
  package func intervals(
    ofTask task: TaskID, from start: Nanoseconds, to end: Nanoseconds
  ) -> [LaneInterval] {
    lane(ofTask: task, in: fold)?.intervals(from: start, to: end, now: log.now) ?? []
  }

  /// What a thread did in a range of time, in order, cut to that range.
  package func intervals(
    ofThread thread: ThreadID, from start: Nanoseconds, to end: Nanoseconds
  ) -> [LaneInterval] {
    lane(ofThread: thread, in: fold)?.intervals(from: start, to: end, now: log.now) ?? []
  }

  /// The most telling thing that a task did in each of some equal parts of a range of time.
  ///
  /// Later cases of `LaneStatus` go first. nil before the task was created.
  package func columns(
    ofTask task: TaskID, from start: Nanoseconds, to end: Nanoseconds, count: Int
  ) -> [LaneStatus?] {
    let lane = lane(ofTask: task, in: lanes(start, end, count))
    return lane?.columns(from: start, to: end, count: count, hasBlocked: fold.hasBlocked)
      ?? Array(repeating: nil, count: count)
  }

  /// The most telling thing that a thread did in each of some equal parts of a range of time.
  ///
  /// Of running and waiting for the global lock that is what it did longer, unless it is alone with
  /// its lock, as one that stands for a process: then it runs whenever it could.
  package func columns(
    ofThread thread: ThreadID, from start: Nanoseconds, to end: Nanoseconds, count: Int,
    sharesLock: Bool = true
  ) -> [LaneStatus?] {
    guard let lane = lane(ofThread: thread, in: lanes(start, end, count)) else {
      return Array(repeating: nil, count: count)
    }
    let hasBlocked = fold.hasBlocked
    return sharesLock
      ? lane.columnsUnderLock(from: start, to: end, count: count, hasBlocked: hasBlocked)
      : lane.columns(from: start, to: end, count: count, hasBlocked: hasBlocked)
  }

  private func lane(ofTask task: TaskID, in fold: LaneFold) -> Lane? {
    task >= 1 && task <= fold.tasks.count ? fold.tasks[Int(task) - 1] : nil
  }

  private func lane(ofThread thread: ThreadID, in fold: LaneFold) -> Lane? {
    thread < fold.threads.count ? fold.threads[Int(thread)] : nil
  }

  // MARK: Following the log

  /// Takes in the events that came since the last time.
  package func update() {
    while reader.find(LaneFold.kinds, before: log.count) != nil {
      while contexts.count <= reader.chunk { contexts.append(fold.context) }
      let sequence = reader.sequence
      let first = reader.peek() ?? 0
      guard let event = reader.next() else { return }
      fold.apply(event, first: first, sequence, reader.time)
      if fold.changeCount > limit { thin() }
    }
  }

  /// Makes the stretches of time longer until half as many changes are kept as may be.
  private func thin() {
    quantum = max(quantum, reader.time >> 17, 1)
    while fold.changeCount > limit / 2, quantum < reader.time {
      quantum *= 2
      fold.thin(to: quantum)
    }
  }

  // MARK: Detail

  /// The lanes that show a range in some columns: those kept, or finer ones.
  private func lanes(_ start: Nanoseconds, _ end: Nanoseconds, _ count: Int) -> LaneFold {
    guard quantum > 0, (end - start) / max(count, 1) < quantum, start < end else { return fold }
    if let detail, detail.range == start..<end, detail.end == log.count { return detail.fold }
    guard let fine = read(start..<end) else { return fold }
    detail = (start..<end, log.count, fine)
    return fine
  }

  /// Reads a range of time from the log again; nil where too much happens in it.
  private func read(_ range: Range<Nanoseconds>) -> LaneFold? {
    // At the border of a stretch the lanes that were kept are exact.
    let start = range.lowerBound / quantum * quantum
    let first = chunk(before: start)
    let last = chunk(before: range.upperBound + 1)
    guard last - first < Self.detailChunks, first < contexts.count else { return nil }
    var fine = LaneFold(fold, before: start, context: contexts[first])
    var reader = LogReader(log, chunk: first)
    while reader.find(LaneFold.kinds, before: log.endSequence(last)) != nil {
      let sequence = reader.sequence
      let word = reader.peek() ?? 0
      guard let event = reader.next() else { break }
      if reader.time < start {
        fine.follow(event.kind, word)
      } else {
        fine.apply(event, first: word, sequence, reader.time)
      }
    }
    return fine
  }

  /// The last chunk that begins before a time.
  private func chunk(before time: Nanoseconds) -> Int {
    var low = 0
    var high = log.chunks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if log.chunks[middle].startTime < time { low = middle } else { high = middle }
    }
    return low
  }
}
