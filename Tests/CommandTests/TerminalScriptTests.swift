import Foundation
import Testing

/// Scripts of `python3` that are a terminal, down to when its output is read.
@Suite("In a terminal that behaves badly", .serialized) struct TerminalScriptTests {
  @Test(
    "the program goes on or ends, and the terminal is as it was",
    arguments: ["slow_output", "stopped", "signals", "storms"])
  func behaves(script: String) async throws {
    let folder = try TemporaryFolder()
    let scripts = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Terminals")
    let outcome = try await Command.run(
      "/usr/bin/env",
      ["python3", "-B", scripts.appending(path: "\(script).py").path, try Command.loopscope()],
      in: folder)
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }
}
