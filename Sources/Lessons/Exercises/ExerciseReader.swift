import Trace

/// Reads `exercise: {starter: ..., solution: ..., checks: [...]}`.
struct ExerciseReader {
  /// The names of checks in scripts.
  private enum Word: String, CaseIterable {
    case output
    case outputInAnyOrder = "output-in-any-order"
    case outputContains = "output-contains"
    case elapsed
    case longestBlock = "longest-block"
    case peakConcurrency = "peak-concurrency"
    case tasksCreated = "tasks-created"
    case pauses
    case pausesByHand = "pauses-by-hand"
    case diagnosticsAbsent = "diagnostics-absent"
    case taskOutcomes = "task-outcomes"
    case exitStatus = "exit-status"
  }

  /// Reads an exercise and its hints.
  static func read(
    _ node: ScriptNode, _ programs: [String: LessonProgram], _ findings: Findings
  ) -> (exercise: Exercise, hints: [[Inline]])? {
    let keys = ["starter", "solution", "prompt", "checks", "hints"]
    guard let reader = MappingReader(node, name: "exercise", keys: keys, findings) else {
      return nil
    }
    for key in ["starter", "solution", "checks"] where !reader.has(key) { reader.requireKey(key) }
    let starter = ProgramNames.program(reader.node("starter"), "starter", programs, findings)
    let solution = ProgramNames.program(reader.node("solution"), "solution", programs, findings)
    guard let starter, let solution, let checksNode = reader.node("checks") else { return nil }
    let checks = checks(checksNode, findings)
    if checks.isEmpty, case .sequence(let items) = checksNode.content, items.isEmpty {
      findings.report("`checks` is empty", at: checksNode.position)
    }
    let exercise = Exercise(
      starter: starter, solution: solution, prompt: reader.prose("prompt") ?? [], checks: checks,
      position: node.position)
    return (exercise, AskReader.hints(reader))
  }

  private static func checks(_ node: ScriptNode, _ findings: Findings) -> [ExerciseCheck] {
    let entries: [ScriptNode.Entry]
    switch node.content {
    case .sequence(let items):
      entries = items.flatMap { item -> [ScriptNode.Entry] in
        if case .mapping(let entries) = item.content { return entries }
        findings.report(
          "a check must be a key and its value, and is \(item.sort)", at: item.position,
          suggestion: "write for instance `- elapsed: {at-most: 0.3}`")
        return []
      }
    case .mapping(let inner): entries = inner
    case .scalar:
      findings.report(
        "`checks` must be a list, and is text", at: node.position,
        suggestion: "write for instance `- elapsed: {at-most: 0.3}`")
      return []
    }
    return entries.compactMap { entry in
      guard let word = Word(rawValue: entry.key) else {
        findings.report(
          "there is no check `\(entry.key)`", at: entry.keyPosition,
          suggestion: Suggestions.suggestion(
            for: entry.key, among: Word.allCases.map(\.rawValue)))
        return nil
      }
      return check(word, entry.value, findings)
    }
  }

