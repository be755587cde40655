/// Names and attributes through inline caches.
extension Interpreter {
  typealias Site = UnsafeMutablePointer<Code.Site>

  // MARK: Globals

  /// Looks a global or builtin name up and remembers where it was.
  func loadGlobal(_ site: Site, _ globals: PyDict) throws(Raised) -> Value {
    let name = site.pointee.name
    if let position = globals.position(of: name) {
      site.pointee.kind = .global
      site.pointee.version = globals.keysVersion
      site.pointee.position = Int32(position)
      return globals.value(at: position)
    }
    if let position = builtins.position(of: name) {
      site.pointee.kind = .builtin
      site.pointee.version = globals.keysVersion
      site.pointee.secondVersion = builtins.keysVersion
      site.pointee.position = Int32(position)
      return builtins.value(at: position)
    }
    throw nameError(name.value)
  }

  /// Sets a global and remembers where it is.
  func storeGlobal(_ site: Site, _ globals: PyDict, _ value: Value) {
    let name = site.pointee.name
    globals.set(name, value)
    site.pointee.kind = .global
    site.pointee.position = Int32(globals.position(of: name) ?? -1)
    site.pointee.version = globals.keysVersion
  }

  /// A name in a class body or a module's code.
  func loadName(_ site: Site, _ frame: FramePointer) throws(Raised) -> Value {
    if let namespace = frame.pointee.namespace,
      let found = try find(name: site.pointee.name, in: namespace)
    {
      return found
    }
    return try loadGlobal(site, frame.pointee.globals)
  }

  /// A namespace that is a dict and nothing derived from it.
  private func plainDictionary(_ namespace: PyObject) -> PyDict? {
    namespace.hasType(types.dict) ? namespace as? PyDict : nil
  }

  /// What a class body's namespace has under a name; it may have a `__getitem__` or `__missing__` of
  /// its own.
  func find(name: PyStr, in namespace: PyObject) throws(Raised) -> Value? {
    if let plain = plainDictionary(namespace) { return plain.find(name) }
    do throws(Raised) {
      return try getItem(.object(namespace), .object(name))
    } catch {
      guard matches(error, exceptions.keyError) else { throw error }
      return nil
    }
  }

  /// Removes a name from a class body's namespace; whether it was there.
  func removeName(_ name: PyStr, from namespace: PyObject) throws(Raised) -> Bool {
    if let plain = plainDictionary(namespace) { return plain.remove(name) }
    do throws(Raised) {
      try deleteItem(.object(namespace), .object(name))
      return true
    } catch {
      guard matches(error, exceptions.keyError) else { throw error }
      return false
    }
  }

  /// Stores a name in a class body's namespace, which may have a `__setitem__` of its own.
  func storeName(_ name: PyStr, _ value: Value, in namespace: PyObject) throws(Raised) {
    if let plain = plainDictionary(namespace) {
      try insert(value, for: .object(name), in: plain)
    } else {
      try setItem(.object(namespace), .object(name), value)
    }
  }

  // MARK: Attributes

  /// Loads an attribute and remembers how it was found.
  func loadAttribute(_ value: Value, _ site: Site) throws(Raised) -> Value {
    remember(value, site)
    return try getAttribute(value, site.pointee.name)
  }

  /// Finds out where an attribute of objects of this class is, for the inline cache.
  private func remember(_ value: Value, _ site: Site) {
    site.pointee.kind = .none
    guard case .object(let object) = value, value.type == nil, !(object is PySuper) else { return }
    let type = object.type
    let name = site.pointee.name
    if !type.isBuiltin, let custom = type.lookup(names.getattribute),
      custom.object(as: PyNative.self) == nil
    {
      return
    }
    site.pointee.version = type.version
    guard let found = type.lookup(name) else {
      guard let position = object.attributes?.position(of: name) else { return }
      site.pointee.kind = .instance
      site.pointee.position = Int32(position)
      return
    }
    if let member = found.object(as: PySlotMember.self) {
      guard object is PyInstance else { return }
      site.pointee.kind = .slot
      site.pointee.position = Int32(member.index)
      return
    }
    if let attribute = found.object(as: PyNativeAttribute.self) {
      // Where there is a `__getattr__`, it answers for one that raises AttributeError.
      if type.isBuiltin || type.lookup(names.getattr) == nil {
        site.pointee.kind = .native
        site.pointee.value = .object(attribute)
      }
      return
    }
    if let property = found.object(as: PyProperty.self) {
      // Where there is a `__getattr__`, it answers for a getter that raises AttributeError.
      if property.hasType(types.property), type.lookup(names.getattr) == nil,
        let getter = property.getter.object(as: PyFunction.self), getter.quickCount == 1
      {
        site.pointee.kind = .property
        site.pointee.value = property.getter
      }
      return
    }
    guard !type.mayBeShadowed else { return }
    switch found {
    case .object(let attribute):
      switch attribute {
      case is PyFunction:
        site.pointee.kind = .method
        site.pointee.value = found
      case let native as PyNative where native.kind == .method:
        site.pointee.kind = .method
        site.pointee.value = found
      case is PyNative, is PyStr, is PyList, is PyDict, is PyTuple, is PySet, is PyType:
        site.pointee.kind = .typeValue
        site.pointee.value = found
      default: break
      }
    default:
      site.pointee.kind = .typeValue
      site.pointee.value = found
    }
  }

