/// Writes a trace as JSON lines: one object a line, one line an event, in order.
///
/// Every line has `seq` (the sequence number, from 0), `time` (nanoseconds of the loop's clock)
/// and `kind` (a name of `EventKind`). Where the program's code runs, `at` says where: `thread`
/// (not for the main thread), `task` with `taskName`, `function` and `line`; for a `line` event
/// that is the line before. Then come the kind's own members, named as in `Event`:
///
/// - Tasks, futures, handles, timers, primitives, threads, frames and objects are numbers from 1
///   (threads from 0); 0 stands for none. A task's number comes with its name in `name`, or in
///   `parentName`, `byName`, `ownerName`, `waiterName` and so on.
/// - `cause` is a sequence number, left out where there is none.
/// - A handle's `purpose` is `step`, `wake`, `resolve`, `collect`, `callback`, `timeout` or
///   `housekeeping`, with `task`, `future` or `callback` beside it.
/// - A value is a JSON number, string, boolean or null; `{"object":n}` for an object whose content
///   is told by the `object...` events; `{"text":"..."}` for anything else; `{"unbound":true}` for
///   none; and `{"float":"inf"}` where JSON has no number for it.
///
/// - A `place` in a queue counts from 0 in the order in which the queue keeps its items: a LIFO queue
///   takes from the back, all others from the front; a priority queue's items are a heap.
///
/// The same log always gives the same bytes.
package struct JSONLines {
  let log: TraceLog
  var state = LoopState()
  var json = JSONText()

  /// Prepares to write a log.
  package init(_ log: TraceLog) { self.log = log }

  /// Writes all events, handing on UTF-8 of about 64 KiB at a time.
  package mutating func write(to sink: ([UInt8]) throws -> Void) rethrows {
    for (_, time, event) in log.events(state.sequence..<log.count) {
      write(event, time)
      state.apply(event, time: time)
      if json.bytes.count > 1 << 16 {
        try sink(json.bytes)
        json.clear()
      }
    }
    if !json.bytes.isEmpty { try sink(json.bytes) }
    json.clear()
  }

  private mutating func write(_ event: Event, _ time: Nanoseconds) {
    json.beginObject()
    json.member("seq", state.sequence)
    json.member("time", time)
    json.member("kind", event.kind.name)
    writePlace()
    writeMembers(event)
    json.endObject()
    json.newLine()
  }

  private mutating func writePlace() {
    let code = state.currentCode
    guard code != nil || state.currentTask != 0 || state.currentThread != 0 else { return }
    json.beginObject("at")
    if state.currentThread != 0 { json.member("thread", state.currentThread) }
    if state.currentTask != 0 {
      json.member("task", state.currentTask)
      json.member("taskName", name(state.currentTask))
    }
    if let code {
      json.member("function", code < log.codes.count ? log.codes[Int(code)].qualifiedName : "")
      if state.line > 0 { json.member("line", Int(state.line)) }
    }
    json.endObject()
  }

  func name(_ task: TaskID) -> String {
    state.task(task).map { log.texts[$0.name] } ?? ""
  }

  mutating func task(_ id: TaskID) {
    json.member("task", id)
    json.member("name", name(id))
  }

  mutating func text(_ key: StaticString, _ id: TextID) { json.member(key, log.texts[id]) }

  mutating func cause(_ sequence: Sequence) {
    if sequence >= 0 { json.member("cause", sequence) }
  }

  mutating func purpose(_ purpose: HandlePurpose) {
    switch purpose {
    case .step(let id):
      json.member("purpose", "step")
      task(id)
    case .wake(let id):
      json.member("purpose", "wake")
      task(id)
    case .timeout(let id):
      json.member("purpose", "timeout")
      task(id)
    case .resolve(let future):
      json.member("purpose", "resolve")
      json.member("future", future)
    case .collect(let future):
      json.member("purpose", "collect")
      json.member("future", future)
    case .callback(let name):
      json.member("purpose", "callback")
      text("callback", name)
    case .housekeeping(let name):
      json.member("purpose", "housekeeping")
      text("callback", name)
    }
  }

  mutating func value(_ key: StaticString, _ value: TracedValue) {
    switch value {
    case .none: json.member(key, literal: "null")
    case .bool(let value): json.member(key, literal: value ? "true" : "false")
    case .int(let value): json.member(key, value)
    case .float(let value) where value.isFinite: json.member(key, literal: "\(value)")
    case .string(let id): text(key, id)
    case .float(let value):
      json.beginObject(key)
      json.member("float", "\(value)")
      json.endObject()
    case .unbound:
      json.beginObject(key)
      json.member("unbound", literal: "true")
      json.endObject()
    case .object(let id):
      json.beginObject(key)
      json.member("object", id)
      json.endObject()
    case .opaque(let id):
      json.beginObject(key)
      text("text", id)
      json.endObject()
    }
  }
}
