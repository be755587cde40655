/// An extent in cells; never negative.
package struct Size: Hashable, Sendable {
  /// How many columns.
  package let width: Int
  /// How many rows.
  package let height: Int

  /// No cells at all.
  package static let zero = Size(width: 0, height: 0)

  /// Makes a size; a negative extent counts as 0.
  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// Whether it holds no cell.
  package var isEmpty: Bool { width == 0 || height == 0 }
}
