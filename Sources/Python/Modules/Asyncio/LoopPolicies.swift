/// Where loops come from: asyncio itself, or a policy that the program has set.
extension Interpreter {
  /// What the policies, which are written in Python, need: the module `_asyncio_loops`.
  func installLoopPolicies() {
    moduleLibrary["_asyncio_loops"] = .native { (vm, module) throws(Raised) in
      module.function(vm, "current", "make, set, /") { (vm, a) throws(Raised) in
        if let current = vm.asyncio.current { return .object(current) }
        if vm.asyncio.isLoopSet || vm.threads.current !== vm.mainThread {
          throw vm.noCurrentLoop()
        }
        _ = try vm.call(a[1], [try vm.call(a[0])])
        return vm.asyncio.current.map { .object($0) } ?? .none
      }
      module.function(vm, "set_current", "loop, /") { (vm, a) throws(Raised) in
        try vm.setOwnLoop(a[0])
        return .none
      }
      module.function(vm, "policy", "") { (vm, _) throws(Raised) in vm.asyncio.policy }
      module.function(vm, "set_policy", "policy, is_own, /") { (vm, a) throws(Raised) in
        vm.asyncio.policy = a[0]
        vm.asyncio.hasOwnPolicy = try vm.isTrue(a[1])
        return .none
      }
    }
  }

  /// A new loop (`new_event_loop`).
  func makeLoop() throws(Raised) -> PyLoop {
    guard asyncio.hasOwnPolicy else { return makeOwnLoop(asyncio.loop) }
    let made = try callMethod(named: "new_event_loop", on: asyncio.policy)
    guard let loop = made.object as? PyLoop else {
      throw typeError("the policy must make an event loop, not '\(typeName(made))'")
    }
    return loop
  }

  /// `asyncio.set_event_loop(loop)`.
  func setLoop(_ value: Value) throws(Raised) {
    guard asyncio.hasOwnPolicy else { return try setOwnLoop(value) }
    _ = try callMethod(named: "set_event_loop", on: asyncio.policy, [value])
  }

  private func setOwnLoop(_ value: Value) throws(Raised) {
    if !value.isNone, !(value.object is PyLoop) {
      throw typeError(
        "loop must be an instance of AbstractEventLoop or None, not '\(typeName(value))'")
    }
    asyncio.current = value.object as? PyLoop
    asyncio.isLoopSet = true
  }

  /// `asyncio.get_event_loop()`: the running loop, or the one that was set, made on first demand.
  func eventLoop() throws(Raised) -> PyLoop {
    if let running = asyncio.running { return running }
    if asyncio.hasOwnPolicy {
      let found = try callMethod(named: "get_event_loop", on: asyncio.policy)
      if let loop = found.object as? PyLoop { return loop }
    }
    if let current = asyncio.current { return current }
    if asyncio.isLoopSet { throw noCurrentLoop() }
    let made = try makeLoop()
    asyncio.current = made
    asyncio.isLoopSet = true
    return made
  }

  private func noCurrentLoop() -> Raised {
    runtimeError("There is no current event loop in thread '\(currentThread.name)'.")
  }
}
