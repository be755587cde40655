/// `type` and the making of classes.
extension Interpreter {
  func installType() {
    let type = types.type
    type.isBase = true
    constructor(type, "cls, /, *args, **kwargs") { vm, a throws(Raised) in
      let arguments = a[1].tuple?.elements ?? []
      if arguments.count == 1, a[0].type === vm.types.type {
        return .object(vm.type(of: arguments[0]))
      }
      guard arguments.count == 3 else {
        throw vm.typeError("type() takes 1 or 3 arguments")
      }
      guard let name = arguments[0].text else {
        throw vm.typeError(
          "type.__new__() argument 1 must be str, not \(vm.typeName(arguments[0]))")
      }
      guard let bases = arguments[1].tuple else {
        throw vm.typeError(
          "type.__new__() argument 2 must be tuple, not \(vm.typeName(arguments[1]))")
      }
      guard let namespace = arguments[2].dictionary else {
        throw vm.typeError(
          "type.__new__() argument 3 must be dict, not \(vm.typeName(arguments[2]))")
      }
      let asked = a[0].type ?? vm.types.type
      let winner = try vm.mostDerivedMetaclass(asked, bases.elements)
      if winner !== asked, let custom = winner.lookup(vm.names.new),
        custom.object is PyWrappedFunction
      {
        // The metaclass of a base makes the class in its own way.
        return try vm.callSpread(
          vm.bind(custom, to: .unset, winner), vm.tuple([.object(winner)] + arguments), a[2])
      }
      return try vm.makeClass(
        name, bases: bases.elements, namespace: namespace, metaclass: winner,
        keywords: a[2].dictionary)
    }
    method(type, "__init__", "self, /, *args, **kwargs") { _, _ throws(Raised) in .none }
    method(type, "__call__", "self, /, *args, **kwargs") { vm, a throws(Raised) in
      guard let type = a[0].type else { throw vm.typeError("not a type") }
      let keywords = a[2].dictionary
      let arguments = (a[1].tuple?.elements ?? []) + (keywords?.values ?? [])
      let names = keywords.flatMap { dictionary in
        dictionary.count == 0 ? nil : PyTuple(dictionary.keys, type: vm.types.tuple)
      }
      let base = UnsafeMutablePointer<Value>.allocate(capacity: arguments.count + 1)
      base.initialize(to: a[0])
      for (index, argument) in arguments.enumerated() {
        (base + index + 1).initialize(to: argument)
      }
      defer {
        base.deinitialize(count: arguments.count + 1)
        base.deallocate()
      }
      switch try vm.makeInstance(type, base, count: arguments.count, keywords: names) {
      case .value(let value): return value
      case .frame(let frame): return try vm.runNested(frame)
      case .initializer(let frame, let instance):
        try vm.checkInitializer(try vm.runNested(frame))
        return instance
      }
    }
    method(type, "__repr__", "self, /") { vm, a throws(Raised) in
      guard let type = a[0].type else { return vm.string("<class>") }
      return vm.string(vm.typeRepr(type))
    }
    method(type, "mro", "self, /") { vm, a throws(Raised) in
      vm.list((a[0].type?.mro ?? []).map { .object($0) })
    }
    method(type, "__subclasses__", "self, /") { vm, a throws(Raised) in
      vm.list((a[0].type?.subclasses ?? []).map { .object($0) })
    }
    method(type, "__instancecheck__", "self, instance, /") { vm, a throws(Raised) in
      guard let type = a[0].type else { return .bool(false) }
      return .bool(vm.type(of: a[1]).isSubtype(of: type))
    }
    method(type, "__subclasscheck__", "self, subclass, /") { vm, a throws(Raised) in
      guard let type = a[0].type, let other = a[1].type else { return .bool(false) }
      return .bool(other.isSubtype(of: type))
    }
    method(type, "__dir__", "self, /") { vm, a throws(Raised) in
      vm.list(try vm.attributeNames(of: a[0]))
    }
    classMethod(type, "__prepare__", "cls, /, *args, **kwargs") { vm, _ throws(Raised) in
      .object(vm.makeDictionary())
    }
    attribute(
      type, "__name__",
      get: { vm, value in vm.string(value.type?.name ?? "") },
      set: { vm, value, new throws(Raised) in
        guard let name = new.text else {
          throw vm.typeError(
            "can only assign string to \(value.type?.name ?? "").__name__, not "
              + "'\(vm.typeName(new))'")
        }
        value.type?.name = name
      })
    attribute(
      type, "__qualname__",
      get: { vm, value in vm.string(value.type?.qualifiedName ?? "") },
      set: { vm, value, new in value.type?.qualifiedName = new.text ?? "" })
    attribute(
      type, "__module__",
      get: { vm, value in vm.string(value.type?.module ?? "builtins") },
      set: { vm, value, new in
        value.type?.module = new.text ?? ""
        value.type?.namespace.set(vm.names.module, new)
      })
    attribute(
      type, "__bases__",
      get: { vm, value in
        vm.tuple((value.type?.bases ?? []).map { .object($0) })
      },
      set: { (vm, value, new) throws(Raised) in try vm.setBases(of: value, new) })
    attribute(
      type, "__base__",
      get: { vm, value in
        value.type?.bases.first.map { .object($0) } ?? .none
      })
    attribute(
      type, "__mro__",
      get: { vm, value in
        vm.tuple((value.type?.mro ?? []).map { .object($0) })
      })
    attribute(
      type, "__dict__",
      get: { vm, value in
        guard let type = value.type else { return .none }
        return .object(PyMappingProxy(.object(type.namespace), type: vm.types.mappingProxy))
      })
    attribute(
      type, "__doc__",
      get: { vm, value in
        guard let type = value.type else { return .none }
        if let own = type.namespace.find(vm.names.documentation),
          !(type.isBuiltin && (own.isNone || own.object is PyNativeAttribute))
        {
          return own
        }
        return vm.text(Documentation.of(type)?.text)
      },
      set: { vm, value, new throws(Raised) in
        guard let type = value.type, !type.isBuiltin else { return }
        type.namespace.set(vm.names.documentation, new.isUnset ? .none : new)
        type.namespaceChanged()
      })
    attribute(
      type, "__text_signature__",
      get: { vm, value in vm.text(value.type.flatMap { Documentation.of($0)?.signature }) })
    attribute(
      type, "__abstractmethods__",
      get: { vm, value throws(Raised) in
        guard let type = value.type,
          let found = type.namespace.find(vm.intern("__abstractmethods__"))
        else { throw vm.missingAttribute(value, vm.intern("__abstractmethods__")) }
        return found
      },
      set: { vm, value, new throws(Raised) in
        guard let type = value.type, !type.isBuiltin, !new.isUnset else { return }
        type.namespace.set(vm.intern("__abstractmethods__"), new)
        type.abstractMethods = try vm.elements(of: new).compactMap(\.text)
        type.namespaceChanged()
      })
    attribute(
      type, "__annotations__",
      get: { vm, value in
        guard let type = value.type else { return .none }
        if let found = type.namespace.find(vm.names.annotations) { return found }
        let made = Value.object(vm.makeDictionary())
        if !type.isBuiltin { type.namespace.set(vm.names.annotations, made) }
        return made
      },
      set: { vm, value, new in value.type?.namespace.set(vm.names.annotations, new) })
    builtins.set(intern("type"), .object(type))
    buildClassFunction = nativeFunction("__build_class__", "func, name, /, *bases, **kwds") {
      vm, a throws(Raised) in
      try vm.buildClass(
        body: a[0], name: a[1], bases: a[2].tuple?.elements ?? [],
        keywords: a[3].dictionary ?? vm.makeDictionary())
    }
    builtins.set(intern("__build_class__"), buildClassFunction)
  }

