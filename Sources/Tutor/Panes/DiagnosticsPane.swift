import Screen
import Trace

/// What the program does wrong, as far as it happened.
enum DiagnosticsPane {
  static func content(_ context: PaneContext) -> PaneContent {
    var content = PaneContent(hold: .bottom)
    let findings = context.state.diagnostics
    guard !findings.isEmpty else {
      content.addNothing("Nothing found wrong so far.", width: context.width)
      return content
    }
    for finding in findings.suffix(100) {
      var head = StyledText("\(context.glyphs.cross) \(finding.kind.word)", .warning)
      if let code = finding.code.flatMap(context.naming.code) {
        head += "  " + context.place(code, line: finding.line)
      } else if finding.line > 0 {
        head.append("  line \(finding.line)", .dim)
      }
      head.append("  \(TimeText.moment(finding.time))", .dim)
      content.add(head)
      content.add(
        StyledText("  " + context.log.texts[finding.detail]), wrappedTo: context.width, hanging: 2)
    }
    return content
  }
}
