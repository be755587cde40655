/// How an event's first word is laid out.
///
/// Every event is one to four words of 64 bits. Bits 0–6 of the first word hold the kind, bits 7–8
/// the number of words that follow. The rest has one of these forms:
///
/// | form | bits from 9 up |
/// | --- | --- |
/// | usual | 20 time since the event before, 35 operand |
/// | line, no words following | 20 line, 35 time |
/// | bound, no words following | 8 slot, 3 tag, 24 signed payload, 20 time |
/// | called, no words following | 14 code, 26 frame, 15 time |
/// | item, key, attribute, queue item, no words following | 17 object, 12 place, 3 tag, 23 signed payload |
/// | two identifiers, no words following | 20 time, 15 the first, 20 the second |
/// | step began, no words following | 20 time, 20 task, 15 distance back to the cause |
///
/// A word may hold several events, its *parts*, in these forms. Nothing but the last word of the log
/// ever gets a part added. The forms with a word more are written whole.
///
/// | form | bits from 9 up |
/// | --- | --- |
/// | bound, line | 5 slot, 3 tag, 24 signed payload, 12 line, 11 time of the line |
/// | bound, line, one word following | the same without the payload; 64 payload |
/// | bound, line, returned or yielded | as without a word following |
/// | line, returned or yielded | 20 line, 35 time |
/// | returned, more than once | 20 time, 35 how often more, all at that time |
/// | handle ended, handle ran | 20 time, 24 the first handle, 11 how much higher the second is |
/// | handle ended, tick began; the same, handle ran | 26 handle, 18 how much lower the tick's number is, 11 how much higher the second handle is; all at the time of the event before |
/// | primitive owned and changed to 1 of 1, or owned by nobody and changed to 0 of 1 | 20 time, 15 primitive, 20 task |
/// | waiter left, primitive owned by it and changed to 1 of 1 | 20 time, 15 primitive, 20 task |
/// | future resolved, handle enqueued that wakes a task for it | 20 task, 35 as future resolved has; 32 handle, 32 one; all at the time of the event before |
/// | suspending, step ended | 20 time, 32 task; 32 subject, 8 reason, 24 signed detail |
/// | suspending for a turn, step ended, handle enqueued | 20 time, 30 task; 32 handle, 32 distance back to the cause |
///
/// Where the time does not fit, a time mark (kind 0) stands before: 55 bits of time since the
/// event before, or one more word with the absolute time.
@usableFromInline
package enum Word {
  /// Where a usual word's operand begins.
  @usableFromInline static let operandShift: UInt64 = 29
  /// The largest operand of a usual word.
  static let operandLimit: UInt64 = 1 << 35 - 1
  /// The largest time of a usual word.
  @usableFromInline static let timeLimit: UInt64 = 1 << 20 - 1
  /// The most words an event takes, with its time mark.
  static let longest = 6

  // The kinds that the inlined paths write, as numbers, so that no optimisation is needed to
  // make them constants; a test compares them with `EventKind`.
  @usableFromInline static let called: UInt64 = 29
  @usableFromInline static let returned: UInt64 = 31
  @usableFromInline static let line: UInt64 = 35
  @usableFromInline static let bound: UInt64 = 36
  @usableFromInline static let resumed: UInt64 = 30
  @usableFromInline static let yielded: UInt64 = 32
  @usableFromInline static let unwound: UInt64 = 33
  @usableFromInline static let raised: UInt64 = 37
  @usableFromInline static let caught: UInt64 = 38

  static let tickBegan: UInt64 = 5
  static let timerScheduled: UInt64 = 12
  static let timerFired: UInt64 = 13
  static let timerCancelled: UInt64 = 14
  static let taskCreated: UInt64 = 15
  static let handleEnqueued: UInt64 = 8
  static let handleRan: UInt64 = 9
  static let handleEnded: UInt64 = 10
  static let stepBegan: UInt64 = 17
  static let stepEnded: UInt64 = 18
  static let suspending: UInt64 = 19
  static let cancellationRequested: UInt64 = 20

  static let futureCreated: UInt64 = 21
  static let futureResolved: UInt64 = 22
  static let futureMember: UInt64 = 23
  static let primitiveChanged: UInt64 = 25
  static let primitiveOwned: UInt64 = 26
  static let waiterJoined: UInt64 = 27
  static let waiterLeft: UInt64 = 28

  // Kinds that have a short form without a time.
  @usableFromInline static let item: UInt64 = 40
  static let key: UInt64 = 41
  @usableFromInline static let attribute: UInt64 = 42
  @usableFromInline static let objectCount: UInt64 = 43
  static let queueItem: UInt64 = 58

  static let queueItemTaken: UInt64 = 59

  // The kinds of words with several events, behind those of `EventKind`.
  @usableFromInline static let boundLine: UInt64 = 100
  @usableFromInline static let boundLineReturned: UInt64 = 101
  @usableFromInline static let boundLineYielded: UInt64 = 102
  @usableFromInline static let lineReturned: UInt64 = 103
  @usableFromInline static let lineYielded: UInt64 = 104
  static let endedRan: UInt64 = 107
  static let suspended: UInt64 = 108
  static let tookTurn: UInt64 = 109
  static let endedTick: UInt64 = 110
  static let endedTickRan: UInt64 = 111
  static let locked: UInt64 = 112
  static let unlocked: UInt64 = 113
  static let leftLocked: UInt64 = 114
  static let resolvedWoke: UInt64 = 115

  /// How many events a word with this first word holds.
  @inline(__always)
  static func parts(of first: UInt64) -> Int {
    let kind = UInt64(first.kindByte)
    if kind >= boundLine {
      switch kind {
      case boundLineReturned, boundLineYielded, tookTurn, endedTickRan, leftLocked: return 3
      default: return 2
      }
    }
    return kind == returned ? 1 &+ Int(truncatingIfNeeded: first.operand) : 1
  }

  /// The first word that one of the parts of a word would have by itself.
  @inline(__always)
  static func part(_ index: Int, of first: UInt64) -> UInt64 {
    let kind = UInt64(first.kindByte)
    if kind < boundLine {
      guard kind == returned else { return first }
      return index == 0 ? returned | (first & timeLimit &<< 9) : returned
    }
    if kind < endedRan { return inner(index, of: first, kind) }
    return kind < locked ? step(index, of: first, kind) : wait(index, of: first, kind)
  }

  private static func inner(_ index: Int, of first: UInt64, _ kind: UInt64) -> UInt64 {
    switch (kind, index) {
    case (boundLine, 0) where first.wordsFollowing == 1:
      bound | 1 &<< 7 | ((first &>> 9) & 0x1F) &<< operandShift
        | ((first &>> 14) & 7) &<< (operandShift &+ 32)
    case (boundLine...boundLineYielded, 0):
      bound | (first & 0x1F &<< 9) | ((first &>> 14) & 7) &<< 17
        | ((first &>> 17) & 0xFF_FFFF) &<< 20
    case (lineReturned, 0), (lineYielded, 0): (first & ~0x7F) | line
    case (boundLine...boundLineYielded, 1): line((first &>> 41) & 0xFFF, time: first &>> 53)
    case (boundLineReturned, _), (lineReturned, _): returned
    default: yielded
    }
  }

  /// A part of a word that is about the steps of tasks.
  private static func step(_ index: Int, of first: UInt64, _ kind: UInt64) -> UInt64 {
    let operand = first.operand
    switch (kind, index) {
    case (endedRan, 0):
      return handleEnded | first & timeLimit &<< 9 | (operand & handleLimit) &<< operandShift
    case (endedRan, _):
      return handleRan | ((operand & handleLimit) &+ operand &>> handleBits) &<< operandShift
    case (endedTick, 0), (endedTickRan, 0): return handleEnded | first.tickHandle &<< operandShift
    case (endedTick, _), (endedTickRan, 1):
      return tickBegan | (first.tickHandle &- first.tickDistance) &<< operandShift
    case (endedTickRan, _):
      return handleRan | (first.tickHandle &+ first &>> tickRanShift) &<< operandShift
    case (suspended, 0): return (first & ~0x7F) | suspending
    case (tookTurn, 0): return (first & ~0x1FF) | suspending
    case (tookTurn, 2): return handleEnqueued | 1 &<< 7 | operand &<< operandShift
    default: return stepEnded | operand &<< operandShift
    }
  }

  /// A part of a word that is about primitives and those who wait.
  private static func wait(_ index: Int, of first: UInt64, _ kind: UInt64) -> UInt64 {
    let operand = first.operand
    let primitive = operand & pairLimit
    switch (kind, index) {
    case (locked, 0), (unlocked, 0): return (first & ~0x7F) | primitiveOwned
    case (locked, _), (leftLocked, 2): return changed(primitive, to: 1)
    case (unlocked, _): return changed(primitive, to: 0)
    case (leftLocked, 0): return (first & ~0x7F) | waiterLeft
    case (leftLocked, _): return primitiveOwned | operand &<< operandShift
    case (_, 0): return futureResolved | operand &<< operandShift
    default:
      return handleEnqueued | 1 &<< 7
        | HandlePurpose.wake(TaskID(truncatingIfNeeded: first &>> 9 & taskLimit)).packed
        &<< operandShift
    }
  }

  /// That a lock with this number has this value of 1.
  private static func changed(_ primitive: UInt64, to value: UInt64) -> UInt64 {
    primitiveChanged | (primitive | value &<< 15 | 1 &<< 25) &<< operandShift
  }

  /// The highest number of the first of two identifiers in one word, and of the second, a task.
  static let pairBits: UInt64 = 15
  static let pairLimit: UInt64 = 1 << 15 - 1
  static let taskLimit: UInt64 = 1 << 20 - 1

  /// The fields of `endedTick` and `endedTickRan`: where each begins, and the highest number it holds.
  static let tickHandleLimit: UInt64 = 1 << 26 - 1
  static let tickDistanceShift: UInt64 = 35
  static let tickDistanceLimit: UInt64 = 1 << 18 - 1
  static let tickRanShift: UInt64 = 53

  /// How many bits the first handle of `endedRan` has, and the highest number they hold.
  static let handleBits: UInt64 = 24
  static let handleLimit: UInt64 = 1 << 24 - 1

  private static func line(_ number: UInt64, time: UInt64) -> UInt64 {
    line | number &<< 9 | time &<< 29
  }
}

