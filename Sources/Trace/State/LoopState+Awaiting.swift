/// What a suspended task waits for directly.
package enum Awaited: Hashable, Sendable {
  /// Its turn in the ready queue.
  case turn
  /// A timer, by its handle.
  case timer(HandleID)
  /// Another task.
  case task(TaskID)
  /// A future that is nobody's task.
  case future(FutureID)
  /// A job of an executor, by its future.
  case job(FutureID)
  /// A primitive; `owner` holds it, where it is a lock that somebody holds, and is 0 otherwise.
  case primitive(PrimitiveID, owner: TaskID)
}

extension LoopState {
  /// What a task waits for now; empty unless it is suspended.
  ///
  /// Of a `gather`, a `wait` or a task group: each task that is not done yet, or the future where
  /// the trace does not know the tasks.
  package func awaited(by id: TaskID) -> [Awaited] {
    guard let task = task(id), task.status.isSuspended, let wait = task.wait else { return [] }
    switch wait.reason {
    case .turn: return [.turn]
    case .sleep: return [.timer(wait.subject)]
    case .task: return [.task(wait.subject)]
    case .future: return [.future(wait.subject)]
    case .executor: return [.job(wait.subject)]
    case .gather, .wait, .taskGroup:
      guard let members = members[wait.subject] else { return [.future(wait.subject)] }
      return members.filter { self.task($0)?.status.isFinal == false }.map(Awaited.task)
    case .lock, .event, .semaphore, .condition, .barrier, .queueGet, .queuePut, .queueJoin,
      .streamRead, .streamDrain, .streamAccept, .streamConnect:
      return [.primitive(wait.subject, owner: primitive(wait.subject)?.owner ?? 0)]
    }
  }

  /// The tasks that a task waits for: those it awaits, and the holder of the lock it wants.
  package func tasksAwaited(by id: TaskID) -> [TaskID] {
    awaited(by: id).compactMap {
      switch $0 {
      case .task(let other): other
      case .primitive(_, let owner) where owner != 0: owner
      default: nil
      }
    }
  }

  /// How far the `gather`, `wait` or task group is that a task waits for or last waited for.
  ///
  /// - Returns: How many of how many are done; nil where it waits for nothing of the kind.
  package func progress(of id: TaskID) -> (done: Int, total: Int)? {
    guard let wait = task(id)?.wait else { return nil }
    switch wait.reason {
    case .gather, .wait, .taskGroup:
      if let members = members[wait.subject] {
        return (members.count { task($0)?.status.isFinal != false }, members.count)
      }
      return (Int(future(wait.subject)?.collected ?? 0), wait.detail)
    default: return nil
    }
  }

  /// A ring of tasks that wait for each other, beginning with this task; nil when it is in none.
  package func ring(through id: TaskID) -> [TaskID]? {
    var seen: Set<TaskID> = [id]
    var path: [(task: TaskID, rest: [TaskID])] = [(id, tasksAwaited(by: id))]
    while let next = path[path.count - 1].rest.popLast() {
      if next == id { return path.map(\.task) }
      if seen.insert(next).inserted { path.append((next, tasksAwaited(by: next))) }
      while path.count > 1, path[path.count - 1].rest.isEmpty { path.removeLast() }
    }
    return nil
  }

  /// All rings of tasks that wait for each other, each beginning with its smallest number.
  ///
  /// A task stands in at most one of them. Looks at every suspended task once.
  package func rings() -> [[TaskID]] {
    var result: [[TaskID]] = []
    var searched: Set<TaskID> = []
    /// The place of each task on the path that is being followed.
    var places: [TaskID: Int] = [:]
    var path: [(task: TaskID, rest: [TaskID])] = []
    for start in tasks where start.status == .waiting && searched.insert(start.id).inserted {
      path = [(start.id, tasksAwaited(by: start.id))]
      places = [start.id: 0]
      while !path.isEmpty {
        guard let next = path[path.count - 1].rest.popLast() else {
          places[path.removeLast().task] = nil
          continue
        }
        if let place = places[next] {
          let ring = path[place...].map(\.task)
          if !result.contains(where: { !Set($0).isDisjoint(with: ring) }) {
            let least = ring.indices.min { ring[$0] < ring[$1] } ?? 0
            result.append(Array(ring[least...] + ring[..<least]))
          }
        } else if searched.insert(next).inserted {
          places[next] = path.count
          path.append((next, tasksAwaited(by: next)))
        }
      }
    }
    return result
  }
}
