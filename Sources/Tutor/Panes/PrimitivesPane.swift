import Screen
import Trace

/// Locks with owner and waiters, queues with what is in them, and the like.
struct PrimitivesPane {
  let context: PaneContext
  private var state: LoopState { context.state }
  private var naming: Naming { context.naming }

  /// As many primitives as are listed.
  private static let limit = 200
  /// As many items of a queue, or waiters, as are named.
  private static let shown = 8

  static func content(_ context: PaneContext) -> PaneContent {
    PrimitivesPane(context: context).content
  }

  private var content: PaneContent {
    var content = PaneContent()
    guard state.primitiveCount > 0 else {
      content.addNothing("No lock, queue or event was made yet.", width: context.width)
      return content
    }
    let shown = min(state.primitiveCount, Self.limit)
    for id in 1...PrimitiveID(shown) {
      guard let primitive = state.primitive(id) else { continue }
      content.add(StyledText(naming.primitive(id), .strong) + "  " + value(primitive))
      let details = [items(primitive)] + waiters(primitive) + [inputOutput(primitive)]
      for case let detail? in details {
        content.add("  " + detail, wrappedTo: context.width, hanging: 4)
      }
    }
    if state.primitiveCount > shown {
      content.add(StyledText("and \(state.primitiveCount - shown) more", .dim))
    }
    return content
  }

  private func value(_ primitive: PrimitiveState) -> StyledText {
    switch primitive.kind {
    case .lock, .threadLock:
      if let holder = holder(primitive) { return "held by " + StyledText(holder, .running) }
      return primitive.value != 0 ? "locked" : StyledText("free", .success)
    case .event: return primitive.value != 0 ? StyledText("set", .success) : "not set"
    case .semaphore: return "value \(primitive.value)"
    case .queue, .lifoQueue, .priorityQueue:
      let limit = primitive.limit > 0 ? " of \(primitive.limit)" : ""
      return StyledText("\(primitive.value)\(limit) in it")
        + (isCounted(primitive) ? ", \(primitive.unfinished) not done" : "")
    case .barrier: return StyledText("\(primitive.value) of \(primitive.limit) arrived")
    case .stream: return StyledText("\(counted(primitive.value, "byte")) buffered")
    case .server: return StyledText("\(counted(primitive.value, "client")) connected")
    case .condition: return ""
    }
  }

  /// Who holds a lock.
  private func holder(_ primitive: PrimitiveState) -> String? {
    if primitive.owner != 0 { return naming.task(primitive.owner) }
    return primitive.holder.map(naming.thread)
  }

  /// The items of a queue that come out next, the next one first.
  private func items(_ primitive: PrimitiveState) -> StyledText? {
    guard primitive.kind.isQueue, primitive.value > 0, !primitive.items.isEmpty else { return nil }
    let values = StyledValue(log: context.log, state: state)
    var next = Array(primitive.items.prefix(Self.shown))
    if primitive.kind == .lifoQueue { next = primitive.items.suffix(Self.shown).reversed() }
    var text = StyledText(primitive.kind == .priorityQueue ? "next, then a heap: " : "next: ", .dim)
    text += .joined(next.map(values.text), separator: ", ")
    let more = max(primitive.value, primitive.items.count) - next.count
    if more > 0 { text.append("  +\(more)", .dim) }
    return text
  }

  /// Whether it matters how many items of a queue are done: to the program, or to who waits for it.
  private func isCounted(_ primitive: PrimitiveState) -> Bool {
    primitive.marksItems
      || primitive.waiters.prefix(Self.limit).contains { reason($0) == .queueJoin }
  }

  private func reason(_ task: TaskID) -> WaitReason? { state.task(task)?.wait?.reason }

  /// Those who wait, tasks and threads, in order; at a queue, those who wait for the same.
  private func waiters(_ primitive: PrimitiveState) -> [StyledText?] {
    let threads = primitive.threads
    guard primitive.kind.isQueue, threads.isEmpty, primitive.waiters.count <= Self.limit else {
      let names =
        primitive.waiters.prefix(Self.shown).map(naming.task)
        + threads.prefix(Self.shown).map(naming.thread)
      return [waiting("in order", names, of: primitive.waiters.count + threads.count)]
    }
    let kinds: [(words: String, reason: WaitReason)] = [
      ("to get", .queueGet), ("to put", .queuePut), ("in join", .queueJoin),
    ]
    return kinds.map { kind in
      let tasks = primitive.waiters.filter { reason($0) == kind.reason }
      return waiting(kind.words, tasks.prefix(Self.shown).map(naming.task), of: tasks.count)
    }
  }

  /// The first of so many who wait, with how or for what.
  private func waiting(_ how: String, _ names: [String], of count: Int) -> StyledText? {
    guard !names.isEmpty else { return nil }
    let more = count - names.count
    return StyledText("waiting \(how): ", .dim)
      + StyledText(names.joined(separator: ", "), .waiting)
      + StyledText(more > 0 ? "  +\(more)" : "", .dim)
  }

  /// What a server or a stream waits for.
  private func inputOutput(_ primitive: PrimitiveState) -> StyledText? {
    guard primitive.waitingFor != 0 else { return nil }
    return StyledText("waits for ", .dim)
      + StyledText(context.log.texts[primitive.waitingFor], .waiting)
  }
}
