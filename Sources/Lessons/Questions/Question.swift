/// A question that can be put to the learner: the engine has answered it.
package struct Question: Equatable, Sendable {
  /// One of the answers offered.
  package struct Option: Equatable, Sendable {
    /// The answer as code or text, one line or more.
    package var text: [Inline]
    /// The lines, where the answer is output of several lines; empty otherwise.
    package var lines: [String]
    /// What to say when it is chosen.
    package var feedback: [Inline]
    /// Whether it is right.
    package var isRight: Bool
  }

  /// What is asked.
  package var kind: Ask.Kind
  /// The question in words.
  package var prompt: [Inline]
  /// The answers offered, at least two, of which exactly one is right.
  package var options: [Option]
  /// The hints, from the faintest to the answer.
  package var hints: [[Inline]]

  /// What an answer is worth.
  package struct Verdict: Equatable, Sendable {
    /// Whether it is right.
    package var isRight: Bool
    /// What to say about it; of a right one it begins with "Right".
    package var feedback: [Inline]
  }

  /// Judges the choice of an option by its index.
  package func judge(_ option: Int) -> Verdict {
    guard options.indices.contains(option) else {
      return Verdict(isRight: false, feedback: [.text("Choose one of the answers offered.")])
    }
    let chosen = options[option]
    let isSaid = !chosen.isRight || chosen.feedback.plainText.hasPrefix("Right")
    return Verdict(
      isRight: chosen.isRight, feedback: (isSaid ? [] : [.text("Right. ")]) + chosen.feedback)
  }

  /// The index of the right option.
  package var answer: Int { options.firstIndex(where: \.isRight) ?? 0 }
}
