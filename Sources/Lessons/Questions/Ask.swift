/// A question as a lesson's script has it, before the engine has answered it.
package struct Ask: Equatable, Sendable {
  /// What is asked; the raw value is its name in scripts.
  package enum Kind: String, CaseIterable, Equatable, Sendable {
    /// Which task runs next.
    case nextTask = "next-task"
    /// What is printed next.
    case nextOutput = "next-output"
    /// Which line runs next.
    case nextLine = "next-line"
    /// In which order the tasks stand in the ready queue.
    case readyOrder = "ready-order"
    /// What a task is doing.
    case stateOf = "state-of"
    /// How long the program, or a task, takes in all.
    case elapsed
    /// What the program prints in all.
    case fullOutput = "full-output"
    /// A question about an idea, which carries its own answer.
    case choice
  }

  /// One of the choices of a `choice`.
  package struct Choice: Equatable, Sendable {
    /// What is offered.
    package var text: [Inline]
    /// Why it is right, or the misconception that it shows.
    package var why: [Inline]
    /// Whether it is the answer.
    package var isRight: Bool

    /// Makes a choice.
    package init(text: [Inline], why: [Inline], isRight: Bool) {
      self.text = text
      self.why = why
      self.isRight = isRight
    }
  }

  /// What is asked.
  package var kind: Kind
  /// The question in words; empty for the kind's own.
  package var prompt: [Inline]
  /// The task that `state-of` and `elapsed` are about, by name; nil for the whole program.
  package var task: String?
  /// Wrong answers to offer beside those that the engine makes up.
  package var options: [String]
  /// What to say of an answer, right or wrong, by the answer's text.
  package var why: [Reason]
  /// The choices of a `choice`; empty for every other kind.
  package var choices: [Choice]
  /// Where it stands in the lesson's file.
  package var position: Position

  /// What to say of one answer.
  package struct Reason: Equatable, Sendable {
    /// The answer.
    package var answer: String
    /// What to say of it.
    package var text: [Inline]
    /// Where it stands in the lesson's file.
    package var position: Position

    /// Makes a reason.
    package init(answer: String, text: [Inline], position: Position = Position(line: 1)) {
      self.answer = answer
      self.text = text
      self.position = position
    }
  }

  /// Makes a question.
  package init(
    kind: Kind, prompt: [Inline] = [], task: String? = nil, options: [String] = [],
    why: [Reason] = [], choices: [Choice] = [], position: Position = Position(line: 1)
  ) {
    self.kind = kind
    self.prompt = prompt
    self.task = task
    self.options = options
    self.why = why
    self.choices = choices
    self.position = position
  }
}
