extension TextBuffer {
  private var moment: EditHistory.Moment { .init(lines: lines, cursor: cursor) }

  private mutating func willEdit(_ kind: EditHistory.Kind) {
    history.note(moment, kind)
    heldColumn = nil
  }

  // MARK: Inserting

  /// Types one character.
  package mutating func type(_ character: Character) {
    willEdit(character == " " ? .other : .typing)
    currentLine.insert(character, at: cursor.column)
    cursor.column += 1
  }

  /// Inserts a text of any number of lines, as a paste does.
  package mutating func insert(_ text: String) {
    guard !text.isEmpty else { return }
    willEdit(.other)
    var pieces = Self.split(text)
    let rest = Array(currentLine[cursor.column...])
    pieces[0] = Array(currentLine[..<cursor.column]) + pieces[0]
    let end = Place(cursor.line + pieces.count - 1, pieces[pieces.count - 1].count)
    pieces[pieces.count - 1] += rest
    lines.replaceSubrange(cursor.line...cursor.line, with: pieces)
    cursor = end
  }

  /// Begins a new line, indented as Python wants it: deeper behind a colon, less deep behind a
  /// statement that leaves its block.
  package mutating func breakLine() {
    willEdit(.other)
    let before = currentLine[..<cursor.column]
    let after = currentLine[cursor.column...]
    var depth = before.prefix { $0 == " " }.count
    if before.last(where: { $0 != " " }) == ":" {
      depth += Self.indent
    } else if let word = String(before).split(whereSeparator: { !$0.isLetter }).first,
      ["return", "pass", "break", "continue", "raise"].contains(word)
    {
      depth = max(0, depth - Self.indent)
    }
    let rest = after.drop { $0 == " " }
    lines.replaceSubrange(
      cursor.line...cursor.line,
      with: [Array(before), Array(repeating: " ", count: depth) + rest])
    cursor = Place(cursor.line + 1, depth)
  }

  // MARK: Erasing

  /// Erases the character before the cursor; within an indentation, one level of it.
  package mutating func eraseBackward() {
    guard cursor > Place(0, 0) else { return }
    willEdit(.erasing)
    guard cursor.column > 0 else {
      let line = lines.remove(at: cursor.line)
      cursor = Place(cursor.line - 1, lines[cursor.line - 1].count)
      currentLine += line
      return
    }
    let isIndentation = currentLine[..<cursor.column].allSatisfy { $0 == " " }
    let count = isIndentation ? (cursor.column - 1) % Self.indent + 1 : 1
    currentLine.removeSubrange((cursor.column - count)..<cursor.column)
    cursor.column -= count
  }

  /// Erases the character behind the cursor.
  package mutating func eraseForward() {
    if cursor.column < currentLine.count {
      willEdit(.erasing)
      currentLine.remove(at: cursor.column)
    } else if cursor.line + 1 < lines.count {
      willEdit(.erasing)
      currentLine += lines.remove(at: cursor.line + 1)
    }
  }

  /// Takes the cursor's line out; lines that are cut one after the other are kept together.
  package mutating func cutLine(isFollowing: Bool) {
    willEdit(.other)
    let line = lines.remove(at: cursor.line)
    cut = isFollowing ? cut + [line] : [line]
    if lines.isEmpty { lines = [[]] }
    cursor = Place(min(cursor.line, lines.count - 1), 0)
  }

  /// Puts the lines that were cut before the cursor's line.
  package mutating func putBack() {
    guard !cut.isEmpty else { return }
    willEdit(.other)
    lines.insert(contentsOf: cut, at: cursor.line)
    cursor = Place(cursor.line + cut.count, 0)
    if cursor.line >= lines.count { cursor = clamped(cursor) }
  }

  // MARK: Indenting

  /// Inserts spaces up to the next level of indentation.
  package mutating func indent() {
    willEdit(.other)
    let count = Self.indent - cursor.column % Self.indent
    currentLine.insert(contentsOf: Array(repeating: " ", count: count), at: cursor.column)
    cursor.column += count
  }

  /// Takes one level of indentation from the cursor's line.
  package mutating func outdent() {
    let depth = currentLine.prefix { $0 == " " }.count
    guard depth > 0 else { return }
    willEdit(.other)
    let count = (depth - 1) % Self.indent + 1
    currentLine.removeFirst(count)
    cursor.column = max(0, cursor.column - count)
  }

  // MARK: Undoing

  /// Takes the last edit back; answers whether there was one.
  package mutating func undo() -> Bool {
    guard let before = history.undo(from: moment) else { return false }
    (lines, cursor, heldColumn) = (before.lines, before.cursor, nil)
    return true
  }

  /// Makes the edit again that was taken back last; answers whether there was one.
  package mutating func redo() -> Bool {
    guard let after = history.redo(from: moment) else { return false }
    (lines, cursor, heldColumn) = (after.lines, after.cursor, nil)
    return true
  }
}
