/// The direction in which a rectangle is cut into parts.
package enum Axis: Sendable {
  /// Parts lie side by side.
  case columns
  /// Parts lie one below the other.
  case rows
}

/// How much of a rectangle one part of it wants, in cells along the axis of the split.
package enum Extent: Hashable, Sendable {
  /// Exactly this many cells, or what is left.
  case fixed(Int)
  /// A fraction of the whole, from 0 to 1, rounded to the nearest cell.
  case fraction(Double)
  /// A share of what the others leave, in proportion to `weight`, and at least `minimum`.
  case flexible(weight: Int = 1, minimum: Int = 0)

  /// A share of what the others leave.
  package static let rest = Extent.flexible(weight: 1, minimum: 0)
}

extension Rect {
  /// Cuts the rectangle into parts that follow each other along an axis.
  ///
  /// Earlier parts are served first when the cells do not suffice; later ones may come out empty.
  /// With `overlap` each part begins that many cells before the end of the one before, so that an
  /// overlap of 1 lets neighbouring boxes share a border. The parts never leave the rectangle,
  /// and where one part is flexible they fill it.
  package func split(_ axis: Axis, _ extents: [Extent], overlap: Int = 0) -> [Rect] {
    let length = axis == .columns ? width : height
    let shared = max(0, overlap) * max(0, extents.count - 1)
    let lengths = Rect.lengths(of: extents, whole: length + shared)
    var start = 0
    return lengths.map { wanted in
      let taken = max(0, min(wanted, length - start))
      let part =
        switch axis {
        case .columns: Rect(x: left + start, y: top, width: taken, height: height)
        case .rows: Rect(x: left, y: top + start, width: width, height: taken)
        }
      start += max(0, taken - max(0, overlap))
      return part
    }
  }

  /// Cuts off the first rows.
  package func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let parts = split(.rows, [.fixed(rows), .rest])
    return (parts[0], parts[1])
  }

  /// Cuts off the last rows.
  package func splitBottom(_ rows: Int) -> (rest: Rect, bottom: Rect) {
    let parts = split(.rows, [.fixed(height - max(0, min(rows, height))), .rest])
    return (parts[0], parts[1])
  }

  /// Deals out a length: first what is fixed or a minimum, then the rest by weight.
  private static func lengths(of extents: [Extent], whole: Int) -> [Int] {
    var left = max(0, whole)
    var lengths = [Int](repeating: 0, count: extents.count)
    var weights = 0
    for (index, extent) in extents.enumerated() {
      let wanted =
        switch extent {
        case .fixed(let cells): cells
        case .fraction(let part): Int((Double(whole) * min(1, max(0, part))).rounded())
        case .flexible(_, let minimum): minimum
        }
      lengths[index] = max(0, min(wanted, left))
      left -= lengths[index]
      if case .flexible(let weight, _) = extent { weights += max(0, weight) }
    }
    for (index, extent) in extents.enumerated() {
      guard case .flexible(let weight, _) = extent, weight > 0, left > 0 else { continue }
      let share = left * weight / weights
      lengths[index] += share
      left -= share
      weights -= weight
    }
    return lengths
  }
}
