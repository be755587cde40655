import EventLoop
import Trace

/// Running loops, and what asyncio's functions share.
extension Interpreter {
  /// The loop that runs now.
  func runningLoop() throws(Raised) -> PyLoop {
    guard let running = asyncio.running else { throw runtimeError("no running event loop") }
    return running
  }

  /// `asyncio.get_event_loop()`: the running loop, or the one that was set, made on first demand.
  func eventLoop() throws(Raised) -> PyLoop {
    if let running = asyncio.running { return running }
    if let current = asyncio.current { return current }
    if asyncio.isLoopSet {
      throw runtimeError("There is no current event loop in thread 'MainThread'.")
    }
    let made = PyLoop(interpreter: self)
    asyncio.current = made
    asyncio.isLoopSet = true
    return made
  }

  // MARK: Making tasks

  /// Whether `await` takes a value as a coroutine.
  func isCoroutine(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    if let generator = object as? PyGenerator { return generator.kind == .coroutine }
    return object is NativeCoroutine
  }

  /// Makes a task for a coroutine and enqueues its first step.
  func makeTask(
    _ coroutine: Value, on owner: PyLoop, name: Value = .none, context: Value = .none
  ) throws(Raised) -> CoroutineTask {
    guard isCoroutine(coroutine) else {
      throw typeError("a coroutine was expected, got \(try repr(coroutine))")
    }
    let text: PyStr
    if name.isNone || name.isUnset {
      asyncio.taskNames += 1
      text = PyStr("Task-\(asyncio.taskNames)", type: types.str)
    } else if let given = name.string {
      text = given
    } else {
      text = PyStr(try str(name), type: types.str)
    }
    let task = CoroutineTask(coroutine, owner: owner, name: text)
    task.context = context.isNone || context.isUnset ? copiedContext() : context
    task.begin()
    return task
  }

  /// The future for an awaitable: itself, or a new task (`ensure_future`).
  func ensureFuture(_ value: Value, on owner: PyLoop?) throws(Raised) -> Future {
    if let future = value.object as? PyFuture {
      if let owner, future.future.loop !== owner.loop {
        throw valueError(
          "The future belongs to a different loop than the one specified as the loop argument")
      }
      return future.future
    }
    let loop: PyLoop
    if let owner { loop = owner } else { loop = try eventLoop() }
    if isCoroutine(value) { return try makeTask(value, on: loop) }
    if case .object(let object) = value,
      object is NativeAwaitable || object.type.lookup(names.asyncAwait) != nil
    {
      let wrapper = AwaitableCoroutine(value, self)
      return try makeTask(.object(wrapper), on: loop)
    }
    throw typeError("An asyncio.Future, a coroutine or an awaitable is required")
  }

  // MARK: Running

  /// `loop.run_until_complete(future)`.
  func runUntilComplete(_ owner: PyLoop, _ value: Value) throws(Raised) -> Value {
    try checkCanRun(owner)
    let isNew = !(value.object is PyFuture)
    let future = try ensureFuture(value, on: owner)
    let stopper = StopHandle(owner.loop)
    future.addCallback(.run(stopper))
    do throws(Raised) {
      try runForever(owner)
    } catch {
      if isNew, future.isDone, future.state != .cancelled { _ = exception(of: future) }
      throw error
    }
    future.removeCallbacks {
      if case .run(let handle) = $0 { return handle === stopper }
      return false
    }
    guard future.isDone else {
      throw runtimeError("Event loop stopped before Future completed.")
    }
    return try result(of: future)
  }

  private func checkCanRun(_ owner: PyLoop) throws(Raised) {
    if owner.loop.isClosed { throw runtimeError("Event loop is closed") }
    if owner.loop.isRunning { throw runtimeError("This event loop is already running") }
    if asyncio.running != nil {
      throw runtimeError("Cannot run the event loop while another loop is running")
    }
  }

  /// `loop.run_forever()`.
  func runForever(_ owner: PyLoop) throws(Raised) {
    try checkCanRun(owner)
    try enterNative()
    defer { nativeDepth -= 1 }
    asyncio.running = owner
    let outerHook = asyncGeneratorHook
    asyncGeneratorHook = { [unowned owner] (generator) throws(Raised) in
      owner.asyncGenerators.append(PyLoop.WeakGenerator(generator: generator))
    }
    defer {
      asyncio.running = nil
      asyncGeneratorHook = outerHook
    }
    do {
      if try owner.loop.runForever() == .nothingLeft { try deadlocked(owner) }
    } catch let raised as Raised {
      throw raised
    } catch {
      throw runtimeError("\(error)")
    }
  }

  /// Nothing can ever happen again: says who waits for what, and ends the program.
  private func deadlocked(_ owner: PyLoop) throws(Raised) {
    let waiting = owner.pendingTasks.map { task in
      "\(task.name.value) waits for \(waitText(task.waiter))"
    }
    let detail =
      "Nothing is ready, no timer is set and no I/O is awaited, so nothing can happen any more: "
      + (waiting.isEmpty ? "no task waits" : waiting.joined(separator: "; ")) + "."
    if let trace {
      trace.record(.diagnostic(.deadlock, task: 0, line: 0, detail: trace.text(detail)))
    }
    write(
      "loopscope: deadlock. \(detail)\n"
        + "CPython would wait here for ever; the program was ended instead.\n",
      to: .standardError)
    throw halt(status: 1)
  }

