/// What a learner has done so far.
package struct Progress: Equatable, Sendable {
  /// What was done in each lesson, by its id.
  package var lessons: [String: LessonProgress] = [:]
  /// The lesson to resume, by id.
  package var lastLesson: String?

  /// Makes an empty progress.
  package init() {}

  /// What was done in a lesson; setting it makes the entry.
  package subscript(lesson id: String) -> LessonProgress {
    get { lessons[id] ?? LessonProgress() }
    set { lessons[id] = newValue }
  }
}

/// What a learner has done in one lesson; steps are named by their ids.
package struct LessonProgress: Equatable, Sendable {
  /// The step to resume.
  package var currentStep: String?
  /// The event of the step's program at which the learner left it; nil at the step's own moment.
  package var currentMoment: Int?
  /// The steps that were read.
  package var visited: Set<String> = []
  /// What became of each question that was answered.
  package var answers: [String: AnswerRecord] = [:]
  /// What became of each exercise that was tried.
  package var exercises: [String: ExerciseRecord] = [:]
  /// How often the lesson was started over; later rounds replace earlier ones when merging.
  package var round = 0

  /// Makes an empty progress.
  package init() {}
}

/// What became of a question.
package struct AnswerRecord: Equatable, Sendable {
  /// How many answers were given.
  package var tries: Int
  /// Whether one of them was right.
  package var isRight: Bool
  /// How many hints were read.
  package var hints: Int

  /// Makes a record.
  package init(tries: Int = 0, isRight: Bool = false, hints: Int = 0) {
    self.tries = tries
    self.isRight = isRight
    self.hints = hints
  }
}

/// What became of an exercise.
package struct ExerciseRecord: Equatable, Sendable {
  /// How often it was run.
  package var tries: Int
  /// Whether a run passed all checks.
  package var isPassed: Bool
  /// Whether the solution was shown.
  package var isSolutionShown: Bool
  /// How many hints were read.
  package var hints: Int

  /// Makes a record.
  package init(
    tries: Int = 0, isPassed: Bool = false, isSolutionShown: Bool = false, hints: Int = 0
  ) {
    self.tries = tries
    self.isPassed = isPassed
    self.isSolutionShown = isSolutionShown
    self.hints = hints
  }
}

/// How far a learner is with a lesson.
package enum LessonStatus: Equatable, Sendable {
  /// Nothing was done.
  case untouched
  /// Something is still to do.
  case begun
  /// Every step was read, every question answered right, every exercise passed by the learner.
  case finished
  /// As finished, but with the solution shown of an exercise that was not passed before.
  case finishedWithHelp
}
