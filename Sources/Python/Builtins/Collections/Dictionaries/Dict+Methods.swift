extension Interpreter {
  /// Defines how dictionaries are made and shown.
  func installDictionaryMaking() {
    let type = types.dict
    type.namespace.set(names.hash, .none)
    constructor(type, "cls, /, *args, **kwargs") { (vm, a) throws(Raised) in
      .object(PyDict(type: a[0].type ?? vm.types.dict))
    }
    method(type, "__init__", "self, /, *args, **kwargs") { (vm, a) throws(Raised) in
      if let dictionary = a[0].dictionary { try vm.update(dictionary, a, of: "dict") }
      return .none
    }
    classMethod(type, "fromkeys", "cls, iterable, value=, /") { (vm, a) throws(Raised) in
      try vm.dictionary(of: a[0], keys: a[1], value: a[2].isUnset ? .none : a[2])
    }
    method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
      guard let dictionary = a[0].dictionary else { return .none }
      return vm.string(try vm.text(ofDictionary: dictionary))
    }
    installComparisons(type)
    installGenericSubscript(type)
  }

  private func dictionary(
    of type: Value, keys: Value, value: Value
  ) throws(Raised) -> Value {
    let made = try call(type)
    let iterator = try self.iterator(of: keys)
    while let key = try next(iterator) {
      if let dictionary = made.dictionary, dictionary.hasType(types.dict) {
        try insert(value, for: key, in: dictionary)
      } else {
        try setItem(made, key, value)
      }
    }
    return made
  }

  /// Defines the public methods of dictionaries.
  func installDictionaryMethods() {
    let type = types.dict
    method(type, "get", "self, key, default=, /") { (vm, a) throws(Raised) in
      if let dictionary = a.place(0).reference, dictionary.nature == .dictionary {
        let (position, found) = dictionary.downcast(to: PyDict.self)._withUnsafeGuaranteedRef {
          let position = $0.quickPosition(of: a.place(1), string: vm.types.str)
          return (position, position >= 0 ? $0.value(at: position) : .none)
        }
        if position >= 0 { return found }
        if position == -1 { return a[2].isUnset ? .none : a[2] }
      }
      let found = try a[0].dictionary.flatMap { (d) throws(Raised) in try vm.find(a[1], in: d) }
      return found ?? (a[2].isUnset ? .none : a[2])
    }
    method(type, "setdefault", "self, key, default=, /") { (vm, a) throws(Raised) in
      guard let dictionary = a[0].dictionary else { return .none }
      let hash = try vm.hash(a[1])
      if let position = try vm.position(of: a[1], hash: hash, in: dictionary) {
        return dictionary.value(at: position)
      }
      let value = a[2].isUnset ? .none : a[2]
      try vm.insertNew(value, for: a[1], hash: hash, in: dictionary)
      return value
    }
    method(type, "pop", "self, key, default=, /") { (vm, a) throws(Raised) in
      guard let dictionary = a[0].dictionary else { return .none }
      if let value = try vm.remove(a[1], from: dictionary) { return value }
      guard a[2].isUnset else { return a[2] }
      throw vm.keyError(a[1])
    }
    method(type, "popitem", "self, /") { (vm, a) throws(Raised) in
      guard let entry = a[0].dictionary?.popLast() else {
        throw vm.error(vm.exceptions.keyError, "popitem(): dictionary is empty")
      }
      if let dictionary = a[0].dictionary { vm.changed(dictionary) }
      return vm.tuple([entry.key, entry.value])
    }
    method(type, "update", "self, /, *args, **kwargs") { (vm, a) throws(Raised) in
      if let dictionary = a[0].dictionary { try vm.update(dictionary, a, of: "update") }
      return .none
    }
    method(type, "clear", "self, /") { (vm, a) throws(Raised) in
      if let dictionary = a[0].dictionary { vm.removeAll(from: dictionary) }
      return .none
    }
    method(type, "copy", "self, /") { (vm, a) throws(Raised) in
      a[0].dictionary.map { .object(vm.copy($0)) } ?? .none
    }
    for (name, kind) in [("keys", .keys), ("values", .values), ("items", .items)]
      as [(String, PyDictView.Kind)]
    {
      method(type, name, "self, /") { (vm, a) throws(Raised) in
        guard let dictionary = a[0].dictionary else { return .none }
        return .object(PyDictView(dictionary, kind, type: vm.collections.view(kind)))
      }
    }
  }

  /// Defines the operators of dictionaries as methods.
  func installDictionaryItems() {
    let type = types.dict
    method(type, "__len__", "self, /") { (_, a) throws(Raised) in
      .int(a[0].dictionary?.count ?? 0)
    }
    method(type, "__getitem__", "self, key, /") { (vm, a) throws(Raised) in
      guard let dictionary = a[0].dictionary else { return .none }
      return try vm.item(of: dictionary, a[1])
    }
    method(type, "__setitem__", "self, key, value, /") { (vm, a) throws(Raised) in
      if let dictionary = a[0].dictionary { try vm.insert(a[2], for: a[1], in: dictionary) }
      return .none
    }
    method(type, "__delitem__", "self, key, /") { (vm, a) throws(Raised) in
      if let dictionary = a[0].dictionary, try vm.remove(a[1], from: dictionary) == nil {
        throw vm.keyError(a[1])
      }
      return .none
    }
    method(type, "__contains__", "self, key, /") { (vm, a) throws(Raised) in
      guard let dictionary = a[0].dictionary else { return .none }
      return .bool(try vm.find(a[1], in: dictionary) != nil)
    }
    method(type, "__iter__", "self, /") { (vm, a) throws(Raised) in
      guard let dictionary = a[0].dictionary else { return .none }
      return .object(DictIterator(dictionary, .keys, type: vm.collections.dictKeyIterator))
    }
    method(type, "__reversed__", "self, /") { (vm, a) throws(Raised) in
      guard let dictionary = a[0].dictionary else { return .none }
      return .object(
        DictIterator(
          dictionary, .keys, isReversed: true, type: vm.collections.dictReverseKeyIterator))
    }
    method(type, "__or__", "self, value, /") { (vm, a) throws(Raised) in
      guard let x = a[0].dictionary, let y = a[1].dictionary else {
        return .object(vm.notImplemented)
      }
      return try vm.union(x, y)
    }
    method(type, "__ror__", "self, value, /") { (vm, a) throws(Raised) in
      guard let x = a[0].dictionary, let y = a[1].dictionary else {
        return .object(vm.notImplemented)
      }
      return try vm.union(y, x)
    }
    method(type, "__ior__", "self, value, /") { (vm, a) throws(Raised) in
      if let dictionary = a[0].dictionary { try vm.update(dictionary, from: a[1]) }
      return a[0]
    }
  }
}
