import EventLoop
import Trace

/// One deterministic, traced run of a program, which goes on only when it is told to.
///
/// The program runs on a thread of its own, or several. They and the owner's take turns: while one
/// runs the others wait, so the trace may be read whenever `advance` has returned. How far the program is
/// advanced at a time never changes what it does.
package final class Engine {
  /// What the run has recorded so far.
  package let trace = TraceLog()
  /// Whether the program has ended.
  package var isFinished: Bool { turns.isFinished }
  /// The exit status that CPython would end with, once the program has ended.
  package var exitStatus: Int32? { turns.exitStatus }

  /// Whether the program asks for a line of input and cannot go on before `give(_:)`.
  package var isWaitingForInput: Bool { turns.isWaitingForInput }

  /// Whether time is real: then a second run would not do the same.
  package let isLive: Bool
  private let source: SourceFile
  private let modules: RememberedSources
  private let arguments: [String]
  /// A second run, from which parts of the trace are taken that were given up.
  private var replica: Engine?
  private let program: Program
  private let host: RecordedHost
  /// All that the program's threads know of their owner: they must not keep the engine alive, which
  /// ends them when it dies.
  private let turns = Turns()
  private var thread: SystemThread?

  /// How many instructions run between two looks at the limits: some ten microseconds.
  private static let interval = 2000

  /// Prepares a run; nothing runs before the first `advance`.
  ///
  /// - Parameters:
  ///   - source: the main file.
  ///   - provider: where modules beside the program come from.
  ///   - arguments: `sys.argv` after the program's own name.
  ///   - input: the lines that `input()` reads.
  ///   - isInteractive: whether it waits for more lines behind them; else it meets their end.
  ///   - outside: what it lives in. In real time a run is parked while it is idle too, and its clock
  ///     stands still while it is parked; its whole trace is kept, since it cannot be made again.
  package init(
    source: SourceFile, provider: SourceProvider? = nil, arguments: [String] = [],
    input: [String] = [], isInteractive: Bool = false, outside: Outside = .none
  ) {
    self.source = source
    self.arguments = arguments
    modules = RememberedSources(provider)
    host = RecordedHost(input: input)
    program = Program(
      source: source, provider: modules, arguments: arguments, host: host, trace: trace,
      outside: outside)
    isLive = outside.isReal
    if !isLive { trace.source = self }
    if isInteractive { host.onShortage = { [turns] in turns.waitForInput() } }
  }

  deinit { stop() }

  /// Shows the interpreter to a test.
  func observe(_ body: (Interpreter) -> Void) { program.observe(body) }

  /// Lets the program run until so many further events are recorded, or it ends.
  package func advance(events: Int) { advance(until: trace.count + events) }

  /// Lets the program run until the trace has so many events, or it ends.
  ///
  /// - Parameters:
  ///   - count: the number of events; some more may be recorded.
  ///   - slice: the longest time to take, if any; call again to go on.
  package func advance(until count: Trace.Sequence, within slice: Duration? = nil) {
    guard !isFinished, !isWaitingForInput, trace.count < count else { return }
    turns.limit = count
    turns.deadline = slice.map { ContinuousClock.now + $0 }
    handOver()
    trace.trim()
  }

  /// Gives the program the line that it asks for, without its end; nil for the end of all input.
  ///
  /// It goes on with the next `advance`.
  package func give(_ line: String?) {
    guard isWaitingForInput else { return }
    turns.isWaitingForInput = false
    host.add(line)
  }

  /// Ends the run; the trace stays.
  package func stop() {
    replica = nil
    guard !isFinished else { return }
    guard thread != nil else {
      turns.isFinished = true
      return
    }
    turns.isStopping = true
    handOver()
  }

  private func handOver() {
    if thread == nil {
      program.onPause(every: Engine.interval) { [turns, trace] (vm) throws(Raised) in
        try turns.pause(vm, trace)
      }
      if isLive { program.onIdle { [turns, trace] vm in turns.waitWhileIdle(vm, trace) } }
      thread = LargeStackThread.start(waitingFor: turns.goOn) { [turns, program] in
        turns.run(program)
      }
      guard thread != nil else {
        turns.isFinished = true
        turns.exitStatus = 1
        return
      }
    }
    turns.handOver()
    if isFinished, let ended = thread {
      ended.join()
      thread = nil
    }
  }
}

