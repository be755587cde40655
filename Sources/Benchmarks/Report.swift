import Foundation

/// All that was measured, as text or JSON.
struct Report: Codable, Equatable {
  /// How often each program ran in each way.
  var runs: Int
  var rows: [Row] = []
  var growth: [GrowthRow] = []
  var start: StartRow?
  var scope: ScopeFigures?

  /// Makes an empty report.
  init(runs: Int) { self.runs = runs }

  /// The report for programs.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// The report for people.
  func text() -> String {
    var lines: [String] = []
    for group in Workload.Group.allCases {
      let rows = rows.filter { $0.group == group }
      guard !rows.isEmpty else { continue }
      lines += programTable(group, rows) + [""]
    }
    if !growth.isEmpty { lines += growthTable() + [""] }
    if let start { lines += startLines(start) + [""] }
    if let scope { lines += scopeLines(scope) }
    return lines.joined(separator: "\n")
  }

  // MARK: Programs

  private func programTable(_ group: Workload.Group, _ rows: [Row]) -> [String] {
    var table = [
      [
        group.rawValue, "ours ms", "(spread)", "traced ms", "python3 ms", "(spread)", "x python3",
        "traced x", "slowdown", "B/line", "ours MB", "python3 MB",
      ]
    ]
    let hasSettrace = rows.contains { $0.settraceSpeed != nil }
    if hasSettrace { table[0].append("x settrace") }
    for row in rows {
      let ours = row[.ours]
      let python = row[.python]
      var cells = [
        row.name, milliseconds(ours?.inside), spread(ours),
        milliseconds(row[.traced]?.inside),
        milliseconds(python?.inside), spread(python), times(row.speed), times(row.tracedSpeed),
        times(row.slowdown), row.lines == 0 ? "-" : fixed(row.bytesPerLine, 1),
        megabytes(ours?.memory), megabytes(python?.memory),
      ]
      if hasSettrace { cells.append(row.settraceSpeed.map { times($0) } ?? "-") }
      table.append(cells)
    }
    let empty = ["", "", "", "", ""]
    table.append(
      ["geometric mean"] + empty
        + [
          times(Statistics.geometricMean(rows.map(\.speed))),
          times(Statistics.geometricMean(rows.map(\.tracedSpeed))),
          times(Statistics.geometricMean(rows.map(\.slowdown))), "", "", "",
        ])
    return TextTable.lines(table)
  }

  private func spread(_ figures: Figures?) -> String {
    guard let figures else { return "-" }
    return "\(milliseconds(figures.least))-\(milliseconds(figures.most))"
  }

  // MARK: The rest

  private func growthTable() -> [String] {
    var table = [
      ["Suspended tasks", "us each", "bytes each", "traced us", "traced bytes, log apart"]
    ]
    for row in growth {
      table.append([
        String(row.tasks), fixed(row.time * 1e6, 2), fixed(row.bytes, 0),
        fixed(row.tracedTime * 1e6, 2), fixed(row.tracedBytes, 0),
      ])
    }
    return TextTable.lines(table)
  }

  private func startLines(_ row: StartRow) -> [String] {
    [
      "Start to end of print(\"hi\"): \(fixed(row.ours * 1e3, 1)) ms; python3 -c \"import asyncio\": "
        + "\(fixed(row.python * 1e3, 1)) ms; \(times(row.python / row.ours))"
    ]
  }

  private func scopeLines(_ figures: ScopeFigures) -> [String] {
    func shown(_ spread: Spread) -> String {
      "median \(fixed(spread.median, 2)) ms, p99 \(fixed(spread.p99, 2)) ms, "
        + "most \(fixed(spread.most, 2)) ms"
    }
    return [
      "Scope over \(figures.events) events (folded once in \(fixed(figures.preparation, 0)) ms):",
      "  going to a moment: \(shown(figures.seek))",
      "  key to frame, 200x60: \(shown(figures.key))",
      "  log \(megabytes(figures.logBytes)) MB, keyframes \(megabytes(figures.keyframeBytes)) MB, "
        + "process at most \(megabytes(figures.memory)) MB",
    ]
  }

  // MARK: Numbers

  private func milliseconds(_ seconds: Double?) -> String {
    seconds.map { fixed($0 * 1e3, 0) } ?? "-"
  }

  private func megabytes(_ bytes: Int?) -> String {
    bytes.map { fixed(Double($0) / 1_048_576, 0) } ?? "-"
  }

  private func times(_ ratio: Double) -> String { fixed(ratio, 2) }

  private func fixed(_ number: Double, _ digits: Int) -> String {
    String(format: "%.\(digits)f", number)
  }
}

/// Lays out cells in columns.
enum TextTable {
  /// One line a row: the first column flush left, the others flush right, a rule below the first row.
  static func lines(_ table: [[String]]) -> [String] {
    let columns = table.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      table.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    var lines = table.map { row in
      row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + padding : padding + cell
      }.joined(separator: "  ")
    }
    if let first = lines.first { lines.insert(String(repeating: "-", count: first.count), at: 1) }
    return lines
  }
}
