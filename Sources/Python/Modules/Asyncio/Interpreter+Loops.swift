import EventLoop
import Trace

/// Running loops, and what asyncio's functions share.
extension Interpreter {
  /// The loop that runs now.
  func runningLoop() throws(Raised) -> PyLoop {
    guard let running = loopInUse else { throw runtimeError("no running event loop") }
    return running
  }

  // MARK: Making tasks

  /// Whether `await` takes a value as a coroutine.
  func isCoroutine(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    if object.nature == .generator {
      return unsafeDowncast(object, to: PyGenerator.self).kind == .coroutine
    }
    return object is NativeCoroutine
  }

  /// Whether a task can drive a value (`asyncio.iscoroutine`): a coroutine or a generator, or an
  /// object of the program with a coroutine's methods (`collections.abc.Coroutine`).
  func isTaskBody(_ value: Value) -> Bool {
    if isCoroutine(value) { return true }
    guard case .object(let object) = value else { return false }
    if let generator = object as? PyGenerator { return generator.kind == .generator }
    return ["__await__", "send", "throw", "close"].allSatisfy {
      object.type.lookup(intern($0)).map { !$0.isNone } ?? false
    }
  }

  /// Makes a task for a coroutine and enqueues its first step.
  func makeTask(
    _ coroutine: Value, on owner: PyLoop, name: Value = .none, context: Value = .none
  ) throws(Raised) -> CoroutineTask {
    guard isTaskBody(coroutine), case .object(let driven) = coroutine else {
      throw typeError("a coroutine was expected, got \(try repr(coroutine))")
    }
    try checkThread(owner)
    var text: PyStr?
    if name.isNone || name.isUnset {
      asyncio.taskNames += 1
    } else if let given = name.string {
      text = given
    } else {
      text = PyStr(try str(name), type: types.str)
    }
    let task = CoroutineTask(
      driven, owner: owner, name: text, number: asyncio.taskNames)
    task.context = context.isNone || context.isUnset ? copiedContext() : context
    task.begin()
    return task
  }

  /// A task by `loop.create_task(coro)`, which a program's own class of loops may define anew.
  func createTask(
    _ coroutine: Value, on owner: PyLoop, name: Value = .none, context: Value = .none
  ) throws(Raised) -> Value {
    guard overrides(owner, "create_task") else {
      return try createOwnTask(coroutine, on: owner, name: name, context: context)
    }
    let method = try getAttribute(.object(owner), intern("create_task"))
    let given = [("name", name), ("context", context)].filter { !$1.isNone && !$1.isUnset }
    return try call(method, [coroutine], named: given.isEmpty ? nil : dictionary(given))
  }

  /// `loop.create_task(coro)`: by the loop's task factory, where it has one.
  func createOwnTask(
    _ coroutine: Value, on owner: PyLoop, name: Value = .none, context: Value = .none
  ) throws(Raised) -> Value {
    guard !owner.taskFactory.isNone else {
      let task = try makeTask(coroutine, on: owner, name: name, context: context)
      task.mark(.loose)
      return .object(object(for: task))
    }
    let hasContext = !context.isNone && !context.isUnset
    let made = try call(
      owner.taskFactory, [.object(owner), coroutine],
      named: hasContext ? dictionary([("context", context)]) : nil)
    if !name.isNone, !name.isUnset, (try? findAttribute(made, intern("set_name"))) != nil {
      _ = try callMethod(named: "set_name", on: made, [name])
    }
    return made
  }

  /// What `asyncio.create_task` and a group's `create_task` make: a task that is named once it is
  /// there, so that a number for its name is used up even where it gets another one.
  func spawnTask(
    _ coroutine: Value, on owner: PyLoop, name: Value, context: Value
  ) throws(Raised) -> Value {
    let isNamed = !name.isNone && !name.isUnset
    guard isNamed, owner.taskFactory.isNone, !overrides(owner, "create_task") else {
      let made = try createTask(coroutine, on: owner, context: context)
      if isNamed { _ = try callMethod(named: "set_name", on: made, [name]) }
      return made
    }
    let made = try createTask(coroutine, on: owner, name: name, context: context)
    asyncio.taskNames += 1
    return made
  }

