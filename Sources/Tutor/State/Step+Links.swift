import Lessons

extension Step {
  /// The glossary's terms that the step's text links to, in its order, each once.
  var linkedTerms: [String] {
    var terms: [String] = []
    for case .term(let id, _) in links where !terms.contains(id) { terms.append(id) }
    return terms
  }

  /// Whether the step's text links to a lesson.
  func links(to lesson: Lesson) -> Bool {
    links.contains { link in
      if case .lesson(let folder, _) = link { return folder == lesson.folder }
      return false
    }
  }

  /// The links in the step's text, in its order.
  private var links: [Inline] {
    blocks.flatMap { block in
      switch block {
      case .paragraph(let text): text.flatMap(\.links)
      case .list(_, let items): items.flatMap { $0.flatMap(\.links) }
      case .code: [] as [Inline]
      }
    }
  }
}

extension Inline {
  /// The piece itself where it is a link, and the links within it.
  fileprivate var links: [Inline] {
    switch self {
    case .text, .code: []
    case .emphasis(let inner), .strong(let inner): inner.flatMap(\.links)
    case .term, .lesson, .documentation: [self]
    }
  }
}
