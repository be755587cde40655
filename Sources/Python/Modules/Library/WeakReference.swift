/// `weakref.ref`.
final class PyWeakReference: PyObject {
  private(set) weak var target: PyObject?
  /// The target's number, which the reference's hash and equality use after its death.
  let identity: UInt32
  let callback: Value

  /// Makes a reference.
  init(_ target: PyObject, identity: UInt32, callback: Value, type: PyType) {
    self.target = target
    self.identity = identity
    self.callback = callback
    super.init(type: type)
  }
}

extension Interpreter {
  /// Adds `_weakref` to the modules that can be imported.
  func installWeakReferences() {
    moduleLibrary["_weakref"] = .native { (vm, module) throws(Raised) in
      let type = vm.defineType("ReferenceType", module: "weakref", isBase: true)
      module.set(vm, "ref", .object(type))
      vm.constructor(type, "cls, object, callback=, /") { (vm, a) throws(Raised) in
        guard case .object(let target) = a[1], vm.isWeaklyReferenced(target) else {
          throw vm.typeError("cannot create weak reference to '\(vm.typeName(a[1]))' object")
        }
        return .object(
          PyWeakReference(
            target, identity: vm.heap.number(of: target),
            callback: a[2].isUnset ? .none : a[2], type: a[0].type ?? type))
      }
      vm.method(type, "__init__", "self, *args, **kwargs") { (_, _) throws(Raised) in .none }
      vm.method(type, "__call__", "self") { (_, a) throws(Raised) in
        a[0].object(as: PyWeakReference.self)?.target.map { .object($0) } ?? .none
      }
      vm.attribute(
        type, "__callback__",
        get: { (_, value) throws(Raised) in
          value.object(as: PyWeakReference.self)?.callback ?? .none
        })
      vm.method(type, "__hash__", "self") { (vm, a) throws(Raised) in
        guard let reference = a[0].object(as: PyWeakReference.self) else { return .none }
        guard let target = reference.target else { return .int(Int(reference.identity)) }
        return .int(try vm.hash(.object(target)))
      }
      vm.method(type, "__eq__", "self, other") { (vm, a) throws(Raised) in
        guard let x = a[0].object(as: PyWeakReference.self),
          let y = a[1].object(as: PyWeakReference.self)
        else { return .object(vm.notImplemented) }
        guard let first = x.target, let second = y.target else { return .bool(x === y) }
        return try vm.compare(.equal, .object(first), .object(second))
      }
      vm.method(type, "__repr__", "self") { (vm, a) throws(Raised) in
        guard let reference = a[0].object(as: PyWeakReference.self) else { return .none }
        let place = "<weakref at \(vm.address(reference))"
        guard let target = reference.target else { return vm.string("\(place); dead>") }
        return vm.string(
          "\(place); to '\(target.type.name)' at \(vm.address(target))>")
      }
    }
  }

  /// Whether CPython's class of the object has room for weak references.
  private func isWeaklyReferenced(_ object: PyObject) -> Bool {
    switch object {
    case is PyFunction, is PyType, is PyGenerator, is PyMethod, is PySet, is PyModule, is PyDeque:
      return true
    default:
      return !object.type.isBuiltin && object.type.layout != .tuple && object.type.layout != .int
        || object.type.hasDictionary
    }
  }
}
