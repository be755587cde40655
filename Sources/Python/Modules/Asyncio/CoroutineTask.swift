import EventLoop
import Trace

/// A task that drives a Python coroutine.
final class CoroutineTask: Task {
  /// What a step of a coroutine written in Swift costs, in instructions.
  private static let nativeCost = 8
  // The order and the size of what stands here are such that it fits into 128 bytes: of tasks there
  // may be very many.
  private let driven: PyObject
  /// What few tasks have.
  private var particulars: Particulars?
  /// The neighbours in the loop's list of living tasks.
  unowned(unsafe) var previousTask: CoroutineTask?
  unowned(unsafe) var nextTask: CoroutineTask?
  /// The object that programs see, while there is one; it clears this when it dies, so that this
  /// cannot dangle.
  unowned(unsafe) var wrapper: PyFuture?
  /// The result or the exception, as it is done.
  private var outcome = Value.none
  /// What its name is made of, where it was given none.
  private let nameNumber: Int32

  /// What a task has that is not like most.
  private final class Particulars {
    /// The name that was given, or the one made up on first demand of the task's number.
    var name: PyStr?
    var context: PyObject?
    /// The line at which the program dropped it; 0 while it has not, or where that was reported.
    var droppedLine: Int32 = 0
  }

  /// Its particulars, which it has from now on.
  private var ownParticulars: Particulars {
    if let particulars { return particulars }
    let made = Particulars()
    particulars = made
    return made
  }

  /// Notes that the program dropped it, at a line.
  func drop(at line: Int32) { ownParticulars.droppedLine = line }

  /// Makes a task; `begin` enqueues its first step.
  ///
  /// - Parameters:
  ///   - coroutine: what it drives.
  ///   - owner: its loop.
  ///   - name: its name, or `nil` for one that is made of a number.
  ///   - number: the number for that.
  init(_ coroutine: PyObject, owner: PyLoop, name: PyStr?, number: Int) {
    driven = coroutine
    nameNumber = Int32(truncatingIfNeeded: number)
    super.init(loop: owner.loop)
    if let name { ownParticulars.name = name }
    owner.add(self)
    if owner.isDebugging { owner.interpreter.noteOrigin(of: self) }
  }

  /// What it drives.
  var coroutine: Value { .object(driven) }

  /// The context in which the steps run.
  var context: Value {
    get { particulars?.context.map(Value.object) ?? .none }
    set {
      if let context = newValue.object {
        ownParticulars.context = context
      } else {
        particulars?.context = nil
      }
    }
  }

  /// The result, once it is there.
  var value: Value { state == .finished ? outcome : .none }

  /// The exception with which it ended.
  var exception: PyException? {
    state == .finished ? nil : outcome.object(as: PyException.self)
  }

  deinit {
    owner.remove(self)
    if isDone, marks.isDisjoint(with: .ending) { return }
    let vm = owner.interpreter
    if marks.contains(.weaklyReferenced) { vm.heap.weakReferences.died(self) }
    if marks.contains(.remains) { vm.asyncio.dropRemains(of: self) }
    defer { if marks.contains(.origin) { vm.asyncio.origins[ObjectIdentifier(self)] = nil } }
    if !isDone {
      if !marks.contains(.destroyed) { vm.reportDestroyedPending(self) }
    } else if marks.contains(.unseen), let exception {
      vm.reportNeverRetrieved(
        "Task exception was never retrieved", exception, in: owner, shown: vm.taskText(self),
        origin: vm.origin(of: self))
    }
  }

  /// `get_name()`.
  var name: PyStr {
    get {
      if let name = particulars?.name { return name }
      let made = PyStr(nameText, type: owner.interpreter.types.str)
      ownParticulars.name = made
      return made
    }
    set { ownParticulars.name = newValue }
  }

  /// The name as text, for which no object is made.
  private var nameText: String { particulars?.name?.value ?? "Task-\(nameNumber)" }

  /// What the task is called where people read of it; see `TaskNames`.
  var shownName: String {
    let text = nameText
    guard marks.contains(.outermost), text.hasPrefix("Task-"), Int(text.dropFirst(5)) != nil,
      let body = coroutine.object as? PyGenerator
    else { return text }
    return body.name
  }

  /// Records the task and enqueues its first step.
  func begin() {
    let vm = owner.interpreter
    if loop.currentTask == nil { mark(.outermost) }
    guard let trace = vm.trace else { return start(name: 0, code: 0) }
    start(name: nameNumber(in: trace), code: bodyNumber(vm))
  }

