import BigInt

/// Indices and slices of sequences.
extension Interpreter {
  /// The integer that `__index__` gives, as an `int` value; `nil` where the value has none.
  func indexValue(_ value: Value) throws(Raised) -> Value? {
    switch value {
    case .int: return value
    case .bool(let flag): return .int(flag ? 1 : 0)
    case .object(let object):
      if Swift.type(of: object) == PyInt.self {
        return integer(unsafeDowncast(object, to: PyInt.self).value)
      }
      guard let method = object.type.lookup(names.index) else { return nil }
      let result = try callMethod(method, on: value)
      guard let number = bigInteger(result) else {
        throw typeError("__index__ returned non-int (type \(typeName(result)))")
      }
      return integer(number)
    default: return nil
    }
  }

  /// A subscript as an integer, or `nil` where it is not one (it may be a slice).
  func subscriptIndex(_ key: Value) throws(Raised) -> Int? {
    guard let index = try indexValue(key) else { return nil }
    guard case .int(let small) = index else {
      throw indexError("cannot fit 'int' into an index-sized integer")
    }
    return small
  }

  /// The slice, if the key is one.
  func slice(_ key: Value) -> PySlice? {
    guard case .object(let object) = key, Swift.type(of: object) == PySlice.self else { return nil }
    return unsafeDowncast(object, to: PySlice.self)
  }

  /// The items that a slice takes of a sequence.
  struct SliceRange {
    /// The index of the first item.
    var start: Int
    /// The adjusted end, which need not be a multiple of the step away.
    var stop: Int
    let step: Int
    /// The number of items.
    var count: Int

    /// The items as a range of indices, for a step of 1.
    var contiguous: Range<Int> { start..<(start + count) }

    /// The index of the item at a position within the slice.
    func index(_ position: Int) -> Int { start + position * step }
  }

  /// A slice's bounds as integers, missing ones filled in.
  struct SliceBounds {
    let start: Int
    let stop: Int
    let step: Int

    /// Adjusts the bounds to a sequence of a length, as `PySlice_AdjustIndices` does.
    func range(length: Int) -> SliceRange {
      let backwards = step < 0
      func adjust(_ index: Int) -> Int {
        // `.min + length` is still negative: a missing end stays before the beginning.
        let index = index < 0 ? index &+ length : index
        if index < 0 { return backwards ? -1 : 0 }
        if index >= length { return backwards ? length - 1 : length }
        return index
      }
      let start = adjust(self.start)
      let stop = adjust(self.stop)
      let count: Int
      if backwards {
        count = stop < start ? (start - stop - 1) / -step + 1 : 0
      } else {
        count = start < stop ? (stop - start - 1) / step + 1 : 0
      }
      return SliceRange(start: start, stop: stop, step: step, count: count)
    }
  }

  /// Reads a slice's bounds, which may call `__index__`: the step's first, as CPython does.
  func bounds(of slice: PySlice) throws(Raised) -> SliceBounds {
    let step = try sliceStep(slice)
    let start = try sliceIndex(slice.start, otherwise: step < 0 ? .max : 0)
    let stop = try sliceIndex(slice.stop, otherwise: step < 0 ? .min : .max)
    return SliceBounds(start: start, stop: stop, step: step)
  }

  private func sliceStep(_ slice: PySlice) throws(Raised) -> Int {
    if slice.step.isNone { return 1 }
    let step = try sliceIndex(slice.step, otherwise: 1)
    guard step != 0 else { throw valueError("slice step cannot be zero") }
    // The least number has no opposite.
    return max(step, -.max)
  }

  private func sliceIndex(_ value: Value, otherwise: Int) throws(Raised) -> Int {
    if case .int(let index) = value { return index }
    if value.isNone { return otherwise }
    guard let index = try indexValue(value), let number = bigInteger(index) else {
      throw typeError("slice indices must be integers or None or have an __index__ method")
    }
    return Int(clamping: number)
  }

  /// An argument such as `start` of `list.index`, counted from the end where negative.
  func searchBound(_ value: Value, length: Int, otherwise: Int) throws(Raised) -> Int {
    if value.isUnset { return otherwise }
    guard let index = try indexValue(value), let number = bigInteger(index) else {
      throw typeError("slice indices must be integers or have an __index__ method")
    }
    let bound = Int(clamping: number)
    return bound < 0 ? max(0, bound &+ length) : bound
  }

  /// The items of a slice of an array.
  func items(_ elements: [Value], _ range: SliceRange) throws(Raised) -> [Value] {
    if range.count == 0 { return [] }
    try reserve(range.count * MemoryLayout<Value>.stride)
    try workMoving(range.count)
    if range.step == 1 { return Array(elements[range.contiguous]) }
    var result: [Value] = []
    result.reserveCapacity(range.count)
    for position in 0..<range.count { result.append(elements[range.index(position)]) }
    return result
  }

  /// A sequence's items repeated, for `sequence * count`.
  func items(_ elements: [Value], repeated count: Int) throws(Raised) -> [Value] {
    guard count > 0, !elements.isEmpty else { return [] }
    if count == 1 { return elements }
    let (total, overflow) = elements.count.multipliedReportingOverflow(by: count)
    guard !overflow, total < Int.max / 32 else { throw memoryError() }
    try reserve(total * MemoryLayout<Value>.stride)
    try workMoving(total)
    if elements.count == 1 { return [Value](repeating: elements[0], count: count) }
    var result: [Value] = []
    result.reserveCapacity(total)
    for _ in 0..<count { result.append(contentsOf: elements) }
    return result
  }

  /// A count to repeat a sequence by, or `nil` where the value is not an integer.
  func repeatCount(_ value: Value) throws(Raised) -> Int? {
    guard let index = try indexValue(value) else { return nil }
    guard case .int(let count) = index else {
      throw overflowError("cannot fit 'int' into an index-sized integer")
    }
    return count
  }
}
