/// The quick ways to write what becomes of tasks and of their timers.
extension TraceWriter {
  /// Records that a task was made.
  package func taskCreated(
    _ task: TaskID, name: TextID, parent: TaskID, code: CodeID, now: Nanoseconds
  ) {
    if !triple(
      Word.taskCreated, UInt64(task), UInt64(low: name, high: parent), UInt64(code), now)
    {
      record(.taskCreated(task, name: name, parent: parent, code: code), now)
    }
  }

  /// Records that a step of a task ends; the number of this event.
  package func stepEnded(_ task: TaskID, _ outcome: StepOutcome, now: Nanoseconds) -> Sequence {
    let sequence = head.pointee.count
    usual(Word.stepEnded, UInt64(task) | UInt64(outcome.rawValue) &<< 32, now)
    return sequence
  }

  /// Records that a task's cancellation was asked for.
  package func cancellationRequested(_ task: TaskID, by other: TaskID, now: Nanoseconds) {
    if let pair = pair(other, task) {
      usual(Word.cancellationRequested, pair, now)
    } else {
      record(.cancellationRequested(task, by: other), now)
    }
  }

  /// Records that a future waits for a task as well.
  package func futureMember(_ future: FutureID, _ task: TaskID, now: Nanoseconds) {
    if let pair = pair(future, task) {
      usual(Word.futureMember, pair, now)
    } else {
      record(.futureMember(future, task), now)
    }
  }

  /// Records that a timer was scheduled; the number of this event.
  package func timerScheduled(
    _ handle: HandleID, _ purpose: HandlePurpose, deadline: Nanoseconds, now: Nanoseconds
  ) -> Sequence {
    let sequence = head.pointee.count
    if !triple(
      Word.timerScheduled, purpose.packed, UInt64(handle), UInt64(bitPattern: Int64(deadline)),
      now)
    {
      record(.timerScheduled(handle, purpose, deadline: deadline), now)
    }
    return sequence
  }

  /// Records that a timer fired; the number of this event.
  package func timerFired(_ handle: HandleID, cause: Sequence, now: Nanoseconds) -> Sequence {
    let sequence = head.pointee.count
    let second = UInt64(bitPattern: Int64(cause))
    if double(Word.timerFired, UInt64(handle), second, now) {
      head.pointee.count &+= 1
    } else {
      record(.timerFired(handle, cause: cause), now)
    }
    return sequence
  }

  /// Records that a timer was cancelled.
  package func timerCancelled(_ handle: HandleID, now: Nanoseconds) {
    usual(Word.timerCancelled, UInt64(handle), now)
  }

  /// Writes a usual word and two more, where the time fits and the chunk has room; whether it did.
  @inline(__always)
  func triple(
    _ kind: UInt64, _ operand: UInt64, _ second: UInt64, _ third: UInt64, _ now: Nanoseconds
  ) -> Bool {
    let time = UInt64(truncatingIfNeeded: now &- head.pointee.lastTime)
    let next = head.pointee.next
    head.pointee.now = now
    guard time <= Word.timeLimit, next <= head.pointee.lastStart else { return false }
    next[0] = kind | 2 &<< 7 | time &<< 9 | operand &<< Word.operandShift
    next[1] = second
    next[2] = third
    head.pointee.next = next + 3
    head.pointee.lastTime = now
    head.pointee.count &+= 1
    return true
  }
}
