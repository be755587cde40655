extension Explainer {
  /// The sentence for an event of a task or future.
  func taskSentence(_ event: Event) -> String {
    switch event {
    case .taskCreated(_, let name, _, let code):
      let what = body(code).map { " to run \($0)" } ?? ""
      return sentence(
        "\(actor) creates the task \(text(name))\(what); none of its code has run yet")
    case .taskRenamed(let task, let name):
      return sentence("\(self.name(task)) is called \(text(name)) from now on")
    case .stepBegan(let task, _): return stepBegan(task)
    case .stepEnded(let task, let outcome): return stepEnded(task, outcome)
    case .suspending(let task, let reason, let subject, let detail):
      let wait = TaskState.Wait(
        reason: reason, subject: subject, detail: detail, sequence: state.sequence, since: now)
      return sentence("\(name(task)) suspends\(atLine): it \(phrase(wait))")
    case .cancellationRequested(let task, let by):
      let who = by == 0 ? actor : name(by)
      return sentence(
        "\(who == name(task) ? "it" : who) asks for the cancellation of \(name(task)): "
          + "CancelledError will be raised in it at its next step")
    case .futureCreated(_, let reason):
      return sentence("\(actor) makes a future for \(purpose(reason))")
    case .futureResolved(let future, let outcome, _): return resolved(future, outcome)
    case .futureMember(let future, let task):
      return sentence("\(phrase(future: future)) waits for \(name(task)), too")
    default: return ""
    }
  }

  /// The name of a task's coroutine, where the trace knows its code.
  private func body(_ code: CodeID) -> String? {
    guard code < log.codes.count, log.codes[Int(code)].kind != .module else { return nil }
    return log.codes[Int(code)].qualifiedName
  }

  private func stepBegan(_ id: TaskID) -> String {
    guard let task = state.task(id) else { return "A task gets its turn." }
    let isCancelled = task.cancellation > task.wait?.sequence ?? -1
    if task.steps == 0 {
      return isCancelled
        ? sentence("\(name(id)) was cancelled before it could start")
        : sentence("\(name(id)) starts" + (body(task.code).map { " to run \($0)" } ?? ""))
    }
    let line = state.frames(of: id).last?.line ?? 0
    let place = line > 0 ? " at line \(line)" : ""
    return isCancelled
      ? sentence("\(name(id)) goes on\(place), where CancelledError is raised in it")
      : sentence("\(name(id)) goes on\(place), where it was suspended")
  }

  private func stepEnded(_ id: TaskID, _ outcome: StepOutcome) -> String {
    switch outcome {
    case .suspended: return sentence("\(name(id)) is suspended and gives control back to the loop")
    case .returned: return sentence("\(name(id)) has returned: the task is done")
    case .raised:
      let type = state.exception.map { text($0.type) } ?? "an exception from elsewhere"
      return sentence("\(name(id)) ended with \(type): the task has failed")
    case .cancelled: return sentence("\(name(id)) ended with CancelledError: it is cancelled")
    }
  }

  /// What a task waits for, as a verb phrase.
  func phrase(_ wait: TaskState.Wait) -> String {
    let thing = phrase(wait.subject)
    let primitive = state.primitive(wait.subject)
    switch wait.reason {
    case .turn: return "only gives the others a turn"
    case .sleep: return "sleeps until \(TimeText.moment(wait.detail))"
    case .future:
      return wait.subject == 0 ? "waits for a future" : "waits for \(phrase(future: wait.subject))"
    case .task: return "waits for \(name(wait.subject)) to finish"
    case .gather:
      return "waits for gather: \(counted(wait.detail, "awaitable")) to finish"
    case .wait: return "waits for \(counted(wait.detail, "awaitable"))"
    case .lock:
      let owner = primitive?.owner ?? 0
      return "waits for \(thing)" + (owner == 0 ? "" : ", which \(name(owner)) holds")
    case .event: return "waits until \(thing) is set"
    case .semaphore: return "waits for a place of \(thing)"
    case .condition: return "waits until \(thing) notifies it"
    case .barrier:
      guard let primitive, primitive.limit > 0 else { return "waits at \(thing)" }
      return "waits at \(thing): \(primitive.value) of \(primitive.limit) have come"
    case .queueGet: return "waits for an item of \(thing), which is empty"
    case .queuePut: return "waits for room in \(thing), which is full"
    case .queueJoin: return "waits until all items of \(thing) are done"
    case .streamRead: return "waits for data from \(thing)"
    case .streamDrain: return "waits until \(thing) can take more"
    case .streamAccept: return "waits for a client of \(thing)"
    case .streamConnect: return "waits for a connection"
    case .executor:
      return "waits for " + (job(wait.subject).map { "the job \($0)" } ?? "a job")
        + " of an executor"
    case .taskGroup: return "waits for \(counted(wait.detail, "task")) of its group to finish"
    }
  }

  /// The name of an executor's job.
  func job(_ future: FutureID) -> String? { state.jobs[future].map { text($0.name) } }

  private func resolved(_ id: FutureID, _ outcome: FutureOutcome) -> String {
    let what = phrase(future: id)
    switch outcome {
    case .result:
      switch state.future(id)?.reason ?? .future {
      case .future, .gather, .wait, .executor, .taskGroup:
        return sentence("\(what) is done: it has its result")
      default: return sentence("\(what) is over")
      }
    case .exception: return sentence("\(what) is done: it has an exception")
    case .cancelled: return sentence("\(what) is cancelled")
    }
  }

  /// A future by what it stands for and whose it is: `main's gather`, `B's wait for a lock`.
  func phrase(future id: FutureID) -> String {
    guard let future = state.future(id) else { return "a future" }
    let what =
      switch future.reason {
      case .turn: "turn"
      case .sleep: "sleep"
      case .future: "future"
      case .task: "wait for a task"
      case .gather: "gather"
      case .wait: "wait"
      case .lock: "wait for a lock"
      case .event: "wait for an event"
      case .semaphore: "wait for a semaphore"
      case .condition: "wait for a condition"
      case .barrier: "wait at a barrier"
      case .queueGet: "wait for an item"
      case .queuePut: "wait for room in a queue"
      case .queueJoin: "wait for a queue's work"
      case .streamRead: "wait for data"
      case .streamDrain: "wait for room in a stream"
      case .streamAccept: "wait for a client"
      case .streamConnect: "wait for a connection"
      case .executor: job(id).map { "job \($0)" } ?? "job"
      case .taskGroup: "task group"
      }
    return future.creator == 0 ? "a \(what)" : "\(name(future.creator))'s \(what)"
  }

  private func purpose(_ reason: WaitReason) -> String {
    switch reason {
    case .turn: "its next turn"
    case .sleep: "the end of a sleep"
    case .future: "a result to come"
    case .task: "the end of a task"
    case .gather: "the results of a gather"
    case .wait: "the end of a wait"
    case .lock: "its turn with a lock"
    case .event: "the setting of an event"
    case .semaphore: "a place of a semaphore"
    case .condition: "a condition's notification"
    case .barrier: "a barrier's opening"
    case .queueGet: "an item of a queue"
    case .queuePut: "room in a queue"
    case .queueJoin: "the end of a queue's work"
    case .streamRead: "data from a stream"
    case .streamDrain: "room in a stream"
    case .streamAccept: "a client"
    case .streamConnect: "a connection"
    case .executor: "an executor's result"
    case .taskGroup: "the end of a group's tasks"
    }
  }
}
