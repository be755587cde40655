/// What the samples of each row say together.
package struct CostSummary: Codable, Equatable, Sendable {
  /// The figures of one row; all are for one unit.
  package struct Row: Codable, Equatable, Sendable {
    /// What was made.
    package var kind: UnitKind
    /// How many were wanted, and how many could be made.
    package var wanted: Int
    package var made: Int
    /// How often the row was measured.
    package var repeats: Int
    /// Nanoseconds to make one.
    package var creation: Figure
    /// Bytes of memory.
    package var resident: Figure
    /// Bytes of addresses reserved.
    package var reserved: Figure?
    /// Bytes that the kernel holds.
    package var kernel: Figure?
    /// Nanoseconds to change from one to another.
    package var switching: Figure
    /// What kept more from being made.
    package var limit: String?
    /// The Python that made them, if one did.
    package var interpreter: String?
  }

  /// The rows in the order in which they were first measured.
  package private(set) var rows: [Row] = []

  /// Sums samples up.
  package init(_ samples: [Sample]) {
    var order: [CostPlan.Row] = []
    var groups: [CostPlan.Row: [Sample]] = [:]
    for sample in samples {
      let key = CostPlan.Row(kind: sample.kind, count: sample.wanted)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(sample)
    }
    rows = order.compactMap { Row(groups[$0] ?? []) }
  }

  /// The row of a kind with the most units.
  package func largest(_ kind: UnitKind) -> Row? {
    rows.filter { $0.kind == kind && $0.made > 0 }.max { $0.made < $1.made }
  }
}

extension CostSummary.Row {
  fileprivate init?(_ samples: [Sample]) {
    let made = samples.filter { $0.made > 0 }
    guard let first = samples.first,
      let creation = Figure(made.isEmpty ? [0] : made.map(\.creation)),
      let resident = Figure(made.isEmpty ? [0] : made.map(\.resident)),
      let switching = Figure(made.isEmpty ? [0] : made.map(\.switching))
    else { return nil }
    self.init(
      kind: first.kind, wanted: first.wanted, made: samples.map(\.made).min() ?? 0,
      repeats: samples.count, creation: creation, resident: resident,
      reserved: Figure(made.compactMap(\.reserved)), kernel: Figure(made.compactMap(\.kernel)),
      switching: switching, limit: samples.compactMap(\.limit).first,
      interpreter: made.compactMap(\.interpreter).first)
  }
}
