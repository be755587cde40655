import ArgumentParser
import Python

/// Runs a program as `python3` would.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a Python program: its output, its exit status, nothing else.",
    discussion: """
      Time is virtual: sleeping costs none. The exit status is the one that python3 would give.

      With --live, time is real and servers and connections use this machine's loopback, so that \
      other programs can talk to this one; Ctrl-C interrupts it as it does python3.
      """)

  @Flag(name: .customLong("live"), help: "Run in real time, with real sockets on loopback.")
  var isLive = false

  @OptionGroup var program: ProgramArguments

  func run() throws {
    let source = try ProgramFile.read(program.file)
    let host = StandardStreams()
    let status = try ProgramFile.run(
      source, arguments: program.own, host: host, isLive: isLive)
    host.flush()
    throw Ending(status: status)
  }
}
