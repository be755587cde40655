import EventLoop

/// Handles that a program makes itself, by classes derived from asyncio's.
extension Interpreter {
  /// Defines `Handle(callback, args, loop)`, `TimerHandle(when, callback, args, loop)` and `_run`.
  func installHandleConstructors() {
    let (plain, timer) = (asyncio.handle, asyncio.timerHandle)
    for type in [plain, timer] {
      primitiveConstructor(type) { _, type in PyHandle(Handle(), loop: nil, type: type) }
    }
    pythonicMethod(plain, "__init__", "self, callback, args, loop, context=") {
      vm, a throws(Raised) in
      let owner = try vm.receiver(a[3], as: PyLoop.self)
      let call = vm.loopCall(owner, a[1], a[2], a[4])
      try vm.receiver(a[0], as: PyHandle.self).begin(CallHandle(call), loop: owner.loop)
      return .none
    }
    pythonicMethod(timer, "__init__", "self, when, callback, args, loop, context=") {
      vm, a throws(Raised) in
      let owner = try vm.receiver(a[4], as: PyLoop.self)
      let call = vm.loopCall(owner, a[2], a[3], a[5])
      let made = CallTimer(call, deadline: try vm.nanoseconds(a[1]))
      try vm.receiver(a[0], as: PyHandle.self).begin(made, loop: owner.loop)
      return .none
    }
    pythonicMethod(plain, "_run", "self") { vm, a throws(Raised) in
      do {
        let handle = try vm.receiver(a[0], as: PyHandle.self).handle
        if !handle.isCancelled { try handle.run() }
      } catch let raised as Raised {
        throw raised
      } catch {
        throw vm.runtimeError("\(error)")
      }
      return .none
    }
  }
}
