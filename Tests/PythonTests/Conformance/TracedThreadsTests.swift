import EventLoop
import Foundation
import Testing
import Trace

@testable import Python

/// What the trace tells of programs with threads.
@Suite("Traced programs with threads")
struct TracedThreadsTests {
  static let programs = ConformanceTests.programs.filter { $0.hasPrefix("Threads/") }

  /// How often each program is run and traced: twice, or as often as `LOOPSCOPE_TRACE_RUNS` says.
  private static let runCount =
    ProcessInfo.processInfo.environment["LOOPSCOPE_TRACE_RUNS"].flatMap { Int($0) } ?? 2

  private func source(_ program: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return try String(contentsOf: folder.appending(path: program), encoding: .utf8)
  }

  /// The first event in which two logs differ; `nil` where they are the same.
  private func difference(_ a: TraceLog, _ b: TraceLog) -> String? {
    for sequence in 0..<min(a.count, b.count) {
      let (x, y) = (a.event(at: sequence), b.event(at: sequence))
      if x != y || a.time(at: sequence) != b.time(at: sequence) {
        return "\(sequence): \(a.time(at: sequence)) \(x), \(b.time(at: sequence)) \(y)"
      }
    }
    return a.count == b.count ? nil : "\(a.count) events, \(b.count) events"
  }

  private func file(_ source: String) -> SourceFile {
    SourceFile(path: "table.py", bytes: Array(source.utf8))
  }

  @Test("There are programs")
  func programsAreFound() { #expect(Self.programs.count >= 60) }

  @Test("However far the engine is advanced, a run records the same events")
  func runsAreDeterministic() throws {
    for (number, program) in Self.programs.enumerated() {
      let source = try source(program)
      let log = TraceLog()
      let run = ProgramOutput.run(source, trace: log)
      #expect(run.output == ProgramOutput.run(source).output, "\(program)")
      for repetition in 1..<max(2, Self.runCount) {
        let engine = Engine(source: file(source))
        let step = [1, 17, 400, 10_000][(number + repetition) % 4]
        while !engine.isFinished { engine.advance(events: step) }
        #expect(difference(engine.trace, log) == nil, "\(program)")
      }
    }
  }

  @Test("The folded state keeps its invariants, and is what the machine's threads say")
  func statesAreTrue() throws {
    for program in Self.programs {
      let log = TraceLog()
      var state = LoopState()
      var compared = 0
      nonisolated(unsafe) var problems: [String] = []
      let main = Program(
        source: file(try source(program)), host: SilentHost(), trace: log)
      main.onPause(every: 997) { (vm) throws(Raised) in
        guard compared < 60 else { return }
        compared += 1
        state.fold(log, upTo: log.count)
        problems += state.checkInvariants() + Self.differences(state, vm)
      }
      nonisolated(unsafe) let run = main
      LargeStackThread.run { _ = run.run() }
      state.fold(log, upTo: log.count)
      #expect(problems + state.checkInvariants() == [], "\(program)")
      #expect(state.threads.dropFirst().allSatisfy { $0.status == .ended }, "\(program)")
    }
  }

  /// Where a folded state differs from the machine.
  private static func differences(_ state: LoopState, _ vm: Interpreter) -> [String] {
    var found: [String] = []
    func compare<T: Equatable>(_ what: String, _ folded: T, _ live: T) {
      if folded != live { found.append("\(what): folded \(folded), live \(live)") }
    }
    func ids(_ status: ThreadState.Status) -> [ThreadID] {
      state.threads.filter { $0.status == status }.map(\.id)
    }
    let threads = vm.threads
    compare("the current thread", state.currentThread, threads.current.id)
    compare("runnable threads", ids(.runnable), threads.runnableThreads.map(\.id).sorted())
    if threads.living > 1 {
      compare("blocked threads", ids(.blocked), threads.blockedThreads.map(\.id).sorted())
    }
    var frame = vm.current
    // Frames of the library, and one that is being entered, are not in the trace.
    while let other = frame, other.pointee.number == 0 { frame = other.pointee.caller }
    if let frame, let folded = state.currentFrame {
      compare("the current frame", folded.id, frame.pointee.number)
    }
    return found
  }

  @Test("A job is followed from its submission to the task that it wakes")
  func jobIsFollowed() throws {
    let log = TraceLog()
    _ = ProgramOutput.run(
      """
      import asyncio, time
      def work(n):
          time.sleep(n)
      async def main():
          await asyncio.to_thread(work, 0.5)
      asyncio.run(main())
      """, trace: log)
    var state = LoopState()
    var seen: [String] = []
    for sequence in 0..<log.count {
      let event = log.event(at: sequence)
      switch event {
      case .jobSubmitted(_, let name): seen.append("submitted \(log.texts[name])")
      case .jobStarted(let job, let thread):
        seen.append("started by \(log.texts[state.threads[Int(thread)].name])")
        #expect(state.task(1)?.status == .running)
        #expect(state.jobs[job]?.isDone == false)
      case .suspending(1, .executor, let job, _):
        seen.append("main waits for \(log.texts[state.jobs[job]?.name ?? 0])")
      case .jobEnded: seen.append("ended")
      case .handleEnqueued(_, .resolve, let cause):
        if case .jobEnded = log.event(at: cause) { seen.append("caused a handle") }
      case .futureResolved: seen.append("resolved")
      case .handleEnqueued(_, .wake(1), _): seen.append("woke main")
      default: break
      }
      state.apply(event, time: log.time(at: sequence))
    }
    #expect(
      seen.prefix(7) == [
        "submitted work", "started by asyncio_0", "main waits for work", "ended",
        "caused a handle", "resolved", "woke main",
      ])
  }

