import Foundation
import Testing

/// Programs run to their end, without holding up a thread of the tests meanwhile.
enum Command {
  /// What became of a program.
  struct Outcome: Sendable {
    /// The exit status, or the signal that ended it as a negative number.
    var status: Int32
    /// Standard output.
    var output: String
    /// Standard error.
    var errors: String
  }

  /// The built command, beside the tests' own executable.
  static func loopscope() throws -> String {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let path = tests.deletingLastPathComponent().appendingPathComponent("loopscope").path
    try #require(
      FileManager.default.isExecutableFile(atPath: path),
      "the command is not built: run 'swift build' first; expected it at \(path)")
    return path
  }

  /// Runs `loopscope` with the state in a folder of its own.
  static func loopscope(
    _ arguments: String..., in folder: TemporaryFolder, environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await run(loopscope(), arguments, in: folder, environment: environment)
  }

  /// Runs a script of `python3` that drives the command: `FOLDER/NAME.py` beside the tests.
  static func script(_ name: String, of scripts: String) async throws -> Outcome {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "\(scripts)/\(name).py").path
    return try await run(
      "/usr/bin/env", ["python3", "-B", path, loopscope()], in: TemporaryFolder())
  }

  /// The environment of programs under test: the search path, and everything else in the folder.
  ///
  /// A sanitizer's options are the tests' own.
  static func environment(in folder: TemporaryFolder) -> [String: String] {
    let options = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
    return [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": folder.path, "XDG_STATE_HOME": folder.file("state"), "LC_ALL": "C.UTF-8",
      // No questions at a debugger's prompt, should a program trap.
      "SWIFT_BACKTRACE": "enable=no",
    ].merging(options) { own, _ in own }
  }

  /// Runs a program to its end.
  ///
  /// Its output goes into files, and it inherits no other descriptor: a pipe would end only when
  /// everybody who holds it is gone, which a server that the program leaves running never is. (That
  /// is also why this is not Foundation's `Process`, which learns of the end through a socket that
  /// the program inherits.)
  static func run(
    _ program: String, _ arguments: [String], in folder: TemporaryFolder,
    environment: [String: String] = [:]
  ) async throws -> Outcome {
    let name = UUID().uuidString
    let (output, errors) = (folder.file(name + ".out"), folder.file(name + ".err"))
    defer { for path in [output, errors] { unlink(path) } }
    let launch = Launch(
      words: [program] + arguments, folder: folder.path,
      environment: Self.environment(in: folder).merging(environment) { $1 }, output: output,
      errors: errors)
    // A thread of its own waits, since those of the tests are few.
    let status = try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { continuation.resume(with: Result { try launch.run() }) }
    }
    return Outcome(
      status: status, output: String(decoding: try contents(output), as: UTF8.self),
      errors: String(decoding: try contents(errors), as: UTF8.self))
  }

  private static func contents(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }
}
