extension TraceLog {
  // MARK: The quick paths

  /// Records that the current frame is about to run a line.
  package func line(_ line: Int32) { TraceWriter(self).line(line, now: now) }

  /// Records that a local of the current frame got a value.
  package func bound(slot: Int32, _ value: TracedValue) {
    let (tag, payload) = value.tagAndPayload
    if let place = UInt16(exactly: slot) {
      TraceWriter(self).bound(slot: place, tag: tag, payload: payload)
    } else {
      recordLongBound(slot, tag, payload)
    }
  }

  /// Records that a function was entered.
  package func called(_ frame: FrameID, _ code: CodeID) {
    TraceWriter(self).called(frame, code, now: now)
  }

  /// Records that the current frame returned.
  package func returned() { TraceWriter(self).returned() }

  @usableFromInline @inline(never)
  func recordLongLine(_ line: Int32) {
    makeRoom()
    let time = UInt64(truncatingIfNeeded: head.pointee.now &- head.pointee.lastTime)
    let number = UInt64(UInt32(bitPattern: line))
    if time < 1 << 35, number < 1 << 20 {
      append(Word.line | number << 9 | time << 29)
      head.pointee.lastTime = head.pointee.now
      head.pointee.count += 1
    } else {
      put(.line, number, 0)
    }
  }

  @usableFromInline @inline(never)
  func recordLongBound(_ slot: Int32, _ tag: UInt64, _ payload: UInt64) {
    put(.bound, UInt64(UInt32(bitPattern: slot)) | tag << 32, payload)
  }

  @usableFromInline @inline(never)
  func recordLongCall(_ frame: FrameID, _ code: CodeID) {
    put(.called, UInt64(frame), UInt64(code))
  }

  @usableFromInline @inline(never)
  func recordLong(_ kind: UInt64, _ operand: UInt64) {
    if let kind = EventKind(rawValue: UInt8(truncatingIfNeeded: kind)) { put(kind, operand) }
  }

  @usableFromInline @inline(never)
  func recordLongCount(_ object: ObjectID, _ count: Int) {
    record(.objectCount(object, count))
  }

  @usableFromInline @inline(never)
  func recordLongRaise(_ type: TextID, _ message: TextID) {
    put(.raised, UInt64(type), UInt64(message))
  }

  @usableFromInline @inline(never)
  func recordLongPlace(
    _ kind: UInt64, _ id: UInt32, _ place: UInt32, _ tag: UInt64, _ payload: UInt64
  ) {
    if let kind = EventKind(rawValue: UInt8(truncatingIfNeeded: kind)) {
      putValue(kind, id, place, tag, payload)
    }
  }

  // MARK: Any event

