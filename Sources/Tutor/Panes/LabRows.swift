import Lab
import Screen

/// An experiment's figures in the lesson's pane: a table, charts, and what they say.
struct LabRows {
  let lab: LabState
  let machine: MachineFacts
  let glyphs: Glyphs
  let width: Int

  /// The rows.
  var rows: [StyledText] {
    var rows: [StyledText] = [state]
    if let problem = lab.problem { rows += StyledText("\(problem).", .error).wrapped(to: width) }
    guard let report = lab.report(on: machine) else { return rows }
    rows.append("")
    for (index, line) in CostReport.aligned(report.table).enumerated() {
      let text = StyledText(line, index == 0 ? .dim : .text)
      rows.append(text.truncated(to: width, ellipsis: glyphs.ellipsis))
    }
    rows.append("")
    for sentence in report.findings { rows += StyledText(sentence).wrapped(to: width) }
    for chart in report.charts { rows += drawn(chart) }
    guard !lab.isRunning else { return rows }
    rows.append("")
    for sentence in report.method { rows += StyledText(sentence, .dim).wrapped(to: width) }
    return rows
  }

  private var state: StyledText {
    let command = "x"
    if lab.isRunning {
      return StyledText("Measuring: ", .question)
        + StyledText("\(lab.samples.count) rows so far, in fresh processes. Esc stops.")
    }
    let label = lab.samples.isEmpty ? " measures on this machine." : " measures again."
    return StyledText("Experiment ", .question) + StyledText(command, .key) + StyledText(label)
  }

  private func drawn(_ chart: CostReport.Chart) -> [StyledText] {
    let figures = chart.bars.map { displayWidth(of: $0.figure) }.max() ?? 0
    let room = max(3, width - chart.labelWidth - figures - 1)
    return ["", StyledText(chart.title, .strong)]
      + chart.bars.enumerated().map { number, bar in
        let length = max(1, Int((bar.fraction * Double(room)).rounded()))
        return StyledText("  \(bar.label)".padding(to: chart.labelWidth))
          + StyledText(String(repeating: glyphs.chartBar, count: length), .lane(number))
          + StyledText(" \(bar.figure)")
      }
  }
}
