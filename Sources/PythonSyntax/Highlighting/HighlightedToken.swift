/// A stretch of source text with what it is, for showing it in colours.
package struct HighlightedToken: Equatable, Sendable {
  /// What a stretch is.
  package enum Kind: String, Sendable, CaseIterable {
    case keyword
    /// `match` and `case` where they act as keywords.
    case softKeyword
    /// `async` and `await`.
    case asyncKeyword
    /// A name that is built in, such as `print`.
    case builtin
    case string
    /// The braces of a replacement field, its `=`, conversion and format specification.
    case formatField
    case number
    case comment
    case `operator`
    /// The `@` and the dotted name of a decorator.
    case decorator
    /// The name after `def` or `class`.
    case definition
    /// Any other name.
    case name
    /// A character that has no place in a program.
    case invalid
  }

  package var kind: Kind
  /// The place; it lies within one line.
  package var range: SourceRange
}

/// Classifies a text for showing it in colours.
///
/// This takes any text, broken programs too. The tokens are in the order of the text, do not overlap
/// and do not cross line ends; what lies between them is blank.
package func highlight(_ source: String) -> [HighlightedToken] {
  var highlighter = Highlighter(SourceText(source))
  highlighter.run()
  return highlighter.tokens
}
