import Testing
import Trace

@testable import EventLoop

/// Threads without Python: their order, their waits and their end.
@Suite("The threads of a program run by turns")
struct ThreadSchedulerTests {
  /// A world whose clock moves by what the threads say they compute.
  private final class Machine: ThreadWorld {
    var now: Nanoseconds = 0
    var events: [(time: Nanoseconds, body: () -> Void)] = []
    var switches: [ThreadID] = []
    var parallelism = 1
    var nextEvent: Nanoseconds? { events.map(\.time).min() }

    func idle(until moment: Nanoseconds?) -> Bool {
      guard let next = [moment, nextEvent].compactMap({ $0 }).min() else { return false }
      now = max(now, next)
      runEvents()
      return true
    }

    func runEvents() {
      let due = events.filter { $0.time <= now }
      events.removeAll { $0.time <= now }
      for event in due { event.body() }
    }

    func switched(from: GreenThread, to: GreenThread) { switches.append(to.id) }
    func parallelismChanged(to count: Int) { parallelism = count }
    func lookChanged() {}
  }

  /// What threads do, one after the other, in a list.
  private final class Scene {
    let machine = Machine()
    let trace = TraceLog()
    let scheduler: ThreadScheduler
    var said: [String] = []

    init() { scheduler = ThreadScheduler(main: GreenThread(), world: machine, trace: trace) }

    func say(_ text: String) { said.append("\(machine.now / 1_000_000) \(text)") }

    /// Computes for some milliseconds, looking up after each.
    func compute(_ milliseconds: Int) {
      for _ in 0..<milliseconds {
        machine.now += 1_000_000 / machine.parallelism
        if let look = scheduler.nextLook, look <= machine.now { scheduler.pause() }
      }
    }

    @discardableResult
    func sleep(_ milliseconds: Int) -> GreenThread.Wakening {
      scheduler.block(until: machine.now + milliseconds * 1_000_000, what: 0)
    }

    @discardableResult
    func start(lock: GlobalLock? = nil, _ body: @escaping (Scene) -> Void) -> GreenThread {
      let thread = GreenThread()
      let hasRoom = scheduler.start(thread, name: 0, stackSize: 1 << 20, lock: lock) {
        [unowned self] in body(self)
      }
      #expect(hasRoom)
      return thread
    }
  }

  @Test("Threads take turns after the switch interval, in the order in which they were started")
  func takesTurns() {
    let scene = Scene()
    for name in ["a", "b"] {
      scene.start { scene in
        for _ in 0..<3 {
          scene.say(name)
          scene.compute(4)
        }
      }
    }
    scene.sleep(100)
    #expect(scene.said == ["0 a", "4 a", "5 b", "9 b", "13 a", "18 b"])
    scene.scheduler.haltAndJoin()
  }

  @Test("Sleeping threads wake by deadline, and the clock jumps only when none can run")
  func sleepersWakeInOrder() {
    let scene = Scene()
    for (name, time) in [("long", 30), ("short", 10), ("middle", 20)] {
      scene.start { scene in
        scene.sleep(time)
        scene.say(name)
      }
    }
    scene.sleep(50)
    scene.say("main")
    #expect(scene.said == ["10 short", "20 middle", "30 long", "50 main"])
    scene.scheduler.haltAndJoin()
  }

  @Test("A thread that is woken stands behind those that could run already")
  func wakesToTheBack() {
    let scene = Scene()
    let sleeper = scene.start { scene in
      #expect(scene.scheduler.block(until: nil, what: 0) == .woken)
      scene.say("sleeper")
    }
    scene.scheduler.giveWay()
    scene.start { scene in scene.say("other") }
    scene.scheduler.wake(sleeper)
    scene.sleep(1)
    #expect(scene.said == ["0 other", "0 sleeper"])
    scene.scheduler.haltAndJoin()
  }

  @Test("Threads of different global locks compute in parallel, those of one do not")
  func locksRunInParallel() {
    func time(_ locks: [GlobalLock]) -> Nanoseconds {
      let scene = Scene()
      var left = locks.count
      let main = scene.scheduler.current
      for lock in locks {
        scene.start(lock: lock) { scene in
          scene.compute(12)
          left -= 1
          if left == 0 { scene.scheduler.wake(main) }
        }
      }
      #expect(scene.scheduler.block(until: nil, what: 0) == .woken)
      scene.scheduler.haltAndJoin()
      return scene.machine.now / 1_000_000
    }
    let shared = GlobalLock()
    #expect(time([shared, shared, shared]) == 36)
    #expect((11...14).contains(time([GlobalLock(), GlobalLock(), GlobalLock()])))
    #expect((23...26).contains(time([shared, GlobalLock(), shared])))
  }

  @Test("An event outside wakes a thread at its time")
  func eventsWake() {
    let scene = Scene()
    let waiter = scene.start { scene in
      #expect(scene.scheduler.block(until: nil, what: 0) == .woken)
      scene.say("woken")
    }
    scene.machine.events.append((7_000_000, { scene.scheduler.wake(waiter) }))
    scene.sleep(20)
    #expect(scene.said == ["7 woken"])
    scene.scheduler.haltAndJoin()
  }

  @Test("The main thread is told when nothing can wake any thread")
  func deadlockIsTold() {
    let scene = Scene()
    scene.start { scene in #expect(scene.scheduler.block(until: nil, what: 0) == .halted) }
    #expect(scene.scheduler.block(until: nil, what: 0) == .deadlocked)
    #expect(scene.scheduler.blockedThreads.count == 1)
    scene.scheduler.haltAndJoin()
    #expect(scene.scheduler.living == 1)
  }

  @Test("Halting ends blocked, waiting and unstarted threads, and no thread blocks any more")
  func haltingEndsAll() {
    let scene = Scene()
    scene.start { scene in
      #expect(scene.sleep(1000) == .halted)
      #expect(scene.sleep(1000) == .halted)
    }
    scene.start { scene in
      scene.compute(20)
      scene.say("computed")
    }
    scene.sleep(1)
    scene.start { scene in scene.say("late") }
    scene.scheduler.haltAndJoin()
    #expect(scene.scheduler.living == 1)
    #expect(scene.said.map { $0.split(separator: " ")[1] } == ["computed", "late"])
  }

  @Test("The trace folds to what the scheduler says")
  func traceAgrees() {
    let scene = Scene()
    scene.start { scene in
      scene.sleep(5)
      scene.compute(12)
    }
    scene.start { scene in scene.compute(8) }
    scene.sleep(9)
    var state = LoopState()
    state.fold(scene.trace, upTo: scene.trace.count)
    let scheduler = scene.scheduler
    #expect(state.checkInvariants() == [])
    #expect(state.currentThread == scheduler.current.id)
    let runnable = state.threads.filter { $0.status == .runnable }.map(\.id)
    #expect(runnable == scheduler.runnableThreads.map(\.id).sorted())
    let blocked = state.threads.filter { $0.status == .blocked }.map(\.id)
    #expect(blocked == scheduler.blockedThreads.map(\.id).sorted())
    scene.scheduler.haltAndJoin()
  }

  @Test("Two runs switch alike")
  func switchesAreDeterministic() {
    func run() -> [ThreadID] {
      let scene = Scene()
      for number in 1...6 {
        scene.start { scene in
          for _ in 0..<4 {
            scene.compute(number)
            scene.sleep(number * 2)
          }
        }
      }
      scene.sleep(200)
      scene.scheduler.haltAndJoin()
      return scene.machine.switches
    }
    #expect(run() == run())
  }
}
