/// What was found while reading one file.
final class Findings {
  /// A link to something in another file, to be checked when all files are read.
  enum Link: Equatable {
    case term(String)
    case lesson(String)
  }

  /// The file, relative to the lessons' folder.
  let file: String
  /// What is wrong, in the order of finding.
  private(set) var problems: [Problem] = []
  /// The links to other files, with their places.
  private(set) var links: [(link: Link, position: Position)] = []

  init(file: String) { self.file = file }

  /// Adds a problem.
  func report(_ message: String, at position: Position?, suggestion: String? = nil) {
    // One broken file should not bury its author under messages.
    guard problems.count < 50 else { return }
    problems.append(
      Problem(file: file, position: position, message: message, suggestion: suggestion))
  }

  /// Adds a link that is still to be checked.
  func note(_ link: Link, at position: Position) { links.append((link, position)) }
}