  /// `<class 'module.Name'>`.
  func typeRepr(_ type: PyType) -> String {
    type.module == "builtins"
      ? "<class '\(type.qualifiedName)'>" : "<class '\(type.module).\(type.qualifiedName)'>"
  }

  // MARK: The class statement

  /// Runs a class body and makes the class.
  private func buildClass(
    body: Value, name: Value, bases: [Value], keywords: PyDict
  ) throws(Raised) -> Value {
    guard let function = body.object as? PyFunction, let className = name.string else {
      throw typeError("__build_class__: func must be a function")
    }
    let resolved = try resolveBases(bases)
    var metaclass: Value = .object(types.type)
    if let explicit = keywords.find(intern("metaclass")) {
      _ = keywords.remove(intern("metaclass"))
      metaclass = explicit
    } else if let first = resolved.first {
      metaclass = .object(type(of: first))
    }
    if let type = metaclass.type {
      metaclass = .object(try mostDerivedMetaclass(type, resolved))
    }
    let (keywordValues, keywordNames) = split(keywords)
    let namespace: PyObject
    if let prepare = try findAttribute(metaclass, names.prepare) {
      let prepared = try call(
        prepare, [name, tuple(resolved)] + keywordValues, keywords: keywordNames)
      guard let mapping = prepared.object, special(prepared, names.getitem) != nil else {
        throw typeError(
          "\(metaclass.type?.name ?? "<metaclass>").__prepare__() must return a mapping, not "
            + typeName(prepared))
      }
      namespace = mapping
    } else {
      namespace = makeDictionary()
    }
    let frame = function.body.makeFrame(globals: function.globalsReference)
    for (index, cell) in function.closure.enumerated() {
      frame.registers[function.code.unit.localNames.count + index] = .object(cell)
    }
    frame.pointee.take(namespace: namespace)
    try enterFrame(frame)
    // The frame keeps the namespace only; the function keeps the globals.
    let returned = try withExtendedLifetime(function) { () throws(Raised) in
      try runNested(frame)
    }
    if resolved.count != bases.count || !zip(resolved, bases).allSatisfy({ $0.isIdentical(to: $1) })
    {
      try storeName(intern("__orig_bases__"), tuple(bases), in: namespace)
    }
    let made = try call(
      metaclass, [name, tuple(resolved), .object(namespace)] + keywordValues,
      keywords: keywordNames)
    if let cell = returned.object as? PyCell, made.type != nil, !cell.content.isIdentical(to: made)
    {
      let what = "defining \(try repr(.object(className))) as \(try repr(made))"
      guard cell.content.isUnset else {
        throw typeError("__class__ set to \(try repr(cell.content)) \(what)")
      }
      throw runtimeError(
        "__class__ not set \(what). Was __classcell__ propagated to type.__new__?")
    }
    return made
  }

