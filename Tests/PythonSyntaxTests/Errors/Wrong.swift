import PythonSyntax
import Testing

/// A program that CPython 3.11 refuses, with its line, its offset (from 1) and its words.
struct Wrong: CustomTestStringConvertible, Sendable {
  var source: String
  var line: Int
  /// 0 where CPython's offset counts within an f-string or is not worth following.
  var offset: Int
  var message: String
  var category: SyntaxError.Category

  init(
    _ source: String, _ line: Int, _ offset: Int, _ message: String,
    _ category: SyntaxError.Category = .syntax
  ) {
    self.source = source
    self.line = line
    self.offset = offset
    self.message = message
    self.category = category
  }

  var testDescription: String { source.debugDescription }
}
