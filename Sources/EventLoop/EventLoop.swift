import DequeModule
import Trace

/// An event loop with the behaviour of asyncio's `BaseEventLoop`.
///
/// It keeps a first-in, first-out queue of handles that are ready and a heap of timers. Each turn of
/// the loop (a *tick*) moves due timers to the queue and then runs exactly the handles that were in
/// it at that moment. Everything that happens goes into the trace, where there is one.
///
/// A loop and all of its handles, futures and tasks belong to one thread at a time.
public final class EventLoop {
  private var ready = Deque<Handle>()
  private var scheduled = TimerHeap()
  private var cancelledTimers = 0
  package let world: LoopWorld
  package let trace: TraceLog?
  private let numbers: LoopNumbers
  /// The number of the turn that runs or ran last.
  package private(set) var tick = 0
  package private(set) var isRunning = false
  package private(set) var isClosed = false
  private var isStopping = false
  /// The task whose step runs now.
  package internal(set) var currentTask: Task?
  /// The sequence number of the event that caused what happens now: the step or handle that runs.
  package internal(set) var currentCause: Trace.Sequence = -1
  /// Told of each handle that has run, in a traced run.
  package weak var observer: LoopObserver?
  /// Whether the observer is told how long each handle took, traced or not (debug mode).
  package var isTimed = false
  /// The handle that runs now; whoever runs it keeps it until then, so this cannot dangle.
  package private(set) unowned(unsafe) var currentHandle: Handle?
  /// Handles of steps to use again.
  private var spareSteps: [StepHandle] = []

  /// Makes a loop.
  ///
  /// - Parameters:
  ///   - world: its clock, and what it waits for.
  ///   - trace: where to record what happens.
  ///   - numbers: where the numbers of handles, futures and tasks come from; loops that write the
  ///     same trace share them.
  package init(world: LoopWorld, trace: TraceLog? = nil, numbers: LoopNumbers = LoopNumbers()) {
    self.world = world
    self.trace = trace
    self.numbers = numbers
  }

  /// The time of the loop's clock in nanoseconds.
  package var now: Nanoseconds { world.now }

  /// Whether handles wait in the ready queue.
  package var hasReady: Bool { !ready.isEmpty }

  /// The handles in the ready queue, in order, cancelled ones included.
  package var readyHandles: [Handle] { Array(ready) }

  /// The timers, in the order of the heap's array, cancelled ones included.
  package var scheduledTimers: [TimerHandle] { scheduled.timers }

  // MARK: Numbers

  func nextTaskNumber() -> TaskID { numbers.nextTask() }
  func nextFutureNumber() -> FutureID { numbers.nextFuture() }

  /// A handle for a task's step.
  func takeStepHandle() -> StepHandle { spareSteps.popLast() ?? StepHandle() }

  /// Takes back the handle of a step that has begun, for which it is needed no more.
  func giveBack(_ handle: StepHandle) {
    if spareSteps.count < 256 { spareSteps.append(handle) }
  }

  // MARK: Scheduling

  /// Puts a handle at the back of the ready queue (`call_soon`).
  ///
  /// - Parameters:
  ///   - handle: what is to run.
  ///   - cause: the event that led to it; by default what runs now.
  package func callSoon(_ handle: Handle, cause: Trace.Sequence? = nil) {
    handle.number = numbers.nextHandle()
    handle.isCancelled = false
    enqueue(handle, cause: cause ?? currentCause)
  }

  private func enqueue(_ handle: Handle, cause: Trace.Sequence) {
    handle.isReady = true
    ready.append(handle)
    if let trace {
      trace.now = now
      handle.readyAt = trace.now
      handle.enqueuedAt = trace.record(
        .handleEnqueued(handle.number, handle.purpose, cause: cause))
    }
  }

  /// Schedules a timer (`call_at`).
  package func schedule(_ timer: TimerHandle) {
    timer.number = numbers.nextHandle()
    if let trace {
      trace.now = now
      timer.scheduledAt = trace.record(
        .timerScheduled(timer.number, timer.purpose, deadline: timer.deadline))
    }
    scheduled.push(timer)
  }

