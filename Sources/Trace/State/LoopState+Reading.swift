extension LoopState {
  // MARK: By number

  /// A task by its number.
  package func task(_ id: TaskID) -> TaskState? {
    id >= 1 && id <= tasks.count ? tasks[Int(id) - 1] : nil
  }

  /// A future by its number.
  package func future(_ id: FutureID) -> FutureState? {
    id >= 1 && id <= futures.count ? futures[Int(id) - 1] : nil
  }

  /// A primitive by its number.
  package func primitive(_ id: PrimitiveID) -> PrimitiveState? {
    id >= 1 && id <= primitives.count ? primitives[Int(id) - 1] : nil
  }

  /// An object by its number.
  package func object(_ id: ObjectID) -> ObjectState? {
    id >= 1 && id <= objects.count ? objects[Int(id) - 1] : nil
  }

  /// A thread by its number.
  package func thread(_ id: ThreadID) -> ThreadState? {
    id < threads.count ? threads[Int(id)] : nil
  }

  /// How many primitives there are; their numbers are from 1 up to this.
  package var primitiveCount: Int { primitives.count }

  /// How many objects there are; their numbers are from 1 up to this.
  package var objectCount: Int { objects.count }

  /// How many tasks have a status.
  package func count(_ status: TaskState.Status) -> Int { Int(statusCounts[Int(status.rawValue)]) }

  /// Whether a handle of the ready queue was cancelled and will be skipped.
  package func isCancelled(_ entry: ReadyEntry) -> Bool {
    cancelledHandles.contains(entry.handle)
  }

  // MARK: Frames

  /// The current frame; nil where the loop itself runs.
  package var currentFrame: FrameState? { stack.isEmpty ? nil : frame(at: stack.count - 1) }

  /// The current frame's code.
  package var currentCode: CodeID? { stack.entries.last?.code }

  /// How many frames the current thread has, down to the base of the step that it is in.
  package var depth: Int { stack.count }

  /// The current thread's frames from the base to the innermost; in a step, the task's only.
  package var currentFrames: [FrameState] { (0..<stack.count).map(frame(at:)) }

  private func frame(at index: Int) -> FrameState {
    var frame = stack.frame(at: index)
    if index == stack.count - 1 { frame.line = line }
    return frame
  }

  /// A task's frames from its own coroutine down to the leaf: its await chain.
  ///
  /// Empty before its first step and after its end.
  package func frames(of task: TaskID) -> [FrameState] {
    if task != 0, task == currentTask { return currentFrames }
    if let thread = threads.first(where: { $0.task == task && $0.id != currentThread }), task != 0 {
      return Self.all(thread.frames)
    }
    guard let task = self.task(task) else { return [] }
    return Self.all(task.frames)
  }

  /// The line at which a task stands in a frame of its chain, outermost first, with the code.
  package func places(of task: TaskID) -> [(code: CodeID, line: Int32)] {
    frames(of: task).map { ($0.code, $0.line) }
  }

  /// A thread's frames from the base to the innermost, those of a step included.
  package func frames(ofThread id: ThreadID) -> [FrameState] {
    guard let thread = thread(id) else { return [] }
    return Self.all(thread.base) + (id == currentThread ? currentFrames : Self.all(thread.frames))
  }

  /// The frame of a suspended generator or hand-driven coroutine.
  package func suspendedFrame(_ id: FrameID) -> FrameState? { suspendedFrames[id] }

  private static func all(_ stack: FrameStack) -> [FrameState] {
    (0..<stack.count).map(stack.frame(at:))
  }
}
