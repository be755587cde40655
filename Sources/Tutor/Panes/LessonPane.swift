import Lessons
import Screen

/// The lesson's step: its text, its question or exercise, and what was said of the answer.
struct LessonPane {
  let tutorial: Tutorial
  let glyphs: Glyphs
  let width: Int
  /// Whether the program still runs to where the step's question is asked.
  var isQuestionComing = false
  /// Whether the screen shows another moment than the one that the question is about.
  var isAwayFromQuestion = false

  /// The pane of a state that has a lesson.
  static func content(_ tutorial: Tutorial, of state: AppState, width: Int) -> PaneContent {
    let pane = LessonPane(
      tutorial: tutorial, glyphs: state.glyphs, width: max(1, width),
      isQuestionComing: state.isQuestionComing, isAwayFromQuestion: state.isAwayFromQuestion)
    return state.editor == nil ? pane.content : pane.task
  }

  /// What shows beside the editor: the task, what the last check found missing, and the hints.
  private var task: PaneContent {
    var content = PaneContent()
    content.rows = prose.rows(tutorial.step.blocks)
    if let prompt = tutorial.step.exercise?.prompt, !prompt.isEmpty {
      content.rows += Prose.styled(prompt).wrapped(to: width)
    }
    let taskEnd = content.rows.count
    for result in tutorial.exercise?.results ?? [] where !result.isPassed {
      add(result, to: &content)
    }
    addHints(to: &content)
    if content.rows.count > taskEnd { content.hold = .bottom }
    return content
  }

  private var prose: Prose {
    Prose(glyphs: glyphs, width: width, ownFolder: tutorial.ownFolder)
  }

  /// The rows of the whole step.
  var content: PaneContent {
    var content = PaneContent()
    let step = tutorial.step
    content.rows += Prose.styled(step.title, .bold).mapStyles {
      Style($0.role == .text ? .heading : $0.role, $0.attributes)
    }.wrapped(to: width)
    content.titleRows = content.rows.count
    if !step.blocks.isEmpty {
      content.addGap()
      content.rows += prose.rows(step.blocks)
    }
    let textEnd = content.rows.count
    if let question = tutorial.question { add(question, to: &content) }
    if isQuestionComing {
      content.addGap()
      content.add(StyledText("? The program runs on to the question ...", .question))
    }
    if let exercise = tutorial.exercise { add(exercise, to: &content) }
    if let playground = tutorial.playground { add(playground, to: &content) }
    addHints(to: &content)
    if tutorial.step.lab != nil, let lab = tutorial.lab {
      content.addGap()
      content.rows +=
        LabRows(lab: lab, machine: tutorial.machine, glyphs: glyphs, width: width).rows
    }
    // What there is to do shows, even where the text above it does not fit.
    if content.rows.count > textEnd, tutorial.step.lab == nil { content.hold = .bottom }
    if tutorial.isFinished { addEnd(to: &content) }
    return content
  }

  // MARK: Question

  private func add(_ state: QuestionState, to content: inout PaneContent) {
    content.addGap()
    content.rows += (StyledText("? ", .question) + Prose.styled(state.question.prompt))
      .wrapped(to: width, hanging: 2)
    let options = state.question.options
    let rows = options.indices.map { option($0, state) }
    let longest = rows.map(\.width).max() ?? 0
    let isShort = options.allSatisfy { $0.lines.isEmpty }
    // Short answers stand in columns, so that the text above them stays in sight.
    let columns = isShort ? max(1, min(options.count, width / (longest + 3))) : 1
    if columns > 1 {
      for start in stride(from: 0, to: rows.count, by: columns) {
        var line = StyledText()
        for row in rows[start..<min(start + columns, rows.count)] {
          line += row.padded(to: longest + 3)
        }
        content.add(line)
      }
    } else {
      for (index, row) in rows.enumerated() {
        content.rows += row.wrapped(to: width, hanging: 4)
        for line in options[index].lines.dropFirst() {
          content.add(StyledText("    " + line, style(of: index, state)))
        }
      }
    }
    if let verdict = state.verdict { add(verdict, state, to: &content) }
    if isAwayFromQuestion, !state.isSettled {
      let asked =
        tutorial.playground == nil
        ? "the moment at which this step began" : "the lesson's own program"
      let words = "asked of \(asked); Enter goes back to it"
      content.rows += StyledText(words, .hint).wrapped(to: width)
    }
  }

  private func add(
    _ verdict: Question.Verdict, _ state: QuestionState, to content: inout PaneContent
  ) {
    let mark =
      verdict.isRight
      ? StyledText("\(glyphs.check) ", .success)
      : StyledText("\(glyphs.cross) Not so. ", .error)
    content.rows += (mark + Prose.styled(verdict.feedback)).wrapped(to: width, hanging: 2)
  }

