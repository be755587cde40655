/// An awaitable implemented in Swift: futures, `asyncio.sleep`, the steps of asynchronous generators.
///
/// `await` drives it by `resume` until it has finished; each time it suspends, the value goes to
/// whoever drives the chain, as from `yield` in a generator.
class NativeAwaitable: PyObject {
  /// What a step came to.
  enum Step {
    case finished(Value)
    case suspended(Value)
  }

  /// Makes an awaitable.
  override init(type: PyType) {
    super.init(type: type)
    nature = .awaitable
  }

  /// Goes on with a value or an exception; throws what comes out.
  func resume(_ interpreter: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    .finished(.none)
  }

  /// As `resume` with a value, for the machine: may enter a frame instead of running it itself.
  func delegate(
    _ interpreter: Interpreter, _ value: Value, driver: FramePointer
  ) throws(Raised) -> Delegation {
    switch try resume(interpreter, .send(value)) {
    case .finished(let value): .finished(value)
    case .suspended(let value): .suspend(value)
    }
  }
}
