import Glibc

/// The settings under which a terminal passes keys and output on as they are.
enum TerminalMode {
  /// The settings of a terminal; nil for anything else.
  static func current(of descriptor: Int32) -> termios? {
    var settings = termios()
    return tcgetattr(descriptor, &settings) == 0 ? settings : nil
  }

  /// Settings for a full screen, made from those that the shell left.
  ///
  /// As in the library's modes raw, noecho and nonl: each key comes at once, none is a signal,
  /// nothing is echoed, and line ends and tabs mean what ECMA-48 says.
  static func screen(from settings: termios) -> termios {
    var settings = settings
    settings.c_lflag &= ~tcflag_t(ICANON | ISIG | IEXTEN | ECHO | ECHONL)
    settings.c_iflag &= ~tcflag_t(IXON | BRKINT | PARMRK | ICRNL | INLCR | IGNCR)
    settings.c_oflag &= ~tcflag_t(ONLCR | TAB3)
    withUnsafeMutableBytes(of: &settings.c_cc) { controls in
      controls[Int(VMIN)] = 1
      controls[Int(VTIME)] = 0
    }
    return settings
  }

  /// Sets a terminal once it has shown what was written before.
  static func apply(_ settings: termios, to descriptor: Int32) {
    var settings = settings
    tcsetattr(descriptor, TCSADRAIN, &settings)
  }
}
