extension LoopState {
  /// The rules of a state that do not hold, each in a sentence; empty when all is well.
  ///
  /// Looks at everything, so it is for tests and for checking an engine.
  package func checkInvariants() -> [String] {
    var broken = timers.checkInvariants()
    func rule(_ holds: Bool, _ message: @autoclosure () -> String) {
      if !holds { broken.append(message()) }
    }
    checkTasks(rule)
    checkThreads(rule)
    checkFrames(rule)
    for place in 0..<primitives.count {
      let primitive = primitives[place]
      rule(
        primitive.owner <= tasks.count && primitive.holder ?? 0 < threads.count,
        "primitive \(place + 1) is held by somebody who does not exist")
      for task in primitive.waiters {
        rule(
          task <= tasks.count,
          "task \(task), which does not exist, waits for primitive \(place + 1)")
      }
    }
    for handle in cancelledHandles {
      rule(
        ready.contains { $0.handle == handle },
        "handle \(handle) is cancelled, but is not in the ready queue")
    }
    return broken
  }

  private typealias Rule = (Bool, @autoclosure () -> String) -> Void

  private func checkTasks(_ rule: Rule) {
    var queued: [TaskID: Int] = [:]
    for entry in ready where entry.task != 0 { queued[entry.task, default: 0] += 1 }
    if let running, let task = task(running.task), task.isQueued,
      task.wake?.sequence == running.sequence
    {
      // Taken from the queue, and its step has not begun.
      queued[running.task, default: 0] += 1
    }
    var counts = SIMD8<Int32>(repeating: 0)
    for (place, task) in tasks.enumerated() {
      counts[Int(task.status.rawValue)] += 1
      let id = task.id
      rule(id == place + 1, "task \(place + 1) has the number \(id)")
      rule(
        task.isQueued == (queued[id] ?? 0 > 0),
        "task \(id) is \(task.isQueued ? "" : "not ")marked as queued, but the queue differs")
      rule(queued[id] ?? 0 <= 1, "task \(id) stands in the ready queue \(queued[id] ?? 0) times")
      switch task.status {
      case .ready:
        rule(task.isQueued || task.steps == 0, "task \(id) is ready, but not in the queue")
      case .running:
        rule(
          threads.contains { $0.task == id }, "task \(id) is running, but in no thread's step")
        rule(task.frames.isEmpty, "task \(id) is running, but its frames are put aside")
      case .sleeping, .waiting:
        rule(!task.isQueued, "task \(id) is suspended, but in the ready queue")
        rule(task.wait != nil || task.steps == 0, "task \(id) is suspended without a reason")
      case .done, .failed, .cancelled:
        rule(!task.isQueued, "task \(id) has ended, but is in the ready queue")
        rule(task.frames.isEmpty, "task \(id) has ended, but has frames")
      }
      rule(task.since <= now, "task \(id) is in its state since a time to come")
    }
    rule(counts == statusCounts, "the counts of tasks by status are wrong")
  }

  private func checkThreads(_ rule: Rule) {
    rule(currentThread < threads.count, "the current thread does not exist")
    for thread in threads {
      rule(
        thread.id == currentThread || thread.status != .running,
        "thread \(thread.id) runs, but is not the current one")
      rule(
        thread.id != currentThread || thread.frames.isEmpty,
        "the current thread's frames are put aside")
      guard thread.task != 0 else { continue }
      rule(
        task(thread.task)?.status == .running,
        "thread \(thread.id) is in a step of task \(thread.task), which is not running")
    }
    if let thread = thread(currentThread) {
      rule(thread.task == currentTask, "the current task is not that of the current thread")
    }
  }

  private func checkFrames(_ rule: Rule) {
    var seen: Set<FrameID> = []
    func check(_ stack: FrameStack, _ owner: String) {
      var start: Int32 = 0
      for entry in stack.entries {
        rule(seen.insert(entry.id).inserted, "frame \(entry.id) of \(owner) stands twice")
        rule(entry.start >= start, "the locals of \(owner) overlap")
        start = entry.start
      }
      rule(start <= stack.locals.count, "locals of \(owner) are missing")
    }
    check(stack, "the current thread")
    for thread in threads {
      check(thread.base, "thread \(thread.id)'s base")
      check(thread.frames, "thread \(thread.id)")
    }
    for task in tasks { check(task.frames, "task \(task.id)") }
    for id in suspendedFrames.keys {
      rule(seen.insert(id).inserted, "suspended frame \(id) stands twice")
    }
  }
}
