import Trace

extension ExerciseCheck {
  /// Judges a run that is over.
  func judge(_ run: FinishedRun) -> CheckResult {
    switch self {
    case .output(let wanted): Self.compare(run.output, wanted)
    case .outputInAnyOrder(let wanted): Self.compareSorted(run.output, wanted)
    case .outputContains(let wanted):
      Self.result(
        run.output.contains(wanted), "The output contains `\(wanted)`", "it does not")
    case .elapsed(let bounds):
      Self.result(
        bounds.contains(run.elapsed), "The whole run takes \(bounds.inSeconds)",
        "it took \(Seconds.text(run.elapsed))")
    case .longestBlock(let bounds):
      Self.result(
        bounds.contains(run.longestStep), "No step keeps the loop for longer than \(bounds.limit)",
        "one kept it for \(Seconds.text(run.longestStep))")
    case .peakConcurrency(let bounds):
      Self.result(
        bounds.contains(run.peakConcurrency),
        "The number of tasks that wait at the same time is \(bounds.inNumbers)",
        "it was \(run.peakConcurrency)")
    case .tasksCreated(let bounds):
      Self.result(
        bounds.contains(run.state.tasks.count),
        "The number of tasks made, the main one included, is \(bounds.inNumbers)",
        "it was \(run.state.tasks.count)")
    case .diagnosticsAbsent(let kinds): Self.diagnostics(kinds, run)
    case .taskOutcomes(let outcomes): Self.outcomes(outcomes, run)
    case .exitStatus(let wanted):
      Self.result(
        run.hasEnded && run.exitStatus == wanted,
        "The program ends with the exit status \(wanted)",
        run.hasEnded ? "it was \(run.exitStatus)" : "it did not end")
    }
  }

  private static func result(_ holds: Bool, _ wanted: String, _ found: String) -> CheckResult {
    CheckResult(isPassed: holds, sentence: holds ? "\(wanted)." : "\(wanted), but \(found).")
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private static func compare(_ output: String, _ wanted: String) -> CheckResult {
    let found = lines(output)
    let wanted = lines(wanted)
    let expectation = "The program prints exactly what was asked for"
    if found == wanted { return result(true, expectation, "") }
    if let index = zip(found, wanted).enumerated().first(where: { $0.element.0 != $0.element.1 })?
      .offset
    {
      return result(
        false, expectation, "line \(index + 1) is `\(found[index])` instead of `\(wanted[index])`")
    }
    if found.count > wanted.count {
      return result(false, expectation, "there is a line too many: `\(found[wanted.count])`")
    }
    return result(
      false, expectation, "line \(found.count + 1) is missing: `\(wanted[found.count])`")
  }

  private static func compareSorted(_ output: String, _ wanted: [String]) -> CheckResult {
    var left = lines(output)
    let expectation =
      "The program prints these lines, in any order: "
      + wanted.map { "`\($0)`" }.joined(separator: ", ")
    for line in wanted {
      guard let index = left.firstIndex(of: line) else {
        return result(false, expectation, "`\(line)` is missing")
      }
      left.remove(at: index)
    }
    return result(
      left.isEmpty, expectation, "there is a line too many: `\(left.first ?? "")`")
  }

  private static func diagnostics(_ kinds: [DiagnosticKind], _ run: FinishedRun) -> CheckResult {
    let found = (0..<run.state.diagnostics.count).map { run.state.diagnostics[$0] }
      .first { kinds.isEmpty || kinds.contains($0.kind) }
    let wanted =
      kinds.isEmpty
      ? "The scope finds nothing wrong"
      : "The scope finds nothing of this: "
        + kinds.map { $0.word.split(separator: "-").joined(separator: " ") }.joined(separator: ", ")
    guard let found else { return result(true, wanted, "") }
    let place = found.line > 0 ? "in line \(found.line): " : "it says: "
    var detail = run.timeline.log.texts[found.detail]
    if detail.hasSuffix(".") { detail.removeLast() }
    return result(false, wanted, place + detail)
  }

  private static func outcomes(
    _ outcomes: [Condition.TaskStatus], _ run: FinishedRun
  ) -> CheckResult {
    let wanted =
      "At the end "
      + outcomes.map { "\($0.task) is \($0.status.word)" }.joined(separator: ", ")
    for outcome in outcomes {
      guard let task = run.names.tasks(named: outcome.task, in: run.state).last else {
        return result(false, wanted, "there is no task \(outcome.task)")
      }
      guard task.status == outcome.status else {
        return result(false, wanted, "\(outcome.task) is \(task.status.word)")
      }
    }
    return result(true, wanted, "")
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

  private func words(_ text: (Int) -> String) -> String {
    switch (least, most) {
    case (let least?, let most?) where text(least) == text(most): text(least)
    // A time that stands alone in the script is met within a few milliseconds.
    case (let least?, let most?) where most - least == 10_000_000: text((least + most) / 2)
    case (let least?, let most?): "between \(text(least)) and \(text(most))"
    case (let least?, nil): "\(text(least)) or more"
    case (nil, let most?): "\(text(most)) at most"
    case (nil, nil): "as long as it likes"
    }
  }
}
