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

  /// `close()`: raises GeneratorExit where it is suspended.
  ///
  /// Overridden by subclasses of which CPython's do not go on for that.
  func close(_ interpreter: Interpreter) throws(Raised) {
    do throws(Raised) {
      let exit = interpreter.error(interpreter.exceptions.generatorExit, arguments: [])
      _ = try resume(interpreter, .raise(exit))
    } catch {
      let types = interpreter.exceptions
      if interpreter.matches(error, types.generatorExit)
        || interpreter.matches(error, types.stopIteration)
      {
        return
      }
      throw error
    }
    interpreter.awaited = nil
    throw interpreter.runtimeError("coroutine ignored GeneratorExit")
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
