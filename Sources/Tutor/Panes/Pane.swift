import Lessons

/// A part of the screen that shows one aspect of the moment.
package enum Pane: Int, CaseIterable, Hashable, Sendable {
  case lesson, code, output, loop, timeline, variables, chain, tasks, primitives, threads
  case diagnostics, wake

  /// The title in its border.
  var title: String {
    switch self {
    case .lesson: "Lesson"
    case .code: "Code"
    case .output: "Output"
    case .loop: "Loop"
    case .timeline: "Timeline"
    case .variables: "Variables"
    case .chain: "Await chain"
    case .tasks: "Tasks"
    case .primitives: "Locks, queues"
    case .threads: "Threads"
    case .diagnostics: "Findings"
    case .wake: "Why awake"
    }
  }

  /// The title where there is little room.
  var shortTitle: String {
    switch self {
    case .timeline: "Time"
    case .variables: "Vars"
    case .chain: "Await"
    case .primitives: "Locks"
    case .wake: "Why"
    default: title
    }
  }

  /// The digit that chooses it, the same in lessons and without; there are ten, of which 0 is the last.
  var digit: Int? { rawValue < 10 ? (rawValue + 1) % 10 : nil }

  /// The panes that stand for a part that a lesson points to.
  init?(_ pane: Lessons.Pane) {
    switch pane {
    case .lesson: self = .lesson
    case .code: self = .code
    case .output: self = .output
    case .loop, .ready, .timers, .waiting: self = .loop
    case .timeline: self = .timeline
    case .tasks: self = .tasks
    case .variables: self = .variables
    case .await: self = .chain
    case .primitives: self = .primitives
    case .threads: self = .threads
    case .diagnostics: self = .diagnostics
    case .why: self = .wake
    case .glossary: return nil
    }
  }
}
