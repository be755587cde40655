/// `property`, `staticmethod`, `classmethod`, `super` and modules.
extension Interpreter {
  func installDescriptors() {
    installProperty()
    for (type, name) in [(types.staticMethod, "staticmethod"), (types.classMethod, "classmethod")] {
      type.isBase = true
      constructor(type, "cls, /, *args, **kwargs") { vm, a throws(Raised) in
        .object(PyWrappedFunction(.none, type: a[0].type ?? type))
      }
      method(type, "__init__", "self, function, /") { vm, a throws(Raised) in
        guard let made = a[0].object as? PyWrappedFunction else { return .none }
        made.function = a[1]
        if let function = a[1].object as? PyFunction {
          made.attributes = vm.dictionary([
            ("__name__", vm.string(function.name)),
            ("__qualname__", vm.string(function.qualifiedName)),
            ("__wrapped__", a[1]),
          ])
        }
        return .none
      }
      for name in ["__module__", "__doc__", "__annotations__"] {
        installWrappedAttribute(type, name)
      }
      attribute(
        type, "__func__",
        get: { vm, value in
          (value.object as? PyWrappedFunction)?.function ?? .none
        })
      attribute(
        type, "__isabstractmethod__",
        get: { vm, value throws(Raised) in
          let inner = (value.object as? PyWrappedFunction)?.function ?? .none
          return try vm.findAttribute(inner, vm.intern("__isabstractmethod__")) ?? .bool(false)
        })
      method(type, "__get__", "self, instance, owner=, /") { vm, a throws(Raised) in
        let owner = a[2].type ?? vm.type(of: a[1])
        return try vm.bind(a[0], to: a[1].isNone ? .unset : a[1], owner)
      }
      method(type, "__repr__", "self, /") { vm, a throws(Raised) in
        let function = (a[0].object as? PyWrappedFunction)?.function ?? .none
        return vm.string("<\(name)(\(try vm.repr(function)))>")
      }
      builtins.set(intern(name), .object(type))
    }
    method(types.staticMethod, "__call__", "self, /, *args, **kwargs") { vm, a throws(Raised) in
      try vm.callSpread((a[0].object as? PyWrappedFunction)?.function ?? .none, a[1], a[2])
    }
    installSuper()
    installAttributeTypes()
  }

  /// The attributes of built-in types, and the slots of classes, as the classes have them.
  private func installAttributeTypes() {
    func place(_ value: Value) -> (name: String, owner: PyType)? {
      switch value.object {
      case let attribute as PyNativeAttribute: (attribute.name, attribute.owner)
      case let member as PySlotMember: (member.name, member.owner)
      default: nil
      }
    }
    for (type, word) in [(types.nativeAttribute, "attribute"), (types.slotMember, "member")] {
      attribute(type, "__name__", get: { vm, value in vm.text(place(value)?.name) })
      attribute(
        type, "__qualname__",
        get: { vm, value in
          vm.text(place(value).map { "\($0.owner.qualifiedName).\($0.name)" })
        })
      attribute(
        type, "__objclass__", get: { vm, value in place(value).map { .object($0.owner) } ?? .none })
      attribute(type, "__doc__", get: { _, _ in .none })
      method(type, "__repr__", "self, /") { vm, a throws(Raised) in
        let (name, owner) = place(a[0]) ?? ("?", vm.types.object)
        return vm.string("<\(word) '\(name)' of '\(owner.name)' objects>")
      }
      method(type, "__get__", "self, instance, owner=, /") { vm, a throws(Raised) in
        try vm.bind(a[0], to: a[1].isNone ? .unset : a[1], vm.type(of: a[1]))
      }
      method(type, "__set__", "self, instance, value, /") { vm, a throws(Raised) in
        guard let (name, owner) = place(a[0]), vm.type(of: a[1]).isSubtype(of: owner) else {
          throw vm.typeError("descriptor does not apply to a '\(vm.typeName(a[1]))' object")
        }
        _ = try vm.setThroughDescriptor(a[0], a[1], owner, vm.intern(name), a[2])
        return .none
      }
    }
  }

