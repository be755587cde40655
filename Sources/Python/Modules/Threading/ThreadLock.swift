import DequeModule
import EventLoop
import Trace

/// A lock for threads: `_thread.lock`, or `_thread.RLock`, which its holder may take again.
///
/// Whoever releases it wakes the first that waits, but does not hand it over: as under CPython, a
/// thread that runs may take it again before the other has its turn.
final class PyThreadLock: PyObject {
  private let isReentrant: Bool
  /// How often it is taken.
  private(set) var count = 0
  /// Who took it last, while it is taken.
  private(set) var holder: ProgramThread?
  private var waiters = Deque<ProgramThread>()
  private let shown: ThreadPrimitive

  /// Makes a free lock.
  init(isReentrant: Bool, _ vm: Interpreter, type: PyType) {
    self.isReentrant = isReentrant
    shown = ThreadPrimitive(.threadLock, vm)
    super.init(type: type)
  }

  /// Takes the lock, or waits for it; whether it was taken before the deadline.
  func acquire(isBlocking: Bool, until deadline: Nanoseconds?, _ vm: Interpreter) throws(Raised)
    -> Bool
  {
    let thread = vm.currentThread
    if isReentrant, holder === thread {
      count += 1
      return true
    }
    while count > 0 {
      guard isBlocking else { return false }
      if let deadline, deadline <= vm.now { return false }
      waiters.append(thread)
      defer { waiters.removeAll { $0 === thread } }
      let isWoken = try shown.recordWait(thread) { () throws(Raised) in
        try vm.wait(until: deadline, for: waitText(thread))
      }
      if !isWoken, count > 0 { return false }
    }
    count = 1
    holder = thread
    shown.recordHolder()
    return true
  }

  private func waitText(_ thread: ProgramThread) -> String {
    guard let holder else { return "a lock" }
    return holder === thread ? "a lock that it holds itself" : "a lock that \(holder.name) holds"
  }

  /// Gives the lock up once.
  func release(_ vm: Interpreter) throws(Raised) {
    if isReentrant {
      guard holder === vm.currentThread else {
        throw vm.runtimeError("cannot release un-acquired lock")
      }
    } else if count == 0 {
      throw vm.runtimeError("release unlocked lock")
    }
    count -= 1
    if count == 0 { free(vm) }
  }

  /// Gives the lock up altogether; how often it was taken.
  func releaseAll(_ vm: Interpreter) -> Int {
    let taken = count
    count = 0
    free(vm)
    return taken
  }

  /// Takes the lock as often as it was taken before `releaseAll`.
  func restore(count: Int, _ vm: Interpreter) throws(Raised) {
    _ = try acquire(isBlocking: true, until: nil, vm)
    self.count = max(1, count)
  }

  private func free(_ vm: Interpreter) {
    holder = nil
    shown.recordFree()
    if let first = waiters.popFirst() { vm.threads.wake(first) }
  }

  /// `repr`.
  func text(_ vm: Interpreter) -> String {
    let state = count > 0 ? "locked" : "unlocked"
    let place = "object at \(vm.address(self))"
    guard isReentrant else { return "<\(state) _thread.lock \(place)>" }
    return "<\(state) _thread.RLock object owner=\(holder?.identifier ?? 0) count=\(count) at "
      + "\(vm.address(self))>"
  }
}

extension Interpreter {
  func installThreadLocks(_ module: PyModule) {
    let plain = defineType("lock", module: "_thread")
    let reentrant = defineType("RLock", module: "_thread")
    for type in [plain, reentrant] { type.isShownWithModule = true }
    module.set(self, "LockType", .object(plain))
    module.set(self, "RLock", .object(reentrant))
    for name in ["allocate_lock", "allocate"] {
      module.function(self, name, "") { vm, _ throws(Raised) in
        .object(PyThreadLock(isReentrant: false, vm, type: plain))
      }
    }
    constructor(reentrant, "cls") { vm, _ throws(Raised) in
      .object(PyThreadLock(isReentrant: true, vm, type: reentrant))
    }
    method(reentrant, "_is_owned", "self, /") { vm, a throws(Raised) in
      let lock = try vm.receiver(a[0], as: PyThreadLock.self)
      return .bool(lock.holder === vm.currentThread && lock.count > 0)
    }
    method(reentrant, "_release_save", "self, /") { vm, a throws(Raised) in
      .int(try vm.receiver(a[0], as: PyThreadLock.self).releaseAll(vm))
    }
    method(reentrant, "_acquire_restore", "self, count, /") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyThreadLock.self)
        .restore(count: vm.smallInteger(a[1]) ?? 1, vm)
      return .none
    }
    for type in [plain, reentrant] {
      installLockMethods(type)
      method(type, "__repr__", "self, /") { vm, a throws(Raised) in
        vm.string(try vm.receiver(a[0], as: PyThreadLock.self).text(vm))
      }
    }
    method(plain, "locked", "self, /") { vm, a throws(Raised) in
      .bool(try vm.receiver(a[0], as: PyThreadLock.self).count > 0)
    }
  }

  private func installLockMethods(_ type: PyType) {
    method(type, "acquire", "self, blocking=, timeout=") { vm, a throws(Raised) in
      let lock = try vm.receiver(a[0], as: PyThreadLock.self)
      let isBlocking = a[1].isUnset ? true : try vm.isTrue(a[1])
      var deadline: Nanoseconds?
      if !a[2].isUnset {
        guard let timeout = vm.realNumber(a[2]) else {
          throw vm.typeError(
            "'\(vm.typeName(a[2]))' object cannot be interpreted as an integer")
        }
        if !isBlocking, timeout != -1 {
          throw vm.valueError("can't specify a timeout for a non-blocking call")
        }
        if timeout < 0, timeout != -1 { throw vm.valueError("timeout value must be positive") }
        if timeout > 9_223_372_036 {
          throw vm.error(vm.exceptions.overflowError, "timeout value is too large")
        }
        deadline = try vm.deadline(after: a[2])
      }
      return .bool(try lock.acquire(isBlocking: isBlocking, until: deadline, vm))
    }
    method(type, "release", "self, /") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyThreadLock.self).release(vm)
      return .none
    }
    method(type, "__enter__", "self, /") { vm, a throws(Raised) in
      let lock = try vm.receiver(a[0], as: PyThreadLock.self)
      return .bool(try lock.acquire(isBlocking: true, until: nil, vm))
    }
    method(type, "__exit__", "self, *exc_info") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyThreadLock.self).release(vm)
      return .none
    }
  }
}
