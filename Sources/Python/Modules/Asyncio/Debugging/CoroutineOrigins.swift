/// Where coroutines were made, for the warnings about those that are never awaited.
struct CoroutineOrigins {
  /// How many calls are kept of each (`sys.set_coroutine_origin_tracking_depth`); 0 for none.
  var depth = 0 { didSet { isNoting = depth > 0 || allocationDepth > 0 } }
  /// How many calls `tracemalloc` keeps of each; 0 while it is not tracing.
  var allocationDepth = 0 { didSet { isNoting = depth > 0 || allocationDepth > 0 } }
  /// Whether coroutines have to be noted when they are made.
  private(set) var isNoting = false
  private var stacks: [ObjectIdentifier: CallStack] = [:]
  private var allocations: [ObjectIdentifier: CallStack] = [:]

  /// Where a coroutine was made, if that was noted.
  subscript(coroutine: PyObject) -> CallStack? { stacks[ObjectIdentifier(coroutine)] }

  /// Where a coroutine was made, as `tracemalloc` has noted it.
  func allocation(of coroutine: PyObject) -> CallStack? {
    allocations[ObjectIdentifier(coroutine)]
  }

  /// Forgets what `tracemalloc` has noted.
  mutating func forgetAllocations() { allocations = [:] }

  /// Notes where a coroutine is made; it must call `forget` when it dies.
  mutating func note(_ coroutine: PyObject, _ vm: Interpreter) {
    let identifier = ObjectIdentifier(coroutine)
    if depth > 0 { stacks[identifier] = CallStack.current(vm, limit: depth) }
    if allocationDepth > 0 {
      allocations[identifier] = CallStack.current(vm, limit: allocationDepth)
    }
  }

  /// Forgets a coroutine that dies.
  mutating func forget(_ coroutine: PyObject) {
    stacks[ObjectIdentifier(coroutine)] = nil
    allocations[ObjectIdentifier(coroutine)] = nil
  }
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