  /// Records an event at the current time, and returns its sequence number.
  @discardableResult
  package func record(_ event: Event) -> Sequence {
    let sequence = count
    switch event {
    case .programStarted(let file): put(.programStarted, UInt64(file))
    case .programEnded(let status): put(.programEnded, UInt64(UInt32(bitPattern: status)))
    case .loopStarted: put(.loopStarted, 0)
    case .loopStopped: put(.loopStopped, 0)
    case .loopClosed: put(.loopClosed, 0)
    case .tickBegan(let number): put(.tickBegan, integer: number)
    case .clockIdled(let time): put(.clockIdled, integer: time)
    case .blocked(let what, let time):
      put(.blocked, UInt64(what), UInt64(bitPattern: Int64(time)))
    case .handleEnqueued(let handle, let purpose, let cause):
      if let distance = distance(to: cause, limit: UInt64(UInt32.max)) {
        put(.handleEnqueued, purpose.packed, UInt64(handle) | distance << 32)
      } else {
        put(.handleEnqueued, purpose.packed, UInt64(handle), UInt64(bitPattern: Int64(cause)))
      }
    case .handleRan(let handle): put(.handleRan, UInt64(handle))
    case .handleEnded(let handle): put(.handleEnded, UInt64(handle))
    case .handleCancelled(let handle): put(.handleCancelled, UInt64(handle))
    case .timerScheduled(let handle, let purpose, let deadline):
      put(.timerScheduled, purpose.packed, UInt64(handle), UInt64(bitPattern: Int64(deadline)))
    case .timerFired(let handle, let cause):
      put(.timerFired, UInt64(handle), UInt64(bitPattern: Int64(cause)))
    case .timerCancelled(let handle): put(.timerCancelled, UInt64(handle))
    case .taskCreated(let task, let name, let parent, let code):
      put(.taskCreated, UInt64(task), UInt64(low: name, high: parent), UInt64(code))
    case .taskRenamed(let task, let name): put(.taskRenamed, UInt64(task), UInt64(name))
    case .stepBegan(let task, let cause):
      if task < 1 << 20, let distance = distance(to: cause, limit: 1 << 15 - 1) {
        put(.stepBegan, UInt64(task) | distance << 20)
      } else {
        put(.stepBegan, UInt64(task), UInt64(bitPattern: Int64(cause)))
      }
    case .stepEnded(let task, let outcome):
      put(.stepEnded, UInt64(task) | UInt64(outcome.rawValue) << 32)
    case .suspending(let task, .turn, 0, 0) where task < 1 << 30:
      put(.suspending, UInt64(task))
    case .suspending(let task, let reason, let subject, let detail):
      putSized(.suspending, UInt64(task), subject, reason.rawValue, detail)
    case .cancellationRequested(let task, let by):
      putPair(.cancellationRequested, by, task)
    case .futureCreated(let future, let reason):
      if future < 1 << 27 {
        put(.futureCreated, UInt64(future) | UInt64(reason.rawValue) << 27)
      } else {
        put(.futureCreated, UInt64(future), UInt64(reason.rawValue))
      }
    case .futureResolved(let future, let outcome, let cause):
      if future < 1 << 21, let distance = distance(to: cause, limit: 1 << 12 - 1) {
        put(
          .futureResolved, UInt64(future) | UInt64(outcome.rawValue) << 21 | distance << 23)
      } else {
        put(
          .futureResolved, UInt64(future) | UInt64(outcome.rawValue) << 32,
          UInt64(bitPattern: Int64(cause)))
      }
    case .futureMember(let future, let task): putPair(.futureMember, future, task)
    default: recordRest(event)
    }
    return sequence
  }

