/// A task as it stands at the cursor.
package struct TaskState: Equatable, Sendable {
  /// What a task is doing; it is always exactly one of these.
  package enum Status: UInt8, CaseIterable, Equatable, Sendable {
    /// In the ready queue, or just created and about to be put there.
    case ready
    /// Being run by the loop.
    case running
    /// Suspended until a timer.
    case sleeping
    /// Suspended until something else happens.
    case waiting
    /// Returned.
    case done
    /// Ended with an exception.
    case failed
    /// Ended cancelled.
    case cancelled

    /// Whether the task has ended.
    package var isFinal: Bool { rawValue >= Self.done.rawValue }
    /// Whether the task is suspended.
    package var isSuspended: Bool { self == .sleeping || self == .waiting }

    /// The word for it on the screen and in sentences.
    package var word: String {
      switch self {
      case .ready: "ready"
      case .running: "running"
      case .sleeping: "sleeping"
      case .waiting: "waiting"
      case .done: "done"
      case .failed: "failed"
      case .cancelled: "cancelled"
      }
    }
  }

  /// What a task waits for, or last waited for.
  package struct Wait: Equatable, Sendable {
    /// The sort of thing.
    package var reason: WaitReason
    /// Which one; what it numbers depends on the reason.
    package var subject: UInt32
    /// A deadline or a count, depending on the reason.
    package var detail: Int
    /// The `suspending` event.
    package var sequence: Sequence
    /// When it began.
    package var since: Nanoseconds
  }

  /// What put a task into the ready queue last.
  package struct Wake: Equatable, Sendable {
    /// The `handleEnqueued` event.
    package var sequence: Sequence
    /// The event that led to it; -1 for none.
    package var cause: Sequence
    /// When.
    package var time: Nanoseconds
  }

  /// Its number, from 1 in order of creation.
  package var id: TaskID
  /// Its name, a text of the log.
  package var name: TextID
  /// The task that created it; 0 for none.
  package var parent: TaskID
  /// The code of its coroutine.
  package var code: CodeID
  /// The event that created it.
  package var created: Sequence
  /// When it was created.
  package var createdAt: Nanoseconds
  /// What it does now.
  package var status: Status = .ready
  /// Since when it does that.
  package var since: Nanoseconds
  /// What it waits for; while ready or running, what it waited for last.
  package var wait: Wait?
  /// What made it ready last.
  package var wake: Wake?
  /// Whether its next step stands in the ready queue.
  package var isQueued = false
  /// How often its cancellation was requested.
  package var cancellationRequests = 0
  /// The last `cancellationRequested` event; -1 for none.
  package var cancellation: Sequence = -1
  /// The exception that ended it, when it failed.
  package var failure: RaisedException?
  /// The `stepEnded` event that ended it; -1 while it lives.
  package var ended: Sequence = -1
  /// How many steps it has begun.
  package var steps = 0
  /// The time spent running, up to `since`.
  package var timeRunning: Nanoseconds = 0
  /// The time spent in the ready queue, up to `since`.
  package var timeReady: Nanoseconds = 0
  /// The time spent suspended, up to `since`.
  package var timeSuspended: Nanoseconds = 0
  /// Its frames while it is suspended or ready; a running task's are the state's current ones.
  var frames = FrameStack()

  /// Goes over to another status, and counts the time in the one before.
  mutating func enter(_ next: Status, at now: Nanoseconds) {
    let spent = now &- since
    switch status {
    case .running: timeRunning &+= spent
    case .ready: timeReady &+= spent
    case .sleeping, .waiting: timeSuspended &+= spent
    case .done, .failed, .cancelled: break
    }
    status = next
    since = now
  }
}

/// An exception that was raised.
package struct RaisedException: Equatable, Sendable {
  /// Its type's name, a text of the log.
  package var type: TextID
  /// Its message, a text of the log.
  package var message: TextID
  /// The `raised` event.
  package var sequence: Sequence
  /// The task it was raised in; 0 for none.
  package var task: TaskID
  /// The thread it was raised in.
  package var thread: ThreadID
  /// The code it was raised in, where there was a frame.
  package var code: CodeID?
  /// The line it was raised at.
  package var line: Int32
}
