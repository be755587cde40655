import EventLoop

/// Tasks that nothing will wake any more: CPython's collector finds them in rings of references, and
/// its shutdown whatever is left.
extension Interpreter {
  /// Whether all that the program made outlives it: CPython lets go of the policy's loop after its
  /// last look for rings, so whatever stands in that loop is never destroyed, nor what it refers to.
  var isProgramKept: Bool { asyncio.current?.hasWork ?? false }

  /// Reports the tasks that are left when the program is over.
  func reportPendingTasks() {
    for task in loops.flatMap(\.pendingTasks)
    where !isHalting && !task.marks.contains(.destroyed) {
      task.mark(.destroyed)
      reportDestroyedPending(task, atEnd: true)
    }
  }

  /// Destroys the tasks that are left when the program is over: as in CPython all are reported before
  /// any coroutine is closed.
  func destroyPendingTasks() {
    reportPendingTasks()
    for task in loops.flatMap(\.pendingTasks) {
      closeBody(of: task)
      leaveWaiter(of: task)
    }
  }

  /// Destroys suspended tasks which nothing keeps but what they await themselves; how many.
  ///
  /// Only the ring of a task, its coroutine's frames and a plain future is looked at. Each of these
  /// must have no references but those that the ring itself accounts for, so that what anybody else
  /// knows is never touched; a ring that takes more objects is left alone.
  func destroyLostTasks() -> Int {
    var count = 0
    for owner in loops {
      for ring in rings(of: owner) where isClosed(ring) {
        destroy(Unmanaged<CoroutineTask>.fromOpaque(ring.task).takeUnretainedValue())
        count += 1
      }
    }
    return count
  }

  private func destroy(_ task: CoroutineTask) {
    guard !isHalting, !task.isDone, !task.marks.contains(.destroyed) else { return }
    closeBody(of: task)
    guard !task.isDone else { return }
    task.mark(.destroyed)
    reportDestroyedPending(task)
    leaveWaiter(of: task)
  }

  private func closeBody(of task: CoroutineTask) {
    guard !isHalting, let body = task.coroutine.object as? PyGenerator, body.state == .suspended
    else { return }
    do {
      try close(body)
    } catch {
      reportUnraisable(error, in: task.coroutine)
    }
  }

  /// Has the future that a task awaits wake it no more.
  private func leaveWaiter(of task: CoroutineTask) {
    task.waiter?.removeCallbacks { callback in
      if case .wake(let woken) = callback { woken === task } else { false }
    }
  }

  /// A task and what lies in a ring with it: how many references to each are the ring's own.
  ///
  /// The addresses are of objects that live while nothing of the program runs in between.
  private struct Ring {
    let task: UnsafeMutableRawPointer
    var counts: [UnsafeMutableRawPointer: Int]
  }

  @inline(never)
  private func rings(of owner: PyLoop) -> [Ring] {
    owner.pendingTasks.compactMap { ring(of: $0) }
  }

  private func ring(of task: CoroutineTask) -> Ring? {
    guard !task.marks.contains(.destroyed), let awaited = task.waiter as? ValueFuture,
      let body = task.coroutine.object as? PyGenerator, body.state == .suspended,
      let base = body.frame
    else { return nil }
    let (taskAddress, futureAddress) = (address(of: task), address(of: awaited))
    // The future's callbacks keep the task, and the task its future and its coroutine.
    var ring = Ring(
      task: taskAddress, counts: [taskAddress: 1, futureAddress: 1, address(of: body): 1])
    if let object = task.wrapper {
      ring.counts[address(of: object)] = 0
      ring.counts[taskAddress, default: 0] += 1
    }
    if let object = awaited.wrapper {
      ring.counts[address(of: object)] = 0
      ring.counts[futureAddress, default: 0] += 1
    }
    var seen = Set<UnsafeMutableRawPointer>()
    var frame = body.leaf ?? base
    while true {
      for index in 0..<frame.pointee.code.registerCount {
        guard case .object(let object) = frame.registers[index] else { continue }
        let place = address(of: object)
        if let native = object as? NativeCoroutine, native.kept === awaited {
          if seen.insert(place).inserted { ring.counts[futureAddress, default: 0] += 1 }
          ring.counts[place, default: 0] += 1
        } else if let count = ring.counts[place] {
          ring.counts[place] = count + 1
        }
      }
      guard frame != base, let outer = frame.pointee.caller else { break }
      frame = outer
    }
    return ring
  }

  /// Whether all references to what lies in a ring are the ring's own.
  @inline(never)
  private func isClosed(_ ring: Ring) -> Bool {
    ring.counts.allSatisfy { retainCount($0.key) == $0.value }
  }

  private func address(of object: AnyObject) -> UnsafeMutableRawPointer {
    Unmanaged.passUnretained(object).toOpaque()
  }
}
