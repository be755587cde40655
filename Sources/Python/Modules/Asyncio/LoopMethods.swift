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

  private func call(
    _ owner: PyLoop, _ function: Value, _ arguments: Value, _ context: Value
  ) -> LoopCall {
    LoopCall(
      interpreter: self, loop: owner.loop, function: function,
      arguments: arguments.tuple?.elements ?? [],
      context: context.isUnset || context.isNone ? copiedContext() : context)
  }

  func installLoopMethods() {
    let type = asyncio.loop
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
      let handle = CallHandle(vm.call(owner, a[1], a[3], a[2]))
      // From another thread it is enqueued, but does not end the loop's wait.
      owner.loop.callSoon(handle, cause: vm.asyncio.running === owner ? nil : -1)
      return .object(PyHandle(handle, loop: owner.loop, type: vm.asyncio.handle))
    }
    method(type, "call_soon_threadsafe", "self, callback, *args, context=") {
      vm, a throws(Raised) in
      let owner = try vm.open(a[0])
      let handle = CallHandle(vm.call(owner, a[1], a[3], a[2]))
      vm.callSoon(handle, owner)
      return .object(PyHandle(handle, loop: owner.loop, type: vm.asyncio.handle))
    }
    method(type, "run_in_executor", "self, executor, func, *args") { vm, a throws(Raised) in
      _ = try vm.open(a[0])
      let function = try vm.asyncioThreadFunction("run_in_executor")
      return try vm.call(function, [a[0], a[1], a[2]] + (a[3].tuple?.elements ?? []))
    }
    method(type, "set_default_executor", "self, executor") { vm, a throws(Raised) in
      try vm.call(try vm.asyncioThreadFunction("set_default_executor"), [a[0], a[1]])
    }
    method(type, "call_later", "self, delay, callback, *args, context=") { vm, a throws(Raised) in
      let owner = try vm.open(a[0])
      let timer = CallTimer(
        vm.call(owner, a[2], a[4], a[3]), deadline: vm.now + (try vm.nanoseconds(a[1])))
      owner.loop.schedule(timer)
      return .object(PyHandle(timer, loop: owner.loop, type: vm.asyncio.timerHandle))
    }
    method(type, "call_at", "self, when, callback, *args, context=") { vm, a throws(Raised) in
      let owner = try vm.open(a[0])
      let timer = CallTimer(
        vm.call(owner, a[2], a[4], a[3]), deadline: try vm.nanoseconds(a[1]))
      owner.loop.schedule(timer)
      return .object(PyHandle(timer, loop: owner.loop, type: vm.asyncio.timerHandle))
    }
    method(type, "create_future", "self, /") { vm, a throws(Raised) in
      .object(vm.object(for: ValueFuture(try vm.loop(a[0]))))
    }
    method(type, "create_task", "self, coro, *, name=, context=") { vm, a throws(Raised) in
      let owner = try vm.open(a[0])
      let task = try vm.makeTask(a[1], on: owner, name: a[2], context: a[3])
      task.isLoose = true
      return .object(vm.object(for: task))
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
      try vm.loop(a[0]).isDebugging = try vm.isTrue(a[1])
      return .none
    }
    method(type, "set_exception_handler", "self, handler, /") { vm, a throws(Raised) in
      try vm.loop(a[0]).exceptionHandler = a[1]
      return .none
    }
    method(type, "get_exception_handler", "self, /") { vm, a throws(Raised) in
      try vm.loop(a[0]).exceptionHandler
    }
    method(type, "default_exception_handler", "self, context, /") { vm, a throws(Raised) in
      if let context = a[1].dictionary { vm.defaultExceptionHandler(context) }
      return .none
    }
    method(type, "call_exception_handler", "self, context, /") { vm, a throws(Raised) in
      guard let context = a[1].dictionary else { return .none }
      let owner = try vm.loop(a[0])
      if owner.exceptionHandler.isNone {
        vm.defaultExceptionHandler(context)
      } else {
        _ = try vm.call(owner.exceptionHandler, [a[0], a[1]])
      }
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
    method(type, "add_signal_handler", "self, sig, callback, *args") { vm, a throws(Raised) in
      let owner = try vm.open(a[0])
      owner.signalHandlers[try vm.size(a[1])] = vm.call(owner, a[2], a[3], .none)
      return .none
    }
    method(type, "remove_signal_handler", "self, sig, /") { vm, a throws(Raised) in
      .bool(try vm.loop(a[0]).signalHandlers.removeValue(forKey: try vm.size(a[1])) != nil)
    }
  }
}
