import Foundation

/// From the start to the end of the smallest program, against CPython importing asyncio.
struct Start {
  private let processes: Processes
  private let runs: Int

  /// Prepares the measurement.
  init(_ processes: Processes, runs: Int) {
    self.processes = processes
    self.runs = runs
  }

  /// Runs both in turn.
  func row() throws -> StartRow {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "loopscope-benchmark-\(getpid()).py")
    try Data("print(\"hi\")\n".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var ours: [Double] = []
    var python: [Double] = []
    for _ in 0..<runs {
      ours.append(try processes.startOurs(file.path))
      python.append(try processes.startPython())
    }
    return StartRow(ours: Statistics.median(ours), python: Statistics.median(python))
  }
}

/// The medians, in seconds on the clock.
struct StartRow: Codable, Equatable {
  /// Of `loopscope run` on `print("hi")`.
  var ours: Double
  /// Of `python3 -c "import asyncio"`.
  var python: Double
}