  /// Cancels a handle or timer: it will not run.
  package func cancel(_ handle: Handle) {
    guard !handle.isCancelled else { return }
    handle.isCancelled = true
    if let timer = handle as? TimerHandle, timer.isScheduled {
      cancelledTimers += 1
      record(.timerCancelled(handle.number))
    } else if handle.isReady {
      record(.handleCancelled(handle.number))
    }
  }

  func record(_ event: @autoclosure () -> Event) {
    guard let trace else { return }
    trace.now = now
    trace.record(event())
  }

  // MARK: Running

  /// Ends `runForever` after the turn that runs now (`stop`).
  package func stop() { isStopping = true }

  /// Marks the loop as closed and drops what is scheduled.
  package func close() {
    guard !isClosed else { return }
    isClosed = true
    ready.removeAll()
    scheduled = TimerHeap()
    record(.loopClosed)
  }

  /// Why `runForever` returned.
  package enum Ending: Equatable, Sendable {
    /// `stop` was called.
    case stopped
    /// Nothing is ready, nothing is scheduled, and nothing outside can change that.
    case nothingLeft
  }

  /// Runs turns until `stop` is called (`run_forever`), or nothing can ever happen again.
  package func runForever() throws -> Ending {
    isRunning = true
    record(.loopStarted)
    defer {
      isRunning = false
      isStopping = false
      record(.loopStopped)
    }
    while true {
      guard try runOnce() else { return .nothingLeft }
      if isStopping { return .stopped }
    }
  }

  /// Runs one turn, as `BaseEventLoop._run_once` does.
  ///
  /// - Returns: whether there was anything to do or to wait for.
  private func runOnce() throws -> Bool {
    dropCancelledTimers()
    let before = now
    let deadline = scheduled.first?.deadline
    if ready.isEmpty, !isStopping, deadline.map({ $0 > before }) ?? true {
      guard world.wait(until: deadline, for: self) else { return false }
    } else {
      world.poll(for: self)
    }
    if trace != nil, case let after = now, after > before {
      record(.clockIdled(by: after - before))
    }
    tick += 1
    record(.tickBegan(number: tick))
    let due = now
    while let timer = scheduled.first, timer.deadline <= due {
      _ = scheduled.pop()
      if timer.isCancelled {
        cancelledTimers -= 1
        continue
      }
      var cause: Trace.Sequence = -1
      if let trace { cause = trace.record(.timerFired(timer.number, cause: timer.scheduledAt)) }
      enqueue(timer, cause: cause)
    }
    for _ in 0..<ready.count {
      guard let handle = ready.popFirst() else { break }
      handle.isReady = false
      if handle.isCancelled { continue }
      try run(handle)
    }
    return true
  }

  @inline(__always)
  private func run(_ handle: Handle) throws {
    currentHandle = handle
    defer { currentHandle = nil }
    if isTimed { return try runTimed(handle) }
    if let trace { try run(handle, trace) } else { try handle.run() }
  }

  private func runTimed(_ handle: Handle) throws {
    // A step's handle lets go of its task.
    let task = handle.steppedTask
    let began = now
    if let trace { try run(handle, trace) } else { try handle.run() }
    observer?.handleTook(now - began, handle, of: task)
  }

  private func run(_ handle: Handle, _ trace: TraceLog) throws {
    // The handle may be used again while it runs.
    let number = handle.number
    let task = handle.stepped
    let ready = handle.readyAt
    let began = now
    trace.now = began
    currentCause = trace.record(.handleRan(number))
    defer {
      trace.now = now
      trace.record(.handleEnded(number))
      currentCause = -1
      observer?.handleEnded(of: task, ready: ready, began: began, ended: trace.now)
    }
    try handle.run()
  }

  /// Takes cancelled timers off the top of the heap, and out of it where most are cancelled.
  private func dropCancelledTimers() {
    if scheduled.count > 100, cancelledTimers * 2 > scheduled.count {
      scheduled.removeCancelled()
      cancelledTimers = 0
      return
    }
    while let timer = scheduled.first, timer.isCancelled {
      _ = scheduled.pop()
      cancelledTimers -= 1
    }
  }
}
