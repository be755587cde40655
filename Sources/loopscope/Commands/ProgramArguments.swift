import ArgumentParser

/// The program that a command runs, and what is meant for the program itself.
struct ProgramArguments: ParsableArguments {
  /// The program's file.
  @Argument(help: "The program's file.", completion: .file(extensions: ["py"]))
  var file: String

  @Argument(
    parsing: .allUnrecognized,
    help: "The program's own arguments; what stands behind -- is the program's in any case.")
  private var arguments: [String] = []

  /// The program's own arguments, without the `--` before them.
  var own: [String] {
    guard let terminator = arguments.firstIndex(of: "--") else { return arguments }
    return Array(arguments[..<terminator] + arguments[(terminator + 1)...])
  }
}
