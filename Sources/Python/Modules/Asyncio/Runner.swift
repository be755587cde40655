import EventLoop
import Trace

/// `asyncio.Runner`, as `Lib/asyncio/runners.py`; its loop is made when it is needed first.
final class PyRunner: PyObject {
  private enum State {
    case created
    case initialized
    case closed
  }

  private var state = State.created
  /// What it was made with.
  var debug = Value.unset
  var loopFactory = Value.unset
  private var owner: PyLoop?
  private var context = Value.none
  private var setsLoop = false
  /// What runs, and how often Ctrl-C was pressed meanwhile.
  private var mainTask: CoroutineTask?
  private var interruptCount = 0

  /// The loop, made now if there is none.
  func loop(_ vm: Interpreter) throws(Raised) -> PyLoop {
    if state == .closed { throw vm.runtimeError("Runner is closed") }
    if let owner { return owner }
    let made: PyLoop
    if loopFactory.isNone || loopFactory.isUnset {
      made = try vm.makeLoop()
      try vm.setLoop(.object(made))
      setsLoop = true
    } else {
      guard let given = try vm.call(loopFactory).object as? PyLoop else {
        throw vm.typeError("loop_factory must return an event loop")
      }
      made = given
    }
    if !debug.isUnset, !debug.isNone { vm.setDebug(made, try vm.isTrue(debug)) }
    context = vm.copiedContext()
    owner = made
    state = .initialized
    return made
  }

  /// `run(coro)`.
  func run(_ coroutine: Value, context: Value, _ vm: Interpreter) throws(Raised) -> Value {
    guard vm.isTaskBody(coroutine) else {
      throw vm.valueError("a coroutine was expected, got \(try vm.repr(coroutine))")
    }
    if vm.asyncio.running != nil {
      throw vm.runtimeError("Runner.run() cannot be called from a running event loop")
        .holding(coroutine)
    }
    let owner = try loop(vm)
    let given = context.isUnset || context.isNone ? self.context : context
    let task = try vm.adoptTask(coroutine, on: owner, context: given)
    let outer = vm.interruptTaker
    if vm.threads.current === vm.mainThread { vm.interruptTaker = self }
    (mainTask, interruptCount) = (task, 0)
    defer {
      vm.interruptTaker = outer
      mainTask = nil
    }
    do throws(Raised) {
      return try vm.runUntilComplete(owner, .object(vm.object(for: task)))
    } catch {
      guard interruptCount > 0, vm.matches(error, vm.asyncio.cancelledError), task.uncancel() == 0
      else { throw error }
      throw vm.error(vm.exceptions.keyboardInterrupt, arguments: [])
    }
  }

  /// Takes Ctrl-C: the first one cancels the main task; whether it did.
  func takeInterrupt() -> Bool {
    interruptCount += 1
    guard interruptCount == 1, let mainTask, !mainTask.isDone else { return false }
    _ = mainTask.cancel()
    return true
  }

  /// `close()`: cancels what is left, closes asynchronous generators and the loop.
  func close(_ vm: Interpreter) throws(Raised) {
    guard state == .initialized, let owner else { return }
    defer {
      if setsLoop { try? vm.setLoop(.none) }
      owner.close()
      self.owner = nil
      state = .closed
    }
    guard !vm.isHalting else { return }
    try vm.shutDown(owner)
    if vm.overrides(owner, "close") {
      _ = try vm.callMethod(named: "close", on: .object(owner))
    } else {
      try vm.close(owner)
    }
  }
}

/// One of the loop's own chores.
final class ChoreHandle: Handle {
  private let name: TextID
  private let body: () throws -> Void

  /// Makes a handle with a name for the trace.
  init(_ name: TextID, _ body: @escaping () throws -> Void) {
    self.name = name
    self.body = body
    super.init()
  }

  override var purpose: HandlePurpose { .housekeeping(name) }
  override func run() throws { try body() }
}