  /// Records the events of primitives, frames, objects, threads and the outside world.
  private func recordRest(_ event: Event) {
    switch event {
    case .primitiveCreated(let primitive, let kind, let name):
      put(.primitiveCreated, UInt64(primitive), UInt64(low: name, high: UInt32(kind.rawValue)))
    case .primitiveChanged(let primitive, let value, let limit):
      if primitive < 1 << 15, 0..<1024 ~= value, 0..<1024 ~= limit {
        put(
          .primitiveChanged, UInt64(primitive) | UInt64(value) << 15 | UInt64(limit) << 25)
      } else if let value = Int32(exactly: value), let limit = Int32(exactly: limit) {
        let both = UInt64(low: UInt32(bitPattern: value), high: UInt32(bitPattern: limit))
        put(.primitiveChanged, UInt64(primitive), both)
      } else {
        put(
          .primitiveChanged, UInt64(primitive), UInt64(bitPattern: Int64(value)),
          UInt64(bitPattern: Int64(limit)))
      }
    case .primitiveOwned(let primitive, let task):
      putPair(.primitiveOwned, primitive, task)
    case .primitiveHeld(let primitive, let thread): putPair(.primitiveHeld, primitive, thread)
    case .queueItem(let primitive, let place, let value):
      putValue(.queueItem, primitive, UInt32(bitPattern: place), value)
    case .queueItemTaken(let primitive, let place):
      putPair(.queueItemTaken, primitive, UInt32(bitPattern: place))
    case .queueItemDone(let primitive, let left):
      putPair(.queueItemDone, primitive, UInt32(bitPattern: left))
    case .waiterJoined(let primitive, let task): putPair(.waiterJoined, primitive, task)
    case .waiterLeft(let primitive, let task): putPair(.waiterLeft, primitive, task)
    case .threadJoined(let primitive, let thread): putPair(.threadJoined, primitive, thread)
    case .threadLeft(let primitive, let thread): putPair(.threadLeft, primitive, thread)
    case .called(let frame, let code): called(frame, code)
    case .resumed(let frame): TraceWriter(self).resumed(frame, now: now)
    case .returned: returned()
    case .yielded: TraceWriter(self).yielded(now: now)
    case .unwound: put(.unwound, 0)
    case .frameDropped(let frame): put(.frameDropped, UInt64(frame))
    case .line(let number): line(number)
    case .bound(let slot, let value): bound(slot: slot, value)
    case .raised(let type, let message): put(.raised, UInt64(type), UInt64(message))
    case .caught(let type): put(.caught, UInt64(type))
    case .objectDescribed(let object, let kind, let type, let count):
      putSized(.objectDescribed, UInt64(object), type, kind.rawValue, count)
    case .objectItem(let object, let index, let value):
      putValue(.objectItem, object, UInt32(bitPattern: index), value)
    case .objectKey(let object, let index, let value):
      putValue(.objectKey, object, UInt32(bitPattern: index), value)
    case .objectAttribute(let object, let name, let value):
      putValue(.objectAttribute, object, name, value)
    case .objectCount(let object, let count):
      if object < 1 << 17, count >= 0, count < 1 << 18 {
        put(.objectCount, UInt64(object) | UInt64(count) << 17)
      } else {
        put(.objectCount, UInt64(object), UInt64(bitPattern: Int64(count)))
      }
    case .threadStarted(let thread, let name): put(.threadStarted, UInt64(thread), UInt64(name))
    case .threadSwitched(let thread): put(.threadSwitched, UInt64(thread))
    case .threadBlocked(let thread, let what): put(.threadBlocked, UInt64(thread), UInt64(what))
    case .threadUnblocked(let thread): put(.threadUnblocked, UInt64(thread))
    case .threadEnded(let thread): put(.threadEnded, UInt64(thread))
    case .jobSubmitted(let future, let name): put(.jobSubmitted, UInt64(future), UInt64(name))
    case .jobStarted(let future, let thread): put(.jobStarted, UInt64(future), UInt64(thread))
    case .jobEnded(let future): put(.jobEnded, UInt64(future))
    case .ioWaiting(let primitive, let what): put(.ioWaiting, UInt64(primitive), UInt64(what))
    case .ioReady(let primitive, let what, let cause):
      put(.ioReady, UInt64(primitive), UInt64(what), UInt64(bitPattern: Int64(cause)))
    case .output(let stream, let text):
      put(.output, UInt64(text) | UInt64(stream.rawValue) << 32)
    case .diagnostic(let kind, let task, let line, let detail):
      put(
        .diagnostic, UInt64(task), UInt64(low: UInt32(bitPattern: line), high: detail),
        UInt64(kind.rawValue))
    default: preconditionFailure("record(_:) handles the other kinds")
    }
  }
}

// MARK: - Words

extension TraceLog {
  /// Makes sure that the longest event fits.
  @inline(__always)
  private func makeRoom() {
    if head.pointee.next > head.pointee.lastStart { addChunk() }
  }

  @inline(__always)
  private func append(_ word: UInt64) {
    head.pointee.next.pointee = word
    head.pointee.next += 1
  }

  /// Writes a usual first word, with a time mark before it where its time needs one.
  @inline(__always)
  private func begin(_ kind: EventKind, _ operand: UInt64, following: UInt64) {
    makeRoom()
    var time = UInt64(truncatingIfNeeded: now &- head.pointee.lastTime)
    if time > Word.timeLimit {
      markTime(time)
      time = 0
    }
    head.pointee.lastTime = now
    append(
      UInt64(kind.rawValue) | following << 7 | time << 9 | operand << Word.operandShift)
    head.pointee.count += 1
  }

  @inline(never)
  private func markTime(_ time: UInt64) {
    if time < 1 << 55 {
      append(time << 9)
    } else {
      append(1 << 7)
      append(UInt64(bitPattern: Int64(now)))
    }
  }

  private func put(_ kind: EventKind, _ operand: UInt64) {
    begin(kind, operand, following: 0)
  }

  private func put(_ kind: EventKind, _ operand: UInt64, _ second: UInt64) {
    begin(kind, operand, following: 1)
    append(second)
  }

  private func put(_ kind: EventKind, _ operand: UInt64, _ second: UInt64, _ third: UInt64) {
    begin(kind, operand, following: 2)
    append(second)
    append(third)
  }

