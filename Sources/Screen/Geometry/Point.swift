/// A place on the screen, in cells from the upper left corner.
package struct Point: Hashable, Sendable {
  /// The column, from 0, growing to the right.
  package var x: Int
  /// The row, from 0, growing downwards.
  package var y: Int

  /// The upper left corner.
  package static let zero = Point(0, 0)

  /// Makes a point from its column and row.
  package init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }

  /// The point that lies some cells to the right and below.
  package func moved(right: Int = 0, down: Int = 0) -> Point { Point(x + right, y + down) }

  /// Adds two points as vectors.
  package static func + (left: Point, right: Point) -> Point {
    Point(left.x + right.x, left.y + right.y)
  }

  /// Subtracts two points as vectors.
  package static func - (left: Point, right: Point) -> Point {
    Point(left.x - right.x, left.y - right.y)
  }
}
