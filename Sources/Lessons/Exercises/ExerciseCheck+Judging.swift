import Trace

extension ExerciseCheck {
  /// Judges a run that is over.
  func judge(_ run: FinishedRun) -> CheckResult {
    switch self {
    case .output(let wanted): Self.compare(run.output, wanted)
    case .outputInAnyOrder(let wanted): Self.compareSorted(run.output, wanted)
    case .outputContains(let wanted):
      Self.result(
        run.output.contains(wanted), "The output contains `\(wanted)`",
        "The output should contain `\(wanted)`", "it does not")
    case .elapsed(let bounds):
      Self.result(
        bounds.contains(run.elapsed), "The whole run takes \(bounds.inSeconds)",
        "The whole run should take \(bounds.inSeconds)", "it took \(bounds.told(run.elapsed))")
    case .longestBlock(let bounds):
      Self.result(
        bounds.contains(run.longestStep), "No turn keeps the loop for longer than \(bounds.limit)",
        "No turn should keep the loop for longer than \(bounds.limit)",
        "one kept it for \(bounds.told(run.longestStep))")
    case .peakConcurrency(let bounds):
      Self.count(run.peakConcurrency, bounds, "tasks that wait at the same time")
    case .tasksCreated(let bounds):
      Self.count(run.state.tasks.count, bounds, "tasks made, the main one included,")
    case .pauses(let bounds): Self.count(run.pauses, bounds, "times that a task pauses")
    case .pausesByHand(let bounds):
      Self.count(run.pausesByHand, bounds, "times that a coroutine pauses")
    case .diagnosticsAbsent(let kinds): Self.diagnostics(kinds, run)
    case .taskOutcomes(let outcomes): Self.outcomes(outcomes, run)
    case .exitStatus(let wanted):
      Self.result(
        run.hasEnded && run.exitStatus == wanted,
        "The program ends with the exit status \(wanted)",
        "The program should end with the exit status \(wanted)",
        run.hasEnded ? "it was \(run.exitStatus)" : "it did not end")
    }
  }

  /// What is said of a check: what is so, or what should be and what was found instead.
  private static func result(
    _ holds: Bool, _ so: String, _ wanted: String, _ found: String
  ) -> CheckResult {
    CheckResult(isPassed: holds, sentence: holds ? "\(so)." : "\(wanted), but \(found).")
  }

  /// What is said of a number of things.
  private static func count(_ found: Int, _ bounds: Bounds, _ what: String) -> CheckResult {
    result(
      bounds.contains(found), "The number of \(what) is \(bounds.inNumbers)",
      "The number of \(what) should be \(bounds.inNumbers)", "it was \(found)")
  }

  private static func compare(_ output: String, _ wanted: String) -> CheckResult {
    let found = OutputText.lines(of: output)
    let wanted = OutputText.lines(of: wanted)
    let expectation = "The program should print exactly what was asked for"
    func result(_ found: String) -> CheckResult {
      CheckResult(isPassed: false, sentence: "\(expectation), but \(found).")
    }
    if found == wanted {
      return CheckResult(isPassed: true, sentence: "The program prints exactly what was asked for.")
    }
    if let index = zip(found, wanted).enumerated().first(where: { $0.element.0 != $0.element.1 })?
      .offset
    {
      return result("line \(index + 1) is `\(found[index])` instead of `\(wanted[index])`")
    }
    if found.count > wanted.count {
      return result("there is a line too many: `\(found[wanted.count])`")
    }
    return result("line \(found.count + 1) is missing: `\(wanted[found.count])`")
  }

  private static func compareSorted(_ output: String, _ wanted: [String]) -> CheckResult {
    var left = OutputText.lines(of: output)
    let all = ": " + wanted.map { "`\($0)`" }.joined(separator: ", ")
    let (so, expectation) = (
      "The program prints these lines, in any order" + all,
      "The program should print these lines, in any order" + all
    )
    for line in wanted {
      guard let index = left.firstIndex(of: line) else {
        return result(false, so, expectation, "`\(line)` is missing")
      }
      left.remove(at: index)
    }
    return result(
      left.isEmpty, so, expectation, "there is a line too many: `\(left.first ?? "")`")
  }

  private static func diagnostics(_ kinds: [DiagnosticKind], _ run: FinishedRun) -> CheckResult {
    let found = (0..<run.state.diagnostics.count).map { run.state.diagnostics[$0] }
      .first { kinds.isEmpty || kinds.contains($0.kind) }
    let what =
      kinds.isEmpty
      ? "nothing wrong"
      : "nothing of this: "
        + kinds.map(\.word).joined(separator: ", ")
    let (so, wanted) = ("The scope finds \(what)", "The scope should find \(what)")
    guard let found else { return result(true, so, wanted, "") }
    let place = found.line > 0 ? "in line \(found.line): " : "it says: "
    var detail = run.timeline.log.texts[found.detail]
    if detail.hasSuffix(".") { detail.removeLast() }
    return result(false, so, wanted, place + detail)
  }

  private static func outcomes(
    _ outcomes: [Condition.TaskStatus], _ run: FinishedRun
  ) -> CheckResult {
    func ends(_ verb: String) -> String {
      "At the end "
        + outcomes.map { "\($0.task) \(verb) \($0.status.word)" }.joined(separator: ", ")
    }
    let (so, wanted) = (ends("is"), ends("should be"))
    for outcome in outcomes {
      guard let task = run.names.tasks(named: outcome.task, in: run.state).last else {
        return result(false, so, wanted, "there is no task \(outcome.task)")
      }
      guard task.status == outcome.status else {
        return result(false, so, wanted, "\(outcome.task) is \(task.status.word)")
      }
    }
    return result(true, so, wanted, "")
  }
}

extension ExerciseCheck.Bounds {
  /// Whether a figure is within the bounds.
  func contains(_ figure: Int) -> Bool { figure >= least ?? .min && figure <= most ?? .max }

  /// The bounds as a learner reads them, for times.
  var inSeconds: String { words(Seconds.text) }

  /// The bounds as a learner reads them, for numbers.
  var inNumbers: String { words { "\($0)" } }

  /// The upper bound as a learner reads it.
  fileprivate var limit: String { Seconds.text(most ?? 0) }

  /// A time outside of the bounds as a learner reads it: rounded, it may look like the bound.
  fileprivate func told(_ time: Int) -> String {
    let text = Seconds.text(time)
    if let most, time > most, text == Seconds.text(most) { return "a little more than \(text)" }
    if let least, time < least, text == Seconds.text(least) { return "a little less than \(text)" }
    return text
  }

  private func words(_ text: (Int) -> String) -> String {
    if let named { return text(named) }
    return switch (least, most) {
    case (let least?, let most?) where text(least) == text(most): text(least)
    case (let least?, let most?): "between \(text(least)) and \(text(most))"
    case (let least?, nil): "\(text(least)) or more"
    case (nil, let most?): "\(text(most)) at most"
    case (nil, nil): "as long as it likes"
    }
  }
}