  private func waitText(_ future: Future?) -> String {
    guard let future else { return "its turn" }
    if let task = future as? CoroutineTask { return "the task \(task.name.value)" }
    switch future.reason {
    case .gather: return "a gather of \(future.detail)"
    case .future: return "a future that nobody resolves"
    default: return "a \(future.reason)"
    }
  }

  /// `asyncio.run(main)`.
  func runAsync(_ main: Value, debug: Value) throws(Raised) -> Value {
    if asyncio.running != nil {
      throw runtimeError("asyncio.run() cannot be called from a running event loop")
    }
    guard isCoroutine(main) else {
      throw valueError("a coroutine was expected, got \(try repr(main))")
    }
    let owner = PyLoop(interpreter: self)
    if !debug.isUnset, !debug.isNone { owner.isDebugging = try isTrue(debug) }
    asyncio.current = owner
    asyncio.isLoopSet = true
    let outcome: Result<Value, Raised>
    do throws(Raised) {
      let task = try makeTask(main, on: owner)
      outcome = .success(try runUntilComplete(owner, .object(object(for: task))))
    } catch {
      outcome = .failure(error)
    }
    if !isHalting { try shutDown(owner) }
    owner.loop.close()
    asyncio.current = nil
    return try outcome.get()
  }

  /// The end of `asyncio.run`: cancels all tasks, closes asynchronous generators.
  func shutDown(_ owner: PyLoop) throws(Raised) {
    let pending = owner.pendingTasks
    if !pending.isEmpty {
      for task in pending { _ = task.cancel() }
      let all = GatherFuture(pending, returnsExceptions: true, owner: owner)
      _ = try runUntilComplete(owner, .object(object(for: all)))
      for task in pending where task.state == .failed {
        guard let exception = exception(of: task) else { continue }
        callExceptionHandler(
          owner, "unhandled exception during asyncio.run() shutdown",
          [("exception", .object(exception)), ("task", .object(object(for: task)))])
      }
    }
    let generators = owner.asyncGenerators.compactMap(\.generator).filter { $0.state != .closed }
    owner.asyncGenerators = []
    if !generators.isEmpty {
      var closing: [Future] = []
      for generator in generators {
        let step = try callMethod(named: "aclose", on: .object(generator))
        closing.append(try ensureFuture(step, on: owner))
      }
      let all = GatherFuture(closing, returnsExceptions: true, owner: owner)
      _ = try runUntilComplete(owner, .object(object(for: all)))
    }
  }

  /// Ends the program: no handler of the program sees the exception.
  func halt(status: Int32) -> Raised {
    isHalting = true
    haltStatus = status
    return error(exceptions.systemExit, arguments: [.int(Int(status))])
  }

  // MARK: Contexts

  /// Makes a context current while a task's step or a callback runs; returns the outer one.
  func enterContext(_ context: Value) -> Value {
    let outer = currentContext
    if !context.isNone { currentContext = context }
    return outer
  }

  /// Makes the outer context current again.
  func leaveContext(_ outer: Value) { currentContext = outer }

  /// A copy of the current context for a new task.
  func copiedContext() -> Value { contextCopier?(self) ?? .none }

  // MARK: Texts and reports

  /// `repr` of a task.
  func taskText(_ task: CoroutineTask) -> String {
    var text = "<Task \(stateText(task)) name=\((try? repr(.object(task.name))) ?? "")"
    text += " coro=<\(coroutineText(task))>"
    if let waiter = task.waiter, !waiter.isDone { text += " wait_for=\(futureText(waiter))" }
    return text + resultText(task) + ">"
  }

  private func coroutineText(_ task: CoroutineTask) -> String {
    guard let generator = task.coroutine.object as? PyGenerator else {
      if let native = task.coroutine.object as? NativeCoroutine {
        return "\(native.name)() running"
      }
      guard let code = task.finishedCode else { return "() done" }
      return
        "\(code.qualifiedName)() done, defined at \(code.file):\(code.unit.firstLine)"
    }
    let code = generator.code
    if let frame = generator.frame, generator.state != .created {
      return "\(generator.qualifiedName)() running at \(code.file):\(frame.line)"
    }
    return "\(generator.qualifiedName)() running at \(code.file):\(code.unit.firstLine)"
  }

  private func stateText(_ future: Future) -> String {
    switch future.state {
    case .pending:
      if let task = future as? CoroutineTask, task.mustCancel { return "cancelling" }
      return "pending"
    case .cancelled: return "cancelled"
    case .finished, .failed: return "finished"
    }
  }