  /// A task for one of asyncio's functions, made by the loop's factory where it has one.
  func adoptTask(
    _ coroutine: Value, on owner: PyLoop, context: Value = .none
  ) throws(Raised) -> CoroutineTask {
    guard !owner.taskFactory.isNone || overrides(owner, "create_task") else {
      return try makeTask(coroutine, on: owner, context: context)
    }
    return try adopt(try createTask(coroutine, on: owner, context: context))
  }

  /// A task that one of asyncio's functions takes care of.
  func adopt(_ made: Value) throws(Raised) -> CoroutineTask {
    guard let task = (made.object as? PyFuture)?.future as? CoroutineTask else {
      throw typeError("the task factory must return a task, not '\(typeName(made))'")
    }
    // asyncio's own functions know what becomes of it.
    task.mark(.loose, false)
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
    var coroutine = value
    if !isTaskBody(value) {
      guard case .object(let object) = value,
        object.nature == .awaitable || object.type.lookup(names.asyncAwait) != nil
      else {
        throw typeError("An asyncio.Future, a coroutine or an awaitable is required")
      }
      coroutine = .object(AwaitableCoroutine(value, self))
    }
    let loop: PyLoop
    if let owner { loop = owner } else { loop = try eventLoop() }
    do throws(Raised) {
      if loop.loop.isClosed { throw runtimeError("Event loop is closed") }
      return try adoptTask(coroutine, on: loop)
    } catch {
      // Nobody else can await it any more.
      if matches(error, exceptions.runtimeError) {
        _ = try callMethod(named: "close", on: coroutine)
      }
      throw error
    }
  }

  // MARK: Running

  /// `loop.run_until_complete(future)`.
  func runUntilComplete(_ owner: PyLoop, _ value: Value) throws(Raised) -> Value {
    do throws(Raised) { try checkCanRun(owner) } catch { throw error.holding(value) }
    let isNew = !(value.object is PyFuture)
    let future = try ensureFuture(value, on: owner)
    let stopper = StopHandle(owner.loop)
    future.addCallback(.run(stopper))
    let outerPurpose = owner.purpose
    owner.purpose = future
    defer { owner.purpose = outerPurpose }
    defer {
      future.removeCallbacks {
        if case .run(let handle) = $0 { return handle === stopper }
        return false
      }
    }
    do throws(Raised) {
      try runForever(owner)
    } catch {
      if isNew, future.isDone, future.state != .cancelled { _ = exception(of: future) }
      throw error
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
    let outerDepth = trackCoroutineOrigins(for: owner)
    let outerHook = asyncGeneratorHook
    asyncGeneratorHook = { [unowned owner] (generator) throws(Raised) in
      owner.asyncGenerators.append(PyLoop.WeakGenerator(generator: generator))
    }
    defer {
      asyncio.running = nil
      asyncGeneratorHook = outerHook
      coroutineOrigins.depth = outerDepth
    }
    do {
      if try owner.loop.runForever() == .nothingLeft {
        if isHalting { throw halted() }
        try deadlocked(owner)
      }
    } catch let raised as Raised {
      throw raised
    } catch {
      throw runtimeError("\(error)")
    }
  }

  /// `loop.close()`: drops what is scheduled, and lets the default executor end by itself.
  func close(_ owner: PyLoop) throws(Raised) {
    if owner.isDebugging, !owner.loop.isClosed {
      logLoopMessage("Close \((try? repr(.object(owner))) ?? "")", .debug)
    }
    owner.close()
    let executor = owner.defaultExecutor
    owner.defaultExecutor = .bool(false)
    if executor.object != nil {
      _ = try callMethod(named: "shutdown", on: executor, [.bool(false)])
    }
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
}

/// Stops the loop when the future that it runs for is done.
final class StopHandle: FutureHandle {
  private let loop: EventLoop

  /// Makes a handle for a loop.
  init(_ loop: EventLoop) {
    self.loop = loop
    super.init()
  }

  override func run() {
    // What ends the program has left the loop already (`_run_until_complete_cb`).
    if let task = future as? CoroutineTask, task.state == .failed, let exception = task.exception {
      task.mark(.unseen, false)
      let types = task.owner.interpreter.exceptions
      if exception.type.isSubtype(of: types.systemExit)
        || exception.type.isSubtype(of: types.keyboardInterrupt)
      {
        return
      }
    }
    loop.stop()
  }
}
