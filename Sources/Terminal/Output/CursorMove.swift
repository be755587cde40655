import Screen

/// The shortest ways to move the cursor with ECMA-48's sequences.
enum CursorMove {
  /// What moves the cursor from a place, nil if nobody knows it, to another; empty if it is there.
  static func bytes(from place: Point?, to goal: Point) -> [UInt8] {
    guard place != goal else { return [] }
    if let place, place.y == goal.y {
      if goal.x == 0 { return [13] }
      if let back = backspaces(from: place, to: goal) { return Array(repeating: 8, count: back) }
      let right = sequence(goal.x - place.x, "C")
      let column = sequence(goal.x + 1, "G")
      return goal.x > place.x && right.count <= column.count ? right : column
    }
    if let place, place.x == goal.x {
      let steps =
        goal.y > place.y ? sequence(goal.y - place.y, "B") : sequence(place.y - goal.y, "A")
      let row = sequence(goal.y + 1, "d")
      return steps.count <= row.count ? steps : row
    }
    return Array("\u{1B}[\(goal.y + 1);\(goal.x + 1)H".utf8)
  }

  /// How many bytes that takes.
  static func cost(from place: Point?, to goal: Point) -> Int {
    guard place != goal else { return 0 }
    if let place, place.y == goal.y {
      if goal.x == 0 { return 1 }
      if let back = backspaces(from: place, to: goal) { return back }
      let column = 3 + digits(goal.x + 1)
      return goal.x > place.x ? min(column, length(goal.x - place.x)) : column
    }
    if let place, place.x == goal.x {
      return min(length(abs(goal.y - place.y)), 3 + digits(goal.y + 1))
    }
    return 4 + digits(goal.y + 1) + digits(goal.x + 1)
  }

  /// How many cells back, if so few that going back one by one is shortest.
  private static func backspaces(from place: Point, to goal: Point) -> Int? {
    let count = place.x - goal.x
    return 1...3 ~= count ? count : nil
  }

  /// A sequence with a count, which may be left out if it is 1.
  private static func sequence(_ count: Int, _ final: String) -> [UInt8] {
    Array("\u{1B}[\(count == 1 ? "" : String(count))\(final)".utf8)
  }

  private static func length(_ count: Int) -> Int { count == 1 ? 3 : 3 + digits(count) }

  private static func digits(_ number: Int) -> Int {
    number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : 5
  }
}
