import CLab

/// Makes units of a kind, leaves them waiting, and says what that cost.
///
/// Meant for a process of its own: the C library keeps stacks and memory that were used once, so a
/// second measurement in the same process would find part of the work done.
package enum Measurement {
  /// The seconds that a process may take which measures a row.
  package static let longest = 30

  /// Binds this process to the one that started it: it ends with it, and after `longest` at the
  /// latest, also when it becomes another program.
  package static func bind() { cl_bind(UInt32(longest)) }

  /// Measures one row.
  ///
  /// - Parameters:
  ///   - row: what to make and how many; fewer are made where a limit is met.
  ///   - python: the path of python3; a row of Python turns the process into it and does not
  ///     come back, but for where it cannot be started.
  /// - Returns: what one of them cost.
  package static func run(_ row: CostPlan.Row, python: String? = nil) -> Sample {
    switch row.kind {
    case .asyncioTask, .pythonThread, .pythonProcess:
      python.map { PythonMeasurement.become($0, row) } ?? .unmade(row, limit: noPython)
    case .loopTask: LoopTaskMeasurement.run(count: row.count)
    case .thread: ThreadMeasurement.run(count: row.count)
    case .process: ProcessMeasurement.run(count: row.count)
    }
  }

  /// Why rows of Python are not measured where there is none.
  private static let noPython = "there is no python3 on the PATH"

  /// Nanoseconds that something takes.
  static func time(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let duration = try clock.measure(body)
    return Double(duration.components.seconds) * 1e9
      + Double(duration.components.attoseconds) / 1e9
  }
}
