/// The quick ways to write what a loop does around each step of a task.
extension TraceWriter {
  /// The time of the events recorded from now on.
  package var now: Nanoseconds { head.pointee.now }

  /// Records that an entry of the ready queue begins to run; the number of this event.
  package func handleRan(_ handle: HandleID, now: Nanoseconds) -> Sequence {
    let sequence = head.pointee.count
    if now == head.pointee.lastTime, head.pointee.open == head.pointee.next, mergeRun(handle) {
      head.pointee.now = now
      head.pointee.count &+= 1
    } else {
      usual(Word.handleRan, UInt64(handle), now)
    }
    return sequence
  }

  /// Adds the begin of a handle to the last word, where that is the end of the one before, or the
  /// turn that began after it.
  ///
  /// A call of its own: where a caller goes on to write at `next`, Swift 6.3 takes that for the same
  /// place as `next[-1]` and drops what is written here.
  @inline(never)
  func mergeRun(_ handle: HandleID) -> Bool {
    let word = head.pointee.next[-1]
    switch word & 0x7F {
    case Word.handleEnded:
      let ended = word &>> Word.operandShift
      let further = UInt64(handle) &- ended
      guard ended <= Word.handleLimit, further < 1 << 11 else { return false }
      head.pointee.next[-1] =
        word ^ Word.handleEnded ^ Word.endedRan
        | further &<< (Word.operandShift &+ Word.handleBits)
    case Word.endedTick:
      let further = UInt64(handle) &- word.tickHandle
      guard further < 1 << 11 else { return false }
      head.pointee.next[-1] =
        word ^ Word.endedTick ^ Word.endedTickRan | further &<< Word.tickRanShift
    default: return false
    }
    return true
  }

  /// Records that a turn of the loop begins.
  package func tickBegan(_ number: Int, now: Nanoseconds) {
    let operand = UInt64(bitPattern: Int64(number))
    guard operand <= Word.operandLimit else { return record(.tickBegan(number: number), now) }
    if now == head.pointee.lastTime, head.pointee.open == head.pointee.next, mergeTick(operand) {
      head.pointee.now = now
      head.pointee.count &+= 1
    } else {
      usual(Word.tickBegan, operand, now)
    }
  }

  /// Adds the begin of a turn to the last word, where that is the end of a handle.
  @inline(__always)
  func mergeTick(_ number: UInt64) -> Bool {
    let word = head.pointee.next[-1]
    // Of a handle that ended at the time of the event before, the bits of the time are free.
    guard word & (Word.timeLimit &<< 9 | 0x7F) == Word.handleEnded else { return false }
    let ended = word &>> Word.operandShift
    let distance = ended &- number
    guard ended <= Word.tickHandleLimit, distance <= Word.tickDistanceLimit else { return false }
    head.pointee.next[-1] =
      Word.endedTick | ended &<< 9 | distance &<< Word.tickDistanceShift
    return true
  }

  /// Records that an entry has run.
  package func handleEnded(_ handle: HandleID, now: Nanoseconds) {
    usual(Word.handleEnded, UInt64(handle), now)
  }

  /// Records that a handle was put into the ready queue; the number of this event.
  package func handleEnqueued(
    _ handle: HandleID, _ purpose: HandlePurpose, cause: Sequence, now: Nanoseconds
  ) -> Sequence {
    let sequence = head.pointee.count
    let distance = cause == -1 ? 0 : UInt64(bitPattern: Int64(sequence &- cause))
    if distance < 1 << 32, cause != sequence,
      double(Word.handleEnqueued, purpose.packed, UInt64(handle) | distance &<< 32, now)
    {
      head.pointee.count = sequence &+ 1
    } else {
      record(.handleEnqueued(handle, purpose, cause: cause), now)
    }
    return sequence
  }

  /// Records that a step of a task begins; the number of this event.
  package func stepBegan(_ task: TaskID, cause: Sequence, now: Nanoseconds) -> Sequence {
    let sequence = head.pointee.count
    let distance = cause == -1 ? 0 : UInt64(bitPattern: Int64(sequence &- cause))
    if task < 1 << 20, distance < 1 << 15, cause != sequence {
      usual(Word.stepBegan, UInt64(task) | distance &<< 20, now)
    } else {
      record(.stepBegan(task, cause: cause), now)
    }
    return sequence
  }

