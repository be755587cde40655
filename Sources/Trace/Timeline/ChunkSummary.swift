/// What a full chunk of the log contains, so that searches can pass it by.
struct ChunkSummary {
  /// The kinds of its events.
  var kinds: EventKindSet = []
  /// The tasks that took steps in it: the bit of each number modulo 64.
  var tasks: UInt64 = 0
  /// Who runs at its start.
  var context: ScanContext
}

/// Who runs at a place of the log, as far as it can be told without a whole state.
struct ScanContext: Equatable {
  /// The current thread.
  private(set) var thread: ThreadID = 0
  /// The task whose step the current thread is in; 0 for none.
  private(set) var task: TaskID = 0
  /// The tasks whose steps other threads are in.
  private var others: [ThreadID: TaskID] = [:]

  /// The kinds that change it.
  static let kinds: EventKindSet = [.stepBegan, .stepEnded, .threadSwitched]

  /// Takes in an event of one of these kinds.
  mutating func apply(_ kind: EventKind, _ first: UInt64) {
    switch kind {
    case .stepBegan: task = first.steppedTask
    case .stepEnded: task = 0
    case .threadSwitched:
      others[thread] = task == 0 ? nil : task
      thread = first.operand.low
      task = others.removeValue(forKey: thread) ?? 0
    default: break
    }
  }

  /// The bit of the current task in a summary.
  var taskBit: UInt64 { 1 << UInt64(task & 63) }
}

extension Timeline {
  /// Summarises the chunks that are full by now.
  func summarise() {
    while summaries.count < log.chunks.count - 1 {
      let index = summaries.count
      var summary = ChunkSummary(context: summaryContext)
      summary.tasks = summaryContext.taskBit
      var reader = LogReader(log, chunk: index)
      let end = log.endSequence(index)
      while let kind = reader.collect(until: ScanContext.kinds, before: end, into: &summary.kinds) {
        if let first = reader.peek() { summaryContext.apply(kind, first) }
        summary.tasks |= summaryContext.taskBit
        reader.pass(&summary.kinds)
      }
      summaries.append(summary)
    }
  }
}
