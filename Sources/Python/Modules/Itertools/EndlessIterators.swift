import PythonSyntax

/// `itertools.count(start, step)`.
final class CountIterator: PyIterator {
  private(set) var upcoming: Value
  let step: Value

  /// Makes an iterator from a number.
  init(from start: Value, step: Value, type: PyType) {
    upcoming = start
    self.step = step
    super.init(type: type)
  }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    IteratorReduction([upcoming, step])
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    let number = upcoming
    upcoming = try interpreter.binary(.add, number, step)
    return number
  }
}

/// `itertools.cycle(iterable)`.
final class CycleIterator: PyIterator {
  private var source: Value?
  private var saved: [Value] = []
  private var index = 0

  /// Makes an iterator that repeats the items of another.
  init(_ source: Value, type: PyType) {
    self.source = source
    super.init(type: type)
  }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    let rest = source ?? interpreter.tuple([])
    return IteratorReduction(
      [rest], state: interpreter.tuple([interpreter.list(saved), .int(index)]))
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) throws(Raised) {
    guard let parts = state.tuple?.elements, parts.count == 2, let items = parts[0].list else {
      throw interpreter.typeError("state is not a 2-tuple")
    }
    saved = items.elements
    index = saved.isEmpty ? 0 : max(0, interpreter.smallInteger(parts[1]) ?? 0) % saved.count
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    if let source {
      if let item = try interpreter.next(source) {
        saved.append(item)
        return item
      }
      self.source = nil
    }
    guard !saved.isEmpty else { return nil }
    let item = saved[index]
    index = (index + 1) % saved.count
    return item
  }
}

/// `itertools.repeat(object, times)`.
final class RepeatIterator: PyIterator {
  let item: Value
  /// How many times are left; `nil`: no end.
  private(set) var left: Int?

  /// Makes an iterator that gives one object again and again.
  init(_ item: Value, times: Int?, type: PyType) {
    self.item = item
    left = times
    super.init(type: type)
  }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    IteratorReduction(left.map { [item, .int($0)] } ?? [item])
  }

  override func next(_ interpreter: Interpreter) -> Value? {
    if let left {
      guard left > 0 else { return nil }
      self.left = left - 1
    }
    return item
  }

  override var remaining: Int? { left }
}
