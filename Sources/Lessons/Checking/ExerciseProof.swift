import Trace

/// Proves that an exercise's solution passes, and that its starter does not.
struct ExerciseProof {
  let lesson: Lesson
  let findings: Findings

  /// Checks the exercise of a step.
  func check(_ step: Step, _ runs: inout LessonRuns) {
    guard let exercise = step.exercise, let starter = lesson.programs[exercise.starter],
      let solution = lesson.programs[exercise.solution]
    else { return }
    for result in exercise.judge(runs.timeline(solution)) where !result.isPassed {
      findings.report(
        "the solution \(solution.name) does not pass: \(result.sentence)", at: exercise.position)
    }
    if exercise.judge(runs.timeline(starter)).allSatisfy(\.isPassed) {
      findings.report(
        "the starter \(starter.name) passes all checks, so there is nothing to do",
        at: exercise.position, suggestion: "add a check that it fails")
    }
    HintCheck(findings: findings).check(step, starter: starter, solution: solution)
  }
}
