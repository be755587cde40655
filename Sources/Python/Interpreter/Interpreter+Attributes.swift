/// Types, attributes and descriptors (the Python reference's data model, section 3.3).
extension Interpreter {
  /// The class of a value.
  @inline(__always)
  func type(of value: Value) -> PyType {
    switch value {
    case .object(let object): object.type
    case .int: types.int
    case .float: types.float
    case .bool: types.bool
    case .none, .unset: types.noneType
    }
  }

  /// The name of a value's class, for messages.
  ///
  /// For the classes that CPython's C modules define it has the module's name before it.
  func typeName(_ value: Value) -> String {
    messageName(of: type(of: value))
  }

  /// A class's name as messages show it: CPython writes the module of some of its own before it.
  func messageName(of type: PyType) -> String {
    if type.isShownWithModule { return "\(type.module).\(type.name)" }
    guard type.isBuiltin, type.layout == .native, type.module != "builtins",
      ["collections", "itertools", "_io", "types"].contains(type.module)
    else { return type.name }
    return "\(type.module).\(type.name)"
  }

  /// `value.name`.
  func getAttribute(_ value: Value, _ name: PyStr) throws(Raised) -> Value {
    if let found = try findAttribute(value, name) { return found }
    throw missingAttribute(value, name)
  }

  /// `value.name`, or `nil` where there is no such attribute.
  ///
  /// An AttributeError raised on the way, by a property or a hook, that does not say which attribute
  /// is meant is told it.
  func findAttribute(_ value: Value, _ name: PyStr) throws(Raised) -> Value? {
    do {
      return try searchAttribute(value, name)
    } catch {
      if matches(error, exceptions.attributeError) {
        let attributes = error.exception.attributes ?? makeDictionary()
        let given = [attributes.find(intern("name")), attributes.find(intern("obj"))]
        if given.allSatisfy({ $0?.isNone ?? true }) {
          attributes.set(intern("name"), .object(name))
          attributes.set(intern("obj"), value)
          error.exception.attributes = attributes
        }
      }
      throw error
    }
  }

  private func searchAttribute(_ value: Value, _ name: PyStr) throws(Raised) -> Value? {
    let type = type(of: value)
    if !type.isBuiltin, let custom = type.lookup(names.getattribute),
      custom.object(as: PyNative.self) == nil
    {
      do {
        return try callMethod(custom, on: value, [.object(name)])
      } catch {
        guard matches(error, exceptions.attributeError),
          let fallback = type.lookup(names.getattr)
        else { throw error }
        return try callMethod(fallback, on: value, [.object(name)])
      }
    }
    do {
      if let found = try genericAttribute(value, type, name) { return found }
    } catch {
      guard matches(error, exceptions.attributeError), !type.isBuiltin,
        let fallback = type.lookup(names.getattr)
      else { throw error }
      return try callMethod(fallback, on: value, [.object(name)])
    }
    if !type.isBuiltin, let fallback = type.lookup(names.getattr) {
      return try callMethod(fallback, on: value, [.object(name)])
    }
    return nil
  }

  /// What `object.__getattribute__` finds.
  func genericAttribute(_ value: Value, _ type: PyType, _ name: PyStr) throws(Raised) -> Value? {
    guard case .object(let object) = value else {
      guard let found = type.lookup(name) else { return nil }
      return try bind(found, to: value, type)
    }
    if let asType = value.type { return try typeAttribute(asType, name) }
    if let asSuper = object as? PySuper { return try superAttribute(asSuper, name) }
    let found = type.lookup(name)
    if let found, isDataDescriptor(found) { return try bind(found, to: value, type) }
    if let own = object.attributes?.find(name) { return own }
    if let found { return try bind(found, to: value, type) }
    if let alias = alias(value), !name.value.hasPrefix("__") {
      return try getAttribute(alias.origin, name)
    }
    if let module = object as? PyModule, let fallback = module.namespace.find(names.getattr) {
      do {
        return try call(fallback, [.object(name)])
      } catch {
        // CPython's own modules have all their names, and no such function.
        if module.namespace.find(names.file)?.text?.hasPrefix("<frozen ") ?? false,
          matches(error, exceptions.attributeError)
        {
          error.exception.traceback = []
        }
        throw error
      }
    }
    if let method = object as? PyMethod { return try findAttribute(method.function, name) }
    return nil
  }

  private func typeAttribute(_ type: PyType, _ name: PyStr) throws(Raised) -> Value? {
    let metaclass = type.type
    let meta = metaclass.lookup(name)
    if let meta, isDataDescriptor(meta) { return try bind(meta, to: .object(type), metaclass) }
    if let own = type.lookup(name) { return try bind(own, to: .unset, type) }
    if let meta { return try bind(meta, to: .object(type), metaclass) }
    return nil
  }

