import EventLoop
import Trace

/// The `asyncio` module: its functions, and the types of futures, tasks, handles and loops.
extension Interpreter {
  /// Adds the module to those that can be imported.
  func installAsyncio() {
    installLoopPolicies()
    moduleLibrary["asyncio"] = .native { (vm, module) throws(Raised) in
      vm.installAsyncioTypes()
      vm.installPrimitives(module)
      vm.installWaiting(module)
      vm.installRunner(module)
      vm.installAsyncioFunctions(module)
      vm.installLoopMethods(module)
      vm.installStreams(module)
      vm.installSubmodules(module)
    }
  }

  private func installAsyncioFunctions(_ module: PyModule) {
    module.set(self, "Future", .object(asyncio.future))
    module.set(self, "Task", .object(asyncio.task))
    module.set(self, "Handle", .object(asyncio.handle))
    module.set(self, "TimerHandle", .object(asyncio.timerHandle))
    module.set(self, "CancelledError", .object(asyncio.cancelledError))
    module.set(self, "InvalidStateError", .object(asyncio.invalidStateError))
    module.set(self, "TimeoutError", .object(exceptions.timeoutError))
    pythonic(module, "sleep", "delay, result=") { vm, a throws(Raised) in
      // Nearly all ask for a turn of the loop, or for a number of seconds.
      if case .int(0) = a[0], a[1].isUnset {
        return .object(vm.spareSleeps.take(delay: 0, result: .none, vm))
      }
      let delay: Nanoseconds
      do throws(Raised) {
        delay = try vm.nanoseconds(a[0])
      } catch {
        // Like any coroutine it does nothing before it is awaited.
        let failure = error
        return .object(PromptCoroutine("sleep", vm) { _ throws(Raised) in throw failure })
      }
      return .object(
        vm.spareSleeps.take(delay: delay, result: a[1].isUnset ? .none : a[1], vm))
    }
    pythonic(module, "create_task", "coro, *, name=, context=") { vm, a throws(Raised) in
      let loop: PyLoop
      do throws(Raised) { loop = try vm.runningLoop() } catch { throw error.holding(a[0]) }
      return try vm.spawnTask(a[0], on: loop, name: a[1], context: a[2])
    }
    pythonic(module, "ensure_future", "coro_or_future, *, loop=") { vm, a throws(Raised) in
      .object(vm.object(for: try vm.ensureFuture(a[0], on: a[1].object as? PyLoop)))
    }
    // `*coros_or_futures` comes after the named parameter.
    pythonic(module, "gather", "*coros_or_futures, return_exceptions=") { vm, a throws(Raised) in
      let returnsExceptions = a[0].isUnset ? false : try vm.isTrue(a[0])
      return try vm.gather(a[1].tuple?.elements ?? [], returnsExceptions: returnsExceptions)
    }
    pythonic(module, "get_running_loop", "") { vm, _ throws(Raised) in
      .object(try vm.runningLoop())
    }
    pythonic(module, "_get_running_loop", "") { vm, _ throws(Raised) in
      vm.asyncio.running.map { .object($0) } ?? .none
    }
    pythonic(module, "get_event_loop", "") { vm, _ throws(Raised) in
      .object(try vm.eventLoop())
    }
    pythonic(module, "new_event_loop", "") { vm, _ throws(Raised) in
      .object(try vm.makeLoop())
    }
    pythonic(module, "set_event_loop", "loop") { vm, a throws(Raised) in
      try vm.setLoop(a[0])
      return .none
    }
    pythonic(module, "current_task", "loop=") { vm, a throws(Raised) in
      let loop: PyLoop
      if let given = a[0].object as? PyLoop { loop = given } else { loop = try vm.runningLoop() }
      guard let task = loop.loop.currentTask else { return .none }
      return .object(vm.object(for: task))
    }
    pythonic(module, "all_tasks", "loop=") { vm, a throws(Raised) in
      let loop: PyLoop
      if let given = a[0].object as? PyLoop { loop = given } else { loop = try vm.runningLoop() }
      let set = PySet(type: vm.types.set)
      for task in loop.pendingTasks { try vm.add(.object(vm.object(for: task)), to: set) }
      return .object(set)
    }
    for (name, signature) in [
      ("to_thread", "func, /, *args, **kwargs"), ("wrap_future", "future, *, loop="),
      ("run_coroutine_threadsafe", "coro, loop"),
    ] {
      pythonic(module, name, signature) { vm, a throws(Raised) in
        let function = try vm.asyncioThreadFunction(name)
        switch name {
        case "to_thread":
          return try vm.call(
            function, [a[0]] + (a[1].tuple?.elements ?? []), named: a[2].dictionary)
        case "wrap_future":
          return try vm.call(
            function, [a[0]],
            named: vm.dictionary([("loop", a[1].isUnset ? .none : a[1])]))
        default: return try vm.call(function, [a[0], a[1]])
        }
      }
    }
    pythonic(module, "iscoroutine", "obj") { vm, a throws(Raised) in
      .bool(vm.isTaskBody(a[0]))
    }
    module.set(self, "_is_coroutine", .object(asyncio.coroutineMark))
    pythonic(module, "iscoroutinefunction", "func") { vm, a throws(Raised) in
      .bool(vm.isCoroutineFunction(a[0]))
    }
    pythonic(module, "isfuture", "obj") { vm, a throws(Raised) in
      .bool(a[0].object is PyFuture)
    }
  }

