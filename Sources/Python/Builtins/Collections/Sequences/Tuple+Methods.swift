extension Interpreter {
  /// Defines the methods of tuples.
  func installTuple() {
    let type = types.tuple
    constructor(type, "cls, iterable=, /") { (vm, a) throws(Raised) in
      let type = a[0].type ?? vm.types.tuple
      if type === vm.types.tuple {
        if a[1].isUnset { return vm.tuple([]) }
        if let tuple = a[1].tuple, tuple.hasType(type) { return a[1] }
        return vm.tuple(try vm.elements(of: a[1]))
      }
      return .object(PyTuple(a[1].isUnset ? [] : try vm.elements(of: a[1]), type: type))
    }
    method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
      guard let tuple = a[0].tuple else { return .none }
      return vm.string(try vm.text(ofTuple: tuple))
    }
    method(type, "__hash__", "self, /") { (vm, a) throws(Raised) in
      .int(try vm.hash(tuple: a[0].tuple?.elements ?? []))
    }
    method(type, "__len__", "self, /") { (_, a) throws(Raised) in
      .int(a[0].tuple?.elements.count ?? 0)
    }
    method(type, "__getitem__", "self, key, /") { (vm, a) throws(Raised) in
      guard let tuple = a[0].tuple else { return .none }
      return try vm.item(of: tuple, a[1])
    }
    method(type, "__contains__", "self, key, /") { (vm, a) throws(Raised) in
      guard let tuple = a[0].tuple else { return .none }
      return .bool(try vm.firstIndex(of: a[1], in: tuple) != nil)
    }
    method(type, "__iter__", "self, /") { (vm, a) throws(Raised) in
      guard let tuple = a[0].tuple else { return .none }
      return .object(TupleIterator(tuple, type: vm.collections.tupleIterator))
    }
    method(type, "__add__", "self, value, /") { (vm, a) throws(Raised) in
      try vm.concatenate(a[0], a[1])
    }
    method(type, "__mul__", "self, value, /") { (vm, a) throws(Raised) in
      try vm.repeatSequence(a[0], a[1])
    }
    method(type, "__rmul__", "self, value, /") { (vm, a) throws(Raised) in
      try vm.repeatSequence(a[0], a[1])
    }
    method(type, "__getnewargs__", "self, /") { (vm, a) throws(Raised) in
      vm.tuple([vm.tuple(a[0].tuple?.elements ?? [])])
    }
    method(type, "count", "self, value, /") { (vm, a) throws(Raised) in
      var count = 0
      for item in a[0].tuple?.elements ?? [] where try vm.areEqual(item, a[1]) { count += 1 }
      return .int(count)
    }
    method(type, "index", "self, value, start=, stop=, /") { (vm, a) throws(Raised) in
      guard let tuple = a[0].tuple else { return .none }
      let count = tuple.elements.count
      let start = try vm.searchBound(a[2], length: count, otherwise: 0)
      let end = try vm.searchBound(a[3], length: count, otherwise: .max)
      guard let index = try vm.firstIndex(of: a[1], in: tuple, from: start, to: end) else {
        throw vm.valueError("tuple.index(x): x not in tuple")
      }
      return .int(index)
    }
    installComparisons(type)
    installGenericSubscript(type)
  }

  /// The value of `tuple[key]`.
  @inline(__always)
  func item(of tuple: PyTuple, _ key: Value) throws(Raised) -> Value {
    if case .int(let index) = key {
      let count = tuple.elements.count
      let position = index < 0 ? index &+ count : index
      if position >= 0, position < count { return tuple.elements[position] }
    }
    return try itemOrSlice(of: tuple, key)
  }

  @inline(never)
  private func itemOrSlice(of tuple: PyTuple, _ key: Value) throws(Raised) -> Value {
    let count = tuple.elements.count
    if let index = try subscriptIndex(key) {
      let position = index < 0 ? index &+ count : index
      guard position >= 0, position < count else { throw indexError("tuple index out of range") }
      return tuple.elements[position]
    }
    guard let slice = slice(key) else {
      throw typeError("tuple indices must be integers or slices, not \(typeName(key))")
    }
    let range = try bounds(of: slice).range(length: count)
    if range.count == count, range.step == 1, tuple.hasType(types.tuple) { return .object(tuple) }
    return self.tuple(try items(tuple.elements, range))
  }
}
