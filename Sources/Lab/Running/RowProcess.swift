import Foundation

/// The process that measures a row: a fresh one each time.
package struct RowProcess: Sendable {
  private let program: String
  private let arguments: [String]

  /// Says how a row is measured.
  ///
  /// - Parameters:
  ///   - program: the program that measures one row and prints its `Sample` as JSON.
  ///   - arguments: its arguments before the row's own.
  package init(program: String, arguments: [String]) {
    self.program = program
    self.arguments = arguments
  }

  /// Measures one row; a row that takes too long has an empty sample that says so.
  ///
  /// - Throws: `LabProblem` where the row cannot be measured at all.
  package func measure(_ row: CostPlan.Row) throws -> Sample {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments + [row.argument]
    let output = Foundation.Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    // A Python may warn of what is of no interest here; what goes wrong is in its sample.
    if row.kind.isPython { process.standardError = FileHandle.nullDevice }
    do {
      try process.run()
    } catch {
      throw LabProblem("'\(program)' cannot be started to measure \(row.argument)")
    }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if process.terminationReason == .uncaughtSignal, process.terminationStatus == SIGALRM {
      return .unmade(row, limit: "\(Measurement.longest) s were over")
    }
    guard let sample = try? JSONDecoder().decode(Sample.self, from: data) else {
      throw LabProblem(
        "\(row.argument) could not be measured: its process ended with status "
          + "\(process.terminationStatus); close other programs and try again")
    }
    return sample
  }

  /// Tries Python by measuring its smallest row.
  ///
  /// - Parameter interpreter: the path of python3; nil where none was found.
  /// - Returns: why rows of Python cannot be measured; nil where they can.
  package func pythonProblem(of interpreter: String?) -> String? {
    do {
      let sample = try measure(.init(kind: .asyncioTask, count: 1))
      return sample.made > 0 ? nil : sample.limit ?? "'\(interpreter ?? "python3")' made none"
    } catch {
      return "'\(interpreter ?? "python3")' could not run the measuring program"
    }
  }
}

/// Why an experiment cannot be made, in one sentence without a full stop.
package struct LabProblem: Error, Equatable, Sendable, CustomStringConvertible {
  package let description: String

  /// Makes a problem.
  package init(_ description: String) { self.description = description }
}
