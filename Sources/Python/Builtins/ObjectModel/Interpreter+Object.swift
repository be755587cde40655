/// `object`, `type(None)` and the other singletons' types.
extension Interpreter {
  /// Defines the methods of the types of the object model.
  func installObjectModel() {
    installObject()
    installType()
    installFunctionTypes()
    installDescriptors()
    installModuleType()
    installReduction()
  }

  private func installObject() {
    let object = types.object
    constructor(object, "cls, /, *args, **kwargs") { vm, a throws(Raised) in
      guard let type = a[0].type else {
        throw vm.typeError("object.__new__(X): X is not a type object (\(vm.typeName(a[0])))")
      }
      let hasArguments =
        (a[1].tuple?.elements.isEmpty == false) || (a[2].dictionary?.count ?? 0) > 0
      let ownsConstructor = type.lookup(vm.names.new)?.object !== vm.objectConstructor
      if hasArguments, ownsConstructor {
        throw vm.typeError("object.__new__() takes exactly one argument (the type to instantiate)")
      }
      return try vm.makePlainInstance(
        type, hasArguments: hasArguments, initializer: type.lookup(vm.names.initialize))
    }
    objectConstructor = object.namespace.find(names.new)?.object as? PyNative
    method(object, "__init__", "self, /, *args, **kwargs") { vm, a throws(Raised) in
      let hasArguments =
        (a[1].tuple?.elements.isEmpty == false) || (a[2].dictionary?.count ?? 0) > 0
      let type = vm.type(of: a[0])
      if hasArguments, type.lookup(vm.names.initialize)?.object !== vm.objectInitializer {
        throw vm.typeError(
          "object.__init__() takes exactly one argument (the instance to initialize)")
      }
      return .none
    }
    objectInitializer = object.namespace.find(names.initialize)?.object as? PyNative
    method(object, "__repr__", "self, /") { vm, a throws(Raised) in
      guard case .object(let object) = a[0] else { return vm.string(try vm.repr(a[0])) }
      if object === vm.ellipsis { return vm.string("Ellipsis") }
      if object === vm.notImplemented { return vm.string("NotImplemented") }
      return vm.string(vm.plainRepr(object))
    }
    method(object, "__str__", "self, /") { vm, a throws(Raised) in vm.string(try vm.repr(a[0])) }
    method(object, "__hash__", "self, /") { vm, a throws(Raised) in
      guard case .object(let object) = a[0] else { return .int(try vm.hash(a[0])) }
      return .int((vm.identity(object) & 0xff_ffff_ffff) >> 4)
    }
    method(object, "__eq__", "self, value, /") { vm, a throws(Raised) in
      a[0].isIdentical(to: a[1]) ? .bool(true) : .object(vm.notImplemented)
    }
    method(object, "__ne__", "self, value, /") { vm, a throws(Raised) in
      guard let equal = vm.special(a[0], vm.names.equal) else { return .bool(true) }
      let result = try vm.callMethod(equal, on: a[0], [a[1]])
      if vm.isNotImplemented(result) { return result }
      return .bool(!(try vm.isTrue(result)))
    }
    for name in ["__lt__", "__le__", "__gt__", "__ge__"] {
      method(object, name, "self, value, /") { vm, _ throws(Raised) in .object(vm.notImplemented) }
    }
    method(object, "__getattribute__", "self, name, /") { vm, a throws(Raised) in
      guard let name = a[1].string else {
        throw vm.typeError("attribute name must be string, not '\(vm.typeName(a[1]))'")
      }
      let interned = vm.intern(name)
      if let found = try vm.genericAttribute(a[0], vm.type(of: a[0]), interned) { return found }
      throw vm.missingAttribute(a[0], interned)
    }
    method(object, "__setattr__", "self, name, value, /") { vm, a throws(Raised) in
      guard let name = a[1].string else {
        throw vm.typeError("attribute name must be string, not '\(vm.typeName(a[1]))'")
      }
      try vm.setGenericAttribute(a[0], vm.type(of: a[0]), vm.intern(name), a[2])
      return .none
    }
    method(object, "__delattr__", "self, name, /") { vm, a throws(Raised) in
      guard let name = a[1].string else {
        throw vm.typeError("attribute name must be string, not '\(vm.typeName(a[1]))'")
      }
      try vm.setGenericAttribute(a[0], vm.type(of: a[0]), vm.intern(name), .unset)
      return .none
    }
    method(object, "__format__", "self, format_spec, /") { vm, a throws(Raised) in
      guard let specification = a[1].text else {
        throw vm.typeError("__format__() argument must be str, not \(vm.typeName(a[1]))")
      }
      guard specification.isEmpty else {
        throw vm.typeError(
          "unsupported format string passed to \(vm.typeName(a[0])).__format__")
      }
      return vm.string(try vm.str(a[0]))
    }
    method(object, "__dir__", "self, /") { vm, a throws(Raised) in
      vm.list(try vm.attributeNames(of: a[0]))
    }
    method(object, "__sizeof__", "self, /") { _, _ throws(Raised) in .int(48) }
    classMethod(object, "__init_subclass__", "cls, /, **kwargs") { vm, a throws(Raised) in
      if let keywords = a[1].dictionary, keywords.count > 0 {
        throw vm.typeError(
          "\(a[0].type?.name ?? "object").__init_subclass__() takes no keyword arguments")
      }
      return .none
    }
    classMethod(object, "__subclasshook__", "cls, subclass, /") { vm, _ throws(Raised) in
      .object(vm.notImplemented)
    }
    attribute(
      object, "__class__",
      get: { vm, value in .object(vm.type(of: value)) },
      set: { vm, value, new throws(Raised) in
        guard let type = new.type, case .object(let object) = value, !type.isBuiltin,
          !object.type.isBuiltin, type.layout == object.type.layout
        else {
          throw vm.typeError(
            "__class__ assignment only supported for mutable types or ModuleType subclasses")
        }
        type.noteShadowing()
        object.type = type
      })
    // A plain value: what an instance or a module has under the name comes first.
    object.namespace.set(intern("__doc__"), .none)
    constructor(types.noneType, "cls, /") { _, _ throws(Raised) in .none }
    method(types.noneType, "__bool__", "self, /") { _, _ throws(Raised) in .bool(false) }
    builtins.set(intern("object"), .object(object))
    builtins.set(intern("None"), .none)
    builtins.set(intern("False"), .bool(false))
    builtins.set(intern("True"), .bool(true))
    builtins.set(intern("Ellipsis"), .object(ellipsis))
    builtins.set(intern("NotImplemented"), .object(notImplemented))
    builtins.set(intern("__debug__"), .bool(true))
    builtins.set(names.name, string("builtins"))
  }

  /// The sorted names that `dir(value)` lists.
  func attributeNames(of value: Value) throws(Raised) -> [Value] {
    var found: Set<String> = []
    if case .object(let object) = value, let attributes = object.attributes {
      for key in attributes.keys { if let text = key.text { found.insert(text) } }
    }
    let order = value.type?.mro ?? (value.object is PyModule ? [] : type(of: value).mro)
    for type in order {
      for key in type.namespace.keys { if let text = key.text { found.insert(text) } }
    }
    return found.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
      .map { string($0) }
  }

  /// The dictionary of an object, made where it has none yet; `nil` where its type has none.
  func instanceDictionary(of value: Value) -> PyDict? {
    guard case .object(let object) = value else { return nil }
    if let module = object as? PyModule { return module.namespace }
    guard object.type.hasDictionary, !(object is PyType) else { return nil }
    if let attributes = object.attributes { return attributes }
    let made = makeDictionary()
    object.attributes = made
    return made
  }
}
