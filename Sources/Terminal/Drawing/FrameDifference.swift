import Screen

/// The cells in which a frame differs from the one that the screen shows.
enum FrameDifference {
  /// Changed stretches of a row, by columns; both halves of wide characters are included.
  ///
  /// Stretches that fewer than `gap` equal cells separate are one.
  static func changes(from old: ArraySlice<Cell>, to new: ArraySlice<Cell>, gap: Int = 4)
    -> [Range<Int>]
  {
    var changes: [Range<Int>] = []
    let (oldStart, newStart) = (old.startIndex, new.startIndex)
    let count = min(old.count, new.count)
    for column in 0..<count where old[oldStart + column] != new[newStart + column] {
      var range = column..<(column + 1)
      if new[newStart + column].part == .trailing { range = (column - 1)..<(column + 1) }
      if new[newStart + column].part == .leading { range = column..<(column + 2) }
      if let last = changes.last, range.lowerBound <= last.upperBound + gap {
        changes[changes.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        changes.append(range)
      }
    }
    // A gap that was closed may end or begin inside of a wide character.
    return changes.map { range in
      let low =
        new[newStart + range.lowerBound].part == .trailing
        ? range.lowerBound - 1
        : range.lowerBound
      let high =
        range.upperBound < new.count && new[newStart + range.upperBound].part == .trailing
        ? range.upperBound + 1 : range.upperBound
      return low..<min(high, new.count)
    }
  }
}
