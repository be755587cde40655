extension Canvas {
  /// Draws a horizontal line that joins whatever lines it meets or crosses.
  ///
  /// Text that is written later covers lines; lines that are drawn later cover text.
  package mutating func horizontalLine(
    at point: Point, length: Int, style: Style = Style(.border)
  ) {
    for step in 0..<max(0, length) {
      var arms: LineArms = []
      if step > 0 || length == 1 { arms.insert(.left) }
      if step < length - 1 || length == 1 { arms.insert(.right) }
      line(arms, at: point.moved(right: step), style: style)
    }
  }

  /// Draws a vertical line that joins whatever lines it meets or crosses.
  package mutating func verticalLine(
    at point: Point, length: Int, style: Style = Style(.border)
  ) {
    for step in 0..<max(0, length) {
      var arms: LineArms = []
      if step > 0 || length == 1 { arms.insert(.up) }
      if step < length - 1 || length == 1 { arms.insert(.down) }
      line(arms, at: point.moved(down: step), style: style)
    }
  }

  /// Draws a box on the edge of a rectangle, with a title in its upper border.
  ///
  /// Boxes whose rectangles share an edge join there. A box that has the focus is drawn in
  /// another role; draw it last, so that the edges it shares are its own. Titles that do not fit
  /// are cut with an ellipsis; lines that are drawn later leave them alone. For a box on top of
  /// others (a dialog) fill the rectangle first, so that nothing there joins.
  package mutating func box(
    _ rect: Rect, title: StyledText = StyledText(), note: StyledText = StyledText(),
    isFocused: Bool = false
  ) {
    guard !rect.isEmpty else { return }
    let style = Style(isFocused ? .focusBorder : .border)
    let (right, bottom) = (rect.right - 1, rect.bottom - 1)
    // A box of one row or one column is a line.
    if rect.width > 1 || rect.height == 1 {
      horizontalLine(at: rect.origin, length: rect.width, style: style)
    }
    if rect.width > 1, rect.height > 1 {
      horizontalLine(at: Point(rect.left, bottom), length: rect.width, style: style)
    }
    if rect.height > 1 {
      verticalLine(at: rect.origin, length: rect.height, style: style)
    }
    if rect.height > 1, rect.width > 1 {
      verticalLine(at: Point(right, rect.top), length: rect.height, style: style)
    }
    // Two cells of border stay on either side of the title.
    let room = rect.width - 4
    guard room >= 3 else { return }
    if !title.isEmpty {
      putTitle(spaced(title, room: room), at: Point(rect.left + 2, rect.top))
    }
    let noteRoom = room - (title.isEmpty ? 0 : title.width + 3)
    if !note.isEmpty, noteRoom >= 3 {
      let text = spaced(note, room: noteRoom)
      putTitle(text, at: Point(right - 1 - text.width, rect.top))
    }
  }

  /// Writes a title over a line and protects it from other lines.
  private mutating func putTitle(_ text: StyledText, at point: Point) {
    let end = put(text, at: point)
    for x in point.x..<end {
      if let index = index(of: Point(x, point.y)) { arms[index].insert(.title) }
    }
  }

  private func spaced(_ title: StyledText, room: Int) -> StyledText {
    " " + title.truncated(to: room - 2, ellipsis: glyphs.ellipsis) + " "
  }

  /// Adds arms to what a cell has and draws the piece that results.
  private mutating func line(_ new: LineArms, at point: Point, style: Style) {
    guard let index = index(of: point) else { return }
    if arms[index].contains(.title) { return }
    let joined = arms[index].union(new)
    place(glyphs.line(joined), width: 1, style: style, at: point)
    arms[index] = joined
  }
}
