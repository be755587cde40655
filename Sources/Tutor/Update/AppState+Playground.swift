import Lessons
import Trace

extension AppState {
  /// Whether the learner's own copy of the step's program shows, instead of the lesson's.
  package var isInPlayground: Bool { tutorial?.playground != nil }

  /// Opens the learner's copy of the step's program, to be edited as soon as it shows.
  ///
  /// The lesson's own program waits where it is.
  mutating func enterPlayground() -> [Effect] {
    guard let tutorial, let program = tutorial.lesson.program(of: tutorial.step), scope != nil
    else { return [] }
    scope?.play = nil
    scope?.pending = nil
    let line = scope?.lineToEdit
    keepMoment()
    keepScope()
    self.tutorial?.shownProgram = nil
    self.tutorial?.playground = Playground(program: program, line: line)
    return [.openPlayground]
  }

  /// Shows the learner's copy as it is on disk; there is no run of one that cannot be parsed.
  mutating func openPlayground(
    _ path: String, _ bytes: [UInt8], _ recording: Recording?
  ) -> [Effect] {
    guard let playground = tutorial?.playground else { return [] }
    let isNew = playground.path.isEmpty
    tutorial?.playground?.path = path
    tutorial?.copies.insert(playground.program.name)
    // Where the lesson points to a line of its program, it is the same file.
    let program = ProgramText(path: playground.program.name, bytes: bytes)
    let effects = reload(program, recording, [:])
    guard isNew else { return effects }
    if program.mistake == nil {
      notice = Notice("This is your copy of \(program.name); r shows the lesson's own program.")
    }
    return effects + [.edit(path)]
  }

  /// Goes back to the lesson's own program, since there is no copy of it.
  mutating func refusePlayground(_ reason: Notice) {
    if tutorial?.playground?.path.isEmpty == true { leavePlayground() }
    notice = reason
  }

  /// Shows the lesson's own program again, where it was left; the copy stays as it is.
  mutating func leavePlayground() {
    guard let program = tutorial?.playground?.program else { return }
    tutorial?.playground = nil
    tutorial?.shownProgram = program.name
    scope = tutorial?.scopes[program.name]
    editor = nil
    notice = Notice("The lesson's own program again; e goes back to your copy.")
  }
}

/// The learner's copy of a step's program: what is tried in it is neither checked nor counted.
package struct Playground {
  /// The lesson's own program.
  package let program: LessonProgram
  /// The line at which editing begins, until the copy has been opened.
  var line: Int?
  /// Where the copy is; empty until it is known.
  package var path = ""
}
