import Foundation
import Screen
import Terminal
import Tutor

/// The real terminal as a display.
final class TerminalDisplay: Display {
  private let terminal: Terminal

  /// Takes the screen over.
  init(_ options: ScreenOptions) throws {
    var settings = TerminalOptions()
    if options.isASCII { settings.charset = .ascii }
    settings.animates = !options.noAnimation
    do {
      terminal = try Terminal(options: settings)
    } catch let error as TerminalError {
      throw Failure(error.description, status: 2)
    }
  }

  var capabilities: Capabilities { terminal.capabilities }
  var size: Size { terminal.size }
  func draw(_ frame: Frame) { terminal.draw(frame) }
  func suspend() { terminal.suspend() }

  func watch(_ descriptor: Int32) {
    if descriptor >= 0 { terminal.watched.append(descriptor) }
  }

  func unwatch(_ descriptor: Int32) { terminal.watched.removeAll { $0 == descriptor } }

  func wait(until deadline: ContinuousClock.Instant?) -> [TerminalEvent] {
    terminal.wait(until: deadline)
  }

  func run(_ arguments: [String]) -> String? {
    let name = arguments.first ?? ""
    switch terminal.run(arguments) {
    case .exited(0): return nil
    case .exited(127): return "The editor '\(name)' was not found; set EDITOR to one that is there."
    case .exited(let status): return "The editor '\(name)' ended with status \(status)."
    case .killed(let signal): return "The editor '\(name)' was ended by signal \(signal)."
    case .notStarted(let number):
      return "The editor '\(name)' cannot be started: \(String(cString: strerror(number)))."
    }
  }

  /// Gives the screen back.
  func close() { terminal.close() }
}
