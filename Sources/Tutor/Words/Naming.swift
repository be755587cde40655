import Lessons
import Trace

/// The names of a trace's things, in the words of the screen.
struct Naming {
  let log: TraceLog
  let state: LoopState

  /// A task's name; `task 7` where it has none.
  func task(_ id: TaskID) -> String {
    guard let task = state.task(id) else { return id == 0 ? "nobody" : "task \(id)" }
    let name = TaskNames(log)[task]
    return name.isEmpty ? "task \(id)" : name
  }

  /// A function's name.
  func function(_ code: CodeID) -> String {
    guard Int(code) < log.codes.count else { return "?" }
    return log.codes[Int(code)].name
  }

  /// What the trace knows of a code object.
  func code(_ code: CodeID) -> CodeInfo? {
    Int(code) < log.codes.count ? log.codes[Int(code)] : nil
  }

  /// A library module's name, which its file `<frozen NAME>` has.
  func library(_ code: CodeID) -> String {
    (self.code(code)?.file ?? "").replacing("<frozen ", with: "").replacing(">", with: "")
  }

  /// A primitive's name with its kind, such as `lock 'door'`; its number where it has no name.
  func primitive(_ id: PrimitiveID) -> String {
    guard let primitive = state.primitive(id) else { return "primitive \(id)" }
    let name = log.texts[primitive.name]
    return name.isEmpty ? "\(primitive.kind.word) \(id)" : "\(primitive.kind.word) '\(name)'"
  }

  /// The port of a stream's other end, such as `49152`: all ends are on this machine.
  private func peer(_ id: PrimitiveID) -> String {
    // A stream is named by both ends, such as `127.0.0.1:80 to 127.0.0.1:49152`.
    let name = state.primitive(id).map { log.texts[$0.name] } ?? ""
    return name.split(separator: ":").last.map(String.init) ?? "the other end"
  }

  /// A text in which addresses are named by their ports: all of them are on this machine.
  static func byPort(_ text: String) -> String { text.replacing("127.0.0.1:", with: "port ") }

  /// A thread's name.
  func thread(_ id: ThreadID) -> String {
    guard let thread = state.thread(id) else { return "thread \(id)" }
    let name = log.texts[thread.name]
    return name.isEmpty ? (id == 0 ? "main thread" : "thread \(id)") : name
  }

  /// Whether a thread stands for a process, with a global lock of its own; its name says so.
  func isIsolated(_ id: ThreadID) -> Bool { thread(id).hasSuffix("(isolated thread)") }

  /// What a suspended task waits for, in a few words.
  func wait(_ wait: TaskState.Wait) -> String {
    switch wait.reason {
    case .turn: return "sleep(0): its next turn"
    case .sleep:
      let left = wait.detail - state.now
      return left > 0 ? "sleep: \(TimeText.moment(left)) left" : "sleep: its time is up"
    case .future: return "a future"
    case .task: return "task \(task(wait.subject))"
    case .gather: return members("gather", wait)
    case .wait: return members("wait", wait)
    case .taskGroup: return members("task group", wait)
    case .executor:
      let name = state.jobs[wait.subject].map { log.texts[$0.name] } ?? ""
      return name.isEmpty ? "a job in a thread" : "\(name) in a thread"
    case .lock:
      let owner = state.primitive(wait.subject)?.owner ?? 0
      return primitive(wait.subject) + (owner == 0 ? "" : ", held by \(task(owner))")
    case .event, .semaphore, .condition, .barrier: return primitive(wait.subject)
    case .queueGet: return "\(primitive(wait.subject)): an item"
    case .queuePut: return "\(primitive(wait.subject)): a free place"
    case .queueJoin: return "\(primitive(wait.subject)): all items done"
    case .streamRead: return "data from \(peer(wait.subject))"
    case .streamDrain: return "room at \(peer(wait.subject))"
    case .streamAccept: return "a connection"
    case .streamConnect: return "connecting"
    }
  }

