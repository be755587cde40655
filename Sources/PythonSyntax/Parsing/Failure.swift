/// Why the parser gave up.
enum Failure: Error {
  /// The next token fits nowhere; what is wrong is found out by a `Diagnosis`.
  case mismatch
  /// A mistake that has its words already.
  case mistake(SyntaxError)
}

extension SyntaxError {
  /// Makes a plain syntax error at a place.
  init(_ message: String, at range: SourceRange) {
    self.init(.syntax, message, at: range)
  }
}