  /// Records that an entry of the ready queue begins to run which is a step of a task, and that the
  /// step begins.
  ///
  /// - Parameters:
  ///   - handle: the entry.
  ///   - task: the task.
  ///   - cause: the event that enqueued the entry.
  ///   - now: the time of both.
  /// - Returns: the number of the event in which the step began; the other one is before it.
  package func stepRan(
    _ handle: HandleID, _ task: TaskID, cause: Sequence, now: Nanoseconds
  ) -> Sequence {
    let next = head.pointee.next
    let began = head.pointee.count &+ 1
    let distance = cause == -1 ? 0 : UInt64(bitPattern: Int64(began &- cause))
    guard now == head.pointee.lastTime, head.pointee.open == next, next <= head.pointee.lastStart,
      task < 1 << 20, distance < 1 << 15, cause != began, mergeRun(handle)
    else {
      _ = handleRan(handle, now: now)
      return stepBegan(task, cause: cause, now: now)
    }
    next.pointee =
      Word.stepBegan | UInt64(task) &<< Word.operandShift
      | distance &<< (Word.operandShift &+ 20)
    advance()
    head.pointee.now = now
    head.pointee.count = began &+ 1
    return began
  }

  /// Records that a task suspends for a reason, and that its step ends with that.
  package func suspended(
    _ task: TaskID, _ reason: WaitReason, subject: UInt32, detail: Int, now: Nanoseconds
  ) {
    // The detail must survive being cut to 24 signed bits.
    let isShort = detail >= -0x80_0000 && detail < 0x80_0000
    let second =
      UInt64(subject) | UInt64(reason.rawValue) &<< 32
      | UInt64(truncatingIfNeeded: detail) &<< 40
    if isShort, double(Word.suspended, UInt64(task), second, now) {
      head.pointee.count &+= 2
    } else {
      record(.suspending(task, reason, subject: subject, detail: detail), now)
      record(.stepEnded(task, .suspended), now)
    }
  }

  /// Records that a task gives way for a turn: it suspends, and its next step is enqueued.
  ///
  /// - Parameters:
  ///   - task: the task.
  ///   - handle: the entry of its next step.
  ///   - cause: the event that led to it.
  ///   - now: the time of all this.
  /// - Returns: the number of the event in which the next step was enqueued.
  package func tookTurn(
    _ task: TaskID, next handle: HandleID, cause: Sequence, now: Nanoseconds
  ) -> Sequence {
    let enqueued = head.pointee.count &+ 2
    let distance = cause == -1 ? 0 : UInt64(bitPattern: Int64(enqueued &- cause))
    if task < 1 << 30, distance < 1 << 32,
      double(Word.tookTurn, UInt64(task), UInt64(handle) | distance &<< 32, now)
    {
      head.pointee.count = enqueued &+ 1
    } else {
      record(.suspending(task, .turn, subject: 0, detail: 0), now)
      record(.stepEnded(task, .suspended), now)
      record(.handleEnqueued(handle, .step(task), cause: cause), now)
    }
    return enqueued
  }

  /// As above, where the entry of the step that ends is over with it.
  ///
  /// - Parameters:
  ///   - task: the task.
  ///   - handle: the entry of its next step.
  ///   - cause: the event that led to it.
  ///   - ended: the entry of the step that ends.
  ///   - now: the time of all this.
  /// - Returns: the number of the event in which the next step was enqueued.
  package func tookTurn(
    _ task: TaskID, next handle: HandleID, cause: Sequence, ending ended: HandleID,
    now: Nanoseconds
  ) -> Sequence {
    let next = head.pointee.next
    let time = UInt64(truncatingIfNeeded: now &- head.pointee.lastTime)
    let enqueued = head.pointee.count &+ 2
    let distance = cause == -1 ? 0 : UInt64(bitPattern: Int64(enqueued &- cause))
    guard time <= Word.timeLimit, next <= head.pointee.lastStart, task < 1 << 30,
      distance < 1 << 32
    else {
      let enqueued = tookTurn(task, next: handle, cause: cause, now: now)
      handleEnded(ended, now: now)
      return enqueued
    }
    next[0] = Word.tookTurn | 1 &<< 7 | time &<< 9 | UInt64(task) &<< Word.operandShift
    next[1] = UInt64(handle) | distance &<< 32
    next[2] = Word.handleEnded | UInt64(ended) &<< Word.operandShift
    head.pointee.next = next + 3
    head.pointee.open = next + 3
    head.pointee.now = now
    head.pointee.lastTime = now
    head.pointee.count = enqueued &+ 2
    return enqueued
  }

  /// Writes a usual word and one more, where the time fits and the chunk has room; whether it did.
  @inline(__always)
  func double(_ kind: UInt64, _ operand: UInt64, _ second: UInt64, _ now: Nanoseconds) -> Bool {
    let time = UInt64(truncatingIfNeeded: now &- head.pointee.lastTime)
    let next = head.pointee.next
    head.pointee.now = now
    guard time <= Word.timeLimit, next <= head.pointee.lastStart else { return false }
    next[0] = kind | 1 &<< 7 | time &<< 9 | operand &<< Word.operandShift
    next[1] = second
    head.pointee.next = next + 2
    head.pointee.lastTime = now
    return true
  }

  @inline(never)
  func record(_ event: Event, _ now: Nanoseconds) {
    let log = log.takeUnretainedValue()
    log.now = now
    log.record(event)
  }
}
