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
    let outcome = try await Command.script(script, of: "Live")
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }
}
