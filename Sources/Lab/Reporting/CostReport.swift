/// The experiment's figures as text: a table, charts, and how they came to be.
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
        guard row.made > 0 else {
          return [row.kind.rawValue, Quantity.count(row.wanted), "none", "", "", ""]
        }
        let count = Quantity.count(row.made) + (row.limit == nil ? "" : " *")
        return [
          row.kind.rawValue, count, Quantity.time(row.creation.median),
          Quantity.memory(row.resident.median),
          row.kind == .thread ? row.reserved.map { Quantity.memory($0.median) } ?? "" : "",
          Quantity.time(row.switching.median),
        ]
      }
  }

  /// The lowest and highest values of each row, with a row of headings first.
  package var spreads: [[String]] {
    [["", "how many", "to make one", "memory", "to switch"]]
      + summary.rows.filter { $0.made > 0 }.map { row in
        [
          row.kind.rawValue, Quantity.count(row.made), Self.span(row.creation, Quantity.time),
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
          label: row.kind.rawValue, fraction: longest > 0 ? max(0, value) / longest : 0,
          figure: words(value))
      })
  }

  // MARK: Words

  /// What the figures say, a sentence each.
  package var findings: [String] {
    var sentences: [String] = []
    if let thread = summary.largest(.thread), let reserved = thread.reserved {
      let stack = machine.stack.map { Quantity.memory($0) } ?? "as much as it likes"
      sentences.append(
        "A thread reserves \(Quantity.memory(reserved.median)) of addresses, almost all for its "
          + "stack (ulimit -s: \(stack)). Of that, \(Quantity.memory(thread.resident.median)) are "
          + "really in memory.")
    }
    if let thread = summary.largest(.thread), let coroutine = summary.largest(.coroutine),
      coroutine.creation.median > 0, coroutine.resident.median > 0
    {
      let memory = thread.resident.median / coroutine.resident.median
      let time = thread.creation.median / coroutine.creation.median
      sentences.append(
        "A waiting thread takes \(Self.times(memory)) the memory of a waiting coroutine, and "
          + "\(Self.times(time)) the time to make.")
    }
    for row in summary.rows {
      guard let limit = row.limit else { continue }
      sentences.append(
        "* After \(Quantity.count(row.made)) of \(Quantity.count(row.wanted)) "
          + "\(row.kind.rawValue)s the system refused to make more: \(limit).")
    }
    if !machine.isKernelReadable {
      sentences.append(
        "What the kernel keeps for each thread and process (a stack, page tables) comes on top; "
          + "its counters cannot be read here.")
    } else {
      for kind in [UnitKind.thread, .process] {
        guard let kernel = summary.largest(kind)?.kernel else { continue }
        sentences.append(
          "The kernel keeps another \(Quantity.memory(kernel.median)) for each \(kind.rawValue).")
      }
    }
    return sentences
  }

  private static func times(_ factor: Double) -> String {
    factor >= 1.95 ? "\(Int(factor.rounded())) times" : "about"
  }

  /// How the figures were measured, a sentence each.
  package var method: [String] {
    let repeats = summary.rows.map(\.repeats)
    let often =
      repeats.min() == repeats.max()
      ? "\(repeats.max() ?? 0) times" : "\(repeats.min() ?? 0) to \(repeats.max() ?? 0) times"
    return [
      "Measured on \(machine.system), \(machine.processors) processors.",
      "Each row ran \(often), every time in a fresh process; the table has the medians.",
      "The coroutine is a task of Loopscope's event loop, suspended on a future. A Python coroutine "
        + "also carries its frame; its variables come on top.",
      "One unit was made first, to warm up; a cost is the difference between after and before, "
        + "divided by how many were made.",
      "Memory is the resident set (smaps_rollup of proc(5)); for processes it is the "
        + "proportional set, in which shared pages count once.",
    ]
  }

  /// The whole report as lines of plain text.
  ///
  /// - Parameters:
  ///   - width: the cells of a line, at least 40.
  ///   - isASCII: whether bars are drawn with ASCII only.
  /// - Returns: the lines, without their ends.
  package func lines(width: Int, isASCII: Bool = false) -> [String] {
    var lines = ["What one that waits costs on this machine", ""]
    lines += Self.aligned(table)
    for chart in charts {
      lines += ["", chart.title]
      let figures = chart.bars.map(\.figure.count).max() ?? 0
      let room = max(4, width - 12 - figures - 1)
      for bar in chart.bars {
        let length = max(1, Int((bar.fraction * Double(room)).rounded()))
        lines.append(
          Self.padded("  \(bar.label)", 12)
            + String(repeating: isASCII ? "#" : "█", count: length) + " " + bar.figure)
      }
    }
    lines.append("")
    for sentence in findings { lines += Self.wrapped(sentence, width) }
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