  /// How many of the awaited are left.
  private func members(_ what: String, _ wait: TaskState.Wait) -> String {
    if let members = state.members[wait.subject], !members.isEmpty {
      let left = members.count { !(state.task($0)?.status.isFinal ?? true) }
      return "\(what): \(left) of \(members.count) left"
    }
    guard wait.detail > 0 else { return what }
    let collected = Int(state.future(wait.subject)?.collected ?? 0)
    return "\(what): \(max(0, wait.detail - collected)) of \(wait.detail) left"
  }

  /// Why an entry stands in the ready queue, in a few words.
  func reason(_ entry: ReadyEntry) -> String {
    switch entry.purpose {
    case .step(let id):
      if state.task(id)?.steps == 0 {
        let parent = state.task(id)?.parent ?? 0
        return parent == 0 ? "new" : "new, from \(task(parent))"
      }
      return cause(entry.cause) ?? "its next turn"
    case .wake: return cause(entry.cause) ?? "woken"
    case .resolve: return "a timer fired"
    case .collect: return "one of gather's is done"
    case .callback: return cause(entry.cause) ?? "callback"
    case .timeout(let id): return "timeout of \(task(id))"
    case .housekeeping(let what): return log.texts[what].isEmpty ? "housekeeping" : log.texts[what]
    }
  }

  /// What an entry will do: the task whose step it is, or a name for the call.
  func subject(_ entry: ReadyEntry) -> String {
    subject(of: entry.purpose, handle: entry.handle)
  }

  /// What a handle with a purpose will do.
  func subject(of purpose: HandlePurpose, handle: HandleID) -> String {
    switch purpose {
    case .step(let id), .wake(let id): task(id)
    case .resolve: sleeper(of: handle).map { "end of \(task($0))'s sleep" } ?? "end of a sleep"
    case .collect: "gather"
    case .callback(let name): log.callbackName(name) + "()"
    case .timeout(let id): "timeout of \(task(id))"
    case .housekeeping(let name): log.texts[name].isEmpty ? "the loop itself" : log.texts[name]
    }
  }

  /// The task that sleeps until a timer that has fired resolves its future.
  private func sleeper(of timer: HandleID) -> TaskID? {
    for task in state.tasks.prefix(1000) where task.status == .sleeping {
      if task.wait?.subject == timer { return task.id }
    }
    return nil
  }

  /// What an event means to those whom it made ready.
  private func cause(_ sequence: Sequence) -> String? {
    guard sequence >= 0, sequence < log.count else { return nil }
    switch log.event(at: sequence) {
    case .timerFired: return "its timer fired"
    case .futureResolved(let id, let outcome, _): return resolved(id, outcome)
    case .stepEnded(let id, .returned): return "\(task(id)) is done"
    case .stepEnded(let id, .raised): return "\(task(id)) failed"
    case .stepEnded(let id, .cancelled): return "\(task(id)) was cancelled"
    case .cancellationRequested(_, let by):
      return by == 0 ? "to be cancelled" : "cancelled by \(task(by))"
    case .taskCreated: return "new"
    case .jobEnded: return "its job is done"
    case .handleEnqueued(_, let purpose, let cause):
      if case .resolve = purpose { return self.cause(cause) ?? "its timer fired" }
      return self.cause(cause)
    case .ioReady(_, let what, _): return log.texts[what]
    case .primitiveChanged(let id, _, _), .primitiveOwned(let id, _):
      return "\(primitive(id)) is free"
    default: return nil
    }
  }

  private func resolved(_ id: FutureID, _ outcome: FutureOutcome) -> String {
    if outcome == .cancelled { return "to be cancelled" }
    switch state.future(id)?.reason {
    case .sleep, .turn: return "its timer fired"
    case .gather: return "woken by gather"
    case .wait: return "woken by wait"
    case .lock: return "got the lock"
    case .event: return "the event is set"
    case .semaphore: return "got the semaphore"
    case .condition: return "notified"
    case .barrier: return "the barrier is open"
    case .queueGet: return "an item came"
    case .queuePut: return "a place is free"
    case .queueJoin: return "all items are done"
    case .executor: return "its job is done"
    case .taskGroup: return "the group is done"
    case .streamRead: return "data came"
    case .streamDrain: return "there is room to write"
    case .streamAccept, .streamConnect: return "connected"
    case .future, .task, nil: return "its future is done"
    }
  }
}
