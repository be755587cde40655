/// What a handle of the ready queue will do when it runs.
public enum HandlePurpose: Equatable, Sendable {
  /// Run a task's first or next step.
  case step(TaskID)
  /// Wake a task whose awaited future is done.
  case wake(TaskID)
  /// Resolve a sleep's future.
  case resolve(FutureID)
  /// Tell a `gather` (or `wait`) that one of its awaitables is done.
  case collect(FutureID)
  /// Call a function of the program (`call_soon`, `call_later`, done callbacks); its name.
  case callback(TextID)
  /// A deadline of `timeout` or `wait_for` for a task.
  case timeout(TaskID)
  /// The loop's own housekeeping; its name.
  case housekeeping(TextID)
}

/// How a step of a task ended.
package enum StepOutcome: UInt8, Equatable, Sendable, CaseIterable {
  /// It suspended; the `suspending` event before says for what.
  case suspended
  /// It returned: the task is done.
  case returned
  /// It ended with an exception: the task has failed.
  case raised
  /// It ended cancelled.
  case cancelled
}

/// What a future got.
package enum FutureOutcome: UInt8, Equatable, Sendable, CaseIterable {
  case result
  case exception
  case cancelled
}

/// What a suspended task waits for.
public enum WaitReason: UInt8, Equatable, Sendable, CaseIterable {
  /// One turn of the loop (`sleep(0)`); no subject.
  case turn
  /// A timer; the subject is the timer's handle, the detail its deadline.
  case sleep
  /// A plain future; the subject is its number.
  case future
  /// Another task; the subject is its number.
  case task
  /// A `gather`; the subject is its future, the detail how many awaitables it has.
  case gather
  /// `asyncio.wait` or `as_completed`; the detail counts the awaitables.
  case wait
  /// The subject of these is the primitive.
  case lock
  case event
  case semaphore
  case condition
  case barrier
  case queueGet
  case queuePut
  case queueJoin
  case streamRead
  case streamDrain
  case streamAccept
  case streamConnect
  /// A job of an executor; the subject is its future.
  case executor
  /// The end of a task group's tasks; the detail counts them.
  case taskGroup
}

/// What a primitive is.
package enum PrimitiveKind: UInt8, Equatable, Sendable, CaseIterable {
  case lock
  case event
  case semaphore
  case condition
  case barrier
  case queue
  case stream
  case server
  case threadLock
  /// A queue that gives the item last put first.
  case lifoQueue
  /// A queue that gives the smallest item first; its items are kept as a heap.
  case priorityQueue

  /// Whether it keeps items.
  package var isQueue: Bool { self == .queue || self == .lifoQueue || self == .priorityQueue }

  /// The word for it in sentences.
  package var word: String {
    switch self {
    case .lock: "lock"
    case .event: "event"
    case .semaphore: "semaphore"
    case .condition: "condition"
    case .barrier: "barrier"
    case .queue: "queue"
    case .stream: "stream"
    case .server: "server"
    case .threadLock: "thread lock"
    case .lifoQueue: "LIFO queue"
    case .priorityQueue: "priority queue"
    }
  }
}

/// Where output went.
package enum OutputStream: UInt8, Equatable, Sendable {
  case standardOutput = 1
  case standardError = 2
}

/// What a finding is about.
package enum DiagnosticKind: UInt8, Equatable, Sendable, CaseIterable {
  case neverAwaited
  case loopBlocked
  case starvation
  case exceptionNeverRetrieved
  case destroyedPending
  case taskResultDropped
  case lockAwaitedByHolder
  case awaitRing
  case deadlock
  case staleRead

  /// The word for it on the screen and in sentences.
  package var word: String {
    switch self {
    case .neverAwaited: "never awaited"
    case .loopBlocked: "loop blocked"
    case .starvation: "starvation"
    case .exceptionNeverRetrieved: "exception never retrieved"
    case .destroyedPending: "destroyed while pending"
    case .taskResultDropped: "task dropped"
    case .lockAwaitedByHolder: "lock awaited by its holder"
    case .awaitRing: "ring of tasks"
    case .deadlock: "deadlock"
    case .staleRead: "stale read"
    }
  }
}

/// What sort of object the trace follows.
package enum ObjectKind: UInt8, Equatable, Sendable, CaseIterable {
  case list
  case tuple
  case set
  case dictionary
  case deque
  /// An instance of a class, shown with its attributes.
  case instance
}

/// A value as the trace keeps it: whole when small, by number when its content can change.
public enum TracedValue: Equatable, Sendable {
  /// No value: unbound or deleted.
  case unbound
  case none
  case bool(Bool)
  case int(Int)
  case float(Double)
  /// A string, by its content (cut to `TraceLog.textLimit` scalars; a cut one ends in "…").
  case string(TextID)
  /// An object followed by the trace.
  case object(ObjectID)
  /// Anything else, by a short text such as `<function main>` or `range(0, 3)`.
  case opaque(TextID)
}
