import EventLoop
import Trace

/// `asyncio.Event`, as `Lib/asyncio/locks.py`.
final class PyEvent: PyPrimitive {
  private(set) var isSet = false
  private(set) var waiters = WaiterQueue()

  /// `set()`: wakes everybody who waits.
  func set() {
    guard !isSet else { return }
    isSet = true
    record(.primitiveChanged(primitive, value: 1, limit: 1))
    waiters.wake(with: .bool(true))
  }

  /// `clear()`.
  func clear() {
    guard isSet else { return }
    isSet = false
    record(.primitiveChanged(primitive, value: 0, limit: 1))
  }

  /// Puts the current task at the back of the waiters.
  func join(_ vm: Interpreter) throws(Raised) -> PrimitiveWaiter {
    let waiter = PrimitiveWaiter(try bindLoop(vm), .event, of: self)
    waiters.join(waiter, self)
    return waiter
  }

  /// Takes a waiter out again.
  func leave(_ waiter: PrimitiveWaiter) { waiters.leave(waiter, self) }
}

/// `event.wait()`.
final class EventWait: NativeCoroutine {
  private let event: PyEvent
  private var waiter: PrimitiveWaiter?

  /// Makes the coroutine.
  init(_ event: PyEvent, _ vm: Interpreter) {
    self.event = event
    super.init(vm)
  }

  deinit { closeDying() }

  override var function: String { "Event.wait" }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    guard let waiter else {
      if event.isSet { return .finished(.bool(true)) }
      let made = try event.join(vm)
      self.waiter = made
      return wait(for: made, vm)
    }
    event.leave(waiter)
    if case .raise(let raised) = input { throw raised }
    return .finished(.bool(true))
  }
}

extension Interpreter {
  func installEvent() {
    let type = asyncio.event
    primitiveConstructor(type) { vm, type in PyEvent(.event, vm, type: type) }
    pythonicMethod(type, "__init__", "self") { _, _ throws(Raised) in .none }
    pythonicMethod(type, "__repr__", "self") { vm, a throws(Raised) in
      let event = try vm.receiver(a[0], as: PyEvent.self)
      return vm.string(event.text(event.isSet ? "set" : "unset", waiters: event.waiters.count))
    }
    pythonicMethod(type, "is_set", "self") { vm, a throws(Raised) in
      .bool(try vm.receiver(a[0], as: PyEvent.self).isSet)
    }
    pythonicMethod(type, "set", "self") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyEvent.self).set()
      return .none
    }
    pythonicMethod(type, "clear", "self") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyEvent.self).clear()
      return .none
    }
    pythonicMethod(type, "wait", "self") { vm, a throws(Raised) in
      .object(EventWait(try vm.receiver(a[0], as: PyEvent.self), vm))
    }
  }
}
