extension LoopState {
  /// Adds an event of a thread or of an executor's job.
  mutating func applyToThreads(_ event: Event) {
    switch event {
    case .threadStarted(let id, let name): start(id, name)
    case .threadSwitched(let id): switchThread(to: id)
    case .threadBlocked(let id, let what):
      changeThread(id) { thread, now in
        thread.enter(.blocked, at: now)
        thread.what = what
      }
    case .threadUnblocked(let id):
      let status: ThreadState.Status = id == currentThread ? .running : .runnable
      changeThread(id) { thread, now in
        thread.enter(status, at: now)
        thread.what = 0
      }
    case .threadEnded(let id):
      changeThread(id) { thread, now in
        thread.enter(.ended, at: now)
        thread.what = 0
        thread.job = 0
        thread.frames = FrameStack()
      }
      if id == currentThread { _ = exchangeStack(FrameStack()) }
    case .jobSubmitted(let future, let name):
      jobs[future] = JobState(name: name, submitted: sequence)
    case .jobStarted(let future, let thread):
      jobs[future]?.thread = thread
      changeThread(thread) { thread, _ in thread.job = future }
    case .jobEnded(let future):
      jobs[future]?.isDone = true
      if let thread = jobs[future]?.thread {
        changeThread(thread) { thread, _ in thread.job = 0 }
      }
    default: break
    }
  }

  private mutating func start(_ id: ThreadID, _ name: TextID) {
    guard id >= threads.count, id < threads.count + 1 << 10 else { return }
    while threads.count < id {
      threads.append(
        ThreadState(id: ThreadID(threads.count), name: 0, status: .ended, since: now))
    }
    threads.append(ThreadState(id: id, name: name, status: .runnable, since: now))
  }

  private mutating func switchThread(to id: ThreadID) {
    guard id < threads.count, id != currentThread else { return }
    changeThread(currentThread) { thread, now in
      if thread.status == .running { thread.enter(.runnable, at: now) }
    }
    var next = FrameStack()
    swap(&next, &threads[Int(id)].frames)
    threads[Int(currentThread)].frames = exchangeStack(next)
    currentThread = id
    currentTask = threads[Int(id)].task
    changeThread(id) { thread, now in thread.enter(.running, at: now) }
  }

  private mutating func changeThread(
    _ id: ThreadID, _ change: (inout ThreadState, Nanoseconds) -> Void
  ) {
    guard id < threads.count else { return }
    change(&threads[Int(id)], now)
  }
}
