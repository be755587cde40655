/// The quick way to write the most frequent events of a log, for somebody who keeps the log.
///
/// It writes where the log writes (see `TraceLog.Head`), without counting references to the log.
///
/// What the machine calls for each line is `public` and not `package`: the compiler inlines only that
/// into other modules, and a call costs as much as writing the word does.
public struct TraceWriter {
  @usableFromInline let head: UnsafeMutablePointer<TraceLog.Head>
  /// For what does not fit into the short forms; whoever has the writer keeps the log.
  @usableFromInline let log: Unmanaged<TraceLog>

  /// Makes a writer of a log.
  package init(_ log: TraceLog) {
    head = log.head
    self.log = Unmanaged.passUnretained(log)
  }

  /// Records that the current frame is about to run a line.
  @inlinable @inline(__always)
  public func line(_ line: Int32, now: Nanoseconds) {
    let time = UInt64(truncatingIfNeeded: now &- head.pointee.lastTime)
    let number = UInt64(UInt32(bitPattern: line))
    let next = head.pointee.next
    head.pointee.now = now
    guard time < 1 << 35, number < 1 << 20, next <= head.pointee.lastStart else {
      return log.takeUnretainedValue().recordLongLine(line)
    }
    next.pointee = Word.line | number &<< 9 | time &<< 29
    advance(behind: next)
    head.pointee.lastTime = now
    head.pointee.count &+= 1
  }

  /// Records that a local of the current frame got a value.
  @inlinable @inline(__always)
  public func bound(slot: UInt16, _ value: TracedValue) {
    let (tag, payload) = value.tagAndPayload
    bound(slot: slot, tag: tag, payload: payload)
  }

  /// As above, for a value of which the tag and the payload are known.
  @inlinable @inline(__always)
  public func bound(slot: UInt16, tag: UInt64, payload: UInt64) {
    let time = UInt64(truncatingIfNeeded: head.pointee.now &- head.pointee.lastTime)
    // The payload must survive being cut to 24 signed bits.
    let short = Int64(bitPattern: payload) &+ 0x80_0000
    let next = head.pointee.next
    if time < 1 << 20, slot < 1 << 8, UInt64(bitPattern: short) < 1 << 24,
      next <= head.pointee.lastStart
    {
      next.pointee =
        Word.bound | UInt64(slot) &<< 9 | tag &<< 17 | (payload & 0xFF_FFFF) &<< 20 | time &<< 44
      head.pointee.next = next + 1
      head.pointee.lastTime = head.pointee.now
      head.pointee.count &+= 1
    } else {
      log.takeUnretainedValue().recordLongBound(Int32(slot), tag, payload)
    }
  }

  /// Records that a local of the current frame got a value, and that the frame is about to run a
  /// line: the same events as `bound(slot:_:)` and `line(_:now:)` record, in one step.
  @inlinable @inline(__always)
  public func bound(slot: UInt16, _ value: TracedValue, line: UInt16, now: Nanoseconds) {
    let (tag, payload) = value.tagAndPayload
    bound(slot: slot, tag: tag, payload: payload, line: line, now: now)
  }

  /// As above, for a value of which the tag and the payload are known.
  @inlinable @inline(__always)
  public func bound(slot: UInt16, tag: UInt64, payload: UInt64, line: UInt16, now: Nanoseconds) {
    let time = UInt64(truncatingIfNeeded: now &- head.pointee.lastTime)
    let next = head.pointee.next
    guard slot < 1 << 5, line < 1 << 12, time < 1 << 11,
      head.pointee.now == head.pointee.lastTime, next <= head.pointee.lastStart
    else { return boundApart(slot: slot, tag: tag, payload: payload, line: line, now: now) }
    let word = Word.boundLine | UInt64(slot) &<< 9 | tag &<< 14 | UInt64(line) &<< 41 | time &<< 53
    if UInt64(bitPattern: Int64(bitPattern: payload) &+ 0x80_0000) < 1 << 24 {
      next.pointee = word | (payload & 0xFF_FFFF) &<< 17
      advance(behind: next)
    } else {
      next[0] = word | 1 &<< 7
      next[1] = payload
      head.pointee.next = next + 2
    }
    head.pointee.now = now
    head.pointee.lastTime = now
    head.pointee.count &+= 2
  }

