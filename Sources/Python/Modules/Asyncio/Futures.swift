import EventLoop
import Trace

/// A future whose result is a Python value.
class ValueFuture: Future {
  /// The object that programs see, while there is one; it clears this when it dies, so that this
  /// cannot dangle.
  final unowned(unsafe) var wrapper: PyFuture?
  /// The result, the exception or the message of the cancellation, as it is done.
  private final var outcome = Value.none

  /// Makes a pending future.
  init(_ owner: PyLoop, reason: WaitReason = .future) {
    super.init(loop: owner.loop, reason: reason)
    if owner.isDebugging { owner.interpreter.noteOrigin(of: self) }
  }

  deinit {
    if marks.isDisjoint(with: .ending) { return }
    if marks.contains(.weaklyReferenced) { owner.interpreter.heap.weakReferences.died(self) }
    if marks.contains(.remains) { owner.interpreter.asyncio.dropRemains(of: self) }
    if marks.contains(.unseen), let exception {
      owner.interpreter.reportNeverRetrieved(
        "\(self is GatherFuture ? "_GatheringFuture" : "Future") exception was never retrieved",
        exception, in: owner,
        shown: owner.interpreter.futureText(self), origin: owner.interpreter.origin(of: self))
    }
    if marks.contains(.origin) { owner.interpreter.asyncio.origins[ObjectIdentifier(self)] = nil }
  }

  /// The result, once it is there.
  final var value: Value { state == .finished ? outcome : .none }

  /// The exception with which it failed.
  final var exception: PyException? {
    state == .failed ? outcome.object(as: PyException.self) : nil
  }

  /// The message with which it was cancelled.
  final var cancelMessage: Value { state == .cancelled ? outcome : .none }

  override var failure: AnyObject? {
    switch state {
    case .failed:
      prepareToRaise()
      return exception
    case .cancelled: return owner.interpreter.cancelledError(outcome)
    default: return nil
    }
  }

  /// Gets the exception ready to be raised: only the first time with where the future failed, so
  /// that tracebacks do not grow (`future_get_result` in `_asynciomodule.c`).
  final func prepareToRaise() {
    if marks.contains(.raised) { exception?.traceback = [] }
    marks = marks.subtracting(.unseen).union(.raised)
  }

  override func cancel(message: AnyObject? = nil) -> Bool {
    if let wrapper, !wrapper.type.isBuiltin,
      let isCancelled = owner.interpreter.cancel(wrapper, message)
    {
      return isCancelled
    }
    return cancelItself(message: message)
  }

  /// What `cancel` does, where the object's class does not do something else.
  final func cancelItself(message: AnyObject?) -> Bool {
    guard !isDone else { return false }
    outcome = Value(cancelMessage: message)
    resolve(.cancelled)
    return true
  }

  /// Puts the result in place that it has when its time is up.
  final func prepare(_ value: Value) { outcome = value }

  /// Resolves it with a result.
  final func succeed(_ value: Value) {
    outcome = value
    resolve(.finished)
  }

  /// Resolves it with an exception.
  final func fail(_ exception: PyException) {
    outcome = .object(exception)
    mark(.unseen)
    resolve(.failed)
  }
}

/// A `Future` or `Task` object.
final class PyFuture: NativeAwaitable {
  let future: Future

  /// Wraps a future; use `Interpreter.object(for:)`.
  fileprivate init(_ future: Future, type: PyType) {
    self.future = future
    super.init(type: type)
  }

  deinit {
    // No reference to this object may be handed out any more.
    guard Swift.type(of: future) == CoroutineTask.self else {
      guard let plain = future as? ValueFuture else { return }
      plain.wrapper = nil
      let asyncio = plain.owner.interpreter.asyncio
      if attributes != nil || !type.isBuiltin {
        asyncio.keepRemains(of: plain, from: self)
      }
      return
    }
    let task = unsafeDowncast(future, to: CoroutineTask.self)
    task.wrapper = nil
    let asyncio = task.owner.interpreter.asyncio
    if attributes != nil || !type.isBuiltin {
      asyncio.keepRemains(of: task, from: self)
    }
    guard task.marks.contains(.loose), !task.isDone, !task.hasCallbacks, task.loop.trace != nil,
      !task.owner.isLeavingMain
    else { return }
    task.drop(at: task.owner.interpreter.current?.line ?? 0)
  }

  override func resume(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if case .raise(let raised) = input { throw raised }
    if future.isDone { return .finished(try vm.result(of: future)) }
    vm.awaited = future
    return .suspended(.object(self))
  }
}

