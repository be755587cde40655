import Foundation
import Testing
import Trace

@testable import Python

/// What the trace tells of the asyncio programs.
@Suite("Traced asyncio programs")
struct TracedAsyncioTests {
  static let programs = ConformanceTests.programs.filter {
    $0.hasPrefix("Asyncio/") || $0.hasPrefix("Streams/")
  }

  private func source(_ program: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return try String(contentsOf: folder.appending(path: program), encoding: .utf8)
  }

  private func events(_ log: TraceLog) -> [String] {
    (0..<log.count).map { "\(log.time(at: $0)) \(log.event(at: $0))" }
  }

  @Test("There are programs")
  func programsAreFound() { #expect(Self.programs.count >= 260) }

  /// How often each program is run and traced: twice, or as often as `LOOPSCOPE_TRACE_RUNS` says.
  private static let runCount =
    ProcessInfo.processInfo.environment["LOOPSCOPE_TRACE_RUNS"].flatMap { Int($0) } ?? 2

  /// What a run records that is advanced by so many events at a time.
  private func eventsOfSlices(_ source: String, of step: Int) -> [String] {
    let engine = Engine(source: SourceFile(path: "table.py", bytes: Array(source.utf8)))
    while !engine.isFinished { engine.advance(events: step) }
    return events(engine.trace)
  }

  @Test("All traced runs record the same events, however far they go at a time")
  func runsAreDeterministic() throws {
    for (number, program) in Self.programs.enumerated() {
      let source = try source(program)
      let log = TraceLog()
      let run = ProgramOutput.run(source, trace: log)
      let first = events(log)
      for repetition in 1..<max(2, Self.runCount) {
        let step = [1, 23, 700, 20_000][(number + repetition) % 4]
        #expect(eventsOfSlices(source, of: step) == first, "\(program), by \(step) events")
      }
      #expect(run.output == ProgramOutput.run(source).output, "\(program)")
    }
  }

  @Test("The folded state keeps its invariants to the end")
  func statesAreConsistent() throws {
    for program in Self.programs {
      let log = TraceLog()
      _ = ProgramOutput.run(try source(program), trace: log)
      var state = LoopState()
      for sequence in 0..<log.count {
        state.apply(log.event(at: sequence), time: log.time(at: sequence))
      }
      #expect(state.checkInvariants() == [], "\(program)")
    }
  }

  @Test("Only programs that should warn do")
  func diagnosticsAreRight() throws {
    var found: [String: Set<DiagnosticKind>] = [:]
    for program in Self.programs {
      let log = TraceLog()
      _ = ProgramOutput.run(try source(program), trace: log)
      for sequence in 0..<log.count {
        guard case .diagnostic(let kind, _, _, _) = log.event(at: sequence) else { continue }
        found[String(program.dropFirst(8).dropLast(3)), default: []].insert(kind)
      }
    }
    #expect(
      found == [
        "a-coroutine-that-gets-no-task-is-closed": [.neverAwaited],
        "a-task-left-at-the-end-sees-the-modules-names": [.destroyedPending],
        "as-completed-abandoned-after-its-timeout": [.exceptionNeverRetrieved],
        "cancelling-a-ring-of-tasks": [.destroyedPending],
        "debug-contexts-have-source-tracebacks": [.exceptionNeverRetrieved],
        "debug-coroutine-origins": [.neverAwaited],
        "destroyed-while-pending": [.destroyedPending, .taskResultDropped],
        "debug-slow-callbacks-are-told": [.loopBlocked],
        "error-context-of-what-was-awaited": [.taskResultDropped],
        "error-keyboard-interrupt-in-a-task": [.exceptionNeverRetrieved],
        "error-that-ends-the-loop-is-reported-last": [.exceptionNeverRetrieved],
        "error-never-retrieved-goes-to-the-handler": [.exceptionNeverRetrieved],
        "future-unretrieved-exception": [.exceptionNeverRetrieved],
        "future-protocol-in-detail": [.exceptionNeverRetrieved, .neverAwaited],
        "group-and-timeout-states": [.neverAwaited],
        "loop-turn-by-turn": [.neverAwaited],
        "program-groups-that-fail": [.neverAwaited],
        "runner-and-loop-by-hand": [.neverAwaited],
        "task-cancellation-and-waiting-in-detail": [.exceptionNeverRetrieved, .taskResultDropped],
        "print-stack-shows-source-lines": [.exceptionNeverRetrieved],
        "tasks-are-reported-before-what-an-exception-kept": [.destroyedPending, .neverAwaited],
        "tasks-of-an-unknown-loop-are-reported-before-they-close": [.destroyedPending],
        "warning-coroutine-never-awaited": [.neverAwaited],
        "warning-names-the-line-that-lets-go": [.neverAwaited, .destroyedPending],
        "wrong-arguments-and-outcomes": [.neverAwaited],
      ])
  }

