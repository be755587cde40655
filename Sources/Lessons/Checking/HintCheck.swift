/// Checks that hints lead to the answer, and that the last alone gives it.
struct HintCheck {
  let findings: Findings

  /// Checks that a question or an exercise has hints.
  func checkPresence(_ step: Step) {
    guard step.hints.isEmpty else { return }
    if let ask = step.ask {
      findings.report(
        "this question has no hints", at: ask.position,
        suggestion: "add `hints`, the last of which gives the answer")
    }
    if let exercise = step.exercise {
      findings.report(
        "this exercise has no hints", at: exercise.position,
        suggestion: "add `hints`, the last of which gives the answer")
    }
  }

  /// Checks the hints of a question.
  func check(_ question: Question, _ step: Step) {
    guard let last = question.hints.last?.plainText, let ask = step.ask else { return }
    let option = question.options[question.answer]
    let wanted = option.lines.isEmpty ? [answerText(option, question.kind)] : option.lines
    let isGiven = wanted.allSatisfy { last.lowercased().contains($0.lowercased()) }
    if !isGiven {
      findings.report(
        "the last hint does not give the answer, `\(wanted.joined(separator: " / "))`",
        at: ask.position, suggestion: "write the answer into the last hint")
    }
    for earlier in question.hints.dropLast() where earlier.plainText == last {
      findings.report("two hints are the same", at: ask.position)
    }
  }

  private func answerText(_ option: Question.Option, _ kind: Ask.Kind) -> String {
    var text = option.text.plainText
    if kind == .nextLine { text = String(text.prefix { $0 != ":" }) }
    if kind == .choice, text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// Checks that the last hint of an exercise shows a line of the solution.
  func check(_ step: Step, starter: LessonProgram, solution: LessonProgram) {
    guard let exercise = step.exercise, let last = step.hints.last?.plainText else { return }
    let old = Set(starter.lines.map(\.trimmed))
    let new = solution.lines.map(\.trimmed).filter { !$0.isEmpty && !old.contains($0) }
    guard !new.isEmpty, !new.contains(where: { last.contains($0) }) else { return }
    findings.report(
      "the last hint shows no line of the solution", at: exercise.position,
      suggestion: "write for instance `\(new[0])` into it, as code")
  }
}
