/// Says in a plain English sentence what an event of a trace does and why.
///
/// Present tense for what happens, past tense for what led to it; times as `TimeText` writes them.
struct Explainer {
  let log: TraceLog
  /// The state right before the event.
  let state: LoopState
  /// The time of the event.
  let now: Nanoseconds

  /// The sentence for an event.
  func sentence(for event: Event) -> String {
    switch event {
    case .programStarted, .programEnded, .loopStarted, .loopStopped, .loopClosed, .tickBegan,
      .clockIdled, .blocked:
      programSentence(event)
    case .handleEnqueued, .handleRan, .handleEnded, .handleCancelled, .timerScheduled,
      .timerFired, .timerCancelled:
      queueSentence(event)
    case .taskCreated, .taskRenamed, .stepBegan, .stepEnded, .suspending,
      .cancellationRequested, .futureCreated, .futureResolved, .futureMember:
      taskSentence(event)
    case .primitiveCreated, .primitiveChanged, .primitiveOwned, .primitiveHeld, .queueItem,
      .queueItemTaken, .queueItemDone, .waiterJoined, .waiterLeft, .threadJoined, .threadLeft,
      .ioWaiting, .ioReady:
      primitiveSentence(event)
    case .called, .resumed, .returned, .yielded, .unwound, .frameDropped, .line, .bound, .raised,
      .caught:
      frameSentence(event)
    case .objectDescribed, .objectItem, .objectKey, .objectAttribute, .objectCount:
      objectSentence(event)
    case .threadStarted, .threadSwitched, .threadBlocked, .threadUnblocked, .threadEnded,
      .jobSubmitted, .jobStarted, .jobEnded:
      threadSentence(event)
    case .output, .diagnostic: findingSentence(event)
    }
  }

  // MARK: Names

  /// A text of the log.
  func text(_ id: TextID) -> String { log.texts[id] }

  /// A task's name; for 0, the program itself.
  func name(_ task: TaskID) -> String {
    guard task != 0 else { return "the program" }
    guard let state = state.task(task) else { return "task \(task)" }
    let name = TaskNames(log)[state]
    return name.isEmpty ? "task \(task)" : name
  }

  /// A thread's name.
  func name(thread id: ThreadID) -> String {
    guard let thread = state.thread(id) else { return "thread \(id)" }
    let name = text(thread.name)
    return name.isEmpty ? (id == 0 ? "the main thread" : "thread \(id)") : name
  }

  /// Who does what happens now: the current task, thread or the program.
  var actor: String {
    if state.currentTask != 0 { return name(state.currentTask) }
    if state.currentThread != 0 { return name(thread: state.currentThread) }
    if let running = state.running, running.task == 0 { return phrase(running) }
    return state.currentFrame == nil && state.isLoopRunning ? "the loop" : "the program"
  }

  /// The current line: ` at line 8`, or nothing where there is none; ` at line 8 of tools.py` where
  /// it is not the main file's.
  var atLine: String {
    guard state.line > 0, let code = state.currentCode else { return "" }
    return " at line \(state.line)" + (otherFile(code).map { " of \($0)" } ?? "")
  }

  /// The name of the file that a code is of, where it is not the main one.
  func otherFile(_ code: CodeID) -> String? {
    guard code < log.codes.count else { return nil }
    let file = log.codes[Int(code)].file
    guard !file.isEmpty, state.file != 0, file != text(state.file) else { return nil }
    return file.split(separator: "/").last.map(String.init)
  }

  /// A code object's name as it is called.
  func name(code id: CodeID?) -> String {
    guard let id, id < log.codes.count else { return "a function" }
    let code = log.codes[Int(id)]
    return code.kind == .module ? "the module" : code.qualifiedName
  }

  /// A primitive as `the lock printer`, or `a lock` where it has no name.
  func phrase(_ id: PrimitiveID) -> String {
    guard let primitive = state.primitive(id) else { return "a primitive" }
    return phrase(primitive.kind, primitive.name)
  }

  /// A primitive of a kind with its name.
  func phrase(_ kind: PrimitiveKind, _ name: TextID) -> String {
    let own = text(name)
    return own.isEmpty
      ? (kind == .event ? "an event" : "a \(kind.word)") : "the \(kind.word) \(own)"
  }

  // MARK: Words

  /// A sentence: its first letter capital where it is not a name of the program, and a full stop.
  func sentence(_ words: String) -> String {
    let starters = [
      "the ", "a ", "an ", "all ", "data ", "in ", "it ", "nobody ", "task ", "thread ", "what ",
    ]
    guard starters.contains(where: words.hasPrefix), let first = words.first else {
      return words + "."
    }
    return first.uppercased() + words.dropFirst() + "."
  }
}

extension Timeline {
  /// The sentence that explains an event, which must be in the log.
  package func sentence(for sequence: Sequence) -> String {
    let state = state(at: sequence)
    var reader = log.reader(from: sequence)
    guard let event = reader.next() else { return "" }
    return Explainer(log: log, state: state, now: reader.time).sentence(for: event)
  }

  /// The sentence that explains a cursor: that of the last event before it.
  package func sentence(at cursor: Sequence) -> String {
    cursor > 0 ? sentence(for: cursor - 1) : "Nothing has happened yet."
  }
}