  /// Counts a frame that Swift code is about to run.
  func enterFrame(_ frame: FramePointer) throws(Raised) {
    if depth >= depthLimit {
      frame.recycle()
      throw recursionError()
    }
    depth += 1
    frame.pointee.caller = current
    if frame.pointee.body.pointee.isTraced { traceCall(frame) }
  }

  private func split(_ keywords: PyDict) -> ([Value], PyTuple?) {
    keywords.count == 0
      ? ([], nil) : (keywords.values, PyTuple(keywords.keys, type: types.tuple))
  }

  /// Replaces bases that are not classes by what their `__mro_entries__` says.
  private func resolveBases(_ bases: [Value]) throws(Raised) -> [Value] {
    var resolved: [Value] = []
    for base in bases {
      if base.type == nil, let entries = try findAttribute(base, names.mroEntries) {
        let replacement = try call(entries, [tuple(bases)])
        guard let list = replacement.tuple else {
          throw typeError("__mro_entries__ must return a tuple")
        }
        resolved += list.elements
      } else {
        resolved.append(base)
      }
    }
    return resolved
  }

  func mostDerivedMetaclass(_ start: PyType, _ bases: [Value]) throws(Raised) -> PyType {
    var winner = start
    for base in bases {
      let metaclass = type(of: base)
      if winner.isSubtype(of: metaclass) { continue }
      if metaclass.isSubtype(of: winner) {
        winner = metaclass
        continue
      }
      throw typeError(
        "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of "
          + "the metaclasses of all its bases")
    }
    return winner
  }

  // MARK: type.__new__