extension Interpreter {
  func installRunner(_ module: PyModule) {
    let type = asyncio.runner
    module.set(self, "Runner", .object(type))
    primitiveConstructor(type) { _, type in PyRunner(type: type) }
    pythonicMethod(type, "__init__", "self, *, debug=, loop_factory=") { vm, a throws(Raised) in
      let runner = try vm.receiver(a[0], as: PyRunner.self)
      (runner.debug, runner.loopFactory) = (a[1], a[2])
      return .none
    }
    pythonicMethod(type, "run", "self, coro, *, context=") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyRunner.self).run(a[1], context: a[2], vm)
    }
    pythonicMethod(type, "close", "self") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyRunner.self).close(vm)
      return .none
    }
    pythonicMethod(type, "get_loop", "self") { vm, a throws(Raised) in
      .object(try vm.receiver(a[0], as: PyRunner.self).loop(vm))
    }
    pythonicMethod(type, "__enter__", "self") { vm, a throws(Raised) in
      _ = try vm.receiver(a[0], as: PyRunner.self).loop(vm)
      return a[0]
    }
    pythonicMethod(type, "__exit__", "self, exc_type, exc_val, exc_tb") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyRunner.self).close(vm)
      return .none
    }
    pythonic(module, "run", "main, *, debug=") { vm, a throws(Raised) in
      if vm.asyncio.running != nil {
        throw vm.runtimeError("asyncio.run() cannot be called from a running event loop")
          .holding(a[0])
      }
      let runner = PyRunner(type: vm.asyncio.runner)
      runner.debug = a[1]
      _ = try runner.loop(vm)
      let result: Value
      do throws(Raised) {
        result = try runner.run(a[0], context: .none, vm)
      } catch {
        // What goes wrong at the end happens while this exception is handled.
        let outer = vm.handled
        vm.handled = error.exception
        defer { vm.handled = outer }
        try runner.close(vm)
        throw error
      }
      try runner.close(vm)
      return result
    }
  }

  // MARK: The end of a run

  /// Cancels all tasks, closes asynchronous generators and the executor.
  func shutDown(_ owner: PyLoop) throws(Raised) {
    let pending = owner.pendingTasks
    if !pending.isEmpty {
      for task in pending { _ = try cancel(task) }
      let all = GatherFuture(pending, returnsExceptions: true, owner: owner)
      _ = try runUntilComplete(owner, .object(object(for: all)))
      for task in pending where task.state == .failed {
        guard let exception = exception(of: task) else { continue }
        callExceptionHandler(
          owner, "unhandled exception during asyncio.run() shutdown",
          [("exception", .object(exception)), ("task", .object(object(for: task)))])
      }
    }
    if !owner.taskFactory.isNone || overrides(owner, "create_task") {
      // The program makes the tasks of the end too.
      for name in ["shutdown_asyncgens", "shutdown_default_executor"] {
        _ = try runUntilComplete(owner, try callMethod(named: name, on: .object(owner)))
      }
      return
    }
    try runChore(owner, "shutdown_asyncgens") { [unowned self] finish throws(Raised) in
      guard let all = try closingGenerators(owner) else { return finish() }
      all.future.addCallback(
        .run(
          DoneHandle("gather.<locals>._done_callback", .collect(all.future.number)) {
            [unowned self] _ in
            reportClosed(all, owner)
            finish()
          }))
    }
    if owner.defaultExecutor.object == nil {
      owner.defaultExecutor = .bool(false)
      try runChore(owner, "shutdown_default_executor") { finish in finish() }
    } else {
      let shutdown = try asyncioThreadFunction("shutdown_default_executor")
      _ = try runUntilComplete(owner, try call(shutdown, [.object(owner)]))
    }
  }

  /// Runs one of the loop's own coroutines.
  ///
  /// It takes as many turns as CPython's task for it, though it is not shown as a task, and the name
  /// that CPython would give that task is used up.
  private func runChore(
    _ owner: PyLoop, _ name: String,
    _ body: @escaping (@escaping () -> Void) throws(Raised) -> Void
  ) throws(Raised) {
    asyncio.taskNames += 1
    let text = trace?.text(name) ?? 0
    let loop = owner.loop
    loop.callSoon(
      ChoreHandle(text) {
        try body { loop.callSoon(ChoreHandle(text) { loop.stop() }) }
      })
    try runForever(owner)
  }

  // MARK: Asynchronous generators

  /// Asynchronous generators that are being closed.
  struct ClosingGenerators {
    let future: GatherFuture
    let generators: [PyGenerator]
  }

  /// Begins to close the asynchronous generators of a loop; `nil` where there are none.
  func closingGenerators(_ owner: PyLoop) throws(Raised) -> ClosingGenerators? {
    let generators = owner.asyncGenerators.compactMap(\.generator).filter { $0.state != .closed }
    owner.asyncGenerators = []
    guard !generators.isEmpty else { return nil }
    var closing: [Future] = []
    for generator in generators {
      let step = try callMethod(named: "aclose", on: .object(generator))
      closing.append(try ensureFuture(step, on: owner))
    }
    let all = GatherFuture(closing, returnsExceptions: true, owner: owner)
    return ClosingGenerators(future: all, generators: generators)
  }

  /// Reports generators that failed while they were closed.
  func reportClosed(_ closing: ClosingGenerators, _ owner: PyLoop) {
    for (result, generator) in zip(closing.future.value.list?.elements ?? [], closing.generators) {
      guard let exception = result.exception,
        exception.type.isSubtype(of: exceptions.exception)
      else { continue }
      let shown = (try? repr(.object(generator))) ?? ""
      callExceptionHandler(
        owner, "an error occurred during closing of asynchronous generator \(shown)",
        [("exception", result), ("asyncgen", .object(generator))])
    }
  }

  /// An asynchronous generator was dropped before its end: its loop closes it in a task.
  ///
  /// - Returns: whether a loop takes care of it.
  func closeLater(_ generator: PyGenerator) -> Bool {
    guard !isFinished, !isHalting, let owner = asyncio.running ?? asyncio.current,
      !owner.loop.isClosed
    else { return false }
    owner.loop.callSoon(
      ChoreHandle(trace?.text("aclose") ?? 0) { [unowned self] in
        let step = try callMethod(named: "aclose", on: .object(generator))
        asyncio.taskNames += 1
        guard case .object(let driven) = step else { return }
        let task = CoroutineTask(driven, owner: owner, name: nil, number: asyncio.taskNames)
        task.context = copiedContext()
        task.begin()
      })
    return true
  }
}

/// `loop.shutdown_asyncgens()`.
final class GeneratorShutdown: NativeCoroutine {
  private let owner: PyLoop
  private var closing: Interpreter.ClosingGenerators?

  /// Makes the coroutine.
  init(_ owner: PyLoop, _ vm: Interpreter) {
    self.owner = owner
    super.init(vm)
  }

  override var function: String { "BaseEventLoop.shutdown_asyncgens" }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if case .raise(let raised) = input { throw raised }
    if let closing {
      vm.reportClosed(closing, owner)
      return .finished(.none)
    }
    guard let made = try vm.closingGenerators(owner) else { return .finished(.none) }
    closing = made
    return wait(for: made.future, vm)
  }
}
