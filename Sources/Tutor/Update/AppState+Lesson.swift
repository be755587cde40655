import Lessons
import Screen
import Trace

extension AppState {
  // MARK: Opening

  /// Opens a lesson at the step, and the moment of its program, where the learner left it.
  package mutating func openLesson(_ index: Int) -> [Effect] {
    keepMoment()
    guard var tutorial, tutorial.course.lessons.indices.contains(index) else { return [] }
    tutorial.lessonIndex = index
    tutorial.scopes = [:]
    tutorial.anchors = [:]
    (tutorial.playground, tutorial.copies) = (nil, [])
    let lesson = tutorial.lesson
    let record = tutorial.progress[lesson: lesson.id]
    let known = record.currentStep.flatMap { id in lesson.steps.firstIndex { $0.id == id } }
    tutorial.progress.lastLesson = lesson.id
    self.tutorial = tutorial
    scope = nil
    let effects = openStep(known ?? 0)
    if known != nil { self.tutorial?.keptMoment = record.currentMoment }
    return effects
  }

  /// Notes where in its program the learner leaves the step.
  mutating func keepMoment() {
    guard scope != nil, !isInPlayground else { return }
    tutorial?.noteMoment(scope?.cursor)
  }

  /// Opens a step: its program, the moment it is about, its question or exercise.
  mutating func openStep(_ index: Int) -> [Effect] {
    guard let count = tutorial?.lesson.steps.count, index >= 0, index < count else { return [] }
    keepScope()
    tutorial?.playground = nil
    tutorial?.stepIndex = index
    tutorial?.question = nil
    tutorial?.exercise = nil
    openLab()
    let hints = tutorial?.hintsRead ?? 0
    tutorial?.hints = hints
    tutorial?.keptMoment = nil
    tutorial?.isFinished = false
    notice = nil
    (focus, enlarged) = (.lesson, nil)
    lessonScroll = 0
    tutorial?.noteVisit()
    for pane in (tutorial?.step.focus?.panes ?? []).reversed() {
      if let pane = Pane(pane) { show(pane, focusing: false) }
    }
    return [.saveProgress] + prepareProgram()
  }

  /// Prepares the step's experiment; one that was measured in this lesson keeps its figures.
  private mutating func openLab() {
    guard let name = tutorial?.step.lab else { return }
    if tutorial?.lab?.name != name { tutorial?.lab = LabState(name: name) }
  }

  /// Puts the scope back among those of the lesson's programs.
  mutating func keepScope() {
    guard let name = tutorial?.shownProgram, let scope else { return }
    tutorial?.scopes[name] = scope
  }

  /// Shows the step's program, which is started where it was not yet.
  mutating func prepareProgram() -> [Effect] {
    guard let tutorial else { return [] }
    if tutorial.step.exercise != nil {
      scope = nil
      self.tutorial?.shownProgram = nil
      self.tutorial?.exercise = ExerciseState(record: tutorial.exerciseRecord)
      return [.openExercise]
    }
    guard let program = tutorial.lesson.program(of: tutorial.step) else {
      scope = nil
      self.tutorial?.shownProgram = nil
      return askQuestion()
    }
    self.tutorial?.shownProgram = program.name
    if let known = tutorial.scopes[program.name] {
      scope = known
      return placeProgram()
    }
    scope = nil
    return [.startProgram(program)]
  }

  /// Shows a program at the start of its recording, with the files that it imports: those of the
  /// lesson, or the ones given.
  mutating func watch(
    _ program: ProgramText, _ recording: Recording, _ modules: [String: ProgramText] = [:]
  ) {
    scope = Scope(
      program: program, recording: recording,
      modules: tutorial?.lesson.modules(of: program) ?? modules)
  }

  // MARK: The step's moment

  /// Takes the program to the moment that the step is about.
  mutating func placeProgram() -> [Effect] {
    guard scope != nil, tutorial != nil else { return [] }
    scope?.selectedTask = 0
    scope?.play = nil
    return make(.step)
  }

  // MARK: Commands

  /// Performs a command of the lesson.
  mutating func performInLesson(_ command: Command) -> [Effect] {
    switch command {
    case .nextStep: return goForward()
    case .previousStep: return openStep((tutorial?.stepIndex ?? 0) - 1)
    case .hint: return giveHint()
    case .edit: return edit()
    case .check: return tutorial?.step.lab == nil ? startChecking() : startLab()
    case .solution:
      overlay = .confirm(tutorial?.exercise?.isPassed == true ? .compareSolution : .showSolution)
    case .reset:
      if tutorial == nil { return [.reload] }
      if isInPlayground {
        leavePlayground()
      } else {
        overlay = .confirm(tutorial?.exercise == nil ? .discardCopy : .resetExercise)
      }
    default: break
    }
    return []
  }

  /// Answers the question, or goes on to the next step.
  private mutating func goForward() -> [Effect] {
    guard let tutorial else { return [] }
    if let question = tutorial.question, !question.isSettled { return answer() }
    if isQuestionComing {
      notice = Notice("One moment: the program runs on to where the question is asked.")
      return []
    }
    if tutorial.stepIndex + 1 < tutorial.lesson.steps.count {
      return openStep(tutorial.stepIndex + 1)
    }
    if !tutorial.isFinished {
      self.tutorial?.isFinished = true
      return [.saveProgress]
    }
    if tutorial.nextLesson != nil { return openLesson(tutorial.lessonIndex + 1) }
    openLessonList()
    return []
  }

  /// Whether the step's question will be asked as soon as the program has run far enough.
  var isQuestionComing: Bool {
    guard let tutorial, tutorial.step.ask != nil, tutorial.question == nil, let scope,
      !scope.recording.isComplete, !scope.recording.run.isWaitingForInput
    else { return false }
    return scope.pending?.move == .step || tutorial.isQuestionPending
  }

  /// Why a command of the lesson cannot be done now.
  func lessonObstacle(to command: Command) -> String? {
    guard let tutorial else {
      return command == .reset ? nil : "This works within a lesson; a file has none."
    }
    switch command {
    case .previousStep:
      return tutorial.stepIndex == 0 ? "This is the lesson's first step; l lists the lessons." : nil
    case .hint:
      let hints = tutorial.question?.question.hints ?? tutorial.step.hints
      if hints.isEmpty { return "This step has no hints." }
      return tutorial.hints >= hints.count ? "There are no more hints." : nil
    case .check where tutorial.step.lab != nil:
      return tutorial.lab?.isRunning == true ? "It is being measured; Esc stops." : nil
    case .reset where tutorial.exercise == nil && tutorial.step.program != nil:
      let isCopied = tutorial.shownProgram.map { tutorial.copies.contains($0) } ?? false
      return isInPlayground || isCopied
        ? nil : "You have no copy of this program; e makes one to try things out in."
    case .check, .solution, .reset:
      return tutorial.exercise == nil ? "This step has no exercise." : nil
    default: return nil
    }
  }

  /// Why nothing can be edited now.
  var editObstacle: String? {
    guard let tutorial else { return scope == nil ? "There is no program." : nil }
    if tutorial.exercise != nil || isInPlayground { return nil }
    guard scope != nil, tutorial.lesson.program(of: tutorial.step) != nil else {
      return "This step has no program; there is nothing to edit."
    }
    return isQuestionComing || scope?.pending?.move == .step
      ? "One moment: the program runs on to the moment that the step is about." : nil
  }
}
