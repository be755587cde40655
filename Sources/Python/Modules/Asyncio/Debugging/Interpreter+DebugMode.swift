import EventLoop
import Trace

/// Debug mode, as `Lib/asyncio/base_events.py` has it.
extension Interpreter {
  /// How many calls are kept of where a coroutine was made (`constants.DEBUG_STACK_DEPTH`).
  private static let originDepth = 10

  /// The calls under way, for what is made now by a loop in debug mode; else `nil`.
  func origin(in owner: PyLoop) -> CallStack? {
    owner.isDebugging ? CallStack.current(self) : nil
  }

  /// In debug mode a loop that runs in one thread refuses to be used from another.
  func checkThread(_ owner: PyLoop) throws(Raised) {
    guard owner.isDebugging, owner.loop.isRunning, asyncio.running !== owner else { return }
    throw runtimeError(
      "Non-thread-safe operation invoked on an event loop other than the current one")
  }

  /// `loop.set_debug(enabled)`.
  func setDebug(_ owner: PyLoop, _ enabled: Bool) {
    owner.isDebugging = enabled
    owner.loop.isTimed = enabled
    guard owner.loop.isRunning else { return }
    owner.loop.callSoon(
      ChoreHandle(trace?.text("set_debug") ?? 0) { [unowned self] in
        coroutineOrigins.depth = enabled ? Interpreter.originDepth : 0
      })
    world.wake(owner.loop)
  }

  /// Has coroutines note where they are made while a loop in debug mode runs; what held before.
  func trackCoroutineOrigins(for owner: PyLoop) -> Int {
    let before = coroutineOrigins.depth
    if owner.isDebugging { coroutineOrigins.depth = Interpreter.originDepth }
    return before
  }

  /// Says that a handle held the loop for long.
  func reportSlow(_ handle: Handle?, of task: Task?, took duration: Nanoseconds) {
    guard let owner = asyncio.running, owner.isDebugging,
      let limit = realNumber(owner.slowCallbackDuration), Double(duration) / 1e9 >= limit,
      let shown = (task as? CoroutineTask).map({ taskText($0) }) ?? handle.map(handleText)
    else { return }
    let milliseconds = (duration + 500_000) / 1_000_000
    let fraction = String(milliseconds % 1000)
    logLoopMessage(
      "Executing \(shown) took \(milliseconds / 1000)."
        + String(repeating: "0", count: 3 - fraction.count) + "\(fraction) seconds", .warning)
  }

  /// Where the program asked for what a handle does, in debug mode.
  func origin(of handle: Handle?) -> CallStack? {
    switch handle {
    case let handle as CallHandle: handle.call.origin
    case let timer as CallTimer: timer.call.origin
    default: nil
    }
  }

  /// Where a future or task was made, in debug mode.
  func origin(of future: Future) -> CallStack? {
    future.marks.contains(.origin) ? asyncio.origins[ObjectIdentifier(future)] : nil
  }

  /// Notes where a future or task is made, in debug mode.
  func noteOrigin(of future: Future) {
    future.mark(.origin)
    asyncio.origins[ObjectIdentifier(future)] = CallStack.current(self)
  }

  /// The entry of an exception handler's context that says where something was made, if known.
  func sourceTraceback(_ stack: CallStack?) -> [(String, Value)] {
    guard let stack, let summary = try? stackSummary(stack) else { return [] }
    return [("source_traceback", summary)]
  }
}
