import Foundation
import Testing

@testable import Lab

struct MeasurementTests {
  @Test(arguments: [(UnitKind.loopTask, 1000), (.thread, 8), (.process, 4)])
  func `As many units are made as are wanted, and each costs something`(
    kind: UnitKind, count: Int
  ) {
    let sample = Measurement.run(.init(kind: kind, count: count))
    #expect(sample.kind == kind)
    #expect(sample.made == count)
    #expect(sample.limit == nil)
    #expect(sample.creation > 0)
    #expect(sample.switching > 0)
  }

  @Test(arguments: ["asyncio-task:50", "python-thread:5", "python-process:3"])
  func `Python makes as many as are wanted, and each costs something`(argument: String) throws {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    let found = path.split(separator: ":").map { "\($0)/python3" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    let python = try #require(found)
    let row = try #require(CostPlan.Row(argument: argument))
    let program = String(decoding: PackageResources.python_units_py, as: UTF8.self)
    let process = RowProcess(program: python, arguments: ["-I", "-B", "-c", program])
    let sample = try process.measure(row)
    #expect(sample.kind == row.kind)
    #expect(sample.made == row.count)
    #expect(sample.limit == nil)
    #expect(sample.creation > 0)
    #expect(sample.switching > 0)
    #expect((sample.reserved == nil) == (row.kind == .pythonProcess))
    #expect(sample.interpreter?.contains(" 3.") == true)
  }

  @Test func `A Python that cannot be started is the row's own result`() {
    let row = CostPlan.Row(kind: .asyncioTask, count: 5)
    #expect(
      Measurement.run(row, python: "/nonexistent/python3")
        == .unmade(
          row, limit: "'/nonexistent/python3' cannot be started: No such file or directory"))
    #expect(Measurement.run(row) == .unmade(row, limit: "there is no python3 on the PATH"))
  }

  @Test func `A thread reserves at least what its stack may take`() {
    let machine = MachineFacts.here()
    // Other tests in this process take and give back stacks of their own meanwhile, so only the
    // order of magnitude is sure, and not in every sample.
    let samples = (0..<8).map { _ in Measurement.run(.init(kind: .thread, count: 16)) }
    let reserved = samples.compactMap(\.reserved).max() ?? 0
    if let stack = machine.stack, stack > 1e6 { #expect(reserved > stack / 4) }
  }

  @Test func `The machine is described`() {
    let machine = MachineFacts.here()
    #expect(machine.system.contains(" on "))
    #expect(machine.processors > 0)
    #expect(machine.available > 0)
    #expect(machine.spareUnits > 0)
  }
}
