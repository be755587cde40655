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
  /// Its number in the trace.
  let number: HandleID
  let kind: Kind

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

/// How an entry came into the ready queue, in a traced run.
struct Enqueuing {
  /// The event that put it there.
  var event: Trace.Sequence = -1
  /// When that was.
  var time: Nanoseconds = 0
}

extension EventLoop {
  /// Records that an entry begins to run; when that is.
  @inline(__always)
  func begin(
    _ entry: ReadyEntry, _ enqueuing: Enqueuing, _ writer: TraceWriter
  ) -> Nanoseconds {
    let began = isClockKnown ? writer.now : now
    currentCause = writer.handleRan(entry.number, now: began)
    currentOrigin = enqueuing.event
    return began
  }

  /// Records that an entry has run.
  @inline(__always)
  func end(
    _ entry: ReadyEntry, _ enqueuing: Enqueuing, task: TaskID, began: Nanoseconds,
    at ended: Nanoseconds, _ writer: TraceWriter
  ) {
    writer.handleEnded(entry.number, now: ended)
    self.ended(enqueuing, task: task, began: began, at: ended)
  }

  /// An entry has run, and that is recorded.
  @inline(__always)
  func ended(_ enqueuing: Enqueuing, task: TaskID, began: Nanoseconds, at ended: Nanoseconds) {
    currentCause = -1
    isClockKnown = false
    guard ended &- enqueuing.time > patience else { return }
    observer?.handleEnded(of: task, ready: enqueuing.time, began: began, ended: ended)
  }

  /// Records any event at this moment.
  func record(_ event: @autoclosure () -> Event) {
    guard let trace else { return }
    trace.now = now
    trace.record(event())
  }
}
