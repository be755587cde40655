import ArgumentParser

/// One program under all ways to run it, in turn.
struct Comparison {
  private let workload: Workload
  private let processes: Processes
  private let runs: Int
  private let ways: [Processes.Way]

  /// Prepares a comparison.
  init(_ workload: Workload, _ processes: Processes, runs: Int, withSettrace: Bool) {
    self.workload = workload
    self.processes = processes
    self.runs = runs
    ways = [.ours, .traced, .python] + (withSettrace ? [.settrace] : [])
  }

  /// Runs the program and sums up.
  func row() throws -> Row {
    var results: [Processes.Way: [Measurement]] = [:]
    for _ in 0..<runs {
      for way in ways {
        // A run under `settrace` takes long and is told from the others easily.
        if way == .settrace, results[way] != nil { continue }
        results[way, default: []].append(try processes.measure(workload.path, way))
      }
    }
    let outputs = Set(results.values.joined().map(\.output))
    guard outputs.count == 1 else {
      throw ValidationError("'\(workload.path)' does not print the same in all ways: \(outputs)")
    }
    let traced = results[.traced]?.last
    return Row(
      name: workload.name, group: workload.group,
      figures: Dictionary(
        uniqueKeysWithValues: results.map { ($0.key.rawValue, Figures($0.value)) }),
      events: traced?.events ?? 0, lines: traced?.lines ?? 0, logBytes: traced?.logBytes ?? 0)
  }
}

/// The figures of one program.
struct Row: Codable, Equatable {
  /// Its name and group.
  var name: String
  var group: Workload.Group
  /// By way to run it.
  var figures: [String: Figures]
  /// Of a traced run: all events, those that begin a line, and the bytes of the log.
  var events: Int
  var lines: Int
  var logBytes: Int

  /// How many times less processor time than CPython it takes, untraced.
  var speed: Double { ratio(.python, .ours) }
  /// How many times less than CPython while everything is recorded.
  var tracedSpeed: Double { ratio(.python, .traced) }
  /// How many times less, while everything is recorded, than CPython that records lines.
  var settraceSpeed: Double? { self[.settrace] == nil ? nil : ratio(.settrace, .traced) }
  /// How many times more time recording takes.
  var slowdown: Double { ratio(.traced, .ours) }
  /// Bytes of the log, all in, for each line begun.
  var bytesPerLine: Double { lines == 0 ? 0 : Double(logBytes) / Double(lines) }

  /// The figures of one way; nil where the program did not run in it.
  subscript(way: Processes.Way) -> Figures? {
    get { figures[way.rawValue] }
    set { figures[way.rawValue] = newValue }
  }

  private func ratio(_ a: Processes.Way, _ b: Processes.Way) -> Double {
    guard let above = self[a], let below = self[b], below.inside > 0 else { return 0 }
    return above.inside / below.inside
  }
}