  /// Defines a function that CPython's library has in Python, so that errors are worded alike.
  func pythonic(
    _ module: PyModule, _ name: String, _ signature: String, _ body: @escaping NativeBody
  ) {
    module.namespace.set(
      intern(name),
      .object(
        PyNative(
          name: name, signature: signature, isPythonic: true, kind: .function, owner: nil,
          type: types.nativeFunction, body: body)))
  }

  /// Whether calling a value makes a coroutine.
  func isCoroutineFunction(_ value: Value) -> Bool {
    if let method = value.object as? PyMethod { return isCoroutineFunction(method.function) }
    if case .object(let object) = value, object.type.name == "partial",
      let function = try? findAttribute(value, intern("func"))
    {
      return isCoroutineFunction(function)
    }
    if let native = value.object as? PyNative {
      return native.signature.isPythonic && native.owner == nil
        && ["sleep", "wait", "wait_for", "to_thread", "open_connection", "start_server"]
          .contains(native.name)
    }
    guard let function = value.object as? PyFunction else {
      // What the asyncio of CPython 3.11 marks as such, and mocks do.
      return (try? findAttribute(value, intern("_is_coroutine")))?.isObject(asyncio.coroutineMark)
        ?? false
    }
    return function.code.isCoroutine && !function.code.isGenerator
  }

  /// Seconds as a number in nanoseconds, at most the end of the clock.
  func nanoseconds(_ seconds: Value) throws(Raised) -> Nanoseconds {
    if let number = smallInteger(seconds) {
      let (exact, overflow) = number.multipliedReportingOverflow(by: 1_000_000_000)
      let nearest = overflow ? number.signum() * MachineClock.end : exact
      return max(-MachineClock.end, min(MachineClock.end, nearest))
    }
    guard let number = realNumber(seconds) else {
      throw typeError(
        "'<=' not supported between instances of '\(typeName(seconds))' and 'int'")
    }
    guard !number.isNaN else { return 0 }
    let end = Double(MachineClock.end)
    return Nanoseconds(max(-end, min(end, (number * 1e9).rounded())))
  }

  /// The value of a number that is not complex; infinite where an integer is too large for a float.
  func realNumber(_ value: Value) -> Double? {
    floating(value) ?? smallInteger(value).map(Double.init)
      ?? bigInteger(value).map(Interpreter.nearestDouble)
  }

  /// Nanoseconds in seconds.
  func seconds(_ nanoseconds: Nanoseconds) -> Value { .float(Double(nanoseconds) / 1e9) }

  private func gather(
    _ awaitables: [Value], returnsExceptions: Bool
  ) throws(Raised) -> Value {
    guard !awaitables.isEmpty else {
      let future = ValueFuture(try eventLoop(), reason: .gather)
      future.succeed(list([]))
      return .object(object(for: future))
    }
    // The same coroutine object given twice is one task.
    var futures: [Future] = []
    futures.reserveCapacity(awaitables.count)
    var known: [ObjectIdentifier: Future] = [:]
    var owner: PyLoop?
    for value in awaitables {
      guard case .object(let object) = value else {
        futures.append(try ensureFuture(value, on: owner))
        continue
      }
      if let given = value.object(as: PyFuture.self) {
        // A future stands for itself, however often it is given.
        futures.append(try ensureFuture(value, on: owner))
        if owner == nil { owner = given.future.owner }
        continue
      }
      let generator = value.object(as: PyGenerator.self)
      var earlier = generator == nil ? known[ObjectIdentifier(object)] : nil
      // Few coroutines were in a gather before, so that they have to be looked for.
      if let generator, generator.isGathered {
        earlier = zip(awaitables, futures).first { $0.0.isObject(generator) }?.1
      }
      // CPython keeps what it was given in a dict: a list is told that it cannot be hashed.
      if generator == nil, !(object is PyFuture) { _ = try hash(value) }
      if let earlier {
        futures.append(earlier)
        continue
      }
      let future = try ensureFuture(value, on: owner)
      if owner == nil { owner = future.owner }
      if let generator {
        generator.isGathered = true
      } else {
        known[ObjectIdentifier(object)] = future
      }
      futures.append(future)
    }
    let loop: PyLoop
    if let owner { loop = owner } else { loop = try eventLoop() }
    let outer = GatherFuture(futures, returnsExceptions: returnsExceptions, owner: loop)
    return .object(object(for: outer))
  }
}
