import EventLoop
import Trace

/// `asyncio.Semaphore` and `BoundedSemaphore`, as `Lib/asyncio/locks.py`.
final class PySemaphore: PyPrimitive {
  private(set) var value = 1
  /// What `BoundedSemaphore` may not exceed.
  private(set) var bound: Int?
  private(set) var waiters = WaiterQueue()

  /// `__init__`.
  func begin(value: Int, isBounded: Bool) {
    self.value = value
    bound = isBounded ? value : nil
    recordValue()
  }

  private func recordValue() {
    write { $0.primitiveChanged(primitive, value: value, limit: bound ?? 0, now: $1) }
  }

  /// `locked()`: whether acquiring it would have to wait.
  var isLocked: Bool {
    value == 0 || waiters.first { $0.state != .cancelled } != nil
  }

  /// Takes one.
  func take() {
    value -= 1
    recordValue()
  }

  /// Gives one back, and to the next waiter.
  func giveBack() {
    value += 1
    recordValue()
    wakeNext()
  }

  /// `release()`.
  func release(_ vm: Interpreter) throws(Raised) {
    if let bound, value >= bound {
      throw vm.valueError("BoundedSemaphore released too many times")
    }
    giveBack()
  }

  /// Takes one for the first waiter that was not woken yet, and wakes it.
  func wakeNext() {
    guard let waiter = waiters.first(where: { !$0.isDone }) else { return }
    value -= 1
    recordValue()
    waiter.succeed(.bool(true))
  }

  /// Puts the current task at the back of the waiters.
  func join(_ vm: Interpreter) throws(Raised) -> PrimitiveWaiter {
    let waiter = PrimitiveWaiter(try bindLoop(vm), .semaphore, of: self)
    waiters.join(waiter, self)
    return waiter
  }

  /// Takes a waiter out again.
  func leave(_ waiter: PrimitiveWaiter) { waiters.leave(waiter, self) }
}

/// `semaphore.acquire()`.
final class SemaphoreAcquisition: Acquisition {
  private let semaphore: PySemaphore
  private var waiter: PrimitiveWaiter?

  /// Makes the coroutine.
  init(_ semaphore: PySemaphore, _ vm: Interpreter) {
    self.semaphore = semaphore
    super.init(vm)
  }

  deinit { closeDying() }

  override var method: String { "Semaphore.acquire" }

  override func release(_ vm: Interpreter) throws(Raised) { try semaphore.release(vm) }

  override func acquire(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    guard let waiter else {
      if !semaphore.isLocked {
        semaphore.take()
        return .finished(.bool(true))
      }
      let made = try semaphore.join(vm)
      self.waiter = made
      return wait(for: made, vm)
    }
    semaphore.leave(waiter)
    if case .raise(let raised) = input {
      if vm.matches(raised, vm.asyncio.cancelledError), waiter.state != .cancelled {
        // It was woken and cancelled at once: what it was given goes to the next.
        semaphore.giveBack()
      }
      throw raised
    }
    if semaphore.value > 0 { semaphore.wakeNext() }
    return .finished(.bool(true))
  }
}

extension Interpreter {
  func installSemaphores() {
    for (type, isBounded) in [(asyncio.semaphore, false), (asyncio.boundedSemaphore, true)] {
      primitiveConstructor(type) { vm, type in PySemaphore(.semaphore, vm, type: type) }
      pythonicMethod(type, "__init__", "self, value=") { vm, a throws(Raised) in
        let semaphore = try vm.receiver(a[0], as: PySemaphore.self)
        let value = a[1].isUnset ? 1 : vm.smallInteger(a[1])
        guard let value else {
          throw vm.typeError(
            "'<' not supported between instances of '\(vm.typeName(a[1]))' and 'int'")
        }
        if value < 0 { throw vm.valueError("Semaphore initial value must be >= 0") }
        semaphore.begin(value: value, isBounded: isBounded)
        return .none
      }
    }
    let type = asyncio.semaphore
    pythonicMethod(type, "__repr__", "self") { vm, a throws(Raised) in
      let semaphore = try vm.receiver(a[0], as: PySemaphore.self)
      return vm.string(
        semaphore.text(
          semaphore.isLocked ? "locked" : "unlocked, value:\(semaphore.value)",
          waiters: semaphore.waiters.count))
    }
    pythonicMethod(type, "locked", "self") { vm, a throws(Raised) in
      .bool(try vm.receiver(a[0], as: PySemaphore.self).isLocked)
    }
    attribute(
      type, "_value",
      get: { vm, value throws(Raised) in
        .int(try vm.receiver(value, as: PySemaphore.self).value)
      })
    pythonicMethod(type, "acquire", "self") { vm, a throws(Raised) in
      .object(SemaphoreAcquisition(try vm.receiver(a[0], as: PySemaphore.self), vm))
    }
    pythonicMethod(type, "release", "self") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PySemaphore.self).release(vm)
      return .none
    }
    installAsyncContext(type, of: PySemaphore.self) { vm, semaphore in
      SemaphoreAcquisition(semaphore, vm)
    }
  }
}
