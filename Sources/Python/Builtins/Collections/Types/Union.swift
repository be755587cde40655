import PythonSyntax

/// A union of types such as `int | None`.
final class PyUnion: PyObject {
  let arguments: [Value]

  /// Makes a union of at least two different types.
  init(_ arguments: [Value], type: PyType) {
    self.arguments = arguments
    super.init(type: type)
  }
}

extension Interpreter {
  /// The union, if the value is one.
  func union(_ value: Value) -> PyUnion? {
    guard case .object(let object) = value, Swift.type(of: object) == PyUnion.self else {
      return nil
    }
    return unsafeDowncast(object, to: PyUnion.self)
  }

  /// Whether a value may stand in a union by itself: a class, None, an alias or a union.
  private func isUnionMember(_ value: Value) -> Bool {
    value.isNone || value.type != nil || alias(value) != nil || union(value) != nil
  }

  /// `a | b` of types, or NotImplemented.
  func makeUnion(_ a: Value, _ b: Value) throws(Raised) -> Value {
    guard isUnionMember(a), isUnionMember(b) else { return .object(notImplemented) }
    var members: [Value] = []
    for operand in [a, b] {
      for member in union(operand)?.arguments ?? [operand] {
        let member = member.isNone ? .object(types.noneType) : member
        var isKnown = false
        for known in members where try areEqual(known, member) { isKnown = true }
        if !isKnown { members.append(member) }
      }
    }
    if members.count == 1 { return members[0] }
    return .object(PyUnion(members, type: collections.union))
  }

  /// Defines the methods of unions, and `|` of types.
  func installUnion() {
    let type = collections.union
    for operand in [types.type, collections.genericAlias, type, types.noneType] {
      method(operand, "__or__", "self, value, /") { (vm, a) throws(Raised) in
        // `None | None` is no union.
        a[0].isNone && a[1].isNone ? .object(vm.notImplemented) : try vm.makeUnion(a[0], a[1])
      }
      method(operand, "__ror__", "self, value, /") { (vm, a) throws(Raised) in
        a[0].isNone && a[1].isNone ? .object(vm.notImplemented) : try vm.makeUnion(a[1], a[0])
      }
    }
    attribute(
      type, "__args__",
      get: { (vm, value) throws(Raised) in
        vm.tuple(vm.union(value)?.arguments ?? [])
      })
    attribute(
      type, "__parameters__",
      get: { (vm, value) throws(Raised) in
        vm.tuple(try vm.typeParameters(in: vm.union(value)?.arguments ?? []))
      })
    method(type, "__getitem__", "self, key, /") { (vm, a) throws(Raised) in
      let old = vm.union(a[0])?.arguments ?? []
      let new = try vm.substitute(a[1], in: old, of: a[0])
      guard var made = new.first else { return .none }
      for member in new.dropFirst() { made = try vm.binary(.bitOr, made, member) }
      return made
    }
    method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
      var texts: [String] = []
      for member in vm.union(a[0])?.arguments ?? [] { texts.append(try vm.typeText(member)) }
      return vm.string(texts.joined(separator: " | "))
    }
    method(type, "__eq__", "self, value, /") { (vm, a) throws(Raised) in
      guard let x = vm.union(a[0]), let y = vm.union(a[1]) else {
        return .object(vm.notImplemented)
      }
      return .bool(
        try vm.compare(.equal, try vm.memberSet(x), try vm.memberSet(y)))
    }
    method(type, "__hash__", "self, /") { (vm, a) throws(Raised) in
      guard let union = vm.union(a[0]) else { return .none }
      return .int(vm.hash(elementsOf: try vm.memberSet(union)))
    }
    method(type, "__instancecheck__", "self, value, /") { (vm, a) throws(Raised) in
      for member in vm.union(a[0])?.arguments ?? [] where try vm.isInstance(a[1], of: member) {
        return .bool(true)
      }
      return .bool(false)
    }
    method(type, "__subclasscheck__", "self, value, /") { (vm, a) throws(Raised) in
      for member in vm.union(a[0])?.arguments ?? [] where try vm.isSubclass(a[1], of: member) {
        return .bool(true)
      }
      return .bool(false)
    }
  }

  private func memberSet(_ union: PyUnion) throws(Raised) -> PySet {
    let made = PySet(type: types.frozenSet)
    for member in union.arguments { try add(member, to: made) }
    return made
  }
}
