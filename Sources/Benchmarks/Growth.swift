/// Time and memory of one suspended task, as their number grows.
struct Growth {
  private let processes: Processes
  private let counts = [1_000, 10_000, 100_000, 1_000_000]

  /// Prepares the measurement.
  init(_ processes: Processes) { self.processes = processes }

  /// One row for each number of tasks.
  func rows() throws -> [GrowthRow] {
    var rows: [GrowthRow] = []
    let path = Workload.suspended.path
    let idle = try processes.measure(path, .ours, ["1"])
    let idleTraced = try processes.measure(path, .traced, ["1"])
    for count in counts {
      let ours = try processes.measure(path, .ours, [String(count)])
      let traced = try processes.measure(path, .traced, [String(count)])
      let tasks = Double(count)
      rows.append(
        GrowthRow(
          tasks: count, time: (ours.inside - idle.inside) / tasks,
          bytes: Double(ours.memory - idle.memory) / tasks,
          tracedTime: (traced.inside - idleTraced.inside) / tasks,
          tracedBytes: Double(traced.memory - traced.logBytes - idleTraced.memory) / tasks))
    }
    return rows
  }
}

/// What a suspended task costs among so many.
struct GrowthRow: Codable, Equatable {
  /// How many tasks wait at once.
  var tasks: Int
  /// Processor time for each, from its creation to its end, in seconds.
  var time: Double
  /// Memory for each, in bytes.
  var bytes: Double
  /// The same while everything is recorded, the log apart.
  var tracedTime: Double
  var tracedBytes: Double
}
