/// The quick ways to write what futures, locks and those who wait for them do.
extension TraceWriter {
  /// Records that a future was made.
  package func futureCreated(_ future: FutureID, _ reason: WaitReason, now: Nanoseconds) {
    if future < 1 << 27 {
      usual(Word.futureCreated, UInt64(future) | UInt64(reason.rawValue) &<< 27, now)
    } else {
      record(.futureCreated(future, reason), now)
    }
  }

  /// Records that a task waits for a primitive.
  package func waiterJoined(_ primitive: PrimitiveID, _ task: TaskID, now: Nanoseconds) {
    waiter(Word.waiterJoined, primitive, task, .waiterJoined(primitive, task), now)
  }

  /// Records that a task does not wait for a primitive any more.
  package func waiterLeft(_ primitive: PrimitiveID, _ task: TaskID, now: Nanoseconds) {
    waiter(Word.waiterLeft, primitive, task, .waiterLeft(primitive, task), now)
  }

  @inline(__always)
  func waiter(
    _ kind: UInt64, _ primitive: PrimitiveID, _ task: TaskID, _ event: @autoclosure () -> Event,
    _ now: Nanoseconds
  ) {
    if let pair = pair(primitive, task) {
      usual(kind, pair, now)
    } else {
      record(event(), now)
    }
  }

  /// Records that a lock has an owner, and the value 1.
  package func locked(_ primitive: PrimitiveID, by task: TaskID, now: Nanoseconds) {
    guard let pair = pair(primitive, task) else { return separately(primitive, task, 1, now) }
    let next = head.pointee.next
    if now == head.pointee.lastTime, head.pointee.open == next,
      next[-1] & 0x1FF == Word.waiterLeft, next[-1] &>> Word.operandShift == pair
    {
      next[-1] ^= Word.waiterLeft ^ Word.leftLocked
      head.pointee.now = now
      head.pointee.count &+= 2
    } else if !both(Word.locked, pair, now) {
      separately(primitive, task, 1, now)
    }
  }

  /// Records that a lock has no owner, and the value 0.
  package func unlocked(_ primitive: PrimitiveID, now: Nanoseconds) {
    guard let pair = pair(primitive, 0), both(Word.unlocked, pair, now) else {
      return separately(primitive, 0, 0, now)
    }
  }

  /// Records how far a primitive has counted, and how far it can; 0 for no limit.
  package func primitiveChanged(
    _ primitive: PrimitiveID, value: Int, limit: Int, now: Nanoseconds
  ) {
    if primitive < 1 << 15, UInt(bitPattern: value) < 1024, UInt(bitPattern: limit) < 1024 {
      let operand = UInt64(primitive) | UInt64(value) &<< 15 | UInt64(limit) &<< 25
      usual(Word.primitiveChanged, operand, now)
    } else {
      record(.primitiveChanged(primitive, value: value, limit: limit), now)
    }
  }

  /// Records what stands at a place of a queue.
  package func queueItem(
    _ primitive: PrimitiveID, place index: Int32, _ value: TracedValue, now: Nanoseconds
  ) {
    let (tag, payload) = value.tagAndPayload
    let index = UInt32(bitPattern: index)
    head.pointee.now = now
    if place(Word.queueItem, primitive, index, tag, payload) { return }
    if payload <= UInt32.max,
      double(
        Word.queueItem, UInt64(primitive) | tag &<< 32, payload | UInt64(index) &<< 32, now)
    {
      head.pointee.count &+= 1
    } else {
      record(.queueItem(primitive, place: Int32(bitPattern: index), value), now)
    }
  }

  /// Records that the item at a place of a queue is taken out.
  package func queueItemTaken(_ primitive: PrimitiveID, place: Int32, now: Nanoseconds) {
    waiter(
      Word.queueItemTaken, primitive, UInt32(bitPattern: place),
      .queueItemTaken(primitive, place: place), now)
  }

  /// Records that a future is done, and that the task that awaits it will be woken.
  ///
  /// - Parameters:
  ///   - future: the future.
  ///   - outcome: what it came to.
  ///   - cause: the event that led to it.
  ///   - task: the task.
  ///   - handle: the entry of the ready queue by which it is woken.
  ///   - now: the time of both.
  /// - Returns: the number of the event in which the future was resolved; the other one follows it.
  package func resolved(
    _ future: FutureID, _ outcome: FutureOutcome, cause: Sequence, waking task: TaskID,
    by handle: HandleID, now: Nanoseconds
  ) -> Sequence {
    let sequence = head.pointee.count
    let distance = cause == -1 ? 0 : UInt64(bitPattern: Int64(sequence &- cause))
    let next = head.pointee.next
    if now == head.pointee.lastTime, future < 1 << 21, distance < 1 << 12, cause != sequence,
      UInt64(task) <= Word.taskLimit, next <= head.pointee.lastStart
    {
      let operand =
        UInt64(future) | UInt64(outcome.rawValue) &<< 21 | distance &<< 23
      next[0] =
        Word.resolvedWoke | 1 &<< 7 | UInt64(task) &<< 9 | operand &<< Word.operandShift
      next[1] = UInt64(handle) | 1 &<< 32
      head.pointee.next = next + 2
      head.pointee.now = now
      head.pointee.count = sequence &+ 2
    } else {
      record(.futureResolved(future, outcome, cause: cause), now)
      record(.handleEnqueued(handle, .wake(task), cause: sequence), now)
    }
    return sequence
  }

  /// Two identifiers in an operand, where they fit.
  @inline(__always)
  func pair(_ primitive: PrimitiveID, _ task: TaskID) -> UInt64? {
    let (first, second) = (UInt64(primitive), UInt64(task))
    guard first <= Word.pairLimit, second <= Word.taskLimit else { return nil }
    return first | second &<< Word.pairBits
  }

  /// Writes a usual word that stands for two events, where the time fits and the chunk has room;
  /// whether it did.
  @inline(__always)
  func both(_ kind: UInt64, _ operand: UInt64, _ now: Nanoseconds) -> Bool {
    let time = UInt64(truncatingIfNeeded: now &- head.pointee.lastTime)
    let next = head.pointee.next
    guard time <= Word.timeLimit, next <= head.pointee.lastStart else { return false }
    next.pointee = kind | time &<< 9 | operand &<< Word.operandShift
    advance()
    head.pointee.now = now
    head.pointee.lastTime = now
    head.pointee.count &+= 2
    return true
  }

  /// Records a lock's owner and value in two events.
  @inline(never)
  func separately(_ primitive: PrimitiveID, _ owner: TaskID, _ value: Int, _ now: Nanoseconds) {
    record(.primitiveOwned(primitive, by: owner), now)
    record(.primitiveChanged(primitive, value: value, limit: 1), now)
  }
}
