/// A quantity that was measured several times.
package struct Figure: Codable, Equatable, Sendable {
  /// The value in the middle.
  package var median: Double
  /// The smallest and the largest value.
  package var lowest: Double
  package var highest: Double

  /// Sums values up; nil where there are none.
  package init?(_ values: [Double]) {
    let sorted = values.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    lowest = first
    highest = last
    let middle = sorted.count / 2
    median =
      sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
