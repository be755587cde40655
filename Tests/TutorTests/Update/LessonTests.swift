import Lessons
import Screen
import Testing

@testable import Tutor

@Suite("Lessons") struct LessonTests {
  @Test("Each step is saved as soon as it is read")
  func saves() {
    let learner = Learner.tour("what-await-does")
    #expect(learner.performed.first == .saveProgress)
    let saved = learner.services.saved
    #expect(saved?.lastLesson == "what-await-does")
    #expect(saved?[lesson: "what-await-does"].visited.count == 1)
    learner.press(.enter)
    #expect(learner.services.saved?[lesson: "what-await-does"].currentStep == "calling-it")
  }

  @Test("A lesson opens where it was left")
  func resumes() {
    let learner = Learner.tour("taking-turns", step: "b-is-back")
    #expect(learner.sees("B is back"))
    #expect(learner.sees("step 6/9"))
    // The program stands at the step's moment, and its sentence says so.
    let scope = learner.state.scope
    #expect(scope.map { $0.naming.task($0.loop.currentTask) } == "B")
  }

  @Test("A lesson opens at the moment of the program where it was left, with its question put")
  func resumesAtTheMoment() {
    let before = Learner.tour("taking-turns", step: "b-is-back")
    let own = before.moment
    before.press(.right, .right, .right)
    let left = before.moment
    #expect(left != own)
    let after = Learner.tour("taking-turns", progress: before.leave())
    #expect(after.state.tutorial?.step.id == "b-is-back")
    #expect(after.moment == left)
    // The step's own moment needs no note.
    #expect(Learner.tour("taking-turns").leave()[lesson: "taking-turns"].currentMoment == nil)
  }

  @Test("Hints that were read show when the step is opened again")
  func resumesHints() throws {
    let exercise = try #require(
      SampleCourse.course.lessons.first { $0.id == "taking-turns" }?.steps.first {
        !$0.hints.isEmpty
      })
    let learner = Learner.tour("taking-turns", step: exercise.id)
    #expect(learner.state.tutorial?.hints == 0)
    learner.type("h")
    let again = Learner.tour(
      "taking-turns", step: exercise.id, progress: try #require(learner.services.saved))
    #expect(again.state.tutorial?.hints == 1)
  }

  @Test("A step that is gone from the lesson opens the lesson at its beginning")
  func unknownStep() {
    let learner = Learner.tour("taking-turns", step: "no-such-step")
    #expect(learner.state.tutorial?.stepIndex == 0)
  }

  @Test("A step shows the moment it is about, however the learner came there")
  func moments() {
    let forward = Learner.tour("taking-turns")
    for _ in 0..<20 where forward.state.tutorial?.step.id != "when-nobody-is-ready" {
      if let question = forward.state.tutorial?.question, !question.isSettled {
        forward.type("\(question.question.answer + 1)")
      }
      forward.press(.enter)
    }
    let direct = Learner.tour("taking-turns", step: "when-nobody-is-ready")
    #expect(forward.moment == direct.moment)
    forward.press(.right, .end, .pageUp, .enter)
    #expect(forward.state.tutorial?.step.id == "when-nobody-is-ready")
    #expect(forward.moment == direct.moment)
  }

  @Test("The end of a lesson leads to the next one, and of the last one to the list")
  func ends() {
    let learner = Learner.tour("taking-turns", step: "what-you-know-now")
    learner.press(.enter)
    #expect(learner.state.tutorial?.isFinished == true)
    #expect(learner.sees("You have reached the end of this lesson."))
    #expect(learner.sees("Next: Waiting together"))
    learner.press(.enter)
    #expect(learner.state.tutorial?.lesson.id == "waiting-together")
    #expect(learner.state.tutorial?.stepIndex == 0)
    let last = Learner.tour("waiting-together", step: "what-you-know-now")
    last.press(.enter)
    #expect(last.sees("This was the last lesson."))
    last.press(.enter)
    #expect(last.state.place == .lessonList)
  }

