import Foundation
import Testing

@Suite("asyncio is no door out of the sandbox") struct DoorTests {
  @Test(
    "The program is refused, not the network: no other address, no socket file, no process, no file",
    arguments: ["", "--live"])
  func refused(option: String) async throws {
    let folder = try TemporaryFolder()
    let program = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Live/doors.py").path
    // A network of its own where the system gives one: nothing leaves it, should a door be open.
    let script = """
      if unshare -rn true 2>/dev/null; then set -- unshare -rn "$@"; fi
      exec "$@"
      """
    let command = [try Command.loopscope(), "run"] + (option.isEmpty ? [] : [option]) + [program]
    let outcome = try await Command.run("/bin/sh", ["-c", script, "sh"] + command, in: folder)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 14)
    #expect(lines.allSatisfy { $0.hasSuffix(" PermissionError") }, "\(outcome.output)")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }
}
