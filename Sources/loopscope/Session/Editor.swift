import Foundation
import Tutor

/// The learner's editor.
enum Editor {
  /// Opens a file in it; answers with what went wrong, if anything.
  static func open(_ path: String, on display: any Display) -> String? {
    guard let words = command else {
      return "No editor was found; set EDITOR to yours and try again."
    }
    return display.run(words + [path])
  }

  /// The editor's words: what the environment names, or the first that is there.
  private static var command: [String]? {
    let environment = ProcessInfo.processInfo.environment
    for name in ["VISUAL", "EDITOR"] {
      let words = (environment[name] ?? "").split(separator: " ").map(String.init)
      if !words.isEmpty { return words }
    }
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    for name in ["sensible-editor", "editor", "nano", "vim", "vi", "emacs"] {
      if folders.contains(where: { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") })
      {
        return [name]
      }
    }
    return nil
  }
}
