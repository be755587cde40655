import EventLoop
import Trace

/// A coroutine implemented in Swift, such as that of `asyncio.sleep`.
///
/// Subclasses override `step`. Like any coroutine it runs only when awaited, and warns when it is
/// destroyed without ever having run.
class NativeCoroutine: NativeAwaitable {
  /// `__name__` and `__qualname__`.
  final let name: String
  final unowned let interpreter: Interpreter
  private final var hasStarted = false
  private final var isFinished = false

  /// Makes a coroutine that has not begun.
  init(_ name: String, _ interpreter: Interpreter) {
    self.name = name
    self.interpreter = interpreter
    super.init(type: interpreter.nativeCoroutineType)
  }

  deinit {
    if !hasStarted { interpreter.neverAwaited(name) }
  }

  /// Goes on; the first input is always `.send(.none)`.
  ///
  /// Overridden by subclasses.
  func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step { .finished(.none) }

  final override func resume(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if isFinished {
      throw vm.runtimeError("cannot reuse already awaited coroutine")
    }
    if !hasStarted {
      hasStarted = true
      if case .raise(let raised) = input {
        isFinished = true
        throw raised
      }
    }
    do throws(Raised) {
      let result = try step(vm, input)
      if case .finished = result { isFinished = true }
      return result
    } catch {
      isFinished = true
      throw error
    }
  }

  /// Waits for a future: what `step` returns to suspend until it is done.
  final func wait(for future: Future, _ vm: Interpreter) -> Step {
    vm.awaited = future
    return .suspended(.none)
  }
}

/// `asyncio.sleep(delay, result)`.
final class SleepCoroutine: NativeCoroutine {
  private let delay: Nanoseconds
  private let result: Value
  private var timer: SleepTimer?
  private var hasYielded = false

  /// Makes a sleep; a delay of 0 or less gives way for one turn.
  init(delay: Nanoseconds, result: Value, _ vm: Interpreter) {
    self.delay = delay
    self.result = result
    super.init("sleep", vm)
  }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if let timer {
      if case .raise(let raised) = input {
        timer.future.owner.loop.cancel(timer)
        throw raised
      }
      guard timer.future.isDone else { return wait(for: timer.future, vm) }
      timer.future.owner.loop.cancel(timer)
      return .finished(try vm.result(of: timer.future))
    }
    if delay <= 0 {
      if case .raise(let raised) = input { throw raised }
      if hasYielded { return .finished(result) }
      hasYielded = true
      return .suspended(.none)
    }
    guard let owner = vm.asyncio.running else { throw vm.runtimeError("no running event loop") }
    let future = ValueFuture(owner, reason: .sleep)
    let made = SleepTimer(future, result, deadline: owner.loop.now + delay)
    timer = made
    owner.loop.schedule(made)
    future.subject = made.number
    future.detail = made.deadline
    return wait(for: future, vm)
  }
}

/// The timer of a sleep: resolves its future.
final class SleepTimer: TimerHandle {
  let future: ValueFuture
  private let result: Value

  /// Makes a timer; it must be scheduled.
  init(_ future: ValueFuture, _ result: Value, deadline: Nanoseconds) {
    self.future = future
    self.result = result
    super.init(deadline: deadline)
  }

  override var purpose: HandlePurpose { .resolve(future.number) }

  override func run() {
    if !future.isDone { future.succeed(result) }
  }
}
