import Trace

/// Reads `run: {until: ..., ...}`.
struct ConditionReader {
  /// The word behind `until`.
  private enum Word: String, CaseIterable {
    case start, line, marker, suspended, turn, created, output, tick, state, time, idle
    case exception, diagnostic, end

    /// The keys that go with it, beside `until`.
    var keys: [String] {
      switch self {
      case .start, .end: []
      case .line, .marker, .output, .exception: [rawValue, "task", "count"]
      case .suspended, .turn, .created: ["task", "count"]
      case .tick: ["tick", "count"]
      case .state, .time: [rawValue]
      case .idle, .diagnostic: ["count"]
      }
    }
  }

  /// Reads a condition, which may refer to a program's lines and markers.
  static func read(
    _ node: ScriptNode, _ program: LessonProgram?, _ findings: Findings
  ) -> Condition? {
    let all = ["until"] + Word.allCases.map(\.rawValue) + ["task", "count"]
    if case .scalar(let text) = node.content {
      findings.report(
        "`run` must be a mapping, and is text", at: node.position,
        suggestion: "write `run: {until: \(text)}`")
      return nil
    }
    guard let run = MappingReader(node, name: "run", keys: all, findings) else { return nil }
    guard let until = run.node("until") else {
      let hint = run.all.map(\.key).first { Word(rawValue: $0) != nil }
      run.requireKey("until", suggestion: "write `until: \(hint ?? "end")`")
      return nil
    }
    guard let word = MappingReader.word(until, "until", findings, as: Word.self) else {
      return nil
    }
    for entry in run.all
    where entry.key != "until" && all.contains(entry.key) && !word.keys.contains(entry.key) {
      findings.report(
        "`until: \(word.rawValue)` does not go with `\(entry.key)`", at: entry.keyPosition,
        suggestion: word.keys.isEmpty
          ? "it goes alone"
          : "it goes with " + word.keys.map { "`\($0)`" }.joined(separator: ", "))
    }
    guard program != nil else {
      findings.report(
        "there is no program to run", at: node.position,
        suggestion: "name one with `program:` in the lesson's front matter or in this step")
      return nil
    }
    guard let target = target(word, run, program, findings) else { return nil }
    return Condition(
      target, task: run.text("task"), count: run.integer("count", in: 1...100_000) ?? 1,
      position: node.position)
  }

  private static func target(
    _ word: Word, _ run: MappingReader, _ program: LessonProgram?, _ findings: Findings
  ) -> Condition.Target? {
    switch word {
    case .start: return .start
    case .end: return .end
    case .suspended: return .suspended
    case .turn: return .turn
    case .created: return .created
    case .idle: return .idle
    case .diagnostic: return .diagnostic
    case .output: return .output(run.text("output"))
    case .exception: return .exception(run.text("exception"))
    case .tick: return .tick(run.integer("tick", in: 1...1_000_000))
    case .line:
      guard run.has("line") else {
        run.requireKey("line", suggestion: "write `line: 1`")
        return nil
      }
      let count = program?.lines.count ?? 0
      return run.integer("line", in: 1...max(1, count)).map { .line($0) }
    case .marker: return marker(run, program, findings)
    case .time:
      guard let node = run.node("time") else {
        run.requireKey("time", suggestion: "write `time: 0.25`, in seconds")
        return nil
      }
      return MappingReader.seconds(node, "time", findings).map { .time($0) }
    case .state:
      guard let node = run.node("state") else {
        run.requireKey("state", suggestion: "write `state: {A: done}`")
        return nil
      }
      let states = statuses(node, "state", findings)
      return states.isEmpty ? nil : .state(states)
    }
  }

  private static func marker(
    _ run: MappingReader, _ program: LessonProgram?, _ findings: Findings
  ) -> Condition.Target? {
    guard let node = run.node("marker") else {
      run.requireKey("marker", suggestion: "write `marker: name`")
      return nil
    }
    guard let name = run.text("marker") else { return nil }
    let markers = program?.markers ?? [:]
    guard markers[name] != nil else {
      findings.report(
        "\(program?.name ?? "the program") has no comment `# marker: \(name)`", at: node.position,
        suggestion: Suggestions.suggestion(for: name, among: markers.keys.sorted()))
      return nil
    }
    return .marker(name)
  }

  /// Reads `{A: done, B: ready}`.
  static func statuses(
    _ node: ScriptNode, _ name: String, _ findings: Findings
  ) -> [Condition.TaskStatus] {
    guard case .mapping(let entries) = node.content else {
      findings.report(
        "`\(name)` must be a mapping of tasks and states, and is \(node.sort)", at: node.position,
        suggestion: "write `\(name): {A: done}`")
      return []
    }
    return entries.compactMap { entry in
      guard let word = MappingReader.text(entry.value, entry.key, findings) else { return nil }
      guard let status = TaskState.Status(scriptName: word) else {
        findings.report(
          "a task is never `\(word)`", at: entry.value.position,
          suggestion: Suggestions.suggestion(
            for: word, among: TaskState.Status.allCases.map(\.scriptName)))
        return nil
      }
      return Condition.TaskStatus(task: entry.key, status: status)
    }
  }
}

extension TaskState.Status {
  /// The state's name in scripts, and in the answers that they explain.
  var scriptName: String { "\(self)" }

  /// The state with a name.
  init?(scriptName: String) {
    guard let status = Self.allCases.first(where: { $0.scriptName == scriptName }) else {
      return nil
    }
    self = status
  }
}
