/// A stretch of source text, as CPython's `ast` gives it.
///
/// Lines count from 1. Columns count Unicode scalars from 0; the end column is exclusive.
package struct SourceRange: Hashable, Sendable {
  package var line: Int32
  package var column: Int32
  package var endLine: Int32
  package var endColumn: Int32

  /// Makes a range from its four coordinates.
  package init(line: Int32, column: Int32, endLine: Int32, endColumn: Int32) {
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
  }

  /// The range from the start of `self` to the end of `other`.
  package func through(_ other: SourceRange) -> SourceRange {
    SourceRange(
      line: line, column: column, endLine: other.endLine, endColumn: other.endColumn)
  }

  /// The first column of the range, by itself.
  package var firstColumn: SourceRange {
    SourceRange(line: line, column: column, endLine: line, endColumn: column + 1)
  }
}
