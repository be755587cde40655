import Screen
import Trace

/// Locks with owner and waiters, queues with their size, and the like.
enum PrimitivesPane {
  static func content(_ context: PaneContext) -> PaneContent {
    var content = PaneContent()
    let (state, naming) = (context.state, context.naming)
    guard state.primitiveCount > 0 else {
      content.addNothing("No lock, queue or event was made yet.", width: context.width)
      return content
    }
    let shown = min(state.primitiveCount, 200)
    for id in 1...PrimitiveID(shown) {
      guard let primitive = state.primitive(id) else { continue }
      content.add(StyledText(naming.primitive(id), .strong) + "  " + value(primitive, naming))
      if !primitive.waiters.isEmpty {
        let names = primitive.waiters.prefix(8).map(naming.task).joined(separator: ", ")
        let more = primitive.waiters.count > 8 ? " +\(primitive.waiters.count - 8)" : ""
        content.add(
          StyledText("  waiting in order: ", .dim) + StyledText(names, .waiting)
            + StyledText(more, .dim))
      }
    }
    if state.primitiveCount > shown {
      content.add(StyledText("and \(state.primitiveCount - shown) more", .dim))
    }
    return content
  }

  private static func value(_ primitive: PrimitiveState, _ naming: Naming) -> StyledText {
    switch primitive.kind {
    case .lock, .threadLock:
      if primitive.owner != 0 {
        return "held by " + StyledText(naming.task(primitive.owner), .running)
      }
      return primitive.value != 0 ? "locked" : StyledText("free", .success)
    case .event: return primitive.value != 0 ? StyledText("set", .success) : "not set"
    case .semaphore: return "value \(primitive.value)"
    case .queue:
      let limit = primitive.limit > 0 ? " of \(primitive.limit)" : ""
      return StyledText("\(primitive.value)\(limit) in it")
    case .barrier: return StyledText("\(primitive.value) of \(primitive.limit) arrived")
    case .stream: return StyledText("\(primitive.value) bytes buffered")
    case .condition, .server: return ""
    }
  }
}
