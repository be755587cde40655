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