  /// Records a binding and a line one after the other, where they do not fit into one word.
  @usableFromInline @inline(never)
  func boundApart(slot: UInt16, tag: UInt64, payload: UInt64, line: UInt16, now: Nanoseconds) {
    bound(slot: slot, tag: tag, payload: payload)
    self.line(Int32(line), now: now)
  }

  /// Records a value at a place of an object: an item, a key or an attribute.
  ///
  /// - Parameters:
  ///   - kind: `Word.item`, `Word.key` or `Word.attribute`.
  ///   - object: the object.
  ///   - place: the item's index, or the attribute's name.
  ///   - tag: the value's tag.
  ///   - payload: the value's payload.
  /// - Returns: whether that fitted into a word; if not, nothing is written.
  @inlinable @inline(__always)
  func place(
    _ kind: UInt64, _ object: ObjectID, _ place: UInt32, _ tag: UInt64, _ payload: UInt64
  ) -> Bool {
    let short = Int64(bitPattern: payload) &+ 0x40_0000
    let next = head.pointee.next
    guard object < 1 << 17, place < 1 << 12, UInt64(bitPattern: short) < 1 << 23,
      head.pointee.now == head.pointee.lastTime, next <= head.pointee.lastStart
    else { return false }
    next.pointee =
      kind | UInt64(object) &<< 9 | UInt64(place) &<< 26 | tag &<< 38 | payload &<< 41
    head.pointee.next = next + 1
    head.pointee.count &+= 1
    return true
  }

  /// Records that an attribute of an object got a value.
  @inlinable @inline(__always)
  public func attribute(_ object: ObjectID, name: TextID, _ value: TracedValue) {
    let (tag, payload) = value.tagAndPayload
    attribute(object, name: name, tag: tag, payload: payload)
  }

  /// As above, for a value of which the tag and the payload are known.
  @inlinable @inline(__always)
  public func attribute(_ object: ObjectID, name: TextID, tag: UInt64, payload: UInt64) {
    if !place(Word.attribute, object, name, tag, payload) {
      log.takeUnretainedValue().recordLongPlace(Word.attribute, object, name, tag, payload)
    }
  }

  /// Records that an item of an object got a value.
  @inlinable @inline(__always)
  public func item(_ object: ObjectID, index: Int32, _ value: TracedValue) {
    let (tag, payload) = value.tagAndPayload
    item(object, index: index, tag: tag, payload: payload)
  }

  /// As above, for a value of which the tag and the payload are known.
  @inlinable @inline(__always)
  public func item(_ object: ObjectID, index: Int32, tag: UInt64, payload: UInt64) {
    let place = UInt32(bitPattern: index)
    if !self.place(Word.item, object, place, tag, payload) {
      log.takeUnretainedValue().recordLongPlace(Word.item, object, place, tag, payload)
    }
  }

  /// Records how many items an object has now.
  @inlinable @inline(__always)
  public func count(_ object: ObjectID, _ count: Int) {
    if object < 1 << 17, UInt(bitPattern: count) < 1 << 18 {
      usual(Word.objectCount, UInt64(object) | UInt64(count) &<< 17, head.pointee.now)
    } else {
      log.takeUnretainedValue().recordLongCount(object, count)
    }
  }

  /// Records that a function was entered.
  @inlinable @inline(__always)
  public func called(_ frame: FrameID, _ code: CodeID, now: Nanoseconds) {
    let time = UInt64(truncatingIfNeeded: now &- head.pointee.lastTime)
    let next = head.pointee.next
    head.pointee.now = now
    if time < 1 << 15, frame < 1 << 26, code < 1 << 14, next <= head.pointee.lastStart {
      next.pointee = Word.called | UInt64(code) &<< 9 | UInt64(frame) &<< 23 | time &<< 49
      head.pointee.next = next + 1
      head.pointee.lastTime = now
      head.pointee.count &+= 1
    } else {
      log.takeUnretainedValue().recordLongCall(frame, code)
    }
  }

