import EventLoop
import Trace

/// `asyncio.TaskGroup`, as `Lib/asyncio/taskgroups.py` of CPython 3.11.
final class PyTaskGroup: PyObject {
  private(set) var hasEntered = false
  private(set) var isExiting = false
  private(set) var isAborting = false
  private(set) var errors: [Value] = []
  private(set) var parent: CoroutineTask?
  private var owner: PyLoop?
  private var parentCancelRequested = false
  private var baseError: PyException?
  /// The tasks that are not done, by number, which is the order of their creation.
  private(set) var tasks: [TaskID: CoroutineTask] = [:]
  /// What the group's end waits for.
  private(set) var completion: ValueFuture?

  /// `__aenter__`.
  func enter(_ vm: Interpreter) throws(Raised) {
    let text = try vm.repr(.object(self))
    guard !hasEntered else {
      throw vm.runtimeError("TaskGroup \(text) has already been entered")
    }
    let running = try vm.runningLoop()
    owner = running
    parent = running.loop.currentTask as? CoroutineTask
    guard parent != nil else {
      throw vm.runtimeError(
        "TaskGroup \(try vm.repr(.object(self))) cannot determine the parent task")
    }
    hasEntered = true
  }

  /// `create_task(coro)`.
  func createTask(
    _ coroutine: Value, name: Value, context: Value, _ vm: Interpreter
  ) throws(Raised) -> CoroutineTask {
    guard hasEntered, let owner else {
      throw vm.runtimeError("TaskGroup \(try vm.repr(.object(self))) has not been entered")
    }
    if isExiting, tasks.isEmpty {
      throw vm.runtimeError("TaskGroup \(try vm.repr(.object(self))) is finished")
    }
    if isAborting {
      throw vm.runtimeError("TaskGroup \(try vm.repr(.object(self))) is shutting down")
    }
    let task = try vm.adopt(
      try vm.spawnTask(coroutine, on: owner, name: name, context: context))
    tasks[task.taskNumber] = task
    completion?.recordMember(task)
    task.addCallback(
      .run(
        DoneHandle("TaskGroup._on_task_done", .collect(0)) { [unowned vm] future in
          if let task = future as? CoroutineTask { self.ended(task, vm) }
        }))
    return task
  }

  private func isBaseError(_ exception: PyException, _ vm: Interpreter) -> Bool {
    exception.type.isSubtype(of: vm.exceptions.systemExit)
      || exception.type.isSubtype(of: vm.exceptions.keyboardInterrupt)
  }

  private func abort() {
    isAborting = true
    for (_, task) in tasks.sorted(by: { $0.key < $1.key }) where !task.isDone {
      _ = task.cancel()
    }
  }

  /// One of the tasks is done.
  private func ended(_ task: CoroutineTask, _ vm: Interpreter) {
    tasks[task.taskNumber] = nil
    if tasks.isEmpty, let completion, !completion.isDone { completion.succeed(.bool(true)) }
    guard task.state == .failed, let exception = vm.exception(of: task) else { return }
    errors.append(.object(exception))
    if isBaseError(exception, vm), baseError == nil { baseError = exception }
    guard let parent, let owner else { return }
    if parent.isDone {
      vm.callExceptionHandler(
        owner,
        "Task \(vm.taskText(task)) has errored out but its parent task \(vm.taskText(parent)) is "
          + "already completed",
        [("exception", .object(exception)), ("task", .object(vm.object(for: task)))])
      return
    }
    if !isAborting, !parentCancelRequested {
      abort()
      parentCancelRequested = true
      _ = parent.cancel()
    }
  }

  // MARK: Leaving

  /// What is left of an exception with which the body ended.
  struct Exit {
    let exception: PyException?
    /// A cancellation that comes out again at the end.
    var cancellation: PyException?
  }

  /// Begins `__aexit__`.
  func beginExit(_ exception: PyException?, _ vm: Interpreter) -> Exit {
    isExiting = true
    if let exception, isBaseError(exception, vm), baseError == nil { baseError = exception }
    var exit = Exit(exception: exception, cancellation: nil)
    if let exception, exception.type === vm.asyncio.cancelledError {
      exit.cancellation = exception
    }
    if parentCancelRequested, parent?.uncancel() == 0 { exit.cancellation = nil }
    if exception != nil, !isAborting { abort() }
    return exit
  }

