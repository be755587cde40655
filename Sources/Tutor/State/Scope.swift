import Screen
import Trace

/// A program under observation: its source, its recording, and where the learner stands in it.
package struct Scope {
  /// The program's main file.
  package var program: ProgramText
  /// The program's other files, by path.
  package let modules: [String: ProgramText]
  /// The run and its trace.
  package let recording: Recording
  /// The moment shown: how many events have happened.
  package internal(set) var cursor: Sequence = 0
  /// What those events add up to.
  package internal(set) var loop = LoopState()
  /// The task that the panes follow; 0 for the one that runs.
  package var selectedTask: TaskID = 0 {
    // It may stand in another file.
    didSet { chosenLine = nil }
  }
  /// Where to stop, in the program's files.
  package var breakpoints: Set<Stop.Breakpoint> = []
  /// The text that was searched for last.
  package var searchText = ""
  /// A movement that waits for the program to run on.
  package internal(set) var pending: PendingMove?
  /// The play-back, when it runs.
  package var play: Play?
  /// The speed of the play-back.
  package var pace = Pace()
  /// The stretch of time that the timeline shows.
  package var window = TimelineWindow()
  /// The line that was chosen in the code pane, from 1, in the file that shows there.
  package var chosenLine: Int?
  /// How far panes are scrolled away from what they would show by themselves.
  package var scroll: [Pane: Int] = [:]
  /// Whether the source on disk is newer than the program that ran.
  package var isOld = false

  /// Makes a scope at the start of a recording.
  package init(
    program: ProgramText, recording: Recording, modules: [String: ProgramText] = [:]
  ) {
    self.program = program
    self.recording = recording
    self.modules = modules
  }

  /// The trace.
  package var log: TraceLog { recording.log }

  /// The words for the things of the moment.
  var naming: Naming { Naming(log: log, state: loop) }

  /// Whether the moment is the last one of a program that has ended.
  package var isAtEnd: Bool { recording.isComplete && cursor == recording.end }

  /// The task that the panes show: the selected one, the running one, or the one that ran last.
  package var shownTask: TaskID {
    if selectedTask != 0, loop.task(selectedTask) != nil { return selectedTask }
    return loop.currentTask != 0 ? loop.currentTask : lastTask
  }

  /// The task that took the last step, while the loop itself runs; 0 for none.
  package var lastTask: TaskID {
    guard cursor > 0, loop.currentTask == 0 else { return 0 }
    let start = max(0, cursor - 12)
    var last: TaskID = 0
    for (_, _, event) in log.events(start..<cursor) {
      if case .stepEnded(let task, _) = event { last = task }
    }
    return last
  }

  /// Goes to a moment of the recording.
  mutating func move(to cursor: Sequence) {
    self.cursor = max(0, min(cursor, recording.end))
    loop = recording.timeline.state(at: self.cursor)
    scroll = [:]
    chosenLine = nil
    window.pan = 0
  }

  /// The moment to which a move along the scrub bar leads: a twentieth of the recording away.
  func scrubbed(_ direction: Move.Direction) -> Sequence {
    let imports = recording.imports
    let step = max(1, imports.count(before: recording.end) / 20)
    let count = imports.count(before: cursor) + (direction == .forward ? step : -step)
    return imports.cursor(behind: max(0, count))
  }
}

/// A movement that is looked for while the program runs on.
package struct PendingMove: Equatable, Sendable {
  /// The movement.
  package var move: Move
  /// From which event on it is still to be looked for.
  package var searchFrom: Sequence
  /// How many slices the program has run for it.
  package var slices = 0
}

/// The play-back.
package struct Play: Equatable, Sendable {
  /// The movement that is made again and again.
  package var move: Move
  /// How many stops were shown since time has passed, in a play-back by the clock.
  var hops = 0

  /// Makes a play-back.
  package init(move: Move) { self.move = move }
}
