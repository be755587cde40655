/// The types of functions and methods written in Swift: functions and bound methods, method
/// descriptors, slot wrappers and method wrappers.
extension Interpreter {
  func installNativeTypes() {
    for type in [
      types.nativeFunction, types.nativeMethod, types.slotWrapper, types.methodWrapper,
    ] {
      attribute(type, "__name__", get: { vm, value in vm.text(vm.native(value)?.name) })
      attribute(
        type, "__qualname__",
        get: { vm, value in
          guard let native = vm.native(value) else { return .none }
          return vm.string(native.owner.map { "\($0.name).\(native.name)" } ?? native.name)
        })
      attribute(
        type, "__doc__", get: { vm, value in vm.text(vm.native(value)?.documentation?.text) })
      attribute(
        type, "__text_signature__",
        get: { vm, value in vm.text(vm.native(value)?.documentation?.signature) })
      method(type, "__call__", "self, /, *args, **kwargs") { vm, a throws(Raised) in
        try vm.callSpread(a[0], a[1], a[2])
      }
      method(type, "__repr__", "self, /") { vm, a throws(Raised) in
        vm.string(try vm.nativeRepr(a[0]))
      }
    }
    for type in [types.nativeFunction, types.methodWrapper] { installBound(type) }
    for type in [types.nativeMethod, types.slotWrapper] {
      attribute(
        type, "__objclass__",
        get: { vm, value in vm.native(value)?.owner.map { .object($0) } ?? .none })
    }
  }

  /// Defines what functions have, and methods that are bound to an object.
  private func installBound(_ type: PyType) {
    attribute(
      type, "__module__",
      get: { vm, value in
        guard let native = value.object as? PyNative else { return .none }
        return vm.string(native.module ?? "builtins")
      })
    attribute(
      type, "__self__",
      get: { vm, value in
        if let bound = value.object as? PyMethod { return bound.receiver }
        guard let native = value.object as? PyNative else { return .none }
        if let owner = native.owner { return .object(owner) }
        return native.module == nil ? .object(vm.builtinsModule) : .none
      })
    installBoundComparison(type)
  }

  /// The Swift function of a function, a method, or a method that is bound.
  private func native(_ value: Value) -> PyNative? {
    value.object as? PyNative ?? (value.object as? PyMethod)?.function.object as? PyNative
  }

  private func nativeRepr(_ value: Value) throws(Raised) -> String {
    guard let native = native(value) else { return "<built-in>" }
    if let bound = value.object as? PyMethod {
      let place = bound.receiver.object.map { " at \(address($0))" } ?? ""
      let receiver = "\(typeName(bound.receiver)) object\(place)"
      return native.type === types.slotWrapper
        ? "<method-wrapper '\(native.name)' of \(receiver)>"
        : "<built-in method \(native.name) of \(receiver)>"
    }
    switch native.kind {
    case .method:
      let what = native.type === types.slotWrapper ? "slot wrapper" : "method"
      return "<\(what) '\(native.name)' of '\(native.owner?.name ?? "")' objects>"
    case .constructor:
      return "<built-in method \(native.name) of type object>"
    case .function:
      return native.isPythonic
        ? "<function \(native.name) at \(address(native))>" : "<built-in function \(native.name)>"
    }
  }
}

extension PyNative {
  /// Whether CPython keeps a method in a slot of the type, so that it is a slot wrapper.
  static func isSlot(_ name: String, of type: PyType) -> Bool {
    guard name.hasPrefix("__"), slots.contains(name) else { return false }
    switch name {
    case "__getitem__": return !["list", "dict"].contains(type.name)
    case "__contains__": return !["set", "frozenset", "dict"].contains(type.name)
    default: return true
    }
  }

  private static let slots: Set<String> = Set(
    """
    __repr__ __hash__ __call__ __str__ __getattribute__ __setattr__ __delattr__ __lt__ __le__ __eq__
    __ne__ __gt__ __ge__ __iter__ __next__ __get__ __set__ __delete__ __init__ __del__ __await__
    __aiter__ __anext__ __len__ __getitem__ __setitem__ __delitem__ __contains__ __bool__ __int__
    __float__ __index__ __neg__ __pos__ __abs__ __invert__ __add__ __radd__ __sub__ __rsub__ __mul__
    __rmul__ __mod__ __rmod__ __divmod__ __rdivmod__ __pow__ __rpow__ __lshift__ __rlshift__
    __rshift__ __rrshift__ __and__ __rand__ __xor__ __rxor__ __or__ __ror__ __floordiv__
    __rfloordiv__ __truediv__ __rtruediv__ __matmul__ __rmatmul__ __iadd__ __isub__ __imul__
    __imod__ __ipow__ __ilshift__ __irshift__ __iand__ __ixor__ __ior__ __ifloordiv__ __itruediv__
    __imatmul__
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
