import Foundation
import Testing

@Suite("The command where nobody takes its output") struct StandardStreamTests {
  /// Runs `loopscope` with arguments and redirections as a shell reads them.
  private func shell(_ words: String, in folder: TemporaryFolder) async throws -> Command.Outcome {
    try await Command.run(
      "/bin/sh", ["-c", "exec '\(Command.loopscope())' \(words)"], in: folder)
  }

  @Test(
    "A full disk is one error, also for a program without an end",
    arguments: [
      "run own.py", "run endless.py", "trace own.py", "open --plain own.py", "list",
      "tour --plain taking-turns", "--help", "help run",
    ])
  func fullDisk(words: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("print('one')\n", to: "own.py")
    try folder.write("while True: print('again')\n", to: "endless.py")
    let outcome = try await shell(words + " > /dev/full", in: folder)
    #expect(
      outcome.errors
        == "loopscope: standard output cannot be written: No space left on device; "
        + "send it elsewhere\n")
    #expect(outcome.status == 1)
  }

  @Test("A reader that leaves ends a program without an end")
  func brokenPipe() async throws {
    let folder = try TemporaryFolder()
    try folder.write("while True: print('again')\n", to: "endless.py")
    let outcome = try await shell("run endless.py | head -n 2", in: folder)
    #expect(outcome.output == "again\nagain\n")
  }

  @Test("Streams that are closed from the start neither trap nor hit another file")
  func closed() async throws {
    let folder = try TemporaryFolder()
    try folder.write("import sys\nprint('one')\nprint('two', file=sys.stderr)\n", to: "own.py")
    #expect(try await shell("run own.py >&-", in: folder).status == 0)
    #expect(try await shell("run own.py 2>&-", in: folder).output == "one\n")
    #expect(try await shell("<&- >&- 2>&-", in: folder).status == 2)
    #expect(try await shell("run nowhere.py <&- >&- 2>&-", in: folder).status == 2)
    let trace = "trace -o own.jsonl own.py 2>&- >&-"
    #expect(try await shell(trace, in: folder).status == 0)
    let lines = try #require(folder.read("own.jsonl")).split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("{") })
  }
}
