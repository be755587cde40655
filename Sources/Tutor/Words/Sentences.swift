import Screen
import Trace

/// Sentences about the moment that a scope shows.
enum Sentences {
  /// What the last event did and why.
  static func explanation(of scope: Scope) -> StyledText {
    guard scope.cursor > 0 else { return "The program has not started yet." }
    return marked(scope.recording.timeline.sentence(at: scope.cursor), in: scope)
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
