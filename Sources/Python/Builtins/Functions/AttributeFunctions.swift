extension Interpreter {
  /// Defines `callable`, `delattr`, `getattr`, `hasattr`, `hash`, `id` and `setattr`.
  func installAttributeFunctions() {
    builtin("getattr", "object, name, default=, /") { (vm, a) throws(Raised) in
      let name = try vm.attributeName(a[1])
      if a[2].isUnset { return try vm.getAttribute(a[0], name) }
      return try vm.attribute(of: a[0], name) ?? a[2]
    }
    builtin("hasattr", "obj, name, /") { (vm, a) throws(Raised) in
      .bool(try vm.attribute(of: a[0], try vm.attributeName(a[1])) != nil)
    }
    builtin("setattr", "obj, name, value, /") { (vm, a) throws(Raised) in
      try vm.setAttribute(a[0], try vm.attributeName(a[1]), a[2])
      return .none
    }
    builtin("delattr", "obj, name, /") { (vm, a) throws(Raised) in
      try vm.setAttribute(a[0], try vm.attributeName(a[1]), .unset)
      return .none
    }
    builtin("callable", "obj, /") { (vm, a) throws(Raised) in .bool(vm.isCallable(a[0])) }
    builtin("hash", "obj, /") { (vm, a) throws(Raised) in .int(try vm.hash(a[0])) }
    builtin("id", "obj, /") { (vm, a) throws(Raised) in .int(vm.identity(a[0])) }
  }

  private func attributeName(_ value: Value) throws(Raised) -> PyStr {
    guard let name = value.string else {
      throw typeError("attribute name must be string, not '\(typeName(value))'")
    }
    return intern(name)
  }

  /// An attribute, or `nil` where reading it raises AttributeError.
  func attribute(of value: Value, _ name: PyStr) throws(Raised) -> Value? {
    do {
      return try findAttribute(value, name)
    } catch {
      guard matches(error, exceptions.attributeError) else { throw error }
      return nil
    }
  }

  /// The value of `callable(value)`.
  func isCallable(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    switch object {
    case is PyFunction, is PyNative, is PyMethod, is PyType: return true
    default: return object.type.lookup(names.call) != nil
    }
  }

  /// `id(value)`: inline values have an identity made from what they are.
  private func identity(_ value: Value) -> Int {
    switch value {
    case .object(let object): identity(object)
    case .none, .unset: 0xf_0000_0010
    case .bool(let x): x ? 0xf_0000_0020 : 0xf_0000_0030
    case .int(let x): 0xe_0000_0000 &+ (x &* 16)
    case .float(let x): Int(truncatingIfNeeded: x.bitPattern >> 4) | 0xd
    }
  }
}
