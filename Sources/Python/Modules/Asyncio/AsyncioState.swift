import EventLoop
import Trace

/// The types of the `asyncio` module and what the interpreter keeps of loops.
final class AsyncioState {
  let future: PyType, task: PyType, loop: PyType, handle: PyType, timerHandle: PyType
  /// Coroutines implemented in Swift have the type of all others.
  let nativeCoroutine: PyType
  let cancelledError: PyType, invalidStateError: PyType
  /// The loop that runs now on this thread.
  var running: PyLoop?
  /// What `set_event_loop` was given.
  var current: PyLoop?
  /// Whether `get_event_loop` made a loop or `set_event_loop` was called.
  var isLoopSet = false
  var taskNames = 0

  /// Makes the types, without methods.
  init(_ vm: Interpreter) {
    future = vm.defineType("Future", module: "_asyncio", isBase: true)
    future.hasDictionary = true
    task = vm.defineType("Task", module: "_asyncio", bases: [future], isBase: true)
    task.hasDictionary = true
    loop = vm.defineType("_UnixSelectorEventLoop", module: "asyncio.unix_events")
    handle = vm.defineType("Handle", module: "asyncio.events")
    timerHandle = vm.defineType("TimerHandle", module: "asyncio.events", bases: [handle])
    nativeCoroutine = vm.types.coroutine
    cancelledError = vm.defineType(
      "CancelledError", module: "asyncio.exceptions", bases: [vm.exceptions.baseException],
      layout: .exception, isBase: true)
    cancelledError.hasDictionary = true
    invalidStateError = vm.defineType(
      "InvalidStateError", module: "asyncio.exceptions", bases: [vm.exceptions.exception],
      layout: .exception, isBase: true)
    invalidStateError.hasDictionary = true
  }
}

/// A loop as programs see it.
final class PyLoop: PyObject {
  let loop: EventLoop
  unowned let interpreter: Interpreter
  /// The tasks that are alive, without keeping them so, in order of creation.
  private var taskReferences: [TaskID: Unmanaged<CoroutineTask>] = [:]
  var isDebugging = false
  var exceptionHandler = Value.none
  var taskFactory = Value.none
  /// Asynchronous generators that have begun and not ended, weakly.
  var asyncGenerators: [WeakGenerator] = []
  var defaultExecutor = Value.none

  /// An asynchronous generator that the loop does not keep alive.
  struct WeakGenerator {
    weak var generator: PyGenerator?
  }

  /// Makes a loop on the interpreter's clock.
  init(interpreter: Interpreter) {
    self.interpreter = interpreter
    loop = EventLoop(world: interpreter.world, trace: interpreter.trace)
    super.init(type: interpreter.asyncio.loop)
  }

  /// The tasks that are not done, in order of creation.
  var pendingTasks: [CoroutineTask] {
    taskReferences.sorted { $0.key < $1.key }
      .map { $0.value.takeUnretainedValue() }
      .filter { !$0.isDone }
  }

  /// Notes that a task lives.
  func add(_ task: CoroutineTask) {
    taskReferences[task.taskNumber] = Unmanaged.passUnretained(task)
  }

  /// Notes that a task is gone.
  func remove(_ task: CoroutineTask) { taskReferences[task.taskNumber] = nil }
}

/// The loop's view of the interpreter: its clock.
final class MachineWorld: LoopWorld {
  /// How much later than its deadline an idle loop wakes.
  ///
  /// Every real loop wakes a little late: CPython asks the system in whole milliseconds, rounded up.
  /// So sleeps in a row end after one long sleep, here as there.
  static let latency: Nanoseconds = 100_000

  unowned let interpreter: Interpreter

  /// Makes the world of an interpreter.
  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  var now: Nanoseconds { interpreter.now }

  func wait(until deadline: Nanoseconds?, for loop: EventLoop) -> Bool {
    guard let deadline else { return false }
    interpreter.clock.advance(by: max(0, deadline - interpreter.now) + MachineWorld.latency)
    return true
  }

  func poll(for loop: EventLoop) {}
}
