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
///
/// Where the time does not fit, a time mark (kind 0) stands before: 55 bits of time since the
/// event before, or one more word with the absolute time.
@usableFromInline
package enum Word {
  /// Where a usual word's operand begins.
  @usableFromInline static let operandShift: UInt64 = 29
  /// The largest operand of a usual word.
  @usableFromInline static let operandLimit: UInt64 = 1 << 35 - 1
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
