extension Interpreter {
  /// Defines `isinstance` and `issubclass`.
  func installClassFunctions() {
    builtin("isinstance", "obj, class_or_tuple, /") { (vm, a) throws(Raised) in
      .bool(try vm.isInstance(a[0], of: a[1]))
    }
    builtin("issubclass", "cls, class_or_tuple, /") { (vm, a) throws(Raised) in
      .bool(try vm.isSubclass(a[0], of: a[1]))
    }
  }

  /// `isinstance(value, classes)`: a class, a union or a tuple of such.
  func isInstance(_ value: Value, of classes: Value) throws(Raised) -> Bool {
    if let type = classes.type {
      let own = self.type(of: value)
      if own === type { return true }
      if let check = customCheck(type, names.instanceCheck) {
        return try isTrue(try callMethod(check, on: classes, [value]))
      }
      return own.isSubtype(of: type) ? true : try pretends(value, to: type)
    }
    if let tuple = classes.tuple {
      try enterNative()
      defer { nativeDepth -= 1 }
      for element in tuple.elements where try isInstance(value, of: element) { return true }
      return false
    }
    if let check = special(classes, names.instanceCheck) {
      return try isTrue(try callMethod(check, on: classes, [value]))
    }
    throw typeError("isinstance() arg 2 must be a type, a tuple of types, or a union")
  }

  /// A metaclass's own check.
  private func customCheck(_ type: PyType, _ name: PyStr) -> Value? {
    guard !type.hasType(types.type), let check = type.type.lookup(name),
      nativeOwner(check) !== types.type
    else { return nil }
    return check
  }

  /// Whether `value.__class__`, where its class defines that, derives from a class.
  private func pretends(_ value: Value, to type: PyType) throws(Raised) -> Bool {
    let own = self.type(of: value)
    guard !own.isBuiltin, let found = own.lookup(names.classAttribute),
      found.object(as: PyNativeAttribute.self) == nil,
      let pretended = try findAttribute(value, names.classAttribute)?.type
    else { return false }
    return pretended.isSubtype(of: type)
  }

  /// The value of `issubclass(candidate, classes)`.
  func isSubclass(_ candidate: Value, of classes: Value) throws(Raised) -> Bool {
    if let type = classes.type {
      if let check = customCheck(type, names.subclassCheck) {
        return try isTrue(try callMethod(check, on: classes, [candidate]))
      }
      guard let candidate = candidate.type else {
        throw typeError("issubclass() arg 1 must be a class")
      }
      return candidate.isSubtype(of: type)
    }
    if let tuple = classes.tuple {
      try enterNative()
      defer { nativeDepth -= 1 }
      for element in tuple.elements where try isSubclass(candidate, of: element) { return true }
      return false
    }
    if let check = special(classes, names.subclassCheck) {
      return try isTrue(try callMethod(check, on: classes, [candidate]))
    }
    guard candidate.type != nil else { throw typeError("issubclass() arg 1 must be a class") }
    throw typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")
  }
}
