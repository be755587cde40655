import Screen
import Trace

/// What the program has printed, as a terminal would show it.
enum OutputPane {
  /// As many pieces of output as are looked at, counted from the last one.
  private static let limit = 2000
  /// As many bytes of them, beyond the one that is reached with them.
  private static let byteLimit = 200_000

  static func content(_ context: PaneContext) -> PaneContent {
    var content = PaneContent(hold: .bottom)
    let outputs = context.state.outputs
    guard !outputs.isEmpty else {
      content.addNothing("Nothing printed yet.", width: context.width)
      return content
    }
    var first = outputs.count - 1
    var bytes = 0
    while first > 0, first > outputs.count - limit, bytes < byteLimit {
      bytes += context.log.texts.size(of: outputs[first].text)
      first -= 1
    }
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
      for (place, piece) in lines(of: context.log.texts[record.text]).enumerated() {
        if place > 0 {
          finish()
          printer = record.line
        }
        line.append(String(piece), style)
      }
    }
    if !line.isEmpty { finish() }
    return content
  }

  /// The lines of a text; found byte by byte, which is quicker, where no line ends in two characters.
  private static func lines(of text: String) -> [Substring] {
    if text.utf8.contains(13) {
      return text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    return text.utf8.split(separator: 10, omittingEmptySubsequences: false).map(Substring.init)
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
