/// The experiment's figures: a table, charts, and in other files what they say and how they are
/// laid out as text.
package struct CostReport: Sendable {
  /// A bar of a chart.
  package struct Bar: Equatable, Sendable {
    /// What it stands for.
    package var label: String
    /// Its length, where the longest is 1.
    package var fraction: Double
    /// The figure in words.
    package var figure: String
  }

  /// A chart that compares the kinds.
  package struct Chart: Equatable, Sendable {
    /// What is compared.
    package var title: String
    /// A bar a kind.
    package var bars: [Bar]
    /// The cells before the bars, which the labels fit in.
    package var labelWidth: Int { 3 + (bars.map(\.label.count).max() ?? 0) }
  }

  /// The figures.
  package let summary: CostSummary
  /// Where they were measured.
  package let machine: MachineFacts

  /// Makes a report.
  package init(_ summary: CostSummary, _ machine: MachineFacts) {
    self.summary = summary
    self.machine = machine
  }

  // MARK: Table

  /// The table, a row a size, with a row of headings first; each cell by itself.
  package var table: [[String]] {
    [["", "how many", "to make one", "memory", "addresses", "to switch"]]
      + summary.rows.map { row in
        guard row.made > 0 else { return [row.kind.name, "not measured", "", "", "", ""] }
        let count = Quantity.count(row.made) + (row.limit == nil ? "" : " *")
        let isThread = [.thread, .pythonThread].contains(row.kind)
        return [
          row.kind.name, count, Quantity.time(row.creation.median),
          Quantity.memory(row.resident.median),
          isThread ? row.reserved.map { Quantity.memory($0.median) } ?? "" : "",
          Quantity.time(row.switching.median),
        ]
      }
  }

  /// The lowest and highest values of each row, with a row of headings first.
  package var spreads: [[String]] {
    [["", "how many", "to make one", "memory", "to switch"]]
      + summary.rows.filter { $0.made > 0 }.map { row in
        [
          row.kind.name, Quantity.count(row.made), Self.span(row.creation, Quantity.time),
          Self.span(row.resident, Quantity.memory), Self.span(row.switching, Quantity.time),
        ]
      }
  }

  private static func span(_ figure: Figure, _ words: (Double) -> String) -> String {
    let (low, high) = (words(figure.lowest), words(figure.highest))
    return low == high ? low : "\(low)-\(high)"
  }

  // MARK: Charts

  /// The charts: memory, time to make one, and time to switch.
  package var charts: [Chart] {
    [
      chart("Memory of one that waits", \.resident, Quantity.memory),
      chart("Time to make one", \.creation, Quantity.time),
      chart("Time to switch to another", \.switching, Quantity.time),
    ]
  }

  private func chart(
    _ title: String, _ figure: KeyPath<CostSummary.Row, Figure>, _ words: (Double) -> String
  ) -> Chart {
    let rows = UnitKind.allCases.compactMap { summary.largest($0) }
    let longest = rows.map { $0[keyPath: figure].median }.max() ?? 0
    return Chart(
      title: title,
      bars: rows.map { row in
        let value = row[keyPath: figure].median
        return Bar(
          label: row.kind.name, fraction: longest > 0 ? max(0, value) / longest : 0,
          figure: words(value))
      })
  }
}
