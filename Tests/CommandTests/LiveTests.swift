import Foundation
import Testing

/// Programs in real time, to which scripts of `python3` talk over loopback.
@Suite("Live runs", .serialized) struct LiveTests {
  @Test(
    "A live program and python3 talk as two python3 do",
    arguments: [
      "server_with_500_clients", "client_of_a_python_server", "slow_reader",
      "half_closed_and_reset", "mixed_crowd", "odd_connections", "interrupts", "clock",
    ])
  func talksToPython(script: String) async throws {
    let folder = try TemporaryFolder()
    let scripts = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Live")
    let outcome = try await Command.run(
      "/usr/bin/env",
      ["python3", "-B", scripts.appending(path: "\(script).py").path, try Command.loopscope()],
      in: folder)
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }
}