  @Test(
    "What a loop keeps leaves no events behind the end of the program",
    arguments: [
      "tasks-of-a-loop-that-asyncio-knows-end-silently",
      "what-is-kept-by-a-loop-is-never-finalized",
    ])
  func traceEndsWithTheProgram(_ name: String) throws {
    let log = TraceLog()
    _ = ProgramOutput.run(try source("Asyncio/\(name).py"), trace: log)
    #expect(log.event(at: log.count - 1) == .programEnded(exitStatus: 0))
  }

  @Test("A task that was destroyed is not shown waiting any more")
  func destroyedTasksHaveEnded() throws {
    let log = TraceLog()
    _ = ProgramOutput.run(try source("Asyncio/destroyed-while-pending.py"), trace: log)
    var state = LoopState()
    state.fold(log, upTo: log.count)
    let lost = state.tasks.filter { log.texts[$0.name] == "lost" }
    #expect(lost.map(\.status) == [.cancelled])
    #expect(lost.allSatisfy { $0.wait == nil && $0.ended >= 0 })
  }

  @Test(
    "A hindrance is named with its line",
    arguments: [
      (
        """
        import asyncio, time
        async def main():
            time.sleep(0.2)
        asyncio.run(main())
        """, DiagnosticKind.loopBlocked, Int32(3)
      ),
      (
        """
        import asyncio
        async def work():
            await asyncio.sleep(0.1)
        async def main():
            asyncio.create_task(work())
            await asyncio.sleep(1)
        asyncio.run(main())
        """, .taskResultDropped, 5
      ),
      (
        """
        import asyncio
        async def main():
            lock = asyncio.Lock()
            async with lock:
                await lock.acquire()
        asyncio.run(main())
        """, .lockAwaitedByHolder, 5
      ),
      (
        """
        import asyncio
        async def wait(other):
            await other[0]
        async def main():
            a, b = [], []
            a.append(asyncio.create_task(wait(b)))
            b.append(asyncio.create_task(wait(a)))
            await a[0]
        asyncio.run(main())
        """, .awaitRing, 3
      ),
    ])
  func hindranceIsNamed(_ source: String, _ kind: DiagnosticKind, _ line: Int32) {
    let log = TraceLog()
    _ = ProgramOutput.run(source, trace: log)
    let lines = (0..<log.count).compactMap { sequence -> Int32? in
      guard case .diagnostic(kind, _, let line, _) = log.event(at: sequence) else { return nil }
      return line
    }
    #expect(lines == [line])
  }

  /// How often a program is told that it dropped a task, and in which lines.
  private func droppedLines(_ source: String) -> [Int32] {
    let log = TraceLog()
    _ = ProgramOutput.run(source, trace: log)
    return (0..<log.count).compactMap { sequence in
      guard case .diagnostic(.taskResultDropped, _, let line, _) = log.event(at: sequence) else {
        return nil
      }
      return line
    }
  }

