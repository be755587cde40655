import Trace

/// The engine's answer to a question, with wrong ones that look as good.
struct Answers {
  /// An answer by its plain text.
  struct Candidate: Equatable {
    /// What it is called in a script's `why` and `options`.
    var key: String
    /// What to say of it where the script says nothing.
    var feedback: String
  }

  /// The right one.
  var right: Candidate
  /// Wrong ones, the most plausible first.
  var wrong: [Candidate]
  /// The question in words where the script has none.
  var prompt: String

  /// Answers a question of any kind but `choice`.
  init(_ ask: Ask, at moment: Moment) throws(QuestionError) {
    switch ask.kind {
    case .nextTask: self = try Self.nextTask(moment)
    case .readyOrder: self = Self.readyOrder(moment)
    case .stateOf: self = try Self.stateOf(ask.task ?? "", moment)
    case .nextOutput: self = try Self.nextOutput(moment)
    case .fullOutput: self = try Self.fullOutput(moment)
    case .nextLine: self = try Self.nextLine(moment)
    case .elapsed: self = try Self.elapsed(ask.task, moment)
    case .choice: throw QuestionError(message: "a choice carries its own answer")
    }
  }

  init(right: Candidate, wrong: [Candidate], prompt: String) {
    self.right = right
    self.wrong = wrong
    self.prompt = prompt
  }

  // MARK: Tasks

  private static func nextTask(_ moment: Moment) throws(QuestionError) -> Answers {
    guard let next = moment.nextTask else {
      throw QuestionError(
        message: "no task runs after this moment", suggestion: "ask earlier",
        needsMore: !moment.hasEnd)
    }
    let state = moment.state
    let answer =
      state.task(next).map { moment.names[$0] }
      ?? moment.names.name(of: next, in: moment.endState)
    let isReady = moment.readyNames.first == answer
    let right = Candidate(
      key: answer,
      feedback: isReady
        ? "Right: \(answer) stands at the front of the ready queue."
        : "Right: \(answer) is the first to become ready.")
    var wrong: [Candidate] = []
    for index in 0..<state.tasks.count {
      let task = state.tasks[index]
      let name = moment.names[task]
      guard name != answer else { continue }
      wrong.append(Candidate(key: name, feedback: why(name, task.status, state, task)))
    }
    // Those that could still run are better company for the answer than those that have ended.
    let ended = { (candidate: Candidate) in
      candidate.feedback.contains("has ended") ? 1 : 0
    }
    wrong = wrong.enumerated().sorted {
      (ended($0.element), $0.offset) < (ended($1.element), $1.offset)
    }.map(\.element)
    return Answers(right: right, wrong: wrong, prompt: "Which task runs next?")
  }

  /// Why a task is not the next to run.
  private static func why(
    _ name: String, _ status: TaskState.Status, _ state: LoopState, _ task: TaskState
  ) -> String {
    switch status {
    case .running:
      return "\(name) is running now. The question is who gets the next turn."
    case .ready: return "\(name) is ready, but another task stands before it in the queue."
    case .sleeping: return "\(name) is asleep. It cannot run before its timer fires."
    case .waiting: return "\(name) is waiting for something that has not happened yet."
    case .done, .failed, .cancelled: return "\(name) has ended. It never runs again."
    }
  }

  private static func stateOf(_ name: String, _ moment: Moment) throws(QuestionError) -> Answers {
    guard let task = moment.names.tasks(named: name, in: moment.state).last else {
      let all = moment.names.all(in: moment.state)
      throw QuestionError(
        message: "there is no task `\(name)` at this moment",
        suggestion: Suggestions.suggestion(for: name, among: all))
    }
    let plausible: [TaskState.Status] = [
      .running, .ready, .sleeping, .waiting, .done, .cancelled, .failed,
    ]
    return Answers(
      right: Candidate(
        key: task.status.scriptName, feedback: "Right: \(name) \(meaning(task.status))."),
      wrong: plausible.filter { $0 != task.status }.map {
        Candidate(
          key: $0.scriptName,
          feedback: "A task is \($0.word) when it \(meaning($0, isRule: true)). "
            + "Is that so for \(name)?")
      },
      prompt: "What is \(name) doing at this moment?")
  }

  private static func meaning(_ status: TaskState.Status, isRule: Bool = false) -> String {
    switch status {
    case .running: "has the turn now"
    case .ready: "stands in the ready queue"
    case .sleeping: "is suspended until a timer fires"
    case .waiting: "is suspended until something else happens"
    case .done: "has returned"
    case .failed: "has ended with an exception"
    case .cancelled: "has ended by cancellation"
    }
  }

