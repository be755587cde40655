/// Sorting what Swift compares, without Python code.
extension Interpreter {
  /// How many items are sorted at once, between two looks at the owner: some milliseconds.
  private static let sortedAtOnce = 1 << 14

  /// Sorts stably: pieces by Swift's sort, which are then merged.
  ///
  /// - Parameters:
  ///   - items: what is sorted.
  ///   - precedes: whether the first comes before the second.
  /// - Throws: what the owner raises meanwhile.
  func sortPlainly<Item>(
    _ items: inout [Item], by precedes: (Item, Item) -> Bool
  ) throws(Raised) {
    let size = Interpreter.sortedAtOnce
    guard items.count > size else { return items.sort(by: precedes) }
    for start in stride(from: 0, to: items.count, by: size) {
      items.withUnsafeMutableBufferPointer { buffer in
        var piece = UnsafeMutableBufferPointer(
          rebasing: buffer[start..<min(start + size, buffer.count)])
        piece.sort(by: precedes)
      }
      try lookUp()
    }
    var length = size
    while length < items.count {
      var merged: [Item] = []
      merged.reserveCapacity(items.count)
      for start in stride(from: 0, to: items.count, by: 2 * length) {
        let middle = min(start + length, items.count)
        let end = min(middle + length, items.count)
        try merge(items[start..<middle], items[middle..<end], into: &merged, by: precedes)
      }
      items = merged
      length *= 2
    }
  }

  /// Appends two sorted ranges as one; of equal items those of the first come first.
  private func merge<Item>(
    _ left: ArraySlice<Item>, _ right: ArraySlice<Item>, into merged: inout [Item],
    by precedes: (Item, Item) -> Bool
  ) throws(Raised) {
    var (a, b) = (left.startIndex, right.startIndex)
    while a < left.endIndex, b < right.endIndex {
      if precedes(right[b], left[a]) {
        merged.append(right[b])
        b += 1
      } else {
        merged.append(left[a])
        a += 1
      }
      try work(at: merged.count)
    }
    merged.append(contentsOf: left[a...])
    merged.append(contentsOf: right[b...])
  }
}
