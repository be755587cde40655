extension Interpreter {
  /// Defines `dir`, `globals`, `locals` and `vars`.
  func installNamespaceFunctions() {
    builtin("globals", "") { (vm, _) throws(Raised) in
      vm.current.map { .object($0.pointee.globals) } ?? .none
    }
    builtin("locals", "") { (vm, _) throws(Raised) in .object(vm.locals()) }
    builtin("vars", "object=, /") { (vm, a) throws(Raised) in
      if a[0].isUnset { return .object(vm.locals()) }
      guard let namespace = try vm.attribute(of: a[0], vm.names.dict) else {
        throw vm.typeError("vars() argument must have __dict__ attribute")
      }
      return namespace
    }
    builtin("dir", "object=, /") { (vm, a) throws(Raised) in
      if a[0].isUnset {
        return try vm.sortedList(vm.elements(of: .object(vm.locals())))
      }
      if let method = vm.special(a[0], vm.names.dir), vm.nativeOwner(method) == nil {
        return try vm.sortedList(try vm.elements(of: try vm.callMethod(method, on: a[0])))
      }
      if let module = a[0].object(as: PyModule.self),
        let hook = module.namespace.find(vm.names.dir)
      {
        return try vm.sortedList(try vm.elements(of: try vm.call(hook)))
      }
      return try vm.sortedList(vm.attributeNames(of: a[0]).keys)
    }
  }

  private func sortedList(_ items: [Value]) throws(Raised) -> Value {
    var partial: [Value] = []
    return list(try sorted(items, key: .unset, isReversed: false, partial: &partial))
  }

  /// The names that `dir(value)` lists.
  private func attributeNames(of value: Value) -> PyDict {
    let found = makeDictionary()
    func add(_ namespace: PyDict) {
      for key in namespace.keys {
        if let name = key.string { found.set(intern(name), .none) }
      }
    }
    if let module = value.object(as: PyModule.self) {
      add(module.namespace)
      return found
    }
    if let own = value.type {
      for type in own.mro { add(type.namespace) }
      return found
    }
    if let attributes = value.object?.attributes { add(attributes) }
    for type in type(of: value).mro { add(type.namespace) }
    return found
  }

  /// The variables of the running frame: a function's as a new dictionary, else the namespace.
  func locals() -> PyObject {
    current.map(locals(of:)) ?? makeDictionary()
  }

  /// The variables of a frame: a function's as a new dictionary, else the namespace.
  func locals(of frame: FramePointer) -> PyObject {
    if let namespace = frame.pointee.namespace { return namespace }
    let code = frame.pointee.code
    return locals(
      of: code, in: UnsafeBufferPointer(start: frame.registers, count: code.firstTemporary),
      globals: frame.pointee.globals)
  }

  /// The variables of a code's activation whose first registers these are.
  func locals(
    of code: Code, in registers: UnsafeBufferPointer<Value>, globals: PyDict
  ) -> PyDict {
    let unit = code.unit
    switch unit.kind {
    case .module, .classBody: return globals
    default: break
    }
    // Variables in cells that are not parameters stand behind the others, as in CPython.
    let made = makeDictionary()
    var inCells: [(String, Value)] = []
    for (index, (name, held)) in zip(unit.localNames + unit.freeNames, registers).enumerated() {
      let cell = held.object.flatMap { $0.hasType(types.cell) ? $0 as? PyCell : nil }
      let value = cell?.content ?? held
      if value.isUnset { continue }
      if cell != nil, index >= code.parameterCount {
        inCells.append((name, value))
      } else {
        made.set(intern(name), value)
      }
    }
    for (name, value) in inCells { made.set(intern(name), value) }
    return made
  }
}
