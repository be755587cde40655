import EventLoop

/// What the interpreter notes of a future or task.
struct FutureMarks: OptionSet {
  let rawValue: UInt8

  /// The exception has been raised where somebody awaited it.
  static let raised = FutureMarks(rawValue: 1 << 0)
  /// The exception is still to be reported when the future dies unseen.
  static let unseen = FutureMarks(rawValue: 1 << 1)
  /// Weak references to it have been made.
  static let weaklyReferenced = FutureMarks(rawValue: 1 << 2)
  /// What its last object had of its own is kept for the next one.
  static let remains = FutureMarks(rawValue: 1 << 3)
  /// No task made it, but the program itself (of tasks).
  static let outermost = FutureMarks(rawValue: 1 << 4)
  /// It was destroyed while it was pending, and that was reported (of tasks).
  static let destroyed = FutureMarks(rawValue: 1 << 5)
  /// A program made it and has to keep it, by `create_task` (of tasks).
  static let loose = FutureMarks(rawValue: 1 << 6)
  /// It was noted where it was made (debug mode).
  static let origin = FutureMarks(rawValue: 1 << 7)

  /// Those that its end has something to do with.
  static let ending: FutureMarks = [.unseen, .weaklyReferenced, .remains, .origin]
}

extension Future {
  /// What is noted of it.
  final var marks: FutureMarks {
    @inline(__always) get { FutureMarks(rawValue: notes) }
    @inline(__always) set { notes = newValue.rawValue }
  }

  /// Notes something, or takes it back.
  @inline(__always)
  final func mark(_ mark: FutureMarks, _ isSet: Bool = true) {
    if isSet { marks.insert(mark) } else { marks.remove(mark) }
  }
}
