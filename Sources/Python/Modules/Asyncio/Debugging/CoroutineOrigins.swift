/// Where coroutines were made, for the warnings about those that are never awaited.
struct CoroutineOrigins {
  /// How many calls are kept of each (`sys.set_coroutine_origin_tracking_depth`); 0 for none.
  var depth = 0
  private var stacks: [ObjectIdentifier: CallStack] = [:]

  /// Where a coroutine was made, if that was noted.
  subscript(coroutine: PyObject) -> CallStack? { stacks[ObjectIdentifier(coroutine)] }

  /// Notes where a coroutine is made; it must call `forget` when it dies.
  mutating func note(_ coroutine: PyObject, _ vm: Interpreter) {
    stacks[ObjectIdentifier(coroutine)] = CallStack.current(vm, limit: depth)
  }

  /// Forgets a coroutine that dies.
  mutating func forget(_ coroutine: PyObject) { stacks[ObjectIdentifier(coroutine)] = nil }
}

extension Interpreter {
  /// Adds the functions of `sys` that turn this on and off.
  func installCoroutineOrigins(_ module: PyModule) {
    module.function(self, "get_coroutine_origin_tracking_depth", "") { (vm, _) throws(Raised) in
      .int(vm.coroutineOrigins.depth)
    }
    module.function(self, "set_coroutine_origin_tracking_depth", "depth") {
      (vm, a) throws(Raised) in
      let depth = try vm.smallIndex(of: a[0])
      guard depth >= 0 else { throw vm.valueError("depth must be >= 0") }
      vm.coroutineOrigins.depth = depth
      return .none
    }
  }

  /// `cr_origin`: the calls with the innermost first, or `None`.
  func originTuple(of coroutine: PyObject) -> Value {
    guard let stack = coroutineOrigins[coroutine] else { return .none }
    return tuple(
      stack.entries.reversed().map {
        tuple([string($0.file), .int($0.line), string($0.function)])
      })
  }
}
