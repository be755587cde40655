import EventLoop
import Trace

/// Starting threads, waiting in them, and ending them.
extension Interpreter {
  /// The thread that runs.
  var currentThread: ProgramThread { threads.current as? ProgramThread ?? mainThread }

  /// Starts a thread that calls a function; the calling thread waits until it has begun.
  ///
  /// - Parameters:
  ///   - thread: a thread that was not started yet.
  ///   - lock: the global lock that it needs; by default that of the calling thread.
  ///   - body: what it runs. What it raises is dropped.
  /// - Throws: RuntimeError where the system has no room for another thread.
  func startThread(
    _ thread: ProgramThread, lock: GlobalLock? = nil,
    _ body: @escaping (Interpreter) throws(Raised) -> Void
  ) throws(Raised) {
    let starter = threads.current
    let hasStarted = threads.start(
      thread, name: trace?.text(thread.name) ?? 0, stackSize: ProgramThread.stackSize,
      lock: lock
    ) { [self] in
      threads.wake(starter)
      programThreads.append(thread)
      if !isHalting {
        do throws(Raised) {
          try body(self)
        } catch {
          if !isHalting { reportUnraisable(error, in: .none) }
        }
      }
      programThreads.removeAll { $0 === thread }
      for joiner in thread.joiners { threads.wake(joiner) }
    }
    guard hasStarted else { throw runtimeError("can't start new thread") }
    _ = try wait(until: nil, for: "the start of \(thread.name)")
  }

  /// Blocks the current thread until it is woken or a deadline comes.
  ///
  /// - Parameters:
  ///   - deadline: when to go on at the latest, if ever.
  ///   - what: what it waits for, as the object of a sentence.
  /// - Throws: what ends the program, where it is being ended.
  /// - Returns: whether it was woken.
  func wait(
    until deadline: Nanoseconds?, for what: String
  ) throws(Raised) -> Bool {
    let thread = currentThread
    thread.waitsFor = what
    defer { thread.waitsFor = nil }
    switch threads.block(until: deadline, what: trace?.text(what) ?? 0) {
    case .woken: try raisePendingInterrupt()
    case .timedOut: return false
    case .deadlocked: throw deadlockedThreads()
    case .halted: throw halted()
    }
    return true
  }

  /// Waits for the end of a thread; whether it has ended.
  func join(_ thread: ProgramThread, until deadline: Nanoseconds?) throws(Raised) -> Bool {
    let current = currentThread
    while thread.state != .ended {
      if let deadline, deadline <= now { return false }
      guard programThreads.contains(where: { $0 === thread }) else { return true }
      thread.addJoiner(current)
      defer { thread.removeJoiner(current) }
      if !(try wait(until: deadline, for: "the end of \(thread.name)")) { return false }
    }
    return true
  }

  // MARK: Ending

  /// Ends the program: no handler of the program sees the exception.
  func halt(status: Int32) -> Raised {
    isHalting = true
    haltStatus = status
    threads.halt()
    return halted()
  }

  /// What every thread raises while the program is being ended.
  func halted() -> Raised {
    error(exceptions.systemExit, arguments: [.int(Int(haltStatus))])
  }

  /// Waits for the threads that are not daemons, as CPython does at the end of the main module.
  func joinThreads() throws(Raised) {
    while let handler = threadExitHandlers.popLast() { _ = try call(handler) }
    while let thread = programThreads.first(where: { !$0.isDaemon }) {
      _ = try join(thread, until: nil)
    }
  }

  /// Every thread is blocked, and nothing can wake any: says so, and ends the program.
  private func deadlockedThreads() -> Raised {
    let detail = "Every thread waits, and nothing can wake any: \(threadWaits())."
    if let trace {
      trace.now = now
      trace.record(
        .diagnostic(.deadlock, task: 0, line: current?.line ?? 0, detail: trace.text(detail)))
    }
    write(
      "loopscope: deadlock. \(detail)\n"
        + "CPython would wait here for ever; the program was ended instead.\n",
      to: .standardError)
    return halt(status: 1)
  }

  /// Nothing happens before the end of the virtual clock: says so, and ends the program.
  func clockEnded() {
    write(
      "loopscope: the program waits for a moment more than 36 years after its start, where its "
        + "clock ends; it was ended instead.\n",
      to: .standardError)
    _ = halt(status: 1)
  }

  /// Which thread waits for what, in a phrase.
  func threadWaits() -> String {
    let others = programThreads.filter { $0.waitsFor != nil }
    return ([mainThread] + others).compactMap { thread in
      thread.waitsFor.map { "\(thread.name) waits for \($0)" }
    }.joined(separator: "; ")
  }
}
