import Lessons
import Screen
import Trace

/// A whole lesson as text: what is read, what the screen would show, questions and answers.
package struct PlainLesson {
  private var tutorial: Tutorial
  private let start: (LessonProgram) -> Recording
  private var recordings: [String: Recording] = [:]
  private let glyphs: Glyphs
  /// The cells of a row.
  private let width = 78

  /// Prepares to tell a lesson, whose programs `start` makes runs of.
  package init(
    _ lesson: Lesson, glyphs: Glyphs = .unicode, start: @escaping (LessonProgram) -> Recording
  ) {
    self.glyphs = glyphs
    tutorial = Tutorial(
      course: Course(lessons: [lesson]), lessonIndex: 0, progress: Progress())
    self.start = start
  }

  /// The lesson's text.
  package mutating func text() -> String {
    let lesson = tutorial.lesson
    var lines = [lesson.title, String(repeating: "=", count: displayWidth(of: lesson.title)), ""]
    lines += wrapped(lesson.summary)
    if !lesson.goal.isEmpty { lines += [""] + wrapped(lesson.goal) }
    var shown: String?
    for (index, step) in lesson.steps.enumerated() {
      tutorial.stepIndex = index
      let title = "\(index + 1). \(step.title.plainText)"
      lines += ["", title, String(repeating: "-", count: displayWidth(of: title)), ""]
      lines += Prose(glyphs: glyphs, width: width).rows(step.blocks).map(\.plain)
      let program = lesson.program(of: step)
      if let program, program.name != shown {
        shown = program.name
        lines += ["", "The program \(program.name):", ""]
        let width = String(program.lines.count).count
        lines += program.lines.enumerated().map { number, line in
          let number = String(number + 1)
          return "  " + String(repeating: " ", count: width - number.count) + "\(number)  \(line)"
        }
      }
      lines += tellMoment(program)
      lines += tellTask(step)
    }
    return glyphs.spelled(lines.joined(separator: "\n") + "\n")
  }

  private func wrapped(_ text: String) -> [String] {
    StyledText(text).wrapped(to: width).map(\.plain)
  }

  /// The moment that the step is about: the sentence and the event loop.
  private mutating func tellMoment(_ program: LessonProgram?) -> [String] {
    guard let program, tutorial.step.run != nil, tutorial.step.exercise == nil else { return [] }
    let recording = recordings[program.name] ?? start(program)
    recordings[program.name] = recording
    var scope = Scope(
      program: ProgramText(path: program.name, bytes: program.bytes), recording: recording)
    guard let cursor = moment(in: recording) else { return [] }
    scope.move(to: cursor)
    var lines = ["", "At this moment:"]
    lines += wrapped(recording.timeline.sentence(at: cursor)).map { "  " + $0 }
    let context = PaneContext(scope: scope, glyphs: glyphs, width: width, height: 30)
    lines += LoopPane.content(context).rows.map { "  " + $0.plain }
    return lines
  }

  /// Looks for the step's moment while the program runs on.
  private mutating func moment(in recording: Recording) -> Sequence? {
    while true {
      switch tutorial.moment(in: recording) {
      case .at(let cursor): return cursor
      case .nowhere: return nil
      case .needsMore:
        guard recording.end < Lesson.eventLimit else { return nil }
        recording.run.advance(until: recording.end + 20_000, within: nil)
      }
    }
  }

  private mutating func tellTask(_ step: Step) -> [String] {
    if let exercise = step.exercise {
      var lines = ["", "Exercise: change \(exercise.starter)."]
      lines += wrapped(exercise.prompt.plainText)
      return lines
    }
    guard let question = question(of: step) else { return [] }
    var lines = [""] + wrapped("Question: " + question.prompt.plainText)
    for (number, option) in question.options.enumerated() {
      lines.append("  \(number + 1)) \(option.text.plainText)")
    }
    let answer = question.answer
    lines.append("")
    lines += wrapped(
      "Answer: \(answer + 1). \(question.options[answer].feedback.plainText)")
    return lines
  }

  private mutating func question(of step: Step) -> Question? {
    guard let ask = step.ask else { return nil }
    let program = tutorial.lesson.program(of: step)
    let recording = program.flatMap { recordings[$0.name] }
    let cursor = recording.flatMap { moment(in: $0) } ?? 0
    while true {
      do throws(QuestionError) {
        return try Question(
          ask, hints: step.hints, timeline: recording?.timeline, at: cursor, program: program)
      } catch {
        guard error.needsMore, let recording, !recording.isComplete,
          recording.end < Lesson.eventLimit
        else { return nil }
        recording.run.advance(until: recording.end + 50_000, within: nil)
      }
    }
  }
}
