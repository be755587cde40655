import BigInt

/// The numbers of a `range`, of any size.
struct LongRange {
  let start: BigInt
  let stop: BigInt
  let step: BigInt
  /// How many numbers there are.
  let count: BigInt

  /// Makes a range; the step is not 0.
  init(start: BigInt, stop: BigInt, step: BigInt) {
    self.start = start
    self.stop = stop
    self.step = step
    let distance = step > 0 ? stop - start : start - stop
    count = distance > 0 ? (distance - 1) / (step > 0 ? step : -step) + 1 : 0
  }

  /// Takes the numbers of a range of machine words.
  init(_ range: PyRange) {
    start = BigInt(range.start)
    stop = BigInt(range.stop)
    step = BigInt(range.step)
    count = BigInt(range.count)
  }

  /// So many numbers, the first of which is given.
  init(first: Int, step: Int, count: Int) {
    start = BigInt(first)
    self.step = BigInt(step)
    self.count = BigInt(count)
    stop = start + self.step * self.count
  }

  /// The number at an index, which may be beyond the end.
  subscript(index: BigInt) -> BigInt { start + index * step }

  /// The same numbers from the last to the first.
  var reversed: LongRange { LongRange(start: self[count - 1], stop: start - step, step: -step) }

  /// Whether two ranges have the same numbers.
  func hasNumbers(of other: LongRange) -> Bool {
    guard count == other.count else { return false }
    return count == 0 || start == other.start && (count == 1 || step == other.step)
  }

  /// Where a number is, if it is there.
  func index(of number: BigInt) -> BigInt? {
    let (index, rest) = (number - start).quotientAndRemainder(dividingBy: step)
    return rest == 0 && index >= 0 && index < count ? index : nil
  }

  /// The range as one of machine words, where it and what its iterator passes fit them.
  fileprivate var words: (start: Int, stop: Int, step: Int)? {
    guard let start = Int(exactly: start), let stop = Int(exactly: stop),
      let step = Int(exactly: step)
    else { return nil }
    let (distance, overflow) = stop.subtractingReportingOverflow(start)
    // The iterator stops one step behind the last item, which must not overflow either.
    guard !overflow, !distance.addingReportingOverflow(step).overflow, distance != .min else {
      return nil
    }
    return (start, stop, step)
  }
}

/// A Python `range` beyond machine words.
final class PyLongRange: PyObject {
  let numbers: LongRange

  /// Makes a range.
  init(_ numbers: LongRange, type: PyType) {
    self.numbers = numbers
    super.init(type: type)
  }
}

/// Goes through a range of any size.
final class LongRangeIterator: PyIterator {
  private let numbers: LongRange
  private var index: BigInt = 0

  /// Begins with the first number.
  init(_ numbers: LongRange, type: PyType) {
    self.numbers = numbers
    super.init(type: type)
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    guard index < numbers.count else { return nil }
    defer { index += 1 }
    return interpreter.integer(numbers[index])
  }

  override var remaining: Int? { Int(exactly: numbers.count - index) }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    let rest = LongRange(start: numbers[index], stop: numbers.stop, step: numbers.step)
    return IteratorReduction(iterating: interpreter.rangeValue(rest))
  }
}

extension Interpreter {
  /// A `range` object, in machine words where it fits them.
  func rangeValue(_ range: LongRange) -> Value {
    guard let words = range.words else { return .object(PyLongRange(range, type: types.range)) }
    return .object(
      PyRange(start: words.start, stop: words.stop, step: words.step, type: types.range))
  }

  /// The numbers of a `range` object of either kind; none for another value.
  func longRange(_ value: Value) -> LongRange {
    if let range = range(value) { return LongRange(range) }
    return value.object(as: PyLongRange.self)?.numbers ?? LongRange(start: 0, stop: 0, step: 1)
  }

  /// The value of `range[key]`.
  func item(of range: LongRange, _ key: Value) throws(Raised) -> Value {
    if let number = try indexValue(key), let index = bigInteger(number) {
      let position = index < 0 ? index + range.count : index
      guard position >= 0, position < range.count else {
        throw indexError("range object index out of range")
      }
      return integer(range[position])
    }
    guard let slice = slice(key) else {
      throw typeError("range indices must be integers or slices, not \(typeName(key))")
    }
    let part = try longIndices(of: slice, length: range.count)
    return rangeValue(
      LongRange(
        start: range[part.start], stop: range[part.stop], step: range.step * part.step))
  }

  /// `slice.indices(length)`, of any size.
  func longIndices(
    of slice: PySlice, length: BigInt
  ) throws(Raised) -> (start: BigInt, stop: BigInt, step: BigInt) {
    let step: BigInt = slice.step.isNone ? 1 : try longSliceIndex(slice.step)
    guard step != 0 else { throw valueError("slice step cannot be zero") }
    let least: BigInt = step < 0 ? -1 : 0
    let most = step < 0 ? length - 1 : length
    func adjusted(_ value: Value, otherwise: BigInt) throws(Raised) -> BigInt {
      if value.isNone { return otherwise }
      let index = try longSliceIndex(value)
      return index < 0 ? max(least, index + length) : min(most, index)
    }
    let start = try adjusted(slice.start, otherwise: step < 0 ? most : least)
    let stop = try adjusted(slice.stop, otherwise: step < 0 ? least : most)
    return (start, stop, step)
  }

  private func longSliceIndex(_ value: Value) throws(Raised) -> BigInt {
    guard let index = try indexValue(value), let number = bigInteger(index) else {
      throw typeError("slice indices must be integers or None or have an __index__ method")
    }
    return number
  }

  /// Where a value is in a range, if it is there.
  func firstIndex(of value: Value, in range: LongRange) throws(Raised) -> BigInt? {
    if isExactInteger(value), let number = bigInteger(value) { return range.index(of: number) }
    var index: BigInt = 0
    while index < range.count {
      try work(4)
      if try areEqual(integer(range[index]), value) { return index }
      index += 1
    }
    return nil
  }
}
