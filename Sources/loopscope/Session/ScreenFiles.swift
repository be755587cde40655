import Foundation
import Screen
import Tutor

/// Screens saved as files, in the folder where the command was started.
enum ScreenFiles {
  /// Saves the screen as text and as a picture; answers with what to tell the learner.
  static func save(_ state: AppState, _ display: any Display) -> Message {
    let frame = view(state, display.size)
    guard let name = freeName else {
      return .remark(Notice("This folder is full of saved screens; remove some.", .error))
    }
    do {
      try frame.asText().write(toFile: name + ".txt", atomically: true, encoding: .utf8)
      let picture = frame.asSVG(palette: display.capabilities.palette)
      try picture.write(toFile: name + ".svg", atomically: true, encoding: .utf8)
      return .remark(Notice("Saved as \(name).txt and \(name).svg in this folder."))
    } catch {
      return .remark(
        Notice("The screen cannot be saved here; start loopscope in a folder of yours.", .error))
    }
  }

  private static var freeName: String? {
    (1..<1000).lazy.map { "loopscope-screen-\($0)" }
      .first { !FileManager.default.fileExists(atPath: $0 + ".txt") }
  }
}
