import EventLoop
import Trace

/// What is said when nothing can ever happen again.
extension Interpreter {
  /// Says who waits for what, and ends the program.
  func deadlocked(_ owner: PyLoop) throws(Raised) {
    let pending = owner.pendingTasks
    let waiting = pending.map { task in
      "\(task.shownName) (line \(task.line)) waits for \(waitText(task))"
    }
    let others = threadWaits()
    let servers = owner.servers.sorted { $0.key < $1.key }.map(\.value).filter(\.isServing)
    // A main task that waits for its own connection is not helped by clients from outside.
    let isStuckItself = [.streamRead, .streamDrain].contains(pending.first?.waiter?.reason)
    if !servers.isEmpty, !isStuckItself { try noClients(servers, pending, owner) }
    let detail =
      "Nothing is ready, no timer is set and no I/O is awaited, so nothing can happen any more: "
      + (waiting.isEmpty ? "no task waits" : waiting.joined(separator: "; "))
      + (others.isEmpty ? "" : "; \(others)") + "."
    if let trace {
      trace.now = now
      for task in pending { reportSelfLock(task, trace) }
      reportRings(pending, trace)
      trace.record(.diagnostic(.deadlock, task: 0, line: 0, detail: trace.text(detail)))
    }
    write(
      "loopscope: deadlock. \(detail)\n"
        + "CPython would wait here for ever; the program was ended instead.\n",
      to: .standardError)
    throw halt(status: 1)
  }

  /// Says that servers wait for clients that cannot come, and ends the program.
  private func noClients(
    _ servers: [PyServer], _ pending: [CoroutineTask], _ owner: PyLoop
  ) throws(Raised) {
    let places = servers.flatMap { $0.sockets ?? [] }.map(\.socket.local.text)
    let detail =
      "The server at \(places.joined(separator: " and ")) waits for clients, but within the program "
      + "nobody connects to it any more."
    if let trace {
      trace.now = now
      let line = pending.first { ($0.waiter?.reason ?? .turn) == .streamAccept }?.line ?? 0
      trace.record(.diagnostic(.deadlock, task: 0, line: line, detail: trace.text(detail)))
    }
    write(
      "loopscope: no clients. \(detail)\n"
        + "CPython would wait for clients from outside; run the program with --live to let them in.\n",
      to: .standardError)
    throw halt(status: 1)
  }

  private func reportSelfLock(_ task: CoroutineTask, _ trace: TraceLog) {
    guard let lock = (task.waiter as? LockWaiter)?.lock,
      lock.owner == task.taskNumber
    else { return }
    trace.record(
      .diagnostic(
        .lockAwaitedByHolder, task: task.taskNumber, line: task.line,
        detail: trace.text(
          "The task \(task.shownName) waits for a lock that it holds itself; asyncio's locks "
            + "cannot be taken twice.")))
  }

  /// Reports each ring of tasks that wait for each other, once.
  private func reportRings(_ pending: [CoroutineTask], _ trace: TraceLog) {
    var searched = Set<TaskID>()
    for start in pending where !searched.contains(start.taskNumber) {
      var path: [CoroutineTask] = []
      var task: CoroutineTask? = start
      while let next = task, searched.insert(next.taskNumber).inserted {
        path.append(next)
        task = awaitedTask(next)
      }
      guard let end = task, let place = path.firstIndex(where: { $0 === end }),
        path.count - place > 1
      else { continue }
      let ring = path[place...]
      let names = ring.map(\.shownName) + [end.shownName]
      trace.record(
        .diagnostic(
          .awaitRing, task: end.taskNumber, line: end.line,
          detail: trace.text(
            "These tasks wait for each other in a ring: \(names.joined(separator: " → ")).")))
    }
  }

  /// The one task that a task waits for, be it directly or as the holder of a lock.
  private func awaitedTask(_ task: CoroutineTask) -> CoroutineTask? {
    if let other = task.waiter as? CoroutineTask { return other }
    if let lock = (task.waiter as? LockWaiter)?.lock {
      return task.owner.task(lock.owner)
    }
    return nil
  }

  private func waitText(_ task: CoroutineTask) -> String {
    guard let future = task.waiter else { return "its turn" }
    if let other = future as? CoroutineTask { return "the task \(other.shownName)" }
    switch future.reason {
    case .gather: return "a gather of \(future.detail)"
    case .wait: return "the first or all of \(future.detail)"
    case .taskGroup: return "the tasks of a group"
    case .lock:
      guard let lock = (future as? LockWaiter)?.lock,
        let holder = task.owner.task(lock.owner)
      else { return "a lock" }
      return holder === task
        ? "a lock that it holds itself" : "a lock that \(holder.shownName) holds"
    case .event: return "an event that nobody sets"
    case .semaphore: return "a semaphore that nobody releases"
    case .condition: return "a condition of which nobody notifies it"
    case .barrier: return "others to arrive at a barrier"
    case .queueGet: return "an item of an empty queue"
    case .queuePut: return "room in a full queue"
    case .queueJoin: return "the items of a queue to be done"
    case .streamRead: return "data on a connection that nobody writes to or closes any more"
    case .streamDrain: return "somebody to read what it wrote"
    case .streamConnect: return "a connection"
    case .streamAccept: return "clients of its server"
    default: return "a future that nobody resolves"
    }
  }
}
