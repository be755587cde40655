import PythonSyntax

/// `itertools.accumulate(iterable, func, initial=...)`.
final class AccumulateIterator: PyIterator {
  private let source: Value
  private let function: Value
  private var initial: Value
  private var total = Value.unset

  /// Makes an iterator over running totals; without a function it adds.
  init(_ source: Value, function: Value, initial: Value, type: PyType) {
    self.source = source
    self.function = function
    self.initial = initial
    super.init(type: type)
  }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    if !initial.isUnset {
      // As CPython: the initial value becomes an item of its own.
      return nil
    }
    return IteratorReduction([source, function.isUnset ? .none : function], state: total)
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) { total = state }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    if !initial.isUnset {
      total = initial
      initial = .unset
      return total
    }
    guard let item = try interpreter.next(source) else { return nil }
    if total.isUnset {
      total = item
    } else if function.isUnset || function.isNone {
      total = try interpreter.binary(.add, total, item)
    } else {
      total = try interpreter.call(function, [total, item])
    }
    return total
  }
}

/// `itertools.chain(*iterables)` and `chain.from_iterable`.
final class ChainIterator: PyIterator {
  private var sources: Value?
  private var current: Value?

  /// Makes an iterator over the items of the iterables that an iterator gives.
  init(_ sources: Value, type: PyType) {
    self.sources = sources
    super.init(type: type)
  }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    let parts = [sources, current].compactMap { $0 }
    return IteratorReduction([], state: sources == nil ? .unset : interpreter.tuple(parts))
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) throws(Raised) {
    guard let parts = state.tuple?.elements, parts.count == 1 || parts.count == 2 else {
      throw interpreter.typeError("state is not a tuple")
    }
    sources = parts[0]
    current = parts.count == 2 ? parts[1] : nil
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    while true {
      if let current {
        if let item = try interpreter.next(current) { return item }
        self.current = nil
      }
      guard let sources else { return nil }
      guard let source = try interpreter.next(sources) else {
        self.sources = nil
        return nil
      }
      current = try interpreter.iterator(of: source)
    }
  }
}

/// `itertools.compress(data, selectors)`.
final class CompressIterator: PyIterator {
  private let data: Value
  private let selectors: Value

  /// Makes an iterator over the items whose selectors are true.
  init(_ data: Value, _ selectors: Value, type: PyType) {
    self.data = data
    self.selectors = selectors
    super.init(type: type)
  }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    IteratorReduction([data, selectors])
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    while let item = try interpreter.next(data), let selector = try interpreter.next(selectors) {
      if try interpreter.isTrue(selector) { return item }
    }
    return nil
  }
}

/// `dropwhile`, `takewhile` and `filterfalse`.
final class PredicateIterator: PyIterator {
  /// Which items are given.
  enum Kind {
    case afterTrue, whileTrue, allFalse
  }

  private let predicate: Value
  private let source: Value
  private let kind: Kind
  private var isDecided = false

  /// Makes an iterator that asks a predicate.
  init(_ kind: Kind, _ predicate: Value, _ source: Value, type: PyType) {
    self.kind = kind
    self.predicate = predicate
    self.source = source
    super.init(type: type)
  }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    IteratorReduction([predicate, source], state: isDecided ? .bool(true) : .unset)
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) throws(Raised) {
    isDecided = try interpreter.isTrue(state)
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    if isDecided { return kind == .whileTrue ? nil : try interpreter.next(source) }
    while let item = try interpreter.next(source) {
      let holds: Bool
      if predicate.isNone, kind == .allFalse {
        holds = try interpreter.isTrue(item)
      } else {
        holds = try interpreter.isTrue(try interpreter.call(predicate, [item]))
      }
      switch kind {
      case .afterTrue:
        if holds { continue }
        isDecided = true
        return item
      case .whileTrue:
        if holds { return item }
        isDecided = true
        return nil
      case .allFalse:
        if !holds { return item }
      }
    }
    return nil
  }
}

/// `itertools.starmap(function, iterable)`.
final class StarMapIterator: PyIterator {
  private let function: Value
  private let source: Value

  /// Makes an iterator over the results of calls with spread arguments.
  init(_ function: Value, _ source: Value, type: PyType) {
    self.function = function
    self.source = source
    super.init(type: type)
  }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    IteratorReduction([function, source])
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    guard let item = try interpreter.next(source) else { return nil }
    return try interpreter.call(function, try interpreter.elements(of: item))
  }
}

/// `itertools.islice(iterable, start, stop, step)`.
final class SliceIterator: PyIterator {
  private var source: Value?
  private var index = 0
  private var upcoming: Int
  private let stop: Int?
  private let step: Int

  /// Makes an iterator over the items at `start`, `start + step` and so on before `stop`.
  init(_ source: Value, start: Int, stop: Int?, step: Int, type: PyType) {
    self.source = source
    upcoming = start
    self.stop = stop
    self.step = step
    super.init(type: type)
  }

  override func reduction(_ interpreter: Interpreter) -> IteratorReduction? {
    guard let source else { return IteratorReduction([interpreter.tuple([]), .int(0)]) }
    let end = stop.map { Value.int(max(0, $0 - index)) } ?? .none
    return IteratorReduction([source, .int(max(0, upcoming - index)), end, .int(step)])
  }

  override func next(_ interpreter: Interpreter) throws(Raised) -> Value? {
    guard let source else { return nil }
    let wanted = stop.map { min($0, upcoming) } ?? upcoming
    while index < wanted {
      guard try interpreter.next(source) != nil else {
        self.source = nil
        return nil
      }
      index += 1
    }
    if let stop, index >= stop {
      self.source = nil
      return nil
    }
    guard let item = try interpreter.next(source) else {
      self.source = nil
      return nil
    }
    index += 1
    // Behind the last number nothing follows.
    upcoming = upcoming.addingReportingOverflow(step).overflow ? .max : upcoming + step
    return item
  }
}
