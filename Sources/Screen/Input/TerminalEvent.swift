/// Something that the terminal or the system tells the application.
package enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed or text was pasted.
  case key(Key)
  /// The screen has a new size.
  case resize(Size)
  /// Ctrl-C, or SIGINT.
  case interrupt
  /// Ctrl-\, or SIGQUIT.
  case quit
  /// Ctrl-Z, or SIGTSTP: the application should suspend itself when it is ready to.
  case suspend
  /// The program goes on after it was stopped; the whole screen will be drawn anew.
  case resumed
  /// Ctrl-L: the whole screen will be drawn anew, since something else has written on it.
  case redraw
  /// SIGTERM: save and end.
  case terminate
  /// SIGHUP: the terminal is gone; save and end, nothing can be shown any more.
  case hangup
  /// The input ended or cannot be read any more.
  case inputClosed
  /// A watched file descriptor can be read, or its other end is closed.
  case readable(Int32)
}
