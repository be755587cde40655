/// What was there before each edit, and what was there before each undo.
struct EditHistory: Equatable, Sendable {
  /// What an edit was, so that typing is undone by the word and not by the letter.
  enum Kind: Equatable, Sendable {
    case typing, erasing, other
  }

  /// The text and the cursor before an edit.
  struct Moment: Equatable, Sendable {
    var lines: [[Character]]
    var cursor: TextBuffer.Place
  }

  private var past: [Moment] = []
  private var future: [Moment] = []
  private var lastKind: Kind?

  /// How many lines, and characters of lines that were edited, all kept moments may have together.
  private static let capacity = 1_000_000

  /// Keeps the moment before an edit, unless the edit goes on with the one before it.
  mutating func note(_ moment: Moment, _ kind: Kind) {
    future = []
    defer { lastKind = kind }
    if kind != .other, kind == lastKind { return }
    past.append(moment)
    // Moments share the lines that were not edited between them.
    let weight = moment.lines.count + moment.lines[moment.cursor.line].count
    let limit = max(8, Self.capacity / weight)
    if past.count > limit { past.removeFirst(past.count - limit) }
  }

  /// Ends a run of edits that are undone together.
  mutating func pause() { lastKind = nil }

  /// The moment to go back to from this one.
  mutating func undo(from moment: Moment) -> Moment? {
    lastKind = nil
    guard let last = past.popLast() else { return nil }
    future.append(moment)
    return last
  }

  /// The moment that was left by the last undo.
  mutating func redo(from moment: Moment) -> Moment? {
    lastKind = nil
    guard let next = future.popLast() else { return nil }
    past.append(moment)
    return next
  }
}
