extension TextBuffer {
  /// A way to move the cursor.
  package enum Motion: Equatable, Sendable {
    case left, right, wordLeft, wordRight
    /// To where the line's text begins, or from there to the line's edge.
    case lineStart
    case lineEnd, textStart, textEnd
    /// Up or down by some lines; up is negative.
    case lines(Int)
  }

  /// Moves the cursor.
  package mutating func move(_ motion: Motion) {
    history.pause()
    if case .lines(let count) = motion {
      let column = heldColumn ?? cursor.column
      cursor = clamped(Place(cursor.line + count, column))
      heldColumn = column
      return
    }
    heldColumn = nil
    switch motion {
    case .left:
      if cursor.column > 0 {
        cursor.column -= 1
      } else if cursor.line > 0 {
        cursor = Place(cursor.line - 1, lines[cursor.line - 1].count)
      }
    case .right:
      if cursor.column < currentLine.count {
        cursor.column += 1
      } else if cursor.line + 1 < lines.count {
        cursor = Place(cursor.line + 1, 0)
      }
    case .wordLeft: moveWordLeft()
    case .wordRight: moveWordRight()
    case .lineStart:
      let depth = currentLine.prefix(while: \.isWhitespace).count
      cursor.column = cursor.column == depth ? 0 : depth
    case .lineEnd: cursor.column = currentLine.count
    case .textStart: cursor = Place(0, 0)
    case .textEnd: cursor = Place(lines.count - 1, lines[lines.count - 1].count)
    case .lines: break
    }
  }

  private func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  private mutating func moveWordLeft() {
    guard cursor.column > 0 else { return move(.left) }
    let line = currentLine
    while cursor.column > 0, !isWord(line[cursor.column - 1]) { cursor.column -= 1 }
    while cursor.column > 0, isWord(line[cursor.column - 1]) { cursor.column -= 1 }
  }

  private mutating func moveWordRight() {
    let line = currentLine
    guard cursor.column < line.count else { return move(.right) }
    while cursor.column < line.count, !isWord(line[cursor.column]) { cursor.column += 1 }
    while cursor.column < line.count, isWord(line[cursor.column]) { cursor.column += 1 }
  }

  /// Moves the cursor to the next place of a text, past the end to the first; answers whether any.
  ///
  /// Letters match without regard to their case.
  package mutating func find(_ needle: String) -> Bool {
    let wanted = Array(needle.lowercased())
    guard !wanted.isEmpty else { return false }
    history.pause()
    for step in 0...lines.count {
      let number = (cursor.line + step) % lines.count
      let line = lines[number].map { Character($0.lowercased().first.map(String.init) ?? " ") }
      let from = step == 0 ? cursor.column + 1 : 0
      if let column = Self.position(of: wanted, in: line, from: from) {
        (cursor, heldColumn) = (Place(number, column), nil)
        return true
      }
    }
    return false
  }

  private static func position(
    of needle: [Character], in line: [Character], from start: Int
  ) -> Int? {
    guard line.count >= needle.count, start <= line.count - needle.count else { return nil }
    return (start...(line.count - needle.count)).first { place in
      line[place..<(place + needle.count)].elementsEqual(needle)
    }
  }
}
