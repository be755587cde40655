import Screen
import Trace

/// All tasks as a tree of who created whom, with the state of each and what it waits for.
enum TasksPane {
  /// As many tasks as are listed.
  private static let limit = 400

  static func content(_ context: PaneContext) -> PaneContent {
    var content = PaneContent()
    let (state, naming) = (context.state, context.naming)
    guard !state.tasks.isEmpty else {
      content.addNothing("No task was created yet.", width: context.width)
      return content
    }
    for ring in state.rings() {
      let names = (ring + ring.prefix(1)).map(naming.task)
      content.add(
        StyledText(
          "\(context.glyphs.blocked) ring: \(names.joined(separator: " \(context.glyphs.right) "))",
          .error))
    }
    let list = entries(state)
    let selected = context.scope.shownTask
    for (id, depth) in list {
      guard let task = state.task(id) else { continue }
      let isSelected = id == selected
      var row = StyledText(String(repeating: "  ", count: depth)) + context.task(id)
      row.append("  \(naming.function(task.code))()", .code)
      row.append("  \(task.status.word)", .dim)
      if task.status == .waiting, let wait = task.wait {
        row.append(" for \(naming.wait(wait))", .dim)
      }
      if isSelected {
        content.hold = .row(content.rows.count)
        row = row.padded(to: context.width).on(.selection)
      }
      content.add(row, hanging: 2 * depth + 4)
    }
    let more = state.tasks.count - list.count
    if more > 0 {
      content.add(StyledText("and \(more) more: " + census(state), .dim))
    }
    return content
  }

  /// How many tasks have each state, in words.
  static func census(_ state: LoopState) -> String {
    TaskState.Status.allCases.filter { state.count($0) > 0 }
      .map { "\(state.count($0)) \($0.word)" }.joined(separator: ", ")
  }

  /// The tasks to list in the order of the tree, with their depth.
  private static func entries(_ state: LoopState) -> [(TaskID, Int)] {
    var children: [TaskID: [TaskID]] = [:]
    for task in state.tasks.prefix(limit) { children[task.parent, default: []].append(task.id) }
    var result: [(TaskID, Int)] = []
    var open = (children[0] ?? []).reversed().map { ($0, 0) }
    while let (id, depth) = open.popLast() {
      result.append((id, depth))
      for child in (children[id] ?? []).reversed() { open.append((child, min(depth + 1, 8))) }
    }
    return result
  }
}
