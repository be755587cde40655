extension Explainer {
  /// The sentence for an event of the ready queue or of the timers.
  func queueSentence(_ event: Event) -> String {
    switch event {
    case .handleEnqueued(let handle, let purpose, let cause):
      return enqueued(handle, purpose, cause)
    case .handleRan(let handle):
      guard let entry = state.ready.first(where: { $0.handle == handle }) else {
        return "The loop runs the next handle of the ready queue."
      }
      return entry.task != 0
        ? "The loop takes \(name(entry.task)) from the front of the ready queue and runs it."
        : "The loop takes \(phrase(entry)) from the front of the ready queue."
    case .handleEnded:
      let next = state.ready.first { !state.isCancelled($0) }
      return "Control is back in the loop; "
        + (next.map { "next in the ready queue is \(phrase($0))." } ?? "the ready queue is empty.")
    case .handleCancelled(let handle):
      guard let entry = state.ready.first(where: { $0.handle == handle }) else {
        return "A handle is cancelled: the loop will skip it."
      }
      return sentence(
        "\(phrase(entry)) in the ready queue is cancelled: the loop will skip it")
    case .timerScheduled(let handle, let purpose, let deadline):
      return scheduled(handle, purpose, deadline)
    case .timerFired(let handle, _):
      guard let timer = state.timers[handle] else { return "A timer fires." }
      return fired(timer) + (endsSleep(timer) ? ": its sleep is over." : ".")
    case .timerCancelled(let handle):
      guard let timer = state.timers[handle] else { return "A timer is cancelled." }
      return sentence(
        "\(owned(timer)) is cancelled, so nothing will happen at \(TimeText.moment(timer.deadline))"
      )
    default: return ""
    }
  }

  // MARK: Handles

  /// What a handle does, as a noun.
  func phrase(_ entry: ReadyEntry) -> String { phrase(entry.handle, entry.purpose) }

  private func phrase(_ handle: HandleID, _ purpose: HandlePurpose) -> String {
    switch purpose {
    case .step(let task), .wake(let task): name(task)
    case .resolve(let future):
      sleeper(handle, future).map { "the end of \(name($0))'s sleep" }
        ?? "the result of \(phrase(future: future))"
    case .collect(0): "the news that one of several is done"
    case .collect(let future): "the news for \(phrase(future: future))"
    case .callback(let name): "the callback \(log.callbackName(name))"
    case .timeout(let task): "the timeout of \(name(task))"
    case .housekeeping(let name):
      name == 0 ? "the loop's own housekeeping" : "the loop's own \(text(name))"
    }
  }

  /// The task that sleeps until a timer resolves its future.
  private func sleeper(_ handle: HandleID, _ future: FutureID) -> TaskID? {
    if let state = state.future(future), state.reason == .sleep, state.creator != 0 {
      return state.creator
    }
    return state.tasks.first { task in
      task.status == .sleeping && task.wait?.subject == handle
    }?.id
  }

  private func enqueued(_ handle: HandleID, _ purpose: HandlePurpose, _ cause: Sequence) -> String {
    let timer = cause >= 0 && cause < state.sequence ? firedTimer(cause, handle) : nil
    switch purpose {
    case .step(let id), .wake(let id):
      guard let task = state.task(id) else { break }
      if task.steps == 0 {
        return "\(name(id)) goes to the back of the ready queue, to start when its turn comes."
      }
      if case .step = purpose, task.wait?.reason == .turn {
        return "\(name(id)) gives up only its turn, so it goes straight to the back of the "
          + "ready queue."
      }
      let why = "so \(name(id)) goes to the back of the ready queue."
      if task.cancellation > task.wait?.sequence ?? .max {
        return "\(name(id))'s cancellation was requested, \(why)"
      }
      if let timer { return timer + ": its sleep is over, " + why }
      return sentence(cameTrue(task)).dropLast() + ", " + why
    default: break
    }
    if case .collect = purpose, let done = endedTask(cause) {
      return "\(name(done)) is done, and the news of it goes to the back of the ready queue."
    }
    let what = "\(phrase(handle, purpose)) goes to the back of the ready queue"
    return timer.map { "\($0), so \(what)." } ?? sentence(what)
  }

  /// The task that ended at an event.
  private func endedTask(_ cause: Sequence) -> TaskID? {
    guard cause >= 0, cause < state.sequence, case .stepEnded(let task, _) = log.event(at: cause)
    else { return nil }
    return task
  }

  /// What a suspended task waited for and now has.
  private func cameTrue(_ task: TaskState) -> String {
    guard let wait = task.wait else { return "\(name(task.id)) can go on" }
    let who = name(task.id)
    return switch wait.reason {
    case .turn: "\(who) gave up only its turn"
    case .sleep: "\(who)'s sleep is over"
    case .future: "the future that \(who) waited for is done"
    case .task: "\(name(wait.subject)), which \(who) waited for, is done"
    case .gather: "the gather that \(who) waited for is done"
    case .wait: "what \(who) waited for has happened"
    case .lock: "\(who) can have \(phrase(wait.subject)) now"
    case .event: "\(phrase(wait.subject)) that \(who) waited for is set"
    case .semaphore: "\(phrase(wait.subject)) has a place for \(who)"
    case .condition: "\(phrase(wait.subject)) notified \(who)"
    case .barrier: "all parties have come to \(phrase(wait.subject))"
    case .queueGet: "\(phrase(wait.subject)) has an item for \(who)"
    case .queuePut: "\(phrase(wait.subject)) has room again"
    case .queueJoin: "all items of \(phrase(wait.subject)) are done"
    case .streamRead: "data came for \(who)"
    case .streamDrain: "\(phrase(wait.subject)) can take more"
    case .streamAccept: "a client came"
    case .streamConnect: "the connection is made"
    case .executor: "the job that \(who) waited for is done"
    case .taskGroup: "the tasks of \(who)'s group are done"
    }
  }

  // MARK: Timers

  private func endsSleep(_ timer: TimerState) -> Bool {
    switch timer.purpose {
    case .wake: true
    case .resolve(let future): sleeper(timer.handle, future) != nil
    default: false
    }
  }

  /// What the timer did that fired at `cause`, when that is what happened there.
  private func firedTimer(_ cause: Sequence, _ handle: HandleID) -> String? {
    guard case .timerFired(handle, let scheduled) = log.event(at: cause), scheduled >= 0,
      scheduled < cause,
      case .timerScheduled(_, let purpose, let deadline) = log.event(at: scheduled)
    else { return nil }
    let since = log.time(at: scheduled)
    let timer = TimerState(
      handle: handle, purpose: purpose, deadline: deadline, since: since, scheduled: scheduled,
      setBy: 0)
    return fired(timer, tense: "fired")
  }

  private func fired(_ timer: TimerState, tense: String = "fires") -> String {
    String(sentence(owned(timer) + " " + tense).dropLast())
  }

  /// A timer with whose it is and how long: `B's timer of 0.300 s`.
  func owned(_ timer: TimerState) -> String {
    let length = TimeText.seconds(timer.deadline &- timer.since)
    switch timer.purpose {
    case .step(let task), .wake(let task): return "\(name(task))'s timer of \(length)"
    case .timeout(let task): return "\(name(task))'s timeout of \(length)"
    case .resolve(let future):
      if let task = sleeper(timer.handle, future) { return "\(name(task))'s timer of \(length)" }
      return "the timer of \(length) for \(phrase(future: future))"
    case .collect(let future): return "the timer of \(length) for \(phrase(future: future))"
    case .callback(let name):
      return "the timer of \(length) for the callback \(log.callbackName(name))"
    case .housekeeping(let name):
      return "the loop's own timer of \(length)" + (name == 0 ? "" : " for \(text(name))")
    }
  }

  private func scheduled(
    _ handle: HandleID, _ purpose: HandlePurpose, _ deadline: Nanoseconds
  ) -> String {
    let length = TimeText.seconds(deadline &- now)
    let due = "due at \(TimeText.moment(deadline))"
    switch purpose {
    case .timeout(let task):
      return sentence("\(actor) sets a timeout of \(length) for \(name(task)), \(due)")
    case .callback(let name):
      return sentence(
        "\(actor) sets a timer of \(length) for the callback \(log.callbackName(name)), \(due)")
    default: return sentence("\(actor) sets a timer of \(length), \(due)")
    }
  }
}
