extension Interpreter {
  /// Defines the methods of slices.
  func installSlice() {
    let type = types.slice
    type.namespace.set(names.hash, .none)
    constructor(type, "cls, start, stop=, step=, /") { (vm, a) throws(Raised) in
      let step = a[3].isUnset ? .none : a[3]
      let slice =
        a[2].isUnset
        ? PySlice(start: .none, stop: a[1], step: step, type: vm.types.slice)
        : PySlice(start: a[1], stop: a[2], step: step, type: vm.types.slice)
      return .object(slice)
    }
    for (name, get) in [
      ("start", { $0.start }), ("stop", { $0.stop }), ("step", { $0.step }),
    ] as [(String, (PySlice) -> Value)] {
      attribute(
        type, name,
        get: { (vm, value) throws(Raised) in vm.slice(value).map(get) ?? .none })
    }
    method(type, "__repr__", "self, /") { (vm, a) throws(Raised) in
      guard let slice = vm.slice(a[0]) else { return .none }
      return vm.string(try vm.text(ofSlice: slice))
    }
    method(type, "indices", "self, length, /") { (vm, a) throws(Raised) in
      guard let slice = vm.slice(a[0]) else { return .none }
      let length = try vm.index(of: a[1])
      guard length >= 0 else { throw vm.valueError("length should not be negative") }
      let indices = try vm.longIndices(of: slice, length: length)
      return vm.tuple([
        vm.integer(indices.start), vm.integer(indices.stop), vm.integer(indices.step),
      ])
    }
    installComparisons(type)
  }
}
