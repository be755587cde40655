import Foundation

/// `add_signal_handler` and `remove_signal_handler`: checked as CPython does; only Ctrl-C ever comes.
extension Interpreter {
  /// Adds the methods to the type of loops.
  func installSignalMethods(_ type: PyType) {
    method(type, "add_signal_handler", "self, sig, callback, *args") { vm, a throws(Raised) in
      let owner = try vm.receiver(a[0], as: PyLoop.self)
      if vm.isCoroutine(a[2]) || vm.isCoroutineFunction(a[2]) {
        throw vm.typeError("coroutines cannot be used with add_signal_handler()")
      }
      let number = try vm.signalNumber(a[1])
      if owner.loop.isClosed { throw vm.runtimeError("Event loop is closed") }
      if number == Int(SIGKILL) || number == Int(SIGSTOP) {
        throw vm.runtimeError("sig \(number) cannot be caught")
      }
      owner.signalHandlers[number] = LoopCall(
        interpreter: vm, loop: owner.loop, function: a[2],
        arguments: a[3].tuple?.elements ?? [], context: vm.copiedContext())
      return .none
    }
    method(type, "remove_signal_handler", "self, sig, /") { vm, a throws(Raised) in
      let owner = try vm.receiver(a[0], as: PyLoop.self)
      return .bool(owner.signalHandlers.removeValue(forKey: try vm.signalNumber(a[1])) != nil)
    }
  }

  /// Gives a signal that the program sends itself to the running loop that has a handler for it.
  ///
  /// As in CPython, where the signal comes through a pipe, the handler is enqueued in the next turn.
  ///
  /// - Parameter number: the signal.
  /// - Returns: whether a loop took it.
  func giveSignal(_ number: Int) -> Bool {
    let taker = loops.first {
      $0.loop.isRunning && $0.signalHandlers[number] != nil
    }
    guard let taker, let call = taker.signalHandlers[number] else { return false }
    taker.loop.callSoon(
      ChoreHandle(trace?.text("signal") ?? 0) { [loop = taker.loop] in
        loop.callSoon(CallHandle(call))
      })
    world.wake(taker.loop)
    return true
  }

  private func signalNumber(_ value: Value) throws(Raised) -> Int {
    // The names of `signal` are an enumeration of whole numbers.
    let given =
      smallInteger(value)
      ?? (try? findAttribute(value, intern("value"))).flatMap { smallInteger($0) }
    guard let number = given else {
      throw typeError("sig must be an int, not \(try repr(value))")
    }
    // 32 and 33 belong to the system's threads.
    guard (1...64).contains(number), number != 32, number != 33 else {
      throw valueError("invalid signal number \(number)")
    }
    return number
  }
}
