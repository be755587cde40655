import Foundation
import Lab

/// An experiment that runs beside the application and tells each row as it is measured.
final class LabProcess {
  /// What can be read when it has something to tell, or has ended.
  let descriptor: Int32
  private let process = Process()
  private let output = Foundation.Pipe()
  private var rest = Data()

  /// Starts an experiment with this program.
  init(_ name: String) throws {
    guard let program = Bundle.main.executablePath else {
      throw Failure("the program's own file cannot be found; start it by its full path")
    }
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["lab", name, "--stream"]
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardOutput = output
    descriptor = output.fileHandleForReading.fileDescriptor
    do {
      try process.run()
    } catch {
      throw Failure("'\(program)' cannot be started; check its permissions (ls -l)")
    }
    try? output.fileHandleForWriting.close()
  }

  deinit { stop() }

  /// What was measured since the last call; nil once the experiment has ended.
  func take() -> [Sample]? {
    let data = output.fileHandleForReading.availableData
    guard !data.isEmpty else { return nil }
    rest += data
    var samples: [Sample] = []
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      if let sample = try? JSONDecoder().decode(Sample.self, from: rest[rest.startIndex..<end]) {
        samples.append(sample)
      }
      rest = Data(rest[rest.index(after: end)...])
    }
    return samples
  }

  /// Whether the experiment measured all that it could.
  var hasSucceeded: Bool {
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// Ends the experiment.
  func stop() {
    guard process.isRunning else { return }
    process.terminate()
    process.waitUntilExit()
  }
}
