import Screen
import Testing
import Trace

@testable import Tutor

@Suite("Play-back") struct PlayTests {
  @Test("It goes on by a line at each tick of its clock, pauses, and ends with the program")
  func plays() {
    let learner = Learner.open(SamplePrograms.turns)
    learner.type(" ")
    #expect(learner.state.scope?.play != nil)
    learner.send(.playTick)
    learner.send(.playTick)
    #expect(learner.line == 11)
    learner.type(" ")
    #expect(learner.state.scope?.play == nil)
    learner.send(.playTick)
    #expect(learner.line == 11)
    learner.type(" ")
    for _ in 0..<200 where learner.state.scope?.play != nil { learner.send(.playTick) }
    #expect(learner.state.scope?.isAtEnd == true)
    #expect(learner.state.scope?.play == nil)
    learner.type(" ")
    #expect(learner.notice == "The program has ended; nothing comes after this moment.")
  }

  @Test("A step by hand and Esc pause it")
  func pauses() {
    let learner = Learner.open(SamplePrograms.turns)
    for key in [Key.right, .escape, .character("n")] {
      learner.press(.home, .character(" "), key)
      #expect(learner.state.scope?.play == nil)
    }
  }

  @Test("Its speed goes from a quarter to 64 times, and no further")
  func speeds() {
    let learner = Learner.open(SamplePrograms.turns)
    let usual = learner.state.scope?.pace.interval
    learner.type("---")
    #expect(learner.state.scope?.pace.interval == usual.map { $0 * 4 })
    learner.type("++++++++++")
    #expect(learner.state.scope?.pace.interval == usual.map { $0 / 64 })
    learner.type("------")
    #expect(learner.state.scope?.pace.interval == usual)
  }

  /// Two tasks of which one sleeps, and then the other blocks the loop.
  private static let waits = """
    import asyncio
    import time


    async def nap():
        await asyncio.sleep(0.2)
        print("awake")


    async def main():
        task = asyncio.create_task(nap())
        await asyncio.sleep(0.1)
        time.sleep(0.2)
        await task


    asyncio.run(main())

    """

  @Test("By the clock a wait takes as long as it is: timers run down while nothing happens")
  func clock() {
    let learner = Learner.open(Self.waits)
    learner.type("k")
    #expect(learner.rows[0].contains("▸ clock 1/10"))
    var times: [Nanoseconds] = []
    for _ in 0..<200 where learner.state.scope?.play != nil {
      learner.send(.playTick)
      times.append(learner.state.scope?.loop.now ?? 0)
    }
    #expect(learner.state.scope?.isAtEnd == true)
    // Each step moves the clock by 6 ms, but for those that only show what happens at one time.
    let steps = zip(times.dropFirst(), times).map { $0 - $1 }
    #expect(steps.allSatisfy { (0...6_000_000).contains($0) })
    #expect(steps.count { $0 == 6_000_000 } > 40)
    #expect(steps.count < 70)
  }

  @Test("During a wait and during a blocking call the screen says which it is")
  func clockWords() {
    let learner = Learner.open(Self.waits)
    learner.type("k")
    for _ in 0..<200 where learner.state.scope?.loop.now ?? 0 < 50_000_000 {
      learner.send(.playTick)
    }
    #expect(learner.sees("Nothing is ready, so the program sleeps until 0.1"))
    for _ in 0..<200 where learner.state.scope?.loop.now ?? 0 < 250_000_000 {
      learner.send(.playTick)
    }
    #expect(learner.sees("time.sleep blocks until 0.3"))
    #expect(learner.line == 13)
    // Paused, a step by hand goes on from the last event.
    learner.type(" ")
    let moment = learner.moment
    learner.press(.right, .left)
    #expect(learner.state.scope?.isBetweenEvents == false)
    #expect(learner.moment <= moment)
  }

  @Test("The clock's slowness goes from none to a hundred times, and no further")
  func clockSpeeds() {
    let learner = Learner.open(Self.waits)
    learner.type("k")
    let usual = learner.state.scope?.pace.stretch
    learner.type("+++++")
    #expect(learner.state.scope?.pace.stretch == usual.map { $0 * 10 })
    learner.type("----------")
    #expect(learner.state.scope?.pace.stretch == usual.map { $0 / 10 })
    #expect(learner.state.scope?.pace.interval == .milliseconds(60))
  }

  @Test("A program that is not recorded yet is run on as the clock goes")
  func clockAhead() {
    let learner = Learner.open(SamplePrograms.endless)
    learner.type("k")
    for _ in 0..<20 { learner.send(.playTick) }
    #expect(learner.state.scope?.play != nil)
    #expect(learner.state.scope?.loop.now ?? 0 > 5_000_000)
  }
}
