import EventLoop

/// `weakref.ref`.
final class PyWeakReference: PyObject {
  /// The object itself; of a future or task the one behind the object that programs see, since that
  /// may come and go.
  fileprivate weak var referent: AnyObject?
  /// Where the referent is, for the table of references; not to be followed.
  let place: ObjectIdentifier
  /// The target's number, for the hash of a reference whose target is dead.
  let identity: UInt32
  /// What is called with the reference once the target is dead.
  fileprivate(set) var callback: Value
  unowned let interpreter: Interpreter

  /// Makes a reference, which the table of references must be told of.
  init(_ target: PyObject, callback: Value, interpreter: Interpreter, type: PyType) {
    let referent = PyWeakReference.referent(of: target)
    self.referent = referent
    place = ObjectIdentifier(referent)
    identity =
      type.heap.weakReferences.anyReference(to: referent)?.identity
      ?? type.heap.number(of: target)
    self.callback = callback
    self.interpreter = interpreter
    super.init(type: type)
  }

  deinit { type.heap.weakReferences.remove(self) }

  /// The object referred to, while it lives.
  var target: PyObject? {
    if let future = referent as? Future { return interpreter.object(for: future) }
    return referent as? PyObject
  }

  /// What a reference to an object holds on to.
  static func referent(of target: PyObject) -> AnyObject {
    (target as? PyFuture)?.future ?? target
  }
}

/// The weak references that exist to living objects, so that they learn of an object's death and are
/// shared as CPython shares them.
final class WeakReferenceTable {
  /// By target, oldest first.
  ///
  /// The table keeps no reference alive: each removes itself as it dies, so
  /// what is listed exists.
  private var references: [ObjectIdentifier: [Unmanaged<PyWeakReference>]] = [:]

  /// Lists a reference to a living object.
  func add(_ reference: PyWeakReference, to target: PyObject) {
    switch PyWeakReference.referent(of: target) {
    case let future as Future: future.mark(.weaklyReferenced)
    default: target.isWeaklyReferenced = true
    }
    references[reference.place, default: []].append(Unmanaged.passUnretained(reference))
  }

  /// One of the living references to an object, if there is any.
  fileprivate func anyReference(to referent: AnyObject) -> PyWeakReference? {
    references[ObjectIdentifier(referent)]?.first?.takeUnretainedValue()
  }

  /// The living references to an object: the shared one first, then the latest first.
  func references(to target: PyObject) -> [PyWeakReference] {
    let all = (references[ObjectIdentifier(PyWeakReference.referent(of: target))] ?? []).map {
      $0.takeUnretainedValue()
    }
    return all.filter(\.callback.isNone) + all.filter { !$0.callback.isNone }.reversed()
  }

  fileprivate func remove(_ reference: PyWeakReference) {
    let unmanaged = Unmanaged.passUnretained(reference).toOpaque()
    guard let index = references[reference.place]?.lastIndex(where: { $0.toOpaque() == unmanaged })
    else { return }
    references[reference.place]?.remove(at: index)
    if references[reference.place]?.isEmpty == true { references[reference.place] = nil }
  }

  /// Makes the references to objects of unreachable rings dead.
  ///
  /// - Returns: the references whose callbacks are to be called, in that order; those which are part
  ///   of the rings themselves are not among them.
  func clear(_ targets: [PyObject]) -> [PyWeakReference] {
    let rings = Set(targets.map(ObjectIdentifier.init))
    var told: [PyWeakReference] = []
    for target in targets where target.isWeaklyReferenced {
      for reference in (references.removeValue(forKey: ObjectIdentifier(target)) ?? []).reversed() {
        let reference = reference.takeUnretainedValue()
        reference.referent = nil
        if !reference.callback.isNone, !rings.contains(ObjectIdentifier(reference)) {
          told.append(reference)
        }
      }
    }
    return told
  }

  /// Calls the callbacks of references that were cleared.
  func call(_ references: [PyWeakReference]) {
    for reference in references {
      let callback = reference.callback
      reference.callback = .none
      reference.interpreter.callWeakReferenceCallback(callback, reference)
    }
  }

  /// Calls the callbacks of the references to a dying object, the latest first.
  func died(_ target: AnyObject) {
    guard let list = references.removeValue(forKey: ObjectIdentifier(target)) else { return }
    let alive = list.reversed().map { $0.takeUnretainedValue() }.filter { !$0.callback.isNone }
    call(alive)
  }
}

extension Interpreter {
  /// Adds `_weakref` to the modules that can be imported.
  func installWeakReferences() {
    moduleLibrary["_weakref"] = .native { (vm, module) throws(Raised) in
      let type = vm.defineType("ReferenceType", module: "weakref", isBase: true)
      module.set(vm, "ref", .object(type))
      vm.constructor(type, "cls, object, callback=, /") { (vm, a) throws(Raised) in
        guard case .object(let target) = a[1], vm.canBeWeaklyReferenced(target) else {
          throw vm.typeError("cannot create weak reference to '\(vm.typeName(a[1]))' object")
        }
        let callback = a[2].isUnset ? .none : a[2]
        let references = vm.heap.weakReferences
        if callback.isNone, a[0].type === type,
          let shared = references.references(to: target).first(where: {
            $0.callback.isNone && $0.type === type
          })
        {
          return .object(shared)
        }
        let made = PyWeakReference(
          target, callback: callback, interpreter: vm, type: a[0].type ?? type)
        references.add(made, to: target)
        return .object(made)
      }
      vm.method(type, "__init__", "self, /, *args, **kwargs") { (_, _) throws(Raised) in .none }
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
        guard let target = reference.target, !(target is PyFuture) else {
          return .int(Int(reference.identity))
        }
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
      module.function(vm, "getweakrefs", "object, /") { (vm, a) throws(Raised) in
        guard case .object(let target) = a[0] else { return vm.list([]) }
        return vm.list(vm.heap.weakReferences.references(to: target).map { .object($0) })
      }
    }
  }

  /// Tells a program that an object which it refers to weakly is dead.
  fileprivate func callWeakReferenceCallback(_ callback: Value, _ reference: PyWeakReference) {
    guard !isHalting else { return }
    do {
      _ = try call(callback, [.object(reference)])
    } catch {
      reportUnraisable(error, in: callback)
    }
  }

  /// Whether CPython's class of the object has room for weak references.
  private func canBeWeaklyReferenced(_ object: PyObject) -> Bool {
    switch object {
    case is PyFunction, is PyType, is PyGenerator, is NativeCoroutine, is PyMethod, is PySet,
      is PyModule, is PyDeque, is PyFuture, is PyPrimitive, is PyLoop, is PyWeakReference,
      is PyMemoryView:
      return true
    default:
      let type = object.type
      if type.isBuiltin { return type.hasDictionary && type.layout == .instance }
      // The content of these is part of the object, which leaves no room.
      if type.layout == .tuple || type.layout == .int || type.layout == .bytes { return false }
      return type.hasDictionary || type.hasWeakReferenceSlot
    }
  }
}
