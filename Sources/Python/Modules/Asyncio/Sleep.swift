import EventLoop
import Trace

/// `asyncio.sleep(delay, result)`.
final class SleepCoroutine: NativeCoroutine {
  private var hasYielded = false
  private var delay: Nanoseconds
  private var future: ValueFuture?
  /// The next one in the pool.
  fileprivate var nextSpare: Unmanaged<SleepCoroutine>?
  private var result: Value

  /// Makes a sleep; a delay of 0 or less gives way for one turn.
  fileprivate init(delay: Nanoseconds, result: Value, _ vm: Interpreter) {
    self.delay = delay
    self.result = result
    super.init(vm)
  }

  override var function: String { "sleep" }

  /// Makes a sleep that is over into a new one.
  fileprivate func begin(delay: Nanoseconds, result: Value) {
    self.delay = delay
    self.result = result
    hasYielded = false
    renew()
  }

  /// Whether nobody can tell this object from a new one once it is used again.
  fileprivate var isForgotten: Bool {
    isFinished && number == 0 && !isWeaklyReferenced && !hasOrigin
  }

  /// Lets go of what belongs to a sleep that is over.
  fileprivate func clear() {
    if future != nil { future = nil }
    if case .object = result { result = .none }
  }

  /// As that of all coroutines, in fewer steps: sleeps are what programs await most.
  override func delegate(
    _ vm: Interpreter, _ value: Value, driver: FramePointer
  ) throws(Raised) -> Delegation {
    guard !isFinished, delay <= 0 else {
      return try super.delegate(vm, value, driver: driver)
    }
    hasStarted = true
    if hasYielded {
      isFinished = true
      return .finished(result)
    }
    hasYielded = true
    return .suspend(.none)
  }

  override var kept: Future? { future }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if let future {
      if case .raise(let raised) = input {
        future.loop.cancelTimer(of: future)
        throw raised
      }
      guard future.isDone else { return wait(for: future, vm) }
      future.loop.cancelTimer(of: future)
      return .finished(try vm.result(of: future))
    }
    if delay <= 0 {
      if case .raise(let raised) = input { throw raised }
      if hasYielded { return .finished(result) }
      hasYielded = true
      return .suspended(.none)
    }
    guard let owner = vm.loopInUse else { throw vm.runtimeError("no running event loop") }
    let made = ValueFuture(owner, reason: .sleep)
    made.prepare(result)
    future = made
    owner.loop.schedule(made, at: owner.loop.now + delay)
    return wait(for: made, vm)
  }
}

/// Coroutines of sleeps that are over, to use again.
struct SleepPool: ~Copyable {
  private static let limit = 256
  /// The list of them, of which each is owned by the one before.
  private var first: Unmanaged<SleepCoroutine>?
  private var count = 0

  deinit {
    var next = first
    while let spare = next {
      next = spare._withUnsafeGuaranteedRef { $0.nextSpare }
      spare.release()
    }
  }

  /// A coroutine of a sleep that has not begun.
  @inline(__always)
  mutating func take(delay: Nanoseconds, result: Value, _ vm: Interpreter) -> SleepCoroutine {
    guard !vm.coroutineOrigins.isNoting, let spare = first else {
      return SleepCoroutine(delay: delay, result: result, vm)
    }
    first = spare._withUnsafeGuaranteedRef { $0.nextSpare }
    count -= 1
    spare._withUnsafeGuaranteedRef { $0.begin(delay: delay, result: result) }
    return spare.takeRetainedValue()
  }

  /// Takes the coroutine of a sleep that is over out of a register, where nobody else has it.
  @inline(__always)
  mutating func takeBack(_ place: UnsafeMutablePointer<Value>) {
    let spare = place.borrowedObject.downcast(to: SleepCoroutine.self)
    guard count < SleepPool.limit, place.isOnlyReference,
      spare._withUnsafeGuaranteedRef({ $0.isForgotten })
    else { return place.release() }
    // The place's reference is the pool's from now on.
    place.initializeUnset()
    spare._withUnsafeGuaranteedRef {
      $0.clear()
      $0.nextSpare = first
    }
    first = spare
    count += 1
  }
}
