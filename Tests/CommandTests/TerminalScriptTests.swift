import Testing

/// Scripts of `python3` that are a terminal, down to when its output is read.
@Suite("In a terminal that behaves badly", .serialized) struct TerminalScriptTests {
  @Test(
    "the program goes on or ends, and the terminal is as it was",
    arguments: ["slow_output", "stopped", "signals", "storms", "faults"])
  func behaves(script: String) async throws {
    let outcome = try await Command.script(script, of: "Terminals")
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }
}
