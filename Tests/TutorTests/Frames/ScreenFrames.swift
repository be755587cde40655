import FrameSnapshots
import Lessons
import Screen
import Testing

@testable import Tutor

/// The whole screen at a telling moment.
struct ScreenFrames: Sendable, CustomTestStringConvertible {
  /// What is to be seen.
  let name: String
  let size: Size
  var isUnicode = true
  /// Whether styles are compared as well as characters.
  var detail = SnapshotFolder.Detail.text
  /// Brings a learner there.
  let begin: @Sendable (_ size: Size, _ isUnicode: Bool) -> Learner

  init(
    _ name: String, _ width: Int, _ height: Int, isUnicode: Bool = true,
    detail: SnapshotFolder.Detail = .text,
    _ begin: @escaping @Sendable (_ size: Size, _ isUnicode: Bool) -> Learner
  ) {
    self.name = name
    size = Size(width: width, height: height)
    self.isUnicode = isUnicode
    self.detail = detail
    self.begin = begin
  }

  var testDescription: String { snapshot }

  /// The name under which it is recorded.
  var snapshot: String { "\(name)-\(size.width)x\(size.height)" + (isUnicode ? "" : "-ascii") }

  var frame: Frame { begin(size, isUnicode).frame }

  static let all = lessons + questions + exercises + overlays + scopes

  // MARK: Moments

  private static func step(_ lesson: String, _ step: String) -> @Sendable (Size, Bool) -> Learner {
    { Learner.tour(lesson, step: step, on: $0, isUnicode: $1) }
  }

  /// A step, and then some keys.
  private static func step(
    _ lesson: String, _ step: String, then act: @escaping @Sendable (Learner) -> Void
  ) -> @Sendable (Size, Bool) -> Learner {
    { size, isUnicode in
      let learner = Learner.tour(lesson, step: step, on: size, isUnicode: isUnicode)
      act(learner)
      return learner
    }
  }

  /// A program in the scope, and then some keys.
  private static func scope(
    _ source: String, then act: @escaping @Sendable (Learner) -> Void = { _ in }
  ) -> @Sendable (Size, Bool) -> Learner {
    { size, isUnicode in
      let learner = Learner.open(source, on: size, isUnicode: isUnicode)
      act(learner)
      return learner
    }
  }

  private static let lessons = [
    ScreenFrames(
      "lesson-begins", 80, 24, detail: .styled, step("taking-turns", "three-tasks-one-loop")),
    ScreenFrames("lesson-begins", 120, 36, step("taking-turns", "three-tasks-one-loop")),
    ScreenFrames("lesson-back-again", 80, 50, step("taking-turns", "b-is-back")),
    ScreenFrames("lesson-by-hand", 80, 24, step("what-await-does", "paused-at-an-await")),
    ScreenFrames("lesson-back-again", 120, 36, detail: .styled, step("taking-turns", "b-is-back")),
    ScreenFrames("lesson-timeline", 120, 36, step("waiting-together", "only-waiting-overlaps")),
    ScreenFrames(
      "lesson-finished", 80, 24,
      step("taking-turns", "what-you-know-now") { $0.press(.enter) }),
    ScreenFrames(
      "lesson-list", 80, 24,
      { size, isUnicode in
        var progress = Progress()
        progress[lesson: "what-await-does"].visited = ["calling-it"]
        let learner = Learner.tour(
          "taking-turns", on: size, isUnicode: isUnicode, progress: progress)
        learner.type("l")
        return learner
      }),
    ScreenFrames(
      "lesson-list", 40, 12, step("taking-turns", "the-queue") { $0.type("l") }),
  ]

  private static let questions = [
    ScreenFrames(
      "question-wrong", 80, 24, detail: .styled,
      step("taking-turns", "the-queue") { learner in
        learner.type("h1")
        learner.press(.enter)
      }),
    ScreenFrames(
      "question-wrong", 60, 18,
      step("taking-turns", "the-queue") { learner in
        learner.type("h1")
        learner.press(.enter)
      }),
    ScreenFrames("question-open", 120, 36, isUnicode: false, step("taking-turns", "the-queue")),
    ScreenFrames("question-open", 40, 12, step("taking-turns", "the-queue")),
    ScreenFrames("question-open", 20, 5, step("taking-turns", "the-queue")),
    ScreenFrames("question-open", 1, 1, step("taking-turns", "the-queue")),
    ScreenFrames(
      "question-right", 120, 36,
      step("waiting-together", "in-which-order") { learner in
        let answer = learner.state.tutorial?.question?.question.answer ?? 0
        learner.type("\(answer + 1)")
        learner.press(.enter)
      }),
  ]

  private static let exercises = [
    ScreenFrames("exercise-open", 80, 24, step("taking-turns", "make-them-take-turns")),
    ScreenFrames(
      "exercise-fails", 80, 24,
      step("taking-turns", "make-them-take-turns") { $0.type("x") }),
    ScreenFrames(
      "exercise-solution", 120, 36,
      step("waiting-together", "make-the-report-quick") { $0.type("vy") }),
  ]

  private static let overlays = [
    ScreenFrames("help", 80, 24, step("taking-turns", "the-queue") { $0.type("?") }),
    ScreenFrames("help", 120, 36, isUnicode: false, scope(SamplePrograms.busy) { $0.type("?") }),
    ScreenFrames("glossary", 80, 24, step("taking-turns", "the-queue") { $0.type("Gtas") }),
    ScreenFrames(
      "go-to", 80, 24, detail: .styled, scope(SamplePrograms.busy) { $0.type("g0.1s") }),
    ScreenFrames(
      "confirm", 60, 18, step("taking-turns", "make-them-take-turns") { $0.type("r") }),
  ]

  private static let scopes = [
    ScreenFrames("scope-begins", 80, 24, scope(SamplePrograms.turns)),
    ScreenFrames(
      "scope-busy", 120, 36, detail: .styled,
      scope(SamplePrograms.busy) { learner in
        learner.type("g0.19s")
        learner.press(.enter)
      }),
    ScreenFrames(
      "scope-busy", 300, 100,
      scope(SamplePrograms.busy) { learner in
        learner.type("g0.19s")
        learner.press(.enter)
      }),
    ScreenFrames("scope-fails", 80, 24, scope(SamplePrograms.failing) { $0.press(.end) }),
    ScreenFrames("scope-fails", 120, 36, scope(SamplePrograms.failing) { $0.press(.end) }),
    ScreenFrames("scope-deadlock", 80, 24, scope(SamplePrograms.deadlock) { $0.press(.end) }),
    ScreenFrames(
      "scope-enlarged", 80, 24,
      scope(SamplePrograms.busy) { learner in
        learner.type("g0.19s")
        learner.press(.enter)
        learner.type("2z")
      }),
    ScreenFrames("scope-mistake", 80, 24, detail: .styled, scope(SamplePrograms.broken)),
    ScreenFrames("scope-mistake", 40, 12, scope(SamplePrograms.broken)),
  ]
}
