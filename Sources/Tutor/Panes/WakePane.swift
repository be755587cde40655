import Screen
import Trace

/// Why the task that is shown became ready last: a walk along causes, the latest first.
enum WakePane {
  static func content(_ context: PaneContext) -> PaneContent {
    var content = PaneContent()
    let scope = context.scope
    let task = scope.shownTask
    guard task != 0 else {
      content.addNothing("No task has run yet.", width: context.width)
      return content
    }
    let causes = scope.recording.timeline.whyWoke(task, at: scope.cursor)
    guard !causes.isEmpty else {
      content.addNothing("\(context.naming.task(task)) was not woken yet.", width: context.width)
      return content
    }
    for (number, cause) in causes.enumerated() {
      let lead = number == 0 ? "" : "because "
      content.rows +=
        (StyledText(TimeText.moment(cause.time) + "  ", .dim) + StyledText(lead, .hint)
        + Sentences.marked(cause.sentence, in: scope)).wrapped(to: context.width, hanging: 2)
    }
    return content
  }
}
