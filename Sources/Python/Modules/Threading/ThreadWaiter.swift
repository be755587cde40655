import EventLoop
import Trace

/// One wait of one thread, of which conditions and all that is built on them consist.
final class PyThreadWaiter: PyObject {
  private var thread: ProgramThread?
  private var isWoken = false

  /// Waits to be woken, or for a deadline; whether it was woken, which may have been before.
  func wait(until deadline: Nanoseconds?, for what: String, _ vm: Interpreter) throws(Raised)
    -> Bool
  {
    thread = vm.currentThread
    defer { thread = nil }
    while !isWoken {
      if let deadline, deadline <= vm.now { return false }
      _ = try vm.wait(until: deadline, for: what)
    }
    return true
  }

  /// Ends the wait.
  func wake(_ vm: Interpreter) {
    isWoken = true
    if let thread { vm.threads.wake(thread) }
  }
}

extension Interpreter {
  func installThreadWaiter(_ module: PyModule) {
    let type = defineType("waiter", module: "_thread")
    module.set(self, "waiter", .object(type))
    constructor(type, "cls") { _, _ throws(Raised) in .object(PyThreadWaiter(type: type)) }
    // A timeout of None means for ever; one that is not positive only asks.
    method(type, "wait", "self, what, timeout, shown=, /") { vm, a throws(Raised) in
      let waiter = try vm.receiver(a[0], as: PyThreadWaiter.self)
      let deadline = a[2].isNone ? nil : vm.now + max(0, try vm.nanoseconds(a[2]))
      guard let shown = a[3].object as? PyThreadShown else {
        return .bool(try waiter.wait(until: deadline, for: a[1].text ?? "", vm))
      }
      let isWoken = try shown.shown.recordWait(vm.currentThread) { () throws(Raised) in
        try waiter.wait(until: deadline, for: a[1].text ?? "", vm)
      }
      return .bool(isWoken)
    }
    method(type, "wake", "self, /") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyThreadWaiter.self).wake(vm)
      return .none
    }
  }
}
