import Screen
import Trace

extension TaskState.Status {
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
