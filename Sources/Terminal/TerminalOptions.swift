import Glibc
import Screen

/// How a terminal is opened: descriptors, type, and what the user wishes.
package struct TerminalOptions: Sendable {
  /// Which characters may be drawn.
  package enum Charset: Sendable {
    /// Unicode if the locale's character set is UTF-8 and the terminal's fonts have it.
    case automatic
    /// ASCII whatever the locale says.
    case ascii
    /// Unicode whatever the locale says.
    case unicode
  }

  /// Where keys are read.
  package var input: Int32 = STDIN_FILENO
  /// Where the screen is drawn.
  package var output: Int32 = STDOUT_FILENO
  /// The terminal's type; nil if the environment names none.
  package var type: String?
  /// Whether the terminal lies within another program, whose abilities the type may not tell.
  package var isNested = false
  /// Which characters may be drawn.
  package var charset = Charset.automatic
  /// Whether colours may be used where the terminal has them.
  package var usesColor = true
  /// Whether things may move by themselves.
  package var animates = true
  /// Whether the terminal's background is known to be light.
  package var prefersLight = false
  /// Whether signals become events and faults restore the terminal; only one terminal of a
  /// process can have them.
  package var handlesSignals = true
  /// Whether input and output must be terminals; tests of the library draw on `/dev/null`.
  package var requiresTerminal = true
  /// How many bytes of a paste are kept.
  package var pasteLimit = 1 << 20

  /// Takes the type and the wishes from the environment, which `value` looks up.
  ///
  /// `NO_COLOR` forbids colours if it is set to anything (no-color.org). `COLORFGBG`, which some
  /// terminals set to "foreground;background", tells a light background. tmux and screen name
  /// themselves in `TMUX` and `STY`, while `TERM` often is that of the terminal around them.
  package init(environment value: (String) -> String?) {
    type = value("TERM").flatMap { $0.isEmpty ? nil : $0 }
    isNested = value("TMUX") != nil || value("STY") != nil
    usesColor = (value("NO_COLOR") ?? "").isEmpty
    if let last = value("COLORFGBG")?.split(separator: ";").last, let background = Int(last) {
      prefersLight = background == 7 || background > 8
    }
  }

  /// Takes the type and the wishes from the process's environment.
  package init() {
    self.init { name in getenv(name).map { String(cString: $0) } }
  }
}
