/// A piece of a lesson's text that stands on lines of its own.
package enum Block: Equatable, Sendable {
  /// Running text.
  case paragraph([Inline])
  /// A list; an ordered one is numbered from 1.
  case list(isOrdered: Bool, items: [[Inline]])
  /// Fenced code, line by line, with the language named behind the fence.
  case code(language: String?, lines: [String])
}

/// A piece of a line of text.
package indirect enum Inline: Equatable, Sendable {
  /// Plain text; line breaks of the source are spaces here.
  case text(String)
  /// `code`, as it stands.
  case code(String)
  /// Text between single asterisks.
  case emphasis([Inline])
  /// Text between double asterisks.
  case strong([Inline])
  /// A link to a term of the glossary, by its anchor.
  case term(String, [Inline])
  /// A link to another lesson, by its folder's name.
  case lesson(String, [Inline])
  /// A link to a page of the Python documentation, such as `library/asyncio-task`.
  case documentation(String, [Inline])
}

extension Inline {
  /// What is read, without its styles.
  package var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .emphasis(let inner), .strong(let inner), .term(_, let inner), .lesson(_, let inner),
      .documentation(_, let inner):
      inner.plainText
    }
  }
}

extension [Inline] {
  /// What is read, without its styles.
  package var plainText: String { map(\.plainText).joined() }
}

extension Block {
  /// What is read, without its styles; a list's items and a code's lines on lines of their own.
  package var plainText: String {
    switch self {
    case .paragraph(let text): text.plainText
    case .list(_, let items): items.map(\.plainText).joined(separator: "\n")
    case .code(_, let lines): lines.joined(separator: "\n")
    }
  }
}