  @Test("A lesson counts as done when all is read, answered right and passed")
  func counts() throws {
    let learner = Learner.tour("what-await-does")
    for _ in 0..<60 where learner.state.tutorial?.isFinished == false {
      if let question = learner.state.tutorial?.question, !question.isSettled {
        learner.type("\(question.question.answer + 1)")
      }
      learner.press(.enter)
    }
    let lesson = SampleCourse.course.lessons[0]
    #expect(learner.services.saved?.status(of: lesson) == .finished)
    learner.type("l")
    #expect(learner.sees("What await does done"))
  }

  @Test("Quitting is an effect like any other; nothing is lost")
  func quits() {
    let learner = Learner.tour("taking-turns", step: "the-queue")
    learner.type("q")
    #expect(learner.hasQuit)
    #expect(learner.services.saved?[lesson: "taking-turns"].currentStep == "the-queue")
  }
}

@Suite("The list of lessons") struct LessonListTests {
  private func learner() -> Learner {
    let learner = Learner.tour("taking-turns", step: "the-queue")
    learner.type("l")
    return learner
  }

  @Test("It opens at the current lesson, and Esc goes back to it")
  func opens() {
    let learner = learner()
    #expect(learner.state.lessonList.selection == 1)
    learner.press(.escape)
    #expect(learner.state.place == .workspace)
    #expect(learner.state.tutorial?.step.id == "the-queue")
  }

  @Test("Arrows and letters choose, Enter opens")
  func chooses() {
    let learner = learner()
    learner.press(.up, .up)
    #expect(learner.state.lessonList.selection == 0)
    learner.press(.end, .down)
    learner.type("kj")
    #expect(learner.state.lessonList.selection == 2)
    learner.press(.enter)
    #expect(learner.state.tutorial?.lesson.id == "waiting-together")
    #expect(learner.state.place == .workspace)
  }

  @Test("A search keeps the lessons that contain the text")
  func searches() {
    let learner = learner()
    learner.type("/queue")
    #expect(!learner.sees("Waiting together"))
    learner.type("zz")
    #expect(learner.sees("No lesson contains this."))
    learner.press(.enter)
    #expect(learner.state.place == .lessonList)
    learner.press(.escape)
    #expect(learner.sees("Waiting together"))
    learner.type("/together")
    learner.press(.enter)
    #expect(learner.state.tutorial?.lesson.id == "waiting-together")
  }

  @Test("Starting over asks first, then forgets what was done in the lesson")
  func startsOver() {
    let learner = Learner.tour("taking-turns", step: "the-queue")
    learner.type("1")
    learner.press(.enter)
    #expect(learner.services.saved?[lesson: "taking-turns"].answers.isEmpty == false)
    learner.type("lr")
    #expect(learner.sees("Start this lesson over?"))
    learner.type("n")
    #expect(learner.services.saved?[lesson: "taking-turns"].answers.isEmpty == false)
    // Another lesson is asked about without being opened.
    learner.press(.down)
    learner.type("r")
    #expect(learner.sees("Start this lesson over?"))
    learner.type("n")
    #expect(learner.state.tutorial?.lesson.id == "taking-turns")
    #expect(learner.services.saved?.lastLesson == "taking-turns")
    learner.press(.up)
    learner.type("ry")
    #expect(learner.state.tutorial?.stepIndex == 0)
    #expect(learner.services.saved?[lesson: "taking-turns"].answers.isEmpty == true)
    #expect(learner.services.saved?[lesson: "taking-turns"].visited == ["three-tasks-one-loop"])
  }

  @Test("An unknown key says so, and q quits")
  func others() {
    let learner = learner()
    learner.type("Y")
    #expect(learner.sees("This key has no meaning in the list of lessons."))
    learner.type("q")
    #expect(learner.hasQuit)
  }
}
