import EventLoop
import Trace

/// The methods of futures, tasks and handles.
extension Interpreter {
  func installAsyncioTypes() {
    installFutureMethods()
    installTaskMethods()
    installHandleMethods()
  }

  private func future(_ value: Value) throws(Raised) -> Future {
    guard let object = value.object as? PyFuture else {
      throw typeError("expected a Future, got '\(typeName(value))'")
    }
    if isUnbegun(object) { throw runtimeError(Interpreter.unbegunFuture) }
    return object.future
  }

  private static let unbegunFuture = "Future object is not initialized."

  private func isUnbegun(_ object: PyFuture) -> Bool {
    !object.type.isBuiltin && asyncio.isUnbegun(object)
  }

  /// A future of which the result or the exception is asked for.
  private func ended(_ value: Value) throws(Raised) -> Future {
    if let object = value.object as? PyFuture, isUnbegun(object) {
      throw error(asyncio.invalidStateError, Interpreter.unbegunFuture)
    }
    return try future(value)
  }

  private func installFutureMethods() {
    let type = asyncio.future
    let plain = nativeFunction("Future", "*, loop=") { vm, a throws(Raised) in
      .object(vm.object(for: ValueFuture(try vm.givenLoop(a[0]))))
    }
    constructor(type, "cls, /, *args, **kwargs") { vm, a throws(Raised) in
      let named = a[2].dictionary
      guard let subtype = a[0].type, subtype !== vm.asyncio.future else {
        return try vm.call(plain, a[1].tuple?.elements ?? [], named: named)
      }
      // What a class of the program takes besides is for its own `__init__`.
      let owner = try vm.givenLoop(named?.find(vm.intern("loop")) ?? .unset)
      let made = vm.object(for: ValueFuture(owner), type: subtype)
      vm.asyncio.note(made, isBegun: false)
      return .object(made)
    }
    method(type, "__init__", "self, /, *args, **kwargs") { vm, a throws(Raised) in
      if let future = a[0].object as? PyFuture, !future.type.isBuiltin {
        vm.asyncio.note(future, isBegun: true)
      }
      return .none
    }
    method(asyncio.futureIterator, "__iter__", "self, /") { _, a throws(Raised) in a[0] }
    installAwaitableProtocol(asyncio.futureIterator)
    for name in ["__await__", "__iter__"] {
      method(type, name, "self, /") { vm, a throws(Raised) in
        let future = try vm.receiver(a[0], as: PyFuture.self)
        _ = try vm.future(a[0])
        return .object(FutureIterator(future, type: vm.asyncio.futureIterator))
      }
    }
    method(type, "__repr__", "self, /") { vm, a throws(Raised) in
      vm.string(vm.futureText(try vm.future(a[0])))
    }
    method(type, "done", "self, /") { vm, a throws(Raised) in
      .bool(try vm.receiver(a[0], as: PyFuture.self).future.isDone)
    }
    method(type, "cancelled", "self, /") { vm, a throws(Raised) in
      .bool(try vm.future(a[0]).state == .cancelled)
    }
    method(type, "result", "self, /") { vm, a throws(Raised) in
      try vm.result(of: try vm.ended(a[0]))
    }
    method(type, "exception", "self, /") { vm, a throws(Raised) in
      let future = try vm.ended(a[0])
      switch future.state {
      case .pending: throw vm.error(vm.asyncio.invalidStateError, "Exception is not set.")
      case .cancelled: throw Raised(exception: vm.cancelledException(of: future))
      case .failed: return vm.exception(of: future).map { .object($0) } ?? .none
      case .finished: return .none
      }
    }
    method(type, "cancel", "self, msg=") { vm, a throws(Raised) in
      .bool(try vm.cancelItself(try vm.future(a[0]), message: a[1].asCancelMessage))
    }
    method(type, "set_result", "self, result, /") { vm, a throws(Raised) in
      let future = try vm.settable(a[0], "set_result")
      future.succeed(a[1])
      return .none
    }
    method(type, "set_exception", "self, exception, /") { vm, a throws(Raised) in
      let future = try vm.settable(a[0], "set_exception")
      var value = a[1]
      if value.type?.isException == true { value = try vm.call(value) }
      guard let exception = value.exception else {
        throw vm.typeError("invalid exception object")
      }
      if exception.type.isSubtype(of: vm.exceptions.stopIteration) {
        throw vm.typeError(
          "StopIteration interacts badly with generators and cannot be raised into a Future")
      }
      future.fail(exception)
      return .none
    }
    method(type, "add_done_callback", "self, fn, /, *, context=") { vm, a throws(Raised) in
      let handle = CallbackHandle(a[1], context: a[2].isUnset ? vm.copiedContext() : a[2], vm)
      try vm.future(a[0]).addCallback(.run(handle))
      return .none
    }
    method(type, "remove_done_callback", "self, fn, /") { vm, a throws(Raised) in
      let function = a[1]
      var count = 0
      let future = try vm.future(a[0])
      count = future.removeCallbacks { callback in
        guard case .run(let handle) = callback, let own = handle as? CallbackHandle else {
          return false
        }
        return (try? vm.areEqual(own.function, function)) ?? false
      }
      return .int(count)
    }
    method(type, "get_loop", "self, /") { vm, a throws(Raised) in
      let future = try vm.future(a[0])
      let owner = (future as? CoroutineTask)?.owner ?? (future as? ValueFuture)?.owner
      return owner.map { .object($0) } ?? .none
    }
    classMethod(type, "__class_getitem__", "cls, item, /") { vm, a throws(Raised) in
      try vm.call(.object(vm.collections.genericAlias), [a[0], a[1]])
    }
    installFutureState(type)
  }

