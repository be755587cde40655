/// Finds the words for what is wrong with a program that the parser gave up on.
struct Diagnosis {
  /// What CPython says of a program.
  static func explain(_ failure: Failure, by parser: Parser) -> SyntaxError {
    switch failure {
    case .mistake(let error): return error
    case .mismatch:
      return SyntaxError("invalid syntax", at: parser.tokens[parser.position].range)
    }
  }

  /// What CPython says of the expression of a replacement field.
  static func explainField(_ failure: Failure, by parser: Parser) -> SyntaxError {
    var error = explain(failure, by: parser)
    error.message = "f-string: " + error.message
    return error
  }
}
