import ArgumentParser
import Foundation
import Lab
import Lessons
import Terminal

/// Experiments measured on this machine.
struct LabCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lab",
    abstract: "Measure on this machine what tasks, threads and processes cost.",
    discussion: """
      The experiment 'costs' has python3 make many of each and leave them waiting, each row in a \
      fresh process. It takes about half a minute; Ctrl-C ends it.
      """)

  @Argument(help: "The experiment.", completion: .list(["costs"]))
  var name = "costs"

  @Flag(help: "Print the figures as JSON.")
  var json = false

  @Option(
    help: "The python3 that makes them; unless given, the first on the PATH.", completion: .file())
  var python: String?

  @Flag(help: .hidden)
  var stream = false

  @Option(help: .hidden)
  var row: String?

  @Option(help: .hidden)
  var scale = 1

  @Option(help: .hidden)
  var repeats = 5

  func run() throws {
    guard name == "costs" else {
      throw Failure("there is no experiment '\(name)'; the only one is 'costs'", status: 2)
    }
    if let row { return try measure(row) }
    guard let program = Bundle.main.executablePath else {
      throw Failure("the program's own file cannot be found; start it by its full path")
    }
    let machine = MachineFacts.here()
    let interpreter = interpreter
    let process = RowProcess(
      program: program,
      arguments: ["lab", "costs"] + (interpreter.map { ["--python", $0] } ?? []) + ["--row"])
    let plan = CostPlan(
      for: machine, pythonProblem: process.pythonProblem(of: interpreter), repeats: repeats,
      scale: scale)
    let experiment = CostExperiment(plan: plan, process: process)
    var samples: [Sample] = []
    let showsProgress = isatty(2) == 1 && !stream
    do {
      try experiment.run { sample in
        samples.append(sample)
        if stream { try print(sample) }
        if showsProgress {
          StandardError.write("\r\(samples.count) of \(plan.rows.count * plan.repeats) measured ")
        }
      }
    } catch let problem as LabProblem {
      throw Failure(problem.description)
    }
    if showsProgress { StandardError.write("\r\u{1B}[K") }
    if stream { return }
    let report = CostReport(CostSummary(samples), machine)
    if json {
      try print(Results(machine: machine, rows: report.summary.rows, samples: samples))
    } else {
      let text =
        report.lines(width: 80, isASCII: !Terminal.isLocaleUnicode).joined(separator: "\n") + "\n"
      try ByteSink(nil).write(Array(text.utf8))
    }
  }

  /// The figures of the whole experiment, as `--json` prints them.
  private struct Results: Encodable {
    var machine: MachineFacts
    var rows: [CostSummary.Row]
    var samples: [Sample]
  }

  /// The python3 that measures rows of Python, as `check` finds it; nil where there is none.
  private var interpreter: String? {
    python
      ?? PythonReference.interpreter(in: ProcessInfo.processInfo.environment["PATH"] ?? "")
  }

  /// Measures one row and prints its sample.
  private func measure(_ argument: String) throws {
    guard let row = CostPlan.Row(argument: argument) else {
      throw Failure("'\(argument)' is no row; one is thread:1000", status: 2)
    }
    Measurement.bind()
    try print(Measurement.run(row, python: python))
  }

  private func print(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = json ? [.prettyPrinted, .sortedKeys] : [.sortedKeys]
    let data = try encoder.encode(value)
    try ByteSink(nil).write(Array(data) + [UInt8(ascii: "\n")])
  }
}