  /// The loop given as an argument, or the current one.
  fileprivate func givenLoop(_ value: Value) throws(Raised) -> PyLoop {
    if let given = value.object as? PyLoop { return given }
    return try eventLoop()
  }

  private func settable(_ value: Value, _ operation: String) throws(Raised) -> ValueFuture {
    let future = try future(value)
    guard let plain = future as? ValueFuture else {
      throw runtimeError("Task does not support \(operation) operation")
    }
    guard !plain.isDone else { throw error(asyncio.invalidStateError, "invalid state") }
    if plain.hasCallbacks { try checkThread(plain.owner) }
    return plain
  }

  private func task(_ value: Value) throws(Raised) -> CoroutineTask {
    guard let task = (value.object as? PyFuture)?.future as? CoroutineTask else {
      throw typeError("expected a Task, got '\(typeName(value))'")
    }
    return task
  }

  private func installTaskMethods() {
    let type = asyncio.task
    let plain = nativeFunction("Task", "coro, *, loop=, name=, context=") { vm, a throws(Raised) in
      let owner = try vm.givenLoop(a[1])
      return .object(
        vm.object(for: try vm.makeTask(a[0], on: owner, name: a[2], context: a[3])))
    }
    constructor(type, "cls, /, *args, **kwargs") { vm, a throws(Raised) in
      let (given, named) = (a[1].tuple?.elements ?? [], a[2].dictionary)
      guard let subtype = a[0].type, subtype !== vm.asyncio.task else {
        return try vm.call(plain, given, named: named)
      }
      // What a class of the program takes besides is for its own `__init__`.
      func value(_ name: String) -> Value { named?.find(vm.intern(name)) ?? .unset }
      let body = given.first { vm.isTaskBody($0) } ?? value("coro")
      let task = try vm.makeTask(
        body, on: try vm.givenLoop(value("loop")), name: value("name"), context: value("context"))
      return .object(vm.object(for: task, type: subtype))
    }
    method(type, "__init__", "self, /, *args, **kwargs") { _, _ throws(Raised) in .none }
    method(type, "get_name", "self, /") { vm, a throws(Raised) in
      .object(try vm.task(a[0]).name)
    }
    method(type, "set_name", "self, value, /") { vm, a throws(Raised) in
      let task = try vm.task(a[0])
      task.name = PyStr(try vm.str(a[1]), type: vm.types.str)
      if let trace = vm.trace {
        trace.record(.taskRenamed(task.taskNumber, name: trace.text(task.name.value)))
      }
      return .none
    }
    method(type, "get_coro", "self, /") { vm, a throws(Raised) in try vm.task(a[0]).coroutine }
    method(type, "cancelling", "self, /") { vm, a throws(Raised) in
      .int(try vm.task(a[0]).cancelRequests)
    }
    method(type, "uncancel", "self, /") { vm, a throws(Raised) in
      .int(try vm.task(a[0]).uncancel())
    }
    method(type, "get_stack", "self, *, limit=") { vm, a throws(Raised) in
      let function = try vm.asyncioStackFunction("get_stack")
      return try vm.call(function, [a[0], a[1].isUnset ? .none : a[1]])
    }
    method(type, "print_stack", "self, *, limit=, file=") { vm, a throws(Raised) in
      let function = try vm.asyncioStackFunction("print_stack")
      return try vm.call(
        function, [a[0], a[1].isUnset ? .none : a[1], a[2].isUnset ? .none : a[2]])
    }
  }

