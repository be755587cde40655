import EventLoop
import Trace

/// A task that drives a Python coroutine.
final class CoroutineTask: Task {
  /// What a step of a coroutine written in Swift costs, in instructions.
  private static let nativeCost = 8
  // What is small stands together and takes few bytes: of tasks there may be very many.
  /// The line at which the program dropped it; 0 while it has not, or where that was reported.
  var droppedLine: Int32 = 0
  private let driven: PyObject
  private var knownName: Name
  /// The neighbours in the loop's list of living tasks.
  unowned(unsafe) var previousTask: CoroutineTask?
  unowned(unsafe) var nextTask: CoroutineTask?
  private var contextObject: PyObject?
  /// The object that programs see, while there is one; it clears this when it dies, so that this
  /// cannot dangle.
  unowned(unsafe) var wrapper: PyFuture?
  /// The result or the exception, as it is done.
  private var outcome = Value.none
  /// Whether the exception has been raised where somebody awaited it.
  private var wasRaised = false
  /// Whether no task made it, but the program itself.
  private var isOutermost = false
  /// Whether the exception is still to be reported when the task dies unseen.
  var isUnseen = false
  /// Whether weak references to it have been made.
  var isWeaklyReferenced = false
  /// Whether what its last object had of its own is kept for the next one.
  var hasRemains = false
  /// Whether it was destroyed while it was pending, and that was reported.
  var wasDestroyed = false
  /// Whether a program made it and has to keep it (`create_task`).
  var isLoose = false

  /// What a task is called.
  private enum Name {
    /// By a number, until somebody asks.
    case number(Int32)
    /// The name that was given, or the one made up on first demand.
    case text(PyStr)
  }

  /// Makes a task; `begin` enqueues its first step.
  ///
  /// - Parameters:
  ///   - coroutine: what it drives.
  ///   - owner: its loop.
  ///   - name: its name, or `nil` for one that is made of a number.
  ///   - number: the number for that.
  init(_ coroutine: PyObject, owner: PyLoop, name: PyStr?, number: Int) {
    driven = coroutine
    knownName = name.map(Name.text) ?? .number(Int32(truncatingIfNeeded: number))
    super.init(loop: owner.loop)
    owner.add(self)
    if owner.isDebugging { owner.interpreter.noteOrigin(of: self) }
  }

  /// What it drives.
  var coroutine: Value { .object(driven) }

  /// The context in which the steps run.
  var context: Value {
    get { contextObject.map(Value.object) ?? .none }
    set { contextObject = newValue.object }
  }

  /// The result, once it is there.
  var value: Value { state == .finished ? outcome : .none }

  /// The exception with which it ended.
  var exception: PyException? {
    state == .finished ? nil : outcome.object(as: PyException.self)
  }

  deinit {
    owner.remove(self)
    if isWeaklyReferenced { owner.interpreter.heap.weakReferences.died(self) }
    if hasRemains { owner.interpreter.asyncio.dropRemains(of: self) }
    defer { if hasOrigin { owner.interpreter.asyncio.origins[ObjectIdentifier(self)] = nil } }
    guard !isDone || isUnseen else { return }
    let vm = owner.interpreter
    if !isDone {
      if !wasDestroyed { vm.reportDestroyedPending(self) }
    } else if isUnseen, let exception {
      vm.reportNeverRetrieved(
        "Task exception was never retrieved", exception, in: owner, shown: vm.taskText(self),
        origin: vm.origin(of: self))
    }
  }

  /// `get_name()`.
  var name: PyStr {
    get {
      switch knownName {
      case .text(let text): return text
      case .number(let number):
        let made = PyStr("Task-\(number)", type: owner.interpreter.types.str)
        knownName = .text(made)
        return made
      }
    }
    set { knownName = .text(newValue) }
  }

  /// The name as text, for which no object is made.
  private var nameText: String {
    switch knownName {
    case .text(let text): text.value
    case .number(let number): "Task-\(number)"
    }
  }

