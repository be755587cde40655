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
  /// The first callback, and the others: most futures have one only.
  private final var firstCallback: FutureCallback?
  private final var otherCallbacks: [FutureCallback] = []
  /// Whether it is a task, which the trace knows by its task number only.
  private let isTask: Bool
  /// The event in which it was resolved.
  package internal(set) final var resolvedAt: Trace.Sequence = -1

  /// Makes a pending future.
  public init(loop: EventLoop, reason: WaitReason = .future) {
    self.loop = loop
    self.reason = reason
    isTask = false
    number = loop.nextFutureNumber()
    loop.record(.futureCreated(number, reason))
  }

  /// Makes the future that a task is.
  init(task loop: EventLoop) {
    self.loop = loop
    reason = .task
    isTask = true
  }

  /// Whether it has a result, an exception or a cancellation.
  package final var isDone: Bool { state != .pending }

  /// The exception of a failed or cancelled future, for the task that is woken; subclasses know it.
  open var failure: AnyObject? { nil }

  /// The callbacks that wait, in order of adding.
  package final var callbacks: [FutureCallback] {
    firstCallback.map { [$0] + otherCallbacks } ?? otherCallbacks
  }

  /// Whether any callback waits.
  package final var hasCallbacks: Bool { firstCallback != nil }

  // MARK: Callbacks

  /// Adds a callback; on a done future it goes to the ready queue at once.
  package final func addCallback(_ callback: FutureCallback) {
    if isDone {
      enqueue(callback)
    } else if firstCallback == nil {
      firstCallback = callback
    } else {
      otherCallbacks.append(callback)
    }
  }

  /// Removes the callbacks for which a condition holds; how many there were.
  @discardableResult
  package final func removeCallbacks(where condition: (FutureCallback) -> Bool) -> Int {
    guard let first = firstCallback else { return 0 }
    let before = [first] + otherCallbacks
    let kept = before.filter { !condition($0) }
    firstCallback = kept.first
    otherCallbacks = Array(kept.dropFirst())
    return before.count - kept.count
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
    if let trace = loop.trace, !isTask {
      let outcome: FutureOutcome =
        state == .finished ? .result : state == .failed ? .exception : .cancelled
      trace.now = loop.now
      resolvedAt = trace.record(.futureResolved(number, outcome, cause: loop.currentCause))
    }
    guard let first = firstCallback else { return }
    let others = otherCallbacks
    firstCallback = nil
    otherCallbacks = []
    enqueue(first)
    for callback in others { enqueue(callback) }
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
