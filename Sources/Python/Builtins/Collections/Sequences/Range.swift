import BigInt

extension Interpreter {
  /// Defines the methods of ranges.
  func installRange() {
    let type = types.range
    constructor(type, "cls, start, stop=, step=, /") { (vm, a) throws(Raised) in
      try vm.makeRange(a[1], a[2], a[3])
    }
    for (name, get, getLong) in [
      ("start", { $0.start }, { $0.start }), ("stop", { $0.stop }, { $0.stop }),
      ("step", { $0.step }, { $0.step }),
    ] as [(String, (PyRange) -> Int, (LongRange) -> BigInt)] {
      attribute(
        type, name,
        get: { (vm, value) throws(Raised) in
          guard let range = vm.range(value) else { return vm.integer(getLong(vm.longRange(value))) }
          return .int(get(range))
        })
    }
    method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
      let range = vm.longRange(a[0])
      let step = range.step == 1 ? "" : ", \(range.step)"
      return vm.string("range(\(range.start), \(range.stop)\(step))")
    }
    method(type, "__len__", "self, /") { (vm, a) throws(Raised) in
      if let range = vm.range(a[0]) { return .int(range.count) }
      guard let count = Int(exactly: vm.longRange(a[0]).count) else {
        throw vm.overflowError("Python int too large to convert to C ssize_t")
      }
      return .int(count)
    }
    method(type, "__bool__", "self, /") { (vm, a) throws(Raised) in
      .bool(vm.longRange(a[0]).count != 0)
    }
    method(type, "__hash__", "self, /") { (vm, a) throws(Raised) in
      let range = vm.longRange(a[0])
      let count = range.count
      return .int(
        try vm.hash(tuple: [
          vm.integer(count), count > 0 ? vm.integer(range.start) : .none,
          count > 1 ? vm.integer(range.step) : .none,
        ]))
    }
    method(type, "__getitem__", "self, key, /") { (vm, a) throws(Raised) in
      guard let range = vm.range(a[0]) else { return try vm.item(of: vm.longRange(a[0]), a[1]) }
      return try vm.item(of: range, a[1])
    }
    method(type, "__contains__", "self, key, /") { (vm, a) throws(Raised) in
      .bool(try vm.firstIndex(of: a[1], inRange: a[0]) != nil)
    }
    method(type, "__iter__", "self, /") { (vm, a) throws(Raised) in
      guard let range = vm.range(a[0]) else {
        return .object(
          LongRangeIterator(vm.longRange(a[0]), type: vm.collections.longRangeIterator))
      }
      return .object(
        RangeIterator(
          start: range.start, step: range.step, count: range.count,
          type: vm.collections.rangeIterator))
    }
    method(type, "__reversed__", "self, /") { (vm, a) throws(Raised) in
      guard let range = vm.range(a[0]) else {
        return .object(
          LongRangeIterator(
            vm.longRange(a[0]).reversed, type: vm.collections.longRangeIterator))
      }
      let last = range.start &+ (range.count &- 1) &* range.step
      return .object(
        RangeIterator(
          start: last, step: 0 &- range.step, count: range.count,
          type: vm.collections.rangeIterator))
    }
    method(type, "count", "self, value, /") { (vm, a) throws(Raised) in
      if vm.isExactInteger(a[1]) {
        return .int(try vm.firstIndex(of: a[1], inRange: a[0]) == nil ? 0 : 1)
      }
      var count = 0
      try vm.forEach(a[0]) { (item) throws(Raised) in
        if try vm.areEqual(item, a[1]) { count += 1 }
        return true
      }
      return .int(count)
    }
    method(type, "index", "self, value, /") { (vm, a) throws(Raised) in
      guard let index = try vm.firstIndex(of: a[1], inRange: a[0]) else {
        if vm.isExactInteger(a[1]) {
          throw vm.valueError("\(try vm.repr(a[1])) is not in range")
        }
        throw vm.valueError("sequence.index(x): x not in sequence")
      }
      return vm.integer(index)
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
    let start = second.isUnset ? 0 : try index(of: first)
    let stop = try index(of: second.isUnset ? first : second)
    let step = third.isUnset ? 1 : try index(of: third)
    guard step != 0 else { throw valueError("range() arg 3 must not be zero") }
    return rangeValue(LongRange(start: start, stop: stop, step: step))
  }

  /// The value of `range[key]`.
  func item(of range: PyRange, _ key: Value) throws(Raised) -> Value {
    if let number = try indexValue(key) {
      guard case .int(let index) = number else {
        throw indexError("range object index out of range")
      }
      let position = index < 0 ? index &+ range.count : index
      guard position >= 0, position < range.count else {
        throw indexError("range object index out of range")
      }
      return .int(range.start + position * range.step)
    }
    return try item(of: LongRange(range), key)
  }

  private func firstIndex(of value: Value, inRange range: Value) throws(Raised) -> BigInt? {
    if let range = self.range(range) {
      return try firstIndex(of: value, in: range).map { BigInt($0) }
    }
    return try firstIndex(of: value, in: longRange(range))
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