  @Test(
    "A task counts as dropped when nothing keeps it, not when main keeps it to its end",
    arguments: [
      // Nothing ever keeps it, whether main goes on or not.
      ("asyncio.create_task(work())\n    await asyncio.sleep(1)", [Int32(5)]),
      ("asyncio.create_task(work())", [5]),
      // Another task than main's kept it, and has returned.
      ("await asyncio.create_task(start())\n    await asyncio.sleep(1)", [9]),
      // Kept to the end, awaited, or by a callback of its own.
      ("task = asyncio.create_task(work())", []),
      ("task = asyncio.create_task(work())\n    await asyncio.sleep(1)", []),
      ("await asyncio.create_task(work())", []),
      ("asyncio.create_task(work()).add_done_callback(print)\n    await asyncio.sleep(1)", []),
    ])
  func droppedTasksAreTold(_ body: String, _ lines: [Int32]) {
    let source = """
      import asyncio
      async def work():
          await asyncio.sleep(0.1)
      async def main():
          \(body)
      async def start():
          task = asyncio.create_task(work())
          return 1
      asyncio.run(main())
      """
    // `main` may have one line more.
    let shift = Int32(body.split(separator: "\n").count - 1)
    #expect(droppedLines(source) == lines.map { $0 > 5 ? $0 + shift : $0 })
  }

  @Test("A server that no client can reach is named, with the way to let them in")
  func lonelyServerIsNamed() {
    let log = TraceLog()
    let run = ProgramOutput.run(
      """
      import asyncio
      async def main():
          server = await asyncio.start_server(print, "127.0.0.1", 8888)
          async with server:
              await server.serve_forever()
      asyncio.run(main())
      """, trace: log)
    #expect(
      run.errors == """
        loopscope: no clients. The server at 127.0.0.1:8888 waits for clients, but within the \
        program nobody connects to it any more.
        CPython would wait for clients from outside; run the program with --live to let them in.

        """)
    #expect(run.exitStatus == 1)
    var state = LoopState()
    state.fold(log, upTo: log.count)
    #expect(state.diagnostics.map(\.kind) == [.deadlock])
    #expect(state.diagnostics.map(\.line) == [5])
  }

  @Test("A main task that waits for its own connection is not said to wait for clients")
  func silentConnectionIsNamed() {
    let run = ProgramOutput.run(
      """
      import asyncio
      async def handle(reader, writer):
          writer.write(b"hello")
      async def main():
          await asyncio.start_server(handle, "127.0.0.1", 8888)
          reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
          print(await reader.read())
      asyncio.run(main())
      """)
    #expect(
      run.errors.hasPrefix(
        "loopscope: deadlock. Nothing is ready, no timer is set and no I/O is awaited, so nothing "
          + "can happen any more: main (line 7) waits for data on a connection that nobody writes "
          + "to or closes any more.\n"))
    #expect(run.exitStatus == 1)
  }

  @Test("A task is known by what it drives, be that a generator or written in Swift")
  func bodiesAreNamed() {
    let source = """
      import asyncio
      async def items():
          yield 1
          yield 2
      async def main():
          async for item in items():
              break
          await asyncio.gather(asyncio.sleep(0), asyncio.Event().wait(), return_exceptions=True)
      async def limited():
          await asyncio.wait_for(main(), 1)
      try:
          asyncio.run(limited())
      except TimeoutError:
          print("late")
      """
    let log = TraceLog()
    _ = ProgramOutput.run(source, trace: log)
    let bodies = (0..<log.count).compactMap { sequence -> String? in
      guard case .taskCreated(_, _, _, let code) = log.event(at: sequence) else { return nil }
      return log.codes[Int(code)].qualifiedName
    }
    #expect(bodies == ["limited", "main", "sleep", "Event.wait", "items"])
  }

  @Test("The trace tells who holds a lock and who waits for it, in order")
  func lockIsFollowed() {
    let source = """
      import asyncio
      async def use(lock):
          async with lock:
              await asyncio.sleep(1)
      async def main():
          lock = asyncio.Lock()
          tasks = [asyncio.create_task(use(lock)) for _ in range(3)]
          await asyncio.sleep(0.5)
          print("now")
          await asyncio.gather(*tasks)
      asyncio.run(main())
      """
    let log = TraceLog()
    _ = ProgramOutput.run(source, trace: log)
    var state = LoopState()
    for sequence in 0..<log.count {
      let event = log.event(at: sequence)
      state.apply(event, time: log.time(at: sequence))
      if case .output = event { break }
    }
    #expect(state.primitive(1)?.owner == 2)
    #expect(state.primitive(1).map { Array($0.waiters) } == [3, 4])
    #expect(state.awaited(by: 3) == [.primitive(1, owner: 2)])
  }
}
