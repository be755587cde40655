import Trace

/// Something to be done when a future is done.
package enum FutureCallback {
  /// Wake the task that awaits the future.
  case wake(Task)
  /// Run a handle; it is put into the ready queue.
  case run(FutureHandle)
  /// Tell a future that waits for several (`Future.collect`), in a turn of the loop.
  case collect(Future)
}

/// A handle that runs when a future is done, and is told which.
open class FutureHandle: Handle {
  /// The future that is done, from when it is.
  package internal(set) final var future: Future?
}

/// Tells a future that collects of one that is done, where an entry of the ready queue cannot.
private final class CollectHandle: FutureHandle {
  private let collector: Future

  init(_ collector: Future) {
    self.collector = collector
    super.init()
  }

  override var purpose: HandlePurpose { .collect(collector.number) }

  override func run() {
    if let future { collector.collect(future) }
  }
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

  private final let loopReference: Unmanaged<EventLoop>
  /// The callbacks that wait.
  private final var waiting = Waiting.nobody
  /// While it is pending, `detail`; afterwards, `resolvedAt`.
  private final var mark = 0
  /// The future's number; of a task, how many requests for its cancellation stand.
  ///
  /// In one place: of tasks there may be very many.
  final var tally: UInt32 = 0
  /// The timer, primitive or job that it stands for.
  package final var subject: UInt32 = 0
  package internal(set) final var state = State.pending
  /// What has become of its timer, where it is done when its time comes.
  final var timer = TimerState.none

  /// How far a future's timer is.
  enum TimerState: UInt8 {
    /// There is none, or it has run.
    case none
    /// It stands in the heap.
    case scheduled
    /// It stands in the ready queue.
    case ready
    /// It will not run.
    case cancelled
  }

  /// What it stands for, for the trace.
  package final var reason: WaitReason
  /// Whether it is a task, which the trace knows by its task number only.
  package final let isTask: Bool
  /// For whoever goes through a list of futures in which one may stand twice.
  package final var isMarked = false
  /// Whether it was given to a program that drives what awaits it, and has not come to a task yet.
  package final var isHandedOut = false
  /// What its client notes of it.
  package final var notes: UInt8 = 0

  /// The callbacks of a pending future: nearly all have one at most.
  private enum Waiting {
    case nobody
    case task(Task)
    case handle(FutureHandle)
    /// One that collects; it stays here until it has been told, when the future is done already.
    case collector(Future)
    case several(CallbackList)
  }

  /// Two or more callbacks, in order of adding.
  private final class CallbackList {
    var callbacks: [FutureCallback]

    init(_ callbacks: [FutureCallback]) { self.callbacks = callbacks }
  }

  /// Makes a pending future of a loop, which has to outlive it.
  public init(loop: EventLoop, reason: WaitReason = .future) {
    loopReference = .passUnretained(loop)
    self.reason = reason
    isTask = false
    tally = loop.nextFutureNumber()
    if let writer = loop.writer { writer.futureCreated(number, reason, now: loop.now) }
  }

  /// Makes the future that a task is.
  init(task loop: EventLoop) {
    loopReference = .passUnretained(loop)
    reason = .task
    isTask = true
  }

  /// Its number among the futures that are not tasks; 0 for a task.
  package final var number: FutureID { isTask ? 0 : tally }

  package final var loop: EventLoop {
    @inline(__always) get { loopReference._withUnsafeGuaranteedRef { $0 } }
  }

  /// What the loop's client keeps beside the loop (`EventLoop.client`).
  package final var loopClient: Unmanaged<AnyObject>? {
    loopReference._withUnsafeGuaranteedRef { $0.client }
  }

  /// Whether another future belongs to the same loop.
  package final func sharesLoop(with other: Future) -> Bool {
    loopReference.toOpaque() == other.loopReference.toOpaque()
  }

  /// Whether it has a result, an exception or a cancellation.
  package final var isDone: Bool { state != .pending }

  /// A number that goes with what a pending future stands for.
  package final var detail: Int {
    get { state == .pending ? mark : 0 }
    set { if state == .pending { mark = newValue } }
  }

  /// The event in which it was resolved; -1 before, and where there is no trace.
  package final var resolvedAt: Trace.Sequence { state == .pending ? -1 : mark }

  /// The exception of a failed or cancelled future, for the task that is woken; subclasses know it.
  open var failure: AnyObject? { nil }

  /// The callbacks that wait, in order of adding.
  package final var callbacks: [FutureCallback] {
    guard !isDone else { return [] }
    return switch waiting {
    case .nobody: []
    case .task(let task): [.wake(task)]
    case .handle(let handle): [.run(handle)]
    case .collector(let future): [.collect(future)]
    case .several(let list): list.callbacks
    }
  }

