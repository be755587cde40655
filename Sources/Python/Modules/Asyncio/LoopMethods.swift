import EventLoop
import Trace

/// The methods of event loops.
extension Interpreter {
  private func loop(_ value: Value) throws(Raised) -> PyLoop {
    guard let loop = value.object as? PyLoop else {
      throw typeError("expected an event loop, got '\(typeName(value))'")
    }
    return loop
  }

  private func open(_ value: Value) throws(Raised) -> PyLoop {
    let loop = try loop(value)
    if loop.loop.isClosed { throw runtimeError("Event loop is closed") }
    return loop
  }

  /// A call of the program in a loop, in the current context unless another one is given.
  func loopCall(
    _ owner: PyLoop, _ function: Value, _ arguments: Value, _ context: Value
  ) -> LoopCall {
    LoopCall(
      interpreter: self, loop: owner.loop, function: function,
      arguments: arguments.tuple?.elements ?? [],
      context: context.isUnset || context.isNone ? copiedContext() : context,
      origin: origin(in: owner))
  }

  func installLoopMethods(_ module: PyModule) {
    let type = asyncio.baseLoop
    installLoopTypes(module)
    method(type, "__repr__", "self, /") { vm, a throws(Raised) in
      let owner = try vm.loop(a[0])
      let debug = owner.isDebugging ? "True" : "False"
      return vm.string(
        "<_UnixSelectorEventLoop running=\(owner.loop.isRunning ? "True" : "False") "
          + "closed=\(owner.loop.isClosed ? "True" : "False") debug=\(debug)>")
    }
    method(type, "time", "self, /") { vm, a throws(Raised) in vm.seconds(vm.now) }
    method(type, "call_soon", "self, callback, *args, context=") { vm, a throws(Raised) in
      let owner = try vm.open(a[0])
      try vm.checkThread(owner)
      try vm.checkCallback(a[1], "call_soon", owner)
      let handle = CallHandle(vm.loopCall(owner, a[1], a[3], a[2]))
      // From another thread it is enqueued, but does not end the loop's wait.
      owner.loop.callSoon(handle, cause: vm.asyncio.running === owner ? nil : -1)
      return .object(PyHandle(handle, loop: owner.loop, type: vm.asyncio.handle))
    }
    method(type, "call_soon_threadsafe", "self, callback, *args, context=") {
      vm, a throws(Raised) in
      let owner = try vm.open(a[0])
      try vm.checkCallback(a[1], "call_soon_threadsafe", owner)
      let handle = CallHandle(vm.loopCall(owner, a[1], a[3], a[2]))
      vm.callSoon(handle, owner)
      return .object(PyHandle(handle, loop: owner.loop, type: vm.asyncio.handle))
    }
    method(type, "run_in_executor", "self, executor, func, *args") { vm, a throws(Raised) in
      try vm.checkCallback(a[2], "run_in_executor", try vm.open(a[0]))
      let function = try vm.asyncioThreadFunction("run_in_executor")
      return try vm.call(function, [a[0], a[1], a[2]] + (a[3].tuple?.elements ?? []))
    }
    for name in ["getaddrinfo", "getnameinfo"] {
      method(type, name, "self, /, *args, **kwargs") { vm, a throws(Raised) in
        try vm.call(
          try vm.asyncioThreadFunction(name), [a[0]] + (a[1].tuple?.elements ?? []),
          named: a[2].dictionary)
      }
    }
    method(type, "set_default_executor", "self, executor") { vm, a throws(Raised) in
      try vm.call(try vm.asyncioThreadFunction("set_default_executor"), [a[0], a[1]])
    }
    method(type, "call_later", "self, delay, callback, *args, context=") { vm, a throws(Raised) in
      if a[1].isNone { throw vm.typeError("delay must not be None") }
      guard let delay = vm.realNumber(a[1]) else {
        throw vm.typeError(
          "unsupported operand type(s) for +: 'float' and '\(vm.typeName(a[1]))'")
      }
      let owner = try vm.open(a[0])
      try vm.checkThread(owner)
      try vm.checkCallback(a[2], "call_at", owner)
      let timer = CallTimer(
        vm.loopCall(owner, a[2], a[4], a[3]), deadline: vm.now + (try vm.nanoseconds(.float(delay)))
      )
      owner.loop.schedule(timer)
      return .object(PyHandle(timer, loop: owner.loop, type: vm.asyncio.timerHandle))
    }
    method(type, "call_at", "self, when, callback, *args, context=") { vm, a throws(Raised) in
      if a[1].isNone { throw vm.typeError("when cannot be None") }
      let owner = try vm.open(a[0])
      try vm.checkThread(owner)
      try vm.checkCallback(a[2], "call_at", owner)
      let timer = CallTimer(
        vm.loopCall(owner, a[2], a[4], a[3]), deadline: try vm.nanoseconds(a[1]))
      owner.loop.schedule(timer)
      return .object(PyHandle(timer, loop: owner.loop, type: vm.asyncio.timerHandle))
    }
    method(type, "create_future", "self, /") { vm, a throws(Raised) in
      .object(vm.object(for: ValueFuture(try vm.loop(a[0]))))
    }
    method(type, "create_task", "self, coro, *, name=, context=") { vm, a throws(Raised) in
      let owner = try vm.open(a[0])
      return try vm.createOwnTask(a[1], on: owner, name: a[2], context: a[3])
    }
    method(type, "run_until_complete", "self, future, /") { vm, a throws(Raised) in
      try vm.runUntilComplete(try vm.loop(a[0]), a[1])
    }
    method(type, "run_forever", "self, /") { vm, a throws(Raised) in
      try vm.runForever(try vm.loop(a[0]))
      return .none
    }
    method(type, "stop", "self, /") { vm, a throws(Raised) in
      try vm.loop(a[0]).loop.stop()
      return .none
    }
    method(type, "close", "self, /") { vm, a throws(Raised) in
      let owner = try vm.loop(a[0])
      if owner.loop.isRunning { throw vm.runtimeError("Cannot close a running event loop") }
      try vm.close(owner)
      return .none
    }
    method(type, "is_running", "self, /") { vm, a throws(Raised) in
      .bool(try vm.loop(a[0]).loop.isRunning)
    }
    method(type, "is_closed", "self, /") { vm, a throws(Raised) in
      .bool(try vm.loop(a[0]).loop.isClosed)
    }
    method(type, "get_debug", "self, /") { vm, a throws(Raised) in
      .bool(try vm.loop(a[0]).isDebugging)
    }
    method(type, "set_debug", "self, enabled, /") { vm, a throws(Raised) in
      vm.setDebug(try vm.loop(a[0]), try vm.isTrue(a[1]))
      return .none
    }
    method(type, "set_exception_handler", "self, handler, /") { vm, a throws(Raised) in
      if !a[1].isNone, !vm.isCallable(a[1]) {
        throw vm.typeError("A callable object or None is expected, got \(try vm.repr(a[1]))")
      }
      try vm.loop(a[0]).exceptionHandler = a[1]
      return .none
    }
    method(type, "get_exception_handler", "self, /") { vm, a throws(Raised) in
      try vm.loop(a[0]).exceptionHandler
    }
    method(type, "default_exception_handler", "self, context, /") { vm, a throws(Raised) in
      if let context = a[1].dictionary { vm.defaultExceptionHandler(try vm.loop(a[0]), context) }
      return .none
    }
    method(type, "call_exception_handler", "self, context, /") { vm, a throws(Raised) in
      guard let context = a[1].dictionary else { return .none }
      try vm.callExceptionHandler(try vm.loop(a[0]), context)
      return .none
    }
    method(type, "shutdown_asyncgens", "self, /") { vm, a throws(Raised) in
      .object(GeneratorShutdown(try vm.loop(a[0]), vm))
    }
    method(type, "shutdown_default_executor", "self, /") { vm, a throws(Raised) in
      let owner = try vm.loop(a[0])
      guard owner.defaultExecutor.object != nil else {
        return .object(
          PromptCoroutine("BaseEventLoop.shutdown_default_executor", vm) { _ in
            owner.defaultExecutor = .bool(false)
            return .none
          })
      }
      return try vm.call(
        try vm.asyncioThreadFunction("shutdown_default_executor"), [a[0]])
    }
    method(type, "set_task_factory", "self, factory, /") { vm, a throws(Raised) in
      if !a[1].isNone, !vm.isCallable(a[1]) {
        throw vm.typeError("task factory must be a callable or None")
      }
      try vm.loop(a[0]).taskFactory = a[1]
      return .none
    }
    method(type, "get_task_factory", "self, /") { vm, a throws(Raised) in
      try vm.loop(a[0]).taskFactory
    }
    attribute(
      type, "slow_callback_duration",
      get: { vm, value throws(Raised) in try vm.loop(value).slowCallbackDuration },
      set: { vm, value, duration throws(Raised) in
        try vm.loop(value).slowCallbackDuration = duration
      })
    installSignalMethods(type)
  }

  /// Whether `call_soon` and its like take a callback; looked at only in debug mode, as CPython does.
  private func checkCallback(
    _ callback: Value, _ method: String, _ owner: PyLoop
  ) throws(Raised) {
    guard owner.isDebugging else { return }
    if isCoroutine(callback) || isCoroutineFunction(callback) {
      throw typeError("coroutines cannot be used with \(method)()")
    }
    guard isCallable(callback) else {
      throw typeError(
        "a callable object was expected by \(method)(), got \(try repr(callback))")
    }
  }
}
