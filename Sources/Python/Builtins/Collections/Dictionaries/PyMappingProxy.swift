import PythonSyntax

/// A read-only view of a mapping, such as the `__dict__` of a class.
final class PyMappingProxy: PyObject {
  let mapping: Value

  /// Makes a proxy of a mapping.
  init(_ mapping: Value, type: PyType) {
    self.mapping = mapping
    super.init(type: type)
  }
}

extension Interpreter {
  /// The mapping behind a proxy.
  func proxied(_ value: Value) -> Value {
    guard case .object(let object) = value, let proxy = object as? PyMappingProxy else {
      return value
    }
    return proxy.mapping
  }

  /// Defines the methods of `mappingproxy`.
  func installMappingProxy() {
    let type = types.mappingProxy
    constructor(type, "cls, mapping, /") { (vm, a) throws(Raised) in
      guard a[1].dictionary != nil || vm.special(a[1], vm.names.getitem) != nil,
        a[1].list == nil, a[1].tuple == nil
      else {
        throw vm.typeError(
          "mappingproxy() argument must be a mapping, not \(vm.typeName(a[1]))")
      }
      return .object(PyMappingProxy(a[1], type: vm.types.mappingProxy))
    }
    method(type, "__len__", "self, /") { (vm, a) throws(Raised) in
      .int(try vm.length(vm.proxied(a[0])))
    }
    method(type, "__getitem__", "self, key, /") { (vm, a) throws(Raised) in
      try vm.getItem(vm.proxied(a[0]), a[1])
    }
    method(type, "__contains__", "self, key, /") { (vm, a) throws(Raised) in
      .bool(try vm.contains(vm.proxied(a[0]), a[1]))
    }
    method(type, "__iter__", "self, /") { (vm, a) throws(Raised) in
      try vm.iterator(of: vm.proxied(a[0]))
    }
    method(type, "__reversed__", "self, /") { (vm, a) throws(Raised) in
      try vm.reversed(vm.proxied(a[0]))
    }
    method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
      vm.string("mappingproxy(\(try vm.repr(vm.proxied(a[0]))))")
    }
    method(type, "__str__", "self, /") { (vm, a) throws(Raised) in
      vm.string(try vm.str(vm.proxied(a[0])))
    }
    for (name, comparison) in [("__eq__", .equal), ("__ne__", .notEqual)]
      as [(String, ComparisonOperator)]
    {
      method(type, name, "self, value, /") { (vm, a) throws(Raised) in
        try vm.compare(comparison, vm.proxied(a[0]), vm.proxied(a[1]))
      }
    }
    for (name, isSwapped) in [("__or__", false), ("__ror__", true)] {
      method(type, name, "self, value, /") { (vm, a) throws(Raised) in
        let (own, other) = (vm.proxied(a[0]), vm.proxied(a[1]))
        return try isSwapped
          ? vm.binary(.bitOr, other, own) : vm.binary(.bitOr, own, other)
      }
    }
    for name in ["get", "keys", "values", "items", "copy"] {
      method(type, name, "self, /, *args") { (vm, a) throws(Raised) in
        try vm.callMethod(named: name, on: vm.proxied(a[0]), a[1].tuple?.elements ?? [])
      }
    }
    installGenericSubscript(type)
  }
}
