/// The value of `enumerate(iterable)`.
final class EnumerateIterator: PyIterator {
  private var source: Value
  private var count: Value

  /// Makes an iterator that counts from a number.
  init(_ source: Value, from count: Value, type: PyType) {
    self.source = source
    self.count = count
    super.init(type: type)
  }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    IteratorReduction([source, count])
  }

  deinit { type.heap.release(&source) }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    guard case .pair(let number, let item) = try nextPair(interpreter) else { return nil }
    return interpreter.tuple([number, item])
  }

  override func nextPair(_ interpreter: Interpreter) throws(Raised) -> NextPair {
    try interpreter.enterNative()
    defer { interpreter.nativeDepth -= 1 }
    guard let item = try interpreter.next(source) else { return .end }
    let number = count
    if case .int(let small) = number, small != .max {
      count = .int(small + 1)
    } else {
      count = try interpreter.binary(.add, number, .int(1))
    }
    return .pair(number, item)
  }
}

/// The value of `zip(*iterables)`.
final class ZipIterator: PyIterator {
  private var sources: [Value]
  private var isStrict: Bool

  /// Makes an iterator; a strict one raises where the sources have different lengths.
  init(_ sources: [Value], isStrict: Bool, type: PyType) {
    self.sources = sources
    self.isStrict = isStrict
    super.init(type: type)
  }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    IteratorReduction(sources, state: isStrict ? .bool(true) : .unset)
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) throws(Raised) {
    isStrict = try interpreter.isTrue(state)
  }

  deinit { type.heap.release(&sources) }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    guard !sources.isEmpty else { return nil }
    try interpreter.enterNative()
    defer { interpreter.nativeDepth -= 1 }
    var items: [Value] = []
    items.reserveCapacity(sources.count)
    for (index, source) in sources.enumerated() {
      guard let item = try interpreter.next(source) else {
        if isStrict { try checkLengths(interpreter, shortest: index) }
        return nil
      }
      items.append(item)
    }
    return interpreter.tuple(items)
  }

  override func nextPair(_ interpreter: Interpreter) throws(Raised) -> NextPair {
    guard sources.count == 2 else { return .unsupported }
    try interpreter.enterNative()
    defer { interpreter.nativeDepth -= 1 }
    guard let first = try interpreter.next(sources[0]) else {
      if isStrict { try checkLengths(interpreter, shortest: 0) }
      return .end
    }
    guard let second = try interpreter.next(sources[1]) else {
      if isStrict { try checkLengths(interpreter, shortest: 1) }
      return .end
    }
    return .pair(first, second)
  }

  private func checkLengths(_ interpreter: Interpreter, shortest: Int) throws(Raised) {
    func others(_ count: Int) -> String { count == 1 ? " 1" : "s 1-\(count)" }
    guard shortest == 0 else {
      throw interpreter.valueError(
        "zip() argument \(shortest + 1) is shorter than argument\(others(shortest))")
    }
    for (index, source) in sources.enumerated().dropFirst()
    where try interpreter.next(source) != nil {
      throw interpreter.valueError(
        "zip() argument \(index + 1) is longer than argument\(others(index))")
    }
  }
}

/// The value of `map(function, *iterables)`.
final class MapIterator: PyIterator {
  private var function: Value
  private var sources: [Value]

  /// Makes an iterator over the results of calls.
  init(_ function: Value, _ sources: [Value], type: PyType) {
    self.function = function
    self.sources = sources
    super.init(type: type)
  }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    IteratorReduction([function] + sources)
  }

  deinit {
    type.heap.release(&sources)
    type.heap.release(&function)
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    try interpreter.enterNative()
    defer { interpreter.nativeDepth -= 1 }
    var items: [Value] = []
    items.reserveCapacity(sources.count)
    for source in sources {
      guard let item = try interpreter.next(source) else { return nil }
      items.append(item)
    }
    return try interpreter.call(function, items)
  }
}

/// The value of `filter(function, iterable)`.
final class FilterIterator: PyIterator {
  private var function: Value
  private var source: Value

  /// Makes an iterator over the items for which a function (or `None`: the item itself) is true.
  init(_ function: Value, _ source: Value, type: PyType) {
    self.function = function
    self.source = source
    super.init(type: type)
  }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    IteratorReduction([function, source])
  }

  deinit {
    type.heap.release(&source)
    type.heap.release(&function)
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    try interpreter.enterNative()
    defer { interpreter.nativeDepth -= 1 }
    while let item = try interpreter.next(source) {
      let verdict = function.isNone ? item : try interpreter.call(function, [item])
      if try interpreter.isTrue(verdict) { return item }
    }
    return nil
  }
}

/// `reversed(sequence)` of anything with `__len__` and `__getitem__`.
final class ReversedIterator: PyIterator {
  private var sequence: Value
  private var index: Int

  /// Makes an iterator from the last of `count` items.
  init(_ sequence: Value, count: Int, type: PyType) {
    self.sequence = sequence
    index = count - 1
    super.init(type: type)
  }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    IteratorReduction([sequence], state: .int(index))
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) {
    index = max(-1, min(index, interpreter.smallInteger(state) ?? index))
  }

  deinit { type.heap.release(&sequence) }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    guard index >= 0 else { return nil }
    do {
      let item = try interpreter.getItem(sequence, .int(index))
      index -= 1
      return item
    } catch {
      index = -1
      guard
        interpreter.matches(error, interpreter.exceptions.indexError)
          || interpreter.matches(error, interpreter.exceptions.stopIteration)
      else { throw error }
      return nil
    }
  }

  override var remaining: Int? { index + 1 }
}

/// The value of `iter(callable, sentinel)`.
final class CallableIterator: PyIterator {
  private var function: Value
  private let sentinel: Value

  /// Makes an iterator that calls until the sentinel is returned.
  init(_ function: Value, until sentinel: Value, type: PyType) {
    self.function = function
    self.sentinel = sentinel
    super.init(type: type)
  }

  deinit { type.heap.release(&function) }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    guard !function.isUnset else { return nil }
    let result: Value
    do {
      result = try interpreter.call(function)
    } catch {
      guard interpreter.matches(error, interpreter.exceptions.stopIteration) else { throw error }
      function = .unset
      return nil
    }
    if try interpreter.areEqual(sentinel, result) {
      function = .unset
      return nil
    }
    return result
  }
}