/// The turns that a program's threads and their owner take.
///
/// Whoever has the turn may touch everything here; the semaphores order it.
private final class Turns {
  let goOn = Turn()
  private let parked = Turn()
  /// The number of events at which the program parks.
  var limit: Trace.Sequence = 0
  /// When it parks at the latest.
  var deadline: ContinuousClock.Instant?
  var isStopping = false
  var isFinished = false
  var exitStatus: Int32?
  var isWaitingForInput = false

  /// Lets the program run until it parks or ends.
  func handOver() { Turn.pass(to: goOn, waitingFor: parked) }

  /// The whole of the program's main thread, from its first turn on; answers whose turn it is then.
  func run(_ program: Program) -> Turn {
    exitStatus = program.run().exitStatus
    isFinished = true
    return parked
  }

  /// Runs on the program's thread, when it asks for a line that is not there.
  func waitForInput() {
    guard !isStopping else { return }
    isWaitingForInput = true
    Turn.pass(to: parked, waitingFor: goOn)
  }

  /// Runs where the program is idle in real time: how long it may be so at most.
  func waitWhileIdle(_ vm: Interpreter, _ trace: TraceLog) -> Nanoseconds? {
    if !isStopping, trace.count >= limit || remaining == 0 { park(vm) }
    guard !isStopping else {
      _ = vm.halt(status: 130)
      return 0
    }
    return remaining
  }

  /// What is left of the slice, if that has an end.
  private var remaining: Nanoseconds? {
    guard let deadline else { return nil }
    let (seconds, attoseconds) = (deadline - ContinuousClock.now).components
    return max(0, Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000))
  }

  /// Hands the turn to the owner, and waits for it to come back.
  private func park(_ vm: Interpreter) {
    vm.clock.hold { Turn.pass(to: parked, waitingFor: goOn) }
  }

  /// Runs on whichever of the program's threads has the baton, every few instructions.
  func pause(_ vm: Interpreter, _ trace: TraceLog) throws(Raised) {
    guard
      isStopping || trace.count >= limit || (deadline.map { ContinuousClock.now >= $0 } ?? false)
    else { return }
    if !isStopping { park(vm) }
    if isStopping { throw vm.halt(status: 130) }
  }
}

extension Engine: ChunkSource {
  /// Runs the program once more, up to where these chunks are full.
  ///
  /// The second run is kept, and goes on where it stopped for chunks that come later.
  package func words(ofChunks range: Range<Int>) -> [ChunkWords] {
    var run = replica ?? makeReplica()
    if run.trace.hasForgotten(range.lowerBound) { run = makeReplica() }
    replica = run
    while !run.isFinished, !run.isWaitingForInput, run.trace.fullChunks < range.upperBound {
      run.advance(events: 50_000)
      run.trace.forget(beforeChunk: range.lowerBound)
    }
    let words = run.trace.words(ofChunks: range)
    run.trace.forget(beforeChunk: range.upperBound)
    return words
  }

  /// A run of the same program with the same input, as far as it was given.
  private func makeReplica() -> Engine {
    let copy = Engine(
      source: source, provider: modules, arguments: arguments, input: host.given,
      isInteractive: host.onShortage != nil && !host.isAtEnd)
    copy.trace.source = nil
    return copy
  }
}

/// The modules that stood beside a program when it asked for them: a second run finds the same.
///
/// Only the thread that has the turn asks.
final class RememberedSources: SourceProvider {
  private let provider: (any SourceProvider)?
  private var known: [String: SourceFile?] = [:]

  init(_ provider: (any SourceProvider)?) { self.provider = provider }

  func source(of module: String) -> SourceFile? {
    if let source = known[module] { return source }
    let source = provider?.source(of: module)
    known.updateValue(source, forKey: module)
    return source
  }
}

/// Where a traced program's output goes (nowhere but the trace), and its input.
private final class RecordedHost: ProgramHost {
  private var input: ArraySlice<String>
  /// All lines so far, read or not.
  private(set) var given: [String]
  /// Whether no more lines will be given.
  private(set) var isAtEnd = false
  /// Called when a line is asked for that is not there; more may have been added afterwards.
  var onShortage: (() -> Void)?

  init(input: [String]) {
    self.input = input[...]
    given = input
  }

  func write(_ text: String, to stream: OutputStream) {}

  func readLine() -> String? {
    if input.isEmpty, !isAtEnd { onShortage?() }
    return input.popFirst()
  }

  /// Adds a line, or the end of all input.
  func add(_ line: String?) {
    guard let line else {
      isAtEnd = true
      return
    }
    input.append(line)
    given.append(line)
  }
}