  private func asyncioStackFunction(_ name: String) throws(Raised) -> Value {
    try getAttribute(try loadModule("_asyncio_stacks"), intern(name))
  }

  private func installHandleMethods() {
    installHandleConstructors()
    method(asyncio.handle, "__repr__", "self, /") { vm, a throws(Raised) in
      guard let handle = a[0].object as? PyHandle else { return .none }
      return vm.string(vm.handleText(handle.handle))
    }
    attribute(
      asyncio.handle, "_source_traceback",
      get: { vm, value throws(Raised) in
        try vm.stackSummary(vm.origin(of: try vm.receiver(value, as: PyHandle.self).handle))
      })
    for type in [asyncio.handle, asyncio.timerHandle] {
      method(type, "cancel", "self, /") { vm, a throws(Raised) in
        (a[0].object as? PyHandle)?.cancel()
        return .none
      }
      method(type, "cancelled", "self, /") { vm, a throws(Raised) in
        .bool((a[0].object as? PyHandle)?.isCancelled ?? false)
      }
    }
    method(asyncio.timerHandle, "__hash__", "self, /") { vm, a throws(Raised) in
      try vm.callMethod(named: "__hash__", on: vm.seconds(vm.deadline(a[0]) ?? 0))
    }
    let comparisons: [(String, (Nanoseconds, Nanoseconds) -> Bool)] = [
      ("__lt__", { $0 < $1 }), ("__le__", { $0 <= $1 }), ("__gt__", { $0 > $1 }),
      ("__ge__", { $0 >= $1 }),
    ]
    for (name, holds) in comparisons {
      method(asyncio.timerHandle, name, "self, other, /") { vm, a throws(Raised) in
        guard let own = vm.deadline(a[0]), let other = vm.deadline(a[1]) else {
          return .object(vm.notImplemented)
        }
        return .bool(holds(own, other))
      }
    }
    method(asyncio.timerHandle, "when", "self, /") { vm, a throws(Raised) in
      guard let timer = (a[0].object as? PyHandle)?.handle as? TimerHandle else { return .none }
      return vm.seconds(timer.deadline)
    }
  }
}

extension Interpreter {
  /// When a `TimerHandle` is due; `nil` for other values.
  fileprivate func deadline(_ value: Value) -> Nanoseconds? {
    ((value.object as? PyHandle)?.handle as? TimerHandle)?.deadline
  }

  /// `repr` of a handle; a cancelled one shows its call no more, except in debug mode.
  func handleText(_ handle: Handle) -> String {
    var parts = [handle is TimerHandle ? "TimerHandle" : "Handle"]
    if handle.isCancelled { parts.append("cancelled") }
    if let timer = handle as? TimerHandle {
      parts.append("when=\((try? repr(seconds(timer.deadline))) ?? "")")
    }
    let origin = origin(of: handle)
    if !handle.isCancelled || origin != nil {
      switch handle {
      case let handle as CallHandle:
        parts.append(callText(handle.call.function, handle.call.arguments))
      case let timer as CallTimer:
        parts.append(callText(timer.call.function, timer.call.arguments))
      case let handle as CallbackHandle:
        let arguments = handle.future.map { [Value.object(object(for: $0))] } ?? []
        parts.append(callText(handle.function, arguments))
      case let handle as LibraryHandle: parts.append(handle.callText)
      default: break
      }
    }
    if let origin { parts.append("created at \(origin.place)") }
    return "<\(parts.joined(separator: " "))>"
  }
}

/// A handle that calls a function of the library which is Python in CPython.
protocol LibraryHandle: Handle {
  /// The call as `callText` shows one; the file is named without a line, since there is none here.
  var callText: String { get }
}

/// A `Handle` or `TimerHandle` object.
final class PyHandle: PyObject {
  private(set) var handle: Handle
  /// `nil` for one of a program's own class before `__init__`.
  private var loop: EventLoop?

  /// Wraps a handle of a loop.
  init(_ handle: Handle, loop: EventLoop?, type: PyType) {
    self.handle = handle
    self.loop = loop
    super.init(type: type)
  }

