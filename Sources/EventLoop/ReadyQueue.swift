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
  /// The future, for the kind `timeout`.
  var future: Unmanaged<Future> { .fromOpaque(subject.toOpaque()) }
}

/// The ready queue: a ring in memory, which grows but does not shrink.
///
/// Taking an entry out hands its reference over to whoever takes it.
struct ReadyQueue: ~Copyable {
  private var slots: UnsafeMutablePointer<ReadyEntry>
  /// One less than the number of slots, which is a power of two.
  private var mask: Int
  private var first = 0
  private(set) var count = 0

  /// Makes an empty queue.
  init() {
    slots = .allocate(capacity: 64)
    mask = 63
  }

  deinit {
    for index in 0..<count { slots[(first + index) & mask].subject.release() }
    slots.deallocate()
  }

  var isEmpty: Bool { count == 0 }

  /// Adds an entry at the back, with the reference that it holds.
  @inline(__always)
  mutating func append(_ entry: ReadyEntry) {
    if count > mask { grow() }
    (slots + ((first + count) & mask)).initialize(to: entry)
    count += 1
  }

  /// Takes the first entry, with the reference that it holds.
  @inline(__always)
  mutating func popFirst() -> ReadyEntry? {
    guard count > 0 else { return nil }
    let entry = slots[first]
    first = (first + 1) & mask
    count -= 1
    return entry
  }

  @inline(never)
  private mutating func grow() {
    let capacity = (mask + 1) * 2
    let grown = UnsafeMutablePointer<ReadyEntry>.allocate(capacity: capacity)
    for index in 0..<count {
      (grown + index).initialize(to: slots[(first + index) & mask])
    }
    slots.deallocate()
    slots = grown
    mask = capacity - 1
    first = 0
  }
}
