import EventLoop
import Trace

/// The types of the `asyncio` module and what the interpreter keeps of loops.
final class AsyncioState {
  let future: PyType, task: PyType, handle: PyType, timerHandle: PyType
  /// The class of loops, and those that it derives from.
  let loop: PyType, selectorLoop: PyType, baseLoop: PyType, abstractLoop: PyType
  /// Coroutines implemented in Swift have the type of all others.
  let nativeCoroutine: PyType
  let futureIterator: PyType, gatheringFuture: PyType
  let cancelledError: PyType, invalidStateError: PyType, brokenBarrierError: PyType
  let queueEmpty: PyType, queueFull: PyType
  let lock: PyType, event: PyType, condition: PyType, semaphore: PyType, boundedSemaphore: PyType
  let barrier: PyType, queue: PyType, lifoQueue: PyType, priorityQueue: PyType
  let timeout: PyType, taskGroup: PyType, runner: PyType
  /// The type of `FutureRemains`.
  let remains: PyType
  let streams: StreamTypes
  /// Numbers shared by all loops, which write the same trace.
  let numbers = LoopNumbers()
  /// The number of the primitive made last.
  var primitives: PrimitiveID = 0
  /// What `set_event_loop` was given.
  var current: PyLoop?
  /// The policy, once the program has asked for it or set its own.
  var policy = Value.none
  var hasOwnPolicy = false
  /// Whether `get_event_loop` made a loop or `set_event_loop` was called.
  var isLoopSet = false
  var taskNames = 0
  /// What the objects of living futures had of their own when nothing referred to them any more.
  private var remainsOfObjects: [ObjectIdentifier: (type: PyType, attributes: PyDict?)] = [:]
  /// Futures of programs' own classes whose `__init__` has not come to that of `Future`.
  private var unbegun: Set<ObjectIdentifier> = []
  /// Where futures and tasks were made, in debug mode; each takes its own out when it dies.
  var origins: [ObjectIdentifier: CallStack] = [:]
  /// The futures whose text is being made.
  var shownFutures: Set<ObjectIdentifier> = []
  /// Finds out what holds up the loops.
  let watch: LoopWatch

  private unowned(unsafe) let interpreter: Interpreter

  /// The loop that runs now on this thread.
  var running: PyLoop? {
    get { interpreter.loopInUse }
    set { interpreter.loopInUse = newValue }
  }

  /// `asyncio.coroutines._is_coroutine`: an object with this attribute counts as a coroutine function.
  let coroutineMark: PyObject

  /// Makes the types, without methods.
  init(_ vm: Interpreter) {
    interpreter = vm
    watch = LoopWatch(vm)
    coroutineMark = PyInstance(type: vm.types.object)
    future = vm.defineType("Future", module: "_asyncio", isBase: true)
    future.hasDictionary = true
    future.isShownWithModule = true
    task = vm.defineType("Task", module: "_asyncio", bases: [future], isBase: true)
    task.hasDictionary = true
    task.isShownWithModule = true
    abstractLoop = vm.defineType(
      "AbstractEventLoop", module: "asyncio.events", layout: .instance, isBase: true)
    abstractLoop.hasDictionary = true
    baseLoop = vm.defineType(
      "BaseEventLoop", module: "asyncio.base_events", bases: [abstractLoop], isBase: true)
    selectorLoop = vm.defineType(
      "BaseSelectorEventLoop", module: "asyncio.selector_events", bases: [baseLoop], isBase: true)
    loop = vm.defineType(
      "_UnixSelectorEventLoop", module: "asyncio.unix_events", bases: [selectorLoop], isBase: true)
    for type in [baseLoop, selectorLoop, loop] { type.hasDictionary = true }
    handle = vm.defineType("Handle", module: "asyncio.events", isBase: true)
    timerHandle = vm.defineType(
      "TimerHandle", module: "asyncio.events", bases: [handle], isBase: true)
    nativeCoroutine = vm.types.coroutine
    futureIterator = vm.defineType("FutureIter", module: "_asyncio")
    gatheringFuture = vm.defineType(
      "_GatheringFuture", module: "asyncio.tasks", bases: [future], isBase: true)
    gatheringFuture.hasDictionary = true
    func exception(_ name: String, _ base: PyType, module: String = "exceptions") -> PyType {
      let type = vm.defineType(
        name, module: "asyncio.\(module)", bases: [base], layout: .exception, isBase: true)
      type.hasDictionary = true
      return type
    }
    func type(_ name: String, _ module: String, base: PyType? = nil) -> PyType {
      let type = vm.defineType(
        name, module: "asyncio.\(module)", bases: base.map { [$0] } ?? [], isBase: true)
      type.hasDictionary = true
      return type
    }
    cancelledError = exception("CancelledError", vm.exceptions.baseException)
    vm.cancelledErrorType = cancelledError
    invalidStateError = exception("InvalidStateError", vm.exceptions.exception)
    brokenBarrierError = exception("BrokenBarrierError", vm.exceptions.runtimeError)
    queueEmpty = exception("QueueEmpty", vm.exceptions.exception, module: "queues")
    queueFull = exception("QueueFull", vm.exceptions.exception, module: "queues")
    lock = type("Lock", "locks")
    event = type("Event", "locks")
    condition = type("Condition", "locks")
    semaphore = type("Semaphore", "locks")
    boundedSemaphore = type("BoundedSemaphore", "locks", base: semaphore)
    barrier = type("Barrier", "locks")
    queue = type("Queue", "queues")
    lifoQueue = type("LifoQueue", "queues", base: queue)
    priorityQueue = type("PriorityQueue", "queues", base: queue)
    timeout = type("Timeout", "timeouts")
    taskGroup = type("TaskGroup", "taskgroups")
    runner = type("Runner", "runners")
    remains = vm.defineType("Future", module: "_asyncio")
    streams = StreamTypes(vm)
    vm.method(remains, "__repr__", "self, /") { vm, a throws(Raised) in
      vm.string((a[0].object as? FutureRemains)?.text ?? "")
    }
  }
}

