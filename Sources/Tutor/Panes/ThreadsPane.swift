import Screen
import Trace

/// The program's threads, what each does, and the jobs of executors.
enum ThreadsPane {
  static func content(_ context: PaneContext) -> PaneContent {
    var content = PaneContent()
    let (state, naming) = (context.state, context.naming)
    for thread in state.threads.prefix(200) {
      var row = StyledText(
        "\(thread.status.glyph(context.glyphs)) \(naming.thread(thread.id))", thread.status.role)
      row.append("  \(thread.status.word)", .dim)
      if thread.what != 0 { row.append(" on \(context.log.texts[thread.what])", .dim) }
      if let job = state.jobs[thread.job] {
        row.append("  \(context.log.texts[job.name])()", .code)
      } else if thread.id == state.currentThread, context.scope.isBetweenSteps {
        row.append("  the event loop", .text)
      } else if let frame = state.frames(ofThread: thread.id).last(where: { $0.line > 0 }) {
        row.append("  \(naming.function(frame.code))() ", .code)
        if let code = naming.code(frame.code) { row += context.place(code, line: frame.line) }
      }
      content.add(row, wrappedTo: context.width, hanging: 4)
    }
    let waiting = state.jobs.lazy.filter { $0.value.thread == nil && !$0.value.isDone }
      .sorted { $0.key < $1.key }
    for (_, job) in waiting.prefix(20) {
      content.add(
        StyledText("\(context.glyphs.ready) \(context.log.texts[job.name])()", .ready)
          + StyledText("  job without a thread yet", .dim))
    }
    if state.threads.count == 1 {
      content.add(wrapped: "One thread runs everything; no other was started.", context.width)
    }
    return content
  }
}

extension PaneContent {
  /// Adds a remark in rows of at most a width.
  fileprivate mutating func add(wrapped text: String, _ width: Int) {
    rows += StyledText(text, .dim).wrapped(to: width)
  }
}
