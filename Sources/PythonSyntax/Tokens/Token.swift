/// A token with its bytes in the source text and its place.
package struct Token: Equatable, Sendable {
  package var kind: TokenKind
  /// How many brackets are open after this token; at most 200.
  package var level: UInt8
  /// The first byte in `SourceText.utf8`.
  package var start: Int32
  /// The byte after the last one.
  package var end: Int32
  package var range: SourceRange

  /// Makes a token.
  package init(kind: TokenKind, level: UInt8, start: Int32, end: Int32, range: SourceRange) {
    self.kind = kind
    self.level = level
    self.start = start
    self.end = end
    self.range = range
  }
}
