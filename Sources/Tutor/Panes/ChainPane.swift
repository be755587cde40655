import Screen
import Trace

/// A task's await chain, from those who wait for it down to what it waits for.
enum ChainPane {
  static func content(_ context: PaneContext) -> PaneContent {
    var content = PaneContent()
    let (state, naming) = (context.state, context.naming)
    let id = context.scope.shownTask
    guard let task = state.task(id) else {
      content.addNothing(context.noTask, width: context.width)
      return content
    }
    for waiter in state.waiters(for: id, limit: 4) {
      content.add(context.task(waiter) + StyledText("  awaits", .dim))
    }
    content.add(context.task(id) + StyledText("  \(task.status.word)", .dim))
    var indent = 0
    func add(_ text: StyledText) {
      let branch = context.glyphs.isASCII ? "`- " : "└ "
      let lead = String(repeating: " ", count: indent) + branch
      content.add(StyledText(lead, .border) + text, hanging: indent + 4)
      indent += 2
    }
    for frame in state.frames(of: id) {
      guard let code = naming.code(frame.code) else { continue }
      add(
        StyledText(code.name + "()  ", .code) + context.place(code, line: frame.line))
    }
    if task.status.isSuspended, let wait = task.wait {
      let role = task.status.role
      add(StyledText("\(task.status.glyph(context.glyphs)) \(naming.wait(wait))", role))
      if wait.reason == .gather || wait.reason == .wait || wait.reason == .taskGroup {
        for member in (state.members[wait.subject] ?? []).prefix(20) {
          content.add(
            StyledText(String(repeating: " ", count: indent + 2)) + context.task(member)
              + StyledText("  \(state.task(member)?.status.word ?? "")", .dim))
        }
      }
    }
    if let failure = task.failure {
      add(
        StyledText(
          "\(context.log.texts[failure.type]): \(context.log.texts[failure.message])", .failed))
    }
    return content
  }
}

extension LoopState {
  /// The tasks that wait for a task, the first ones.
  func waiters(for id: TaskID, limit: Int) -> [TaskID] {
    var result: [TaskID] = []
    for task in tasks.prefix(5000) where task.status == .waiting {
      guard let wait = task.wait, result.count < limit else { continue }
      switch wait.reason {
      case .task where wait.subject == id: result.append(task.id)
      case .gather, .wait, .taskGroup:
        if members[wait.subject]?.contains(id) == true { result.append(task.id) }
      default: break
      }
    }
    return result
  }
}