extension Future {
  /// The future as a task.
  final var asTask: CoroutineTask? {
    @inline(__always) get {
      Swift.type(of: self) == CoroutineTask.self
        ? unsafeDowncast(self, to: CoroutineTask.self) : nil
    }
  }

  /// The future as one that is not a task.
  final var asPlain: ValueFuture? { isTask ? nil : self as? ValueFuture }
}

extension Interpreter {
  /// Cancels a future by its class's own `cancel`; `nil` where the class has none.
  func cancel(_ object: PyFuture, _ message: AnyObject?) -> Bool? {
    guard object.type.defines("cancel", self) else { return nil }
    do {
      let given = message == nil ? [] : [Value(cancelMessage: message)]
      return try isTrue(try callMethod(named: "cancel", on: .object(object), given))
    } catch {
      reportUnraisable(error, in: .object(object))
      return false
    }
  }

  /// `Future.cancel`, which classes of the program may call from their own.
  func cancelItself(_ future: Future, message: AnyObject?) throws(Raised) -> Bool {
    if let task = future.asTask {
      return try limitingDepth(of: future) { task.requestCancellation(message: message) }
    }
    if let plain = future.asPlain, Swift.type(of: plain) == ValueFuture.self {
      return plain.cancelItself(message: message)
    }
    return try cancel(future, message: message)
  }

  /// Cancels a future as a program asks for it.
  ///
  /// - Returns: whether it was not done yet.
  /// - Throws: RecursionError for tasks that wait for each other in a ring, as in CPython.
  func cancel(_ future: Future, message: AnyObject? = nil) throws(Raised) -> Bool {
    try limitingDepth(of: future) { future.cancel(message: message) }
  }

  private func limitingDepth(
    of future: Future, _ body: () -> Bool
  ) throws(Raised) -> Bool {
    _ = future.loop.takeEndlessCancellation()
    let isCancelled = body()
    if future.loop.takeEndlessCancellation() {
      throw error(
        exceptions.recursionError, "maximum recursion depth exceeded while calling a Python object")
    }
    return isCancelled
  }

  /// The object that programs see for a future or task: always the same while it lives.
  ///
  /// - Parameters:
  ///   - future: the future.
  ///   - type: its class, where the program derived one.
  /// - Returns: the object.
  func object(for future: Future, type: PyType? = nil) -> PyFuture {
    if let task = future.asTask {
      if let wrapper = task.wrapper { return wrapper }
      let made = PyFuture(task, type: type ?? asyncio.task)
      if task.marks.contains(.remains) { asyncio.takeRemains(of: task, for: made) }
      task.wrapper = made
      return made
    }
    if let plain = future.asPlain {
      if let wrapper = plain.wrapper { return wrapper }
      let usual = plain is GatherFuture ? asyncio.gatheringFuture : asyncio.future
      let made = PyFuture(plain, type: type ?? usual)
      if plain.marks.contains(.remains) { asyncio.takeRemains(of: plain, for: made) }
      plain.wrapper = made
      return made
    }
    return PyFuture(future, type: asyncio.future)
  }

  /// The result of a done future: returned, or raised.
  func result(of future: Future) throws(Raised) -> Value {
    switch future.state {
    case .pending: throw error(asyncio.invalidStateError, "Result is not set.")
    case .cancelled: throw Raised(exception: cancelledException(of: future))
    case .failed:
      future.asTask?.prepareToRaise()
      future.asPlain?.prepareToRaise()
      guard let exception = exception(of: future) else { return .none }
      setContext(of: exception)
      throw Raised(exception: exception)
    case .finished: return future.asTask?.value ?? future.asPlain?.value ?? .none
    }
  }

  /// The exception of a failed future, which counts as seen then.
  func exception(of future: Future) -> PyException? {
    future.mark(.unseen, false)
    return future.asTask?.exception ?? future.asPlain?.exception
  }

  /// The CancelledError of a cancelled future.
  func cancelledException(of future: Future) -> PyException {
    if let task = future.asTask {
      return task.takeCancellation() ?? cancelledError(task.lateCancelMessage)
    }
    return cancelledError(future.asPlain?.cancelMessage ?? .none)
  }

  /// A CancelledError with the message of `cancel(msg)`.
  func cancelledError(_ message: Value) -> PyException {
    let made = PyException(
      message.isNone ? [] : [message], type: cancelledErrorType ?? asyncio.cancelledError)
    made.isOfLibrary = true
    return made
  }

  /// Whether an exception is a CancelledError.
  @inline(__always)
  func isCancellation(_ exception: PyException) -> Bool {
    guard let cancelledErrorType else { return false }
    return exception.hasType(cancelledErrorType)
      || exception.type.isSubtype(of: cancelledErrorType)
  }
}
