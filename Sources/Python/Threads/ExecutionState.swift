import EventLoop

/// What the machine keeps for the thread that runs, and puts aside while another one does.
struct ExecutionState {
  private var current: FramePointer?
  private var handled: PyException?
  private var depth = 0
  private var nativeDepth = 0
  private var nativeDepthLimit: Int
  private var sent = Value.none
  private var awaited: Future?
  private var currentContext = Value.none
  private var asyncGeneratorHook: ((PyGenerator) throws(Raised) -> Void)?
  private var runningLoop: PyLoop?
  private var currentLoop: PyLoop?
  private var isLoopSet: Bool
  private var releaseDepth = 0

  /// The state in which a new thread begins; it has less native stack than the main thread.
  ///
  /// - Parameter nativeDepthLimit: how many run loops and recursive native functions may nest.
  init(nativeDepthLimit: Int) {
    self.nativeDepthLimit = nativeDepthLimit
    // Only the main thread gets a loop for the asking.
    isLoopSet = true
  }

  /// Takes the state of the thread that runs.
  init(of vm: Interpreter) {
    current = vm.current
    handled = vm.handled
    depth = vm.depth
    nativeDepth = vm.nativeDepth
    nativeDepthLimit = vm.nativeDepthLimit
    sent = vm.sent
    awaited = vm.awaited
    currentContext = vm.currentContext
    asyncGeneratorHook = vm.asyncGeneratorHook
    runningLoop = vm.asyncio.running
    currentLoop = vm.asyncio.current
    isLoopSet = vm.asyncio.isLoopSet
    releaseDepth = vm.heap.depth
  }

  /// Makes it the state of the thread that runs.
  func restore(to vm: Interpreter) {
    vm.current = current
    vm.handled = handled
    vm.depth = depth
    vm.nativeDepth = nativeDepth
    vm.nativeDepthLimit = nativeDepthLimit
    vm.sent = sent
    vm.awaited = awaited
    vm.currentContext = currentContext
    vm.asyncGeneratorHook = asyncGeneratorHook
    vm.asyncio.running = runningLoop
    vm.asyncio.current = currentLoop
    vm.asyncio.isLoopSet = isLoopSet
    vm.heap.depth = releaseDepth
  }
}
