import ArgumentParser
import Foundation

/// Measures Loopscope against CPython on this machine.
struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "loopscope-benchmark",
    abstract: "Measure Loopscope against python3, in turn, on this machine.",
    discussion: """
      Each program runs in a process of its own: under Loopscope, under Loopscope with everything \
      recorded, and under python3, in turn, several times; medians and ratios are printed. Use a \
      release build.
      """,
    subcommands: [MeasureCommand.self, RunOneCommand.self, ScopeCommand.self, SoakCommand.self],
    defaultSubcommand: MeasureCommand.self)
}

/// Runs all measurements and prints the tables.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Run the measurements and print their tables.")

  @Option(help: "How often each program runs in each way.")
  var runs = 5

  @Option(help: "Only programs whose name contains this text.")
  var only: String?

  @Option(help: "The folder of the programs.")
  var programs = "Sources/Benchmarks/Programs"

  @Option(help: "The CPython to compare with.")
  var python = "python3"

  @Flag(help: "Print JSON instead of text.")
  var json = false

  @Flag(help: "Also run the event-loop programs under sys.settrace, which takes minutes.")
  var settrace = false

  @Flag(help: "Programs only: no memory, start or scope.")
  var programsOnly = false

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs must be at least 1") }
  }

  func run() throws {
    let processes = Processes(programs: programs, python: python)
    try processes.check()
    var report = Report(runs: runs)
    for group in Workload.Group.allCases {
      for workload in Workload.all(in: group) where only.map(workload.name.contains) ?? true {
        let isTraced = settrace && group == .loop
        note("\(workload.name)")
        report.rows.append(
          try Comparison(workload, processes, runs: runs, withSettrace: isTraced).row())
      }
    }
    if !programsOnly {
      note("memory and growth")
      report.growth = try Growth(processes).rows()
      note("start")
      report.start = try Start(processes, runs: max(runs, 11)).row()
      note("scope")
      report.scope = try processes.scope()
    }
    print(json ? try report.json() : report.text())
  }

  /// Says on standard error what is being done.
  private func note(_ text: String) {
    FileHandle.standardError.write(Data("measuring \(text)\n".utf8))
  }
}