  /// What the task is called where people read of it; see `TaskNames`.
  var shownName: String {
    let text = nameText
    guard isOutermost, text.hasPrefix("Task-"), Int(text.dropFirst(5)) != nil,
      let body = coroutine.object as? PyGenerator
    else { return text }
    return body.name
  }

  /// Records the task and enqueues its first step.
  func begin() {
    let vm = owner.interpreter
    isOutermost = loop.currentTask == nil
    guard let trace = vm.trace else { return start(name: 0, code: 0) }
    start(name: nameNumber(in: trace), code: bodyNumber(vm))
  }

  /// The number of the name in the trace's table of texts.
  private func nameNumber(in trace: TraceLog) -> TextID {
    guard case .number(let number) = knownName, number >= 0 else { return trace.text(nameText) }
    // Tasks are many, and so are their names: the bytes are written without a string between.
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { buffer in
      var start = buffer.endIndex
      var rest = number
      repeat {
        start -= 1
        buffer[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      for byte in "Task-".utf8.reversed() {
        start -= 1
        buffer[start] = byte
      }
      return trace.text(utf8: UnsafeBufferPointer(rebasing: buffer[start...]))
    }
  }

  /// The trace's number of the code that the task drives.
  private func bodyNumber(_ vm: Interpreter) -> CodeID {
    switch driven {
    case let coroutine as PyGenerator: coroutine.code.traceNumber
    case let step as AsyncGeneratorStep: step.generator.code.traceNumber
    case let coroutine as NativeCoroutine: vm.traceNumber(ofNative: coroutine.name)
    default: 0
    }
  }

  override var failure: AnyObject? {
    switch state {
    case .failed:
      prepareToRaise()
      return exception
    case .cancelled: return owner.interpreter.cancelledException(of: self)
    default: return nil
    }
  }

  /// Gets the exception ready to be raised: only the first time with where the future failed, so
  /// that tracebacks do not grow (`future_get_result` in `_asynciomodule.c`).
  func prepareToRaise() {
    isUnseen = false
    if wasRaised { exception?.traceback = [] }
    wasRaised = true
  }

  /// The message of the cancellation that came when the coroutine had already returned.
  var lateCancelMessage: Value {
    exception == nil && !wasRaised ? Value(cancelMessage: cancelMessage) : .none
  }

  /// The exception by which a cancelled task ended: whoever asks first gets it, and later ones make
  /// one of their own, without a message (`_make_cancelled_error`).
  func takeCancellation() -> PyException? {
    guard let exception else { return nil }
    outcome = .none
    wasRaised = true
    return exception
  }

  override func isCancellation(_ failure: AnyObject) -> Bool {
    guard let exception = failure as? PyException else { return false }
    return exception.type.isSubtype(of: owner.interpreter.asyncio.cancelledError)
  }

  override func step(_ input: StepInput) -> StepResult {
    interpreterReference._withUnsafeGuaranteedRef { step(input, $0) }
  }

  @inline(__always)
  private func step(_ input: StepInput, _ vm: Interpreter) -> StepResult {
    if droppedLine != 0 { reportDropped(input) }
    if contextObject == nil, vm.currentContext.isNone {
      defer { if !vm.currentContext.isNone { vm.currentContext = .none } }
      return go(on: input, vm)
    }
    let outerContext = vm.enterContext(context)
    defer { vm.leaveContext(outerContext) }
    return go(on: input, vm)
  }

  /// A step, in the task's context.
  @inline(__always)
  private func go(on input: StepInput, _ vm: Interpreter) -> StepResult {
    if vm.awaited != nil { vm.awaited = nil }
    do throws(Raised) {
      let completion: Completion
      if case .proceed = input, Swift.type(of: driven) == PyGenerator.self {
        completion = try vm.proceed(unsafeDowncast(driven, to: PyGenerator.self))
      } else {
        completion = try resume(vm, resumption(input))
      }
      switch completion {
      case .returned(let result):
        // A cancellation that came meanwhile takes its place.
        outcome = mustCancel ? .none : result
        return .returned
      case .yielded(let item), .produced(let item):
        if let future = vm.awaited {
          vm.awaited = nil
          return awaits(future, vm)
        }
        return item.isNone ? .yielded : misuse(vm, item)
      }
    } catch {
      return ended(by: error, vm)
    }
  }

  private func ended(by raised: Raised, _ vm: Interpreter) -> StepResult {
    if vm.isHalting { return .raised(escaping: raised) }
    let exception = raised.exception
    outcome = .object(exception)
    if exception.type.isSubtype(of: vm.asyncio.cancelledError) { return .cancelled }
    isUnseen = true
    let types = vm.exceptions
    let escapes =
      exception.type.isSubtype(of: types.keyboardInterrupt)
      || exception.type.isSubtype(of: types.systemExit)
    return .raised(escaping: escapes ? raised : nil)
  }

  /// The program dropped the object of a task that goes on: nothing but the loop keeps it.
  private func reportDropped(_ input: StepInput) {
    let line = droppedLine
    droppedLine = 0
    // A task that is being cancelled, as at the end of the program, does not go on.
    guard case .proceed = input, let trace = loop.trace, wrapper == nil else { return }
    trace.record(
      .diagnostic(
        .taskResultDropped, task: taskNumber, line: line,
        detail: trace.text(
          "Nothing keeps the task \(name.value): its result and its exception are lost, and CPython "
            + "may throw it away while it is suspended.")))
  }

  private func resumption(_ input: StepInput) -> Resumption {
    switch input {
    case .proceed: return .send(.none)
    case .cancel(let message):
      let text = Value(cancelMessage: message)
      return .raise(Raised(exception: owner.interpreter.cancelledError(text)))
    case .fail(let failure):
      guard let exception = failure as? PyException else { return .send(.none) }
      return .raise(Raised(exception: exception))
    }
  }

  private func resume(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Completion {
    vm.awaited = nil
    if driven.nature == .generator {
      let generator = unsafeDowncast(driven, to: PyGenerator.self)
      return try vm.resume(generator, input, mode: .step)
    }
    if let native = driven.asAwaitable {
      // No two of CPython's steps begin at one moment, so that equal sleeps end in their order.
      vm.charged += CoroutineTask.nativeCost
      switch try native.resume(vm, input) {
      case .finished(let value): return .returned(value)
      case .suspended(let value): return .yielded(value)
      }
    }
    do throws(Raised) {
      switch input {
      case .send(let value):
        return .yielded(try vm.callMethod(named: "send", on: coroutine, [value]))
      case .raise(let raised):
        return .yielded(
          try vm.callMethod(named: "throw", on: coroutine, [.object(raised.exception)]))
      }
    } catch {
      guard vm.matches(error, vm.exceptions.stopIteration) else { throw error }
      return .returned(error.exception.arguments.first ?? .none)
    }
  }

  /// The body suspended for a future.
  private func awaits(_ future: Future, _ vm: Interpreter) -> StepResult {
    if future === self {
      return .misused(
        vm.runtimeError("Task cannot await on itself: \(vm.taskText(self))").exception)
    }
    if !sharesLoop(with: future) {
      return .misused(
        vm.runtimeError(
          "Task \(vm.taskText(self)) got Future \(vm.futureText(future)) attached to a "
            + "different loop"
        ).exception)
    }
    return .awaits(future)
  }

  /// The body suspended with something that a task cannot await.
  private func misuse(_ vm: Interpreter, _ item: Value) -> StepResult {
    let shown = (try? vm.repr(item)) ?? "?"
    if item.object is PyFuture {
      return .misused(
        vm.runtimeError(
          "yield was used instead of yield from in task \(vm.taskText(self)) with \(shown)"
        ).exception)
    }
    return .misused(vm.runtimeError("Task got bad yield: \(shown)").exception)
  }
}
