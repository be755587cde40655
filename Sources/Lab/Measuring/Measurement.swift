/// Makes units of a kind, leaves them waiting, and says what that cost.
///
/// Meant for a process of its own: the C library keeps stacks and memory that were used once, so a
/// second measurement in the same process would find part of the work done.
package enum Measurement {
  /// Measures one row.
  ///
  /// - Parameters:
  ///   - kind: what to make.
  ///   - count: how many; fewer where a limit is met.
  /// - Returns: what one of them cost.
  package static func run(_ kind: UnitKind, count: Int) -> Sample {
    switch kind {
    case .coroutine: CoroutineMeasurement.run(count: count)
    case .thread: ThreadMeasurement.run(count: count)
    case .process: ProcessMeasurement.run(count: count)
    }
  }

  /// Nanoseconds that something takes.
  static func time(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let duration = try clock.measure(body)
    return Double(duration.components.seconds) * 1e9
      + Double(duration.components.attoseconds) / 1e9
  }
}
