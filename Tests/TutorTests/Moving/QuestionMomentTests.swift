import Screen
import Testing

@testable import Tutor

/// Questions are about a step's moment, wherever one has gone since.
struct QuestionMomentTests {
  private let words = "asked of the moment at which this step began"

  private func learner() -> Learner { .tour("taking-turns", step: "the-queue") }

  @Test func `The pane says that a question is about an earlier moment`() {
    let learner = learner()
    #expect(!learner.sees(words))
    learner.press(.right)
    #expect(learner.sees(words))
    learner.press(.left)
    #expect(!learner.sees(words))
  }

  @Test func `An answer is told beside the moment that it is about`() throws {
    let learner = learner()
    let moment = try #require(learner.state.scope?.cursor)
    learner.press(.right, .right)
    #expect(learner.state.scope?.cursor != moment)
    learner.type("1")
    learner.press(.enter)
    #expect(learner.state.scope?.cursor == moment)
    #expect(learner.state.tutorial?.question?.verdict != nil)
  }

  @Test func `Without an answer the same key only goes back`() throws {
    let learner = learner()
    let moment = try #require(learner.state.scope?.cursor)
    learner.press(.right, .enter)
    #expect(learner.state.scope?.cursor == moment)
    #expect(learner.state.tutorial?.question?.verdict == nil)
    #expect(learner.state.tutorial?.question?.isSettled == false)
  }
}
