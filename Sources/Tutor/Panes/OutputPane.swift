import Screen
import Trace

/// What the program has printed, as a terminal would show it.
enum OutputPane {
  /// As many pieces of output as are looked at, counted from the last one.
  private static let limit = 2000

  static func content(_ context: PaneContext) -> PaneContent {
    var content = PaneContent(hold: .bottom)
    let outputs = context.state.outputs
    guard !outputs.isEmpty else {
      content.addNothing("Nothing printed yet.", width: context.width)
      return content
    }
    let first = max(0, outputs.count - limit)
    if first > 0 { content.add(StyledText("(\(first) earlier pieces)", .dim)) }
    var line = StyledText()
    var printer: Int32 = 0
    func finish() {
      let gutter = context.isDetailed ? number(printer) : StyledText()
      content.rows += line.wrapped(
        to: context.width, first: gutter, hanging: context.isDetailed ? 6 : 0)
      line = StyledText()
    }
    for index in first..<outputs.count {
      let record = outputs[index]
      if line.isEmpty { printer = record.line }
      let style = style(of: record, in: context)
      var pieces = context.log.texts[record.text].split(
        separator: "\n", omittingEmptySubsequences: false)[...]
      if let head = pieces.popFirst() { line.append(String(head), style) }
      for piece in pieces {
        finish()
        printer = record.line
        line.append(String(piece), style)
      }
    }
    if !line.isEmpty { finish() }
    return content
  }

  private static func style(of record: OutputRecord, in context: PaneContext) -> Style {
    // What the last event printed stands out.
    if record.sequence == context.scope.cursor - 1 { return Style(.changed) }
    return Style(record.stream == .standardError ? .error : .text)
  }

  private static func number(_ line: Int32) -> StyledText {
    let text = line > 0 ? String(line) : ""
    return StyledText(
      String(repeating: " ", count: max(0, 4 - text.count)) + text + "  ", .lineNumber)
  }
}