extension UInt64 {
  /// The kind's byte of an event's first word.
  @inline(__always)
  var kindByte: UInt8 { UInt8(truncatingIfNeeded: self & 0x7F) }

  /// How many words follow an event's first word.
  @inline(__always)
  var wordsFollowing: Int { Int(truncatingIfNeeded: self &>> 7 & 3) }

  /// A usual word's time since the event before.
  @inline(__always)
  var usualTime: Int { Int(truncatingIfNeeded: self &>> 9 & Word.timeLimit) }

  /// A usual word's operand.
  @inline(__always)
  var operand: UInt64 { self &>> Word.operandShift }

  /// The handle that ended in `endedTick` and `endedTickRan`.
  @inline(__always)
  var tickHandle: UInt64 { self &>> 9 & Word.tickHandleLimit }

  /// How much lower the tick's number is in these.
  @inline(__always)
  var tickDistance: UInt64 { self &>> Word.tickDistanceShift & Word.tickDistanceLimit }

  /// The task in the first word of `stepBegan`.
  @inline(__always)
  var steppedTask: TaskID { wordsFollowing == 0 ? operand.low & 0xF_FFFF : operand.low }

  /// The low 32 bits.
  @inline(__always)
  var low: UInt32 { UInt32(truncatingIfNeeded: self) }

  /// The high 32 bits.
  @inline(__always)
  var high: UInt32 { UInt32(truncatingIfNeeded: self &>> 32) }

  /// A word of two halves.
  @inline(__always)
  init(low: UInt32, high: UInt32) { self = UInt64(low) | UInt64(high) &<< 32 }
}
