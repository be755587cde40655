/// A source text that cannot be run, with CPython 3.11's words for it.
package struct SyntaxError: Error, Equatable, Sendable {
  /// The exception that CPython raises for it.
  package enum Category: String, Sendable {
    case syntax = "SyntaxError"
    case indentation = "IndentationError"
    case tab = "TabError"
    /// A construct that Python has and Loopscope leaves out; reported as a `SyntaxError`.
    case unsupported
  }

  package var category: Category
  package var message: String
  /// The place that the caret points at.
  package var range: SourceRange

  /// Makes an error at a place.
  package init(_ category: Category = .syntax, _ message: String, at range: SourceRange) {
    self.category = category
    self.message = message
    self.range = range
  }
}
