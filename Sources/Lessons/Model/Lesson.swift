/// A lesson: a script of steps, with the programs that they run.
package struct Lesson: Equatable, Sendable {
  /// Its name in the course, such as `taking-turns`; unique.
  package var id: String
  /// Its place in the course, from 1.
  package var number: Int
  /// The name of its folder, such as `03-taking-turns`.
  package var folder: String
  /// Its title.
  package var title: String
  /// What it teaches, in one sentence.
  package var summary: String
  /// What the learner can do afterwards, in one sentence; empty where the script has none.
  package var goal: String
  /// The lessons to do before, by id.
  package var requires: [String]
  /// How long it takes, about.
  package var minutes: Int
  /// Its steps in order; never empty.
  package var steps: [Step]
  /// All programs that its steps name, starters and solutions included, by file name.
  package var programs: [String: LessonProgram]

  /// Makes a lesson.
  package init(
    id: String, number: Int, folder: String, title: String, summary: String, goal: String = "",
    requires: [String] = [], minutes: Int, steps: [Step], programs: [String: LessonProgram] = [:]
  ) {
    self.id = id
    self.number = number
    self.folder = folder
    self.title = title
    self.summary = summary
    self.goal = goal
    self.requires = requires
    self.minutes = minutes
    self.steps = steps
    self.programs = programs
  }

  /// The program that a step shows and runs; nil for a step without one.
  package func program(of step: Step) -> LessonProgram? { step.program.flatMap { programs[$0] } }
}

/// One step of a lesson: a heading, its text, and what is to happen.
package struct Step: Equatable, Sendable {
  /// Its name in the lesson, made from the title as code-hosting sites make anchors; unique.
  package var id: String
  /// Its heading.
  package var title: [Inline]
  /// Its text.
  package var blocks: [Block]
  /// The program shown, which is the one before's where the step names none; nil for none.
  package var program: String?
  /// How far the program runs before the step is read; nil to stay where it is.
  package var run: Condition?
  /// What to look at.
  package var focus: Focus?
  /// The question asked.
  package var ask: Ask?
  /// The exercise set.
  package var exercise: Exercise?
  /// The experiment shown, such as `costs`.
  package var lab: String?
  /// The hints of the step's question or exercise, from the faintest to the answer.
  package var hints: [[Inline]]
  /// Where its heading stands in the lesson's file.
  package var position: Position

  /// Makes a step.
  package init(
    id: String, title: [Inline], blocks: [Block] = [], program: String? = nil,
    run: Condition? = nil, focus: Focus? = nil, ask: Ask? = nil, exercise: Exercise? = nil,
    lab: String? = nil, hints: [[Inline]] = [], position: Position = Position(line: 1)
  ) {
    self.id = id
    self.title = title
    self.blocks = blocks
    self.program = program
    self.run = run
    self.focus = focus
    self.ask = ask
    self.exercise = exercise
    self.lab = lab
    self.hints = hints
    self.position = position
  }
}

/// What a step points to on the screen.
package struct Focus: Equatable, Sendable {
  /// Lines of the program, from 1.
  package var lines: ClosedRange<Int>?
  /// Panes, the most important first.
  package var panes: [Pane]

  /// Makes a focus.
  package init(lines: ClosedRange<Int>? = nil, panes: [Pane] = []) {
    self.lines = lines
    self.panes = panes
  }
}

/// A part of the screen that a step can point to; the raw value is its name in scripts.
package enum Pane: String, CaseIterable, Equatable, Sendable {
  case lesson
  case code
  case output
  /// The whole event loop: clock, running, ready, waiting and timers.
  case loop
  /// The ready queue in the event loop's pane.
  case ready
  /// The timers in the event loop's pane.
  case timers
  /// The waiting tasks in the event loop's pane.
  case waiting
  case timeline
  case tasks
  case variables
  /// The await chain of the selected task.
  case await
  case primitives
  case threads
  case diagnostics
  /// Why the selected task is awake.
  case why
  case glossary
}
