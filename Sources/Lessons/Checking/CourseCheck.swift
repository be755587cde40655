import Trace

/// Proves that what a course's lessons say is so.
///
/// Beside what reading finds, it runs every program twice, looks for every moment that a step
/// names, has every question answered, runs every solution and every starter, and compares every
/// program with CPython where that is at hand.
package struct CourseCheck {
  /// Runs a program to its end, or to a limit of events, and gives the trace.
  package typealias Runner = (_ program: LessonProgram, _ lesson: Lesson) -> TraceLog
  /// Runs a program with CPython.
  package typealias Reference =
    (_ program: LessonProgram, _ lesson: Lesson) -> Result<ReferenceRun, ReferenceFailure>

  /// Why CPython has no result for a program.
  package struct ReferenceFailure: Error, Equatable, Sendable {
    /// What is said behind "python3", such as "cannot be started".
    package var reason: String

    /// Makes a failure.
    package init(reason: String) { self.reason = reason }
  }

  /// What CPython made of a program.
  package struct ReferenceRun: Equatable, Sendable {
    /// What it wrote to standard output.
    package var output: String
    /// Its exit status.
    package var exitStatus: Int

    /// Makes a result.
    package init(output: String, exitStatus: Int) {
      self.output = output
      self.exitStatus = exitStatus
    }
  }

  private let run: Runner
  private let reference: Reference?
  private let layout: StepLayout

  /// Prepares a check.
  ///
  /// - Parameters:
  ///   - layout: the room that a step's text has.
  ///   - run: runs programs.
  ///   - reference: runs programs with CPython; nil to leave that out.
  package init(
    layout: StepLayout = StepLayout(),
    run: @escaping Runner = { program, lesson in lesson.trace(of: program) },
    reference: Reference? = nil
  ) {
    self.layout = layout
    self.run = run
    self.reference = reference
  }

  /// Checks a folder of lessons.
  ///
  /// - Returns: What is wrong, lesson by lesson; empty where all is well.
  package func check(_ files: LessonFiles) -> [Problem] {
    let course = Course.read(files)
    return course.problems + course.lessons.flatMap(check)
  }

  /// Checks a lesson that could be read.
  package func check(_ lesson: Lesson) -> [Problem] {
    let findings = Findings(file: lesson.folder + "/lesson.md")
    var runs = LessonRuns(lesson: lesson, run: run)
    layout.check(lesson, findings)
    var walk = LessonWalk(lesson: lesson, findings: findings)
    for step in lesson.steps { walk.check(step, &runs) }
    for step in lesson.steps where step.exercise != nil {
      ExerciseProof(lesson: lesson, findings: findings).check(step, &runs)
    }
    for step in lesson.steps { HintCheck(findings: findings).checkPresence(step) }
    return findings.problems + programProblems(lesson, &runs)
  }

  private func programProblems(_ lesson: Lesson, _ runs: inout LessonRuns) -> [Problem] {
    lesson.programsToRun.flatMap { program -> [Problem] in
      let findings = Findings(file: lesson.folder + "/" + program.name)
      let first = runs.timeline(program)
      let second = Timeline(run(program, lesson))
      if let difference = TraceComparison.difference(first.log, second.log) {
        guard first.isOfWholeRun, second.isOfWholeRun else {
          findings.report(
            "a run of this program was stopped after \(min(first.end, second.end)) events", at: nil,
            suggestion: "the machine may be too busy; check it again")
          return findings.problems
        }
        findings.report(
          "two runs of this program differ: \(difference)", at: nil,
          suggestion: "this is a fault of Loopscope; report it with the program")
      }
      compare(program, in: lesson, first, findings)
      return findings.problems
    }
  }

  /// Compares a program's run with CPython's.
  ///
  /// CPython sleeps in real time, and a busy machine can upset its order: what differs is run again.
  private func compare(
    _ program: LessonProgram, in lesson: Lesson, _ timeline: Timeline, _ findings: Findings
  ) {
    guard let reference else { return }
    let state = timeline.state(at: timeline.end)
    let output = OutputText.standardOutput(of: state, in: timeline.log)
    for remaining in (0..<Self.tries).reversed() {
      switch reference(program, lesson) {
      case .success(let theirs):
        let isSameStatus = state.exitStatus.map { Int($0) == theirs.exitStatus } ?? true
        if theirs.output == output, isSameStatus { return }
        if remaining == 0 { report(theirs, output, state.exitStatus.map(Int.init), findings) }
      case .failure(let failure):
        findings.report(
          "python3 \(failure.reason), so this program was not compared", at: nil,
          suggestion: "leave CPython out with --no-python, or mend the program")
        return
      }
    }
  }

  /// How often a program is run with CPython before it counts as different.
  private static let tries = 3

  private func report(
    _ reference: ReferenceRun, _ output: String, _ status: Int?, _ findings: Findings
  ) {
    if output != reference.output {
      let ours = output.split(separator: "\n", omittingEmptySubsequences: false)
      let theirs = reference.output.split(separator: "\n", omittingEmptySubsequences: false)
      let line = zip(ours, theirs).prefix { $0 == $1 }.count
      let text = { (lines: [Substring]) in
        line < lines.count && !(line == lines.count - 1 && lines[line].isEmpty)
          ? "`\(lines[line])`" : "nothing"
      }
      findings.report(
        "line \(line + 1) of the output is \(text(ours)), and under python3 \(text(theirs))",
        at: nil, suggestion: "a lesson's program must print the same everywhere")
    }
    if let status, status != reference.exitStatus {
      findings.report(
        "the exit status is \(status), and under python3 \(reference.exitStatus)", at: nil)
    }
  }
}

/// The runs of a lesson's programs, each made once.
struct LessonRuns {
  let lesson: Lesson
  let run: CourseCheck.Runner
  private var timelines: [String: Timeline] = [:]

  init(lesson: Lesson, run: @escaping CourseCheck.Runner) {
    self.lesson = lesson
    self.run = run
  }

  /// The run of a program.
  mutating func timeline(_ program: LessonProgram) -> Timeline {
    if let timeline = timelines[program.name] { return timeline }
    let timeline = Timeline(run(program, lesson))
    timelines[program.name] = timeline
    return timeline
  }
}

extension Lesson {
  /// The programs that steps run, with starters and solutions, each once.
  var programsToRun: [LessonProgram] {
    var names: [String] = []
    for step in steps {
      for name in [step.program, step.exercise?.starter, step.exercise?.solution] {
        if let name, !names.contains(name) { names.append(name) }
      }
    }
    return names.compactMap { programs[$0] }
  }
}

extension Timeline {
  /// Whether it goes to where the program ended by itself.
  fileprivate var isOfWholeRun: Bool { state(at: end).hasEndedByItself }
}
