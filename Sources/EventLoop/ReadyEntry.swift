import Trace

/// One entry of the ready queue.
///
/// The step of a task needs no handle of its own: the entry names the task.
struct ReadyEntry {
  /// What an entry stands for.
  enum Kind: UInt8 {
    /// A handle.
    case handle
    /// A step of a task: its first, or one after it gave way.
    case step
    /// A step of a task whose awaited future is done.
    case wake
    /// The end of a future whose time has come.
    case timeout
    /// The end of a future, of which its collector is told.
    case collect
  }

  /// The handle, the task or the future; the queue owns a reference to it.
  let subject: Unmanaged<AnyObject>
  let kind: Kind
  /// Its number in the trace.
  let number: HandleID
  /// The event that enqueued it, and when that was, in a traced run.
  var enqueuedAt: Trace.Sequence = -1
  var readyAt: Nanoseconds = 0

  /// The handle, for the kind `handle`.
  var handle: Unmanaged<Handle> { .fromOpaque(subject.toOpaque()) }
  /// The task, for the kinds `step` and `wake`.
  var task: Unmanaged<Task> { .fromOpaque(subject.toOpaque()) }
  /// The future, for the kinds `timeout` and `collect`.
  var future: Unmanaged<Future> { .fromOpaque(subject.toOpaque()) }
}

extension ReadyEntry {
  /// Lets go of what it stands for, which will not happen.
  func drop() {
    // The future and its collector hold each other until one is told of the other.
    if kind == .collect { _ = future._withUnsafeGuaranteedRef { $0.takeCollector() } }
    subject.release()
  }
}

/// What the trace is told of an entry.
extension ReadyEntry {
  /// Records that it goes into the queue.
  @inline(__always)
  mutating func recordEnqueued(
    _ purpose: HandlePurpose, cause: Trace.Sequence, at time: Nanoseconds, _ writer: TraceWriter
  ) {
    readyAt = time
    enqueuedAt = writer.handleEnqueued(number, purpose, cause: cause, now: time)
  }

  /// Records that a task gave way for a turn, and that this is its next step.
  @inline(__always)
  mutating func recordTurn(
    of task: TaskID, cause: Trace.Sequence, at time: Nanoseconds, _ writer: TraceWriter
  ) {
    readyAt = time
    enqueuedAt = writer.tookTurn(task, next: number, cause: cause, now: time)
  }
}

extension EventLoop {
  /// Records that an entry begins to run; when that is.
  @inline(__always)
  func begin(_ entry: ReadyEntry, _ writer: TraceWriter) -> Nanoseconds {
    let began = now
    currentCause = writer.handleRan(entry.number, now: began)
    currentOrigin = entry.enqueuedAt
    return began
  }

  /// Records that an entry has run.
  @inline(__always)
  func end(
    _ entry: ReadyEntry, task: TaskID, began: Nanoseconds, at ended: Nanoseconds,
    _ writer: TraceWriter
  ) {
    writer.handleEnded(entry.number, now: ended)
    currentCause = -1
    observer?.handleEnded(of: task, ready: entry.readyAt, began: began, ended: ended)
  }

  /// Records any event at this moment.
  func record(_ event: @autoclosure () -> Event) {
    guard let trace else { return }
    trace.now = now
    trace.record(event())
  }
}
