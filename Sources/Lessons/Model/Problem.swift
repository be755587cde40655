/// Something wrong with a lesson, with its place and what to do about it.
package struct Problem: Equatable, Sendable, Error {
  /// The file, relative to the lessons' folder.
  package var file: String
  /// Where in the file; nil where it is about the whole file.
  package var position: Position?
  /// One sentence without a full stop, such as "there is no key `ficus` here".
  package var message: String
  /// What to write instead, such as "did you mean `focus`?".
  package var suggestion: String?

  /// Makes a problem.
  package init(
    file: String, position: Position? = nil, message: String, suggestion: String? = nil
  ) {
    self.file = file
    self.position = position
    self.message = message
    self.suggestion = suggestion
  }
}

extension Problem: CustomStringConvertible {
  /// The problem as compilers write them: `file:line:column: error: message (suggestion)`.
  package var description: String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(file)\(place): error: \(message)" + (suggestion.map { " (\($0))" } ?? "")
  }
}
