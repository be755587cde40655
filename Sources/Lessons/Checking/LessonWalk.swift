import Trace

/// Follows a lesson as a learner does, from moment to moment, and has every question answered.
struct LessonWalk {
  let lesson: Lesson
  let findings: Findings
  private var cursor: Sequence = 0
  private var program: String?

  init(lesson: Lesson, findings: Findings) {
    self.lesson = lesson
    self.findings = findings
  }

  /// Goes to a step.
  mutating func check(_ step: Step, _ runs: inout LessonRuns) {
    if step.program != program {
      program = step.program
      cursor = 0
    }
    guard let program = lesson.program(of: step) else {
      if let ask = step.ask, ask.kind == .choice { prepare(ask, step, nil, nil) }
      return
    }
    let timeline = runs.timeline(program)
    if let condition = step.run {
      if let found = timeline.position(of: condition, from: cursor, in: program),
        !isStop(found, timeline)
      {
        cursor = found
      } else {
        reportUnreached(condition, timeline, program)
        return
      }
    }
    if let ask = step.ask { prepare(ask, step, timeline, program) }
  }

  /// Whether a moment is there only because a program that had not ended was stopped.
  private func isStop(_ cursor: Sequence, _ timeline: Timeline) -> Bool {
    cursor == timeline.end && !timeline.state(at: cursor).hasEndedByItself
  }

  private func prepare(
    _ ask: Ask, _ step: Step, _ timeline: Timeline?, _ program: LessonProgram?
  ) {
    do {
      let question = try Question(
        ask, hints: step.hints, timeline: timeline, at: cursor, program: program)
      checkReasons(ask, question, timeline, program)
      HintCheck(findings: findings).check(question, step)
    } catch {
      findings.report(
        "this question has no answer here: \(error.message)", at: ask.position,
        suggestion: error.suggestion)
    }
  }

  /// Checks that what the script explains can be answered at all.
  private func checkReasons(
    _ ask: Ask, _ question: Question, _ timeline: Timeline?, _ program: LessonProgram?
  ) {
    guard let timeline else { return }
    let known: [String]
    switch ask.kind {
    case .nextTask:
      known = TaskNames(timeline.log).all(in: timeline.state(at: timeline.end))
    case .stateOf: known = TaskState.Status.allCases.map(\.scriptName)
    case .nextLine: known = (1...max(1, program?.lines.count ?? 1)).map(String.init)
    case .elapsed:
      for reason in ask.why where Seconds.time(reason.answer) == nil {
        findings.report(
          "`\(reason.answer)` is not a time", at: reason.position,
          suggestion: "write for instance `0.3`, in seconds")
      }
      return
    default: return
    }
    for reason in ask.why where !known.contains(ask.normalised(reason.answer)) {
      findings.report(
        "`\(reason.answer)` is not a possible answer to `\(ask.kind.rawValue)`",
        at: reason.position,
        suggestion: Suggestions.suggestion(for: reason.answer, among: known))
    }
  }

  private func reportUnreached(
    _ condition: Condition, _ timeline: Timeline, _ program: LessonProgram
  ) {
    let end = timeline.state(at: timeline.end)
    let place = "\(program.name) at \(Seconds.text(end.now))"
    var suggestion: String?
    let names = TaskNames(timeline.log).all(in: end)
    var tasks = condition.task.map { [$0] } ?? []
    if case .state(let wanted) = condition.target { tasks += wanted.map(\.task) }
    if let unknown = tasks.first(where: { !names.contains($0) }) {
      suggestion =
        "there is no task `\(unknown)`; "
        + (Suggestions.suggestion(for: unknown, among: names) ?? "there are many others")
    } else if !end.hasEndedByItself {
      suggestion = "the program had not ended after \(timeline.end) events"
    } else if timeline.position(of: condition, from: 0, in: program) != nil {
      suggestion = "it comes before the moment of the step before"
    }
    findings.report(
      "\(Self.words(condition)) never comes, up to the end of \(place)", at: condition.position,
      suggestion: suggestion)
  }

  private static func words(_ condition: Condition) -> String {
    let task = condition.task.map { " in the task `\($0)`" } ?? ""
    let count = condition.count > 1 ? ", \(condition.count) times," : ""
    let what =
      switch condition.target {
      case .start: "the start"
      case .end: "the end"
      case .line(let line): "line \(line)"
      case .marker(let name): "the marker `\(name)`"
      case .suspended: "a suspension"
      case .turn: "a turn"
      case .created: "a new task"
      case .output(let text): text.map { "output with `\($0)`" } ?? "output"
      case .tick(let number): number.map { "tick \($0)" } ?? "another tick"
      case .state(let states):
        "the state " + states.map { "\($0.task): \($0.status.scriptName)" }.joined(separator: ", ")
      case .time(let time): "the time \(Seconds.text(time))"
      case .idle: "an idle clock"
      case .exception(let name): name.map { "the exception \($0)" } ?? "an exception"
      case .diagnostic: "a diagnostic"
      }
    return what + task + count
  }
}
