import DequeModule
import Trace

/// Runs the threads of a program one at a time, in an order that depends on nothing but the program.
///
/// Each has a thread of the system, since what it does may nest on the native stack, but only the one
/// that has the *baton* runs. It gives the baton up where it blocks, where it ends, and when it has run
/// for the switch interval while others of its global lock could. Those that can run stand in a
/// first-in, first-out queue. When none can, the world's clock goes on to the earliest deadline of a
/// blocked thread or the next event outside.
///
/// Threads of different global locks, as those of two processes have, run in parallel: the baton goes
/// round among the locks in short shares, while the clock counts what they do at the same time once.
///
/// All methods are called by the thread that has the baton.
package final class ThreadScheduler {
  /// How long a thread runs while others could (`sys.getswitchinterval`).
  package var switchInterval: Nanoseconds = 5_000_000
  /// The thread that was there first.
  package let main: GreenThread
  /// The thread that has the baton.
  package private(set) var current: GreenThread
  /// How many threads have not ended.
  package private(set) var living = 1
  /// Whether all threads are to return as soon as they can.
  package private(set) var isHalting = false

  /// Whether the current thread keeps the baton until it blocks.
  package var isFrozen = false

  private unowned let world: ThreadWorld
  private let trace: TraceLog?
  private var lastID: ThreadID = 0
  /// The global locks of living threads, the main thread's first.
  private var locks: [GlobalLock]
  /// How many of them have threads that run or could.
  private var parallelism = 1
  /// Those that are blocked, in the order in which they came.
  private var blocked: [GreenThread] = []
  /// The earliest of their deadlines; nil where it has to be looked for.
  private var knownEarliest: Nanoseconds? = .max
  /// Those that have ended and whose threads of the system are to be joined.
  private var ended: [GreenThread] = []
  /// When the current thread has to let those of another lock run.
  private var shareEnd: Nanoseconds?
  /// How long the threads of one lock run before those of the next, in time of their own.
  private static let share: Nanoseconds = 1_000_000

  /// Makes a scheduler; the calling thread becomes the main thread and has the baton.
  ///
  /// - Parameters:
  ///   - main: stands for the calling thread.
  ///   - world: its clock, and what happens outside; must outlive the scheduler.
  ///   - trace: where to record what happens.
  package init(main: GreenThread, world: ThreadWorld, trace: TraceLog? = nil) {
    self.main = main
    self.world = world
    self.trace = trace
    current = main
    main.state = .running
    let lock = GlobalLock()
    lock.living = 1
    lock.holder = main
    main.lock = lock
    locks = [lock]
  }

  /// The threads that could run, the next one first.
  package var runnableThreads: [GreenThread] { locks.flatMap { Array($0.waiting) } }
  /// The blocked threads, in the order in which they came.
  package var blockedThreads: [GreenThread] { blocked }

  private func record(_ event: @autoclosure () -> Event) {
    guard let trace else { return }
    trace.now = world.now
    trace.record(event())
  }

  // MARK: Starting and ending

  /// Starts a thread: it goes to the back of the queue.
  ///
  /// - Parameters:
  ///   - thread: a thread that was not started yet.
  ///   - name: its name for the trace.
  ///   - stackSize: bytes of its native stack.
  ///   - lock: the global lock that it needs to run; by default that of the current thread.
  ///   - body: what it runs; it must return soon once the scheduler halts.
  /// - Returns: whether the system had room for it.
  package func start(
    _ thread: GreenThread, name: TextID, stackSize: Int, lock: GlobalLock? = nil,
    _ body: @escaping () -> Void
  ) -> Bool {
    joinEnded()
    let system = SystemThread.start(stackSize: stackSize, waitingFor: thread.turn) { [self] in
      body()
      return end(thread)
    }
    guard let system else { return false }
    thread.systemThread = system
    lastID += 1
    thread.id = lastID
    living += 1
    let lock = lock ?? current.lock
    if !locks.contains(where: { $0 === lock }) { locks.append(lock) }
    lock.living += 1
    thread.lock = lock
    record(.threadStarted(thread.id, name: name))
    enqueue(thread)
    return true
  }

  /// Ends the current thread; answers whose turn it is then.
  private func end(_ thread: GreenThread) -> Turn {
    record(.threadEnded(thread.id))
    thread.state = .ended
    living -= 1
    thread.lock.living -= 1
    thread.lock.holder = nil
    if thread.lock.living == 0 { locks.removeAll { $0 === thread.lock } }
    ended.append(thread)
    let next = nextThread()
    change(to: next)
    return next.turn
  }

  /// Waits for the threads of the system of those that have ended, which take memory until then.
  package func joinEnded() {
    for thread in ended { thread.systemThread?.join() }
    ended = []
  }

  /// Tells all threads to return as soon as they can; those that are blocked go on.
  package func halt() {
    guard !isHalting else { return }
    isHalting = true
    let waiting = blocked
    blocked = []
    knownEarliest = .max
    for thread in waiting { goOn(thread, .halted) }
  }

  /// Halts, and waits until all other threads have ended; called by the main thread.
  package func haltAndJoin() {
    halt()
    while living > 1, let next = takeNext() {
      enqueue(current)
      pass(to: next)
    }
    joinEnded()
  }

  // MARK: Blocking

  /// Blocks the current thread until it is woken or a deadline comes; others run meanwhile.
  ///
  /// - Parameters:
  ///   - deadline: when to go on at the latest; `nil` to go on only when woken.
  ///   - what: what it waits for, for the trace.
  /// - Returns: why it goes on.
  package func block(
    until deadline: Nanoseconds?, what: @autoclosure () -> TextID
  ) -> GreenThread.Wakening {
    if isHalting { return .halted }
    let thread = current
    thread.state = .blocked
    thread.deadline = deadline
    blocked.append(thread)
    if let deadline { knownEarliest = knownEarliest.map { min($0, deadline) } }
    // A program that never started a thread shows none.
    thread.isShownBlocked = living > 1
    if thread.isShownBlocked { record(.threadBlocked(thread.id, what: what())) }
    thread.lock.holder = nil
    handOver()
    return thread.wakening
  }

  /// Lets a blocked thread go on: it goes to the back of the queue.
  package func wake(_ thread: GreenThread, _ wakening: GreenThread.Wakening = .woken) {
    guard thread.state == .blocked else { return }
    blocked.removeAll { $0 === thread }
    if thread.deadline == knownEarliest { knownEarliest = nil }
    goOn(thread, wakening)
  }

  /// A thread that is blocked no more stands in the queue again.
  private func goOn(_ thread: GreenThread, _ wakening: GreenThread.Wakening) {
    thread.wakening = wakening
    thread.deadline = nil
    if thread.isShownBlocked { record(.threadUnblocked(thread.id)) }
    enqueue(thread)
  }

  private func enqueue(_ thread: GreenThread) {
    thread.state = .runnable
    let lock: GlobalLock = thread.lock
    lock.waiting.append(thread)
    if lock.sliceEnd == nil { lock.sliceEnd = world.now + switchInterval }
    countParallel()
    if lock !== current.lock, shareEnd == nil { beginShare() }
    world.lookChanged()
  }

  /// The earliest deadline of a blocked thread.
  private var earliestDeadline: Nanoseconds? {
    let earliest = knownEarliest ?? blocked.reduce(.max) { min($0, $1.deadline ?? .max) }
    knownEarliest = earliest
    return earliest == .max ? nil : earliest
  }

  private func wakeDue() {
    guard let earliest = earliestDeadline, earliest <= world.now else { return }
    let now = world.now
    let due = blocked.filter { ($0.deadline ?? .max) <= now }
      .enumerated().sorted {
        ($0.element.deadline ?? 0, $0.offset) < ($1.element.deadline ?? 0, $1.offset)
      }
    for (_, thread) in due { wake(thread, .timedOut) }
  }

  // MARK: Switching

  /// When `pause` has something to do next; `nil` while nothing but the current thread's own doing
  /// can make another run.
  package var nextLook: Nanoseconds? {
    guard living > 1, !isHalting, !isFrozen else { return nil }
    let sliceEnd = current.lock.waiting.isEmpty ? nil : current.lock.sliceEnd
    return [sliceEnd, shareEnd, earliestDeadline, world.nextEvent].lazy.compactMap { $0 }.min()
  }

  /// A moment at which the current thread may give up the baton: it does if its time is over.
  package func pause() {
    guard living > 1, !isHalting, !isFrozen else { return }
    world.runEvents()
    wakeDue()
    let lock: GlobalLock = current.lock
    if !lock.waiting.isEmpty, let end = lock.sliceEnd, end <= world.now {
      giveWay()
    } else if let shareEnd, shareEnd <= world.now, let next = takeNext(others: true) {
      // It keeps its global lock, and goes on when its turn comes again.
      current.state = .runnable
      lock.waiting.prepend(current)
      pass(to: next)
    }
  }

  /// Goes to the back of the queue and lets those before run, if there are any.
  package func giveWay() {
    guard let next = takeNext() else { return }
    current.lock.holder = nil
    enqueue(current)
    pass(to: next)
  }

  /// The current thread is blocked: whoever can run next gets the baton.
  private func handOver() { pass(to: nextThread()) }

  /// Takes the next thread that could run: of the next lock in turn, the current thread's last.
  private func takeNext(others: Bool = false) -> GreenThread? {
    let start = locks.firstIndex { $0 === current.lock } ?? 0
    for offset in 1...locks.count {
      let lock = locks[(start + offset) % locks.count]
      if others, lock === current.lock { continue }
      if let next = lock.waiting.popFirst() { return next }
    }
    return nil
  }

  private func countParallel() {
    guard locks.count > 1 || parallelism > 1 else { return }
    let count = locks.count { !$0.waiting.isEmpty || current.lock === $0 && $0.holder != nil }
    guard max(1, count) != parallelism else { return }
    parallelism = max(1, count)
    world.parallelismChanged(to: parallelism)
  }

  private func beginShare() {
    shareEnd = world.now + ThreadScheduler.share / parallelism
  }

  private func nextThread() -> GreenThread {
    while true {
      world.runEvents()
      wakeDue()
      if let next = takeNext() { return next }
      if !world.idle(until: earliestDeadline) { wake(main, .deadlocked) }
    }
  }

  private func pass(to next: GreenThread) {
    let old = current
    change(to: next)
    if next !== old { Turn.pass(to: next.turn, waitingFor: old.turn) }
  }

  /// Makes a thread the current one; it goes on with its turn.
  private func change(to next: GreenThread) {
    let old = current
    let lock: GlobalLock = next.lock
    next.state = .running
    if lock.holder !== next {
      lock.holder = next
      lock.sliceEnd = lock.waiting.isEmpty ? nil : world.now + switchInterval
    }
    current = next
    countParallel()
    shareEnd = nil
    if locks.contains(where: { $0 !== lock && !$0.waiting.isEmpty }) { beginShare() }
    guard next !== old else { return world.lookChanged() }
    record(.threadSwitched(next.id))
    world.switched(from: old, to: next)
    world.lookChanged()
  }
}