  /// Records that the current frame returned.
  @inlinable @inline(__always)
  public func returned() {
    let time = UInt64(truncatingIfNeeded: head.pointee.now &- head.pointee.lastTime)
    let next = head.pointee.next
    if time == 0, head.pointee.open == next, mergeReturn() {
      head.pointee.count &+= 1
    } else if time < 1 << 20, next <= head.pointee.lastStart {
      next.pointee = Word.returned | time &<< 9
      advance(behind: next)
      head.pointee.lastTime = head.pointee.now
      head.pointee.count &+= 1
    } else {
      log.takeUnretainedValue().recordLong(Word.returned, 0)
    }
  }

  /// Adds a return to the last word, where that is a line or a return.
  @inlinable @inline(__always)
  func mergeReturn() -> Bool {
    let word = head.pointee.next[-1]
    switch word & 0x7F {
    case Word.line: head.pointee.next[-1] = word ^ Word.line ^ Word.lineReturned
    case Word.boundLine: head.pointee.next[-1] = word ^ Word.boundLine ^ Word.boundLineReturned
    case Word.returned: head.pointee.next[-1] = word &+ 1 &<< Word.operandShift
    default: return false
    }
    return true
  }

  /// Records that a suspended frame goes on.
  @inlinable @inline(__always)
  public func resumed(_ frame: FrameID, now: Nanoseconds) {
    usual(Word.resumed, UInt64(frame), now)
  }

  /// Records that the current frame suspends.
  @inlinable @inline(__always)
  public func yielded(now: Nanoseconds) {
    if now == head.pointee.lastTime, head.pointee.open == head.pointee.next, mergeYield() {
      head.pointee.now = now
      head.pointee.count &+= 1
    } else {
      usual(Word.yielded, 0, now)
    }
  }

  /// Adds a suspension to the last word, where that is a line.
  @inlinable @inline(__always)
  func mergeYield() -> Bool {
    let word = head.pointee.next[-1]
    switch word & 0x7F {
    case Word.line: head.pointee.next[-1] = word ^ Word.line ^ Word.lineYielded
    case Word.boundLine: head.pointee.next[-1] = word ^ Word.boundLine ^ Word.boundLineYielded
    default: return false
    }
    return true
  }

  /// Records that an exception was raised in the current frame.
  @inlinable @inline(__always)
  public func raised(type: TextID, message: TextID) {
    let time = UInt64(truncatingIfNeeded: head.pointee.now &- head.pointee.lastTime)
    let next = head.pointee.next
    guard time <= Word.timeLimit, next <= head.pointee.lastStart else {
      return log.takeUnretainedValue().recordLongRaise(type, message)
    }
    next[0] = Word.raised | 1 &<< 7 | time &<< 9 | UInt64(type) &<< Word.operandShift
    next[1] = UInt64(message)
    head.pointee.next = next + 2
    head.pointee.lastTime = head.pointee.now
    head.pointee.count &+= 1
  }

  /// Records that an exception was caught in the current frame.
  @inlinable @inline(__always)
  public func caught(type: TextID) { usual(Word.caught, UInt64(type), head.pointee.now) }

  /// Records that an exception left the current frame.
  @inlinable @inline(__always)
  public func unwound() { usual(Word.unwound, 0, head.pointee.now) }

  /// Writes a usual word.
  @inlinable @inline(__always)
  func usual(_ kind: UInt64, _ operand: UInt64, _ now: Nanoseconds) {
    let time = UInt64(truncatingIfNeeded: now &- head.pointee.lastTime)
    let next = head.pointee.next
    head.pointee.now = now
    if time <= Word.timeLimit, next <= head.pointee.lastStart {
      next.pointee = kind | time &<< 9 | operand &<< Word.operandShift
      advance(behind: next)
      head.pointee.lastTime = now
      head.pointee.count &+= 1
    } else {
      log.takeUnretainedValue().recordLong(kind, operand)
    }
  }

  /// Moves behind the word that was just written, to which a part may be added.
  @inline(__always)
  func advance() { advance(behind: head.pointee.next) }

  /// Moves behind the word that was just written at a place, to which a part may be added.
  @inlinable @inline(__always)
  func advance(behind place: UnsafeMutablePointer<UInt64>) {
    head.pointee.next = place + 1
    head.pointee.open = place + 1
  }
}
