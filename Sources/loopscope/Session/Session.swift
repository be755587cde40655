import Screen
import Tutor

/// One stay in the terminal, from taking the screen over to giving it back.
enum Session {
  /// Runs the application; `begin` sets its state up once the terminal is known.
  static func run(
    _ options: ScreenOptions, services: DiskServices,
    begin: (inout AppState) throws -> [Effect]
  ) throws {
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
    if let farewell = services.farewell { StandardError.say(farewell) }
    if ending == .terminated { throw Ending(status: 143) }
  }
}
