import PythonSyntax

extension Interpreter {
  /// Defines the methods of the views of dictionaries.
  func installViews() {
    for kind in [PyDictView.Kind.keys, .values, .items] { installView(kind) }
    for kind in [PyDictView.Kind.keys, .items] { installViewOperators(kind) }
  }

  private func installView(_ kind: PyDictView.Kind) {
    let type = collections.view(kind)
    method(type, "__len__", "self, /") { (vm, a) throws(Raised) in
      .int(vm.view(a[0])?.dictionary.count ?? 0)
    }
    method(type, "__iter__", "self, /") { (vm, a) throws(Raised) in
      guard let view = vm.view(a[0]) else { return .none }
      return .object(view.makeIterator(vm.collections))
    }
    method(type, "__reversed__", "self, /") { (vm, a) throws(Raised) in
      guard let view = vm.view(a[0]) else { return .none }
      return .object(
        DictIterator(
          view.dictionary, kind, isReversed: true, type: vm.collections.reverseIterator(kind)))
    }
    method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
      guard let view = vm.view(a[0]) else { return .none }
      let text = try vm.guardingRecursion(view, recursive: "...") { () throws(Raised) in
        "\(view.type.name)([\(try vm.joinedTexts(try vm.elements(of: a[0])))])"
      }
      return vm.string(text)
    }
    attribute(
      type, "mapping",
      get: { (vm, value) throws(Raised) in
        guard let view = vm.view(value) else { return .none }
        return .object(
          PyMappingProxy(.object(view.dictionary), type: vm.types.mappingProxy))
      })
  }

  private func installViewOperators(_ kind: PyDictView.Kind) {
    let type = collections.view(kind)
    type.namespace.set(names.hash, .none)
    installComparisons(type)
    method(type, "__contains__", "self, key, /") { (vm, a) throws(Raised) in
      guard let view = vm.view(a[0]) else { return .none }
      return .bool(try vm.contains(view, a[1]))
    }
    method(type, "isdisjoint", "self, other, /") { (vm, a) throws(Raised) in
      guard let view = vm.view(a[0]) else { return .none }
      let iterator = try vm.iterator(of: a[1])
      while let item = try vm.next(iterator) {
        if try vm.contains(view, item) { return .bool(false) }
      }
      return .bool(true)
    }
    for (stem, operation) in [
      ("and", .bitAnd), ("or", .bitOr), ("sub", .subtract), ("xor", .bitXor),
    ] as [(String, BinaryOperator)] {
      method(type, "__\(stem)__", "self, other, /") { (vm, a) throws(Raised) in
        try vm.viewOperation(operation, a[0], a[1])
      }
      method(type, "__r\(stem)__", "self, other, /") { (vm, a) throws(Raised) in
        try vm.viewOperation(operation, a[1], a[0])
      }
    }
  }

  /// The view, if the value is one.
  func view(_ value: Value) -> PyDictView? {
    guard case .object(let object) = value, Swift.type(of: object) == PyDictView.self else {
      return nil
    }
    return unsafeDowncast(object, to: PyDictView.self)
  }

  /// The view, if the value is one that acts as a set.
  func setLikeView(_ value: Value) -> PyDictView? {
    guard let view = view(value), view.kind != .values else { return nil }
    return view
  }

  /// `item in view` for keys and items.
  func contains(_ view: PyDictView, _ item: Value) throws(Raised) -> Bool {
    switch view.kind {
    case .keys: return try find(item, in: view.dictionary) != nil
    case .items:
      guard let pair = item.tuple, pair.elements.count == 2,
        let found = try find(pair.elements[0], in: view.dictionary)
      else { return false }
      return try areEqual(found, pair.elements[1])
    case .values:
      let iterator = view.makeIterator(collections)
      while let value = try iterator.next(self) {
        if try areEqual(value, item) { return true }
      }
      return false
    }
  }

  /// `a op b` where one is a view of keys or items: a set; CPython's `Objects/dictobject.c`.
  func viewOperation(
    _ operation: BinaryOperator, _ a: Value, _ b: Value
  ) throws(Raised) -> Value {
    if operation == .bitAnd { return try viewIntersection(a, b) }
    let result = PySet(type: types.set)
    if let view = view(a), view.kind == .keys {
      try update(result, with: .object(view.dictionary))
    } else {
      try update(result, with: a)
    }
    switch operation {
    case .bitOr: try update(result, with: b)
    case .subtract: try subtract(b, from: result)
    default: try updateSymmetricDifference(of: result, with: b)
    }
    return .object(result)
  }

  private func viewIntersection(_ a: Value, _ b: Value) throws(Raised) -> Value {
    var (own, other) = setLikeView(a) == nil ? (b, a) : (a, b)
    guard var view = setLikeView(own) else { return .object(notImplemented) }
    if let set = other.set, set.hasType(types.set), view.dictionary.count <= set.count {
      return .object(try intersection(set, own, type: types.set))
    }
    if let second = setLikeView(other), second.dictionary.count > view.dictionary.count {
      (own, other) = (other, own)
      view = second
    }
    let result = PySet(type: types.set)
    let iterator = try self.iterator(of: other)
    while let item = try next(iterator) {
      if try contains(view, item) { try add(item, to: result) }
    }
    return .object(result)
  }

  /// The comparison of two views, or of a view and a set; `nil` for anything else.
  func compare(
    _ comparison: ComparisonOperator, view: PyDictView, _ other: Value
  ) throws(Raised) -> Bool? {
    guard view.kind != .values, other.set != nil || setLikeView(other) != nil else { return nil }
    let own = Value.object(view)
    let counts = (view.dictionary.count, try length(other))
    switch comparison {
    case .equal: return counts.0 == counts.1 ? try areAll(of: own, in: other) : false
    case .notEqual: return counts.0 == counts.1 ? try !areAll(of: own, in: other) : true
    case .less: return counts.0 < counts.1 ? try areAll(of: own, in: other) : false
    case .lessOrEqual: return counts.0 <= counts.1 ? try areAll(of: own, in: other) : false
    case .greater: return counts.0 > counts.1 ? try areAll(of: other, in: own) : false
    default: return counts.0 >= counts.1 ? try areAll(of: other, in: own) : false
    }
  }

  private func areAll(of items: Value, in container: Value) throws(Raised) -> Bool {
    let iterator = try self.iterator(of: items)
    while let item = try next(iterator) {
      if try !contains(container, item) { return false }
    }
    return true
  }
}
