extension Interpreter {
  /// The iterator of an object of a built-in layout whose class does not override `__iter__`.
  func nativeIterator(of object: PyObject) -> PyIterator? {
    let type = object.type
    switch type.layout {
    case .list:
      guard usesNative(type, names.iter, of: types.list) else { return nil }
      return ListIterator(
        unsafeDowncast(object, to: PyList.self), type: collections.listIterator)
    case .tuple:
      guard usesNative(type, names.iter, of: types.tuple) else { return nil }
      return TupleIterator(
        unsafeDowncast(object, to: PyTuple.self), type: collections.tupleIterator)
    case .dictionary:
      guard usesNative(type, names.iter, of: types.dict) else { return nil }
      return DictIterator(
        unsafeDowncast(object, to: PyDict.self), .keys, type: collections.dictKeyIterator)
    case .set:
      let core = type.isSubtype(of: types.set) ? types.set : types.frozenSet
      guard usesNative(type, names.iter, of: core) else { return nil }
      return SetIterator(unsafeDowncast(object, to: PySet.self), type: collections.setIterator)
    case .string:
      guard usesNative(type, names.iter, of: types.str) else { return nil }
      let string = unsafeDowncast(object, to: PyStr.self)
      return StringIterator(
        string, type: string.isASCII ? collections.asciiIterator : collections.stringIterator)
    case .bytes:
      guard usesNative(type, names.iter, of: types.bytes) else { return nil }
      return BytesIterator(object, type: collections.bytesIterator)
    case .byteArray:
      guard usesNative(type, names.iter, of: types.byteArray) else { return nil }
      return BytesIterator(object, type: collections.byteArrayIterator)
    case .native:
      if Swift.type(of: object) == PyRange.self {
        let range = unsafeDowncast(object, to: PyRange.self)
        return RangeIterator(
          start: range.start, step: range.step, count: range.count,
          type: collections.rangeIterator)
      }
      if let iterator = object.asIterator { return iterator }
      if let view = object as? PyDictView { return view.makeIterator(collections) }
      return nil
    default:
      return nil
    }
  }

  /// Whether a class has a special method from a core type: it is that type, or does not override.
  @inline(__always)
  func usesNative(_ type: PyType, _ name: PyStr, of core: PyType) -> Bool {
    type === core || inheritsNative(type, name, of: core)
  }

  @inline(never)
  private func inheritsNative(_ type: PyType, _ name: PyStr, of core: PyType) -> Bool {
    guard case .object(let found)? = type.lookup(name), found.nature == .native
    else { return false }
    return unsafeDowncast(found, to: PyNative.self).owner === core
  }

  /// Defines `__iter__`, `__next__` and `__length_hint__` of the native iterators.
  func installIterators() {
    for type in collections.iterators { installIterator(type) }
    installIterator(types.iterator)
  }

  /// Defines the iterator's methods on a type whose instances are `PyIterator`s.
  func installIterator(_ type: PyType) {
    method(type, "__iter__", "self, /") { (_, a) throws(Raised) in a[0] }
    method(type, "__next__", "self, /") { (vm, a) throws(Raised) in
      guard let iterator = a[0].object(as: PyIterator.self), let item = try iterator.next(vm) else {
        throw vm.stopIteration()
      }
      return item
    }
    method(type, "__reduce__", "self, /") { (vm, a) throws(Raised) in
      guard let iterator = a[0].object(as: PyIterator.self),
        let parts = try iterator.reduction(vm)
      else { throw vm.cannotPickle(a[0]) }
      let maker =
        parts.isMadeByIter ? vm.builtins.find(vm.intern("iter")) : .object(iterator.type)
      let state = parts.state.isUnset ? [] : [parts.state]
      return vm.tuple([maker ?? .none, vm.tuple(parts.arguments)] + state)
    }
    method(type, "__setstate__", "self, state, /") { (vm, a) throws(Raised) in
      try a[0].object(as: PyIterator.self)?.restore(a[1], vm)
      return .none
    }
    method(type, "__length_hint__", "self, /") { (vm, a) throws(Raised) in
      guard let count = a[0].object(as: PyIterator.self)?.remaining else {
        return .object(vm.notImplemented)
      }
      return .int(count)
    }
  }

  /// Defines `enumerate`, `zip`, `map`, `filter` and `reversed`.
  func installIterationTools() {
    iteratorConstructor(collections.enumerate, "cls, /, iterable=, start=") {
      (vm, a) throws(Raised) in
      guard !a[1].isUnset else {
        throw vm.typeError("enumerate() missing required argument 'iterable'")
      }
      let start = a[2].isUnset ? .int(0) : vm.integer(try vm.index(of: a[2]))
      return .object(
        EnumerateIterator(
          try vm.iterator(of: a[1]), from: start, type: vm.collections.enumerate))
    }
    iteratorConstructor(collections.zip, "cls, /, *iterables, strict=") { (vm, a) throws(Raised) in
      let isStrict = a[1].isUnset ? false : try vm.isTrue(a[1])
      var sources: [Value] = []
      for iterable in a[2].tuple?.elements ?? [] { sources.append(try vm.iterator(of: iterable)) }
      return .object(
        ZipIterator(sources, isStrict: isStrict, type: vm.collections.zip))
    }
    iteratorConstructor(collections.map, "cls, /, *arguments") { (vm, a) throws(Raised) in
      let arguments = a[1].tuple?.elements ?? []
      guard arguments.count >= 2 else {
        throw vm.typeError("map() must have at least two arguments.")
      }
      var sources: [Value] = []
      for iterable in arguments.dropFirst() { sources.append(try vm.iterator(of: iterable)) }
      return .object(MapIterator(arguments[0], sources, type: vm.collections.map))
    }
    iteratorConstructor(collections.filter, "cls, function, iterable, /") {
      (vm, a) throws(Raised) in
      .object(
        FilterIterator(
          a[1], try vm.iterator(of: a[2]), type: vm.collections.filter))
    }
    iteratorConstructor(collections.reversed, "cls, /, *args") { (vm, a) throws(Raised) in
      let arguments = a[1].tuple?.elements ?? []
      guard let sequence = arguments.first, arguments.count == 1 else {
        throw vm.typeError("reversed expected 1 argument, got \(arguments.count)")
      }
      return try vm.reversed(sequence)
    }
  }

  /// The value of `reversed(sequence)`.
  func reversed(_ sequence: Value) throws(Raised) -> Value {
    if let method = special(sequence, names.reversed) {
      guard !method.isNone else {
        throw typeError("'\(typeName(sequence))' object is not reversible")
      }
      return try callMethod(method, on: sequence)
    }
    guard special(sequence, names.getitem) != nil, sequence.dictionary == nil else {
      throw typeError("'\(typeName(sequence))' object is not reversible")
    }
    return .object(
      ReversedIterator(sequence, count: try length(sequence), type: collections.reversed))
  }
}
