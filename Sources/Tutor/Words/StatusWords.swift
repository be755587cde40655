import Screen
import Trace

extension TaskState.Status {
  /// The word for the state.
  package var word: String {
    switch self {
    case .ready: "ready"
    case .running: "running"
    case .sleeping: "sleeping"
    case .waiting: "waiting"
    case .done: "done"
    case .failed: "failed"
    case .cancelled: "cancelled"
    }
  }

  /// The glyph for the state.
  func glyph(_ glyphs: Glyphs) -> Character {
    switch self {
    case .ready: glyphs.ready
    case .running: glyphs.running
    case .sleeping: glyphs.sleeping
    case .waiting: glyphs.waiting
    case .done: glyphs.done
    case .failed: glyphs.failed
    case .cancelled: glyphs.cancelled
    }
  }

  /// The role in which glyph, word and name are drawn.
  var role: Role {
    switch self {
    case .ready: .ready
    case .running: .running
    case .sleeping: .sleeping
    case .waiting: .waiting
    case .done: .done
    case .failed: .failed
    case .cancelled: .cancelled
    }
  }
}

extension ThreadState.Status {
  /// The word for the state.
  var word: String {
    switch self {
    case .running: "running"
    case .runnable: "ready"
    case .blocked: "blocked"
    case .ended: "ended"
    }
  }

  /// The glyph for the state.
  func glyph(_ glyphs: Glyphs) -> Character {
    switch self {
    case .running: glyphs.running
    case .runnable: glyphs.ready
    case .blocked: glyphs.waiting
    case .ended: glyphs.done
    }
  }

  /// The role in which glyph, word and name are drawn.
  var role: Role {
    switch self {
    case .running: .running
    case .runnable: .ready
    case .blocked: .waiting
    case .ended: .done
    }
  }
}

extension DiagnosticKind {
  /// The finding's name.
  var word: String {
    switch self {
    case .neverAwaited: "never awaited"
    case .loopBlocked: "loop blocked"
    case .starvation: "starvation"
    case .exceptionNeverRetrieved: "exception never retrieved"
    case .destroyedPending: "destroyed while pending"
    case .taskResultDropped: "task dropped"
    case .lockAwaitedByHolder: "lock awaited by its holder"
    case .awaitRing: "ring of tasks"
    case .deadlock: "deadlock"
    case .staleRead: "stale read"
    }
  }
}
