/// All lessons in a folder, the glossary, and what is wrong with them.
package struct Course: Equatable, Sendable {
  /// The lessons that can be read, in the order of their folders' names.
  package var lessons: [Lesson]
  /// The glossary.
  package var glossary: Glossary
  /// What is wrong; lessons that cannot be read at all are only here.
  package var problems: [Problem]

  /// Makes a course.
  package init(
    lessons: [Lesson] = [], glossary: Glossary = Glossary(), problems: [Problem] = []
  ) {
    self.lessons = lessons
    self.glossary = glossary
    self.problems = problems
  }

  /// A lesson by its id, its folder's name, its number, or the beginning of its id.
  ///
  /// - Returns: nil where none fits, or where a beginning fits several.
  package func lesson(named name: String) -> Lesson? {
    if let exact = lessons.first(where: { $0.id == name || $0.folder == name }) { return exact }
    if let number = Int(name) { return lessons.first { $0.number == number } }
    let fitting = lessons.filter { !name.isEmpty && $0.id.hasPrefix(name) }
    return fitting.count == 1 ? fitting.first : nil
  }
}

/// The terms that lessons explain.
package struct Glossary: Equatable, Sendable {
  /// One term.
  package struct Entry: Equatable, Sendable {
    /// Its anchor, such as `ready-queue`.
    package var id: String
    /// The term.
    package var term: String
    /// What it means.
    package var blocks: [Block]
  }

  /// The terms in the order of the file.
  package var entries: [Entry]

  /// Makes a glossary.
  package init(entries: [Entry] = []) { self.entries = entries }

  /// A term by its anchor.
  package subscript(id: String) -> Entry? { entries.first { $0.id == id } }
}
