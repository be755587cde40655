import Screen
import Trace

/// The local variables of a task's frames, the innermost first.
enum VariablesPane {
  static func content(_ context: PaneContext) -> PaneContent {
    var content = PaneContent()
    let (state, naming) = (context.state, context.naming)
    let task = context.scope.shownTask
    let frames = task == 0 ? state.currentFrames : state.frames(of: task)
    guard !frames.isEmpty else {
      content.addNothing(nothing(of: task, context), width: context.width)
      return content
    }
    let values = StyledValue(log: context.log, state: state)
    let changed = context.scope.changedSlots
    // The library's own variables are of interest only where there is nothing else.
    let isOnlyLibrary = frames.allSatisfy { naming.code($0.code)?.isLibrary ?? true }
    for frame in frames.reversed() {
      guard let code = naming.code(frame.code), code.kind != .native,
        isOnlyLibrary || !code.isLibrary
      else { continue }
      content.add(heading(code, frame, task: content.rows.isEmpty ? task : 0, context))
      let isCurrent = frame.id == state.currentFrame?.id
      var isEmpty = true
      for (slot, name) in code.locals.enumerated() {
        let value = frame[slot: slot]
        guard value != .unbound else { continue }
        isEmpty = false
        let isNew = isCurrent && changed.contains(Int32(slot))
        let text =
          StyledText("  \(name)", isNew ? .changed : .text) + StyledText(" = ", .dim)
          + values.text(value)
        content.add(text, hanging: 4)
      }
      if isEmpty { content.add(StyledText("  no variables yet", .dim)) }
    }
    return content
  }

  /// Why there are no variables.
  private static func nothing(of id: TaskID, _ context: PaneContext) -> String {
    guard let task = context.state.task(id) else { return "No function is running." }
    let name = context.naming.task(id)
    return task.status.isFinal
      ? "\(name) is \(task.status.word); its variables are gone."
      : "\(name) has not begun; it has no variables yet."
  }

  private static func heading(
    _ code: CodeInfo, _ frame: FrameState, task: TaskID, _ context: PaneContext
  ) -> StyledText {
    var text = StyledText(
      code.kind == .module ? "module" : code.name + "()", .code)
    text += StyledText("  ") + context.place(code, line: frame.line)
    if task != 0 { text = context.task(task) + "  " + text }
    return text
  }
}

extension Scope {
  /// The slots of the current frame that got a value since the line before.
  var changedSlots: Set<Int32> {
    guard cursor > 0 else { return [] }
    var slots: Set<Int32> = []
    var depth = 0
    for (_, _, event) in Array(log.events(max(0, cursor - 64)..<cursor)).reversed().dropFirst() {
      switch event {
      case .returned, .unwound, .yielded: depth += 1
      case .called, .resumed:
        if depth == 0 {
          return slots
        }
        depth -= 1
      case .bound(let slot, _) where depth == 0: slots.insert(slot)
      case .line where depth == 0: return slots
      case .stepBegan, .stepEnded: return slots
      default: break
      }
    }
    return slots
  }
}
