import ArgumentParser
import Foundation
import Fuzzing
import Python
import Screen
import Trace
import Tutor

/// Measures moving through a very long trace and prints the figures as JSON.
struct ScopeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scope", abstract: "Measure moving through a trace of ten million events.",
    shouldDisplay: false)

  @Option(help: "The folder of the programs.")
  var programs = "Sources/Benchmarks/Programs"

  @Option(help: "The rounds of the program, which decide how many events it records.")
  var rounds = 1750

  @Option(help: "How many moments to go to, and how many keys to press.")
  var samples = 2000

  @Option(help: "The seed of the moments and keys, which are the same in each run.")
  var seed: UInt64 = 1

  func run() throws {
    let path = "\(programs)/Scope/crowd.py"
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("'\(path)' cannot be read; give --programs")
    }
    let bytes = Array(data)
    let engine = Engine(
      source: SourceFile(path: path, bytes: bytes), arguments: [String(rounds)])
    while !engine.isFinished { engine.advance(events: 1_000_000) }
    guard engine.exitStatus == 0 else {
      throw ValidationError("'\(path)' ended with exit status \(engine.exitStatus ?? -1)")
    }
    let recording = Recording(engine)
    var random = SeededGenerator(seed: seed)
    var figures = ScopeFigures(events: recording.end)
    let prepared = milliseconds { _ = recording.timeline.prepare(events: recording.end) }
    figures.preparation = prepared
    figures.logBytes = engine.trace.bytes
    figures.keyframeBytes = recording.timeline.memory

    var seeks: [Double] = []
    for _ in 0..<samples {
      let cursor = Int.random(in: 0...recording.end, using: &random)
      seeks.append(milliseconds { _ = recording.timeline.state(at: cursor) })
    }
    figures.seek = Spread(seeks)

    figures.key = Spread(
      keys(
        Scope(program: ProgramText(path: path, bytes: bytes), recording: recording), &random))
    figures.memory = Usage.now.memory
    print(String(decoding: try JSONEncoder().encode(figures), as: UTF8.self))
  }

  /// Presses keys at random moments, all panes open, and draws after each; the milliseconds.
  private func keys(_ scope: Scope, _ random: inout SeededGenerator) -> [Double] {
    let size = Size(width: 200, height: 60)
    var state = AppState(capabilities: Capabilities(), size: size)
    _ = update(&state, .opened(scope))
    let pressed: [Key] = [
      .right, .left, .character("n"), .character("p"), .character("t"), .character("T"),
      .character("o"), .character("O"), .character("f"), .tab, .home, .end, .down, .up,
    ]
    var times: [Double] = []
    for index in 0..<samples {
      if index % 7 == 0 {
        let moment = Int.random(in: 0...scope.recording.end, using: &random)
        _ = update(&state, .key(.character("g")))
        for character in String(moment) { _ = update(&state, .key(.character(character))) }
        times.append(press(.enter, &state, size))
      } else {
        times.append(press(pressed.randomElement(using: &random) ?? .right, &state, size))
      }
    }
    return times
  }

  private func press(_ key: Key, _ state: inout AppState, _ size: Size) -> Double {
    milliseconds {
      _ = update(&state, .key(key))
      _ = view(state, size)
    }
  }

  private func milliseconds(_ body: () -> Void) -> Double {
    let duration = ContinuousClock().measure(body)
    return Double(duration.components.seconds) * 1e3
      + Double(duration.components.attoseconds) / 1e15
  }
}

/// What moving through a very long trace takes.
struct ScopeFigures: Codable, Equatable {
  /// How many events the trace has.
  var events: Int
  /// Folding all of them once, in milliseconds.
  var preparation = 0.0
  /// Going to a moment, in milliseconds.
  var seek = Spread([])
  /// From a key to the finished frame, in milliseconds.
  var key = Spread([])
  /// Bytes of the log, of the keyframes, and of the whole process at most.
  var logBytes = 0
  var keyframeBytes = 0
  var memory = 0

  /// Makes figures of a trace.
  init(events: Int) { self.events = events }
}

/// How figures are spread.
struct Spread: Codable, Equatable {
  var median: Double
  var p99: Double
  var most: Double

  /// The spread of some figures.
  init(_ numbers: [Double]) {
    median = Statistics.median(numbers)
    p99 = Statistics.quantile(numbers, 0.99)
    most = numbers.max() ?? 0
  }
}
