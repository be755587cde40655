import ArgumentParser
import Tutor

/// Shows any program in the scope.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Watch a Python program run, forward and back in time.",
    discussion: """
      With --live, time is real and servers and connections use this machine's loopback, so that \
      other programs can talk to it. While the program stands still its clock does too.
      """)

  @OptionGroup var screen: ScreenOptions

  @Flag(name: .customLong("live"), help: "Run in real time, with real sockets on loopback.")
  var isLive = false

  @OptionGroup var program: ProgramArguments

  func run() throws {
    let source = try ProgramFile.read(program.file)
    let services = DiskServices(
      traceLimit: screen.traceLimit, arguments: program.own, isLive: isLive)
    let recording = try services.start(source)
    if screen.isPlain {
      PlainOutput.tell(recording, glyphs: screen.glyphs)
      return
    }
    let text = ProgramText(path: source.path, bytes: source.bytes)
    let scope = Scope(program: text, recording: recording, modules: services.modules(of: text))
    try Session.run(screen, services: services) { state in update(&state, .opened(scope)) }
  }
}
