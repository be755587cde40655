import Foundation

/// Measures what waiting units cost on this machine, each row in a fresh process.
package final class CostExperiment {
  /// The plan that is followed.
  package let plan: CostPlan
  private let program: String
  private let arguments: [String]

  /// Prepares an experiment.
  ///
  /// - Parameters:
  ///   - plan: what to measure.
  ///   - program: the program that measures one row and prints its `Sample` as JSON.
  ///   - arguments: its arguments before the row's own.
  package init(plan: CostPlan, program: String, arguments: [String]) {
    self.plan = plan
    self.program = program
    self.arguments = arguments
  }

  /// Measures row after row, round after round, and hands each sample over as it comes.
  ///
  /// Rows are taken in turns, so that what else the machine does falls on all alike. When the
  /// plan's time is over, no further round is begun.
  ///
  /// - Throws: `LabProblem` where a row cannot be measured at all.
  package func run(_ take: (Sample) throws -> Void) throws {
    let end = ContinuousClock.now + plan.longest
    for round in 0..<plan.repeats {
      for row in plan.rows {
        if round > 0, ContinuousClock.now >= end { return }
        try take(measure(row))
      }
    }
  }

  /// Measures one row in a process of its own.
  private func measure(_ row: CostPlan.Row) throws -> Sample {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments + [row.argument]
    let output = Foundation.Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw LabProblem("'\(program)' cannot be started to measure \(row.argument)")
    }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard let sample = try? JSONDecoder().decode(Sample.self, from: data) else {
      throw LabProblem(
        "\(row.argument) could not be measured: its process ended with status "
          + "\(process.terminationStatus); close other programs and try again")
    }
    return sample
  }
}

/// Why an experiment cannot be made, in one sentence without a full stop.
package struct LabProblem: Error, Equatable, Sendable, CustomStringConvertible {
  package let description: String

  /// Makes a problem.
  package init(_ description: String) { self.description = description }
}