  /// The number of the name in the trace's table of texts.
  private func nameNumber(in trace: TraceLog) -> TextID {
    if let name = particulars?.name { return trace.text(name.value) }
    return trace.taskName(Int(nameNumber))
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
    if marks.contains(.raised) { exception?.traceback = [] }
    marks = marks.subtracting(.unseen).union(.raised)
  }

  /// The message of the cancellation that came when the coroutine had already returned.
  var lateCancelMessage: Value {
    exception == nil && !marks.contains(.raised) ? Value(cancelMessage: cancelMessage) : .none
  }

  /// The exception by which a cancelled task ended: whoever asks first gets it, and later ones make
  /// one of their own, without a message (`_make_cancelled_error`).
  func takeCancellation() -> PyException? {
    guard let exception else { return nil }
    outcome = .none
    mark(.raised)
    return exception
  }

  override func isCancellation(_ failure: AnyObject) -> Bool {
    guard let exception = failure as? PyException else { return false }
    return interpreterReference._withUnsafeGuaranteedRef { $0.isCancellation(exception) }
  }

  override func cancel(message: AnyObject? = nil) -> Bool {
    if let object = ownObject, let isCancelled = owner.interpreter.cancel(object, message) {
      return isCancelled
    }
    return requestCancellation(message: message)
  }

  /// The object that programs see, where it is of a class of theirs.
  private var ownObject: PyFuture? {
    if let wrapper { return wrapper.type.isBuiltin ? nil : wrapper }
    return marks.contains(.remains) ? owner.interpreter.object(for: self) : nil
  }

  override func step(_ input: StepInput) -> StepResult {
    interpreterReference._withUnsafeGuaranteedRef { step(input, $0) }
  }

  @inline(__always)
  private func step(_ input: StepInput, _ vm: Interpreter) -> StepResult {
    if let particulars, particulars.droppedLine != 0 { reportDropped(particulars, input) }
    if particulars?.context == nil, vm.currentContext.isNone {
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
        completion = try vm.proceed(.passUnretained(unsafeDowncast(driven, to: PyGenerator.self)))
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
        return item.isNone ? .yielded : takes(item, vm)
      }
    } catch {
      return ended(by: error, vm)
    }
  }

  private func ended(by raised: Raised, _ vm: Interpreter) -> StepResult {
    if vm.isHalting { return .raised(escaping: raised) }
    let exception = raised.exception
    outcome = .object(exception)
    if vm.isCancellation(exception) {
      if driven.nature != .generator { exception.isOfLibrary = true }
      return .cancelled
    }
    mark(.unseen)
    if driven.nature != .generator { exception.isOfLibrary = true }
    let types = vm.exceptions
    guard
      exception.type.isSubtype(of: types.keyboardInterrupt)
        || exception.type.isSubtype(of: types.systemExit)
    else { return .raised(escaping: nil) }
    vm.escapedTasks.append(self)
    return .raised(escaping: raised)
  }

  /// The program dropped the object of a task that goes on: nothing but the loop keeps it.
  private func reportDropped(_ particulars: Particulars, _ input: StepInput) {
    let line = particulars.droppedLine
    particulars.droppedLine = 0
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
      return misuse("Task cannot await on itself: \(vm.taskText(self))", vm)
    }
    if !sharesLoop(with: future) {
      return misuse(
        "Task \(vm.taskText(self)) got Future \(vm.futureText(future)) attached to a different loop",
        vm)
    }
    return .awaits(future)
  }

  /// The body suspended with an object: with a future, where a program drives what awaits it.
  private func takes(_ item: Value, _ vm: Interpreter) -> StepResult {
    guard let object = item.object as? PyFuture else {
      return misuse("Task got bad yield: \(shown(item, vm))", vm)
    }
    if vm.takeBack(object.future) { return awaits(object.future, vm) }
    return misuse(
      "yield was used instead of yield from in task \(vm.taskText(self)) with \(shown(item, vm))",
      vm)
  }

  private func shown(_ item: Value, _ vm: Interpreter) -> String { (try? vm.repr(item)) ?? "?" }

  /// The body suspended with something that a task cannot await.
  private func misuse(_ message: String, _ vm: Interpreter) -> StepResult {
    .misused(vm.runtimeError(message).exception)
  }
}
