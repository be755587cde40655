import Trace

/// Something to be done when a future is done.
package enum FutureCallback {
  /// Wake the task that awaits the future.
  case wake(Task)
  /// Run a handle; it is put into the ready queue.
  case run(FutureHandle)
}

/// A handle that runs when a future is done, and is told which.
open class FutureHandle: Handle {
  /// The future that is done, from when it is.
  package internal(set) final var future: Future?
}

/// A result to come.
///
/// As `asyncio.Future` (`Lib/asyncio/futures.py`): it gets a result, an exception or a cancellation
/// once; then its callbacks go to the ready queue in the order in which they were added. The result
/// itself is kept by subclasses.
open class Future {
  /// How far it is.
  package enum State: UInt8, Sendable {
    case pending
    case finished
    case failed
    case cancelled
  }

  package final let loop: EventLoop
  package internal(set) final var state = State.pending
  /// Its number among the futures that are not tasks; 0 for a task.
  package internal(set) final var number: FutureID = 0
  /// What it stands for, for the trace.
  package final var reason: WaitReason
  /// The timer, primitive or job that it stands for, and a number that goes with it.
  package final var subject: UInt32 = 0
  package final var detail = 0
  private final var callbacks: [FutureCallback] = []
  /// The event in which it was resolved.
  package internal(set) final var resolvedAt: Trace.Sequence = -1

  /// Makes a pending future.
  public init(loop: EventLoop, reason: WaitReason = .future) {
    self.loop = loop
    self.reason = reason
    guard !(self is Task) else { return }
    number = loop.nextFutureNumber()
    loop.record(.futureCreated(number, reason))
  }

  /// Whether it has a result, an exception or a cancellation.
  package final var isDone: Bool { state != .pending }

  /// The exception of a failed or cancelled future, for the task that is woken; subclasses know it.
  open var failure: AnyObject? { nil }

  /// Whether any callback waits.
  package final var hasCallbacks: Bool { !callbacks.isEmpty }

  // MARK: Callbacks

  /// Adds a callback; on a done future it goes to the ready queue at once.
  package final func addCallback(_ callback: FutureCallback) {
    if isDone {
      enqueue(callback)
    } else {
      callbacks.append(callback)
    }
  }

  /// Removes the callbacks for which a condition holds; how many there were.
  @discardableResult
  package final func removeCallbacks(where condition: (FutureCallback) -> Bool) -> Int {
    let before = callbacks.count
    callbacks.removeAll(where: condition)
    return before - callbacks.count
  }

  private final func enqueue(_ callback: FutureCallback) {
    switch callback {
    case .wake(let task):
      task.wake(by: self)
    case .run(let handle):
      handle.future = self
      loop.callSoon(handle, cause: resolvedAt)
    }
  }

  // MARK: Resolving

  /// Ends a pending future and schedules its callbacks; the result must be in place.
  package final func resolve(_ state: State) {
    precondition(self.state == .pending && state != .pending, "a future is resolved once")
    self.state = state
    if let trace = loop.trace, !(self is Task) {
      let outcome: FutureOutcome =
        state == .finished ? .result : state == .failed ? .exception : .cancelled
      trace.now = loop.now
      resolvedAt = trace.record(.futureResolved(number, outcome, cause: loop.currentCause))
    }
    guard !callbacks.isEmpty else { return }
    let waiting = callbacks
    callbacks = []
    for callback in waiting { enqueue(callback) }
  }

  /// Cancels a pending future; whether it was pending.
  ///
  /// - Parameter message: what `cancel(msg)` was given.
  /// - Returns: whether it was pending.
  open func cancel(message: AnyObject? = nil) -> Bool {
    guard !isDone else { return false }
    resolve(.cancelled)
    return true
  }
}
