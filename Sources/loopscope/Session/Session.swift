import Foundation
import Screen
import Tutor

/// One stay in the terminal, from taking the screen over to giving it back.
enum Session {
  /// Runs the application, and ends the process with it; `begin` sets its state up once the terminal
  /// is known.
  ///
  /// What a program has built up is not taken down first, which may take seconds.
  ///
  /// - Throws: what `begin` throws, and a `Failure` where the screen cannot be taken over.
  static func run(
    _ options: ScreenOptions, services: DiskServices,
    begin: (inout AppState) throws -> [Effect]
  ) throws -> Never {
    let display = try TerminalDisplay(options)
    display.watch(services.watch.descriptor)
    var state = AppState(capabilities: display.capabilities, size: display.size)
    let ending: Application.Ending
    do {
      let effects = try begin(&state)
      let application = Application(state: state, display: display, services: services)
      ending = application.run(effects)
    } catch {
      display.close()
      throw error
    }
    display.close()
    services.farewell.forEach(StandardError.say)
    services.close()
    exit(ending == .terminated ? 143 : 0)
  }
}
