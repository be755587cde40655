import Screen
import Testing

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
    let usual = learner.state.scope?.playInterval
    learner.type("---")
    #expect(learner.state.scope?.playInterval == usual.map { $0 * 4 })
    learner.type("++++++++++")
    #expect(learner.state.scope?.playInterval == usual.map { $0 / 64 })
    learner.type("------")
    #expect(learner.state.scope?.playInterval == usual)
  }
}
