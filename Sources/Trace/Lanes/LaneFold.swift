/// The lanes of all tasks and threads, as far as events have been taken in.
struct LaneFold {
  private(set) var tasks: [Lane] = []
  private(set) var threads = [Lane(LaneChange(time: 0, sequence: 0, status: .running))]
  /// How many changes the lanes have in all.
  private(set) var changeCount = 1
  /// Whether any blocking call was seen, without which the search for one can be left out.
  private(set) var hasBlocked = false
  /// Who runs.
  private(set) var context = ScanContext()
  /// What each task waits for or waited for last.
  private var reasons: [WaitReason] = []
  /// The running task, when it stands in the ready queue already.
  private var queued: TaskID = 0

  /// The kinds that change a lane.
  static let kinds: EventKindSet = [
    .taskCreated, .handleEnqueued, .suspending, .stepBegan, .stepEnded, .blocked,
    .threadStarted, .threadSwitched, .threadBlocked, .threadUnblocked, .threadEnded,
  ]

  /// The start of a log.
  init() {}

  /// What other lanes show right before a time, as the start of lanes that go on from there.
  init(_ other: LaneFold, before time: Nanoseconds, context: ScanContext) {
    guard time > 0 else { return }
    func start(_ lane: Lane) -> Lane? { lane.index(at: time - 1).map { Lane(lane.changes[$0]) } }
    // Tasks and threads come in the order of their numbers, so those that are there come first.
    tasks = Array(other.tasks.lazy.map(start).prefix { $0 != nil }.compactMap { $0 })
    threads = Array(other.threads.lazy.map(start).prefix { $0 != nil }.compactMap { $0 })
    reasons = tasks.map { $0.changes[0].reason ?? .turn }
    changeCount = tasks.count + threads.count
    self.context = context
  }

  /// Takes in who runs because of an event, and nothing else.
  mutating func follow(_ kind: EventKind, _ first: UInt64) { context.apply(kind, first) }

  /// Takes in an event of one of the kinds.
  mutating func apply(_ event: Event, first: UInt64, _ sequence: Sequence, _ time: Nanoseconds) {
    change(by: event, sequence, time)
    context.apply(event.kind, first)
  }

  /// Keeps of the changes in each stretch of time only two.
  mutating func thin(to quantum: Nanoseconds) {
    for index in tasks.indices { tasks[index].thin(to: quantum) }
    for index in threads.indices { threads[index].thin(to: quantum) }
    changeCount = (tasks + threads).reduce(0) { $0 + $1.changes.count }
  }

  // MARK: Events

  private mutating func change(by event: Event, _ sequence: Sequence, _ time: Nanoseconds) {
    switch event {
    case .taskCreated(let id, _, _, _):
      guard id == tasks.count + 1 else { return }
      tasks.append(Lane(LaneChange(time: time, sequence: sequence, status: .ready)))
      changeCount += 1
      reasons.append(.turn)
    case .handleEnqueued(_, let purpose, _):
      let task = purpose.steppedTask
      // A running task that enqueues itself becomes ready when its step ends.
      if task == context.task { queued = task } else { change(task, .ready, sequence, time) }
    case .suspending(let id, let reason, _, _):
      if id >= 1, id <= reasons.count { reasons[Int(id) - 1] = reason }
    case .stepBegan(let id, _):
      queued = 0
      change(id, .running, sequence, time)
    case .stepEnded(let id, let outcome): endStep(id, outcome, sequence, time)
    case .diagnostic(.destroyedPending, let id, _, _): change(id, .cancelled, sequence, time)
    case .blocked(_, let duration):
      hasBlocked = true
      if context.task != 0 {
        change(context.task, .blocked, sequence, time - duration)
        change(context.task, .running, sequence, time)
      }
      change(thread: context.thread, .blocked, sequence, time - duration)
      change(thread: context.thread, .running, sequence, time)
    default: applyToThreads(event, sequence, time)
    }
  }

  private mutating func endStep(
    _ id: TaskID, _ outcome: StepOutcome, _ sequence: Sequence, _ time: Nanoseconds
  ) {
    switch outcome {
    case .suspended:
      let reason = id >= 1 && id <= reasons.count ? reasons[Int(id) - 1] : .future
      if queued == id {
        change(id, .ready, sequence, time, reason)
      } else {
        change(id, reason == .sleep ? .sleeping : .waiting, sequence, time, reason)
      }
    case .returned: change(id, .done, sequence, time)
    case .raised: change(id, .failed, sequence, time)
    case .cancelled: change(id, .cancelled, sequence, time)
    }
    queued = 0
  }

  private mutating func applyToThreads(
    _ event: Event, _ sequence: Sequence, _ time: Nanoseconds
  ) {
    switch event {
    case .threadStarted(let id, _):
      guard id == threads.count else { return }
      threads.append(Lane(LaneChange(time: time, sequence: sequence, status: .ready)))
      changeCount += 1
    case .threadSwitched(let id):
      guard id != context.thread else { return }
      if status(ofThread: context.thread) == .running {
        change(thread: context.thread, .ready, sequence, time)
      }
      change(thread: id, .running, sequence, time)
    case .threadBlocked(let id, _): change(thread: id, .waiting, sequence, time)
    case .threadUnblocked(let id):
      change(thread: id, id == context.thread ? .running : .ready, sequence, time)
    case .threadEnded(let id): change(thread: id, .done, sequence, time)
    default: break
    }
  }

  private func status(ofThread id: ThreadID) -> LaneStatus? {
    id < threads.count ? threads[Int(id)].changes.last?.status : nil
  }

  private mutating func change(
    _ task: TaskID, _ status: LaneStatus, _ sequence: Sequence, _ time: Nanoseconds,
    _ reason: WaitReason? = nil
  ) {
    guard task >= 1, task <= tasks.count else { return }
    tasks[Int(task) - 1].append(
      LaneChange(time: time, sequence: sequence, status: status, reason: reason))
    changeCount += 1
  }

  private mutating func change(
    thread: ThreadID, _ status: LaneStatus, _ sequence: Sequence, _ time: Nanoseconds
  ) {
    guard thread < threads.count else { return }
    threads[Int(thread)].append(
      LaneChange(time: time, sequence: sequence, status: status))
    changeCount += 1
  }
}