  private func superAttribute(_ start: PySuper, _ name: PyStr) throws(Raised) -> Value? {
    if name === names.classAttribute { return .object(start.type) }
    if let found = start.receiverType.lookup(name, after: start.start) {
      if let receiver = start.receiver.type, receiver === start.receiverType {
        return try bind(found, to: .unset, start.receiverType)
      }
      return try bind(found, to: start.receiver, start.receiverType)
    }
    guard let found = start.type.lookup(name) else { return nil }
    return try bind(found, to: .object(start), start.type)
  }

  /// The error for an attribute that is not there, in CPython's words.
  ///
  /// Reading one of a bound method asks its function at last; setting does not.
  func missingAttribute(_ value: Value, _ name: PyStr, isRead: Bool = true) -> Raised {
    let what: String
    if let type = value.type {
      what = "type object '\(messageName(of: type))'"
    } else if let module = value.object(as: PyModule.self) {
      what = "module '\(module.name)'"
    } else {
      let method = value.object(as: PyMethod.self).flatMap { $0.hasType(types.method) ? $0 : nil }
      let named = isRead ? method?.function ?? value : value
      what = "'\(typeName(named))' object"
    }
    return attributeError("\(what) has no attribute '\(name.value)'", object: value, name: name)
  }

  /// Whether what a class holds is read before the instance's dictionary: it has `__get__`, and
  /// `__set__` or `__delete__`.
  func isDataDescriptor(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    switch object {
    case is PyFunction, is PyNative, is PyWrappedFunction: return false
    case is PyProperty, is PyNativeAttribute, is PySlotMember: return true
    default:
      if object.type.isBuiltin && object.type.layout != .native { return false }
      guard object.type.lookup(names.get) != nil else { return false }
      return object.type.lookup(names.set) != nil || object.type.lookup(names.delete) != nil
    }
  }

  /// Reads an attribute that was found through a class (`__get__`).
  ///
  /// - Parameters:
  ///   - attribute: what the class holds.
  ///   - instance: the instance, or `unset` where the class itself was asked.
  ///   - owner: the class.
  /// - Throws: what a getter raises.
  /// - Returns: the value of the attribute.
  func bind(_ attribute: Value, to instance: Value, _ owner: PyType) throws(Raised) -> Value {
    guard case .object(let object) = attribute else { return attribute }
    switch object {
    case is PyFunction:
      return instance.isUnset ? attribute : method(attribute, instance)
    case let native as PyNative:
      return instance.isUnset || native.kind != .method ? attribute : method(attribute, instance)
    case let wrapped as PyWrappedFunction:
      if wrapped.type.isSubtype(of: types.staticMethod) { return wrapped.function }
      if let inner = wrapped.function.object, inner is PyProperty {
        return try bind(wrapped.function, to: .object(owner), owner.type)
      }
      return method(wrapped.function, .object(owner))
    case let property as PyProperty:
      if instance.isUnset { return attribute }
      guard !property.getter.isNone else {
        let name = property.name.map { " '\($0)'" } ?? ""
        throw error(
          exceptions.attributeError,
          "property\(name) of '\(owner.qualifiedName)' object has no getter")
      }
      return try call(property.getter, with: instance)
    case let native as PyNativeAttribute:
      return instance.isUnset ? attribute : try native.get(self, instance)
    case let member as PySlotMember:
      guard let holder = instance.object else { return attribute }
      let name = intern(member.name)
      // Objects with a content of their own have no room for slots but in a dictionary.
      let value =
        (holder as? PyInstance)?.slots[member.index] ?? holder.attributes?.find(name) ?? .unset
      if value.isUnset { throw missingAttribute(instance, name) }
      return value
    default:
      guard let get = object.type.lookup(names.get) else { return attribute }
      return try callMethod(
        get, on: attribute, [instance.isUnset ? .none : instance, .object(owner)])
    }
  }

  /// A function bound to its first argument.
  func method(_ function: Value, _ receiver: Value) -> Value {
    .object(PyMethod(function: function, receiver: receiver, type: boundType(of: function)))
  }

  /// The class of the objects that a function becomes when it is bound.
  private func boundType(of function: Value) -> PyType {
    guard case .object(let object) = function, object.nature == .native else { return types.method }
    let native = unsafeDowncast(object, to: PyNative.self)
    if native.isPythonic { return types.method }
    return native.type === types.slotWrapper ? types.methodWrapper : types.nativeFunction
  }

