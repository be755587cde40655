/// Subscripts: `container[key]`, its assignment and deletion.
///
/// The quick paths are for exact built-in types; subclasses go through their special methods.
extension Interpreter {
  /// The value of `container[key]`.
  func getItem(_ container: Value, _ key: Value) throws(Raised) -> Value {
    guard case .object(let object) = container else { throw notSubscriptable(container) }
    if object.hasType(types.list) {
      return try item(of: unsafeDowncast(object, to: PyList.self), key)
    }
    if object.hasType(types.dict) {
      return try item(of: unsafeDowncast(object, to: PyDict.self), key)
    }
    if object.hasType(types.tuple) {
      return try item(of: unsafeDowncast(object, to: PyTuple.self), key)
    }
    if object.hasType(types.str) {
      return try stringItem(unsafeDowncast(object, to: PyStr.self), key)
    }
    return try specialItem(object, key)
  }

  @inline(never)
  private func specialItem(_ object: PyObject, _ key: Value) throws(Raised) -> Value {
    let container = Value.object(object)
    guard let method = object.type.lookup(names.getitem) else {
      guard let type = container.type else { throw notSubscriptable(container) }
      return try genericSubscript(type, key)
    }
    let owner = nativeOwner(method)
    if owner === types.dict, let dictionary = container.dictionary {
      return try item(of: dictionary, key)
    }
    if owner === types.list, let list = container.list { return try item(of: list, key) }
    if owner === types.tuple, let tuple = container.tuple { return try item(of: tuple, key) }
    return try callMethod(method, on: container, [key])
  }

  /// `Class[key]`: through `__class_getitem__`.
  private func genericSubscript(_ type: PyType, _ key: Value) throws(Raised) -> Value {
    if type === types.type { return genericAlias(.object(type), key) }
    guard let method = type.lookup(names.classGetItem) else {
      throw typeError("type '\(type.name)' is not subscriptable")
    }
    return try call(try bind(method, to: .unset, type), [key])
  }

  private func notSubscriptable(_ container: Value) -> Raised {
    typeError("'\(typeName(container))' object is not subscriptable")
  }

  /// The built-in type that a special method belongs to; `nil` for methods written in Python.
  @inline(__always)
  func nativeOwner(_ method: Value) -> PyType? {
    guard case .object(let object) = method, object.nature == .native else {
      return nil
    }
    return unsafeDowncast(object, to: PyNative.self).owner
  }

  /// The value of `container[key] = value`.
  func setItem(_ container: Value, _ key: Value, _ value: Value) throws(Raised) {
    guard case .object(let object) = container else {
      throw typeError("'\(typeName(container))' object does not support item assignment")
    }
    if object.hasType(types.list) {
      return try setItem(of: unsafeDowncast(object, to: PyList.self), key, value)
    }
    if object.hasType(types.dict) {
      return try insert(value, for: key, in: unsafeDowncast(object, to: PyDict.self))
    }
    guard let method = object.type.lookup(names.setitem) else {
      throw typeError("'\(typeName(container))' object does not support item assignment")
    }
    let owner = nativeOwner(method)
    if owner === types.dict, let dictionary = container.dictionary {
      return try insert(value, for: key, in: dictionary)
    }
    if owner === types.list, let list = container.list {
      return try setItem(of: list, key, value)
    }
    _ = try callMethod(method, on: container, [key, value])
  }

  /// The value of `del container[key]`.
  func deleteItem(_ container: Value, _ key: Value) throws(Raised) {
    if let list = container.list, list.hasType(types.list) {
      return try setItem(of: list, key, .unset)
    }
    if let dictionary = container.dictionary, dictionary.hasType(types.dict) {
      guard try remove(key, from: dictionary) != nil else { throw keyError(key) }
      return
    }
    guard let method = special(container, names.delitem) else {
      let word = special(container, names.getitem) == nil ? "does not" : "doesn't"
      throw typeError("'\(typeName(container))' object \(word) support item deletion")
    }
    _ = try callMethod(method, on: container, [key])
  }

  /// The value of `item in container`.
  func contains(_ container: Value, _ item: Value) throws(Raised) -> Bool {
    if case .object(let object) = container {
      if object.hasType(types.dict) {
        return try find(item, in: unsafeDowncast(object, to: PyDict.self)) != nil
      }
      if object.hasType(types.list) {
        return try firstIndex(of: item, in: unsafeDowncast(object, to: PyList.self)) != nil
      }
      if object.hasType(types.str) { return try containsText(container, item) }
      if object.hasType(types.tuple) {
        return try firstIndex(of: item, in: unsafeDowncast(object, to: PyTuple.self)) != nil
      }
      if object.hasType(types.set) || object.hasType(types.frozenSet) {
        return try contains(unsafeDowncast(object, to: PySet.self), item)
      }
    }
    if let method = special(container, names.contains) {
      if method.isNone {
        throw typeError("'\(typeName(container))' object is not a container")
      }
      return try isTrue(try callMethod(method, on: container, [item]))
    }
    guard special(container, names.iter) != nil || special(container, names.getitem) != nil else {
      throw typeError("argument of type '\(typeName(container))' is not iterable")
    }
    let iterator = try self.iterator(of: container)
    while let candidate = try next(iterator) {
      if try areEqual(candidate, item) { return true }
    }
    return false
  }
}
