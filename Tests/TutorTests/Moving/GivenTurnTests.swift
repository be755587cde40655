import Testing

@testable import Tutor

/// A task that gives up only its turn is back in the ready queue before the loop goes on, as in
/// asyncio, where the step itself calls `call_soon`.
struct GivenTurnTests {
  private static let polite = """
    import asyncio


    async def report(name):
        for part in range(3):
            await asyncio.sleep(0)
        await asyncio.sleep(0.1)


    async def main():
        await asyncio.gather(report("A"), report("B"))


    asyncio.run(main())

    """

  @Test func `At a pause without a timer the queue ends with the task that paused`() throws {
    let learner = Learner.open(Self.polite)
    learner.type("n")
    #expect(learner.state.scope?.loop.ready.count == 2)
    for name in ["Task-2", "Task-3", "Task-2", "Task-3"] {
      learner.type("n")
      let ready = try #require(learner.state.scope?.loop.ready)
      #expect(ready.count == 2)
      #expect(ready.last.map { learner.state.scope?.naming.task($0.task) } == name)
      #expect(learner.sees("\(name) gives up only its turn, so it goes straight to the back of"))
    }
  }

  @Test func `Forward and back stop at the same moments`() {
    let learner = Learner.open(Self.polite)
    var moments = [learner.moment]
    for _ in 0..<9 {
      learner.type("n")
      moments.append(learner.moment)
    }
    #expect(moments == Array(Set(moments)).sorted())
    for moment in moments.dropLast().reversed() where moment != moments.first {
      learner.type("p")
      #expect(learner.moment == moment)
    }
    // Whatever lies between two stops, the next one is the same from there.
    for moment in moments.dropFirst(2) {
      for start in 1...2 {
        learner.type("g#\(moment - start)")
        learner.press(.enter)
        learner.type("n")
        #expect(learner.moment == moment, "from \(start) events before")
      }
    }
  }
}
