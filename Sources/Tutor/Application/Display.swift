import Screen

/// The terminal, as the application sees it.
package protocol Display: AnyObject {
  /// What the terminal can do and the learner wants.
  var capabilities: Capabilities { get }
  /// The extent of the screen.
  var size: Size { get }
  /// Shows a frame.
  func draw(_ frame: Frame)
  /// Waits for events until a deadline, or for as long as it takes; none once it has passed.
  func wait(until deadline: ContinuousClock.Instant?) -> [TerminalEvent]
  /// Has `wait` tell whenever a descriptor can be read, until it is told to forget it.
  func watch(_ descriptor: Int32)
  /// Forgets a descriptor.
  func unwatch(_ descriptor: Int32)
  /// Stops the program as Ctrl-Z does, and comes back when it goes on.
  func suspend()
  /// Lets another program have the screen until it ends; answers with what went wrong, if anything.
  func run(_ arguments: [String]) -> String?
}

extension Display {
  package func watch(_ descriptor: Int32) {}
  package func unwatch(_ descriptor: Int32) {}
}
