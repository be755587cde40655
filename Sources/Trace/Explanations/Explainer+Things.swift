extension Explainer {
  /// The sentence for an event of a primitive.
  func primitiveSentence(_ event: Event) -> String {
    switch event {
    case .primitiveCreated(_, let kind, let name):
      let phrase = phrase(kind, name)
      return sentence("\(actor) makes \(phrase)")
    case .primitiveChanged(let id, let value, let limit): return changed(id, value, limit)
    case .primitiveOwned(let id, let task):
      return task == 0
        ? sentence("nobody holds \(phrase(id)) now")
        : sentence("\(name(task)) holds \(phrase(id)) now")
    case .primitiveHeld(let id, let thread):
      return sentence("\(name(thread: thread)) holds \(phrase(id)) now")
    case .queueItem(let id, let place, let value): return put(value, into: id, at: place)
    case .queueItemTaken(let id, let place):
      let items = state.primitive(id)?.items
      let item = items.flatMap { $0.indices.contains(Int(place)) ? $0[Int(place)] : nil }
      let words = item.map { ValueText(log, state)($0) } ?? "an item"
      return sentence("\(actor) takes \(words) out of \(phrase(id))")
    case .queueItemDone(let id, let left):
      let rest = left == 0 ? "none is left" : "\(left) \(left == 1 ? "is" : "are") left"
      return sentence("\(actor) marks an item of \(phrase(id)) as done; \(rest)")
    case .waiterJoined(let id, let task):
      let before = state.primitive(id)?.waiters.count ?? 0
      let place = before == 0 ? "as the first" : "behind \(counted(before, "other"))"
      return sentence("\(name(task)) joins the waiters of \(phrase(id)), \(place)")
    case .waiterLeft(let id, let task):
      return sentence("\(name(task)) leaves the waiters of \(phrase(id))")
    case .threadJoined(let id, let thread):
      let before = state.primitive(id)?.threads.count ?? 0
      let place = before == 0 ? "as the first" : "behind \(counted(before, "other"))"
      return sentence("\(name(thread: thread)) joins the waiters of \(phrase(id)), \(place)")
    case .threadLeft(let id, let thread):
      return sentence("\(name(thread: thread)) leaves the waiters of \(phrase(id))")
    case .ioWaiting(let id, let what):
      return what == 0
        ? sentence("the program waits for \(phrase(id)) no more")
        : sentence("the program waits for \(phrase(id)): \(text(what))")
    case .ioReady(let id, let what, _):
      return sentence("\(phrase(id)) is ready: \(text(what))")
    default: return ""
    }
  }

  /// An item comes into a queue, or moves in a heap.
  private func put(_ value: TracedValue, into id: PrimitiveID, at place: Int32) -> String {
    let words = ValueText(log, state)(value)
    let (kind, before) = (state.primitive(id)?.kind, state.primitive(id)?.items.count ?? 0)
    guard before == place else {
      return sentence("\(phrase(id)) has \(words) at place \(Int(place) + 1) of its heap now")
    }
    let others = counted(before, "other")
    let order: String
    switch kind {
    case _ where before == 0: order = ", which was empty"
    case .lifoQueue: order = ", on top of \(others)"
    case .priorityQueue: order = ", beside \(others)"
    default: order = ", behind \(others)"
    }
    return sentence("\(actor) puts \(words) into \(phrase(id))\(order)")
  }

  private func changed(_ id: PrimitiveID, _ value: Int, _ limit: Int) -> String {
    let what = phrase(id)
    switch state.primitive(id)?.kind ?? .lock {
    case .lock, .threadLock: return sentence("\(what) is \(value == 0 ? "free" : "locked") now")
    case .event: return sentence("\(what) is \(value == 0 ? "cleared" : "set") now")
    case .semaphore: return sentence("\(what) has \(counted(value, "free place")) now")
    case .condition: return sentence("\(what) has \(counted(value, "waiter")) now")
    case .barrier: return sentence("\(value) of \(limit) have come to \(what)")
    case .queue, .lifoQueue, .priorityQueue:
      let most = limit > 0 ? " of at most \(limit)" : ""
      return sentence("\(what) holds \(counted(value, "item"))\(most) now")
    case .stream: return sentence("\(what) holds \(counted(value, "byte")) now")
    case .server: return sentence("\(what) has \(counted(value, "client")) now")
    }
  }

  /// The sentence for an event of a frame.
  func frameSentence(_ event: Event) -> String {
    let value = ValueText(log, state)
    let here = name(code: state.currentCode)
    switch event {
    case .called(_, let code): return called(code)
    case .resumed(let frame):
      let suspended = state.suspendedFrame(frame)
      let place = suspended.map { $0.line > 0 ? " at line \($0.line)" : "" } ?? ""
      return sentence("\(actor) resumes \(name(code: suspended?.code))\(place)")
    case .returned: return sentence("\(here) returns\(atLine)\(toCaller)")
    case .yielded: return sentence("\(here) yields\(atLine)\(toCaller) and stays suspended")
    case .unwound:
      let type = state.exception.map { text($0.type) } ?? "an exception from elsewhere"
      return sentence("\(type) leaves \(here)\(toCaller)")
    case .frameDropped(let frame):
      return sentence("the suspended \(name(code: state.suspendedFrame(frame)?.code)) is dropped")
    case .line(let line):
      let isModule = state.currentCode.map {
        $0 < log.codes.count && log.codes[Int($0)].kind == .module
      }
      return sentence(
        "\(actor) is about to run line \(line)" + (isModule == false ? " of \(here)" : "")
          + (state.currentCode.flatMap(otherFile).map { " in \($0)" } ?? ""))
    case .bound(let slot, let new):
      let local = local(slot)
      return new == .unbound
        ? sentence("in \(here), \(local) is unbound now")
        : sentence("in \(here), \(local) becomes \(value(new))")
    case .raised(let type, let message):
      let words = text(message)
      return sentence(
        "\(text(type)) is raised in \(here)\(atLine)" + (words.isEmpty ? "" : ": \(words)"))
    case .caught(let type): return sentence("\(text(type)) is caught in \(here)\(atLine)")
    default: return ""
    }
  }

  private func called(_ code: CodeID) -> String {
    guard code < log.codes.count else { return sentence("\(actor) calls a function") }
    let name = name(code: code)
    return switch log.codes[Int(code)].kind {
    case .module: "The module's code starts to run."
    case .classBody: sentence("\(actor) runs the body of the class \(name)")
    case .coroutine: sentence("\(actor) enters the coroutine \(name)")
    case .generator, .asyncGenerator: sentence("\(actor) enters the generator \(name)")
    case .function, .comprehension, .native: sentence("\(actor) calls \(name)")
    }
  }

  /// Where control goes when the current frame ends: ` to main`, or nothing at a task's base.
  private var toCaller: String {
    let frames = state.currentFrames
    return frames.count > 1 ? " to \(name(code: frames[frames.count - 2].code))" : ""
  }

  /// The name of a local of the current frame.
  private func local(_ slot: Int32) -> String {
    guard let code = state.currentCode, code < log.codes.count,
      log.codes[Int(code)].locals.indices.contains(Int(slot))
    else { return "local \(slot)" }
    return log.codes[Int(code)].locals[Int(slot)]
  }

  /// The sentence for an event of a thread or an executor.
  func threadSentence(_ event: Event) -> String {
    switch event {
    case .threadStarted(_, let name): return sentence("\(actor) starts the thread \(text(name))")
    case .threadSwitched(let thread):
      return sentence(
        "\(name(thread: thread)) runs now; \(name(thread: state.currentThread)) has to wait for "
          + "the global lock")
    case .threadBlocked(let thread, let what):
      return sentence("\(name(thread: thread)) waits\(atLine): \(text(what))")
    case .threadUnblocked(let thread): return sentence("\(name(thread: thread)) can go on")
    case .threadEnded(let thread): return sentence("\(name(thread: thread)) ends")
    case .jobSubmitted(_, let name):
      return sentence("\(actor) gives the job \(text(name)) to an executor")
    case .jobStarted(let future, let thread):
      let job = job(future).map { "the job \($0)" } ?? "a job"
      return sentence("\(name(thread: thread)) takes \(job)")
    case .jobEnded(let future):
      return sentence((job(future).map { "the job \($0)" } ?? "a job") + " is done")
    default: return ""
    }
  }
}
