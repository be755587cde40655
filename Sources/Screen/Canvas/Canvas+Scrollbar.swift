extension Canvas {
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
}
