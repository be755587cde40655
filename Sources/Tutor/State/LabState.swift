import Lab

/// The experiment of a step: what was measured so far.
package struct LabState: Equatable, Sendable {
  /// The experiment's name.
  package let name: String
  /// What each row measured, as it came.
  package var samples: [Sample] = []
  /// Whether it is being measured now.
  package var isRunning = false
  /// Why it could not be measured.
  package var problem: String?

  /// Makes an experiment that was not measured yet.
  package init(name: String) { self.name = name }

  /// The figures so far; nil before the first round is over.
  func report(on machine: MachineFacts) -> CostReport? {
    samples.isEmpty ? nil : CostReport(CostSummary(samples), machine)
  }
}
