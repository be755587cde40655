import EventLoop
import Trace

/// `asyncio.wait_for(aw, timeout)`, as `Lib/asyncio/tasks.py` of CPython 3.11.
///
/// It waits for the awaitable as a task of its own; on a timeout it cancels that and waits until the
/// cancellation has gone through.
final class WaitForCoroutine: NativeCoroutine {
  private enum State {
    case initial
    /// Until the future is done or the time is up.
    case waiting
    /// Until the cancelled future is done.
    case cancelling(failure: Raised?)
  }

  private let awaitable: Value
  private let timeout: Value
  private var state = State.initial
  /// What is driven where there is no timeout.
  private var driven = Value.unset
  private var future: Future?
  private var waiter: ValueFuture?
  private var release: ReleaseHandle?
  private var timer: ReleaseTimer?

  /// Makes the coroutine.
  init(_ awaitable: Value, timeout: Value, _ vm: Interpreter) {
    self.awaitable = awaitable
    self.timeout = timeout
    super.init(vm)
  }

  override var function: String { "wait_for" }

  deinit {
    if let timer { waiter?.loop.cancel(timer) }
  }

  /// Without a timeout, a coroutine of the program is driven by the machine itself, from its first
  /// step to the last.
  override func delegate(
    _ vm: Interpreter, _ value: Value, driver: FramePointer
  ) throws(Raised) -> Delegation {
    if !hasStarted, timeout.isNone {
      let target = try vm.awaitable(awaitable, context: 0)
      if case .object(let object) = target, object is PyGenerator {
        hasStarted = true
        isFinished = true
        return try vm.delegate(object, value, driver: driver)
      }
      driven = target
    }
    return try super.delegate(vm, value, driver: driver)
  }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    do throws(Raised) {
      let result = try proceed(vm, input)
      if case .finished = result { cancelTimer() }
      return result
    } catch {
      cancelTimer()
      throw error
    }
  }

  private func cancelTimer() {
    if let timer { waiter?.loop.cancel(timer) }
    timer = nil
  }

  private func proceed(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    guard let future else {
      if timeout.isNone {
        if driven.isUnset { driven = try vm.awaitable(awaitable, context: 0) }
        return try vm.drive(driven, input)
      }
      return try begin(vm)
    }
    switch state {
    case .initial: return .finished(.none)
    case .waiting:
      if case .raise(let raised) = input {
        guard vm.matches(raised, vm.asyncio.cancelledError) else { throw raised }
        if future.isDone { return .finished(try vm.result(of: future)) }
        return cancelAndWait(future, failure: raised, vm)
      }
      if future.isDone { return .finished(try vm.result(of: future)) }
      return cancelAndWait(future, failure: nil, vm)
    case .cancelling(let failure):
      if let release { future.remove(release) }
      if case .raise(let raised) = input { throw raised }
      if let failure { throw failure }
      do throws(Raised) {
        return .finished(try vm.result(of: future))
      } catch {
        guard vm.matches(error, vm.asyncio.cancelledError) else { throw error }
        throw vm.timeoutError(from: error)
      }
    }
  }

  private func begin(_ vm: Interpreter) throws(Raised) -> Step {
    let owner = try vm.runningLoop()
    let delay = try vm.nanoseconds(timeout)
    if delay <= 0 {
      let future = try vm.ensureFuture(awaitable, on: owner)
      self.future = future
      if future.isDone { return .finished(try vm.result(of: future)) }
      return cancelAndWait(future, failure: nil, vm)
    }
    let waiter = ValueFuture(owner, reason: .wait)
    waiter.detail = 1
    self.waiter = waiter
    let timer = ReleaseTimer(waiter, deadline: owner.loop.now + delay)
    self.timer = timer
    owner.loop.schedule(timer)
    let future = try vm.ensureFuture(awaitable, on: owner)
    self.future = future
    waiter.recordMember(future)
    let release = ReleaseHandle(waiter)
    self.release = release
    future.addCallback(.run(release))
    state = .waiting
    return wait(for: waiter, vm)
  }

  /// Cancels the future and waits until it is done (`_cancel_and_wait`).
  private func cancelAndWait(_ future: Future, failure: Raised?, _ vm: Interpreter) -> Step {
    if let release { future.remove(release) }
    guard let owner = vm.asyncio.running else { return .finished(.none) }
    let drained = ValueFuture(owner, reason: .wait)
    drained.detail = 1
    drained.recordMember(future)
    let release = ReleaseHandle(drained)
    self.release = release
    future.addCallback(.run(release))
    _ = future.cancel()
    state = .cancelling(failure: failure)
    return wait(for: drained, vm)
  }
}

extension Interpreter {
  /// A TimeoutError raised from a cancellation.
  func timeoutError(from raised: Raised) -> Raised {
    let error = error(exceptions.timeoutError, arguments: [])
    error.exception.cause = raised.exception
    error.exception.context = raised.exception
    error.exception.suppressesContext = true
    return error
  }
}
