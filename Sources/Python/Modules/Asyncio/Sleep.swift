import EventLoop
import Trace

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