  @Test("A loop runs as long as that of any thread does")
  func loopsAreCounted() throws {
    let log = TraceLog()
    _ = ProgramOutput.run(try source("Threads/loops-in-several-threads.py"), trace: log)
    var state = LoopState()
    var running: [Bool] = []
    for sequence in 0..<log.count {
      let event = log.event(at: sequence)
      state.apply(event, time: log.time(at: sequence))
      if case .output = event { running.append(state.isLoopRunning) }
    }
    #expect(running == [true, true, true, false])
  }

  @Test("A thread's wait says for what, and a deadlock names all")
  func waitsAreNamed() {
    let log = TraceLog()
    let run = ProgramOutput.run(
      """
      import threading
      first, second = threading.Lock(), threading.Lock()
      barrier = threading.Barrier(2)
      def work(one, other):
          with one:
              barrier.wait()
              with other:
                  pass
      threads = [
          threading.Thread(target=work, args=(first, second), name="a"),
          threading.Thread(target=work, args=(second, first), name="b"),
      ]
      for thread in threads: thread.start()
      for thread in threads: thread.join()
      """, trace: log)
    #expect(run.exitStatus == 1)
    #expect(
      run.errors.hasPrefix(
        "loopscope: deadlock. Every thread waits, and nothing can wake any: MainThread waits for "
          + "the end of a; a waits for a lock that b holds; b waits for a lock that a holds.\n"))
    var state = LoopState()
    state.fold(log, upTo: log.count)
    #expect(state.diagnostics.map(\.kind) == [.deadlock])
    #expect(state.threads.dropFirst().allSatisfy { $0.status == .ended })
  }

  @Test("Threads do not speed computing up, processes do")
  func processesComputeInParallel() throws {
    let source = """
      import time
      from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
      def compute(n):
          total = 0
          for i in range(n):
              total += i % 7
          return total
      def measure(pool):
          start = time.perf_counter()
          with pool:
              list(pool.map(compute, [60_000] * 4))
          return time.perf_counter() - start
      alone = measure(ThreadPoolExecutor(1)) / 4
      print(round(measure(ThreadPoolExecutor(4)) / alone, 1))
      print(round(measure(ProcessPoolExecutor(2)) / alone, 1))
      print(round(measure(ProcessPoolExecutor(4)) / alone, 1))
      """
    let ratios = ProgramOutput.run(source).output.split(separator: "\n").compactMap { Double($0) }
    try #require(ratios.count == 3)
    #expect((3.9...4.2).contains(ratios[0]))
    #expect((1.9...2.4).contains(ratios[1]))
    #expect((0.9...1.5).contains(ratios[2]))
  }

  @Test("The trace calls the workers of a process pool isolated threads")
  func processesAreNamed() {
    let log = TraceLog()
    _ = ProgramOutput.run(
      """
      from concurrent.futures import ProcessPoolExecutor
      with ProcessPoolExecutor(1) as pool:
          pool.submit(len, "ab").result()
      """, trace: log)
    var state = LoopState()
    state.fold(log, upTo: log.count)
    #expect(state.threads.map { log.texts[$0.name] } == ["", "Process-1 (isolated thread)"])
    #expect(state.jobs.map { log.texts[$0.value.name] } == ["len"])
  }

  @Test("Functions that native code calls have frames in the trace")
  func nativeCallsAreTraced() {
    let log = TraceLog()
    _ = ProgramOutput.run(
      """
      def key(x):
          return -x
      sorted([1, 2], key=key)
      """, trace: log)
    var state = LoopState()
    var lines: [String] = []
    for sequence in 0..<log.count {
      state.apply(log.event(at: sequence), time: log.time(at: sequence))
      if case .line(let line) = log.event(at: sequence), let frame = state.currentFrame {
        lines.append("\(log.codes[Int(frame.code)].name) \(line)")
      }
    }
    #expect(lines == ["<module> 1", "<module> 3", "key 2", "key 2"])
    #expect(state.currentFrame == nil)
  }

  @Test("Stopping an engine ends its threads, wherever they are")
  func stoppingEndsThreads() {
    let source = """
      import threading, time
      def spin():
          while True: pass
      def sleep():
          while True: time.sleep(0.001)
      for target in (spin, sleep, spin, sleep):
          threading.Thread(target=target).start()
      """
    for count in [10, 100, 1000] {
      let engine = Engine(source: file(source))
      engine.advance(events: count)
      #expect(!engine.isFinished)
      engine.stop()
      #expect(engine.isFinished)
    }
  }
}

/// Drops what is written.
private final class SilentHost: ProgramHost {
  func write(_ text: String, to stream: Trace.OutputStream) {}
  func readLine() -> String? { nil }
}
