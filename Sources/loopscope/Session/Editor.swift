import Foundation

/// The learner's own editor.
enum Editor {
  /// The words of the command that the environment names; nil where it names none.
  static var command: [String]? {
    let environment = ProcessInfo.processInfo.environment
    for name in ["VISUAL", "EDITOR"] {
      let words = (environment[name] ?? "").split(separator: " ").map(String.init)
      if !words.isEmpty { return words }
    }
    return nil
  }
}
