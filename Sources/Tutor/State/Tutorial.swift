import Lab
import Lessons
import Trace

/// A lesson being done: the step, its question or exercise, and what was done so far.
package struct Tutorial {
  /// All lessons.
  package let course: Course
  /// The place of the lesson in the course, from 0.
  package var lessonIndex: Int
  /// The place of the step in the lesson, from 0.
  package var stepIndex = 0
  /// The question of the step, once the engine has answered it.
  package var question: QuestionState?
  /// The exercise of the step.
  package var exercise: ExerciseState?
  /// The learner's copy of the step's program, while it shows.
  package var playground: Playground?
  /// The names of the lesson's programs of which the learner has opened a copy.
  var copies: Set<String> = []
  /// The experiment of the step.
  package var lab: LabState?
  /// The machine that experiments are measured on.
  package var machine = MachineFacts.unknown
  /// Where the learner's files are, where that is not the folder that lessons name.
  package var ownFolder: String?
  /// How many hints are shown.
  package var hints = 0
  /// What was done so far, in all lessons.
  package var progress: Progress
  /// The scopes of the lesson's programs, by file name.
  package var scopes: [String: Scope] = [:]
  /// The name of the program that is shown; nil for none.
  package var shownProgram: String?
  /// The moments of steps, as far as they were looked for, by the step's place.
  var anchors: [Int: Sequence] = [:]
  /// The event to go to once the step is prepared, where the learner left it elsewhere.
  var keptMoment: Sequence?
  /// Whether the question waits for the program to run on.
  var isQuestionPending = false
  /// Whether the lesson's end was reached.
  package var isFinished = false

  /// Makes a tutorial at the first step of a lesson.
  package init(course: Course, lessonIndex: Int, progress: Progress) {
    self.course = course
    self.lessonIndex = lessonIndex
    self.progress = progress
  }

  /// The lesson.
  package var lesson: Lesson { course.lessons[lessonIndex] }
  /// The step.
  package var step: Step { lesson.steps[stepIndex] }
  /// Whether the step shows a program.
  var hasProgram: Bool { step.exercise != nil || lesson.program(of: step) != nil }
  /// The lesson after this one.
  package var nextLesson: Lesson? {
    course.lessons.indices.contains(lessonIndex + 1) ? course.lessons[lessonIndex + 1] : nil
  }
}

/// A question put to the learner.
package struct QuestionState: Equatable, Sendable {
  /// The question.
  package var question: Question
  /// The option that is marked; nil before the learner has chosen one.
  package var selection: Int?
  /// The wrong options that were given as answers.
  package var wrong: Set<Int> = []
  /// What was said of the last answer.
  package var verdict: Question.Verdict?
  /// Whether the right answer was given, or the answer was shown.
  package var isSettled = false
}

/// An exercise set to the learner.
package struct ExerciseState: Equatable, Sendable {
  /// Where the learner's own file is; empty until it is known.
  package var path: String = ""
  /// Whether the run that comes next is to be checked.
  package var isCheckWanted = false
  /// What became of the checks when they last ran.
  package var results: [CheckResult] = []
  /// Whether a run is going on.
  package var isRunning = false
  /// Whether all checks passed.
  package var isPassed = false
  /// Whether nobody has moved through the program since it was opened.
  var isUntouched = true
  /// Whether the solution is shown.
  package var isSolutionShown = false
}