  /// The future to wait for, while there are tasks.
  func nextCompletion() -> ValueFuture? {
    guard !tasks.isEmpty, let owner else { return nil }
    if let completion { return completion }
    let made = ValueFuture(owner, reason: .taskGroup)
    made.detail = tasks.count
    for (_, task) in tasks.sorted(by: { $0.key < $1.key }) { made.recordMember(task) }
    completion = made
    return made
  }

  /// The wait for the tasks ended, perhaps by a cancellation of the parent.
  func waited(_ cancellation: PyException?, _ exit: inout Exit) {
    if let cancellation, !isAborting {
      exit.cancellation = cancellation
      abort()
    }
    completion = nil
  }

  /// Ends `__aexit__`: throws what comes out of the group.
  func finishExit(_ exit: Exit, _ vm: Interpreter) throws(Raised) {
    if let baseError {
      vm.setContext(of: baseError)
      throw Raised(exception: baseError)
    }
    if let cancellation = exit.cancellation, errors.isEmpty {
      throw Raised(exception: cancellation)
    }
    if let exception = exit.exception, exception.type !== vm.asyncio.cancelledError {
      errors.append(.object(exception))
    }
    guard !errors.isEmpty else { return }
    let group = try vm.call(
      .object(vm.exceptions.baseExceptionGroup),
      [vm.string("unhandled errors in a TaskGroup"), vm.list(errors)])
    errors = []
    guard let made = group.exception else { return }
    vm.setContext(of: made)
    made.suppressesContext = true
    throw Raised(exception: made)
  }
}

/// `TaskGroup.__aexit__`.
private final class TaskGroupExit: NativeCoroutine {
  private let group: PyTaskGroup
  private let exception: PyException?
  private var exit: PyTaskGroup.Exit?

  init(_ group: PyTaskGroup, _ exception: PyException?, _ vm: Interpreter) {
    self.group = group
    self.exception = exception
    super.init(vm)
  }

  override var function: String { "TaskGroup.__aexit__" }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    var exit: PyTaskGroup.Exit
    if let begun = self.exit {
      exit = begun
      switch input {
      case .send: group.waited(nil, &exit)
      case .raise(let raised):
        guard vm.matches(raised, vm.asyncio.cancelledError) else { throw raised }
        group.waited(raised.exception, &exit)
      }
    } else {
      exit = group.beginExit(exception, vm)
    }
    self.exit = exit
    if let completion = group.nextCompletion() { return wait(for: completion, vm) }
    try group.finishExit(exit, vm)
    return .finished(.none)
  }
}

extension Interpreter {
  func installTaskGroup(_ module: PyModule) {
    let type = asyncio.taskGroup
    module.set(self, "TaskGroup", .object(type))
    primitiveConstructor(type) { _, type in PyTaskGroup(type: type) }
    pythonicMethod(type, "__init__", "self") { _, _ throws(Raised) in .none }
    pythonicMethod(type, "__repr__", "self") { vm, a throws(Raised) in
      let group = try vm.receiver(a[0], as: PyTaskGroup.self)
      var info: [String] = [""]
      if !group.tasks.isEmpty { info.append("tasks=\(group.tasks.count)") }
      if !group.errors.isEmpty { info.append("errors=\(group.errors.count)") }
      if group.isAborting {
        info.append("cancelling")
      } else if group.hasEntered {
        info.append("entered")
      }
      return vm.string("<TaskGroup\(info.joined(separator: " "))>")
    }
    pythonicMethod(type, "create_task", "self, coro, *, name=, context=") { vm, a throws(Raised) in
      let group = try vm.receiver(a[0], as: PyTaskGroup.self)
      do throws(Raised) {
        return .object(
          vm.object(for: try group.createTask(a[1], name: a[2], context: a[3], vm)))
      } catch {
        throw error.holding(a[1])
      }
    }
    pythonicMethod(type, "__aenter__", "self") { vm, a throws(Raised) in
      let group = try vm.receiver(a[0], as: PyTaskGroup.self)
      return .object(
        PromptCoroutine("TaskGroup.__aenter__", vm) { (vm) throws(Raised) in
          try group.enter(vm)
          return .object(group)
        })
    }
    pythonicMethod(type, "__aexit__", "self, et, exc, tb") { vm, a throws(Raised) in
      let group = try vm.receiver(a[0], as: PyTaskGroup.self)
      return .object(TaskGroupExit(group, a[2].exception, vm))
    }
  }
}