  /// Whether any callback waits.
  package final var hasCallbacks: Bool {
    if case .nobody = waiting { return false }
    return !isDone
  }

  // MARK: Callbacks

  /// Adds a callback; on a done future it goes to the ready queue at once.
  package final func addCallback(_ callback: FutureCallback) {
    if isDone { return enqueue(callback) }
    switch waiting {
    case .nobody: keep([callback])
    case .several(let list): list.callbacks.append(callback)
    default: keep(callbacks + [callback])
    }
  }

  /// Has a pending future wake a task when it is done.
  final func addWaiter(_ task: Task) {
    if case .nobody = waiting, !isDone {
      waiting = .task(task)
    } else {
      addCallback(.wake(task))
    }
  }

  private final func keep(_ callbacks: [FutureCallback]) {
    guard callbacks.count < 2 else {
      waiting = .several(CallbackList(callbacks))
      return
    }
    switch callbacks.first {
    case nil: waiting = .nobody
    case .wake(let task): waiting = .task(task)
    case .run(let handle): waiting = .handle(handle)
    case .collect(let future): waiting = .collector(future)
    }
  }

  /// Removes the callbacks for which a condition holds; how many there were.
  @discardableResult
  package final func removeCallbacks(where condition: (FutureCallback) -> Bool) -> Int {
    let before = callbacks
    let kept = before.filter { !condition($0) }
    if kept.count < before.count { keep(kept) }
    return before.count - kept.count
  }

  /// Drops its callbacks, at the end of the loop's life.
  package final func forgetCallbacks() {
    let dropped = exchange(&waiting, with: .nobody)
    _ = consume dropped
  }

  private final func enqueue(_ callback: FutureCallback) {
    switch callback {
    case .wake(let task): task.wake(cause: resolvedAt)
    case .run(let handle): enqueue(handle)
    case .collect(let future): enqueue(CollectHandle(future))
    }
  }

  private final func enqueue(_ handle: FutureHandle) {
    handle.future = self
    loop.callSoon(handle, cause: resolvedAt)
  }

  // MARK: Resolving

  /// Ends a pending future and schedules its callbacks; the result must be in place.
  package final func resolve(_ state: State) { resolve(state, at: nil) }

  /// As `resolve(_:)`, where the event in which it is resolved may be in the trace already.
  final func resolve(_ state: State, at event: Trace.Sequence?) {
    precondition(self.state == .pending && state != .pending, "a future is resolved once")
    self.state = state
    mark = event ?? -1
    loopReference._withUnsafeGuaranteedRef { tell(exchange(&waiting, with: .nobody), $0) }
  }

  /// Schedules the callbacks that waited, and records that it is done, unless it is a task.
  private final func tell(_ waiting: consuming Waiting, _ loop: EventLoop) {
    switch consume waiting {
    case .task(let task):
      let woken = Unmanaged.passRetained(task)
      if !isTask, let writer = loop.writer {
        mark = loop.enqueueWake(of: woken, by: number, outcome, writer)
      } else {
        loop.enqueueStep(of: woken, isWake: true, cause: mark)
      }
    case .nobody: recordResolved(loop)
    case .handle(let handle):
      recordResolved(loop)
      enqueue(handle)
    case .collector(let future):
      recordResolved(loop)
      if loop.isTimed { return enqueue(CollectHandle(future)) }
      self.waiting = .collector(future)
      loop.enqueueCollection(of: self, for: future, cause: mark)
    case .several(let list):
      recordResolved(loop)
      for callback in list.callbacks { enqueue(callback) }
    }
  }

  private final func recordResolved(_ loop: EventLoop) {
    guard !isTask, let trace = loop.trace else { return }
    trace.now = loop.now
    mark = trace.record(.futureResolved(number, outcome, cause: loop.currentCause))
  }

  /// What it came to, for the trace.
  private final var outcome: FutureOutcome {
    state == .finished ? .result : state == .failed ? .exception : .cancelled
  }

  /// One of the futures that it collects is done; overridden by those that collect.
  open func collect(_ future: Future) {}

  /// Whoever is still to be told that it is done; there is nobody afterwards.
  final func takeCollector() -> Future? {
    guard isDone, case .collector(let future) = waiting else { return nil }
    waiting = .nobody
    return future
  }

  /// Its time has come: it is done, unless it was before; subclasses have put the result in place.
  final func timeIsUp() {
    timer = .none
    if !isDone { resolve(.finished) }
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
