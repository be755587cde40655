import Lessons
import Screen

extension AppState {
  /// Puts the step's question, which the engine answers, or its exercise.
  ///
  /// The answer may lie ahead in the program, which then runs on behind the learner's back; the
  /// screen never shows more than the moment.
  mutating func askQuestion() -> [Effect] {
    guard let tutorial else { return [] }
    self.tutorial?.isQuestionPending = false
    guard let ask = tutorial.step.ask else { return [] }
    do throws(QuestionError) {
      let question = try Question(
        ask, hints: tutorial.step.hints, timeline: scope?.recording.timeline,
        at: tutorial.anchors[tutorial.stepIndex] ?? scope?.cursor ?? 0,
        program: tutorial.lesson.program(of: tutorial.step))
      put(question)
    } catch {
      if error.needsMore, scope?.recording.isComplete == false {
        self.tutorial?.isQuestionPending = true
        return runOn()
      }
      notice = Notice("This step's question cannot be asked: \(error.message).", .error)
    }
    return []
  }

  /// Shows a question that the engine has answered.
  mutating func put(_ question: Question) {
    var state = QuestionState(question: question)
    if let record = tutorial?.answerRecord, record.isRight {
      state.isSettled = true
      state.verdict = question.judge(question.answer)
    }
    tutorial?.question = state
    notice = nil
  }

  /// Takes a key that chooses an answer; answers whether it was one.
  mutating func takeInQuestion(_ key: Key) -> Bool {
    guard let question = tutorial?.question, !question.isSettled else { return false }
    let count = question.question.options.count
    switch key {
    case .character(let digit) where digit.isASCII && digit.isWholeNumber:
      let number = digit.wholeNumberValue ?? 0
      // Other digits go to the panes, whose frames show them.
      guard number >= 1, number <= count else { return false }
      tutorial?.question?.selection = number - 1
      show(.lesson)
    case .pageDown:
      notice = Notice("Answer the question first: 1 to \(count), then Enter.")
    case .up where focus == .lesson:
      tutorial?.question?.selection = ((question.selection ?? 0) + count - 1) % count
    case .down where focus == .lesson:
      tutorial?.question?.selection = ((question.selection ?? -1) + 1) % count
    default: return false
    }
    return true
  }

  /// Gives the marked option as the answer.
  mutating func answer() -> [Effect] {
    guard var state = tutorial?.question else { return [] }
    show(.lesson)
    let effects = goBackToQuestion()
    guard let selection = state.selection else {
      guard effects.isEmpty else { return effects }
      let count = state.question.options.count
      notice = Notice("Choose an answer first: 1 to \(count), then Enter.")
      return []
    }
    guard !state.wrong.contains(selection) else {
      notice = Notice("You have tried this answer; choose another one.")
      return effects
    }
    let verdict = state.question.judge(selection)
    state.verdict = verdict
    if verdict.isRight { state.isSettled = true } else { state.wrong.insert(selection) }
    tutorial?.question = state
    lessonScroll = 0
    tutorial?.noteAnswer(isRight: verdict.isRight)
    return effects + [.saveProgress]
  }

  /// Whether the screen shows another moment than the one that the open question is about.
  var isAwayFromQuestion: Bool {
    guard let tutorial, let question = tutorial.question, question.question.kind != .choice
    else { return false }
    if isInPlayground { return true }
    guard let moment = tutorial.anchors[tutorial.stepIndex], let scope else { return false }
    return scope.cursor != moment
  }

  /// Shows the moment that the question is about, so that what is said of the answer is seen too.
  private mutating func goBackToQuestion() -> [Effect] {
    guard isAwayFromQuestion else { return [] }
    leavePlayground()
    guard let tutorial, let moment = tutorial.anchors[tutorial.stepIndex] else { return [] }
    let effects = make(.event(moment))
    notice = Notice("This is again the moment that the question is about.")
    return effects
  }

  /// Shows the next hint.
  mutating func giveHint() -> [Effect] {
    tutorial?.hints += 1
    lessonScroll = 0
    tutorial?.noteHint()
    show(.lesson)
    return [.saveProgress]
  }
}