  private func option(_ index: Int, _ state: QuestionState) -> StyledText {
    let option = state.question.options[index]
    let isMarked = index == state.selection && !state.isSettled
    let mark: Character =
      isMarked
      ? glyphs.currentLine
      : state.wrong.contains(index)
        ? glyphs.cross
        : state.isSettled && option.isRight ? glyphs.check : " "
    let base = style(of: index, state)
    var text = StyledText("\(mark) \(index + 1) ", base)
    // Of several lines the first stands beside the number, and the others below it.
    let first: [Inline] = option.lines.first.map { [.code($0)] } ?? option.text
    text += Prose.styled(first).mapStyles {
      base.role == .text ? Style($0.role, $0.attributes) : base
    }
    return isMarked ? text.on(.selection) : text
  }

  private func style(of index: Int, _ state: QuestionState) -> Style {
    if state.isSettled, state.question.options[index].isRight { return Style(.success) }
    if state.wrong.contains(index) { return Style(.dim) }
    return Style(index == state.selection && !state.isSettled ? .answer : .text)
  }

  // MARK: Exercise

  private func add(_ state: ExerciseState, to content: inout PaneContent) {
    if let prompt = tutorial.step.exercise?.prompt, !prompt.isEmpty {
      content.addGap()
      content.rows += Prose.styled(prompt).wrapped(to: width)
    }
    content.addGap()
    content.add(file("Exercise ", state.path))
    if state.isSolutionShown { content.add(StyledText("The code shows a solution.", .hint)) }
    for result in state.results { add(result, to: &content) }
    if state.isPassed {
      content.add(StyledText("All checks pass. Well done.", .success))
    } else if state.results.isEmpty {
      content.add(StyledText("e opens it in your editor, x runs and checks it.", .dim))
    }
  }

  /// Where one of the learner's own files is.
  private func file(_ label: String, _ path: String) -> StyledText {
    let label = StyledText(label, .question)
    let room = width - label.width
    return label
      + StyledText(path, .code)
      .withoutMiddle(to: room, keeping: room / 2 - 1, ellipsis: glyphs.ellipsis)
  }

  private func add(_ playground: Playground, to content: inout PaneContent) {
    content.addGap()
    content.add(file("Your copy ", playground.path))
    content.rows += StyledText(
      "Change what you like: e edits it, r shows the lesson's own program again.", .dim
    ).wrapped(to: width)
  }

  private func add(_ result: CheckResult, to content: inout PaneContent) {
    let mark =
      result.isPassed
      ? StyledText("\(glyphs.check) ", .success) : StyledText("\(glyphs.cross) ", .error)
    content.rows += (mark + Prose.styled(sentence: result.sentence)).wrapped(to: width, hanging: 2)
  }

  // MARK: Hints and the end

  private func addHints(to content: inout PaneContent) {
    let hints = tutorial.question?.question.hints ?? tutorial.step.hints
    for (number, hint) in hints.prefix(tutorial.hints).enumerated() {
      content.rows += (StyledText("Hint \(number + 1): ", .hint) + Prose.styled(hint))
        .wrapped(to: width, hanging: 2)
    }
  }

  private func addEnd(to content: inout PaneContent) {
    content.addGap()
    content.add(
      StyledText("\(glyphs.check) You have reached the end of this lesson.", .success))
    if let next = tutorial.nextLesson {
      content.hold = .bottom
      // Where the step's text names it already, once is enough.
      if !tutorial.step.links(to: next) { content.add(StyledText("Next: \(next.title)", .text)) }
    } else {
      // It is longer than small panes: it is read from its beginning.
      content.hold = .from(content.rows.count - 1)
      content.addGap()
      content.rows += CourseEnd(tutorial: tutorial, glyphs: glyphs, width: width).rows
    }
  }

  // MARK: Keys

  /// The lesson's part of the line of keys.
  static func keys(_ tutorial: Tutorial, _ state: AppState) -> [StyledText] {
    let line = KeyLine(state: state)
    if let question = tutorial.question, !question.isSettled {
      let count = question.question.options.count
      return [
        KeyLine.text("1-\(count)", "choose"), line.entry(.nextStep, "answer"),
        line.entry(.hint),
      ]
    }
    if let exercise = tutorial.exercise, !exercise.isPassed {
      return [
        line.entry(.edit), line.entry(.check), line.entry(.hint), line.entry(.reset),
        line.entry(.solution), line.entry(.nextStep, "next"),
      ]
    }
    if tutorial.playground != nil {
      return [
        line.entry(.edit), line.entry(.reset, "lesson's program"), line.entry(.nextStep, "next"),
      ]
    }
    if tutorial.step.lab != nil {
      let isMeasuring = tutorial.lab?.isRunning == true
      return [
        isMeasuring ? line.entry(.cancel, "stop") : line.entry(.check, "measure"),
        line.entry(.nextStep, "next"),
      ]
    }
    let onward = tutorial.nextLesson == nil ? "lessons" : "next lesson"
    let label = tutorial.isFinished ? onward : "next"
    return [line.entry(.nextStep, label)]
  }
}
