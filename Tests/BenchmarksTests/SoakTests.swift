import Foundation
import Testing

@testable import Benchmarks

/// The soak in small: `loopscope-benchmark soak --minutes 60` plays for an hour.
@Suite("A long play with random keys") struct SoakTests {
  /// The soak has a process of its own, in which nothing else takes memory or threads.
  @Test("holds no more descriptors and threads than at its start, and no more memory than stated")
  func bounded() async throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let command = tests.deletingLastPathComponent().appending(path: "loopscope-benchmark").path
    try #require(FileManager.default.isExecutableFile(atPath: command))
    let minutes = ProcessInfo.processInfo.environment["LOOPSCOPE_SOAK"] ?? "3"
    let report = FileManager.default.temporaryDirectory
      .appending(path: "loopscope-soak-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: report) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command)
    process.arguments = [
      "soak", "--programs", sources.appending(path: "Sources/Benchmarks/Programs").path,
      "--lessons", sources.appending(path: "Lessons").path, "--minutes", minutes, "--stay", "12",
    ]
    try Data().write(to: report)
    let file = try FileHandle(forWritingTo: report)
    process.standardOutput = file
    process.standardError = file
    let status = await withCheckedContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { continuation.resume(returning: -1) }
    }
    try file.close()
    let text = try String(contentsOf: report, encoding: .utf8)
    #expect(status == 0, "\(text)")
    #expect(text.contains("memory within bounds, descriptors and threads as at the start"))
  }
}
