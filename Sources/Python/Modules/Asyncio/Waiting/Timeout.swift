import EventLoop
import Trace

/// `asyncio.Timeout`, as `Lib/asyncio/timeouts.py`.
final class PyTimeout: PyObject {
  /// How far it is; the words are those of its `repr`.
  enum State: String {
    case created
    case entered = "active"
    case expiring
    case expired
    case exited = "finished"
  }

  private(set) var state = State.created
  var when: Value
  private var handle: Handle?
  private var task: CoroutineTask?
  /// How many cancellations of the task were under way when it was entered.
  private var cancelRequests = 0

  /// Makes a timeout for a moment of the loop's clock, or None.
  init(when: Value, type: PyType) {
    self.when = when
    super.init(type: type)
  }

  /// `__aenter__`.
  func enter(_ vm: Interpreter) throws(Raised) {
    guard state == .created else { throw vm.runtimeError("Timeout has already been entered") }
    guard let task = try vm.runningLoop().loop.currentTask as? CoroutineTask else {
      throw vm.runtimeError("Timeout should be used inside a task")
    }
    state = .entered
    self.task = task
    cancelRequests = task.cancelRequests
    try reschedule(when, vm)
  }

  /// `reschedule(when)`.
  func reschedule(_ when: Value, _ vm: Interpreter) throws(Raised) {
    guard state != .created else { throw vm.runtimeError("Timeout has not been entered") }
    guard state == .entered else {
      throw vm.runtimeError("Cannot change state of \(state.rawValue) Timeout")
    }
    self.when = when
    let owner = try vm.runningLoop()
    if let handle { owner.loop.cancel(handle) }
    handle = nil
    guard !when.isNone else { return }
    let deadline = try vm.nanoseconds(when)
    let purpose = HandlePurpose.timeout(task?.taskNumber ?? 0)
    if deadline <= owner.loop.now {
      let handle = PromptHandle(purpose) { [unowned self] in self.expire() }
      self.handle = handle
      owner.loop.callSoon(handle)
    } else {
      let timer = CallbackTimer(deadline: deadline, purpose: purpose) { [unowned self] in
        self.expire()
      }
      handle = timer
      owner.loop.schedule(timer)
    }
  }

  private func expire() {
    _ = task?.cancel()
    state = .expiring
    handle = nil
  }

  /// `__aexit__`; throws TimeoutError where the time ran out.
  func exit(_ type: Value, _ exception: Value, _ vm: Interpreter) throws(Raised) {
    if let handle { task?.loop.cancel(handle) }
    handle = nil
    if state == .expiring {
      state = .expired
      let left = task?.uncancel() ?? 0
      if left <= cancelRequests, type.type === vm.asyncio.cancelledError,
        let exception = exception.exception
      {
        throw vm.timeoutError(from: Raised(exception: exception))
      }
    } else if state == .entered {
      state = .exited
    }
  }

  deinit {
    if let handle { task?.loop.cancel(handle) }
  }
}

/// A handle that runs a closure.
final class PromptHandle: Handle {
  private let shownPurpose: HandlePurpose
  private let body: () throws -> Void

  /// Makes a handle.
  init(_ purpose: HandlePurpose, _ body: @escaping () throws -> Void) {
    shownPurpose = purpose
    self.body = body
    super.init()
  }

  override var purpose: HandlePurpose { shownPurpose }
  override func run() throws { try body() }
}

extension Interpreter {
  func installTimeout(_ module: PyModule) {
    let type = asyncio.timeout
    module.set(self, "Timeout", .object(type))
    pythonic(module, "timeout", "delay") { vm, a throws(Raised) in
      let owner = try vm.runningLoop()
      guard !a[0].isNone else {
        return .object(PyTimeout(when: .none, type: vm.asyncio.timeout))
      }
      guard let delay = vm.realNumber(a[0]) else {
        throw vm.typeError(
          "unsupported operand type(s) for +: 'float' and '\(vm.typeName(a[0]))'")
      }
      let when = Double(owner.loop.now) / 1e9 + delay
      return .object(PyTimeout(when: .float(when), type: vm.asyncio.timeout))
    }
    pythonic(module, "timeout_at", "when") { vm, a throws(Raised) in
      .object(PyTimeout(when: a[0], type: vm.asyncio.timeout))
    }
    primitiveConstructor(type) { _, type in PyTimeout(when: .none, type: type) }
    pythonicMethod(type, "__init__", "self, when") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyTimeout.self).when = a[1]
      return .none
    }
    pythonicMethod(type, "when", "self") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyTimeout.self).when
    }
    pythonicMethod(type, "reschedule", "self, when") { vm, a throws(Raised) in
      try vm.receiver(a[0], as: PyTimeout.self).reschedule(a[1], vm)
      return .none
    }
    pythonicMethod(type, "expired", "self") { vm, a throws(Raised) in
      let state = try vm.receiver(a[0], as: PyTimeout.self).state
      return .bool(state == .expiring || state == .expired)
    }
    pythonicMethod(type, "__repr__", "self") { vm, a throws(Raised) in
      let timeout = try vm.receiver(a[0], as: PyTimeout.self)
      var text = "<Timeout [\(timeout.state.rawValue)]"
      if timeout.state == .entered {
        let when =
          vm.realNumber(timeout.when).map {
            Value.float(($0 * 1000).rounded(.toNearestOrEven) / 1000)
          }
        text += " when=\(try vm.repr(when ?? .none))"
      }
      return vm.string(text + ">")
    }
    pythonicMethod(type, "__aenter__", "self") { vm, a throws(Raised) in
      let timeout = try vm.receiver(a[0], as: PyTimeout.self)
      return .object(
        PromptCoroutine("Timeout.__aenter__", vm) { (vm) throws(Raised) in
          try timeout.enter(vm)
          return .object(timeout)
        })
    }
    pythonicMethod(type, "__aexit__", "self, exc_type, exc_val, exc_tb") {
      vm, a throws(Raised) in
      let timeout = try vm.receiver(a[0], as: PyTimeout.self)
      let (exceptionType, exception) = (a[1], a[2])
      return .object(
        PromptCoroutine("Timeout.__aexit__", vm) { (vm) throws(Raised) in
          try timeout.exit(exceptionType, exception, vm)
          return .none
        })
    }
  }
}
