import PythonSyntax

/// The `_collections` module: `deque`, on which `collections` builds.
extension Interpreter {
  /// Adds the module to those that can be imported.
  func installNativeCollections() {
    moduleLibrary["_collections"] = .native { (vm, module) throws(Raised) in
      let type = vm.defineType("deque", module: "collections", isBase: true)
      type.isSequencePattern = true
      let iterator = vm.defineType("_deque_iterator", module: "_collections")
      let reverse = vm.defineType("_deque_reverse_iterator", module: "_collections")
      vm.installIterator(iterator)
      vm.installIterator(reverse)
      vm.installDequeMaking(type)
      vm.installDequeEnds(type)
      vm.installDequeSearching(type)
      vm.installDequeItems(type, iterator, reverse)
      vm.installDequeOperators(type)
      module.set(vm, "deque", .object(type))
      let field = vm.defineTupleField()
      module.function(vm, "field", "index, name, doc, /") { (vm, a) throws(Raised) in
        let made = vm.tupleField(try vm.smallIndex(of: a[0]), name: a[1].text ?? "", type: field)
        made.attributes = vm.dictionary([("index", a[0]), ("__doc__", a[2])])
        return .object(made)
      }
    }
  }

  private func makeDeque(
    like deque: PyDeque, _ elements: some Sequence<Value>
  ) throws(Raised) -> Value {
    let made = PyDeque(type: deque.type)
    made.maximum = deque.maximum
    for element in elements { try add(element, to: made) }
    return .object(made)
  }

