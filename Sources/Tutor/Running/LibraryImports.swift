import Trace

/// The stretches of a trace in which modules of the library are loaded, which no line of the program
/// shows: moving through time takes each for one event.
struct LibraryImports {
  /// A module's loading: the cursors before and behind it, and the module's code.
  struct Stretch: Equatable {
    let cursors: ClosedRange<Sequence>
    let code: CodeID

    /// How many events it has beyond the one that it is taken for.
    var hidden: Int { cursors.count - 2 }
    /// Whether a cursor lies within it, at neither end.
    func holds(_ cursor: Sequence) -> Bool {
      cursor > cursors.lowerBound && cursor < cursors.upperBound
    }
  }

  /// Modules are loaded at the start of programs; further on none is looked for.
  private static let limit = 100_000

  /// The stretches in order; none lies within another.
  private(set) var stretches: [Stretch] = []
  /// The next event to look at.
  private var next: Sequence = 0
  /// The loading that has begun: its first event and code, and the frames that are open.
  private var open: (start: Sequence, code: CodeID, depth: Int)?

  /// Takes in what was recorded since the last time.
  mutating func update(_ log: TraceLog) {
    let end = min(log.count, Self.limit)
    guard next < end else { return }
    for (sequence, _, event) in log.events(next..<end) { take(event, sequence, log) }
    next = end
    if next == Self.limit { open = nil }
  }

  private mutating func take(_ event: Event, _ sequence: Sequence, _ log: TraceLog) {
    guard let begun = open else {
      guard case .called(_, let code) = event, log.codes.indices.contains(Int(code)) else { return }
      let info = log.codes[Int(code)]
      if info.isLibrary, info.kind == .module { open = (sequence, code, 1) }
      return
    }
    switch event {
    case .called, .resumed: open?.depth += 1
    case .returned, .unwound, .yielded:
      open?.depth -= 1
      guard begun.depth == 1 else { return }
      open = nil
      stretches.append(
        Stretch(cursors: begun.start...(sequence + 1), code: begun.code))
    // What other threads do meanwhile is not to be passed over.
    case .threadSwitched: open = nil
    default: break
    }
  }

  /// Whether a cursor lies within a loading whose end is not recorded yet.
  func isOpen(at cursor: Sequence) -> Bool { open.map { cursor > $0.start } ?? false }

  /// The stretch that a cursor lies within.
  func stretch(around cursor: Sequence) -> Stretch? { stretches.first { $0.holds(cursor) } }

  /// The stretch that ends at a cursor.
  func stretch(endingAt cursor: Sequence) -> Stretch? {
    stretches.first { $0.cursors.upperBound == cursor }
  }

  /// How many events lie before a cursor, each stretch taken for one.
  func count(before cursor: Sequence) -> Int {
    cursor
      - stretches.reduce(0) { hidden, stretch in
        let behind = cursor - stretch.cursors.lowerBound
        return hidden + (stretch.holds(cursor) ? behind : behind > 0 ? stretch.hidden : 0)
      }
  }

  /// The cursor before which so many events lie, each stretch taken for one.
  func cursor(behind count: Int) -> Sequence {
    var cursor = count
    for stretch in stretches where cursor > stretch.cursors.lowerBound { cursor += stretch.hidden }
    return cursor
  }
}
