extension Interpreter {
  /// Defines how sets and frozensets are made and shown.
  func installSetMaking() {
    types.set.namespace.set(names.hash, .none)
    constructor(types.set, "cls, /, *args, **kwargs") { (vm, a) throws(Raised) in
      .object(PySet(type: a[0].type ?? vm.types.set))
    }
    method(types.set, "__init__", "self, /, *args, **kwargs") { (vm, a) throws(Raised) in
      guard let set = a[0].set else { return .none }
      let source = try vm.soleArgument(a, of: "set")
      if set.count > 0 { vm.removeAll(from: set) }
      if let source { try vm.update(set, with: source) }
      return .none
    }
    constructor(types.frozenSet, "cls, iterable=, /") { (vm, a) throws(Raised) in
      let type = a[0].type ?? vm.types.frozenSet
      if type === vm.types.frozenSet, let known = a[1].set, known.hasType(type) { return a[1] }
      let made = PySet(type: type)
      if !a[1].isUnset { try vm.update(made, with: a[1]) }
      return .object(made)
    }
    method(types.frozenSet, "__hash__", "self, /") { (vm, a) throws(Raised) in
      guard let set = a[0].set else { return .none }
      return .int(vm.hash(elementsOf: set))
    }
    for type in [types.set, types.frozenSet] {
      method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
        guard let set = a[0].set else { return .none }
        return vm.string(try vm.text(ofSet: set))
      }
      method(type, "__len__", "self, /") { (_, a) throws(Raised) in .int(a[0].set?.count ?? 0) }
      method(type, "__contains__", "self, item, /") { (vm, a) throws(Raised) in
        guard let set = a[0].set else { return .none }
        return .bool(try vm.contains(set, a[1]))
      }
      method(type, "__iter__", "self, /") { (vm, a) throws(Raised) in
        guard let set = a[0].set else { return .none }
        return .object(SetIterator(set, type: vm.collections.setIterator))
      }
      installComparisons(type)
      installGenericSubscript(type)
    }
  }

  /// Defines the public methods of sets and frozensets.
  func installSetMethods() {
    for type in [types.set, types.frozenSet] { installPureSetMethods(type) }
    let type = types.set
    method(type, "add", "self, element, /") { (vm, a) throws(Raised) in
      if let set = a[0].set { try vm.add(a[1], to: set) }
      return .none
    }
    method(type, "discard", "self, element, /") { (vm, a) throws(Raised) in
      if let set = a[0].set { _ = try vm.discard(a[1], from: set) }
      return .none
    }
    method(type, "remove", "self, element, /") { (vm, a) throws(Raised) in
      guard let set = a[0].set, try vm.discard(a[1], from: set) else { throw vm.keyError(a[1]) }
      return .none
    }
    method(type, "pop", "self, /") { (vm, a) throws(Raised) in
      guard let set = a[0].set, let element = set.popFirst() else {
        throw vm.error(vm.exceptions.keyError, "pop from an empty set")
      }
      vm.changed(set)
      return element
    }
    method(type, "clear", "self, /") { (vm, a) throws(Raised) in
      if let set = a[0].set { vm.removeAll(from: set) }
      return .none
    }
    method(type, "update", "self, /, *others") { (vm, a) throws(Raised) in
      guard let set = a[0].set else { return .none }
      for other in a[1].tuple?.elements ?? [] { try vm.update(set, with: other) }
      return .none
    }
    method(type, "intersection_update", "self, /, *others") { (vm, a) throws(Raised) in
      guard let set = a[0].set else { return .none }
      let result = try vm.intersection(set, all: a[1].tuple?.elements ?? [])
      set.exchangeContent(with: result)
      vm.changed(set)
      return .none
    }
    method(type, "difference_update", "self, /, *others") { (vm, a) throws(Raised) in
      guard let set = a[0].set else { return .none }
      for other in a[1].tuple?.elements ?? [] { try vm.subtract(other, from: set) }
      return .none
    }
    method(type, "symmetric_difference_update", "self, other, /") { (vm, a) throws(Raised) in
      if let set = a[0].set { try vm.updateSymmetricDifference(of: set, with: a[1]) }
      return .none
    }
  }

  private func intersection(_ set: PySet, all others: [Value]) throws(Raised) -> PySet {
    let type = resultType(set)
    if others.isEmpty { return try copy(set, type: type) }
    var result = set
    for other in others { result = try intersection(result, other, type: type) }
    return result
  }

  private func installPureSetMethods(_ type: PyType) {
    method(type, "copy", "self, /") { (vm, a) throws(Raised) in
      guard let set = a[0].set else { return .none }
      if set.hasType(vm.types.frozenSet) { return a[0] }
      return .object(try vm.copy(set, type: vm.resultType(set)))
    }
    method(type, "union", "self, /, *others") { (vm, a) throws(Raised) in
      guard let set = a[0].set else { return .none }
      let result = try vm.copy(set, type: vm.resultType(set))
      for other in a[1].tuple?.elements ?? [] { try vm.update(result, with: other) }
      return .object(result)
    }
    method(type, "intersection", "self, /, *others") { (vm, a) throws(Raised) in
      guard let set = a[0].set else { return .none }
      return .object(try vm.intersection(set, all: a[1].tuple?.elements ?? []))
    }
    method(type, "difference", "self, /, *others") { (vm, a) throws(Raised) in
      guard let set = a[0].set else { return .none }
      let others = a[1].tuple?.elements ?? []
      guard let first = others.first else {
        return .object(try vm.copy(set, type: vm.resultType(set)))
      }
      let result = try vm.difference(set, first, type: vm.resultType(set))
      for other in others.dropFirst() { try vm.subtract(other, from: result) }
      return .object(result)
    }
    method(type, "symmetric_difference", "self, other, /") { (vm, a) throws(Raised) in
      guard let set = a[0].set else { return .none }
      return .object(try vm.symmetricDifference(set, a[1], type: vm.resultType(set)))
    }
    method(type, "isdisjoint", "self, other, /") { (vm, a) throws(Raised) in
      guard let set = a[0].set else { return .none }
      return .bool(try vm.areDisjoint(set, a[1]))
    }
    method(type, "issubset", "self, other, /") { (vm, a) throws(Raised) in
      guard let set = a[0].set else { return .none }
      return .bool(try vm.isSubset(set, of: try vm.asSet(a[1])))
    }
    method(type, "issuperset", "self, other, /") { (vm, a) throws(Raised) in
      guard let set = a[0].set else { return .none }
      if let other = a[1].set { return .bool(try vm.isSubset(other, of: set)) }
      let iterator = try vm.iterator(of: a[1])
      while let element = try vm.next(iterator) {
        if try !vm.contains(set, element) { return .bool(false) }
      }
      return .bool(true)
    }
  }
}
