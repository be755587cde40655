/// Writes a trace in the Chrome trace-event format, which Perfetto and `chrome://tracing` open.
///
/// Process 1 is the loop: its thread 0 shows ticks, handles and idle times, and thread n the
/// task n with slices `ready`, `running` (within it the calls that blocked) and what it waited
/// for. Arrows lead from what made a task ready to the step that followed. Outputs and
/// diagnostics are instants; counters show the lengths of the ready queue and of the timers.
/// Process 2 has the program's threads, once there is more than the main one. A loop that runs in
/// another thread than the main one has a thread of its own in process 1, numbered from
/// `loopTracks` on.
///
/// Times are microseconds with three decimals. Slices of a thread follow or contain each other.
/// The same log always gives the same bytes.
package struct PerfettoTrace {
  let log: TraceLog
  var state = LoopState()
  var json = JSONText()
  /// What is open for the loop of each thread.
  private var loops: [ThreadID: OpenLoop] = [:]
  /// Whether a task's current slice is open, by task.
  private var openTasks: Set<TaskID> = []
  private var openThreads: Set<ThreadID> = []
  /// The handles from whose enqueuing an arrow starts.
  private var arrows: Set<HandleID> = []

  /// What is open on a loop's own track: a tick, and in it a handle.
  private struct OpenLoop {
    var isTickOpen = false
    var isHandleOpen = false
    /// The time of what was written last.
    var last: Nanoseconds = 0
  }

  /// The tracks of loops in other threads than the main one have numbers from here on.
  static let loopTracks = 4_000_000_000

  private static let loopProcess = 1
  private static let threadsProcess = 2

  /// Prepares to write a log.
  package init(_ log: TraceLog) { self.log = log }

  /// Writes the whole trace, handing on UTF-8 of about 64 KiB at a time.
  package mutating func write(to sink: ([UInt8]) throws -> Void) rethrows {
    json.raw("{\"displayTimeUnit\":\"ms\",\"traceEvents\":[\n")
    metadata("process_name", process: Self.loopProcess, thread: 0, name: "loop")
    metadata("thread_name", process: Self.loopProcess, thread: 0, name: "event loop")
    for (_, time, event) in log.events(0..<log.count) {
      write(event, time)
      state.apply(event, time: time)
      writeAfter(event, time)
      if json.bytes.count > 1 << 16 {
        try sink(json.bytes)
        json.clear()
      }
    }
    closeAll()
    json.raw("\n]}\n")
    try sink(json.bytes)
    json.clear()
  }

  // MARK: Elements

  /// Begins an event's object; what is common to all is written.
  private mutating func begin(
    _ phase: StaticString, _ name: String, process: Int, thread: Int, at time: Nanoseconds
  ) {
    json.beginElement()
    json.member("name", name)
    json.member("ph", "\(phase)")
    json.member("pid", process)
    json.member("tid", thread)
    json.member("ts", microseconds: time)
  }

  private mutating func metadata(
    _ kind: String, process: Int, thread: Int, name: String
  ) {
    begin("M", kind, process: process, thread: thread, at: 0)
    json.beginObject("args")
    json.member("name", name)
    json.endObject()
    json.endObject()
  }

  private mutating func beginSlice(
    _ name: String, _ category: String, process: Int = loopProcess, thread: Int,
    at time: Nanoseconds, line: Int32 = 0, detail: String? = nil
  ) {
    begin("B", name, process: process, thread: thread, at: time)
    json.member("cat", category)
    if line > 0 || detail != nil {
      json.beginObject("args")
      if let detail { json.member("detail", detail) }
      if line > 0 { json.member("line", Int(line)) }
      json.endObject()
    }
    json.endObject()
  }

  private mutating func endSlice(
    _ process: Int = loopProcess, thread: Int, at time: Nanoseconds
  ) {
    json.beginElement()
    json.member("ph", "E")
    json.member("pid", process)
    json.member("tid", thread)
    json.member("ts", microseconds: time)
    json.endObject()
  }

  private mutating func slice(
    _ name: String, _ category: String, process: Int = loopProcess, thread: Int,
    from start: Nanoseconds, for length: Nanoseconds
  ) {
    begin("X", name, process: process, thread: thread, at: start)
    json.member("cat", category)
    json.member("dur", microseconds: length)
    json.endObject()
  }

  private mutating func instant(_ name: String, _ category: String, at time: Nanoseconds) {
    begin("i", name, process: Self.loopProcess, thread: here, at: time)
    json.member("cat", category)
    json.member("s", "t")
    json.endObject()
  }

  private mutating func counter(_ name: String, _ value: Int, at time: Nanoseconds) {
    begin("C", name, process: Self.loopProcess, thread: 0, at: time)
    json.beginObject("args")
    json.member("length", value)
    json.endObject()
    json.endObject()
  }

  /// One end of an arrow from a handle's enqueuing to its running.
  private mutating func arrow(
    _ phase: StaticString, _ handle: HandleID, thread: Int, at time: Nanoseconds
  ) {
    begin(phase, "wake", process: Self.loopProcess, thread: thread, at: time)
    json.member("cat", "cause")
    json.member("id", handle)
    if "\(phase)" == "f" { json.member("bp", "e") }
    json.endObject()
  }

  // MARK: Events

  /// Writes what must come before the state takes in the event.
  private mutating func write(_ event: Event, _ time: Nanoseconds) {
    switch event {
    case .tickBegan(let number): openTick("tick \(number)", at: time)
    case .clockIdled(let length): idle(for: length, until: time)
    case .loopStopped: closeTick(of: state.currentThread, at: time)
    case .programEnded: closeTicks(at: time)
    case .handleEnded: closeHandle(of: state.currentThread, at: time)
    case .handleEnqueued(let handle, let purpose, _):
      guard purpose.steppedTask != 0, state.currentTask != 0 || isTickOpen else { break }
      arrows.insert(handle)
      arrow("s", handle, thread: here, at: time)
    case .blocked(let what, let length):
      let isThread = state.currentThread != 0 && state.currentTask == 0
      slice(
        "blocked: \(log.texts[what])", "blocked",
        process: isThread ? Self.threadsProcess : Self.loopProcess,
        thread: isThread ? Int(state.currentThread) : here, from: time - length, for: length)
    case .output(_, let text): instant(log.texts[text], "output", at: time)
    case .diagnostic(let kind, _, _, let detail):
      instant("\(kind): \(log.texts[detail])", "diagnostic", at: time)
    case .threadStarted(let id, let name):
      if openThreads.isEmpty { nameThreads(at: time) }
      metadata(
        "thread_name", process: Self.threadsProcess, thread: Int(id), name: log.texts[name])
    default: break
    }
  }

  /// Writes what the event changed.
  private mutating func writeAfter(_ event: Event, _ time: Nanoseconds) {
    switch event {
    case .handleRan:
      guard let running = state.running else { break }
      closeHandle(of: state.currentThread, at: time)
      if !isTickOpen { openTick("tick", at: time) }
      beginSlice(phrase(running), "loop", thread: loopTrack(state.currentThread), at: time)
      loops[state.currentThread]?.isHandleOpen = true
      counter("ready queue", state.ready.count, at: time)
    case .handleEnqueued(_, let purpose, _):
      counter("ready queue", state.ready.count, at: time)
      if purpose.steppedTask != state.currentTask { show(purpose.steppedTask, at: time) }
    case .timerScheduled, .timerFired, .timerCancelled:
      counter("timers", state.timers.count, at: time)
    case .taskCreated(let id, let name, _, _):
      metadata(
        "thread_name", process: Self.loopProcess, thread: Int(id), name: log.texts[name])
      show(id, at: time)
    case .taskRenamed(let id, let name):
      metadata(
        "thread_name", process: Self.loopProcess, thread: Int(id), name: log.texts[name])
    case .stepBegan(let id, _):
      show(id, at: time)
      if let handle = state.running?.handle, arrows.remove(handle) != nil {
        arrow("f", handle, thread: Int(id), at: time)
      }
    case .stepEnded(let id, _): show(id, at: time)
    case .threadStarted(let id, _), .threadBlocked(let id, _), .threadUnblocked(let id),
      .threadEnded(let id):
      show(thread: id, at: time)
    case .threadSwitched:
      for thread in state.threads where thread.since == time { show(thread: thread.id, at: time) }
    default: break
    }
  }

  /// What a handle does, in a word or two.
  private func phrase(_ entry: ReadyEntry) -> String {
    switch entry.purpose {
    case .step(let task), .wake(let task):
      state.task(task).map { log.texts[$0.name] } ?? "task \(task)"
    case .resolve: "resolve a future"
    case .collect: "report to gather"
    case .housekeeping(0): "housekeeping"
    case .callback(let name), .housekeeping(let name): log.texts[name]
    case .timeout: "timeout"
    }
  }

  /// Ends a task's slice and begins the one of what it does now.
  private mutating func show(_ id: TaskID, at time: Nanoseconds) {
    guard id != 0, let task = state.task(id) else { return }
    if openTasks.remove(id) != nil { endSlice(thread: Int(id), at: time) }
    let line = state.frames(of: id).last?.line ?? 0
    switch task.status {
    case .ready: beginSlice("ready", "ready", thread: Int(id), at: time)
    case .running: beginSlice("running", "running", thread: Int(id), at: time, line: line)
    case .sleeping, .waiting:
      let explainer = Explainer(log: log, state: state, now: time)
      beginSlice(
        task.wait.map { "\($0.reason)" } ?? "suspended", "suspended", thread: Int(id), at: time,
        line: line, detail: task.wait.map { explainer.phrase($0) })
    case .done, .failed, .cancelled: return
    }
    openTasks.insert(id)
  }

  private mutating func nameThreads(at time: Nanoseconds) {
    metadata("process_name", process: Self.threadsProcess, thread: 0, name: "threads")
    metadata("thread_name", process: Self.threadsProcess, thread: 0, name: "main thread")
    show(thread: 0, at: time)
  }

  private mutating func show(thread id: ThreadID, at time: Nanoseconds) {
    guard let thread = state.thread(id) else { return }
    if openThreads.remove(id) != nil {
      endSlice(Self.threadsProcess, thread: Int(id), at: time)
    }
    let name =
      switch thread.status {
      case .running: "running"
      case .runnable: "waiting for the global lock"
      case .blocked: "waiting: \(log.texts[thread.what])"
      case .ended: ""
      }
    guard !name.isEmpty else { return }
    beginSlice(name, "thread", process: Self.threadsProcess, thread: Int(id), at: time)
    openThreads.insert(id)
  }

  // MARK: Loops

  /// The track of the loop that runs in a thread.
  private func loopTrack(_ thread: ThreadID) -> Int {
    thread == 0 ? 0 : Self.loopTracks + Int(thread)
  }

  /// The track of what happens now: the task's, or that of the current thread's loop.
  private var here: Int {
    state.currentTask != 0 ? Int(state.currentTask) : loopTrack(state.currentThread)
  }

  private var isTickOpen: Bool { loops[state.currentThread]?.isTickOpen ?? false }

  private mutating func openTick(_ name: String, at time: Nanoseconds) {
    let thread = state.currentThread
    closeTick(of: thread, at: time)
    if loops[thread] == nil, thread != 0 {
      let owner = state.thread(thread).map { log.texts[$0.name] } ?? ""
      metadata(
        "thread_name", process: Self.loopProcess, thread: loopTrack(thread),
        name: "event loop of \(owner)")
    }
    beginSlice(name, "loop", thread: loopTrack(thread), at: time)
    loops[thread, default: OpenLoop()].isTickOpen = true
    loops[thread]?.last = time
  }

  /// Shows that a loop had nothing to do, as far as nothing else is shown there.
  private mutating func idle(for length: Nanoseconds, until time: Nanoseconds) {
    let thread = state.currentThread
    let start = max(time - length, loops[thread]?.last ?? 0)
    closeTick(of: thread, at: start)
    if start < time {
      slice("idle", "loop", thread: loopTrack(thread), from: start, for: time - start)
    }
    loops[thread]?.last = time
  }

  // MARK: Ends

  private mutating func closeHandle(of thread: ThreadID, at time: Nanoseconds) {
    guard let loop = loops[thread], loop.isHandleOpen else { return }
    endSlice(thread: loopTrack(thread), at: time)
    loops[thread]?.isHandleOpen = false
    loops[thread]?.last = time
  }

  private mutating func closeTick(of thread: ThreadID, at time: Nanoseconds) {
    closeHandle(of: thread, at: time)
    guard let loop = loops[thread], loop.isTickOpen else { return }
    endSlice(thread: loopTrack(thread), at: time)
    loops[thread]?.isTickOpen = false
    loops[thread]?.last = time
  }

  private mutating func closeTicks(at time: Nanoseconds) {
    for thread in loops.keys.sorted() { closeTick(of: thread, at: time) }
  }

  /// Ends what is open at the end of the trace.
  private mutating func closeAll() {
    closeTicks(at: state.now)
    for id in openTasks.sorted() { endSlice(thread: Int(id), at: state.now) }
    for id in openThreads.sorted() {
      endSlice(Self.threadsProcess, thread: Int(id), at: state.now)
    }
    openTasks = []
    openThreads = []
  }
}
