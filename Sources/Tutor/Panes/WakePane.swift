import Screen
import Trace

/// Why the task that is shown became ready last: a walk along causes, the latest first.
enum WakePane {
  static func content(_ context: PaneContext) -> PaneContent {
    var content = PaneContent()
    let scope = context.scope
    let task = scope.shownTask
    guard task != 0 else {
      content.addNothing(context.noTask, width: context.width)
      return content
    }
    let causes = scope.recording.timeline.whyWoke(task, at: scope.cursor)
    guard !causes.isEmpty else {
      content.addNothing("\(context.naming.task(task)) was not woken yet.", width: context.width)
      return content
    }
    let told = causes.indices.filter { index in
      if index == 0 { return true }
      // That a sleep's end took its place in the queue goes without saying beside its timer.
      if case .handleEnqueued(_, .resolve, _) = scope.log.event(at: causes[index].sequence) {
        return index == causes.count - 1
      }
      // What a sentence has said already is not said again as its reason.
      return !causes[index - 1].sentence.hasPrefix(causes[index].sentence.dropLast())
    }
    for (number, cause) in told.map({ causes[$0] }).enumerated() {
      let lead = number == 0 ? "" : "because "
      content.rows +=
        (StyledText(TimeText.moment(cause.time) + "  ", .dim) + StyledText(lead, .hint)
        + Sentences.marked(number == 0 ? cause.sentence : clause(cause.sentence), in: scope))
        .wrapped(to: context.width, hanging: 2)
    }
    return content
  }

  /// A sentence that goes on after a conjunction: its article is small.
  private static func clause(_ sentence: String) -> String {
    let opensWithArticle = ["The ", "A ", "An "].contains(where: sentence.hasPrefix)
    return opensWithArticle ? sentence.prefix(1).lowercased() + sentence.dropFirst() : sentence
  }
}
