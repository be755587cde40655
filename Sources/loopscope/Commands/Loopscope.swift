import ArgumentParser
import Screen

/// The whole command: without a subcommand, the tutorial.
struct Loopscope: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "loopscope",
    abstract: "Learn asynchronous Python by watching the event loop at work.",
    discussion: """
      Without a subcommand the tutorial goes on where you left it. Everything is saved as you go.
      """,
    subcommands: [
      TourCommand.self, OpenCommand.self, RunCommand.self, TraceCommand.self, ListCommand.self,
      CheckCommand.self, LabCommand.self,
    ],
    defaultSubcommand: TourCommand.self)
}

/// How the screen is drawn, or whether text will do.
struct ScreenOptions: ParsableArguments {
  @Flag(name: .customLong("plain"), help: "Print text instead of taking the screen over.")
  var isPlain = false

  @Flag(name: .customLong("ascii"), help: "Draw with ASCII characters only.")
  var isASCII = false

  @Flag(help: "Let nothing move by itself.")
  var noAnimation = false

  @Option(
    help: """
      Megabytes for the recording's events, and at most as many for going through them; older \
      detail is made again when it is looked at.
      """)
  var memory = 512

  /// The bytes that a recording's events may take.
  var traceLimit: Int { memory << 20 }

  /// The characters of plain text.
  var glyphs: Glyphs { isASCII ? .ascii : .unicode }

  func validate() throws {
    guard (1...1_000_000).contains(memory) else {
      throw ValidationError("--memory is a number of megabytes from 1 to 1000000, not \(memory).")
    }
  }
}
