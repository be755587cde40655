import Lessons

extension Glossary {
  /// A look into the glossary.
  package struct Search: Equatable, Sendable {
    /// What is searched for.
    package var input = TextInput()
    /// The first row shown.
    package var scroll = 0
    /// The terms that the lesson's step links to, by their anchors, in the order of its text.
    package let linked: [String]

    /// Makes a look at the terms of a step, or at the first term.
    package init(linked: [String] = []) { self.linked = linked }
  }

  /// The terms that a search shows.
  func entries(for search: Search) -> [Entry] {
    let needle = search.input.string.lowercased()
    guard !needle.isEmpty else { return entries }
    return entries.filter { $0.term.lowercased().contains(needle) }
  }

  /// The terms that the step links to; none once something is searched for.
  func linkedEntries(for search: Search) -> [Entry] {
    guard search.input.text.isEmpty else { return [] }
    return search.linked.compactMap { id in entries.first { $0.id == id } }
  }
}