  private func resultText(_ future: Future) -> String {
    switch future.state {
    case .failed:
      let exception = (future as? CoroutineTask)?.exception ?? (future as? ValueFuture)?.exception
      return " exception=\(exception.flatMap { try? repr(.object($0)) } ?? "")"
    case .finished:
      let value = (future as? CoroutineTask)?.value ?? (future as? ValueFuture)?.value ?? .none
      return " result=\((try? repr(value)) ?? "")"
    default: return ""
    }
  }

  /// `repr` of a future.
  func futureText(_ future: Future) -> String {
    if let task = future as? CoroutineTask { return taskText(task) }
    let name = future is GatherFuture ? "_GatheringFuture" : "Future"
    return "<\(name) \(stateText(future))\(resultText(future))>"
  }

  /// Reports an exception of a future that died without anybody having looked at it.
  func reportNeverRetrieved(
    _ message: String, _ exception: PyException, in owner: PyLoop, shown: String
  ) {
    if let trace {
      let line = exception.traceback.first.map { $0.code.range(at: $0.instruction).line } ?? 0
      trace.record(
        .diagnostic(
          .exceptionNeverRetrieved, task: 0, line: line,
          detail: trace.text("\(message): \(exception.type.name).")))
    }
    guard !isHalting else { return }
    log(
      message, details: ["\(message.hasPrefix("Task") ? "future" : "future"): \(shown)"], exception)
  }

  /// Reports a task that dies while it is suspended.
  func reportDestroyedPending(_ task: CoroutineTask) {
    guard !isHalting, !isFinished else { return }
    if let trace {
      trace.record(
        .diagnostic(
          .destroyedPending, task: task.taskNumber, line: 0,
          detail: trace.text("The task \(task.name.value) was destroyed before it was done.")))
    }
    log("Task was destroyed but it is pending!", details: ["task: \(taskText(task))"], nil)
  }

  /// What `loop.default_exception_handler` prints, or the program's own handler is called.
  func callExceptionHandler(_ owner: PyLoop, _ message: String, _ items: [(String, Value)]) {
    let context = dictionary([("message", string(message))] + items)
    if !owner.exceptionHandler.isNone {
      do {
        _ = try call(owner.exceptionHandler, [.object(owner), .object(context)])
      } catch {
        log("Unhandled error in exception handler", details: [], error.exception)
      }
      return
    }
    defaultExceptionHandler(context)
  }

  /// Prints the context of a loop's error as asyncio's logger does without configuration.
  func defaultExceptionHandler(_ context: PyDict) {
    let message = context.find(intern("message"))?.text ?? "Unhandled exception in event loop"
    let exception = context.find(intern("exception"))?.object as? PyException
    var details: [String] = []
    let keys = context.keys.compactMap(\.text).filter { $0 != "message" && $0 != "exception" }
    for key in keys.sorted() {
      let value = context.find(intern(key)) ?? .none
      details.append("\(key): \((try? repr(value)) ?? "")")
    }
    log(message, details: details, exception)
  }

  private func log(_ message: String, details: [String], _ exception: PyException?) {
    let text = ([message] + details).joined(separator: "\n")
    if let logger = asyncioLogger {
      do {
        try logger(self, text, exception)
      } catch {
        reportUnraisable(error, in: .none)
      }
      return
    }
    write(text + "\n", to: .standardError)
    if let exception { write(tracebackText(exception), to: .standardError) }
  }
}

/// Stops the loop when the future that it runs for is done.
final class StopHandle: FutureHandle {
  private let loop: EventLoop

  /// Makes a handle for a loop.
  init(_ loop: EventLoop) {
    self.loop = loop
    super.init()
  }

  override func run() { loop.stop() }
}

/// Awaits any awaitable, for tasks made of objects that are not coroutines.
final class AwaitableCoroutine: NativeCoroutine {
  private let awaitable: Value
  private var driven: Value = .unset

  /// Wraps an awaitable.
  init(_ awaitable: Value, _ vm: Interpreter) {
    self.awaitable = awaitable
    super.init("_wrap_awaitable", vm)
  }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if driven.isUnset { driven = try vm.awaitable(awaitable, context: 0) }
    return try vm.drive(driven, input)
  }
}

extension Interpreter {
  /// Drives something that `awaitable` returned, one step.
  func drive(_ target: Value, _ input: Resumption) throws(Raised) -> NativeAwaitable.Step {
    if let generator = target.object as? PyGenerator {
      switch try resume(generator, input) {
      case .returned(let value): return .finished(value)
      case .yielded(let value), .produced(let value): return .suspended(value)
      }
    }
    if let native = target.object as? NativeAwaitable { return try native.resume(self, input) }
    do throws(Raised) {
      switch input {
      case .send(let value):
        if value.isNone, let next = special(target, names.next) {
          return .suspended(try callMethod(next, on: target))
        }
        return .suspended(try callMethod(named: "send", on: target, [value]))
      case .raise(let raised):
        return .suspended(
          try callMethod(named: "throw", on: target, [.object(raised.exception)]))
      }
    } catch {
      guard matches(error, exceptions.stopIteration) else { throw error }
      return .finished(error.exception.arguments.first ?? .none)
    }
  }
}
