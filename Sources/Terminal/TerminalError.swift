/// Why no screen can be opened; each has one cause and one remedy.
package enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The input is a file or a pipe.
  case inputIsNotTerminal
  /// The output is a file or a pipe.
  case outputIsNotTerminal
  /// `TERM` is not set.
  case noType
  /// There is no description of the terminal's type.
  case unknownType(String)
  /// The terminal's type cannot place the cursor.
  case cannotDraw(String)
  /// The library refuses for a reason that it does not give.
  case cannotOpen(String)
  /// The system has no descriptors left.
  case noDescriptors

  package var description: String {
    switch self {
    case .inputIsNotTerminal:
      "the input is not a terminal; start the command in a terminal, or use --plain"
    case .outputIsNotTerminal:
      "the output is not a terminal; start the command in a terminal, or use --plain"
    case .noType:
      "TERM is not set; set it to your terminal's type (export TERM=xterm-256color), or use --plain"
    case .unknownType(let type):
      "the terminal type '\(TerminalError.printable(type))' is not known here; "
        + "set TERM to one that is (export TERM=xterm-256color), or use --plain"
    case .cannotDraw(let type):
      "a terminal of type '\(TerminalError.printable(type))' cannot draw a full screen; "
        + "use another terminal, or --plain"
    case .cannotOpen(let type):
      "a screen for the terminal type '\(TerminalError.printable(type))' cannot be opened; "
        + "try TERM=xterm-256color, or use --plain"
    case .noDescriptors:
      "no file descriptors are left; close other programs or raise the limit (ulimit -n)"
    }
  }

  /// A name from the environment without anything that a terminal would obey.
  private static func printable(_ name: String) -> String {
    String(
      name.prefix(40).map { $0.isASCII && $0.asciiValue ?? 0 > 31 && $0 != "\u{7F}" ? $0 : "?" })
  }
}
