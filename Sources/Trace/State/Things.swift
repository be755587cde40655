/// An entry of the ready queue.
package struct ReadyEntry: Equatable, Sendable {
  /// The handle's number.
  package var handle: HandleID
  /// What it will do.
  package var purpose: HandlePurpose
  /// The `handleEnqueued` event.
  package var sequence: Sequence
  /// The event that led to it; -1 for none.
  package var cause: Sequence
  /// Since when it stands in the queue.
  package var since: Nanoseconds

  /// The task whose step it runs; 0 where it runs none.
  package var task: TaskID { purpose.steppedTask }
}

extension HandlePurpose {
  /// The task whose step this runs; 0 where it runs none.
  package var steppedTask: TaskID {
    switch self {
    case .step(let task), .wake(let task): task
    default: 0
    }
  }
}

/// A future that is not a task.
package struct FutureState: Equatable, Sendable {
  /// What it stands for.
  package var reason: WaitReason = .future
  /// What it got; nil while it is pending.
  package var outcome: FutureOutcome?
  /// The task that made it; 0 for none.
  package var creator: TaskID = 0
  /// How many of a `gather`'s awaitables have reported to it.
  package var collected: Int32 = 0
  /// The event that made it; -1 where the trace has none.
  package var created: Sequence = -1
  /// The `futureResolved` event; -1 while it is pending.
  package var resolved: Sequence = -1
}

/// A job of an executor.
package struct JobState: Equatable, Sendable {
  /// Its name, a text of the log.
  package var name: TextID
  /// The thread that took it; nil while it waits for one.
  package var thread: ThreadID?
  /// Whether it is done.
  package var isDone = false
  /// The `jobSubmitted` event.
  package var submitted: Sequence
}

/// A lock, queue or the like.
package struct PrimitiveState: Equatable, Sendable {
  /// What it is.
  package var kind: PrimitiveKind = .lock
  /// Its name, a text of the log; empty where it has none.
  package var name: TextID = 0
  /// Its number, as `Event.primitiveChanged` says.
  package var value = 0
  /// Its limit, as `Event.primitiveChanged` says.
  package var limit = 0
  /// The task that holds it; 0 for nobody.
  package var owner: TaskID = 0
  /// The thread that holds it; nil for none.
  package var holder: ThreadID?
  /// The tasks that wait for it, in order.
  package var waiters = PagedQueue<TaskID>()
  /// The threads that wait for it, in order.
  package var threads: [ThreadID] = []
  /// What a queue holds, in the order in which it keeps it.
  package var items = PagedQueue<TracedValue>()
  /// How many of the items put into a queue are not marked as done.
  package var unfinished = 0
  /// Whether the program has marked an item of a queue as done.
  package var marksItems = false
  /// What I/O the program waits for on it, a text of the log; 0 for none.
  package var waitingFor: TextID = 0
  /// The event that made it; -1 where the trace has none.
  package var created: Sequence = -1
}

/// A mutable object of the program.
package struct ObjectState: Equatable, Sendable {
  /// One of its first items.
  package struct Item: Equatable, Sendable {
    /// The key, in a dictionary.
    package var key: TracedValue?
    /// The value.
    package var value: TracedValue
  }

  /// One of its attributes.
  package struct Attribute: Equatable, Sendable {
    /// The name, a text of the log.
    package var name: TextID
    /// The value.
    package var value: TracedValue
  }

  /// What sort of object it is.
  package var kind: ObjectKind = .instance
  /// Its type's name, a text of the log.
  package var type: TextID = 0
  /// How many items it has.
  package var count = 0
  /// Its first items.
  package var items: [Item] = []
  /// Its attributes in the order in which they came.
  package var attributes: [Attribute] = []
}

/// A thread of the program.
package struct ThreadState: Equatable, Sendable {
  /// What a thread is doing.
  package enum Status: UInt8, CaseIterable, Equatable, Sendable {
    /// It has the global lock and runs.
    case running
    /// It could run, and waits for its turn.
    case runnable
    /// It waits for something.
    case blocked
    case ended

    /// The word for it on the screen and in sentences.
    package var word: String {
      switch self {
      case .running: "running"
      case .runnable: "ready"
      case .blocked: "blocked"
      case .ended: "ended"
      }
    }
  }

  /// Its number; 0 is the main thread.
  package var id: ThreadID
  /// Its name, a text of the log; 0 for the main thread's.
  package var name: TextID
  /// What it does now.
  package var status: Status
  /// Since when it does that.
  package var since: Nanoseconds
  /// What it waits for while blocked, a text of the log.
  package var what: TextID = 0
  /// The job it works on; 0 for none.
  package var job: FutureID = 0
  /// The task whose step it is in; 0 for none.
  package var task: TaskID = 0
  /// Its frames while another thread runs.
  var frames = FrameStack()
  /// The frames below the step that it is in.
  var base = FrameStack()

  mutating func enter(_ next: Status, at now: Nanoseconds) {
    guard status != next else { return }
    status = next
    since = now
  }
}

/// Something that the program wrote.
package struct OutputRecord: Equatable, Sendable {
  /// The event.
  package var sequence: Sequence
  /// When.
  package var time: Nanoseconds
  /// Where to.
  package var stream: OutputStream
  /// The text, a text of the log.
  package var text: TextID
  /// The task that wrote it; 0 for none.
  package var task: TaskID
  /// The thread that wrote it.
  package var thread: ThreadID
  /// The code that wrote it, where there was a frame.
  package var code: CodeID?
  /// The line that wrote it; 0 where there was no frame.
  package var line: Int32
}

/// A diagnostic.
package struct DiagnosticRecord: Equatable, Sendable {
  /// The event.
  package var sequence: Sequence
  /// When.
  package var time: Nanoseconds
  /// What it is about.
  package var kind: DiagnosticKind
  /// The task it is about; 0 for none.
  package var task: TaskID
  /// The line it points to; 0 for none.
  package var line: Int32
  /// The code that the line is of, where it is the current one.
  package var code: CodeID?
  /// The sentence, a text of the log.
  package var detail: TextID
}

/// A stretch of time in which a blocking call held a thread.
package struct BlockedInterval: Equatable, Sendable {
  /// The event, which stands at the end.
  package var sequence: Sequence
  /// When it began.
  package var start: Nanoseconds
  /// When it ended.
  package var end: Nanoseconds
  /// The call, a text of the log.
  package var what: TextID
  /// The task that called it; 0 for none.
  package var task: TaskID
  /// The thread that it held.
  package var thread: ThreadID
  /// The code that called it, where there was a frame.
  package var code: CodeID?
  /// The line of the call; 0 where there was no frame.
  package var line: Int32
}
