import EventLoop
import Trace

/// `asyncio.Lock`, as `Lib/asyncio/locks.py`.
final class PyLock: PyPrimitive {
  private(set) var isLocked = false
  private(set) var waiters = WaiterQueue()
  /// The task that acquired it last, while it is locked; 0 for none.
  private(set) var owner: TaskID = 0

  /// Whether nobody holds it and nobody waits for it, so that it may be taken at once.
  var isFree: Bool { !isLocked && waiters.first { $0.state != .cancelled } == nil }

  /// Makes the current task the holder.
  func take(_ vm: Interpreter) {
    isLocked = true
    owner = vm.loopInUse?.loop.currentTaskNumber ?? 0
    write { $0.locked(primitive, by: owner, now: $1) }
  }

  /// `release()`.
  func release(_ vm: Interpreter) throws(Raised) {
    guard isLocked else { throw vm.runtimeError("Lock is not acquired.") }
    isLocked = false
    owner = 0
    write { $0.unlocked(primitive, now: $1) }
    wakeFirst()
  }

  /// Wakes the first waiter, unless it is woken or cancelled already.
  func wakeFirst() {
    if let first = waiters.first, !first.isDone { first.succeed(.bool(true)) }
  }

  /// Puts the current task at the back of the waiters.
  func join(_ vm: Interpreter) throws(Raised) -> PrimitiveWaiter {
    let waiter = LockWaiter(try bindLoop(vm), for: self)
    waiters.join(waiter, self)
    return waiter
  }

  /// Takes a waiter out again.
  func leave(_ waiter: PrimitiveWaiter) { waiters.leave(waiter, self) }
}

/// The future of a task that waits for a lock.
final class LockWaiter: PrimitiveWaiter {
  /// What it waits for; the coroutine that waits keeps it.
  unowned(unsafe) let lock: PyLock

  /// Makes a waiter of the current task.
  init(_ owner: PyLoop, for lock: PyLock) {
    self.lock = lock
    super.init(owner, .lock, of: lock)
  }
}

/// `lock.acquire()`.
final class LockAcquisition: Acquisition {
  private let lock: PyLock
  private var waiter: PrimitiveWaiter?

  /// Makes the coroutine.
  init(_ lock: PyLock, _ vm: Interpreter) {
    self.lock = lock
    super.init(vm)
  }

  deinit { closeDying() }

  override var method: String { "Lock.acquire" }

  override func release(_ vm: Interpreter) throws(Raised) { try lock.release(vm) }

  override func acquire(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    guard let waiter else {
      if lock.isFree {
        lock.take(vm)
        return .finished(.bool(true))
      }
      let made = try lock.join(vm)
      self.waiter = made
      return wait(for: made, vm)
    }
    lock.leave(waiter)
    if case .raise(let raised) = input {
      if vm.matches(raised, vm.asyncio.cancelledError), !lock.isLocked { lock.wakeFirst() }
      throw raised
    }
    lock.take(vm)
    return .finished(.bool(true))
  }
}

extension Interpreter {
  func installLock() {
    let type = asyncio.lock
    primitiveConstructor(type) { vm, type in PyLock(.lock, vm, type: type) }
    pythonicMethod(type, "__init__", "self") { _, _ throws(Raised) in .none }
    pythonicMethod(type, "__repr__", "self") { vm, a throws(Raised) in
      let lock = try vm.receiver(a[0], as: PyLock.self)
      return vm.string(
        lock.text(lock.isLocked ? "locked" : "unlocked", waiters: lock.waiters.count))
    }
    pythonicMethod(type, "locked", "self") { vm, a throws(Raised) in
      .bool(try vm.receiver(a[0], as: PyLock.self).isLocked)
    }
    pythonicMethod(type, "acquire", "self") { vm, a throws(Raised) in
      .object(LockAcquisition(try vm.receiver(a[0], as: PyLock.self), vm))
    }
    pythonicMethod(type, "release", "self") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyLock.self).release(vm)
      return .none
    }
    installAsyncContext(type, of: PyLock.self) { vm, lock in LockAcquisition(lock, vm) }
  }
}
