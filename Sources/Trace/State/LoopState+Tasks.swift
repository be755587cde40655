extension LoopState {
  /// Adds an event of tasks or futures.
  mutating func applyToTasks(_ event: Event) {
    switch event {
    case .taskCreated(let id, let name, let parent, let code):
      create(id, name: name, parent: parent, code: code)
    case .taskRenamed(let id, let name): changeTask(id) { task, _ in task.name = name }
    case .stepBegan(let id, _): beginStep(id)
    case .stepEnded(let id, let outcome): endStep(id, outcome)
    case .suspending(let id, let reason, let subject, let detail):
      changeTask(id) { task, state in
        task.wait = TaskState.Wait(
          reason: reason, subject: subject, detail: detail, sequence: state.sequence,
          since: state.now)
      }
    case .cancellationRequested(let id, _):
      changeTask(id) { task, state in
        task.cancellationRequests += 1
        task.cancellation = state.sequence
      }
    case .futureCreated(let id, let reason):
      let (sequence, creator) = (sequence, currentTask)
      changeFuture(id) {
        $0.reason = reason
        $0.creator = creator
        $0.created = sequence
      }
    case .futureResolved(let id, let outcome, _):
      let sequence = sequence
      changeFuture(id) {
        $0.outcome = outcome
        $0.resolved = sequence
      }
    case .futureMember(let id, let task): members[id, default: []].append(task)
    default: break
    }
  }

  private mutating func create(_ id: TaskID, name: TextID, parent: TaskID, code: CodeID) {
    // Numbers come in order; a gap would be a fault in the engine, and is filled.
    guard Self.isPlausible(id, tasks.count) else { return }
    while tasks.count + 1 < Int(id) {
      add(
        TaskState(
          id: TaskID(tasks.count + 1), name: 0, parent: 0, code: 0, created: sequence,
          createdAt: now, status: .cancelled, since: now))
    }
    guard id > tasks.count else { return }
    add(
      TaskState(
        id: id, name: name, parent: parent, code: code, created: sequence, createdAt: now,
        since: now))
  }

  private mutating func add(_ task: TaskState) {
    tasks.append(task)
    statusCounts[Int(task.status.rawValue)] += 1
  }

  private mutating func beginStep(_ id: TaskID) {
    guard id >= 1, id <= tasks.count else { return }
    var frames = FrameStack()
    changeTask(id) { task, state in
      swap(&task.frames, &frames)
      task.isQueued = false
      task.steps += 1
      state.move(&task, to: .running)
    }
    threads[Int(currentThread)].base = exchangeStack(frames)
    currentTask = id
    threads[Int(currentThread)].task = id
  }

  private mutating func endStep(_ id: TaskID, _ outcome: StepOutcome) {
    guard id >= 1, id <= tasks.count else { return }
    var base = FrameStack()
    swap(&base, &threads[Int(currentThread)].base)
    let frames = exchangeStack(base)
    currentTask = 0
    threads[Int(currentThread)].task = 0
    changeTask(id) { task, state in
      switch outcome {
      case .suspended:
        task.frames = frames
        let suspended: TaskState.Status = task.wait?.reason == .sleep ? .sleeping : .waiting
        state.move(&task, to: task.isQueued ? .ready : suspended)
      case .returned: state.move(&task, to: .done)
      case .raised:
        task.failure = state.exception
        state.exception = nil
        state.move(&task, to: .failed)
      case .cancelled:
        state.exception = nil
        state.move(&task, to: .cancelled)
      }
      if outcome != .suspended { task.ended = state.sequence }
    }
  }

  /// A task died while it was suspended: it ends without a result, as a cancelled one does.
  mutating func destroyTask(_ id: TaskID) {
    changeTask(id) { task, state in
      guard task.status == .waiting || task.status == .sleeping else { return }
      task.wait = nil
      task.frames = FrameStack()
      task.ended = state.sequence
      state.move(&task, to: .cancelled)
    }
  }

  /// Moves a task to another status, and counts it there.
  mutating func move(_ task: inout TaskState, to status: TaskState.Status) {
    statusCounts[Int(task.status.rawValue)] &-= 1
    statusCounts[Int(status.rawValue)] &+= 1
    task.enter(status, at: now)
  }

  /// Changes a task in place, with the state at hand; nothing happens for an unknown number.
  ///
  /// The closure must not look at `tasks`, which is lent out meanwhile.
  @inline(__always)
  mutating func changeTask(_ id: TaskID, _ change: (inout TaskState, inout LoopState) -> Void) {
    guard id >= 1, id <= tasks.count else { return }
    var lent = PagedArray<TaskState>()
    swap(&lent, &tasks)
    change(&lent[Int(id) - 1], &self)
    swap(&lent, &tasks)
  }

  /// Changes a future in place, which is added when it is new.
  mutating func changeFuture(_ id: FutureID, _ change: (inout FutureState) -> Void) {
    guard Self.isPlausible(id, futures.count) else { return }
    futures.grow(to: Int(id), with: FutureState())
    change(&futures[Int(id) - 1])
  }

  /// Whether a number may follow on the numbers so far.
  ///
  /// Numbers count up, so a far jump would be a fault in the engine; it must not take all memory.
  static func isPlausible(_ id: UInt32, _ count: Int) -> Bool {
    id >= 1 && Int(id) <= count + 1 << 10
  }
}