  /// An attribute of a static or class method that is its function's until it is set.
  private func installWrappedAttribute(_ type: PyType, _ name: String) {
    let key = intern(name)
    attribute(
      type, name,
      get: { vm, value throws(Raised) in
        guard let wrapped = value.object as? PyWrappedFunction else { return .none }
        if let own = wrapped.attributes?.find(key) { return own }
        guard let found = try vm.findAttribute(wrapped.function, key) else {
          throw vm.missingAttribute(value, key)
        }
        return found
      },
      set: { vm, value, new in
        guard let wrapped = value.object as? PyWrappedFunction else { return }
        let attributes = wrapped.attributes ?? vm.makeDictionary()
        wrapped.attributes = attributes
        attributes.set(key, new.isUnset ? .none : new)
      })
  }

  private func installProperty() {
    let property = types.property
    property.isBase = true
    constructor(property, "cls, /, *args, **kwargs") { vm, a throws(Raised) in
      .object(
        PyProperty(
          getter: .none, setter: .none, deleter: .none, documentation: .none,
          type: a[0].type ?? property))
    }
    method(property, "__init__", "self, fget=, fset=, fdel=, doc=") { vm, a throws(Raised) in
      guard let made = a[0].object as? PyProperty else { return .none }
      func given(_ value: Value) -> Value { value.isUnset ? .none : value }
      made.documentation = given(a[4])
      if made.documentation.isNone, let function = a[1].object as? PyFunction {
        made.documentation = function.documentation
      }
      (made.getter, made.setter, made.deleter) = (given(a[1]), given(a[2]), given(a[3]))
      return .none
    }
    func copy(
      _ value: Value, _ change: (PyProperty) -> Void
    ) -> Value {
      guard let old = value.object as? PyProperty else { return .none }
      let made = PyProperty(
        getter: old.getter, setter: old.setter, deleter: old.deleter,
        documentation: old.documentation, type: old.type)
      made.name = old.name
      change(made)
      return .object(made)
    }
    method(property, "__set_name__", "self, owner, name, /") { vm, a throws(Raised) in
      (a[0].object as? PyProperty)?.name = a[2].text
      return .none
    }
    method(property, "getter", "self, fget, /") { vm, a throws(Raised) in
      let function = a[1]
      return copy(a[0]) { $0.getter = function }
    }
    method(property, "setter", "self, fset, /") { vm, a throws(Raised) in
      let function = a[1]
      return copy(a[0]) { $0.setter = function }
    }
    method(property, "deleter", "self, fdel, /") { vm, a throws(Raised) in
      let function = a[1]
      return copy(a[0]) { $0.deleter = function }
    }
    method(property, "__get__", "self, instance, owner=, /") { vm, a throws(Raised) in
      try vm.bind(a[0], to: a[1].isNone ? .unset : a[1], vm.type(of: a[1]))
    }
    method(property, "__set__", "self, instance, value, /") { vm, a throws(Raised) in
      guard let property = a[0].object as? PyProperty, !property.setter.isNone else {
        throw vm.error(vm.exceptions.attributeError, "property has no setter")
      }
      _ = try vm.call(property.setter, [a[1], a[2]])
      return .none
    }
    attribute(
      property, "fget",
      get: { vm, value in
        (value.object as? PyProperty)?.getter ?? .none
      })
    attribute(
      property, "fset",
      get: { vm, value in
        (value.object as? PyProperty)?.setter ?? .none
      })
    attribute(
      property, "fdel",
      get: { vm, value in
        (value.object as? PyProperty)?.deleter ?? .none
      })
    attribute(
      property, "__doc__",
      get: { vm, value in (value.object as? PyProperty)?.documentation ?? .none },
      set: { vm, value, new in (value.object as? PyProperty)?.documentation = new })
    attribute(
      property, "__isabstractmethod__",
      get: { vm, value throws(Raised) in
        guard let property = value.object as? PyProperty else { return .bool(false) }
        for function in [property.getter, property.setter, property.deleter] where !function.isNone
        {
          if let flag = try vm.findAttribute(function, vm.intern("__isabstractmethod__")),
            try vm.isTrue(flag)
          {
            return .bool(true)
          }
        }
        return .bool(false)
      })
    builtins.set(intern("property"), .object(property))
  }

