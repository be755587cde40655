extension CostReport {
  /// The whole report as lines of plain text.
  ///
  /// - Parameters:
  ///   - width: the cells of a line, at least 40.
  ///   - isASCII: whether bars are drawn with ASCII only.
  /// - Returns: the lines, without their ends.
  package func lines(width: Int, isASCII: Bool = false) -> [String] {
    var lines = ["What one that waits costs on this machine", ""]
    lines += Self.aligned(table) + [""]
    for sentence in findings { lines += Self.wrapped(sentence, width) }
    for chart in charts {
      lines += ["", chart.title]
      let figures = chart.bars.map(\.figure.count).max() ?? 0
      let room = max(4, width - chart.labelWidth - figures - 1)
      for bar in chart.bars {
        let length = max(1, Int((bar.fraction * Double(room)).rounded()))
        lines.append(
          Self.padded("  \(bar.label)", chart.labelWidth)
            + String(repeating: isASCII ? "#" : "█", count: length) + " " + bar.figure)
      }
    }
    lines += ["", "Lowest and highest of each", ""] + Self.aligned(spreads)
    lines += ["", "How this was measured"]
    for sentence in method { lines += Self.wrapped(sentence, width) }
    return lines
  }

  /// A table's rows with their columns below each other.
  package static func aligned(_ table: [[String]]) -> [String] {
    let columns = table.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      table.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return table.map { row in
      row.enumerated().map { column, cell in
        column == 0
          ? padded(cell, widths[column])
          : String(repeating: " ", count: widths[column] - cell.count + 3) + cell
      }.joined()
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = String(text.prefix { $0 == " " })
    let margin = line
    for word in text.split(separator: " ") {
      if line != margin, line.count + 1 + word.count > max(20, width) {
        lines.append(line)
        line = margin
      }
      line += (line == margin ? "" : " ") + word
    }
    return lines + [line]
  }
}
