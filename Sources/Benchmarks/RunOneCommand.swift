import ArgumentParser
import Foundation
import Python
import Trace

/// Runs one program in this process and prints its measurement as JSON; started by `measure`.
struct RunOneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run-one", abstract: "Run one program and print what it took, as JSON.",
    shouldDisplay: false)

  @Flag(help: "Record everything.")
  var traced = false

  @Argument(help: "The program's file.")
  var file: String

  @Argument(help: "The program's own arguments.")
  var arguments: [String] = []

  func run() throws {
    let measurement = try Measurement.run(file, arguments, isTraced: traced)
    print(String(decoding: try JSONEncoder().encode(measurement), as: UTF8.self))
  }
}

extension Measurement {
  /// Runs a program in this process.
  static func run(_ file: String, _ arguments: [String], isTraced: Bool) throws -> Measurement {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw ValidationError("'\(file)' cannot be read")
    }
    let host = CollectedOutput()
    // The closure is the only user of these until the thread has ended.
    nonisolated(unsafe) let log = isTraced ? TraceLog() : nil
    nonisolated(unsafe) var status: Int32 = 0
    let before = Usage.now
    nonisolated(unsafe) var after = before
    LargeStackThread.run {
      let program = Program(
        source: SourceFile(path: file, bytes: Array(bytes)), arguments: arguments, host: host,
        trace: log)
      status = program.run().exitStatus
      after = Usage.now
    }
    guard status == 0 else {
      throw ValidationError("'\(file)' ended with exit status \(status): \(host.errors)")
    }
    var measurement = Measurement(
      output: host.output, inside: after.processor - before.processor,
      elapsed: after.clock - before.clock, whole: after.processor, memory: after.memory)
    guard let log else { return measurement }
    measurement.logBytes = log.bytesWritten
    measurement.events = log.count
    for (_, _, event) in log.events(0..<log.count) {
      if case .line = event { measurement.lines += 1 }
    }
    return measurement
  }
}

/// Keeps what a program writes.
private final class CollectedOutput: ProgramHost {
  private(set) var output = ""
  private(set) var errors = ""

  func write(_ text: String, to stream: Trace.OutputStream) {
    if stream == .standardError { errors += text } else { output += text }
  }

  func readLine() -> String? { nil }
}

/// What the process has used so far.
struct Usage {
  /// Processor time in seconds, user and system.
  let processor: Double
  /// A moment on the clock, in seconds.
  let clock: Double
  /// The most memory so far, in bytes.
  let memory: Int

  /// The usage of this process at this moment.
  static var now: Usage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    func seconds(_ value: timeval) -> Double {
      Double(value.tv_sec) + Double(value.tv_usec) / 1e6
    }
    return Usage(
      processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      clock: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9,
      memory: Int(usage.ru_maxrss) * 1024)
  }
}
