import Foundation
import Testing

@Suite("The command's experiments") struct LabCommandTests {
  /// The figures of a small experiment.
  private struct Results: Decodable {
    struct Row: Decodable, Equatable {
      var kind: String
      var made: Int
      var limit: String?
      var interpreter: String?
    }
    var rows: [Row]
  }

  private func measure(_ options: String..., environment: [String: String] = [:]) async throws
    -> [Results.Row]
  {
    let folder = try TemporaryFolder()
    let outcome = try await Command.run(
      Command.loopscope(),
      ["lab", "costs", "--json", "--repeats", "1", "--scale", "1000"] + options, in: folder,
      environment: environment)
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
    return try JSONDecoder().decode(Results.self, from: Data(outcome.output.utf8)).rows
  }

  @Test("lab measures what python3 makes, and a task of its own")
  func withPython() async throws {
    let rows = try await measure()
    #expect(
      Set(rows.map(\.kind)) == ["asyncio-task", "python-thread", "python-process", "loop-task"])
    #expect(rows.allSatisfy { $0.made > 0 })
    #expect(rows.filter { $0.interpreter != nil }.count == rows.count - 1)
  }

  @Test("Without python3 lab says so, and measures what the machine has")
  func withoutPython() async throws {
    let rows = try await measure(environment: ["PATH": "/nonexistent"])
    #expect(Set(rows.map(\.kind)) == ["asyncio-task", "loop-task", "thread", "process"])
    #expect(
      rows.first
        == .init(
          kind: "asyncio-task", made: 0, limit: "there is no python3 on the PATH",
          interpreter: nil))
  }

  @Test("A python3 that does not work is no reason to measure nothing")
  func brokenPython() async throws {
    let rows = try await measure("--python", "/bin/false")
    #expect(rows.first?.limit == "'/bin/false' could not run the measuring program")
    #expect(rows.dropFirst().allSatisfy { $0.made > 0 })
  }
}
