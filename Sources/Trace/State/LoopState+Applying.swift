extension LoopState {
  /// Adds the next event, which happened at `time`.
  package mutating func apply(_ event: Event, time: Nanoseconds) {
    now = time
    switch event {
    case .line(let number): line = number
    case .bound(let slot, let value): stack.bind(slot, value)
    case .called(let frame, let code): enter(frame, code)
    case .returned: leaveFrame()
    case .unwound: leaveFrame()
    case .yielded: suspendFrame()
    case .resumed(let frame): resumeFrame(frame)
    case .frameDropped(let frame): suspendedFrames.removeValue(forKey: frame)
    case .raised(let type, let message):
      exception = RaisedException(
        type: type, message: message, sequence: sequence, task: currentTask,
        thread: currentThread, code: currentCode, line: line)
    case .caught: exception = nil
    case .objectDescribed, .objectItem, .objectKey, .objectAttribute, .objectCount:
      applyToObject(event)
    case .handleEnqueued, .handleRan, .handleEnded, .handleCancelled, .timerScheduled,
      .timerFired, .timerCancelled:
      applyToQueues(event)
    case .taskCreated, .taskRenamed, .stepBegan, .stepEnded, .suspending,
      .cancellationRequested, .futureCreated, .futureResolved, .futureMember:
      applyToTasks(event)
    case .primitiveCreated, .primitiveChanged, .primitiveOwned, .primitiveHeld, .queueItem,
      .queueItemTaken, .queueItemDone, .waiterJoined, .waiterLeft, .threadJoined, .threadLeft,
      .ioWaiting, .ioReady:
      applyToPrimitive(event)
    case .threadStarted, .threadSwitched, .threadBlocked, .threadUnblocked, .threadEnded,
      .jobSubmitted, .jobStarted, .jobEnded:
      applyToThreads(event)
    case .programStarted, .programEnded, .loopStarted, .loopStopped, .loopClosed, .tickBegan,
      .clockIdled, .blocked, .output, .diagnostic:
      applyToProgram(event)
    }
    sequence += 1
  }

  // MARK: Frames

  @inline(__always)
  mutating func enter(_ frame: FrameID, _ code: CodeID) {
    keepLine()
    stack.push(frame, code)
    line = 0
  }

  @inline(__always)
  mutating func leaveFrame() {
    stack.pop()
    line = stack.entries.last?.line ?? 0
  }

  private mutating func suspendFrame() {
    guard !stack.isEmpty else { return }
    keepLine()
    let frame = stack.frame(at: stack.count - 1)
    suspendedFrames[frame.id] = frame
    leaveFrame()
  }

  private mutating func resumeFrame(_ id: FrameID) {
    keepLine()
    if let frame = suspendedFrames.removeValue(forKey: id) {
      stack.push(frame)
      line = frame.line
    } else {
      stack.push(id, 0)
      line = 0
    }
  }

  /// Writes the current line back into the innermost frame, before another becomes current.
  @inline(__always)
  private mutating func keepLine() {
    let last = stack.entries.count &- 1
    if last >= 0 { stack.entries[last].line = line }
  }

  /// Makes another stack current and returns the one that was.
  mutating func exchangeStack(_ next: FrameStack) -> FrameStack {
    keepLine()
    let old = stack
    stack = next
    line = stack.entries.last?.line ?? 0
    return old
  }

  // MARK: The program

  private mutating func applyToProgram(_ event: Event) {
    switch event {
    case .programStarted(let file):
      phase = .running
      self.file = file
    case .programEnded(let status):
      phase = .ended
      exitStatus = status
    case .loopStarted:
      runningLoops += 1
      loopThreads.insert(currentThread)
    case .loopStopped: runningLoops = max(0, runningLoops - 1)
    case .loopClosed: clearQueues()
    case .tickBegan(let number):
      dropSkipped(before: tickBegan)
      tick = number
      tickBegan = sequence
    case .clockIdled(let time):
      dropSkipped(before: sequence)
      idleTime &+= time
    case .blocked(let what, let duration):
      blocked.append(
        BlockedInterval(
          sequence: sequence, start: now &- duration, end: now, what: what, task: currentTask,
          thread: currentThread, code: currentCode, line: line))
    case .output(let stream, let text):
      outputs.append(
        OutputRecord(
          sequence: sequence, time: now, stream: stream, text: text, task: currentTask,
          thread: currentThread, code: currentCode, line: line))
    case .diagnostic(let kind, let task, let line, let detail):
      if kind == .destroyedPending { destroyTask(task) }
      diagnostics.append(
        DiagnosticRecord(
          sequence: sequence, time: now, kind: kind, task: task, line: line,
          code: line == self.line ? currentCode : nil, detail: detail))
    default: break
    }
  }
}
