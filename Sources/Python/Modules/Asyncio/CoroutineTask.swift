import EventLoop
import Trace

/// A task that drives a Python coroutine.
final class CoroutineTask: Task {
  let owner: PyLoop
  let coroutine: Value
  /// The name that was given, or the one made up on first demand.
  private var knownName: PyStr?
  /// What the name is made of where none was given.
  private let nameNumber: Int
  /// The neighbours in the loop's list of living tasks.
  unowned(unsafe) var previousTask: CoroutineTask?
  unowned(unsafe) var nextTask: CoroutineTask?
  var value = Value.none
  var exception: PyException?
  /// Whether the exception is still to be reported when the task dies unseen.
  var isUnseen = false
  /// The context in which the steps run.
  var context = Value.none
  /// The object that programs see, while there is one; it clears this when it dies, so that this
  /// cannot dangle.
  unowned(unsafe) var wrapper: PyFuture?
  /// Where it was made, in debug mode.
  private(set) var origin: CallStack?
  /// Whether no task made it, but the program itself.
  private var isOutermost = false
  /// Whether weak references to it have been made.
  var isWeaklyReferenced = false
  /// Whether a program made it and has to keep it (`create_task`).
  var isLoose = false
  /// The line at which the program dropped it; 0 while it has not, or where that was reported.
  var droppedLine: Int32 = 0

  /// Makes a task; `begin` enqueues its first step.
  ///
  /// - Parameters:
  ///   - coroutine: what it drives.
  ///   - owner: its loop.
  ///   - name: its name, or `nil` for one that is made of a number.
  ///   - number: the number for that.
  init(_ coroutine: Value, owner: PyLoop, name: PyStr?, number: Int) {
    self.coroutine = coroutine
    self.owner = owner
    knownName = name
    nameNumber = number
    super.init(loop: owner.loop)
    owner.add(self)
    if owner.isDebugging { origin = owner.interpreter.origin(in: owner) }
  }

  deinit {
    owner.remove(self)
    if isWeaklyReferenced { owner.interpreter.heap.weakReferences.died(self) }
    guard !isDone || isUnseen else { return }
    let vm = owner.interpreter
    if !isDone {
      vm.reportDestroyedPending(self)
    } else if isUnseen, let exception {
      vm.reportNeverRetrieved(
        "Task exception was never retrieved", exception, in: owner, shown: vm.taskText(self),
        origin: origin)
    }
  }

  /// `get_name()`.
  var name: PyStr {
    get {
      if let knownName { return knownName }
      let made = PyStr("Task-\(nameNumber)", type: owner.interpreter.types.str)
      knownName = made
      return made
    }
    set { knownName = newValue }
  }

  /// What the task is called where people read of it; see `TaskNames`.
  var shownName: String {
    guard knownName == nil || name.value == "Task-\(nameNumber)", isOutermost,
      let body = coroutine.object as? PyGenerator
    else { return name.value }
    return body.name
  }

  /// Records the task and enqueues its first step.
  func begin() {
    let vm = owner.interpreter
    isOutermost = loop.currentTask == nil
    start(name: vm.trace?.text(name.value) ?? 0, code: bodyNumber(vm))
  }

  /// The trace's number of the code that the task drives.
  private func bodyNumber(_ vm: Interpreter) -> CodeID {
    switch coroutine.object {
    case let coroutine as PyGenerator: coroutine.code.traceNumber
    case let step as AsyncGeneratorStep: step.generator.code.traceNumber
    case let coroutine as NativeCoroutine: vm.traceNumber(ofNative: coroutine.name)
    default: 0
    }
  }

  override var failure: AnyObject? {
    switch state {
    case .failed:
      isUnseen = false
      return exception
    case .cancelled: return owner.interpreter.cancelledException(of: self)
    default: return nil
    }
  }

  /// The message of the cancellation that came when the coroutine had already returned.
  var lateCancelMessage: Value {
    (exception == nil ? cancelMessage as? PyObject : nil).map(Value.object) ?? .none
  }

  override func isCancellation(_ failure: AnyObject) -> Bool {
    guard let exception = failure as? PyException else { return false }
    return exception.type.isSubtype(of: owner.interpreter.asyncio.cancelledError)
  }

  override func step(_ input: StepInput) -> StepResult {
    let vm = owner.interpreter
    if droppedLine != 0 { reportDropped(input) }
    let outerContext = vm.enterContext(context)
    defer { vm.leaveContext(outerContext) }
    do throws(Raised) {
      switch try resume(vm, resumption(input)) {
      case .returned(let result):
        value = result
        return .returned
      case .yielded(let item), .produced(let item):
        return suspension(vm, item)
      }
    } catch {
      let exception = error.exception
      if vm.isHalting {
        return .raised(escaping: error)
      }
      self.exception = exception
      if exception.type.isSubtype(of: vm.asyncio.cancelledError) { return .cancelled }
      isUnseen = true
      let types = vm.exceptions
      let escapes =
        exception.type.isSubtype(of: types.keyboardInterrupt)
        || exception.type.isSubtype(of: types.systemExit)
      return .raised(escaping: escapes ? error : nil)
    }
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
      let text = (message as? PyObject).map(Value.object) ?? .none
      return .raise(Raised(exception: owner.interpreter.cancelledError(text)))
    case .fail(let failure):
      guard let exception = failure as? PyException else { return .send(.none) }
      return .raise(Raised(exception: exception))
    }
  }

  private func resume(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Completion {
    vm.awaited = nil
    if case .object(let object) = coroutine, object.nature == .generator {
      let generator = unsafeDowncast(object, to: PyGenerator.self)
      return try vm.resume(generator, input, mode: .step)
    }
    if let native = coroutine.object?.asAwaitable {
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

  /// What the body suspended for.
  private func suspension(_ vm: Interpreter, _ item: Value) -> StepResult {
    if let future = vm.awaited {
      vm.awaited = nil
      if future === self {
        return .misused(
          vm.runtimeError("Task cannot await on itself: \(vm.taskText(self))").exception)
      }
      if future.loop !== loop {
        return .misused(
          vm.runtimeError(
            "Task \(vm.taskText(self)) got Future \(vm.futureText(future)) attached to a "
              + "different loop"
          ).exception)
      }
      return .awaits(future)
    }
    if item.isNone { return .yielded }
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
