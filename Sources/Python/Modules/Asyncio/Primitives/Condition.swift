import EventLoop
import Trace

/// `asyncio.Condition`, as `Lib/asyncio/locks.py`.
final class PyCondition: PyPrimitive {
  private(set) var lock: PyLock
  private(set) var waiters = WaiterQueue()
  /// What the waiters wait for: the condition, or the barrier that it is part of.
  private unowned let shown: PyPrimitive?
  private let reason: WaitReason

  /// Makes a condition with a lock of its own.
  init(_ vm: Interpreter, type: PyType) {
    lock = PyLock(.lock, vm, type: vm.asyncio.lock)
    shown = nil
    reason = .condition
    super.init(.condition, vm, type: type)
  }

  /// Makes the condition inside a barrier.
  init(of barrier: PyPrimitive, _ vm: Interpreter) {
    lock = PyLock(.lock, vm, type: vm.asyncio.lock, isHidden: true)
    shown = barrier
    reason = .barrier
    super.init(.condition, vm, type: vm.asyncio.condition, isHidden: true)
  }

  /// Uses a lock of the program.
  func use(_ lock: PyLock) { self.lock = lock }

  /// Puts the current task at the back of the waiters.
  func join(_ vm: Interpreter) throws(Raised) -> PrimitiveWaiter {
    let waiter = PrimitiveWaiter(try bindLoop(vm), reason, of: shown ?? self)
    waiters.join(waiter, shown ?? self)
    return waiter
  }

  /// Takes a waiter out again.
  func leave(_ waiter: PrimitiveWaiter) { waiters.leave(waiter, shown ?? self) }

  /// `notify(n)`; `notify_all()` without a number.
  func notify(_ vm: Interpreter, count: Int? = nil) throws(Raised) {
    guard lock.isLocked else { throw vm.runtimeError("cannot notify on un-acquired lock") }
    waiters.wake(atMost: count ?? .max, with: .bool(false))
  }
}

/// `condition.wait()`.
final class ConditionWait: NativeCoroutine {
  private enum State {
    case initial
    case waiting(PrimitiveWaiter)
    /// Taking the lock again, after which the outcome comes out.
    case locking(LockAcquisition, failure: Raised?)
  }

  private let condition: PyCondition
  private var state = State.initial
  private var wasCancelled = false

  /// Makes the coroutine.
  init(_ condition: PyCondition, _ vm: Interpreter) {
    self.condition = condition
    super.init(vm)
  }

  deinit { closeDying() }

  override var function: String { "Condition.wait" }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    switch state {
    case .initial:
      guard condition.lock.isLocked else {
        throw vm.runtimeError("cannot wait on un-acquired lock")
      }
      try condition.lock.release(vm)
      let waiter: PrimitiveWaiter
      do throws(Raised) {
        waiter = try condition.join(vm)
      } catch {
        // The lock is taken again even where the condition belongs to another loop.
        return try acquire(LockAcquisition(condition.lock, vm), .send(.none), error, vm)
      }
      state = .waiting(waiter)
      return wait(for: waiter, vm)
    case .waiting(let waiter):
      condition.leave(waiter)
      var failure: Raised?
      if case .raise(let raised) = input { failure = raised }
      return try acquire(LockAcquisition(condition.lock, vm), .send(.none), failure, vm)
    case .locking(let acquisition, let failure):
      return try acquire(acquisition, input, failure, vm)
    }
  }

  /// Takes the lock whatever happens; cancellations come out afterwards.
  private func acquire(
    _ acquisition: LockAcquisition, _ input: Resumption, _ failure: Raised?, _ vm: Interpreter
  ) throws(Raised) -> Step {
    var acquisition = acquisition
    var input = input
    while true {
      do throws(Raised) {
        if case .suspended = try acquisition.resume(vm, input) {
          state = .locking(acquisition, failure: failure)
          return .suspended(.none)
        }
        break
      } catch {
        guard vm.matches(error, vm.asyncio.cancelledError) else { throw error }
        wasCancelled = true
        acquisition = LockAcquisition(condition.lock, vm)
        input = .send(.none)
      }
    }
    if wasCancelled { throw Raised(exception: vm.cancelledError(.none)) }
    if let failure { throw failure }
    return .finished(.bool(true))
  }
}

/// Waits on a condition until a predicate holds.
final class PredicateWait: NativeCoroutine {
  private let condition: PyCondition
  private let predicate: (Interpreter) throws(Raised) -> Value
  private var waiting: ConditionWait?

  /// Makes the coroutine of `condition.wait_for(predicate)`.
  init(
    _ condition: PyCondition, _ vm: Interpreter,
    _ predicate: @escaping (Interpreter) throws(Raised) -> Value
  ) {
    self.condition = condition
    self.predicate = predicate
    super.init(vm)
  }

  override var function: String { "Condition.wait_for" }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if let waiting {
      if case .suspended = try waiting.resume(vm, input) { return .suspended(.none) }
    }
    while true {
      let result = try predicate(vm)
      if try vm.isTrue(result) { return .finished(result) }
      let made = ConditionWait(condition, vm)
      waiting = made
      if case .suspended = try made.resume(vm, .send(.none)) { return .suspended(.none) }
    }
  }
}

extension Interpreter {
  func installCondition() {
    let type = asyncio.condition
    primitiveConstructor(type) { vm, type in PyCondition(vm, type: type) }
    pythonicMethod(type, "__init__", "self, lock=") { vm, a throws(Raised) in
      guard !a[1].isUnset, !a[1].isNone else { return .none }
      guard let lock = a[1].object as? PyLock else {
        throw vm.missingAttribute(a[1], vm.intern("locked"))
      }
      try vm.receiver(a[0], as: PyCondition.self).use(lock)
      return .none
    }
    pythonicMethod(type, "__repr__", "self") { vm, a throws(Raised) in
      let condition = try vm.receiver(a[0], as: PyCondition.self)
      return vm.string(
        condition.text(
          condition.lock.isLocked ? "locked" : "unlocked", waiters: condition.waiters.count))
    }
    pythonicMethod(type, "locked", "self") { vm, a throws(Raised) in
      .bool(try vm.receiver(a[0], as: PyCondition.self).lock.isLocked)
    }
    pythonicMethod(type, "acquire", "self") { vm, a throws(Raised) in
      .object(LockAcquisition(try vm.receiver(a[0], as: PyCondition.self).lock, vm))
    }
    pythonicMethod(type, "release", "self") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyCondition.self).lock.release(vm)
      return .none
    }
    pythonicMethod(type, "wait", "self") { vm, a throws(Raised) in
      .object(ConditionWait(try vm.receiver(a[0], as: PyCondition.self), vm))
    }
    pythonicMethod(type, "wait_for", "self, predicate") { vm, a throws(Raised) in
      let predicate = a[1]
      let condition = try vm.receiver(a[0], as: PyCondition.self)
      return .object(
        PredicateWait(condition, vm) { (vm) throws(Raised) in try vm.call(predicate) })
    }
    pythonicMethod(type, "notify", "self, n=") { vm, a throws(Raised) in
      let count = a[1].isUnset ? 1 : vm.smallInteger(a[1]) ?? 1
      try vm.receiver(a[0], as: PyCondition.self).notify(vm, count: count)
      return .none
    }
    pythonicMethod(type, "notify_all", "self") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyCondition.self).notify(vm)
      return .none
    }
    installAsyncContext(type, of: PyCondition.self) { vm, condition in
      LockAcquisition(condition.lock, vm)
    }
  }
}
