import Trace

/// An event loop with the behaviour of asyncio's `BaseEventLoop`.
///
/// It keeps a first-in, first-out queue of handles that are ready and a heap of timers. Each turn of
/// the loop (a *tick*) moves due timers to the queue and then runs exactly the handles that were in
/// it at that moment. Everything that happens goes into the trace, where there is one.
///
/// A loop and all of its handles, futures and tasks belong to one thread at a time. A loop has to
/// outlive its futures and tasks, which refer to it without counting.
public final class EventLoop {
  private var ready: ReadyQueue
  private var scheduled = TimerHeap()
  private var cancelledTimers = 0
  package let world: LoopWorld
  /// Who uses the loop, for its own futures and tasks; it has to keep the loop.
  package var client: Unmanaged<AnyObject>?
  package let trace: TraceLog?
  /// Writes what happens most often; `trace` keeps its log.
  let writer: TraceWriter?
  private let numbers: LoopNumbers
  /// The number of the turn that runs or ran last.
  package private(set) var tick = 0
  package private(set) var isRunning = false
  package private(set) var isClosed = false
  private var isStopping = false
  /// The task whose step runs now; whoever runs it keeps it until then, so this cannot dangle.
  package internal(set) unowned(unsafe) var currentTask: Task? {
    willSet { currentTaskNumber = newValue?.taskNumber ?? 0 }
  }
  /// The number of that task; 0 for none.
  package private(set) var currentTaskNumber: TaskID = 0
  /// The sequence number of the event that caused what happens now: the step or handle that runs.
  package internal(set) var currentCause: Trace.Sequence = -1
  /// The event that enqueued what runs now.
  var currentOrigin: Trace.Sequence = -1
  /// Whether the clock still shows the time of the last event, in a traced run.
  var isClockKnown = false
  /// How many requests for cancellation are being passed on, each within the one before.
  var cancellationDepth = 0
  /// Whether a request came back to where it had been: tasks wait for each other in a ring.
  var isCancellationEndless = false
  /// Told of each handle that took long, in a traced run.
  ///
  /// Whoever sets it keeps it for as long as the loop runs.
  package unowned(unsafe) var observer: LoopObserver? {
    didSet { patience = observer?.patience ?? .max }
  }
  /// From what time on the observer is told of a handle.
  private(set) var patience = Nanoseconds.max
  /// Whether the observer is told how long each handle took, traced or not (debug mode).
  package var isTimed = false
  /// The handle that runs now, unless it is a task's step; whoever runs it keeps it until then, so
  /// this cannot dangle.
  package private(set) unowned(unsafe) var currentHandle: Handle?

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
    writer = trace.map(TraceWriter.init)
    ready = ReadyQueue(isTraced: trace != nil)
    self.numbers = numbers
  }

  /// The time of the loop's clock in nanoseconds.
  package var now: Nanoseconds { world.now }

  /// Whether handles wait in the ready queue.
  package var hasReady: Bool { !ready.isEmpty }
  /// Whether anything is scheduled: it is ready, or its timer runs.
  package var hasEntries: Bool { hasReady || scheduled.count > cancelledTimers }

  /// The latest deadline of a timer up to a moment, if there is one.
  package func latestDeadline(notAfter limit: Nanoseconds) -> Nanoseconds? {
    scheduled.latest(notAfter: limit)
  }

  // MARK: Numbers

  func nextTaskNumber() -> TaskID { numbers.nextTask() }
  func nextFutureNumber() -> FutureID { numbers.nextFuture() }

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
    add(
      ReadyEntry(subject: .passRetained(handle), number: handle.number, kind: .handle),
      handle.purpose, cause: cause)
  }

  /// Puts an entry at the back of the ready queue, and records it.
  @inline(__always)
  private func add(
    _ entry: ReadyEntry, _ purpose: @autoclosure () -> HandlePurpose, cause: Trace.Sequence
  ) {
    guard let writer else { return ready.append(entry) }
    let time = now
    let event = writer.handleEnqueued(entry.number, purpose(), cause: cause, now: time)
    ready.append(entry, Enqueuing(event: event, time: time))
  }

  /// Puts a task's step at the back of the ready queue.
  ///
  /// - Parameters:
  ///   - task: the task, whose reference is handed over to the queue.
  ///   - isWake: whether the future that it awaits is done.
  ///   - cause: the event that led to it.
  @inline(__always)
  func enqueueStep(of task: Unmanaged<Task>, isWake: Bool, cause: Trace.Sequence) {
    let number = task._withUnsafeGuaranteedRef { $0.taskNumber }
    add(
      ReadyEntry(
        subject: .fromOpaque(task.toOpaque()), number: numbers.nextHandle(),
        kind: isWake ? .wake : .step),
      isWake ? .wake(number) : .step(number), cause: cause)
  }

  /// Puts the step of a task at the back of the ready queue that awaits a future which is done now.
  ///
  /// - Parameters:
  ///   - task: the task, whose reference is handed over to the queue.
  ///   - future: the future, which is recorded as resolved.
  ///   - outcome: what it came to.
  ///   - writer: where that is recorded.
  /// - Returns: the event in which the future was resolved.
  func enqueueWake(
    of task: Unmanaged<Task>, by future: FutureID, _ outcome: FutureOutcome, _ writer: TraceWriter
  ) -> Trace.Sequence {
    let entry = ReadyEntry(
      subject: .fromOpaque(task.toOpaque()), number: numbers.nextHandle(), kind: .wake)
    let time = now
    let resolved = writer.resolved(
      future, outcome, cause: currentCause,
      waking: task._withUnsafeGuaranteedRef { $0.taskNumber }, by: entry.number, now: time)
    ready.append(entry, Enqueuing(event: resolved + 1, time: time))
    return resolved
  }

  /// Puts a task that gave way for a turn at the back of the ready queue.
  ///
  /// - Parameters:
  ///   - task: the task, whose reference is handed over to the queue.
  ///   - step: the event with which its step began.
  func enqueueTurn(of task: Unmanaged<Task>, after step: Trace.Sequence) {
    let entry = turn(of: task)
    guard let writer else { return ready.append(entry) }
    let time = now
    let number = task._withUnsafeGuaranteedRef { $0.taskNumber }
    let event = writer.tookTurn(number, next: entry.number, cause: step, now: time)
    ready.append(entry, Enqueuing(event: event, time: time))
  }

  /// The entry of the next step of a task that gave way for a turn.
  @inline(__always)
  private func turn(of task: Unmanaged<Task>) -> ReadyEntry {
    ReadyEntry(subject: .fromOpaque(task.toOpaque()), number: numbers.nextHandle(), kind: .step)
  }

  /// Has a future's collector be told that it is done, at its place in the ready queue.
  ///
  /// - Parameters:
  ///   - future: the future, which keeps the collector until then.
  ///   - collector: whoever is told.
  ///   - cause: the event in which the future was resolved.
  func enqueueCollection(of future: Future, for collector: Future, cause: Trace.Sequence) {
    add(
      ReadyEntry(
        subject: .passRetained(future), number: numbers.nextHandle(), kind: .collect),
      .collect(collector.number), cause: cause)
  }

  /// Schedules a timer (`call_at`).
  package func schedule(_ timer: TimerHandle) {
    timer.number = numbers.nextHandle()
    timer.isScheduled = true
    let event = recordScheduled(timer.number, timer.purpose, timer.deadline)
    scheduled.push(
      TimerHeap.Entry(
        deadline: timer.deadline, subject: .passRetained(timer), scheduledAt: event,
        number: timer.number, isFuture: false))
  }

  /// Has a pending future be done with a result that it has already, when its time has come.
  ///
  /// The future then stands for the timer in the trace.
  package func schedule(_ future: Future, at deadline: Nanoseconds) {
    let number = numbers.nextHandle()
    future.timer = .scheduled
    future.subject = number
    future.detail = deadline
    let event = recordScheduled(number, .resolve(future.number), deadline)
    scheduled.push(
      TimerHeap.Entry(
        deadline: deadline, subject: .passRetained(future), scheduledAt: event, number: number,
        isFuture: true))
  }

  private func recordScheduled(
    _ number: HandleID, _ purpose: @autoclosure () -> HandlePurpose, _ deadline: Nanoseconds
  ) -> Trace.Sequence {
    guard let writer else { return -1 }
    return writer.timerScheduled(number, purpose(), deadline: deadline, now: now)
  }

  /// Cancels the timer of a future, if it has not run.
  package func cancelTimer(of future: Future) {
    switch future.timer {
    case .none, .cancelled: return
    case .scheduled:
      cancelledTimers += 1
      writer?.timerCancelled(future.subject, now: now)
    case .ready: record(.handleCancelled(future.subject))
    }
    future.timer = .cancelled
  }

  /// Cancels a handle or timer: it will not run.
  package func cancel(_ handle: Handle) {
    guard !handle.isCancelled else { return }
    handle.isCancelled = true
    if let timer = handle as? TimerHandle, timer.isScheduled {
      cancelledTimers += 1
      writer?.timerCancelled(handle.number, now: now)
    } else if handle.isReady {
      record(.handleCancelled(handle.number))
    }
  }

  // MARK: Running

  /// Ends `runForever` after the turn that runs now (`stop`).
  package func stop() { isStopping = true }

  /// Marks the loop as closed and drops what is scheduled.
  package func close() {
    guard !isClosed else { return }
    isClosed = true
    dropHandles()
    record(.loopClosed)
  }

  /// Lets go of all handles, without a word in the trace.
  package func dropHandles() {
    // What is dropped may look at the loop.
    let droppedReady = exchange(&ready, with: ReadyQueue(isTraced: trace != nil))
    let droppedTimers = exchange(&scheduled, with: TimerHeap())
    _ = (droppedReady.count, droppedTimers.count)
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
    let deadline = scheduled.firstDeadline
    var moment = writer == nil && deadline == nil ? 0 : now
    if ready.isEmpty, !isStopping, deadline.map({ $0 > moment }) ?? true {
      guard world.wait(until: deadline, for: self) else { return false }
    } else {
      world.poll(for: self)
    }
    tick += 1
    if let writer {
      let before = moment
      moment = now
      if moment > before { record(.clockIdled(by: moment - before)) }
      writer.tickBegan(tick, now: moment)
    }
    if !scheduled.isEmpty { enqueueDueTimers() }
    isClockKnown = false
    for _ in 0..<ready.count {
      let enqueuing = ready.firstEnqueuing
      guard let entry = ready.popFirst() else { break }
      if isTimed { try runTimed(entry, enqueuing) } else { try run(entry, enqueuing) }
    }
    return true
  }

  @inline(__always)
  private func run(_ entry: ReadyEntry, _ enqueuing: Enqueuing) throws {
    switch entry.kind {
    case .step, .wake: try runStep(entry, enqueuing)
    case .timeout: runTimeout(entry, enqueuing)
    case .collect: runCollection(entry, enqueuing)
    case .handle: try runHandle(entry, enqueuing)
    }
  }

  @inline(never)
  private func runTimed(_ entry: ReadyEntry, _ enqueuing: Enqueuing) throws {
    let handle = entry.kind == .handle ? entry.handle.takeUnretainedValue() : nil
    let isStep = entry.kind == .step || entry.kind == .wake
    let task = isStep ? entry.task.takeUnretainedValue() : handle?.steppedTask
    let began = now
    try run(entry, enqueuing)
    observer?.handleTook(now - began, handle, of: task)
  }

  private func enqueueDueTimers() {
    let due = now
    while let deadline = scheduled.firstDeadline, deadline <= due, let timer = scheduled.pop() {
      if timer.isCancelled {
        cancelledTimers -= 1
        timer.subject.release()
        continue
      }
      var cause: Trace.Sequence = -1
      if let writer {
        cause = writer.timerFired(timer.number, cause: timer.scheduledAt, now: writer.now)
      }
      let entry = ReadyEntry(
        subject: timer.subject, number: timer.number, kind: timer.isFuture ? .timeout : .handle)
      if timer.isFuture {
        let future = timer.future.takeUnretainedValue()
        future.timer = .ready
        add(entry, .resolve(future.number), cause: cause)
      } else {
        let handle = timer.handle.takeUnretainedValue()
        handle.isReady = true
        add(entry, handle.purpose, cause: cause)
      }
    }
  }

  private func runTimeout(_ entry: ReadyEntry, _ enqueuing: Enqueuing) {
    let future = entry.future.takeRetainedValue()
    guard future.timer == .ready else { return }
    guard let writer else { return future.timeIsUp() }
    let began = begin(entry, enqueuing, writer)
    future.timeIsUp()
    end(entry, enqueuing, task: 0, began: began, at: now, writer)
  }

  private func runCollection(_ entry: ReadyEntry, _ enqueuing: Enqueuing) {
    let future = entry.future.takeRetainedValue()
    guard let collector = future.takeCollector() else { return }
    guard let writer else { return collector.collect(future) }
    let began = begin(entry, enqueuing, writer)
    collector.collect(future)
    end(entry, enqueuing, task: 0, began: began, at: now, writer)
  }

  private func runHandle(_ entry: ReadyEntry, _ enqueuing: Enqueuing) throws {
    let handle = entry.handle.takeRetainedValue()
    handle.isReady = false
    if handle.isCancelled { return }
    currentHandle = handle
    defer { currentHandle = nil }
    guard let writer else { return try handle.run() }
    let began = begin(entry, enqueuing, writer)
    defer { end(entry, enqueuing, task: handle.stepped, began: began, at: now, writer) }
    try handle.run()
  }

  @inline(__always)
  private func runStep(_ entry: ReadyEntry, _ enqueuing: Enqueuing) throws {
    let task = entry.task
    var isKept = false
    // The task goes back into the queue with its reference, or is let go.
    defer { if !isKept { task.release() } }
    guard let writer else {
      isKept = try task._withUnsafeGuaranteedRef {
        try $0.runStep(isWake: entry.kind == .wake, event: -1, self)
      }
      if isKept { ready.append(turn(of: task)) }
      return
    }
    let (number, isDone) = task._withUnsafeGuaranteedRef { ($0.taskNumber, $0.isDone) }
    if isDone {
      let began = begin(entry, enqueuing, writer)
      return end(entry, enqueuing, task: number, began: began, at: began, writer)
    }
    let began = isClockKnown ? writer.now : now
    let event = writer.stepRan(entry.number, number, cause: enqueuing.event, now: began)
    currentCause = event &- 1
    currentOrigin = enqueuing.event
    // The clock stands still from the end of the body on.
    defer {
      if !isKept { end(entry, enqueuing, task: number, began: began, at: writer.now, writer) }
      // What a finished task holds may run code of the program when it is let go.
      isClockKnown = task._withUnsafeGuaranteedRef { !$0.isDone }
    }
    isKept = try task._withUnsafeGuaranteedRef {
      try $0.runStep(isWake: entry.kind == .wake, event: event, self)
    }
    guard isKept else { return }
    let next = turn(of: task)
    let time = now
    let enqueued = writer.tookTurn(
      number, next: next.number, cause: event, ending: entry.number, now: time)
    ready.append(next, Enqueuing(event: enqueued, time: time))
    ended(enqueuing, task: number, began: began, at: time)
  }

  /// Takes cancelled timers off the top of the heap, and out of it where most are cancelled.
  private func dropCancelledTimers() {
    if scheduled.count > 100, cancelledTimers * 2 > scheduled.count {
      let dropped = scheduled.removeCancelled()
      cancelledTimers = 0
      for entry in dropped { entry.subject.release() }
      return
    }
    while let timer = scheduled.first, timer.isCancelled {
      scheduled.pop()?.subject.release()
      cancelledTimers -= 1
    }
  }
}
