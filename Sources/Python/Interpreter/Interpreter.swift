import EventLoop
import Trace

/// One run of a Python program: all of its objects, its modules and its machine.
///
/// Only one thread at a time may use an interpreter.
final class Interpreter {
  let heap = Heap()
  let types: CoreTypes
  let collections: CollectionTypes
  let streams: StandardStreams
  let exceptions: ExceptionTypes
  let names: Names
  /// The namespace of the `builtins` module.
  let builtins: PyDict
  /// `sys.modules`.
  let modules: PyDict
  /// `...` and `NotImplemented`.
  let ellipsis: PyObject
  let notImplemented: PyObject
  /// `""` and `()`.
  let emptyString: PyStr
  let emptyTuple: PyTuple
  /// Strings of one ASCII character.
  let characters: [PyStr]
  /// The same as values, in 128 places.
  let characterPlaces: UnsafeMutablePointer<Value>

  /// The trace, where the run is traced.
  let trace: TraceLog?
  /// Whether code is compiled with tracing instructions.
  var isTracing: Bool { trace != nil }
  /// Writes the frequent events into it.
  let writer: TraceWriter?
  let host: ProgramHost
  /// The real time and network in which it runs, if any.
  let outside: Outside
  /// What takes Ctrl-C instead of the program: the runner of its loop.
  weak var interruptTaker: PyRunner?
  /// What Ctrl-C is to raise in the main thread as soon as that goes on.
  var pendingInterrupt: Raised?

  // MARK: Machine state

  /// The running frame, whose `next` is current only while it calls something.
  var current: FramePointer?
  /// The exception being handled (`sys.exc_info`).
  var handled: PyException?
  /// Frames entered and not yet left.
  var depth = 0
  var depthLimit = 1000
  /// Nested run loops and recursive native functions; each takes native stack.
  var nativeDepth = 0
  var nativeDepthLimit = 1500
  /// Instructions charged to the clock so far.
  var charged = 0
  /// Pieces of work that native functions have done since they last looked up.
  var workDone = 0
  /// The value of `charged` at which the machine looks up from its work.
  var nextPause = 0
  /// What is sent into a generator that is being resumed.
  var sent = Value.none
  var lastFrameNumber: UInt32 = 0
  /// The trace's numbers of coroutines implemented in Swift, by qualified name.
  var nativeTraceNumbers: [String: CodeID] = [:]
  /// `object.__new__` and `object.__init__`, which plain instances skip.
  var objectConstructor: PyNative?
  var objectInitializer: PyNative?
  /// `BaseException.__new__` and `BaseException.__init__`, which most exceptions skip.
  var exceptionConstructor: PyNative?
  var exceptionInitializer: PyNative?
  /// `BaseException.__str__`.
  var exceptionText: PyNative?

  /// The special methods of the binary operators, by position.
  var operatorNames: [OperatorNames] = []

  /// `__build_class__`.
  var buildClassFunction = Value.none
  /// Types of the machine's own awaitables, made with the builtins.
  lazy var coroutineIteratorType = types.object
  /// The hooks of `sys` before a program replaces them.
  private(set) lazy var shownHooks = ShownHooks(self)
  lazy var asyncStepType = types.object
  lazy var asyncThrowType = types.object
  /// The class `array.array`, once the module is there: views may look at its items.
  var arrayType: PyType?
  /// Told of each asynchronous generator before its first step, while a loop runs.
  var asyncGeneratorHook: ((PyGenerator) throws(Raised) -> Void)?
  var warnings = Warnings()
  /// Takes the interpreter's own warnings, once `warnings` is there.
  var warner = Value.none
  let clock: MachineClock
  /// Who wants the machine to look up from its work, and when.
  var pauses = MachinePauses()

  var sources = SourceTable()
  /// `sys.argv`.
  var arguments: [String] = []
  /// Functions to call at exit (`atexit`, `threading`), last one first.
  var exitHandlers: [Value] = []
  /// The modules that can be imported, by name.
  var moduleLibrary: [String: ModuleSource] = [:]
  /// The `builtins` module.
  lazy var builtinsModule = PyModule(
    name: "builtins", namespace: builtins, type: types.module)

  // MARK: asyncio

  lazy var asyncio = AsyncioState(self)
  /// `asyncio.CancelledError`, once there is asyncio: to ask that for it counts references.
  unowned(unsafe) var cancelledErrorType: PyType?
  lazy var world = MachineWorld(self)
  /// What the program's streams and servers talk over.
  var network: Network { world.network }
  /// The type of coroutines implemented in Swift.
  var nativeCoroutineType: PyType { types.nativeCoroutine }
  /// The loop that runs now on this thread.
  var loopInUse: PyLoop?
  /// Every loop of the run: their tasks and futures refer to them without counting.
  var loops: [PyLoop] = []
  /// The tasks whose exceptions ended a loop's run: CPython's tracebacks keep them until those are
  /// printed, or the program ends.
  var escapedTasks: [CoroutineTask] = []
  /// Coroutines of `asyncio.sleep` to use again.
  var spareSleeps = SleepPool()
  /// The future for which a chain of awaits has just suspended; taken by whoever drives the chain.
  var awaited: Future?
  /// The current context (`contextvars`), and how a copy of it is made.
  var currentContext = Value.none
  var contextCopier: ((Interpreter) -> Value)?
  /// Takes the messages of asyncio's logger, once `logging` is there.
  var asyncioLogger: ((Interpreter, String, PyException?, LogLevel) throws(Raised) -> Void)?
  /// Where coroutines were made, while that is noted.
  var coroutineOrigins = CoroutineOrigins()
  /// Where the object was made that the warning under way is about, where `tracemalloc` knows it.
  var warningAllocation: CallStack?
  /// Whether the program is being ended, so that no handler of it runs any more.
  var isHalting = false
  var haltStatus: Int32 = 0
  /// Whether the main module has ended.
  var isFinished = false

