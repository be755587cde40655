import EventLoop

/// Awaitables that a program drives itself, by `send`, `throw`, `next` or a loop.
///
/// A task is told through `awaited` which future its body awaits. Whatever suspends for a program
/// instead gives it that future, which is marked as CPython's `Future.__await__` marks it
/// (`_asyncio_future_blocking`): so a task to which the program yields it on knows that it is to be
/// awaited.
extension Interpreter {
  /// Resumes a generator or coroutine for a program, which gets what it yields.
  func resumeByHand(
    _ generator: PyGenerator, _ input: Resumption
  ) throws(Raised) -> Completion {
    let completion = try resume(generator, input)
    guard awaited != nil, case .yielded = completion else { return completion }
    guard let future = handOut() else {
      return try resumeByHand(generator, .raise(unusedAwait))
    }
    return .yielded(future)
  }

  /// Resumes a native awaitable for a program.
  private func resumeByHand(
    _ awaitable: NativeAwaitable, _ input: Resumption
  ) throws(Raised) -> NativeAwaitable.Step {
    let step = try awaitable.resume(self, input)
    guard awaited != nil, case .suspended = step else { return step }
    guard let future = handOut() else {
      return try resumeByHand(awaitable, .raise(unusedAwait))
    }
    return .suspended(future)
  }

  /// The future for which a chain of awaits has just suspended, as a program gets it; `nil` where
  /// it got it before and did not give it to a task.
  func handOut() -> Value? {
    guard let future = awaited.take(), !future.isHandedOut else { return nil }
    future.isHandedOut = true
    return .object(object(for: future))
  }

  private var unusedAwait: Raised { runtimeError("await wasn't used with future") }

  /// Takes back a future that was handed out, when it comes to a task; whether it was.
  func takeBack(_ future: Future) -> Bool {
    defer { future.isHandedOut = false }
    return future.isHandedOut
  }

  /// Defines `send`, `throw`, `close` and `__next__` on a type of native awaitables.
  func installAwaitableProtocol(_ type: PyType) {
    func step(_ vm: Interpreter, _ value: Value, _ input: Resumption) throws(Raised) -> Value {
      guard let awaitable = value.object as? NativeAwaitable else { return .none }
      switch try vm.resumeByHand(awaitable, input) {
      case .suspended(let value): return value
      case .finished(let value): throw vm.stopIteration(value)
      }
    }
    method(type, "send", "self, value, /") { vm, a throws(Raised) in
      try step(vm, a[0], .send(a[1]))
    }
    method(type, "__next__", "self, /") { vm, a throws(Raised) in try step(vm, a[0], .send(.none)) }
    method(type, "throw", "self, type, value=, traceback=, /") { vm, a throws(Raised) in
      try step(vm, a[0], .raise(try vm.thrown(a[1], a[2], a[3])))
    }
    method(type, "close", "self, /") { vm, a throws(Raised) in
      try (a[0].object as? NativeAwaitable)?.close(vm)
      return .none
    }
  }
}
