import Trace

/// How a program ended.
package struct ProgramResult: Equatable, Sendable {
  /// The exit status that CPython would end with.
  package let exitStatus: Int32
}

/// Runs one Python program from beginning to end.
package final class Program {
  /// Given up before the program is.
  private var owned: Interpreter?
  private unowned let interpreter: Interpreter
  private let source: SourceFile
  private let provider: SourceProvider?

  /// Prepares a program.
  ///
  /// - Parameters:
  ///   - source: the main file.
  ///   - name: `sys.argv[0]`, where it is not the file's path.
  ///   - provider: where modules beside the program come from.
  ///   - arguments: `sys.argv` after the program's own name.
  ///   - memoryLimit: the bytes that the program's objects may have; beyond that is MemoryError.
  ///   - host: where output goes and input comes from.
  ///   - trace: the log to write, for a traced run.
  ///   - outside: what the program lives in.
  package init(
    source: SourceFile, name: String? = nil, provider: SourceProvider? = nil,
    arguments: [String] = [], memoryLimit: Int? = nil, host: ProgramHost,
    trace: TraceLog? = nil, outside: Outside = .none
  ) {
    self.source = source
    self.provider = provider
    let made = Interpreter(host: host, trace: trace, outside: outside)
    (owned, interpreter) = (made, made)
    interpreter.sources.provider = provider
    if let memoryLimit { interpreter.heap.memory.limit = memoryLimit }
    interpreter.arguments = [name ?? source.path] + arguments
  }

  /// Classes refer to each other in rings, and objects to their classes without counting: the
  /// objects go with the interpreter, the classes after it.
  deinit {
    var classes = interpreter.everyClass
    interpreter.takeApart()
    weak let rest = owned
    owned = nil
    if rest == nil { PyType.dissolve(&classes) }
  }

  /// Has a closure called every so many instructions; it may wait, or throw to end the program.
  func onPause(every interval: Int, _ body: @escaping (Interpreter) throws(Raised) -> Void) {
    interpreter.pauses.setOwner(every: interval, body)
  }

  /// Shows the interpreter to a test.
  func observe(_ body: (Interpreter) -> Void) { body(interpreter) }

  /// Has a closure asked how long an idle program may wait at a time, in real time; it may hold the
  /// program, or halt it.
  func onIdle(_ body: @escaping (Interpreter) -> Nanoseconds?) {
    interpreter.world.idleLimit = body
  }

  /// Runs the program on the calling thread, which needs a large stack (see `EngineThread`).
  package func run() -> ProgramResult {
    let vm = interpreter
    vm.listenForInterrupts()
    if let trace = vm.trace {
      trace.record(.programStarted(file: trace.text(source.path)))
    }
    let status = vm.runMain(source)
    if let trace = vm.trace {
      trace.now = vm.now
      trace.record(.programEnded(exitStatus: status))
    }
    return ProgramResult(exitStatus: status)
  }
}

extension Interpreter {
  /// Runs a source file as `__main__` and reports what it raises; the exit status.
  func runMain(_ source: SourceFile) -> Int32 {
    let main = newModule("__main__")
    main.namespace.set(names.file, string(source.path))
    main.namespace.set(intern("__package__"), .none)
    modules.set(intern("__main__"), .object(main))
    var status: Int32 = 0
    var uncaught: PyException?
    do {
      _ = try runSource(source, in: main, isTraced: isTracing)
    } catch {
      status = report(error)
      escapedTasks = []
      uncaught = error.exception
    }
    finish(main, uncaught)
    uncaught = nil
    if isHalting { status = haltStatus }
    if threads.living > 1 {
      // Daemons end with the program, and none of their handlers runs any more.
      isHalting = true
      threads.haltAndJoin()
    }
    threads.joinEnded()
    if isProgramKept { isHalting = true }
    tearDown()
    return status
  }

  /// Prints an exception that nobody caught; the exit status for it.
  private func report(_ raised: Raised) -> Int32 {
    if isHalting { return haltStatus }
    let exception = raised.exception
    if exception.type.isSubtype(of: exceptions.systemExit) { return exitStatus(of: exception) }
    handled = nil
    reportUncaught(exception)
    return exception.type.isSubtype(of: exceptions.keyboardInterrupt) ? 130 : 1
  }

  private func exitStatus(of exception: PyException) -> Int32 {
    let code =
      exception.arguments.count > 1
      ? tuple(exception.arguments) : exception.arguments.first ?? .none
    switch code {
    case .none: return 0
    case .int(let number): return Int32(truncatingIfNeeded: number & 0xFF)
    case .bool(let flag): return flag ? 1 : 0
    default:
      write(((try? str(code)) ?? "") + "\n", to: .standardError)
      return 1
    }
  }

  /// Ends the run: waits for threads, calls exit handlers, then drops what the exception that ended
  /// the program kept, and the main module's names.
  private func finish(_ main: PyModule, _ uncaught: PyException?) {
    defer { uncaught?.releaseVariables() }
    handled = nil
    guard !isHalting else { return }
    do {
      try joinThreads()
    } catch {
      _ = report(error)
    }
    guard !isHalting else { return }
    for handler in exitHandlers.reversed() {
      do {
        _ = try call(handler)
      } catch {
        _ = report(error)
      }
    }
    guard !isHalting else { return }
    escapedTasks = []
    if let uncaught {
      if !isProgramKept { reportPendingTasks() }
      uncaught.releaseVariables()
    }
    _ = destroyLostTasks()
    _ = collect()
    threads.isFrozen = true
    guard !isProgramKept else { return }
    isFinished = true
    finalizeObjects(namedIn: main.namespace)
    destroyPendingTasks()
    for entry in main.namespace.entries where !entry.key.isUnset {
      guard let key = entry.key.string, key.value != "__builtins__" else { continue }
      main.namespace.set(key, .none)
    }
  }
}
