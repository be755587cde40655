/// An activation of a function, as it stands at the cursor.
package struct FrameState: Equatable, Sendable {
  /// Its number.
  package var id: FrameID
  /// The code it runs.
  package var code: CodeID
  /// The line it is at, from 1; 0 before its first line.
  package var line: Int32
  /// Its locals by slot, as far as any got a value.
  package var locals: [TracedValue]

  /// The value of a local; `.unbound` where it has none.
  package subscript(slot slot: Int) -> TracedValue {
    slot < locals.count ? locals[slot] : .unbound
  }
}

/// A chain of frames, from the one that was called first to the innermost.
///
/// The locals of all frames lie in one array, so that a call allocates nothing.
struct FrameStack: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    var id: FrameID
    var code: CodeID
    /// The line; of the current stack's innermost frame, the state's `line` counts instead.
    var line: Int32
    /// Where its locals begin.
    var start: Int32
  }

  var entries: [Entry] = []
  var locals: [TracedValue] = []

  var isEmpty: Bool { entries.isEmpty }
  var count: Int { entries.count }

  /// A frame by its place from the base.
  func frame(at index: Int) -> FrameState {
    let entry = entries[index]
    let end = index + 1 < entries.count ? Int(entries[index + 1].start) : locals.count
    return FrameState(
      id: entry.id, code: entry.code, line: entry.line,
      locals: Array(locals[Int(entry.start)..<end]))
  }

  /// Adds a frame without locals.
  @inline(__always)
  mutating func push(_ id: FrameID, _ code: CodeID) {
    entries.append(
      Entry(id: id, code: code, line: 0, start: Int32(truncatingIfNeeded: locals.count)))
  }

  /// Adds a frame that was suspended.
  mutating func push(_ frame: FrameState) {
    entries.append(
      Entry(id: frame.id, code: frame.code, line: frame.line, start: Int32(locals.count)))
    locals.append(contentsOf: frame.locals)
  }

  /// Removes the innermost frame.
  @inline(__always)
  mutating func pop() {
    guard let entry = entries.popLast() else { return }
    let excess = locals.count &- Int(entry.start)
    if excess > 0 { locals.removeLast(excess) }
  }

  /// Gives a local of the innermost frame a value.
  @inline(__always)
  mutating func bind(_ slot: Int32, _ value: TracedValue) {
    guard let entry = entries.last else { return }
    let place = Int(entry.start) &+ Int(slot)
    if place < locals.count {
      if slot >= 0 { locals[place] = value }
    } else {
      extend(to: place, value)
    }
  }

  @inline(never)
  private mutating func extend(to place: Int, _ value: TracedValue) {
    // A code object has far fewer locals; more would be a fault in the engine.
    guard place - locals.count < 1 << 16 else { return }
    while locals.count < place { locals.append(.unbound) }
    locals.append(value)
  }
}
