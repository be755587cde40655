import ArgumentParser
import Python

/// Runs a program as `python3` would.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a Python program: its output, its exit status, nothing else.",
    discussion: """
      Time is virtual: sleeping costs none. The exit status is the one that python3 would give.
      With --live, time is real and servers and connections use this machine's loopback, so that
      other programs can talk to this one; Ctrl-C interrupts it as it does python3.
      """)

  @Flag(name: .customLong("live"), help: "Run in real time, with real sockets on loopback.")
  var isLive = false

  @Argument(help: "The program's file.", completion: .file(extensions: ["py"]))
  var file: String

  @Argument(
    parsing: .allUnrecognized,
    help: "The program's own arguments; what stands behind -- is the program's in any case.")
  var arguments: [String] = []

  func run() throws {
    let source = try ProgramFile.read(file)
    let host = StandardStreams()
    let status = try ProgramFile.run(
      source, arguments: arguments.withoutTerminator, host: host, isLive: isLive)
    host.flush()
    throw Ending(status: status)
  }
}