  private static func readyOrder(_ moment: Moment) -> Answers {
    let order = moment.readyNames
    func key(_ names: [String]) -> String {
      names.isEmpty ? "nobody" : names.joined(separator: ", ")
    }
    var orders: [[String]] = []
    if order.count >= 2 {
      orders.append(Array(order[1...]) + [order[0]])
      orders.append(order.reversed())
      orders.append([order[1], order[0]] + order[2...])
      orders.append(Array(order.dropLast()))
      orders.append(Array(order.dropFirst()))
    }
    let others = moment.names.all(in: moment.state).filter { !order.contains($0) }
    for other in others { orders.append(order + [other]) }
    for other in others { orders.append([other] + order) }
    orders.append([])
    return Answers(
      right: Candidate(
        key: key(order),
        feedback: order.isEmpty
          ? "Right: nobody is ready." : "Right: that is the queue, front first."),
      wrong: orders.filter { $0 != order }.map {
        Candidate(
          key: key($0),
          feedback:
            "Who becomes ready goes to the back of the queue. Go back, and see who came when."
        )
      },
      prompt: "Who stands in the ready queue, from the front?")
  }

  // MARK: Lines

  private static func nextLine(_ moment: Moment) throws(QuestionError) -> Answers {
    guard let next = moment.nextLine else {
      throw QuestionError(
        message: "no line runs after this moment", suggestion: "ask earlier",
        needsMore: !moment.hasEnd)
    }
    var lines: [Int] = []
    let current = Int(moment.state.line)
    let program = moment.program?.lines ?? []
    let isCode = { (number: Int) in
      guard program.indices.contains(number - 1) else { return false }
      let text = program[number - 1].trimmed
      return !text.isEmpty && !text.hasPrefix("#")
    }
    // The next line of the text, where each task stands, and what runs soon: all look likely.
    if let below = (current..<(current + 6)).dropFirst().first(where: isCode) {
      lines.append(below)
    }
    for index in 0..<moment.state.tasks.count {
      lines += moment.state.places(of: moment.state.tasks[index].id).map { Int($0.line) }
    }
    for (_, _, event) in moment.future {
      guard lines.count < 12 else { break }
      if case .line(let line) = event { lines.append(Int(line)) }
    }
    var wrong: [Candidate] = []
    for line in lines
    where line != next && isCode(line) && !wrong.contains(where: { $0.key == "\(line)" }) {
      wrong.append(
        Candidate(
          key: "\(line)",
          feedback: "Line \(line) is not next. Ask who has the turn, and where it stands."))
    }
    return Answers(
      right: Candidate(key: "\(next)", feedback: "Right: line \(next) is next."), wrong: wrong,
      prompt: "Which line runs next?")
  }

  // MARK: Output

  private static func nextOutput(_ moment: Moment) throws(QuestionError) -> Answers {
    let before = moment.linesBefore
    let all = moment.allLines
    guard all.count > before.count || moment.hasEnd else {
      throw QuestionError(message: "nothing is printed after this moment", needsMore: true)
    }
    let answer = all.count > before.count ? all[before.count] : "nothing more"
    var wrong: [Candidate] = []
    let later = all.dropFirst(before.count + 1)
    for line in Array(later.prefix(3)) + before.suffix(2).reversed() + later.dropFirst(3)
    where line != answer && !wrong.contains(where: { $0.key == line }) {
      wrong.append(
        Candidate(
          key: line,
          feedback: later.contains(line)
            ? moment.hasTasks
              ? "That is printed, but not next. Ask who gets the turn first."
              : "That is printed, but not next. Go through the lines from here."
            : "That stands in the output already."))
    }
    if answer != "nothing more" {
      wrong.append(Candidate(key: "nothing more", feedback: "The program is not done yet."))
    }
    return Answers(
      right: Candidate(key: answer, feedback: "Right: that is the next line of output."),
      wrong: wrong, prompt: "What is printed next?")
  }

  private static func fullOutput(_ moment: Moment) throws(QuestionError) -> Answers {
    guard moment.hasEnd else {
      throw QuestionError(message: "the program does not end", needsMore: true)
    }
    let lines = moment.allLines
    guard (1...12).contains(lines.count) else {
      throw QuestionError(
        message: "the program prints \(lines.count) lines, and 1 to 12 can be asked about")
    }
    func head(_ line: String) -> Substring { line.prefix { $0 != " " && $0 != ":" } }
    var variants: [[String]] = []
    // As if each task ran to its end before the next began.
    variants.append(
      lines.enumerated().sorted { (head($0.element), $0.offset) < (head($1.element), $1.offset) }
        .map(\.element))
    variants.append(Array(lines.dropFirst()) + lines.prefix(1))
    if lines.count >= 3 {
      var swapped = lines
      swapped.swapAt(lines.count / 2 - 1, lines.count / 2)
      variants.append(swapped)
    }
    variants.append(lines.reversed())
    variants.append(Array(lines.dropLast()))
    variants.append(Array(lines.prefix(1)))
    var wrong: [Candidate] = []
    for variant in variants where variant != lines && !variant.isEmpty {
      let key = variant.joined(separator: "\n")
      guard !wrong.contains(where: { $0.key == key }) else { continue }
      wrong.append(
        Candidate(
          key: key,
          feedback: "The first line that differs shows where to look: who had the turn then?"))
    }
    return Answers(
      right: Candidate(
        key: lines.joined(separator: "\n"), feedback: "Right: exactly so, in this order."),
      wrong: wrong, prompt: "What does the whole program print?")
  }
}