  private static func check(
    _ word: Word, _ node: ScriptNode, _ findings: Findings
  ) -> ExerciseCheck? {
    let name = word.rawValue
    switch word {
    case .output: return MappingReader.text(node, name, findings).map { .output($0) }
    case .outputInAnyOrder:
      let lines = MappingReader.items(node, name, findings)
        .compactMap { MappingReader.text($0, name, findings) }
        .flatMap { $0.split(separator: "\n").map(String.init) }
      return lines.isEmpty ? nil : .outputInAnyOrder(lines)
    case .outputContains:
      return MappingReader.text(node, name, findings).map { .outputContains($0) }
    case .elapsed: return bounds(node, name, isTime: true, findings).map { .elapsed($0) }
    case .longestBlock:
      guard let bounds = bounds(node, name, isTime: true, findings) else { return nil }
      guard let most = bounds.most, bounds.least == nil || bounds.named != nil else {
        findings.report(
          "`\(name)` takes only `at-most`", at: node.position,
          suggestion: "write for instance `{at-most: 0.1}`")
        return nil
      }
      return .longestBlock(.init(most: most))
    case .peakConcurrency:
      return bounds(node, name, isTime: false, findings).map { .peakConcurrency($0) }
    case .tasksCreated:
      return bounds(node, name, isTime: false, findings).map { .tasksCreated($0) }
    case .pauses: return bounds(node, name, isTime: false, findings).map { .pauses($0) }
    case .pausesByHand:
      return bounds(node, name, isTime: false, findings).map { .pausesByHand($0) }
    case .diagnosticsAbsent: return diagnostics(node, name, findings)
    case .taskOutcomes:
      let outcomes = ConditionReader.statuses(node, name, findings)
      return outcomes.isEmpty ? nil : .taskOutcomes(outcomes)
    case .exitStatus:
      guard let text = MappingReader.text(node, name, findings) else { return nil }
      guard let status = Int(text), (0...255).contains(status) else {
        findings.report("`\(name)` must be a whole number from 0 to 255", at: node.position)
        return nil
      }
      return .exitStatus(status)
    }
  }

  private static func diagnostics(
    _ node: ScriptNode, _ name: String, _ findings: Findings
  ) -> ExerciseCheck? {
    if case .scalar("all") = node.content { return .diagnosticsAbsent([]) }
    let kinds = MappingReader.items(node, name, findings).compactMap { item in
      MappingReader.text(item, name, findings).flatMap { word -> DiagnosticKind? in
        if let kind = DiagnosticKind.allCases.first(where: { $0.scriptName == word }) {
          return kind
        }
        findings.report(
          "there is no diagnostic `\(word)`", at: item.position,
          suggestion: Suggestions.suggestion(
            for: word, among: ["all"] + DiagnosticKind.allCases.map(\.scriptName)))
        return nil
      }
    }
    return kinds.isEmpty ? nil : .diagnosticsAbsent(kinds)
  }

  /// Reads a number, or `{at-least: ..., at-most: ...}`; a time that stands alone is met within
  /// five milliseconds, since the clock counts the instructions too.
  private static func bounds(
    _ node: ScriptNode, _ name: String, isTime: Bool, _ findings: Findings
  ) -> ExerciseCheck.Bounds? {
    func figure(_ node: ScriptNode, _ key: String) -> Int? {
      if isTime { return MappingReader.seconds(node, key, findings) }
      guard let text = MappingReader.text(node, key, findings) else { return nil }
      if let number = Int(text), (0...1_000_000).contains(number) { return number }
      findings.report("`\(key)` must be a whole number, and is `\(text)`", at: node.position)
      return nil
    }
    if case .scalar = node.content {
      let tolerance = isTime ? 5_000_000 : 0
      return figure(node, name).map { ExerciseCheck.Bounds(about: $0, within: tolerance) }
    }
    let keys = ["at-least", "at-most"]
    guard let reader = MappingReader(node, name: name, keys: keys, findings) else { return nil }
    let bounds = ExerciseCheck.Bounds(
      least: reader.node("at-least").flatMap { figure($0, "at-least") },
      most: reader.node("at-most").flatMap { figure($0, "at-most") })
    if !reader.has("at-least"), !reader.has("at-most") {
      findings.report(
        "`\(name)` needs a bound", at: node.position,
        suggestion: "write `{at-least: ...}` or `{at-most: ...}`")
    }
    guard bounds.least != nil || bounds.most != nil else { return nil }
    if let least = bounds.least, let most = bounds.most, least > most {
      findings.report("`at-least` is more than `at-most`", at: node.position)
      return nil
    }
    return bounds
  }
}

extension DiagnosticKind {
  /// The diagnostic's name in scripts, such as `never-awaited`.
  var scriptName: String {
    "\(self)".reduce(into: "") { text, letter in
      text += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
    }
  }
}