extension AsyncioState {
  /// Whether a future of a program's own class was not begun by `Future.__init__`.
  func isUnbegun(_ object: PyFuture) -> Bool { unbegun.contains(ObjectIdentifier(object)) }

  /// Notes that a future of a program's own class is made, or is begun.
  func note(_ object: PyFuture, isBegun: Bool) {
    if isBegun {
      unbegun.remove(ObjectIdentifier(object))
    } else {
      unbegun.insert(ObjectIdentifier(object))
    }
  }

  /// Keeps the class and the attributes of a dying object, whose future or task lives on.
  func keepRemains(of future: Future, from dying: PyFuture) {
    note(dying, isBegun: true)
    remainsOfObjects[ObjectIdentifier(future)] = (dying.type, dying.attributes)
    future.mark(.remains)
  }

  /// Gives them to the object that is made for the future now.
  func takeRemains(of future: Future, for made: PyFuture) {
    guard let kept = remainsOfObjects.removeValue(forKey: ObjectIdentifier(future)) else { return }
    future.mark(.remains, false)
    made.type = kept.type
    made.attributes = kept.attributes
  }

  /// Drops them with the future.
  func dropRemains(of future: Future) { remainsOfObjects[ObjectIdentifier(future)] = nil }
}

/// A loop as programs see it.
final class PyLoop: PyObject {
  let loop: EventLoop
  /// It outlives its objects: what is left of them dies first in its `deinit`.
  let interpreterReference: Unmanaged<Interpreter>
  var interpreter: Interpreter { interpreterReference.takeUnretainedValue() }
  /// The first and the last of the tasks that are alive, in order of creation.
  ///
  /// They are linked to each other and leave the list when they die, so nothing in it can dangle.
  private unowned(unsafe) var firstTask: CoroutineTask?
  private unowned(unsafe) var lastTask: CoroutineTask?
  var isDebugging = false
  var exceptionHandler = Value.none
  var taskFactory = Value.none
  /// From how many seconds on debug mode reports a callback as slow.
  var slowCallbackDuration = Value.float(0.1)
  /// Asynchronous generators that have begun and not ended, weakly.
  var asyncGenerators: [WeakGenerator] = []
  var defaultExecutor = Value.none
  /// What `run_until_complete` runs the loop for.
  var purpose: Future?
  /// What `add_signal_handler` was given, by signal; only Ctrl-C in real time ever comes.
  var signalHandlers: [Int: LoopCall] = [:]
  /// The open connections and the servers that serve, which the loop keeps alive, by number.
  private(set) var transports: [Int: PyTransport] = [:]
  private(set) var servers: [Int: PyServer] = [:]
  /// How many of both were opened so far.
  private var openings = 0

  /// An asynchronous generator that the loop does not keep alive.
  struct WeakGenerator {
    weak var generator: PyGenerator?
  }

