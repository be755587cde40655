extension Canvas {
  /// Writes one row of text and answers with the column behind it.
  ///
  /// Writing ends at the right edge, so a very long text costs no more than a screenful.
  /// What does not fit is cut off between characters, never within one. Tabs reach to multiples
  /// of four from where the text begins; control characters are made visible.
  @discardableResult
  package mutating func put(_ text: String, at point: Point, style: Style = .text) -> Int {
    var x = point.x
    for character in text {
      guard x < size.width else { return x }
      x = put(character, column: x, start: point.x, row: point.y, style: style)
    }
    return x
  }

  /// Writes one row of text in a role and answers with the column behind it.
  @discardableResult
  package mutating func put(_ text: String, at point: Point, _ role: Role) -> Int {
    put(text, at: point, style: Style(role))
  }

  /// Writes one row of styled text and answers with the column behind it.
  @discardableResult
  package mutating func put(_ text: StyledText, at point: Point) -> Int {
    var x = point.x
    for run in text.runs {
      for character in run.text {
        guard x < size.width else { return x }
        x = put(character, column: x, start: point.x, row: point.y, style: run.style)
      }
    }
    return x
  }

  /// Writes one row of styled text within some cells, cut with an ellipsis where it is too long.
  package mutating func put(_ text: StyledText, at point: Point, width: Int) {
    put(text.truncated(to: width, ellipsis: glyphs.ellipsis), at: point)
  }

  /// Writes lines one below the other, as many as fit, from a scroll offset on.
  package mutating func put(lines: [StyledText], in rect: Rect, from offset: Int = 0) {
    draw(in: rect) { canvas in
      for (row, line) in lines.dropFirst(max(0, offset)).prefix(rect.height).enumerated() {
        canvas.put(line, at: Point(0, row))
      }
    }
  }

  /// Fills a rectangle with a character of one cell.
  package mutating func fill(
    _ rect: Rect, with character: Character = " ", style: Style = .text
  ) {
    for y in rect.top..<rect.bottom {
      for x in rect.left..<rect.right {
        put(character, column: x, start: x, row: y, style: style)
      }
    }
  }

  /// Lays a rectangle onto a ground (a selection, the cursor's line) and keeps its text.
  package mutating func paint(_ rect: Rect, on ground: Role?) {
    restyle(rect) { $0.ground = ground }
  }

  /// Adds attributes to the cells of a rectangle and keeps their text.
  package mutating func paint(_ rect: Rect, adding attributes: Attributes) {
    restyle(rect) { $0.attributes.formUnion(attributes) }
  }

  /// Gives every cell of a rectangle one style and keeps its text: fades what lies behind a dialog.
  package mutating func paint(_ rect: Rect, _ style: Style) {
    restyle(rect) { $0 = style }
  }

  private mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    for y in rect.top..<rect.bottom {
      for x in rect.left..<rect.right { restyle(Point(x, y), change) }
    }
  }

  /// Writes one character if all of it fits and answers with the column behind it.
  @discardableResult
  private mutating func put(
    _ character: Character, column x: Int, start: Int, row y: Int, style: Style
  ) -> Int {
    if let ascii = character.asciiValue, ascii >= 32, ascii < 127 {
      place(character, width: 1, style: style, at: Point(x, y))
      return x + 1
    }
    if character == "\t" {
      let end = start + tabStop(after: x - start, tabWidth: 4)
      for column in x..<end { place(" ", width: 1, style: style, at: Point(column, y)) }
      return end
    }
    let end = x + displayWidth(of: character)
    // A character that the right edge would cut is left out whole.
    let fits = end <= size.width
    var column = x
    let (isASCII, row) = (glyphs.isASCII, y)
    DisplayCells.forEach(in: character) { cell, width in
      if !fits {
        for step in 0..<width {
          place(" ", width: 1, style: style, at: Point(column + step, row))
        }
      } else if isASCII, !cell.isASCII {
        let plain = Transliteration.ascii(for: cell)
        for step in 0..<width {
          place(plain, width: 1, style: style, at: Point(column + step, row))
        }
      } else {
        place(cell, width: width, style: style, at: Point(column, row))
      }
      column += width
    }
    return end
  }
}
