extension Canvas {
  /// Draws a progress bar in one row; `fraction` is taken between 0 and 1.
  ///
  /// It is empty only at 0 and full only at 1, so that the first step and the last one show.
  package mutating func progressBar(
    at point: Point, width: Int, fraction: Double, full: Style = Style(.progress),
    rest: Style = Style(.progressRest)
  ) {
    guard width > 0 else { return }
    let filled = Canvas.filledCells(width: width, fraction: fraction)
    for step in 0..<width {
      let isFull = step < filled
      place(
        isFull ? glyphs.barFull : glyphs.barEmpty, width: 1, style: isFull ? full : rest,
        at: point.moved(right: step))
    }
  }

  /// Draws a bar of a chart whose length is exact to an eighth of a cell where glyphs allow.
  package mutating func chartBar(
    at point: Point, width: Int, fraction: Double, style: Style = Style(.progress)
  ) {
    guard width > 0, fraction.isFinite else { return }
    let eighths = Int((min(1, max(0, fraction)) * Double(width * 8)).rounded())
    for step in 0..<width {
      let here = min(8, eighths - step * 8)
      guard here > 0 else { return }
      place(glyphs.eighths[here - 1], width: 1, style: style, at: point.moved(right: step))
    }
  }

  /// Draws a vertical scrollbar beside a list; nothing where all of the list shows.
  package mutating func scrollbar(at point: Point, height: Int, window: ScrollWindow) {
    guard window.scrolls, height > 0 else { return }
    let thumb = min(height, max(1, height * window.visible / window.total))
    let travel = height - thumb
    let hidden = window.total - window.visible
    var start = travel * window.offset / hidden
    // The ends are reached only when the list is at its ends.
    if start == 0, !window.isAtTop, travel > 1 { start = 1 }
    if start == travel, !window.isAtBottom, travel > 1 { start = travel - 1 }
    for step in 0..<height {
      let isThumb = step >= start && step < start + thumb
      place(
        isThumb ? glyphs.scrollThumb : glyphs.scrollTrack, width: 1,
        style: Style(isThumb ? .scrollThumb : .scrollTrack), at: point.moved(down: step))
    }
  }

  /// How many cells of a bar are filled.
  private static func filledCells(width: Int, fraction: Double) -> Int {
    guard fraction > 0 else { return 0 }
    guard fraction < 1 else { return width }
    return min(width - 1, max(1, Int(fraction * Double(width))))
  }
}