  // MARK: Threads

  /// The thread that runs the main module.
  lazy var mainThread = ProgramThread(
    name: "MainThread", isDaemon: false, storage: makeDictionary())
  /// Runs the threads by turns.
  lazy var threads = ThreadScheduler(main: mainThread, world: world, trace: trace)
  /// The threads that were started and have not ended, in that order; without the main thread.
  var programThreads: [ProgramThread] = []
  /// How many copies of namespaces there are.
  var namespaceCopies = 0
  /// The number of the future that awaits the job that is being submitted; 0 for none.
  var awaitedJob: FutureID = 0
  /// What is called when the main module has ended and before the threads are waited for, last first.
  var threadExitHandlers: [Value] = []

  private var interned: [ExactText: PyStr] = [:]

  /// Every code object of the run; frames refer to them without counting.
  var codes: [Code] = []
  /// Every class made by the run; objects refer to them without counting.
  var classes: [PyType] = []

  /// Makes an interpreter with its builtins.
  ///
  /// - Parameters:
  ///   - host: where output goes and input comes from.
  ///   - trace: the log to write, for a traced run.
  ///   - outside: what the program lives in; nothing but itself by default.
  init(host: ProgramHost, trace: TraceLog?, outside: Outside = .none) {
    self.host = host
    self.trace = trace
    writer = trace.map(TraceWriter.init)
    self.outside = outside
    clock = MachineClock(isReal: outside.isReal)
    let core = CoreTypes(heap: heap)
    types = core
    collections = CollectionTypes(core: core, heap: heap)
    streams = StandardStreams(core: core, heap: heap)
    exceptions = ExceptionTypes(core: core, heap: heap)
    builtins = PyDict(type: core.dict)
    modules = PyDict(type: core.dict)
    ellipsis = PyInstance(type: core.ellipsis)
    notImplemented = PyInstance(type: core.notImplementedType)
    emptyString = PyStr("", type: core.str)
    emptyTuple = PyTuple([], type: core.tuple)
    characters = (0..<128).map { PyStr(String(Unicode.Scalar(UInt8($0))), type: core.str) }
    characterPlaces = .allocate(capacity: characters.count)
    for (code, character) in characters.enumerated() {
      (characterPlaces + code).initialize(to: .object(character))
    }
    var interned = [ExactText(""): emptyString]
    for character in characters { interned[ExactText(character.value)] = character }
    names = Names { name in
      if let known = interned[ExactText(name)] { return known }
      let made = PyStr(name, type: core.str)
      made.isInterned = true
      interned[ExactText(name)] = made
      return made
    }
    for string in interned.values { string.isInterned = true }
    self.interned = interned
    heap.interpreter = self
    installBuiltins()
    installAsyncio()
    installTime()
    installContextVariables()
    installLibrary()
  }

  /// What is left of the program's objects dies while the interpreter is whole, since they refer to
  /// it without counting.
  deinit {
    heap.runsFinalizers = false
    isFinished = true
    pauses = MachinePauses()
    exitHandlers = []
    threadExitHandlers = []
    warner = .none
    asyncGeneratorHook = nil
    asyncioLogger = nil
    contextCopier = nil
    moduleLibrary = [:]
    handled = nil
    sent = .none
    awaited = nil
    spareSleeps = SleepPool()
    currentContext = .none
    modules.removeAll()
    for type in classes where !type.isBuiltin { type.namespace.removeAll() }
    loopInUse = nil
    loops = []
    characterPlaces.deinitialize(count: characters.count)
    characterPlaces.deallocate()
  }

  /// The one string object for a name.
  func intern(_ name: String) -> PyStr {
    if let known = interned[ExactText(name)] { return known }
    let made = PyStr(name, type: types.str)
    made.isInterned = true
    interned[ExactText(name)] = made
    return made
  }

  /// The interned string equal to this one.
  func intern(_ name: PyStr) -> PyStr {
    if name.isInterned { return name }
    if let known = interned[ExactText(name.value)] { return known }
    let made = name.hasType(types.str) ? name : PyStr(name.value, type: types.str)
    made.isInterned = true
    interned[ExactText(name.value)] = made
    return made
  }
}

/// What a run needs from outside: where output goes and where input comes from.
package protocol ProgramHost: AnyObject {
  /// The program wrote text.
  func write(_ text: String, to stream: OutputStream)
  /// What was written is to be seen now: the program says so, or is about to wait in real time.
  func flush()
  /// The program asks for a line of input; `nil` at the end of input. The line has no newline.
  func readLine() -> String?
}

extension ProgramHost {
  package func flush() {}
}