  private func installDequeMaking(_ type: PyType) {
    constructor(type, "cls, /, *args, **kwargs") { (vm, a) throws(Raised) in
      .object(PyDeque(type: a[0].type ?? vm.types.object))
    }
    method(type, "__init__", "self, iterable=, maxlen=") { (vm, a) throws(Raised) in
      guard let deque = vm.deque(a[0]) else { return .none }
      deque.maximum = nil
      if !a[2].isUnset, !a[2].isNone {
        guard vm.isExactInteger(a[2]) else { throw vm.typeError("an integer is required") }
        let maximum = try vm.smallIndex(of: a[2])
        guard maximum >= 0 else { throw vm.valueError("maxlen must be non-negative") }
        deque.maximum = maximum
      }
      if !deque.elements.isEmpty {
        deque.elements.removeAll()
        vm.changed(deque)
      }
      if !a[1].isUnset { try vm.extend(deque, by: a[1]) }
      return .none
    }
    attribute(
      type, "maxlen",
      get: { (vm, value) throws(Raised) in vm.deque(value)?.maximum.map { .int($0) } ?? .none })
    type.namespace.set(names.hash, .none)
    installGenericSubscript(type)
    method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
      guard let deque = vm.deque(a[0]) else { return .none }
      let text = try vm.guardingRecursion(deque, recursive: "[...]") { () throws(Raised) in
        var text = "\(deque.type.name)([\(try vm.joinedTexts(Array(deque.elements)))]"
        if let maximum = deque.maximum { text += ", maxlen=\(maximum)" }
        return text + ")"
      }
      return vm.string(text)
    }
    for name in ["copy", "__copy__"] {
      method(type, name, "self, /") { (vm, a) throws(Raised) in
        guard let deque = vm.deque(a[0]) else { return .none }
        return try vm.makeDeque(like: deque, deque.elements)
      }
    }
    method(type, "__reduce__", "self, /") { (vm, a) throws(Raised) in
      guard let deque = vm.deque(a[0]) else { return .none }
      let limits = deque.maximum.map { [vm.tuple([]), .int($0)] } ?? []
      let state = try vm.callMethod(named: "__getstate__", on: a[0], [])
      let items = try vm.iterator(of: a[0])
      return vm.tuple([.object(deque.type), vm.tuple(limits), state, items])
    }
  }

  private func installDequeEnds(_ type: PyType) {
    for isFront in [false, true] {
      let suffix = isFront ? "left" : ""
      method(type, "append" + suffix, "self, x, /") { (vm, a) throws(Raised) in
        if let deque = vm.deque(a[0]) { try vm.add(a[1], to: deque, atFront: isFront) }
        return .none
      }
      method(type, "extend" + suffix, "self, iterable, /") { (vm, a) throws(Raised) in
        if let deque = vm.deque(a[0]) { try vm.extend(deque, by: a[1], atFront: isFront) }
        return .none
      }
      method(type, "pop" + suffix, "self, /") { (vm, a) throws(Raised) in
        guard let deque = vm.deque(a[0]), !deque.elements.isEmpty else {
          throw vm.indexError("pop from an empty deque")
        }
        let item = isFront ? deque.elements.removeFirst() : deque.elements.removeLast()
        vm.changed(deque)
        return item
      }
    }
    method(type, "clear", "self, /") { (vm, a) throws(Raised) in
      guard let deque = vm.deque(a[0]) else { return .none }
      let old = deque.elements
      deque.elements = []
      vm.changed(deque)
      _ = consume old
      return .none
    }
    method(type, "rotate", "self, n=, /") { (vm, a) throws(Raised) in
      let steps = a[1].isUnset ? 1 : try vm.smallIndex(of: a[1])
      if let deque = vm.deque(a[0]) { vm.rotate(deque, by: steps) }
      return .none
    }
    method(type, "reverse", "self, /") { (vm, a) throws(Raised) in
      guard let deque = vm.deque(a[0]) else { return .none }
      deque.elements.reverse()
      vm.changed(deque)
      return .none
    }
  }

  private func installDequeSearching(_ type: PyType) {
    method(type, "count", "self, x, /") { (vm, a) throws(Raised) in
      guard let deque = vm.deque(a[0]) else { return .none }
      var count = 0
      var start = 0
      while let index = try vm.firstIndex(of: a[1], in: deque, from: start) {
        count += 1
        start = index + 1
      }
      return .int(count)
    }
    method(type, "index", "self, x, start=, stop=, /") { (vm, a) throws(Raised) in
      guard let deque = vm.deque(a[0]) else { return .none }
      let count = deque.elements.count
      let start = try vm.searchBound(a[2], length: count, otherwise: 0)
      let end = try vm.searchBound(a[3], length: count, otherwise: .max)
      guard let index = try vm.firstIndex(of: a[1], in: deque, from: start, to: end) else {
        throw vm.valueError("\(try vm.repr(a[1])) is not in deque")
      }
      return .int(index)
    }
    method(type, "remove", "self, value, /") { (vm, a) throws(Raised) in
      guard let deque = vm.deque(a[0]) else { return .none }
      guard let index = try vm.firstIndex(of: a[1], in: deque) else {
        throw vm.valueError("\(try vm.repr(a[1])) is not in deque")
      }
      let item = deque.elements.remove(at: index)
      vm.changed(deque)
      _ = consume item
      return .none
    }
    method(type, "insert", "self, index, value, /") { (vm, a) throws(Raised) in
      let index = try vm.smallIndex(of: a[1])
      guard let deque = vm.deque(a[0]) else { return .none }
      let count = deque.elements.count
      if let maximum = deque.maximum, count >= maximum {
        throw vm.indexError("deque already at its maximum size")
      }
      let position = index < 0 ? max(0, index + count) : min(index, count)
      deque.elements.insert(a[2], at: position)
      vm.changed(deque)
      return .none
    }
    method(type, "__contains__", "self, key, /") { (vm, a) throws(Raised) in
      guard let deque = vm.deque(a[0]) else { return .none }
      return .bool(try vm.firstIndex(of: a[1], in: deque) != nil)
    }
  }

  private func installDequeItems(_ type: PyType, _ iterator: PyType, _ reverse: PyType) {
    method(type, "__len__", "self, /") { (vm, a) throws(Raised) in
      .int(vm.deque(a[0])?.elements.count ?? 0)
    }
    method(type, "__bool__", "self, /") { (vm, a) throws(Raised) in
      .bool(vm.deque(a[0])?.elements.isEmpty == false)
    }
    method(type, "__iter__", "self, /") { (vm, a) throws(Raised) in
      guard let deque = vm.deque(a[0]) else { return .none }
      return .object(DequeIterator(deque, isReversed: false, type: iterator))
    }
    method(type, "__reversed__", "self, /") { (vm, a) throws(Raised) in
      guard let deque = vm.deque(a[0]) else { return .none }
      return .object(DequeIterator(deque, isReversed: true, type: reverse))
    }
    method(type, "__getitem__", "self, key, /") { (vm, a) throws(Raised) in
      guard let deque = vm.deque(a[0]) else { return .none }
      return deque.elements[try vm.dequeIndex(a[1], deque)]
    }
    method(type, "__setitem__", "self, key, value, /") { (vm, a) throws(Raised) in
      guard let deque = vm.deque(a[0]) else { return .none }
      var item = a[2]
      let index = try vm.dequeIndex(a[1], deque)
      swap(&deque.elements[index], &item)
      if deque.isTraced { vm.contentChanged(deque) }
      return .none
    }
    method(type, "__delitem__", "self, key, /") { (vm, a) throws(Raised) in
      guard let deque = vm.deque(a[0]) else { return .none }
      let index = try vm.dequeIndex(a[1], deque)
      let item = deque.elements.remove(at: index)
      vm.changed(deque)
      _ = consume item
      return .none
    }
  }

  private func dequeIndex(_ key: Value, _ deque: PyDeque) throws(Raised) -> Int {
    guard let index = try subscriptIndex(key) else {
      throw typeError("sequence index must be integer, not '\(typeName(key))'")
    }
    let position = index < 0 ? index &+ deque.elements.count : index
    guard position >= 0, position < deque.elements.count else {
      throw indexError("deque index out of range")
    }
    return position
  }

  private func installDequeOperators(_ type: PyType) {
    method(type, "__add__", "self, value, /") { (vm, a) throws(Raised) in
      guard let deque = vm.deque(a[0]) else { return .none }
      guard let other = vm.deque(a[1]) else {
        throw vm.typeError(
          "can only concatenate deque (not \"\(vm.typeName(a[1]))\") to deque")
      }
      return try vm.makeDeque(like: deque, Array(deque.elements) + Array(other.elements))
    }
    method(type, "__iadd__", "self, value, /") { (vm, a) throws(Raised) in
      if let deque = vm.deque(a[0]) { try vm.extend(deque, by: a[1]) }
      return a[0]
    }
    for name in ["__mul__", "__rmul__"] {
      method(type, name, "self, value, /") { (vm, a) throws(Raised) in
        guard let deque = vm.deque(a[0]), let count = try vm.repeatCount(a[1]) else {
          return .object(vm.notImplemented)
        }
        return try vm.makeDeque(like: deque, try vm.items(Array(deque.elements), repeated: count))
      }
    }
    let comparisons: [(String, ComparisonOperator)] = [
      ("__eq__", .equal), ("__ne__", .notEqual), ("__lt__", .less), ("__le__", .lessOrEqual),
      ("__gt__", .greater), ("__ge__", .greaterOrEqual),
    ]
    for (name, comparison) in comparisons {
      method(type, name, "self, value, /") { (vm, a) throws(Raised) in
        guard let x = vm.deque(a[0]), let y = vm.deque(a[1]) else {
          return .object(vm.notImplemented)
        }
        return try vm.compare(
          comparison, vm.tuple(Array(x.elements)), vm.tuple(Array(y.elements)))
      }
    }
  }
}
