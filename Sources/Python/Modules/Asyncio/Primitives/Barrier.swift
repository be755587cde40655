import EventLoop
import Trace

/// `asyncio.Barrier`, as `Lib/asyncio/locks.py`.
final class PyBarrier: PyPrimitive {
  /// How far it is.
  enum State: String {
    case filling
    case draining
    case resetting
    case broken
  }

  private(set) var parties = 1
  private(set) var state = State.filling
  private(set) var count = 0
  private(set) lazy var condition = PyCondition(of: self, interpreter)

  /// `__init__`.
  func begin(parties: Int) {
    self.parties = parties
    recordCount()
  }

  private func recordCount() {
    record(.primitiveChanged(primitive, value: count, limit: parties))
  }

  /// A task arrives; its index.
  func arrive() -> Int {
    count += 1
    recordCount()
    return count - 1
  }

  /// A task goes; the last one makes the barrier ready for the next round.
  func depart(_ vm: Interpreter) throws(Raised) {
    count -= 1
    recordCount()
    guard count == 0 else { return }
    if state == .resetting || state == .draining { state = .filling }
    try condition.notify(vm)
  }

  /// All have arrived.
  func drain(_ vm: Interpreter) throws(Raised) {
    state = .draining
    try condition.notify(vm)
  }

  /// `reset()`, with the condition's lock held.
  func reset(_ vm: Interpreter) throws(Raised) {
    state = count > 0 ? .resetting : .filling
    try condition.notify(vm)
  }

  /// `abort()`, with the condition's lock held.
  func abort(_ vm: Interpreter) throws(Raised) {
    state = .broken
    try condition.notify(vm)
  }
}

/// `barrier.wait()`.
final class BarrierWait: NamedCoroutine {
  private enum Phase {
    case initial
    case locking
    /// Until those of the round before have gone.
    case blocked
    /// Until all have arrived.
    case arrived(index: Int)
  }

  private let barrier: PyBarrier
  private var phase = Phase.initial
  private var inner: NativeCoroutine?

  /// Makes the coroutine.
  init(_ barrier: PyBarrier, _ name: StaticString, _ vm: Interpreter) {
    self.barrier = barrier
    super.init(name, vm)
  }

  deinit { closeDying() }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    var input = input
    while true {
      if let inner {
        do throws(Raised) {
          if case .suspended = try inner.resume(vm, input) { return .suspended(.none) }
        } catch {
          try leave(vm)
          throw error
        }
        self.inner = nil
        input = .send(.none)
      }
      if let result = try advance(vm) { return .finished(result) }
    }
  }

  /// Goes on after an inner coroutine: to the next one, or to the result.
  private func advance(_ vm: Interpreter) throws(Raised) -> Value? {
    let barrier = barrier
    switch phase {
    case .initial:
      phase = .locking
      inner = LockAcquisition(barrier.condition.lock, vm)
    case .locking:
      phase = .blocked
      inner = PredicateWait(barrier.condition, vm) { _ in
        .bool(barrier.state != .draining && barrier.state != .resetting)
      }
    case .blocked:
      if barrier.state == .broken {
        try leave(vm)
        throw vm.error(vm.asyncio.brokenBarrierError, "Barrier aborted")
      }
      let index = barrier.arrive()
      phase = .arrived(index: index)
      if index + 1 == barrier.parties {
        try barrier.drain(vm)
        try leave(vm)
        return .int(index)
      }
      inner = PredicateWait(barrier.condition, vm) { _ in .bool(barrier.state != .filling) }
    case .arrived(let index):
      let isBroken = barrier.state == .broken || barrier.state == .resetting
      try leave(vm)
      if isBroken {
        throw vm.error(vm.asyncio.brokenBarrierError, "Abort or reset of barrier")
      }
      return .int(index)
    }
    return nil
  }

  /// Undoes what the phases so far did.
  private func leave(_ vm: Interpreter) throws(Raised) {
    switch phase {
    case .initial, .locking: return
    case .blocked: break
    case .arrived: try barrier.depart(vm)
    }
    try barrier.condition.lock.release(vm)
  }
}

