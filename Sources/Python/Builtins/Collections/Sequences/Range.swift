import BigInt

extension Interpreter {
  /// Defines the methods of ranges.
  func installRange() {
    let type = types.range
    constructor(type, "cls, start, stop=, step=, /") { (vm, a) throws(Raised) in
      try vm.makeRange(a[1], a[2], a[3])
    }
    for (name, get) in [
      ("start", { $0.start }), ("stop", { $0.stop }), ("step", { $0.step }),
    ] as [(String, (PyRange) -> Int)] {
      attribute(
        type, name,
        get: { (vm, value) throws(Raised) in
          guard let range = vm.range(value) else { return .none }
          return .int(get(range))
        })
    }
    method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
      guard let range = vm.range(a[0]) else { return .none }
      return vm.string(vm.text(ofRange: range))
    }
    method(type, "__len__", "self, /") { (vm, a) throws(Raised) in
      .int(vm.range(a[0])?.count ?? 0)
    }
    method(type, "__bool__", "self, /") { (vm, a) throws(Raised) in
      .bool(vm.range(a[0])?.count != 0)
    }
    method(type, "__hash__", "self, /") { (vm, a) throws(Raised) in
      guard let range = vm.range(a[0]) else { return .none }
      let count = range.count
      return .int(
        try vm.hash(tuple: [
          .int(count), count > 0 ? .int(range.start) : .none,
          count > 1 ? .int(range.step) : .none,
        ]))
    }
    method(type, "__getitem__", "self, key, /") { (vm, a) throws(Raised) in
      guard let range = vm.range(a[0]) else { return .none }
      return try vm.item(of: range, a[1])
    }
    method(type, "__contains__", "self, key, /") { (vm, a) throws(Raised) in
      guard let range = vm.range(a[0]) else { return .none }
      return .bool(try vm.contains(range, a[1]))
    }
    method(type, "__iter__", "self, /") { (vm, a) throws(Raised) in
      guard let range = vm.range(a[0]) else { return .none }
      return .object(
        RangeIterator(
          start: range.start, step: range.step, count: range.count,
          type: vm.collections.rangeIterator))
    }
    method(type, "__reversed__", "self, /") { (vm, a) throws(Raised) in
      guard let range = vm.range(a[0]) else { return .none }
      let last = range.start &+ (range.count &- 1) &* range.step
      return .object(
        RangeIterator(
          start: last, step: 0 &- range.step, count: range.count,
          type: vm.collections.rangeIterator))
    }
    method(type, "count", "self, value, /") { (vm, a) throws(Raised) in
      guard let range = vm.range(a[0]) else { return .none }
      if vm.isExactInteger(a[1]) { return .int(try vm.contains(range, a[1]) ? 1 : 0) }
      var count = 0
      for index in 0..<range.count
      where try vm.areEqual(.int(range.start + index * range.step), a[1]) { count += 1 }
      return .int(count)
    }
    method(type, "index", "self, value, /") { (vm, a) throws(Raised) in
      guard let range = vm.range(a[0]) else { return .none }
      guard let index = try vm.firstIndex(of: a[1], in: range) else {
        if vm.isExactInteger(a[1]) {
          throw vm.valueError("\(try vm.repr(a[1])) is not in range")
        }
        throw vm.valueError("sequence.index(x): x not in sequence")
      }
      return .int(index)
    }
    installComparisons(type)
  }

  /// The range, if the value is one.
  func range(_ value: Value) -> PyRange? {
    guard case .object(let object) = value, Swift.type(of: object) == PyRange.self else {
      return nil
    }
    return unsafeDowncast(object, to: PyRange.self)
  }

  /// Whether a value is an `int` or `bool` itself, not an instance of a subclass.
  func isExactInteger(_ value: Value) -> Bool {
    switch value {
    case .int, .bool: true
    case .object(let object): object.hasType(types.int)
    default: false
    }
  }

  private func makeRange(_ first: Value, _ second: Value, _ third: Value) throws(Raised) -> Value {
    let start = second.isUnset ? 0 : try rangeBound(first)
    let stop = try rangeBound(second.isUnset ? first : second)
    let step = third.isUnset ? 1 : try rangeBound(third)
    guard step != 0 else { throw valueError("range() arg 3 must not be zero") }
    let (distance, overflow) = stop.subtractingReportingOverflow(start)
    // The iterator stops one step behind the last item, which must not overflow either.
    guard !overflow, !distance.addingReportingOverflow(step).overflow, distance != .min else {
      throw overflowError("Python int too large to convert to C ssize_t")
    }
    return .object(PyRange(start: start, stop: stop, step: step, type: types.range))
  }

  private func rangeBound(_ value: Value) throws(Raised) -> Int {
    guard case .int(let bound) = integer(try index(of: value)) else {
      throw overflowError("Python int too large to convert to C ssize_t")
    }
    return bound
  }

  /// The value of `range[key]`.
  func item(of range: PyRange, _ key: Value) throws(Raised) -> Value {
    if let index = try subscriptIndex(key) {
      let position = index < 0 ? index &+ range.count : index
      guard position >= 0, position < range.count else {
        throw indexError("range object index out of range")
      }
      return .int(range.start + position * range.step)
    }
    guard let slice = slice(key) else {
      throw typeError("range indices must be integers or slices, not \(typeName(key))")
    }
    let part = try bounds(of: slice).range(length: range.count)
    let (step, overflow) = range.step.multipliedReportingOverflow(by: part.step)
    guard !overflow else { throw overflowError("Python int too large to convert to C ssize_t") }
    return .object(
      PyRange(
        start: range.start &+ part.start &* range.step,
        stop: range.start &+ part.stop &* range.step, step: step, type: types.range))
  }

  /// The value of `value in range`.
  func contains(_ range: PyRange, _ value: Value) throws(Raised) -> Bool {
    try firstIndex(of: value, in: range) != nil
  }

  private func firstIndex(of value: Value, in range: PyRange) throws(Raised) -> Int? {
    if isExactInteger(value) {
      guard range.count > 0, let number = smallInteger(value) else { return nil }
      let last = range.start + (range.count - 1) * range.step
      guard number >= min(range.start, last), number <= max(range.start, last) else { return nil }
      let distance = number - range.start
      return distance % range.step == 0 ? distance / range.step : nil
    }
    for index in 0..<range.count
    where try areEqual(.int(range.start + index * range.step), value) {
      return index
    }
    return nil
  }
}
