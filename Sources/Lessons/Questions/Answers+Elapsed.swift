import Trace

extension Answers {
  /// How long the program or a task takes.
  static func elapsed(_ task: String?, _ moment: Moment) throws(QuestionError) -> Answers {
    let end = moment.endState
    let duration: Nanoseconds
    if let task {
      guard let found = moment.names.tasks(named: task, in: end).first else {
        throw QuestionError(
          message: "there is no task `\(task)`",
          suggestion: Suggestions.suggestion(for: task, among: moment.names.all(in: end)),
          needsMore: !moment.hasEnd)
      }
      guard found.status.isFinal else {
        throw QuestionError(message: "the task `\(task)` does not end", needsMore: !moment.hasEnd)
      }
      duration = found.since - found.createdAt
    } else {
      guard moment.hasEnd else {
        throw QuestionError(message: "the program does not end", needsMore: true)
      }
      duration = end.now
    }
    let answer = Seconds.text(duration)
    let (waits, naps) = waits(moment)
    let sum = waits.reduce(0, +)
    let longest = waits.max() ?? 0
    var candidates: [(Nanoseconds, String)] = [
      (sum, "That is the sum of all waits. Do they follow each other, or overlap?"),
      (longest, "That is the longest single wait. Is nothing waited for before or after it?"),
      (waits.min() ?? 0, "That is the shortest wait. Who else is still waiting then?"),
      (duration / max(1, naps), "Count again which waits overlap."),
      (duration * 2, "Count again which waits overlap."),
      (duration * 3, "Count again which waits overlap."),
      (duration / 2, "Count again which waits overlap."),
    ]
    candidates.append((duration + longest, "Count again which waits overlap."))
    var wrong: [Candidate] = []
    for (time, feedback) in candidates where time > 0 {
      let key = Seconds.text(time)
      guard key != answer, key != "0 s", !wrong.contains(where: { $0.key == key }) else {
        continue
      }
      wrong.append(Candidate(key: key, feedback: feedback))
    }
    return Answers(
      right: Candidate(key: answer, feedback: "Right: \(answer)."), wrong: wrong,
      prompt: task.map { "How long does \($0) take from its creation to its end?" }
        ?? "How long does the whole program take?")
  }

  /// How long each wait for a timer, and each blocking call, was meant to take.
  private static func waits(_ moment: Moment) -> (waits: [Nanoseconds], count: Int) {
    var waits: [Nanoseconds] = []
    for (_, time, event) in moment.log.events(0..<moment.timeline.end) {
      switch event {
      case .suspending(_, .sleep, _, let deadline) where deadline > time:
        waits.append(deadline - time)
      case .blocked(_, let duration): waits.append(duration)
      default: break
      }
    }
    return (waits, waits.count)
  }
}

/// Times as learners read them.
package enum Seconds {
  /// A time in seconds with at most two decimals; three for less than 0.05 s.
  ///
  /// The clock also counts the instructions that run, a few microseconds, which nobody asks for.
  package static func text(_ time: Nanoseconds) -> String {
    let unit = time < 50_000_000 ? 1_000_000 : 10_000_000
    let thousandths = (time + unit / 2) / unit * unit / 1_000_000
    var digits = String(thousandths % 1000 + 1000).dropFirst()
    while digits.last == "0" { digits = digits.dropLast() }
    return "\(thousandths / 1000)" + (digits.isEmpty ? "" : ".\(digits)") + " s"
  }

  /// The time that a text such as `0.3` or `0.3 s` gives.
  package static func time(_ text: String) -> Nanoseconds? {
    let text = text.trimmed
    let number = text.hasSuffix("s") ? text.dropLast().trimmed : text
    guard let seconds = Double(number), seconds >= 0, seconds <= 1_000_000 else { return nil }
    return Nanoseconds((seconds * 1_000_000_000).rounded())
  }
}
