import Foundation

/// What one run of a program took, as the process that ran it tells.
struct Measurement: Codable, Equatable {
  /// What the program printed.
  var output: String
  /// Processor time in the program, in seconds: without starting the process.
  var inside: Double
  /// Time on the clock in the program, in seconds.
  var elapsed: Double
  /// Processor time of the whole process until the program had ended, in seconds.
  var whole: Double
  /// The most memory that the process had, in bytes.
  var memory: Int
  /// Bytes of the trace's log, for a traced run.
  var logBytes = 0
  /// Events in the log, and among them those that begin a line.
  var events = 0
  var lines = 0
}

/// The figures of one way to run a program, over all of its runs.
struct Figures: Codable, Equatable {
  /// The median of the processor time in the program, in seconds, and the least and the most.
  var inside: Double
  var least: Double
  var most: Double
  /// The median of the time on the clock in the program, in seconds.
  var elapsed: Double
  /// The median of the processor time of the whole process, in seconds.
  var whole: Double
  /// The median of the most memory that the process had, in bytes.
  var memory: Int

  /// The figures of some runs, of which there is at least one.
  init(_ runs: [Measurement]) {
    let times = runs.map(\.inside)
    inside = Statistics.median(times)
    least = times.min() ?? 0
    most = times.max() ?? 0
    elapsed = Statistics.median(runs.map(\.elapsed))
    whole = Statistics.median(runs.map(\.whole))
    memory = Int(Statistics.median(runs.map { Double($0.memory) }))
  }
}

/// What is made of lists of figures.
enum Statistics {
  /// The middle of the numbers; of an even count, the mean of the middle two; 0 for none.
  static func median(_ numbers: [Double]) -> Double { quantile(numbers, 0.5) }

  /// The number below which a share of the numbers lies, between neighbours in proportion.
  static func quantile(_ numbers: [Double], _ share: Double) -> Double {
    guard !numbers.isEmpty else { return 0 }
    let sorted = numbers.sorted()
    let place = share * Double(sorted.count - 1)
    let low = Int(place)
    let high = min(low + 1, sorted.count - 1)
    return sorted[low] + (sorted[high] - sorted[low]) * (place - Double(low))
  }

  /// The geometric mean; 0 for none.
  static func geometricMean(_ numbers: [Double]) -> Double {
    guard !numbers.isEmpty else { return 0 }
    return exp(numbers.reduce(0) { $0 + log($1) } / Double(numbers.count))
  }
}