  var isCancelled: Bool { handle.isCancelled }

  func cancel() { loop?.cancel(handle) }

  /// Makes it the handle of a call, which stands in no queue.
  func begin(_ handle: Handle, loop: EventLoop) {
    self.handle = handle
    self.loop = loop
  }
}

/// Calls a function of the program when a future is done.
final class CallbackHandle: FutureHandle {
  let function: Value
  private let context: Value
  private unowned let interpreter: Interpreter

  /// Makes a handle that calls a function with the future.
  init(_ function: Value, context: Value, _ interpreter: Interpreter) {
    self.function = function
    self.context = context
    self.interpreter = interpreter
    super.init()
  }

  override var purpose: HandlePurpose { .callback(interpreter.callbackName(function)) }

  override func run() throws {
    guard let future else { return }
    try interpreter.runCallback(
      function, [.object(interpreter.object(for: future))], context, loop: future.loop)
  }
}

/// Calls a function of the program (`call_soon`).
final class CallHandle: Handle {
  let call: LoopCall

  /// Makes a handle for a call.
  init(_ call: LoopCall) {
    self.call = call
    super.init()
  }

  override var purpose: HandlePurpose { .callback(call.name) }
  override func run() throws { try call.run() }
}

/// Calls a function of the program at a moment (`call_later`, `call_at`).
final class CallTimer: TimerHandle {
  let call: LoopCall

  /// Makes a timer for a call.
  init(_ call: LoopCall, deadline: Nanoseconds) {
    self.call = call
    super.init(deadline: deadline)
  }

  override var purpose: HandlePurpose { .callback(call.name) }
  override func run() throws { try call.run() }
}

/// A function of the program with its arguments and context.
struct LoopCall {
  unowned let interpreter: Interpreter
  unowned let loop: EventLoop
  let function: Value
  let arguments: [Value]
  let context: Value
  /// Where the program asked for the call, in debug mode.
  var origin: CallStack?

  /// The function's name in the trace.
  var name: TextID { interpreter.callbackName(function) }

  /// Calls it; its exceptions go to the loop's exception handler.
  func run() throws {
    try interpreter.runCallback(function, arguments, context, loop: loop)
  }
}

extension Interpreter {
  /// The name of a callback, for the trace.
  func callbackName(_ function: Value) -> TextID {
    guard let trace else { return 0 }
    switch function.object {
    case let function as PyFunction: return trace.text(function.qualifiedName)
    case let native as PyNative: return trace.text(native.name)
    case let method as PyMethod: return callbackName(method.function)
    default: return trace.text(typeName(function))
    }
  }

  /// Runs a callback as `Handle._run` does.
  func runCallback(
    _ function: Value, _ arguments: [Value], _ context: Value, loop: EventLoop
  ) throws {
    let outer = enterContext(context)
    defer { leaveContext(outer) }
    do throws(Raised) {
      if !context.isNone, !(context.object is PyContext) {
        _ = try getAttribute(context, intern("run"))
      }
      _ = try call(function, arguments)
    } catch {
      guard let owner = asyncio.running, !endsLoop(error) else { throw error }
      try reportCallback(error, callText(function, arguments), in: owner)
    }
  }

  /// Whether an exception ends the loop's run instead of being reported.
  func endsLoop(_ raised: Raised) -> Bool {
    isHalting || matches(raised, exceptions.systemExit)
      || matches(raised, exceptions.keyboardInterrupt)
  }

  /// Reports what a callback raised, as `Handle._run` does; throws what ends the loop's run.
  func reportCallback(_ raised: Raised, _ shown: String, in owner: PyLoop) throws(Raised) {
    if endsLoop(raised) { throw raised }
    raised.exception.isOfLibrary = true
    var items: [(String, Value)] = [("exception", .object(raised.exception))]
    if let handle = owner.loop.currentHandle {
      let type = handle is TimerHandle ? asyncio.timerHandle : asyncio.handle
      items.append(("handle", .object(PyHandle(handle, loop: owner.loop, type: type))))
    }
    items += sourceTraceback(origin(of: owner.loop.currentHandle))
    // What goes wrong in the handler happens while this exception is handled.
    let outer = handled
    handled = raised.exception
    defer { handled = outer }
    callExceptionHandler(owner, "Exception in callback \(shown)", items)
  }
}
