import Screen
import Trace

/// Sentences about the moment that a scope shows.
enum Sentences {
  /// What the last event did and why.
  static func explanation(of scope: Scope) -> StyledText {
    guard scope.cursor > 0 else { return "The program has not started yet." }
    if let stretch = scope.recording.imports.stretch(endingAt: scope.cursor) {
      return "The library's module \(scope.naming.library(stretch.code)) is loaded."
    }
    if let words = waiting(in: scope) { return marked(words, in: scope) }
    return marked(scope.recording.timeline.sentence(at: scope.cursor), in: scope)
  }

  /// What goes on while only the clock moves.
  private static func waiting(in scope: Scope) -> String? {
    guard scope.isBetweenEvents, let event = scope.nextEvent else { return nil }
    let end = TimeText.moment(scope.log.time(at: scope.cursor))
    switch event {
    case .clockIdled:
      return "Nothing is ready, so the program sleeps until \(end); it uses no processor."
    case .blocked(let what, _) where scope.loop.currentThread == 0:
      return "\(scope.log.texts[what]) blocks until \(end): the loop stands still, and all tasks."
    default: return nil
    }
  }

  /// A sentence with the names of tasks in the colours of their states.
  static func marked(_ sentence: String, in scope: Scope) -> StyledText {
    let state = scope.loop
    var roles: [String: Role] = [:]
    for task in state.tasks.prefix(200) {
      roles[scope.naming.task(task.id)] = task.status.role
    }
    var text = StyledText()
    var word = ""
    func flush() {
      text.append(word, roles[word] ?? .text)
      word = ""
    }
    for character in sentence {
      if character.isLetter || character.isNumber || character == "_" || character == "-" {
        word.append(character)
      } else {
        flush()
        text.append(String(character))
      }
    }
    flush()
    return text
  }
}
