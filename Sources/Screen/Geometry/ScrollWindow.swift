/// The part of a long list of rows that a pane shows.
package struct ScrollWindow: Hashable, Sendable {
  /// The first row shown, from 0.
  package private(set) var offset: Int
  /// How many rows fit.
  package let visible: Int
  /// How many rows there are.
  package let total: Int

  /// Makes a window; an offset past either end is moved to that end.
  package init(offset: Int = 0, visible: Int, total: Int) {
    self.visible = max(0, visible)
    self.total = max(0, total)
    self.offset = max(0, min(offset, self.total - self.visible))
  }

  /// The rows shown.
  package var rows: Range<Int> { offset..<min(total, offset + visible) }
  /// Whether some rows do not fit.
  package var scrolls: Bool { total > visible }
  /// Whether the first row is shown.
  package var isAtTop: Bool { offset == 0 }
  /// Whether the last row is shown.
  package var isAtBottom: Bool { offset + visible >= total }

  /// The window some rows further down, or up for a negative number.
  package func scrolled(by rows: Int) -> ScrollWindow {
    ScrollWindow(offset: offset + rows, visible: visible, total: total)
  }

  /// The window moved just far enough that a row shows, with rows around it where they fit.
  package func revealing(_ row: Int, margin: Int = 0) -> ScrollWindow {
    let margin = max(0, min(margin, (visible - 1) / 2))
    var offset = offset
    if row - margin < offset { offset = row - margin }
    if row + margin >= offset + visible { offset = row + margin - visible + 1 }
    return ScrollWindow(offset: offset, visible: visible, total: total)
  }
}