/// `barrier.reset()` and `barrier.abort()`.
private final class BarrierChange: NamedCoroutine {
  private let barrier: PyBarrier
  private let change: (Interpreter, PyBarrier) throws(Raised) -> Void
  private var acquisition: LockAcquisition?

  init(
    _ barrier: PyBarrier, _ name: StaticString, _ vm: Interpreter,
    _ change: @escaping (Interpreter, PyBarrier) throws(Raised) -> Void
  ) {
    self.barrier = barrier
    self.change = change
    super.init(name, vm)
  }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    let lock = barrier.condition.lock
    let acquisition = acquisition ?? LockAcquisition(lock, vm)
    self.acquisition = acquisition
    if case .suspended = try acquisition.resume(vm, input) { return .suspended(.none) }
    try change(vm, barrier)
    try lock.release(vm)
    return .finished(.none)
  }
}

extension Interpreter {
  func installBarrier() {
    let type = asyncio.barrier
    primitiveConstructor(type) { vm, type in PyBarrier(.barrier, vm, type: type) }
    pythonicMethod(type, "__init__", "self, parties") { vm, a throws(Raised) in
      guard let parties = vm.smallInteger(a[1]) else {
        throw vm.typeError(
          "'<' not supported between instances of '\(vm.typeName(a[1]))' and 'int'")
      }
      if parties < 1 { throw vm.valueError("parties must be > 0") }
      try vm.receiver(a[0], as: PyBarrier.self).begin(parties: parties)
      return .none
    }
    pythonicMethod(type, "__repr__", "self") { vm, a throws(Raised) in
      let barrier = try vm.receiver(a[0], as: PyBarrier.self)
      let waiting = barrier.state == .filling ? barrier.count : 0
      let extra = barrier.state == .broken ? "" : ", waiters:\(waiting)/\(barrier.parties)"
      return vm.string(barrier.text(barrier.state.rawValue + extra, waiters: 0))
    }
    pythonicMethod(type, "wait", "self") { vm, a throws(Raised) in
      .object(BarrierWait(try vm.receiver(a[0], as: PyBarrier.self), "Barrier.wait", vm))
    }
    pythonicMethod(type, "__aenter__", "self") { vm, a throws(Raised) in
      .object(BarrierWait(try vm.receiver(a[0], as: PyBarrier.self), "Barrier.__aenter__", vm))
    }
    pythonicMethod(type, "__aexit__", "self, *args") { vm, a throws(Raised) in
      .object(PromptCoroutine("Barrier.__aexit__", vm) { _ in .none })
    }
    pythonicMethod(type, "reset", "self") { vm, a throws(Raised) in
      let barrier = try vm.receiver(a[0], as: PyBarrier.self)
      return .object(
        BarrierChange(barrier, "Barrier.reset", vm) { (vm, barrier) throws(Raised) in
          try barrier.reset(vm)
        })
    }
    pythonicMethod(type, "abort", "self") { vm, a throws(Raised) in
      let barrier = try vm.receiver(a[0], as: PyBarrier.self)
      return .object(
        BarrierChange(barrier, "Barrier.abort", vm) { (vm, barrier) throws(Raised) in
          try barrier.abort(vm)
        })
    }
    attribute(
      type, "parties",
      get: { vm, value throws(Raised) in .int(try vm.receiver(value, as: PyBarrier.self).parties) })
    attribute(
      type, "n_waiting",
      get: { vm, value throws(Raised) in
        let barrier = try vm.receiver(value, as: PyBarrier.self)
        return .int(barrier.state == .filling ? barrier.count : 0)
      })
    attribute(
      type, "broken",
      get: { vm, value throws(Raised) in
        .bool(try vm.receiver(value, as: PyBarrier.self).state == .broken)
      })
  }
}
