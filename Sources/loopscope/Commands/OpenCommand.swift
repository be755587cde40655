import ArgumentParser
import Tutor

/// Shows any program in the scope.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Watch a Python program run, forward and back in time.")

  @OptionGroup var screen: ScreenOptions

  @Argument(help: "The program's file.", completion: .file(extensions: ["py"]))
  var file: String

  @Argument(
    parsing: .allUnrecognized,
    help: "The program's own arguments; what stands behind -- is the program's in any case.")
  var arguments: [String] = []

  func run() throws {
    let source = try ProgramFile.read(file)
    let services = DiskServices(
      traceLimit: screen.traceLimit, arguments: arguments.withoutTerminator)
    let recording = services.start(source)
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
