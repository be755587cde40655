import EventLoop
import Testing
import Trace

@Suite("The event loop") struct EventLoopTests {
  private let world = VirtualWorld()

  private func makeLoop() -> EventLoop { EventLoop(world: world) }

  /// A handle that notes its name.
  private func noting(_ name: String, in diary: Diary) -> ClosureHandle {
    ClosureHandle { diary.note(name) }
  }

  private func timer(_ name: String, at deadline: Nanoseconds, in diary: Diary) -> ClosureTimer {
    ClosureTimer(deadline: deadline) { diary.note(name) }
  }

  @Test func handlesRunInTheOrderInWhichTheyBecameReady() throws {
    let loop = makeLoop()
    let diary = Diary()
    for name in ["a", "b", "c"] { loop.callSoon(noting(name, in: diary)) }
    #expect(try loop.runForever() == .nothingLeft)
    #expect(diary.entries == ["a", "b", "c"])
    #expect(loop.tick == 1)
  }

  @Test func whatBecomesReadyDuringATickRunsInTheNext() throws {
    let loop = makeLoop()
    let diary = Diary()
    loop.callSoon(
      ClosureHandle { [unowned loop] in
        diary.note("first, tick \(loop.tick)")
        loop.callSoon(ClosureHandle { [unowned loop] in diary.note("third, tick \(loop.tick)") })
      })
    loop.callSoon(ClosureHandle { [unowned loop] in diary.note("second, tick \(loop.tick)") })
    _ = try loop.runForever()
    #expect(diary.entries == ["first, tick 1", "second, tick 1", "third, tick 2"])
  }

  @Test func theClockJumpsToTheNextTimer() throws {
    let loop = makeLoop()
    let diary = Diary()
    loop.schedule(timer("late", at: 500, in: diary))
    loop.schedule(timer("early", at: 200, in: diary))
    #expect(try loop.runForever() == .nothingLeft)
    #expect(diary.entries == ["early", "late"])
    #expect(loop.now == 500)
  }

  // The orders were taken from `heapq` with items that compare by deadline only.
  @Test(arguments: [
    ([5, 3, 5, 1, 3, 5, 1, 3, 1, 5], [3, 6, 8, 4, 7, 1, 2, 5, 0, 9]),
    ([1, 1, 1, 1, 1, 1, 1], [0, 2, 5, 6, 4, 1, 3]),
  ])
  func timersOfOneDeadlineFireInTheOrderOfHeapq(deadlines: [Int], order: [Int]) throws {
    let loop = makeLoop()
    let diary = Diary()
    for (index, deadline) in deadlines.enumerated() {
      loop.schedule(timer("\(index)", at: deadline, in: diary))
    }
    world.advance(by: 10)
    _ = try loop.runForever()
    #expect(diary.entries == order.map(String.init))
  }

  @Test func cancelledHandlesAndTimersDoNotRun() throws {
    let loop = makeLoop()
    let diary = Diary()
    let handle = noting("handle", in: diary)
    let timer = timer("timer", at: 5, in: diary)
    loop.callSoon(handle)
    loop.schedule(timer)
    loop.schedule(self.timer("kept", at: 9, in: diary))
    loop.cancel(handle)
    loop.cancel(timer)
    _ = try loop.runForever()
    #expect(diary.entries == ["kept"])
    #expect(loop.now == 9)
  }

  @Test func mostlyCancelledTimersAreCleanedAway() throws {
    let loop = makeLoop()
    let diary = Diary()
    let timers = (0..<300).map { timer("\($0)", at: 1000 - $0, in: diary) }
    for timer in timers { loop.schedule(timer) }
    for timer in timers.dropFirst(3) { loop.cancel(timer) }
    _ = try loop.runForever()
    #expect(diary.entries == ["2", "1", "0"])
    #expect(loop.latestDeadline(notAfter: .max) == nil)
  }

  @Test func stopEndsTheRunAfterTheTick() throws {
    let loop = makeLoop()
    let diary = Diary()
    loop.callSoon(
      ClosureHandle { [unowned loop] in
        loop.stop()
        loop.callSoon(ClosureHandle { diary.note("next run") })
      })
    loop.callSoon(noting("same tick", in: diary))
    #expect(try loop.runForever() == .stopped)
    #expect(diary.entries == ["same tick"])
    #expect(loop.hasReady)
    _ = try loop.runForever()
    #expect(diary.entries == ["same tick", "next run"])
  }

  private struct Escaping: Error {}

  @Test func whatAHandleThrowsEndsTheRun() {
    let loop = makeLoop()
    loop.callSoon(ClosureHandle { throw Escaping() })
    #expect(throws: Escaping.self) { try loop.runForever() }
    #expect(!loop.isRunning)
  }
}
