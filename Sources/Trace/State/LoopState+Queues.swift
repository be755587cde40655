extension LoopState {
  /// Adds an event of the ready queue or of the timers.
  mutating func applyToQueues(_ event: Event) {
    switch event {
    case .handleEnqueued(let handle, let purpose, let cause):
      enqueue(
        ReadyEntry(
          handle: handle, purpose: purpose, sequence: sequence, cause: cause, since: now))
    case .handleRan(let handle):
      running = take(handle)
      if case .collect(let future)? = running?.purpose {
        changeFuture(future) { $0.collected += 1 }
      }
    case .handleEnded: running = nil
    case .handleCancelled(let handle): cancelledHandles.insert(handle)
    case .timerScheduled(let handle, let purpose, let deadline):
      timers.insert(
        TimerState(
          handle: handle, purpose: purpose, deadline: deadline, since: now, scheduled: sequence,
          setBy: currentTask))
    case .timerFired(let handle, _), .timerCancelled(let handle): timers.remove(handle)
    default: break
    }
  }

  private mutating func enqueue(_ entry: ReadyEntry) {
    ready.append(entry)
    changeTask(entry.task) { task, state in
      task.isQueued = true
      task.wake = TaskState.Wake(sequence: state.sequence, cause: entry.cause, time: state.now)
      if task.status.isSuspended { state.move(&task, to: .ready) }
    }
  }

  /// Takes a handle out of the ready queue, with the cancelled ones in front of it.
  private mutating func take(_ handle: HandleID) -> ReadyEntry? {
    while let front = ready.first, front.handle != handle, !cancelledHandles.isEmpty,
      isCancelled(front)
    {
      skipFront()
    }
    if ready.first?.handle == handle { return ready.popFirst() }
    guard let place = ready.firstIndex(where: { $0.handle == handle }) else { return nil }
    let entry = ready[place]
    ready.remove(at: place)
    return entry
  }

  /// Drops cancelled handles from the front that the loop has passed without a word.
  mutating func dropSkipped(before limit: Sequence) {
    guard !cancelledHandles.isEmpty else { return }
    while let front = ready.first, front.sequence < limit, isCancelled(front) { skipFront() }
  }

  private mutating func skipFront() {
    guard let entry = ready.popFirst() else { return }
    cancelledHandles.remove(entry.handle)
    changeTask(entry.task) { task, _ in task.isQueued = false }
  }

  /// Empties the ready queue and the timers, as closing a loop does.
  mutating func clearQueues() {
    while let entry = ready.popFirst() {
      changeTask(entry.task) { task, state in
        task.isQueued = false
        if task.status == .ready { state.move(&task, to: .waiting) }
      }
    }
    cancelledHandles = []
    timers.removeAll()
  }
}