  /// Makes a loop on the interpreter's clock.
  ///
  /// - Parameters:
  ///   - interpreter: the interpreter.
  ///   - type: the loop's class.
  init(interpreter: Interpreter, type: PyType) {
    interpreterReference = .passUnretained(interpreter)
    loop = EventLoop(
      world: interpreter.world, trace: interpreter.trace, numbers: interpreter.asyncio.numbers)
    super.init(type: type)
    loop.client = .passUnretained(self)
    loop.observer = interpreter.asyncio.watch
    interpreter.loops.append(self)
  }

  /// Whether the task for which the loop runs has just returned: what it kept to its end was not
  /// dropped, it ends with the run.
  var isLeavingMain: Bool {
    guard let purpose, let task = loop.currentTask as? CoroutineTask, task === purpose,
      let body = task.coroutine.object as? PyGenerator
    else { return false }
    return body.state == .closed
  }

  /// Whether anything stands in it that is to run once it runs again, or that it keeps open.
  var hasWork: Bool {
    !loop.isClosed && (loop.hasEntries || !transports.isEmpty || !servers.isEmpty)
  }

  /// The tasks that are not done, in order of creation.
  var pendingTasks: [CoroutineTask] {
    var tasks: [CoroutineTask] = []
    var next = firstTask
    while let task = next {
      if !task.isDone { tasks.append(task) }
      next = task.nextTask
    }
    return tasks
  }

  /// The living task of a number.
  func task(_ number: TaskID) -> CoroutineTask? {
    var next = firstTask
    while let task = next {
      if task.taskNumber == number { return task }
      next = task.nextTask
    }
    return nil
  }

  /// Notes that a task lives.
  func add(_ task: CoroutineTask) {
    task.previousTask = lastTask
    if let lastTask { lastTask.nextTask = task } else { firstTask = task }
    lastTask = task
  }

  /// Closes the loop and what is open in it.
  func close() {
    guard !loop.isClosed else { return }
    // In the order in which they were opened, so that each run does the same.
    for (_, server) in servers.sorted(by: { $0.key < $1.key }) { server.close() }
    for (_, transport) in transports.sorted(by: { $0.key < $1.key }) { transport.abandon() }
    loop.close()
  }

  /// Lets go of everything that it keeps, at the end of the interpreter.
  func letGoOfAll() {
    loop.dropHandles()
    (exceptionHandler, taskFactory, defaultExecutor) = (.none, .none, .none)
    (signalHandlers, asyncGenerators) = ([:], [])
  }

  /// Has no future wake a task any more and no socket tell a connection, at the interpreter's end.
  func takeApart() {
    var tasks: [CoroutineTask] = []
    var next = firstTask
    while let task = next {
      tasks.append(task)
      next = task.nextTask
    }
    for task in tasks { task.forgetWaiting() }
    for server in servers.values { server.close() }
    for transport in transports.values { transport.abandon() }
    loop.dropHandles()
  }

  /// Keeps a connection alive; the number by which it is let go.
  func open(_ transport: PyTransport) -> Int {
    openings += 1
    transports[openings] = transport
    return openings
  }

  /// Keeps a server alive; the number by which it is let go.
  func open(_ server: PyServer) -> Int {
    openings += 1
    servers[openings] = server
    return openings
  }

  /// Lets go of the connection or server with a number.
  func letGo(_ number: Int) {
    transports[number] = nil
    servers[number] = nil
  }

  /// Notes that a task is gone.
  func remove(_ task: CoroutineTask) {
    if let previous = task.previousTask {
      previous.nextTask = task.nextTask
    } else {
      firstTask = task.nextTask
    }
    if let next = task.nextTask {
      next.previousTask = task.previousTask
    } else {
      lastTask = task.previousTask
    }
  }
}

extension Future {
  /// The loop as programs see it; every loop of an interpreter has one.
  final var owner: PyLoop {
    @inline(__always) get {
      ownerReference._withUnsafeGuaranteedRef { $0 }
    }
  }

  /// The interpreter, for what happens too often to count references to it.
  final var interpreterReference: Unmanaged<Interpreter> {
    @inline(__always) get {
      ownerReference._withUnsafeGuaranteedRef { $0.interpreterReference }
    }
  }

  @inline(__always)
  private final var ownerReference: Unmanaged<PyLoop> {
    guard let client = loopClient else { preconditionFailure("a program's loop has an object") }
    return .fromOpaque(client.toOpaque())
  }
}
