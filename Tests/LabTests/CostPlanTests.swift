import Testing

@testable import Lab

struct CostPlanTests {
  private func machine(available: Double = 8e9, spare: Int = 30_000) -> MachineFacts {
    MachineFacts(
      system: "Linux 6.1 on x86_64", processors: 2, available: available, stack: 8_388_608,
      spareUnits: spare, isKernelReadable: false)
  }

  @Test func `A roomy machine measures three sizes of each kind`() {
    let plan = CostPlan(for: machine())
    #expect(
      plan.rows.map(\.argument) == [
        "coroutine:1000", "coroutine:10000", "coroutine:100000", "thread:100", "thread:1000",
        "thread:4000", "process:20", "process:100", "process:400",
      ])
    #expect(plan.repeats == 5)
  }

  @Test func `A small machine and a low limit get fewer units, none twice`() {
    let plan = CostPlan(for: machine(available: 100e6, spare: 50))
    #expect(
      plan.rows.map(\.argument) == [
        "coroutine:1000", "coroutine:6250", "thread:50", "process:12",
      ])
  }

  @Test func `Arguments that are no rows are not taken for some`() {
    #expect(CostPlan.Row(argument: "thread:10") == .init(kind: .thread, count: 10))
    for wrong in ["", "thread", "thread:", "thread:0", "thread:-1", "fibre:1", "thread:1:2"] {
      #expect(CostPlan.Row(argument: wrong) == nil)
    }
  }

  @Test func `A program that measures nothing is a problem with a remedy`() {
    let plan = CostPlan(for: machine(), scale: 1000)
    for program in ["/bin/true", "/nonexistent"] {
      let experiment = CostExperiment(plan: plan, program: program, arguments: [])
      #expect(throws: LabProblem.self) { try experiment.run { _ in } }
    }
  }
}
