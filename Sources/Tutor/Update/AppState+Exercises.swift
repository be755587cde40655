import Lessons

extension AppState {
  /// The path of the program that the learner may change; nil where there is none.
  package var programPath: String? {
    if let exercise = tutorial?.exercise { return exercise.path.isEmpty ? nil : exercise.path }
    if let playground = tutorial?.playground {
      return playground.path.isEmpty ? nil : playground.path
    }
    return tutorial == nil ? scope?.program.path : nil
  }

  /// Opens the learner's program in the editor; a copy of the step's where there is no exercise.
  mutating func edit() -> [Effect] {
    if let path = programPath { return [.edit(path)] }
    return tutorial?.exercise == nil && tutorial?.playground == nil ? enterPlayground() : []
  }

  /// Has the learner's program read anew.
  package var rereading: [Effect] {
    guard let tutorial else { return [.reload] }
    if tutorial.exercise != nil { return [.openExercise] }
    return tutorial.playground == nil ? [] : [.openPlayground]
  }

  /// Has the learner's program read and run, to check what happens.
  mutating func startChecking() -> [Effect] {
    tutorial?.exercise?.isCheckWanted = true
    tutorial?.exercise?.results = []
    tutorial?.exercise?.isSolutionShown = false
    return [.openExercise]
  }

  /// Shows the learner's program, and runs it to its end where it is to be checked.
  mutating func openExercise(
    _ path: String, _ bytes: [UInt8], _ recording: Recording
  ) -> [Effect] {
    let program = ProgramText(path: ProgramText.name(of: path), bytes: bytes)
    let isWanted = tutorial?.exercise?.isCheckWanted ?? false
    tutorial?.exercise?.path = path
    tutorial?.exercise?.isCheckWanted = false
    watch(program, recording)
    guard isWanted else { return make(.to([.line], .forward)) }
    tutorial?.exercise?.isRunning = true
    tutorial?.exercise?.isUntouched = false
    return make(.end)
  }

  /// Whether the run that is to be checked has gone on for longer than any program of a lesson may.
  var isCheckEndless: Bool {
    guard tutorial?.exercise?.isRunning == true, let scope else { return false }
    return scope.recording.end >= Lesson.eventLimit
  }

  /// Stops the run that was to be checked, shows where it is, and says so in place of the checks.
  mutating func giveUpChecking() -> [Effect] {
    guard let scope else { return [] }
    tutorial?.exercise?.isRunning = false
    self.scope?.pending = nil
    _ = self.scope?.go(to: scope.recording.end)
    let endless = EndlessRun(scope)
    let sentence =
      scope.recording.run.isWaitingForInput
      ? "You stopped the check while the program waited for input."
      : endless.isLong ? endless.sentence : "You stopped the check before the program had ended."
    let result = CheckResult(isPassed: false, sentence: sentence)
    tutorial?.exercise?.results = [result]
    tutorial?.exercise?.isPassed = false
    tutorial?.noteExercise(isPassed: false)
    lessonScroll = 0
    show(.lesson)
    return [.saveProgress]
  }

  /// Checks what happened in the run that has ended.
  mutating func judgeExercise() -> [Effect] {
    tutorial?.exercise?.isRunning = false
    guard let exercise = tutorial?.step.exercise, let scope else { return [] }
    let results = exercise.judge(scope.recording.timeline)
    tutorial?.exercise?.results = results
    lessonScroll = 0
    let isPassed = !results.isEmpty && results.allSatisfy(\.isPassed)
    tutorial?.exercise?.isPassed = isPassed
    tutorial?.noteExercise(isPassed: isPassed)
    show(.lesson)
    return [.saveProgress]
  }

  /// Takes in a program whose file was read anew, and keeps the place.
  mutating func reload(
    _ program: ProgramText, _ recording: Recording?, _ modules: [String: ProgramText]
  ) -> [Effect] {
    guard let recording else {
      // The old run stays, marked as old, beside the text that cannot run.
      scope?.program = program
      scope?.isOld = true
      if let mistake = program.mistake {
        notice = Notice(
          "Line \(mistake.line): \(mistake.message). The run is that of the text before.",
          .error)
      }
      return []
    }
    // A program that is read twice has not come to its place yet.
    var place = scope?.cursor ?? 0
    if case .event(let event)? = scope?.pending?.move { place = event }
    let (breakpoints, pace) = (scope?.breakpoints ?? [], scope?.pace ?? Pace())
    watch(program, recording, modules)
    let files = modules.merging([program.path: program]) { $1 }
    scope?.breakpoints = breakpoints.filter { $0.line <= files[$0.file]?.lines.count ?? 0 }
    scope?.pace = pace
    notice = Notice("The program was read anew.")
    return place == 0 ? make(.to([.line], .forward)) : make(.event(place))
  }

  /// Does what was asked before.
  mutating func confirmed(_ confirmation: Confirmation) -> [Effect] {
    switch confirmation {
    case .resetExercise:
      tutorial?.exercise?.results = []
      tutorial?.exercise?.isPassed = false
      tutorial?.exercise?.isSolutionShown = false
      return [.resetExercise]
    case .showSolution, .compareSolution:
      // The verdicts were on the learner's own program.
      tutorial?.exercise?.results = []
      if tutorial?.exercise?.isPassed != true { tutorial?.noteSolution() }
      return [.saveProgress, .showSolution]
    case .discardCopy:
      notice = Notice("Your copy is as the lesson's program again.")
      return [.resetPlayground]
    case .restartLesson(let index):
      guard let lessons = tutorial?.course.lessons, lessons.indices.contains(index) else {
        return []
      }
      tutorial?.progress[lesson: lessons[index].id].startOver()
      place = .workspace
      return openLesson(index)
    case .discardEdits:
      editor = nil
      return []
    }
  }
}
