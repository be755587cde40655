import Lessons

extension Glossary {
  /// A look into the glossary.
  package struct Search: Equatable, Sendable {
    /// What is searched for.
    package var input = TextInput()
    /// The first row shown.
    package var scroll = 0

    /// Makes a look at the first term.
    package init() {}
  }

  /// The terms that a search shows.
  func entries(for search: Search) -> [Entry] {
    let needle = search.input.string.lowercased()
    guard !needle.isEmpty else { return entries }
    return entries.filter { $0.term.lowercased().contains(needle) }
  }
}
