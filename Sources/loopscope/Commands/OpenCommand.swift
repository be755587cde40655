import ArgumentParser
import Tutor

/// Shows any program in the scope.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Watch a Python program run, forward and back in time.",
    discussion: """
      With --live, time is real and servers and connections use this machine's loopback, so that
      other programs can talk to it. While the program stands still its clock does too.
      """)

  @OptionGroup var screen: ScreenOptions

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
    let services = DiskServices(
      traceLimit: screen.traceLimit, arguments: arguments.withoutTerminator, isLive: isLive)
    let recording = try services.start(source)
    if screen.isPlain {
      PlainOutput.tell(recording)
      return
    }
    let program = ProgramText(path: source.path, bytes: source.bytes)
    let scope = Scope(
      program: program, recording: recording, modules: services.modules(of: program))
    try Session.run(screen, services: services) { state in update(&state, .opened(scope)) }
    recording.run.stop()
  }
}
