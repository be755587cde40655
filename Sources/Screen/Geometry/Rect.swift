/// A rectangle of cells.
package struct Rect: Hashable, Sendable {
  /// The upper left cell.
  package var origin: Point
  /// The extent.
  package var size: Size

  /// A rectangle without cells.
  package static let zero = Rect(x: 0, y: 0, width: 0, height: 0)

  /// Makes a rectangle from its corner and extent.
  package init(origin: Point = .zero, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// Makes a rectangle from numbers; negative extents count as 0.
  package init(x: Int, y: Int, width: Int, height: Int) {
    self.init(origin: Point(x, y), size: Size(width: width, height: height))
  }

  /// Makes the rectangle between two edges each way; `right` and `bottom` lie outside.
  package init(left: Int, top: Int, right: Int, bottom: Int) {
    self.init(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// The first column.
  package var left: Int { origin.x }
  /// The first row.
  package var top: Int { origin.y }
  /// The first column to the right of it.
  package var right: Int { origin.x + size.width }
  /// The first row below it.
  package var bottom: Int { origin.y + size.height }
  /// How many columns.
  package var width: Int { size.width }
  /// How many rows.
  package var height: Int { size.height }
  /// Whether it holds no cell.
  package var isEmpty: Bool { size.isEmpty }

  /// Whether a cell lies inside.
  package func contains(_ point: Point) -> Bool {
    point.x >= left && point.x < right && point.y >= top && point.y < bottom
  }

  /// The cells that both rectangles hold.
  package func intersection(_ other: Rect) -> Rect {
    Rect(
      left: max(left, other.left), top: max(top, other.top),
      right: min(right, other.right), bottom: min(bottom, other.bottom))
  }

  /// The same extent, moved.
  package func offset(by vector: Point) -> Rect { Rect(origin: origin + vector, size: size) }

  /// The rectangle with its edges moved inwards.
  package func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(
      x: self.left + min(left, width), y: self.top + min(top, height),
      width: width - left - right, height: height - top - bottom)
  }

  /// The rectangle with all four edges moved inwards; 1 gives the inside of a box.
  package func inset(by amount: Int) -> Rect {
    inset(left: amount, top: amount, right: amount, bottom: amount)
  }

  /// A rectangle of at most the given size in the middle of this one.
  package func centered(_ wanted: Size) -> Rect {
    let size = Size(width: min(wanted.width, width), height: min(wanted.height, height))
    return Rect(
      origin: Point(left + (width - size.width) / 2, top + (height - size.height) / 2), size: size)
  }
}
