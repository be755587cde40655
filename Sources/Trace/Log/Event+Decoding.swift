extension Event {
  /// Decodes the event whose words these are; `first` is the word at `words`.
  ///
  /// `words` must point to a whole event that a `TraceLog` wrote with this sequence number.
  init?(_ first: UInt64, _ words: UnsafePointer<UInt64>, _ sequence: Sequence) {
    let operand = first.operand
    let id = operand.low
    switch EventKind(rawValue: first.kindByte) {
    case .line:
      if first.wordsFollowing == 0 {
        self = .line(Int32(truncatingIfNeeded: first &>> 9 & 0xF_FFFF))
      } else {
        self = .line(Int32(bitPattern: id))
      }
    case .bound:
      if first.wordsFollowing == 0 {
        let slot = Int32(truncatingIfNeeded: first &>> 9 & 0xFF)
        let payload = Int64(bitPattern: first &<< 20) &>> 40
        let value = TracedValue(tag: first &>> 17 & 7, payload: UInt64(bitPattern: payload))
        self = .bound(slot: slot, value)
      } else {
        self = .bound(
          slot: Int32(bitPattern: id), TracedValue(tag: operand >> 32, payload: words[1]))
      }
    case .called:
      if first.wordsFollowing == 0 {
        self = .called(UInt32(first &>> 23 & 0x3FF_FFFF), UInt32(first &>> 9 & 0x3FFF))
      } else {
        self = .called(id, words[1].low)
      }
    case .returned: self = .returned
    case .yielded: self = .yielded
    case .unwound: self = .unwound
    case .resumed: self = .resumed(id)
    case .frameDropped: self = .frameDropped(id)
    case .raised: self = .raised(type: id, message: words[1].low)
    case .caught: self = .caught(type: id)
    case .programStarted: self = .programStarted(file: id)
    case .programEnded: self = .programEnded(exitStatus: Int32(bitPattern: id))
    case .loopStarted: self = .loopStarted
    case .loopStopped: self = .loopStopped
    case .loopClosed: self = .loopClosed
    case .tickBegan: self = .tickBegan(number: Self.integer(first, words))
    case .clockIdled: self = .clockIdled(by: Self.integer(first, words))
    case .blocked: self = .blocked(what: id, for: Self.signed(words[1]))
    case .handleEnqueued, .handleRan, .handleEnded, .handleCancelled, .timerScheduled,
      .timerFired, .timerCancelled, .taskCreated, .taskRenamed, .stepBegan, .stepEnded,
      .suspending, .cancellationRequested, .futureCreated, .futureResolved, .futureMember:
      self.init(loop: first, words, sequence)
    case .primitiveOwned, .primitiveHeld, .queueItemTaken, .queueItemDone, .waiterJoined,
      .waiterLeft, .threadJoined, .threadLeft:
      self.init(pair: first, words)
    case .primitiveCreated, .primitiveChanged, .queueItem, .objectDescribed, .objectItem,
      .objectKey, .objectAttribute, .objectCount:
      self.init(thing: first, words)
    case .threadStarted: self = .threadStarted(id, name: words[1].low)
    case .threadSwitched: self = .threadSwitched(id)
    case .threadBlocked: self = .threadBlocked(id, what: words[1].low)
    case .threadUnblocked: self = .threadUnblocked(id)
    case .threadEnded: self = .threadEnded(id)
    case .jobSubmitted: self = .jobSubmitted(id, name: words[1].low)
    case .jobStarted: self = .jobStarted(id, words[1].low)
    case .jobEnded: self = .jobEnded(id)
    case .ioWaiting: self = .ioWaiting(id, what: words[1].low)
    case .ioReady: self = .ioReady(id, what: words[1].low, cause: Self.signed(words[2]))
    case .output:
      guard let stream = OutputStream(rawValue: Self.small(operand)) else { return nil }
      self = .output(stream, text: id)
    case .diagnostic:
      guard let kind = DiagnosticKind(rawValue: UInt8(truncatingIfNeeded: words[2])) else {
        return nil
      }
      self = .diagnostic(
        kind, task: id, line: Int32(bitPattern: words[1].low), detail: words[1].high)
    case nil: return nil
    }
  }

  /// Decodes an event of handles, timers, tasks or futures.
  private init?(loop first: UInt64, _ words: UnsafePointer<UInt64>, _ sequence: Sequence) {
    let operand = first.operand
    let id = operand.low
    switch EventKind(rawValue: first.kindByte) {
    case .handleEnqueued:
      self = .handleEnqueued(
        words[1].low, HandlePurpose(packed: operand),
        cause: first.wordsFollowing == 1
          ? Self.cause(UInt64(words[1].high), before: sequence) : Self.signed(words[2]))
    case .handleRan: self = .handleRan(id)
    case .handleEnded: self = .handleEnded(id)
    case .handleCancelled: self = .handleCancelled(id)
    case .timerScheduled:
      self = .timerScheduled(
        words[1].low, HandlePurpose(packed: operand), deadline: Self.signed(words[2]))
    case .timerFired: self = .timerFired(id, cause: Self.signed(words[1]))
    case .timerCancelled: self = .timerCancelled(id)
    case .taskCreated:
      self = .taskCreated(id, name: words[1].low, parent: words[1].high, code: words[2].low)
    case .taskRenamed: self = .taskRenamed(id, name: words[1].low)
    case .stepBegan:
      self = .stepBegan(
        first.steppedTask,
        cause: first.wordsFollowing == 0
          ? Self.cause(operand &>> 20, before: sequence) : Self.signed(words[1]))
    case .stepEnded:
      guard let outcome = StepOutcome(rawValue: Self.small(operand)) else { return nil }
      self = .stepEnded(id, outcome)
    case .suspending where first.wordsFollowing == 0:
      self = .suspending(id, .turn, subject: 0, detail: 0)
    case .suspending:
      guard let reason = WaitReason(rawValue: UInt8(words[1] &>> 32 & 0xFF)) else { return nil }
      self = .suspending(
        id, reason, subject: words[1].low, detail: Self.sized(first, words))
    case .cancellationRequested:
      let (by, task) = Self.pair(first, words)
      self = .cancellationRequested(task, by: by)
    case .futureCreated:
      let isShort = first.wordsFollowing == 0
      let kind = isShort ? operand &>> 27 : words[1]
      guard let reason = WaitReason(rawValue: UInt8(truncatingIfNeeded: kind)) else { return nil }
      self = .futureCreated(isShort ? id & (1 << 27 - 1) : id, reason)
    case .futureResolved:
      let isShort = first.wordsFollowing == 0
      let kind = isShort ? UInt8(operand &>> 21 & 3) : Self.small(operand)
      guard let outcome = FutureOutcome(rawValue: kind) else { return nil }
      self = .futureResolved(
        isShort ? id & (1 << 21 - 1) : id, outcome,
        cause: isShort
          ? Self.cause(operand &>> 23, before: sequence) : Self.signed(words[1]))
    case .futureMember:
      let (future, task) = Self.pair(first, words)
      self = .futureMember(future, task)
    default: return nil
    }
  }

  /// Decodes an event of primitives or objects.
  private init?(thing first: UInt64, _ words: UnsafePointer<UInt64>) {
    let operand = first.operand
    let id = operand.low
    switch EventKind(rawValue: first.kindByte) {
    case .primitiveCreated:
      guard let kind = PrimitiveKind(rawValue: UInt8(words[1].high & 0xFF)) else { return nil }
      self = .primitiveCreated(id, kind, name: words[1].low)
    case .primitiveChanged:
      if first.wordsFollowing == 0 {
        self = .primitiveChanged(
          id & 0x7FFF, value: Int(operand &>> 15 & 0x3FF), limit: Int(operand &>> 25))
      } else if first.wordsFollowing == 1 {
        self = .primitiveChanged(
          id, value: Int(Int32(bitPattern: words[1].low)),
          limit: Int(Int32(bitPattern: words[1].high)))
      } else {
        self = .primitiveChanged(
          id, value: Self.signed(words[1]), limit: Self.signed(words[2]))
      }
    case .queueItem:
      let (id, place, value) = Self.placed(first, words)
      self = .queueItem(id, place: Int32(bitPattern: place), value)
    case .objectDescribed:
      guard let kind = ObjectKind(rawValue: UInt8(words[1] &>> 32 & 0xFF)) else { return nil }
      self = .objectDescribed(
        id, kind, type: words[1].low, count: Self.sized(first, words))
    case .objectItem:
      let (id, place, value) = Self.placed(first, words)
      self = .objectItem(id, index: Int32(bitPattern: place), value)
    case .objectKey:
      let (id, place, value) = Self.placed(first, words)
      self = .objectKey(id, index: Int32(bitPattern: place), value)
    case .objectAttribute:
      let (id, place, value) = Self.placed(first, words)
      self = .objectAttribute(id, name: place, value)
    case .objectCount:
      if first.wordsFollowing == 0 {
        self = .objectCount(UInt32(operand & 0x1_FFFF), Int(operand >> 17))
      } else {
        self = .objectCount(id, Self.signed(words[1]))
      }
    default: return nil
    }
  }

  /// Decodes an event that links a primitive to a task, a thread or a place.
  private init?(pair first: UInt64, _ words: UnsafePointer<UInt64>) {
    let (primitive, other) = Self.pair(first, words)
    switch EventKind(rawValue: first.kindByte) {
    case .primitiveOwned: self = .primitiveOwned(primitive, by: other)
    case .primitiveHeld: self = .primitiveHeld(primitive, by: other)
    case .queueItemTaken: self = .queueItemTaken(primitive, place: Int32(bitPattern: other))
    case .queueItemDone: self = .queueItemDone(primitive, left: Int32(bitPattern: other))
    case .waiterJoined: self = .waiterJoined(primitive, other)
    case .waiterLeft: self = .waiterLeft(primitive, other)
    case .threadJoined: self = .threadJoined(primitive, other)
    case .threadLeft: self = .threadLeft(primitive, other)
    default: return nil
    }
  }

  /// Two identifiers, which may lie in one word.
  private static func pair(
    _ first: UInt64, _ words: UnsafePointer<UInt64>
  ) -> (UInt32, UInt32) {
    let operand = first.operand
    return first.wordsFollowing == 0
      ? (operand.low & 0x7FFF, UInt32(operand &>> 15)) : (operand.low, words[1].low)
  }

  /// The cause that lies so many events before an event; 0 stands for none.
  private static func cause(_ distance: UInt64, before sequence: Sequence) -> Sequence {
    distance == 0 ? -1 : sequence &- Int(distance)
  }

  /// A number in the operand or in the second word.
  private static func integer(_ first: UInt64, _ words: UnsafePointer<UInt64>) -> Int {
    first.wordsFollowing == 0 ? Int(first.operand) : signed(words[1])
  }

  /// A number in the second word's upper 24 bits or in the third word.
  private static func sized(_ first: UInt64, _ words: UnsafePointer<UInt64>) -> Int {
    first.wordsFollowing == 1 ? Int(Int64(bitPattern: words[1]) >> 40) : signed(words[2])
  }

  /// A value, the object that has it and its place in there.
  private static func placed(
    _ first: UInt64, _ words: UnsafePointer<UInt64>
  ) -> (ObjectID, UInt32, TracedValue) {
    if first.wordsFollowing == 0 {
      let payload = UInt64(bitPattern: Int64(bitPattern: first) &>> 41)
      return (
        UInt32(first &>> 9 & 0x1_FFFF), UInt32(first &>> 26 & 0xFFF),
        TracedValue(tag: first &>> 38 & 7, payload: payload)
      )
    }
    let id = first.operand.low
    let tag = first.operand >> 32
    if first.wordsFollowing == 1 {
      return (id, words[1].high, TracedValue(tag: tag, payload: UInt64(words[1].low)))
    }
    return (id, words[2].low, TracedValue(tag: tag, payload: words[1]))
  }

  private static func signed(_ word: UInt64) -> Int { Int(Int64(bitPattern: word)) }

  private static func small(_ operand: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: operand >> 32) }
}

extension HandlePurpose {
  /// The purpose that `packed` gave.
  init(packed: UInt64) {
    let id = packed.low
    switch packed.high {
    case 0: self = .step(id)
    case 1: self = .wake(id)
    case 2: self = .resolve(id)
    case 3: self = .collect(id)
    case 4: self = .callback(id)
    case 5: self = .timeout(id)
    default: self = .housekeeping(id)
    }
  }
}