  /// Stores an attribute and remembers where it is.
  func storeAttribute(_ value: Value, _ site: Site, _ new: Value) throws(Raised) {
    let name = site.pointee.name
    if site.pointee.kind == .instance, case .object(let object) = value,
      object.type.version == site.pointee.version
    {
      // Known to be a plain attribute of the instance; only its position was not.
      let attributes = object.attributes ?? makeDictionary()
      object.attributes = attributes
      attributes.set(name, new)
      // Most instances of a class get their attributes in the same order.
      site.pointee.position = Int32(attributes.position(of: name) ?? -1)
      attributeChanged(object, name, new)
      return
    }
    try setAttribute(value, name, new)
    guard case .object(let object) = value, value.type == nil else { return }
    let type = object.type
    site.pointee.kind = .none
    guard type.hasDictionary, type.lookup(name) == nil else { return }
    if !type.isBuiltin, let custom = type.lookup(names.setattr),
      custom.object(as: PyNative.self) == nil
    {
      return
    }
    guard let position = object.attributes?.position(of: name) else { return }
    site.pointee.kind = .instance
    site.pointee.version = type.version
    site.pointee.position = Int32(position)
  }

  /// Prepares a method call: the function and its receiver, or the attribute and `unset`.
  func loadMethod(
    _ receiver: Value, _ site: Site, into base: UnsafeMutablePointer<Value>
  ) throws(Raised) {
    remember(receiver, site)
    if site.pointee.kind == .method {
      base[0] = site.pointee.value
      base[1] = receiver
      return
    }
    if case .object = receiver {
    } else if let found = type(of: receiver).lookup(site.pointee.name),
      let native = found.object(as: PyNative.self), native.kind == .method
    {
      base[0] = found
      base[1] = receiver
      return
    }
    let attribute = try getAttribute(receiver, site.pointee.name)
    base[0] = attribute
    base[1] = .unset
  }

  // MARK: Cells and unbound names

  /// The cell in a register that the compiler made one; the register keeps it.
  @inline(__always)
  func cell(_ register: UnsafeMutablePointer<Value>) -> Unmanaged<PyCell> {
    guard let object = register.reference else {
      preconditionFailure("a cell register holds a cell")
    }
    return object.downcast(to: PyCell.self)
  }

  /// The error for a local without a value.
  func unbound(_ frame: FramePointer, _ register: UInt16) -> Raised {
    let locals = frame.pointee.code.unit.localNames
    let name = Int(register) < locals.count ? locals[Int(register)] : "?"
    return unboundLocal(name)
  }

  private func unboundLocal(_ name: String) -> Raised {
    error(
      exceptions.unboundLocalError,
      "cannot access local variable '\(name)' where it is not associated with a value")
  }

  /// The error for a cell without a value.
  func emptyCell(_ frame: FramePointer, _ register: UInt16) -> Raised {
    let unit = frame.pointee.code.unit
    let index = Int(register)
    if index < unit.localNames.count { return unboundLocal(unit.localNames[index]) }
    let free = index - unit.localNames.count
    let name = free < unit.freeNames.count ? unit.freeNames[free] : "?"
    return error(
      exceptions.nameError,
      "cannot access free variable '\(name)' where it is not associated with a value in enclosing "
        + "scope")
  }
}

extension Interpreter {
  /// Where a module's function is that is called as its method, if the inline cache knows it; to be
  /// read at once.
  @inline(__always)
  func functionPlace(
    _ module: UnsafeMutablePointer<Value>, _ site: Site
  ) -> UnsafeMutablePointer<Value>? {
    guard site.pointee.kind == .instance, let object = module.reference,
      object.typeVersion == site.pointee.version
    else { return nil }
    return object.attributePlace(site)
  }
}

/// Attributes where an inline cache says that they are.
extension Unmanaged where Instance == PyObject {
  /// Where the attribute's value is in the instance's dictionary, if it is there; to be read at once.
  @inline(__always)
  func attributePlace(_ site: Interpreter.Site) -> UnsafeMutablePointer<Value>? {
    let position = Int(site.pointee.position)
    return _withUnsafeGuaranteedRef { object in
      guard let attributes = object.attributes,
        attributes.hasName(site.nameReference, at: position)
      else { return nil }
      return attributes.readingPlace(at: position)
    }
  }

  /// As `attributePlace(_:)`, for replacing the value at once.
  @inline(__always)
  func writableAttributePlace(_ site: Interpreter.Site) -> UnsafeMutablePointer<Value>? {
    let position = Int(site.pointee.position)
    return _withUnsafeGuaranteedRef { object in
      guard let attributes = object.attributes,
        attributes.hasName(site.nameReference, at: position)
      else { return nil }
      return attributes.place(at: position)
    }
  }
}

extension UnsafeMutablePointer where Pointee == Code.Site {
  /// The name, not counted: the code object keeps it.
  @inline(__always)
  fileprivate var nameReference: Unmanaged<PyStr> { Unmanaged.passUnretained(pointee.name) }
}

extension Unmanaged where Instance == PyDict {
  /// The version of the keys, on which caches of positions depend.
  @inline(__always)
  var keysVersion: UInt32 { _withUnsafeGuaranteedRef { $0.keysVersion } }
}
