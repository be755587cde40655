import Screen
import Testing

@testable import Tutor

@Suite("Questions") struct QuestionTests {
  private func learner() -> Learner { .tour("taking-turns", step: "the-queue") }

  private func record(_ learner: Learner) -> (tries: Int, isRight: Bool, hints: Int)? {
    let record = learner.services.saved?[lesson: "taking-turns"].answers["the-queue"]
    return record.map { ($0.tries, $0.isRight, $0.hints) }
  }

  private func answer(_ learner: Learner) -> Int {
    learner.state.tutorial?.question?.question.answer ?? 0
  }

  @Test("A step's question stands below its text, with the answers that the engine found")
  func asks() {
    let learner = learner()
    #expect(learner.sees("? Which task runs next?"))
    let options = learner.state.tutorial?.question?.question.options.map(\.text.plainText)
    #expect(options.map(Set.init) == ["main", "A", "B", "C"])
    #expect(
      learner.rows.last?.contains("1-4 choose ⏎ answer") == true || learner.sees("1-4 choose"))
  }

  @Test("A wrong answer is told why, is marked, and cannot be given twice")
  func wrong() {
    let learner = learner()
    let wrong = answer(learner) == 0 ? 1 : 0
    learner.type("\(wrong + 1)")
    learner.press(.enter)
    #expect(learner.sees("Not so."))
    #expect(learner.state.tutorial?.question?.wrong == [wrong])
    #expect(learner.state.tutorial?.question?.isSettled == false)
    learner.press(.enter)
    #expect(learner.notice == "You have tried this answer; choose another one.")
    #expect(record(learner).map { $0 == (1, false, 0) } == true)
  }

  @Test("The right answer settles it, is saved, and Enter then goes on")
  func right() {
    let learner = learner()
    learner.type("\(answer(learner) + 1)")
    learner.press(.enter)
    #expect(learner.sees("Right: A stands at the front."))
    #expect(record(learner).map { $0 == (1, true, 0) } == true)
    #expect(learner.state.tutorial?.step.id == "the-queue")
    learner.press(.enter)
    #expect(learner.state.tutorial?.step.id == "who-runs-while-a-sleeps")
  }

  @Test("A step that was answered before opens with its answer")
  func again() {
    let learner = learner()
    learner.type("\(answer(learner) + 1)")
    learner.press(.enter, .enter, .pageUp)
    #expect(learner.state.tutorial?.step.id == "the-queue")
    #expect(learner.sees("Right: A stands at the front."))
    learner.press(.enter)
    #expect(learner.state.tutorial?.step.id == "who-runs-while-a-sleeps")
  }

  @Test("Arrows choose in a ring, digits choose at once, and those of no answer choose a pane")
  func chooses() {
    let learner = learner()
    func selection() -> Int? { learner.state.tutorial?.question?.selection }
    #expect(selection() == nil)
    learner.press(.enter)
    #expect(learner.notice == "Choose an answer first: 1 to 4, then Enter.")
    #expect(learner.state.tutorial?.question?.wrong == [])
    learner.press(.up)
    #expect(selection() == 3)
    learner.press(.down, .down)
    #expect(selection() == 1)
    learner.type("3")
    #expect(selection() == 2)
    learner.type("5")
    #expect(selection() == 2)
    #expect(learner.state.focus == learner.state.availablePanes[4])
  }

  @Test("PgDn, which goes on to the next step, gives no answer")
  func pageDown() {
    let learner = learner()
    learner.press(.pageDown)
    #expect(learner.notice == "Answer the question first: 1 to 4, then Enter.")
    #expect(learner.state.tutorial?.question?.wrong == [])
  }

  @Test("With the focus on another pane the arrows scroll that one")
  func focus() {
    let learner = learner()
    learner.press(.tab, .down)
    #expect(learner.state.tutorial?.question?.selection == nil)
  }

  @Test("Hints come one by one, and are counted")
  func hints() {
    let learner = learner()
    learner.type("h")
    #expect(learner.sees("Hint 1: Look at the front of the ready queue."))
    #expect(!learner.sees("Hint 2"))
    learner.type("h")
    #expect(learner.sees("Hint 2: A became ready first, so A runs next."))
    learner.type("h")
    #expect(learner.notice == "There are no more hints.")
    #expect(record(learner).map { $0 == (0, false, 2) } == true)
  }

  @Test("Stepping through the program changes neither the question nor the answer")
  func stepping() {
    let learner = learner()
    let before = learner.state.tutorial?.question?.question
    learner.press(.right, .right)
    learner.type("n")
    #expect(learner.state.tutorial?.question?.question == before)
    learner.press(.end, .home)
    #expect(learner.state.tutorial?.question?.question == before)
  }

  @Test("A question about what comes is answered without showing it")
  func ahead() {
    let learner = Learner.tour("waiting-together", step: "one-after-the-other")
    let elapsed = learner.state.tutorial?.question?.question
    #expect(elapsed.map { $0.options[$0.answer].text.plainText }?.contains("0.6") == true)
    #expect(learner.state.scope?.isAtEnd == false)
    #expect(learner.line == 12)
  }

  @Test("Every question of the three lessons can be asked and answered")
  func all() {
    for lesson in SampleCourse.course.lessons {
      for step in lesson.steps where step.ask != nil {
        let learner = Learner.tour(lesson.id, step: step.id)
        let question = learner.state.tutorial?.question?.question
        #expect(question != nil, "\(lesson.id)/\(step.id): \(learner.notice ?? "")")
        learner.type("\(answer(learner) + 1)")
        learner.press(.enter)
        #expect(learner.state.tutorial?.question?.isSettled == true, "\(lesson.id)/\(step.id)")
        let answers = learner.services.saved?[lesson: lesson.id].answers
        #expect(answers?[step.id]?.isRight == true, "\(lesson.id)/\(step.id)")
      }
    }
  }
}