  /// `value.name = new`, or `del value.name` where the new value is `unset`.
  func setAttribute(_ value: Value, _ name: PyStr, _ new: Value) throws(Raised) {
    let type = type(of: value)
    if !type.isBuiltin {
      let hook = new.isUnset ? names.delattr : names.setattr
      if let custom = type.lookup(hook), custom.object(as: PyNative.self) == nil {
        _ = try callMethod(
          custom, on: value, new.isUnset ? [.object(name)] : [.object(name), new])
        return
      }
    }
    try setGenericAttribute(value, type, name, new)
  }

  /// What `object.__setattr__` and `object.__delattr__` do.
  func setGenericAttribute(
    _ value: Value, _ type: PyType, _ name: PyStr, _ new: Value
  ) throws(Raised) {
    if let asType = value.type { return try setTypeAttribute(asType, name, new) }
    let found = type.lookup(name)
    if let found, try setThroughDescriptor(found, value, type, name, new) { return }
    guard case .object(let object) = value, type.hasDictionary else {
      if found != nil, !new.isUnset {
        throw error(
          exceptions.attributeError, "'\(type.name)' object attribute '\(name.value)' is read-only")
      }
      throw missingAttribute(value, name, isRead: false)
    }
    if found != nil, !new.isUnset { type.noteShadowing() }
    try setDictionaryItem(of: object, name, new)
  }

  private func setDictionaryItem(
    of object: PyObject, _ name: PyStr, _ new: Value
  ) throws(Raised) {
    if new.isUnset {
      guard let attributes = object.attributes, attributes.remove(name) else {
        throw missingAttribute(.object(object), name)
      }
    } else {
      if object.attributes == nil { object.attributes = makeDictionary() }
      object.attributes?.set(name, new)
    }
    attributeChanged(object, name, new)
  }

  /// Sets what a class holds under a name for an instance (`__set__`), or deletes it (`__delete__`).
  ///
  /// - Returns: whether it can be set at all.
  func setThroughDescriptor(
    _ found: Value, _ value: Value, _ type: PyType, _ name: PyStr, _ new: Value
  ) throws(Raised) -> Bool {
    guard case .object(let object) = found else { return false }
    switch object {
    case is PyFunction, is PyNative, is PyWrappedFunction: return false
    case let property as PyProperty:
      let function = new.isUnset ? property.deleter : property.setter
      guard !function.isNone else {
        let what = new.isUnset ? "deleter" : "setter"
        throw error(
          exceptions.attributeError,
          "property '\(name.value)' of '\(type.qualifiedName)' object has no \(what)")
      }
      _ = try call(function, new.isUnset ? [value] : [value, new])
      return true
    case let native as PyNativeAttribute:
      guard let set = native.set else {
        throw error(
          exceptions.attributeError,
          "attribute '\(name.value)' of '\(type.name)' objects is not writable")
      }
      try set(self, value, new)
      return true
    case let member as PySlotMember:
      guard let target = value.object else { return false }
      guard let holder = target as? PyInstance else {
        try setDictionaryItem(of: target, name, new)
        return true
      }
      if new.isUnset, holder.slots[member.index].isUnset {
        throw attributeError(name.value, object: value, name: name)
      }
      holder.slots[member.index] = new
      attributeChanged(holder, name, new)
      return true
    default:
      let hook = new.isUnset ? names.delete : names.set
      guard let function = object.type.lookup(hook) else { return false }
      _ = try callMethod(function, on: found, new.isUnset ? [value] : [value, new])
      return true
    }
  }

  private func setTypeAttribute(_ type: PyType, _ name: PyStr, _ new: Value) throws(Raised) {
    guard !type.isBuiltin else {
      throw typeError("cannot set '\(name.value)' attribute of immutable type '\(type.name)'")
    }
    if let meta = type.type.lookup(name),
      try setThroughDescriptor(meta, .object(type), type.type, name, new)
    {
      return
    }
    if new.isUnset {
      guard type.namespace.remove(name) else { throw missingAttribute(.object(type), name) }
    } else {
      if type.lookup(name) == nil { noteShadowing(of: type) }
      type.namespace.set(name, new)
      if name === names.module, let module = new.text { type.module = module }
    }
    type.namespaceChanged()
  }

  /// A class got a new attribute, which older instances of it and of its subclasses may shadow.
  private func noteShadowing(of type: PyType) {
    type.noteShadowing()
    for subclass in type.subclasses { noteShadowing(of: subclass) }
  }

  /// A special method of a value's class, unbound; instances' own attributes do not count.
  @inline(__always)
  func special(_ value: Value, _ name: PyStr) -> Value? { type(of: value).lookup(name) }
}
