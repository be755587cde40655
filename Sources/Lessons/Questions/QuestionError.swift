/// Why the engine cannot answer a question at a moment.
package struct QuestionError: Error, Equatable, Sendable {
  /// One sentence without a full stop, such as "there is no task `D`".
  package var message: String
  /// What to do about it.
  package var suggestion: String?
  /// Whether the trace only has to go on further.
  package var needsMore = false
}