  /// Makes a class, as `type(name, bases, namespace)` does.
  func makeClass(
    _ name: String, bases: [Value], namespace: PyDict, metaclass: PyType, keywords: PyDict?
  ) throws(Raised) -> Value {
    var baseTypes: [PyType] = []
    for base in bases {
      guard let type = base.type else {
        throw typeError("bases must be types")
      }
      guard type.isBase || !type.isBuiltin || type.layout == .exception || type === types.object
      else { throw typeError("type '\(type.name)' is not an acceptable base type") }
      if baseTypes.contains(where: { $0 === type }) {
        throw typeError("duplicate base class \(type.name)")
      }
      baseTypes.append(type)
    }
    if baseTypes.isEmpty { baseTypes = [types.object] }
    guard PyType.canLinearize(baseTypes) else {
      let listed = baseTypes.map(\.name).joined(separator: ", ")
      throw typeError(
        "Cannot create a consistent method resolution\norder (MRO) for bases \(listed)")
    }
    let metaclass = try mostDerivedMetaclass(metaclass, bases)
    let layout = try commonLayout(baseTypes)
    let own = makeDictionary()
    own.replaceContent(with: namespace)
    let made = PyType(
      name: name, module: "", bases: baseTypes, metaclass: metaclass, namespace: own,
      layout: layout, isBuiltin: false, heap: heap)
    classes.append(made)
    if let module = own.find(names.module)?.text {
      made.module = module
    } else if let globals = current?.pointee.globals, let module = globals.find(names.name) {
      made.module = module.text ?? "builtins"
      own.set(names.module, module)
    }
    if let qualified = own.find(names.qualifiedName)?.text {
      made.qualifiedName = qualified
      _ = own.remove(names.qualifiedName)
    }
    try installSlots(made, own, baseTypes)
    if own.find(names.documentation) == nil { own.set(names.documentation, .none) }
    wrapSpecialMethods(own)
    if own.find(names.equal) != nil, own.find(names.hash) == nil { own.set(names.hash, .none) }
    made.finalizer = made.lookup(names.finalize)
    made.isSequencePattern = baseTypes.contains { $0.isSequencePattern }
    made.isMappingPattern = baseTypes.contains { $0.isMappingPattern }
    made.abstractMethods = baseTypes.flatMap(\.abstractMethods)
      .filter { own.find(intern($0)) == nil }
    made.namespaceChanged()
    // From here on its methods may run, with `super()`: for hooks, and in the metaclass.
    if let held = own.find(names.classCell) {
      guard let cell = held.object as? PyCell else {
        throw typeError(
          "__classcell__ must be a nonlocal cell, not \(typeRepr(type(of: held)))")
      }
      cell.content = .object(made)
      _ = own.remove(names.classCell)
    }
    for entry in own.entries where !entry.key.isUnset {
      guard case .object(let object) = entry.value,
        let hook = object.type.lookup(names.setName)
      else { continue }
      do {
        _ = try callMethod(hook, on: entry.value, [.object(made), entry.key])
      } catch {
        let raised = runtimeError(
          "Error calling __set_name__ on '\(typeName(entry.value))' instance "
            + "\(try repr(entry.key)) in '\(made.name)'")
        raised.exception.cause = error.exception
        raised.exception.context = error.exception
        raised.exception.suppressesContext = true
        throw raised
      }
    }
    try callInitSubclass(made, keywords)
    return .object(made)
  }

  private func callInitSubclass(_ made: PyType, _ keywords: PyDict?) throws(Raised) {
    guard let hook = made.lookup(names.initSubclass, after: made) else { return }
    let bound = try bind(hook, to: .unset, made)
    let (values, keywordNames) = split(keywords ?? makeDictionary())
    _ = try call(bound, values, keywords: keywordNames)
  }

  /// Gives a class other bases, as `cls.__bases__ = bases` does.
  private func setBases(of value: Value, _ new: Value) throws(Raised) {
    guard let type = value.type else { return }
    guard !type.isBuiltin, !new.isUnset else {
      throw typeError(
        "cannot \(new.isUnset ? "delete" : "set") '__bases__' attribute of immutable type "
          + "'\(type.name)'")
    }
    guard let listed = new.tuple?.elements else {
      throw typeError("can only assign tuple to \(type.name).__bases__, not \(typeName(new))")
    }
    guard !listed.isEmpty else {
      throw typeError("can only assign non-empty tuple to \(type.name).__bases__, not ()")
    }
    var bases: [PyType] = []
    for item in listed {
      guard let base = item.type else {
        throw typeError(
          "\(type.name).__bases__ must be tuple of classes, not '\(typeName(item))'")
      }
      guard !base.isSubtype(of: type) else {
        throw typeError("a __bases__ item causes an inheritance cycle")
      }
      guard !bases.contains(where: { $0 === base }) else {
        throw typeError("duplicate base class \(base.name)")
      }
      bases.append(base)
    }
    try checkBases(bases, replacing: type.bases)
    guard type.setBases(bases) else {
      let names = bases.map(\.name).joined(separator: ", ")
      throw typeError(
        "Cannot create a consistent method resolution\norder (MRO) for bases \(names)")
    }
    noteFinalizers(of: type)
  }

