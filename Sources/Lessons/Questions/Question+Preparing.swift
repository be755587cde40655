import Trace

extension Question {
  /// How many answers are offered, unless the script explains more.
  private static let optionCount = 4

  /// Has the engine answer a question at a moment of a run.
  ///
  /// The trace should go up to the program's end, or as far as is ever waited for: the answers to
  /// `elapsed` and `full-output` lie there, and the others' some way behind the cursor.
  ///
  /// - Parameters:
  ///   - ask: the question as the script has it.
  ///   - hints: the step's hints.
  ///   - timeline: the run; for a `choice`, it may be nil.
  ///   - cursor: the moment.
  ///   - program: the program that runs.
  /// - Throws: `QuestionError` where there is no answer.
  package init(
    _ ask: Ask, hints: [[Inline]] = [], timeline: Timeline?, at cursor: Sequence,
    program: LessonProgram?
  ) throws(QuestionError) {
    kind = ask.kind
    self.hints = hints
    if ask.kind == .choice {
      prompt = ask.prompt
      options = ask.choices.map {
        Option(text: $0.text, lines: [], feedback: $0.why, isRight: $0.isRight)
      }
      return
    }
    guard let timeline else { throw QuestionError(message: "there is no run to ask about") }
    let moment = Moment(timeline, at: min(max(0, cursor), timeline.end), program)
    let answers = try Answers(ask, at: moment)
    prompt = ask.prompt.isEmpty ? [.text(answers.prompt)] : ask.prompt
    var offered = [Option(answers.right, isRight: true, ask, moment)]
    var keys: Set<String> = [ask.normalised(answers.right.key)]
    // First what the script explains or adds, then what the engine makes up.
    let scripted = (ask.why.map(\.answer) + ask.options).map { key in
      answers.wrong.first { ask.normalised($0.key) == ask.normalised(key) }
        ?? Answers.Candidate(key: ask.normalised(key), feedback: "That is not what happens here.")
    }
    for candidate in scripted where keys.insert(ask.normalised(candidate.key)).inserted {
      offered.append(Option(candidate, isRight: false, ask, moment))
    }
    for candidate in answers.wrong where offered.count < Self.optionCount {
      guard keys.insert(ask.normalised(candidate.key)).inserted else { continue }
      offered.append(Option(candidate, isRight: false, ask, moment))
    }
    guard offered.count >= 2 else {
      throw QuestionError(
        message: "there is only one possible answer, `\(answers.right.key)`",
        suggestion: "add wrong ones with `options`")
    }
    options = offered.sorted { ask.precedes($0, $1, moment) }
  }
}

extension Question.Option {
  /// The answer as the script and the judge name it.
  var key: String { lines.isEmpty ? text.plainText : lines.joined(separator: "\n") }

  fileprivate init(
    _ candidate: Answers.Candidate, isRight: Bool, _ ask: Ask, _ moment: Moment
  ) {
    self.isRight = isRight
    let reason = ask.why.first { ask.normalised($0.answer) == ask.normalised(candidate.key) }
    feedback = reason?.text ?? [.text(candidate.feedback)]
    lines = []
    switch ask.kind {
    case .nextLine:
      text = [.text("Line \(candidate.key)")]
      if let number = Int(candidate.key), let program = moment.program?.lines,
        program.indices.contains(number - 1)
      {
        let line = program[number - 1]
        let code = line[..<(line.firstRange(of: "# marker:")?.lowerBound ?? line.endIndex)]
        text += [.text(": "), .code(code.trimmed)]
      }
    case .nextOutput where candidate.key != "nothing more": text = [.code(candidate.key)]
    case .fullOutput:
      lines = candidate.key.split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
      text = [.code(lines.joined(separator: " / "))]
    default: text = [.text(candidate.key)]
    }
  }
}

extension Ask {
  /// An answer in the one form in which answers are compared.
  func normalised(_ answer: String) -> String {
    let answer = answer.trimmed
    switch kind {
    case .elapsed:
      return Seconds.time(answer).map(Seconds.text) ?? answer
    case .readyOrder:
      return answer.split(separator: ",").map(\.trimmed).joined(separator: ", ")
    case .fullOutput, .nextOutput:
      return answer.hasSuffix("\n") ? String(answer.dropLast()) : answer
    case .nextLine:
      return answer.hasPrefix("line ") ? String(answer.dropFirst(5)) : answer
    default: return answer
    }
  }

  /// An order of options that gives nothing away.
  fileprivate func precedes(
    _ one: Question.Option, _ other: Question.Option, _ moment: Moment
  ) -> Bool {
    func rank(_ option: Question.Option) -> Int {
      switch kind {
      case .nextTask:
        return moment.names.all(in: moment.state).firstIndex(of: option.key) ?? .max
      case .stateOf:
        let states: [TaskState.Status] = [
          .running, .ready, .sleeping, .waiting, .done, .failed, .cancelled,
        ]
        return states.firstIndex { $0.scriptName == option.key } ?? .max
      case .elapsed:
        return Seconds.time(option.key) ?? .max
      case .nextLine: return Int(option.key.drop { !$0.isNumber }.prefix { $0.isNumber }) ?? .max
      default: return option.key == "nothing more" || option.key == "nobody" ? 1 : 0
      }
    }
    return (rank(one), one.key) < (rank(other), other.key)
  }
}
