/// How objects take themselves apart for copies: `__reduce_ex__`, and what it asks for.
extension Interpreter {
  /// Defines the protocol for `object` and for the built-in types; `copyreg` does the work.
  func installReduction() {
    let object = types.object
    method(object, "__reduce_ex__", "self, protocol, /") { (vm, a) throws(Raised) in
      guard let version = vm.smallInteger(a[1]) else {
        throw vm.typeError("'\(vm.typeName(a[1]))' object cannot be interpreted as an integer")
      }
      let own = vm.type(of: a[0]).lookup(vm.intern("__reduce__"))
      if let own, own.object !== vm.types.object.namespace.find(vm.intern("__reduce__"))?.object {
        return try vm.callMethod(named: "__reduce__", on: a[0], [])
      }
      return try vm.parts(of: a[0], protocol: version)
    }
    method(object, "__reduce__", "self, /") { (vm, a) throws(Raised) in
      try vm.parts(of: a[0], protocol: 0)
    }
    method(object, "__getstate__", "self, /") { (vm, a) throws(Raised) in
      try vm.callReduction("_state", [a[0]])
    }
    for type in [types.int, types.float, types.str, types.bytes, types.tuple] {
      method(type, "__getnewargs__", "self, /") { (vm, a) throws(Raised) in
        vm.tuple([try vm.call(.object(type), [a[0]])])
      }
    }
    for type in [types.set, types.frozenSet] {
      method(type, "__reduce__", "self, /") { (vm, a) throws(Raised) in
        let items = vm.list(try vm.elements(of: a[0]))
        return try vm.parts(of: a[0], arguments: [items])
      }
    }
    let bounds = ["start", "stop", "step"]
    for (type, names) in [(types.range, bounds), (types.slice, bounds)] {
      method(type, "__reduce__", "self, /") { (vm, a) throws(Raised) in
        var parts: [Value] = []
        for name in names { parts.append(try vm.getAttribute(a[0], vm.intern(name))) }
        return vm.tuple([.object(type), vm.tuple(parts)])
      }
    }
    method(types.byteArray, "__reduce__", "self, /") { (vm, a) throws(Raised) in
      try vm.parts(of: a[0], arguments: [try vm.call(.object(vm.types.bytes), [a[0]])])
    }
    method(exceptions.baseException, "__reduce__", "self, /") { (vm, a) throws(Raised) in
      let exception = a[0].exception
      var parts: [Value] = [
        .object(vm.type(of: a[0])), vm.tuple(exception?.arguments ?? []),
      ]
      if let attributes = exception?.attributes, attributes.count > 0 {
        parts.append(.object(attributes))
      }
      return vm.tuple(parts)
    }
  }

  /// The parts of an object that is made by calling its class, with its attributes as the state.
  private func parts(of value: Value, arguments: [Value]) throws(Raised) -> Value {
    let state = try callMethod(named: "__getstate__", on: value, [])
    return tuple([.object(type(of: value)), tuple(arguments), state])
  }

  /// What `object.__reduce_ex__` gives.
  private func parts(of value: Value, protocol version: Int) throws(Raised) -> Value {
    let kind = type(of: value)
    switch kind.layout {
    case .native, .module, .type:
      guard value.isNone else { throw cannotPickle(value) }
    default: break
    }
    return try callReduction("_parts", [value, .int(version)])
  }

  /// The error for a value that cannot be taken apart.
  func cannotPickle(_ value: Value) -> Raised {
    let kind = type(of: value)
    let native = kind.mro.first { $0.isBuiltin } ?? kind
    let owner = native.module == "builtins" ? "" : native.module + "."
    return typeError("cannot pickle '\(owner)\(native.name)' object")
  }

  private func callReduction(_ name: String, _ arguments: [Value]) throws(Raised) -> Value {
    let module = try loadModules(["copyreg"]).last
    return try call(try getAttribute(module, intern(name)), arguments)
  }
}
