extension Frame {
  /// The rows as plain text, each exactly as wide as the screen, joined by newlines.
  package var text: String { (0..<size.height).map(rowText).joined(separator: "\n") }

  /// One row as plain text.
  package func rowText(_ y: Int) -> String {
    var text = ""
    for cell in row(y) where cell.part != .trailing { text.append(cell.character) }
    return text
  }

  /// The rows as text for reading: without the spaces at their ends, closed by a newline.
  package func asText() -> String {
    (0..<size.height).map { y in
      var line = Substring(rowText(y))
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// The frame with its styles, for snapshots.
  ///
  /// First the rows between bars, then a line for each run of cells whose style is not that of
  /// text: `row:first-last role on ground attributes`, and the cursor's place if it shows.
  package var styledText: String {
    var lines = (0..<size.height).map { "|\(rowText($0))|" }
    for y in 0..<size.height {
      for run in styleRuns(inRow: y) where run.style != .text {
        lines.append("\(y):\(run.first)-\(run.last) \(run.style.description)")
      }
    }
    if let cursor { lines.append("cursor \(cursor.x),\(cursor.y)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Neighbouring cells of one row that share a style.
  func styleRuns(inRow y: Int) -> [(first: Int, last: Int, style: Style)] {
    var runs: [(first: Int, last: Int, style: Style)] = []
    for (x, cell) in row(y).enumerated() {
      if let last = runs.indices.last, runs[last].style == cell.style {
        runs[last].last = x
      } else {
        runs.append((x, x, cell.style))
      }
    }
    return runs
  }
}

extension Style: CustomStringConvertible {
  /// The role, the ground and the attributes in words.
  package var description: String {
    let ground = ground.map { " on \($0)" } ?? ""
    return ([String(describing: role) + ground] + attributes.names).joined(separator: " ")
  }
}