  private func installSuper() {
    let superType = types.superType
    superType.isBase = true
    constructor(superType, "cls, type=, object=, /") { vm, a throws(Raised) in
      let type = a[0].type ?? superType
      if a[1].isUnset { return try vm.implicitSuper(type) }
      guard let start = a[1].type else {
        throw vm.typeError("super() argument 1 must be a type, not \(vm.typeName(a[1]))")
      }
      return try vm.makeSuper(type, start, a[2].isUnset ? .none : a[2])
    }
    method(superType, "__init__", "self, type=, object=, /") { _, _ throws(Raised) in .none }
    method(superType, "__repr__", "self, /") { vm, a throws(Raised) in
      guard let made = a[0].object as? PySuper else { return vm.string("<super>") }
      return vm.string(
        "<super: <class '\(made.start.name)'>, <\(made.receiverType.name) object>>")
    }
    attribute(
      superType, "__thisclass__",
      get: { vm, value in
        (value.object as? PySuper).map { .object($0.start) } ?? .none
      })
    attribute(
      superType, "__self__",
      get: { vm, value in
        (value.object as? PySuper)?.receiver ?? .none
      })
    builtins.set(intern("super"), .object(superType))
  }

  private func makeSuper(
    _ superType: PyType, _ start: PyType, _ receiver: Value
  ) throws(Raised) -> Value {
    let receiverType: PyType
    if let asType = receiver.type, asType.isSubtype(of: start) {
      receiverType = asType
    } else if type(of: receiver).isSubtype(of: start) {
      receiverType = type(of: receiver)
    } else {
      throw typeError("super(type, obj): obj must be an instance or subtype of type")
    }
    return .object(
      PySuper(start: start, receiver: receiver, receiverType: receiverType, type: superType))
  }

  /// `super()`: the class from the `__class__` cell, the receiver from the first parameter.
  private func implicitSuper(_ superType: PyType) throws(Raised) -> Value {
    guard let frame = current, frame.pointee.code.positionalCount > 0 else {
      throw runtimeError("super(): no arguments")
    }
    let unit = frame.pointee.code.unit
    guard let index = unit.freeNames.firstIndex(of: "__class__") else {
      throw runtimeError("super(): __class__ cell not found")
    }
    let cell = frame.registers[unit.localNames.count + index].object as? PyCell
    guard let start = cell?.content.type else {
      throw runtimeError("super(): empty __class__ cell")
    }
    var receiver = frame.registers[0]
    if let captured = receiver.object as? PyCell { receiver = captured.content }
    guard !receiver.isUnset else { throw runtimeError("super(): arg[0] deleted") }
    return try makeSuper(superType, start, receiver)
  }

  func installModuleType() {
    let module = types.module
    constructor(module, "cls, /, *args, **kwargs") { vm, a throws(Raised) in
      .object(PyModule(name: "?", namespace: vm.makeDictionary(), type: a[0].type ?? module))
    }
    method(module, "__init__", "self, name, doc=") { vm, a throws(Raised) in
      guard let made = a[0].object as? PyModule else { return .none }
      made.name = a[1].text ?? "?"
      made.namespace.set(vm.names.name, a[1])
      made.namespace.set(vm.names.documentation, a[2].isUnset ? .none : a[2])
      return .none
    }
    method(module, "__repr__", "self, /") { vm, a throws(Raised) in
      guard let module = a[0].object as? PyModule else { return vm.string("<module>") }
      if let file = module.namespace.find(vm.names.file)?.text {
        return vm.string("<module '\(module.name)' from '\(file)'>")
      }
      // A module that a program has made itself has no specification.
      let isBuiltIn = module.namespace.find(vm.intern("__spec__")) != nil
      return vm.string("<module '\(module.name)'\(isBuiltIn ? " (built-in)" : "")>")
    }
    method(module, "__dir__", "self, /") { vm, a throws(Raised) in
      vm.list(try vm.attributeNames(of: a[0]))
    }
    installDictionaryAttribute(module)
    installDictionaryAttribute(types.object)
  }
}
