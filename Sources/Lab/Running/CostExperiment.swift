/// Measures what waiting units cost on this machine, each row in a fresh process.
package struct CostExperiment: Sendable {
  /// The plan that is followed.
  package let plan: CostPlan
  private let process: RowProcess

  /// Prepares an experiment.
  package init(plan: CostPlan, process: RowProcess) {
    self.plan = plan
    self.process = process
  }

  /// Measures row after row, round after round, and hands each sample over as it comes.
  ///
  /// Rows are taken in turns, so that what else the machine does falls on all alike. When the
  /// plan's time is over, no further round is begun. Once a kind has met a limit, its larger rows
  /// are left out: they would only meet it again. Where there is no Python, the first sample is
  /// an empty one of asyncio's tasks that says why.
  ///
  /// - Throws: `LabProblem` where a row cannot be measured at all.
  package func run(_ take: (Sample) throws -> Void) throws {
    if let problem = plan.pythonProblem {
      try take(.unmade(.init(kind: .asyncioTask, count: 1), limit: problem))
    }
    var largest: [UnitKind: Int] = [:]
    let end = ContinuousClock.now + plan.longest
    for round in 0..<plan.repeats {
      for row in plan.rows {
        if round > 0, ContinuousClock.now >= end { return }
        guard row.count <= largest[row.kind] ?? row.count else { continue }
        let sample = try process.measure(row)
        if sample.made < row.count { largest[row.kind] = row.count }
        try take(sample)
      }
    }
  }
}
