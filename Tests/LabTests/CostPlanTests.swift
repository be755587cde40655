import Foundation
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
        "asyncio-task:1000", "asyncio-task:10000", "asyncio-task:100000", "python-thread:100",
        "python-thread:1000", "python-thread:4000", "python-process:20", "python-process:100",
        "python-process:200", "loop-task:100000",
      ])
    #expect(plan.repeats == 5)
  }

  @Test func `Without Python the machine's own threads and processes are measured`() {
    let plan = CostPlan(for: machine(), pythonProblem: "there is none")
    #expect(
      plan.rows.map(\.argument) == [
        "loop-task:1000", "loop-task:10000", "loop-task:100000", "thread:100", "thread:1000",
        "thread:4000", "process:20", "process:100", "process:400",
      ])
  }

  @Test func `A small machine and a low limit get fewer units, none twice`() {
    let plan = CostPlan(for: machine(available: 100e6, spare: 50))
    #expect(
      plan.rows.map(\.argument) == [
        "asyncio-task:1000", "asyncio-task:3125", "python-thread:50", "python-process:3",
        "loop-task:6250",
      ])
  }

  @Test func `Arguments that are no rows are not taken for some`() {
    #expect(CostPlan.Row(argument: "thread:10") == .init(kind: .thread, count: 10))
    #expect(CostPlan.Row(argument: "asyncio-task:7") == .init(kind: .asyncioTask, count: 7))
    for wrong in ["", "thread", "thread:", "thread:0", "thread:-1", "fibre:1", "thread:1:2"] {
      #expect(CostPlan.Row(argument: wrong) == nil)
    }
  }

  @Test func `A program that measures nothing is a problem with a remedy`() {
    let plan = CostPlan(for: machine(), scale: 1000)
    for program in ["/bin/true", "/nonexistent"] {
      let process = RowProcess(program: program, arguments: [])
      let experiment = CostExperiment(plan: plan, process: process)
      #expect(throws: LabProblem.self) { try experiment.run { _ in } }
      #expect(
        process.pythonProblem(of: "/opt/python3")
          == "'/opt/python3' could not run the measuring program")
    }
  }

  @Test func `A row that takes too long has an empty sample that says so`() throws {
    // The tests' own threads may hold the signal back, and what they start inherits that.
    let program = """
      import os, signal
      signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGALRM])
      os.kill(os.getpid(), signal.SIGALRM)
      """
    let process = RowProcess(program: "/usr/bin/env", arguments: ["python3", "-c", program])
    let sample = try process.measure(.init(kind: .thread, count: 5))
    #expect(sample == .unmade(.init(kind: .thread, count: 5), limit: "30 s were over"))
  }

  @Test func `Of a kind that met a limit, larger rows are left out`() throws {
    var plan = CostPlan(for: machine())
    plan.rows = [5, 10, 20].map { .init(kind: .thread, count: $0) }
    plan.repeats = 2
    let met = Sample(
      kind: .thread, wanted: 10, made: 7, creation: 1, resident: 1, switching: 1, limit: "EAGAIN")
    let json = String(decoding: try JSONEncoder().encode(met), as: UTF8.self)
    let process = RowProcess(program: "/bin/sh", arguments: ["-c", "echo \"$0\"", json])
    var count = 0
    try CostExperiment(plan: plan, process: process).run { _ in count += 1 }
    #expect(count == 4)
  }

  @Test func `Where there is no Python, the first sample says why`() throws {
    var plan = CostPlan(for: machine(), pythonProblem: "there is none")
    plan.rows = []
    var samples: [Sample] = []
    let process = RowProcess(program: "/bin/true", arguments: [])
    try CostExperiment(plan: plan, process: process).run { samples.append($0) }
    #expect(samples == [.unmade(.init(kind: .asyncioTask, count: 1), limit: "there is none")])
  }
}