  /// Raises TypeError where instances would have to look otherwise with the new bases.
  private func checkBases(_ new: [PyType], replacing old: [PyType]) throws(Raised) {
    let layout = try commonLayout(new)
    guard let best = new.first(where: { $0.layout == layout }), let known = old.first else {
      return
    }
    // CPython frees instances of its own classes in another way than those of programs.
    guard best.isBuiltin == known.isBuiltin else {
      throw typeError(
        "__bases__ assignment: '\(best.name)' deallocator differs from '\(known.name)'")
    }
    guard layout == (try commonLayout(old)),
      new.flatMap(\.slotNames) == old.flatMap(\.slotNames),
      new.contains(where: { $0.hasDictionary }) == old.contains(where: { $0.hasDictionary })
    else {
      throw typeError(
        "__bases__ assignment: '\(best.name)' object layout differs from '\(known.name)'")
    }
  }

  private func noteFinalizers(of type: PyType) {
    type.finalizer = type.lookup(names.finalize)
    for derived in type.subclasses { noteFinalizers(of: derived) }
  }

  /// The Swift class of the instances of a class with these bases.
  private func commonLayout(_ bases: [PyType]) throws(Raised) -> PyType.Layout {
    var layout = PyType.Layout.instance
    for base in bases where base.layout != .instance {
      if layout != .instance, layout != base.layout {
        throw typeError("multiple bases have instance lay-out conflict")
      }
      layout = base.layout
    }
    return layout
  }

  private func installSlots(
    _ made: PyType, _ namespace: PyDict, _ bases: [PyType]
  ) throws(Raised) {
    made.slotNames = bases.first { !$0.slotNames.isEmpty }?.slotNames ?? []
    guard let declared = namespace.find(names.slots) else {
      made.hasDictionary = true
      installInstanceAttributes(
        made, dictionary: !bases.contains { $0.hasDictionary || $0.layout == .exception },
        weakReferences: canHaveWeakReferences(bases))
      return
    }
    let listed = declared.text != nil ? [declared] : try elements(of: declared)
    made.hasDictionary = bases.contains { $0.hasDictionary }
    made.hasWeakReferenceSlot = bases.contains { $0.hasWeakReferenceSlot }
    for item in listed {
      guard let declaredName = item.text else {
        throw typeError("__slots__ items must be strings, not '\(typeName(item))'")
      }
      let name = Scope.mangled(declaredName, in: made.name)
      if name == "__dict__" {
        made.hasDictionary = true
        installInstanceAttributes(made, dictionary: true, weakReferences: false)
        continue
      }
      if name == "__weakref__" {
        made.hasWeakReferenceSlot = true
        installInstanceAttributes(made, dictionary: false, weakReferences: true)
        continue
      }
      guard name.isPythonIdentifier else {
        throw typeError("__slots__ must be identifiers")
      }
      let key = intern(name)
      if namespace.find(key) != nil {
        throw valueError("'\(name)' in __slots__ conflicts with class variable")
      }
      namespace.set(
        key,
        .object(
          PySlotMember(
            name: name, index: made.slotNames.count, owner: made, type: types.slotMember)))
      made.slotNames.append(name)
    }
  }

  /// Whether a class of these bases is the first whose instances have room for weak references.
  private func canHaveWeakReferences(_ bases: [PyType]) -> Bool {
    !bases.contains {
      switch $0.layout {
      // The content is part of the object, or the built-in type has that room itself.
      case .int, .tuple, .bytes, .set, .type, .module: true
      default: $0.lookup(names.weakReference) != nil
      }
    }
  }

  /// Puts `__dict__` and `__weakref__` into a class, as attributes of its instances.
  private func installInstanceAttributes(
    _ made: PyType, dictionary: Bool, weakReferences: Bool
  ) {
    if dictionary { installDictionaryAttribute(made) }
    guard weakReferences else { return }
    attribute(
      made, "__weakref__",
      get: { vm, value in
        guard case .object(let object) = value else { return .none }
        return vm.heap.weakReferences.references(to: object).first.map { .object($0) } ?? .none
      })
  }

  /// `__new__` is a static method and `__init_subclass__` and `__class_getitem__` class methods even
  /// without decorators.
  private func wrapSpecialMethods(_ namespace: PyDict) {
    for (name, wrapper) in [
      (names.new, types.staticMethod), (names.initSubclass, types.classMethod),
      (names.classGetItem, types.classMethod),
    ] {
      if let function = namespace.find(name), function.object is PyFunction {
        namespace.set(name, .object(PyWrappedFunction(function, type: wrapper)))
      }
    }
  }
}
