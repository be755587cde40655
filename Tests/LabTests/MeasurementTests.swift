import Testing

@testable import Lab

struct MeasurementTests {
  @Test(arguments: [(UnitKind.coroutine, 1000), (.thread, 8), (.process, 4)])
  func `As many units are made as are wanted, and each costs something`(
    kind: UnitKind, count: Int
  ) {
    let sample = Measurement.run(kind, count: count)
    #expect(sample.kind == kind)
    #expect(sample.made == count)
    #expect(sample.limit == nil)
    #expect(sample.creation > 0)
    #expect(sample.switching > 0)
  }

  @Test func `A thread reserves at least what its stack may take`() {
    let machine = MachineFacts.here()
    // Other tests in this process take and give back stacks of their own meanwhile, so only the
    // order of magnitude is sure, and not in every sample.
    let samples = (0..<8).map { _ in Measurement.run(.thread, count: 16) }
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
