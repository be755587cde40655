extension JSONLines {
  /// Writes the members of an event's kind.
  mutating func writeMembers(_ event: Event) {
    switch event {
    case .programStarted(let file): text("file", file)
    case .programEnded(let status): json.member("exitStatus", Int(status))
    case .loopStarted, .loopStopped, .loopClosed, .returned, .yielded, .unwound: break
    case .tickBegan(let number): json.member("number", number)
    case .clockIdled(let time): json.member("by", time)
    case .blocked(let what, let time):
      text("what", what)
      json.member("for", time)
    case .handleEnqueued(let handle, let purpose, let cause):
      json.member("handle", handle)
      self.purpose(purpose)
      self.cause(cause)
    case .handleRan(let handle), .handleEnded(let handle), .handleCancelled(let handle),
      .timerCancelled(let handle):
      json.member("handle", handle)
    case .timerScheduled(let handle, let purpose, let deadline):
      json.member("handle", handle)
      self.purpose(purpose)
      json.member("deadline", deadline)
    case .timerFired(let handle, let cause):
      json.member("handle", handle)
      self.cause(cause)
    case .taskCreated, .taskRenamed, .stepBegan, .stepEnded, .suspending,
      .cancellationRequested, .futureCreated, .futureResolved, .futureMember:
      writeTaskMembers(event)
    case .primitiveCreated, .primitiveChanged, .primitiveOwned, .primitiveHeld, .queueItem,
      .queueItemTaken, .queueItemDone, .waiterJoined, .waiterLeft, .threadJoined, .threadLeft,
      .ioWaiting, .ioReady:
      writePrimitiveMembers(event)
    case .called, .resumed, .frameDropped, .line, .bound, .raised, .caught, .objectDescribed,
      .objectItem, .objectKey, .objectAttribute, .objectCount:
      writeCodeMembers(event)
    case .threadStarted, .threadSwitched, .threadBlocked, .threadUnblocked, .threadEnded,
      .jobSubmitted, .jobStarted, .jobEnded:
      writeThreadMembers(event)
    case .output(let stream, let text):
      json.member("stream", stream == .standardOutput ? "stdout" : "stderr")
      self.text("text", text)
    case .diagnostic(let kind, let id, let line, let detail):
      json.member("diagnostic", "\(kind)")
      if id != 0 { task(id) }
      if line > 0 { json.member("line", Int(line)) }
      text("detail", detail)
    }
  }

  private mutating func writeTaskMembers(_ event: Event) {
    switch event {
    case .taskCreated(let id, let name, let parent, let code):
      json.member("task", id)
      text("name", name)
      if parent != 0 {
        json.member("parent", parent)
        json.member("parentName", self.name(parent))
      }
      function(code)
    case .taskRenamed(let id, let name):
      json.member("task", id)
      text("name", name)
    case .stepBegan(let id, let cause):
      task(id)
      self.cause(cause)
    case .stepEnded(let id, let outcome):
      task(id)
      json.member("outcome", "\(outcome)")
    case .suspending(let id, let reason, let subject, let detail):
      task(id)
      json.member("reason", "\(reason)")
      json.member("subject", subject)
      if reason == .task { json.member("subjectName", name(subject)) }
      json.member("detail", detail)
    case .cancellationRequested(let id, let by):
      task(id)
      if by != 0 {
        json.member("by", by)
        json.member("byName", name(by))
      }
    case .futureCreated(let id, let reason):
      json.member("future", id)
      json.member("reason", "\(reason)")
    case .futureResolved(let id, let outcome, let cause):
      json.member("future", id)
      json.member("outcome", "\(outcome)")
      self.cause(cause)
    case .futureMember(let id, let member):
      json.member("future", id)
      task(member)
    default: break
    }
  }

  private mutating func writePrimitiveMembers(_ event: Event) {
    switch event {
    case .primitiveCreated(let id, let kind, let name):
      json.member("primitive", id)
      json.member("primitiveKind", "\(kind)")
      text("primitiveName", name)
    case .primitiveChanged(let id, let value, let limit):
      primitive(id)
      json.member("value", value)
      json.member("limit", limit)
    case .primitiveOwned(let id, let owner):
      primitive(id)
      json.member("owner", owner)
      if owner != 0 { json.member("ownerName", name(owner)) }
    case .primitiveHeld(let id, let holder):
      primitive(id)
      thread(holder)
    case .queueItem(let id, let place, let item):
      primitive(id)
      json.member("place", Int(place))
      value("value", item)
    case .queueItemTaken(let id, let place):
      primitive(id)
      json.member("place", Int(place))
    case .queueItemDone(let id, let left):
      primitive(id)
      json.member("left", Int(left))
    case .threadJoined(let id, let waiter), .threadLeft(let id, let waiter):
      primitive(id)
      thread(waiter)
    case .waiterJoined(let id, let waiter), .waiterLeft(let id, let waiter):
      primitive(id)
      json.member("waiter", waiter)
      json.member("waiterName", name(waiter))
    case .ioWaiting(let id, let what):
      primitive(id)
      text("what", what)
    case .ioReady(let id, let what, let cause):
      primitive(id)
      text("what", what)
      self.cause(cause)
    default: break
    }
  }

  private mutating func primitive(_ id: PrimitiveID) {
    json.member("primitive", id)
    text("primitiveName", state.primitive(id)?.name ?? 0)
  }

  private mutating func function(_ code: CodeID) {
    guard code < log.codes.count else { return }
    json.member("function", log.codes[Int(code)].qualifiedName)
    json.member("file", log.codes[Int(code)].file)
    json.member("firstLine", Int(log.codes[Int(code)].firstLine))
  }

  private mutating func writeCodeMembers(_ event: Event) {
    switch event {
    case .called(let frame, let code):
      json.member("frame", frame)
      function(code)
    case .resumed(let frame), .frameDropped(let frame):
      json.member("frame", frame)
      if let code = state.suspendedFrame(frame)?.code { function(code) }
    case .line(let line): json.member("line", Int(line))
    case .bound(let slot, let new):
      json.member("slot", Int(slot))
      if let code = state.currentCode, code < log.codes.count,
        log.codes[Int(code)].locals.indices.contains(Int(slot))
      {
        json.member("local", log.codes[Int(code)].locals[Int(slot)])
      }
      value("value", new)
    case .raised(let type, let message):
      text("type", type)
      text("message", message)
    case .caught(let type): text("type", type)
    case .objectDescribed(let id, let kind, let type, let count):
      json.member("object", id)
      json.member("objectKind", "\(kind)")
      text("type", type)
      json.member("count", count)
    case .objectItem(let id, let index, let item):
      json.member("object", id)
      json.member("index", Int(index))
      value("value", item)
    case .objectKey(let id, let index, let key):
      json.member("object", id)
      json.member("index", Int(index))
      value("key", key)
    case .objectAttribute(let id, let name, let attribute):
      json.member("object", id)
      text("attribute", name)
      value("value", attribute)
    case .objectCount(let id, let count):
      json.member("object", id)
      json.member("count", count)
    default: break
    }
  }

  private mutating func writeThreadMembers(_ event: Event) {
    switch event {
    case .threadStarted(let id, let name):
      json.member("thread", id)
      text("threadName", name)
    case .threadSwitched(let id), .threadUnblocked(let id), .threadEnded(let id):
      thread(id)
    case .threadBlocked(let id, let what):
      thread(id)
      text("what", what)
    case .jobSubmitted(let future, let name):
      json.member("future", future)
      text("job", name)
    case .jobStarted(let future, let id):
      job(future)
      thread(id)
    case .jobEnded(let future): job(future)
    default: break
    }
  }

  private mutating func thread(_ id: ThreadID) {
    json.member("thread", id)
    text("threadName", state.thread(id)?.name ?? 0)
  }

  private mutating func job(_ future: FutureID) {
    json.member("future", future)
    text("job", state.jobs[future]?.name ?? 0)
  }
}