  /// Writes two identifiers, in one word where both are small.
  private func putPair(_ kind: EventKind, _ first: UInt32, _ second: UInt32) {
    if first < 1 << 15, second < 1 << 20 {
      put(kind, UInt64(first) | UInt64(second) << 15)
    } else {
      put(kind, UInt64(first), UInt64(second))
    }
  }

  /// How many events before the next one a cause lies, 0 for no cause (-1); nil where that is more
  /// than a limit, or where the cause is no earlier event.
  private func distance(to cause: Sequence, limit: UInt64) -> UInt64? {
    if cause == -1 { return 0 }
    let distance = UInt64(bitPattern: Int64(count &- cause))
    return cause >= 0 && distance != 0 && distance <= limit ? distance : nil
  }

  /// Writes a number in the operand where it fits.
  private func put(_ kind: EventKind, integer: Int) {
    if integer >= 0, UInt64(integer) <= Word.operandLimit {
      put(kind, UInt64(integer))
    } else {
      put(kind, 0, UInt64(bitPattern: Int64(integer)))
    }
  }

  /// Writes an identifier, a small enumeration and a number that is usually below 2^23.
  private func putSized(
    _ kind: EventKind, _ operand: UInt64, _ id: UInt32, _ small: UInt8, _ number: Int
  ) {
    let first = UInt64(id) | UInt64(small) << 32
    if number >= -0x80_0000, number < 0x80_0000 {
      put(kind, operand, first | UInt64(truncatingIfNeeded: number) << 40)
    } else {
      put(kind, operand, first, UInt64(bitPattern: Int64(number)))
    }
  }

  /// Writes a value at a place of an object or a queue.
  private func putValue(
    _ kind: EventKind, _ id: UInt32, _ place: UInt32, _ value: TracedValue
  ) {
    let (tag, payload) = value.tagAndPayload
    putValue(kind, id, place, tag, payload)
  }

  private func putValue(
    _ kind: EventKind, _ id: UInt32, _ place: UInt32, _ tag: UInt64, _ payload: UInt64
  ) {
    makeRoom()
    if TraceWriter(self).place(UInt64(kind.rawValue), id, place, tag, payload) { return }
    let operand = UInt64(id) | tag << 32
    if payload <= UInt32.max {
      put(kind, operand, UInt64(low: UInt32(payload), high: place))
    } else {
      put(kind, operand, payload, UInt64(place))
    }
  }
}

extension HandlePurpose {
  /// The purpose in 35 bits.
  package var packed: UInt64 {
    switch self {
    case .step(let id): UInt64(id)
    case .wake(let id): UInt64(id) | 1 << 32
    case .resolve(let id): UInt64(id) | 2 << 32
    case .collect(let id): UInt64(id) | 3 << 32
    case .callback(let id): UInt64(id) | 4 << 32
    case .timeout(let id): UInt64(id) | 5 << 32
    case .housekeeping(let id): UInt64(id) | 6 << 32
    }
  }
}

extension TracedValue {
  /// The tag of a number, of which the payload is the number itself.
  @inlinable public static var intTag: UInt64 { 3 }

  /// The value as 3 bits and 64 bits.
  @inlinable
  public var tagAndPayload: (tag: UInt64, payload: UInt64) {
    switch self {
    case .unbound: (0, 0)
    case .none: (1, 0)
    case .bool(let value): (2, value ? 1 : 0)
    case .int(let value): (Self.intTag, UInt64(bitPattern: Int64(value)))
    case .float(let value): (4, value.bitPattern)
    case .string(let text): (5, UInt64(text))
    case .object(let object): (6, UInt64(object))
    case .opaque(let text): (7, UInt64(text))
    }
  }

  /// The value that `tagAndPayload` gave.
  @inline(__always)
  init(tag: UInt64, payload: UInt64) {
    switch tag & 7 {
    case 0: self = .unbound
    case 1: self = .none
    case 2: self = .bool(payload != 0)
    case 3: self = .int(Int(Int64(bitPattern: payload)))
    case 4: self = .float(Double(bitPattern: payload))
    case 5: self = .string(payload.low)
    case 6: self = .object(payload.low)
    default: self = .opaque(payload.low)
    }
  }
}
