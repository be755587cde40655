import EventLoop
import Trace

/// The world of an interpreter's loops and threads: its clock, and what happens outside.
final class MachineWorld: LoopWorld, ThreadWorld {
  /// How much later than it asked for an idle loop wakes, as every real one does.
  ///
  /// So sleeps in a row end after one long sleep, here as there.
  static let latency: Nanoseconds = 100_000

  /// In what units CPython's idle loop asks to be woken, rounded up.
  private static let unit: Nanoseconds = 1_000_000

  private unowned(unsafe) let interpreter: Interpreter
  private let interpreterReference: Unmanaged<Interpreter>
  /// Asked before an idle machine waits in real time, for how long it may at most; it may hold the
  /// machine first.
  var idleLimit: ((Interpreter) -> Nanoseconds?)?
  /// The loops that wait, each with its thread.
  private var waiting: [(loop: EventLoop, thread: GreenThread)] = []

  /// What the program's streams and servers talk over.
  let network: Network
  private let memory: MemoryNetwork?
  #if os(Linux)
    private let system: SystemNetwork?
  #endif

  /// Makes the world of an interpreter.
  init(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    interpreterReference = .passUnretained(interpreter)
    // The interpreter has its world to itself, so neither outlives it.
    unowned(unsafe) let interpreter = interpreter
    switch interpreter.outside {
    case .none:
      let made = MemoryNetwork { interpreter.now }
      (network, memory) = (made, made)
      #if os(Linux)
        system = nil
      #endif
    #if os(Linux)
      case .system(let given): (network, memory, system) = (given, nil, given)
    #endif
    }
  }

  var now: Nanoseconds { interpreterReference._withUnsafeGuaranteedRef { $0.now } }

  // MARK: Loops

  func wait(until deadline: Nanoseconds?, for loop: EventLoop) -> Bool {
    let vm = interpreter
    if look(for: loop) { return true }
    waiting.append((loop, vm.threads.current))
    defer { waiting.removeAll { $0.loop === loop } }
    let wakening = vm.threads.block(
      until: deadline.map { wakeTime(for: max($0, now), of: loop) },
      what: vm.trace?.text("its event loop's next event") ?? 0)
    return wakening == .woken || wakening == .timedOut
  }

  /// When an idle loop wakes for its first timer; in real time the system rounds by itself.
  ///
  /// CPython's loop sleeps for whole milliseconds. All timers that are due by then fire in one turn,
  /// and so they do here, though the clock goes no further than they need: unless it sleeps for one
  /// millisecond only, after which what is shorter than that would come in another order.
  private func wakeTime(for deadline: Nanoseconds, of loop: EventLoop) -> Nanoseconds {
    guard memory != nil, deadline < .max / 2 else { return deadline }
    let now = now
    let units = (deadline - now + MachineWorld.unit - 1) / MachineWorld.unit
    let rounded = now + units * MachineWorld.unit
    guard units > 1 else { return rounded + MachineWorld.latency }
    let last = loop.latestDeadline(notAfter: rounded) ?? deadline
    return max(now, deadline, last) + MachineWorld.latency
  }

  func poll(for loop: EventLoop) { _ = look(for: loop) }

  /// Lets all that is on its way arrive; whether the loop has anything to run then.
  private func look(for loop: EventLoop) -> Bool {
    guard let memory else {
      runEvents()
      return loop.hasReady
    }
    if memory.isQuiet, waiting.isEmpty { return loop.hasReady }
    let isReady = memory.poll(for: loop) { [self] in advance(to: $0) }
    if !waiting.isEmpty { runEvents() }
    return isReady
  }

  private func advance(to moment: Nanoseconds) {
    interpreter.clock.advance(by: max(0, moment - now))
  }

  func wake(_ loop: EventLoop) {
    guard let thread = waiting.first(where: { $0.loop === loop })?.thread else { return }
    interpreter.threads.wake(thread)
  }

  // MARK: Threads

  var nextEvent: Nanoseconds? { memory?.nextArrival }

  func idle(until moment: Nanoseconds?) -> Bool {
    #if os(Linux)
      if let system {
        // In real time Ctrl-C may always come, so nothing counts as a deadlock.
        interpreter.flushPending()
        interpreter.host.flush()
        let limit = idleLimit?(interpreter)
        let wait = moment.map { max(0, $0 - now) }
        system.poll(for: [wait, limit].compactMap { $0 }.min())
        interpreter.takeInterrupt()
        for (loop, thread) in waiting where loop.hasReady { interpreter.threads.wake(thread) }
        return true
      }
    #endif
    guard let moment = [moment, nextEvent].compactMap({ $0 }).min() else { return false }
    guard moment <= MachineClock.end else {
      interpreter.clockEnded()
      return true
    }
    advance(to: moment)
    runEvents()
    return true
  }

  func runEvents() {
    #if os(Linux)
      system?.poll(for: 0)
    #endif
    guard let memory else { return }
    memory.deliver(until: now)
    for (loop, _) in waiting { memory.report(to: loop) }
  }

  // MARK: Ctrl-C

  /// Whether Ctrl-C was pressed since the last question.
  func wasInterrupted() -> Bool {
    #if os(Linux)
      system?.takeInterrupt() ?? false
    #else
      false
    #endif
  }

  /// The loop that waits in a thread.
  func waitingLoop(in thread: GreenThread) -> EventLoop? {
    waiting.first { $0.thread === thread }?.loop
  }

  func switched(from: GreenThread, to: GreenThread) {
    guard let from = from as? ProgramThread, let to = to as? ProgramThread else { return }
    from.execution = ExecutionState(of: interpreter)
    to.execution.restore(to: interpreter)
  }

  func parallelismChanged(to count: Int) {
    interpreter.clock.setParallelism(count, charged: interpreter.charged)
  }

  func lookChanged() { interpreter.updatePauses() }
}
