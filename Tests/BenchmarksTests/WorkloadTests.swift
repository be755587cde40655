import Foundation
import Testing

@testable import Benchmarks

/// The benchmark's programs, at a size at which they are done in no time.
@Suite("The benchmark's programs")
struct WorkloadTests {
  /// What CPython 3.11 prints for each program at its small size.
  static let outputs = [
    "calls": "55", "integers": "277", "sieve": "25", "generators": "1330",
    "exceptions": "20 35", "objects": "0 60",
    "text": "60 10: ITEM   10 COSTS 1.25 289 3",
    "counting": "[('the', 7), ('brown', 3), ('fox', 3)] 30 30",
    "switching": "9 turns", "sleeping": "45", "queues": "45", "cancelling": "10 10",
    "locks": "10", "echo": "45", "suspended": "10",
    "comprehensions": "74626001764524", "sorting": "33727075 w3310 27 33727075 w1082",
    "strings": "10632", "formatting": "2974",
    "records":
      "Point(x=190, y=19, tags=[]) 690 10 Card(rank=12, suit='club') True 20",
    "sets": "50 17 33 [(0, 8)] 25 51", "matrices": "38.0 0", "jsons": "54657 True 28417",
    "patterns": "515",
  ]

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Benchmarks/Programs")

  static let all = Workload.all + [.suspended]

  @Test("Every program prints what CPython prints, traced or not", arguments: all)
  func printsTheSame(_ workload: Workload) throws {
    let path = Self.folder.appending(path: workload.path).path
    let arguments = [String(workload.smallSize)]
    let plain = try Measurement.run(path, arguments, isTraced: false)
    let traced = try Measurement.run(path, arguments, isTraced: true)
    let expected = try #require(Self.outputs[workload.name])
    #expect(plain.output == expected + "\n")
    #expect(traced.output == plain.output)
    #expect(traced.lines > 0 && traced.lines <= traced.events && traced.logBytes > traced.events)
  }

  @Test("Every file in the folders is a program of the benchmark")
  func filesAreKnown() throws {
    for group in Workload.Group.allCases {
      let files = try FileManager.default.contentsOfDirectory(
        atPath: Self.folder.appending(path: group.rawValue).path)
      let known = Self.all.filter { $0.group == group }.map { "\($0.name).py" }
      #expect(Set(files.filter { $0.hasSuffix(".py") }) == Set(known))
    }
  }

  @Test("The program of the very long trace runs")
  func crowdRuns() throws {
    let path = Self.folder.appending(path: "Scope/crowd.py").path
    let run = try Measurement.run(path, ["2"], isTraced: true)
    #expect(run.output.hasSuffix("620 \([Int](repeating: 24, count: 20))\n"))
  }
}
