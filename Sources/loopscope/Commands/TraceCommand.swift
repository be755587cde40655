import ArgumentParser
import Foundation
import Python
import Trace

/// Writes everything that happens in a program.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Write everything that happens in a program, one event a line.",
    discussion: """
      Exit status 0 where the program ends well, 1 where it fails; the trace is written either way.
      """)

  /// The bytes that events may take in memory.
  private static let limit = 512 << 20

  /// The form of the trace.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case jsonl, perfetto
  }

  @Option(help: "jsonl: one JSON object a line; perfetto: for ui.perfetto.dev.")
  var format = Format.jsonl

  @Option(name: .shortAndLong, help: "The file to write; standard output without it.")
  var output: String?

  @OptionGroup var program: ProgramArguments

  func run() throws {
    let source = try ProgramFile.read(program.file)
    let engine = Engine(
      source: source, provider: SiblingModules(of: source.path),
      arguments: program.own)
    // What has been written is given up; what is needed again is made again.
    engine.trace.limit = Self.limit
    let sink = try ByteSink(output, source: source.path)
    switch format {
    case .jsonl:
      var writer = JSONLines(engine.trace)
      repeat {
        engine.advance(events: 50_000)
        try writer.write(to: sink.write)
      } while !engine.isFinished
    case .perfetto:
      while !engine.isFinished { engine.advance(events: 1_000_000) }
      var writer = PerfettoTrace(engine.trace)
      try writer.write(to: sink.write)
    }
    try sink.close()
    if let status = engine.exitStatus, status != 0 {
      StandardError.say("the program ended with exit status \(status); its trace is complete")
      throw Ending(status: 1)
    }
  }
}
