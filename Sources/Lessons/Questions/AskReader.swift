/// Reads `ask: {kind: ..., ...}`.
struct AskReader {
  private static let keys = ["kind", "prompt", "task", "options", "why", "choices", "hints"]

  /// Reads a question and its hints.
  static func read(
    _ node: ScriptNode, _ program: LessonProgram?, _ findings: Findings
  ) -> (ask: Ask, hints: [[Inline]])? {
    guard let reader = MappingReader(node, name: "ask", keys: keys, findings) else { return nil }
    guard let kindNode = reader.node("kind") else {
      reader.requireKey("kind", suggestion: "write for instance `kind: next-task`")
      return nil
    }
    guard let kind = MappingReader.word(kindNode, "kind", findings, as: Ask.Kind.self) else {
      return nil
    }
    var ask = Ask(kind: kind, position: node.position)
    ask.prompt = reader.prose("prompt") ?? []
    ask.task = reader.text("task")
    ask.options = reader.items("options").compactMap {
      MappingReader.text($0, "options", findings)
    }
    ask.why = reasons(reader)
    ask.choices = choices(reader)
    checkKeys(ask, reader)
    if kind != .choice, program == nil {
      findings.report(
        "there is no program that could answer `\(kind.rawValue)`", at: node.position,
        suggestion: "name one with `program:`")
    }
    return (ask, hints(reader))
  }

  /// Reads the hints of a mapping.
  static func hints(_ reader: MappingReader) -> [[Inline]] {
    reader.items("hints").compactMap { MappingReader.prose($0, "hints", reader.findings) }
  }

  private static func reasons(_ reader: MappingReader) -> [Ask.Reason] {
    guard let node = reader.node("why") else { return [] }
    guard case .mapping(let entries) = node.content else {
      reader.findings.report(
        "`why` must be a mapping of answers and texts, and is \(node.sort)", at: node.position,
        suggestion: "write `why: {A: \"...\", B: \"...\"}`")
      return []
    }
    return entries.compactMap { entry in
      MappingReader.prose(entry.value, entry.key, reader.findings).map {
        Ask.Reason(answer: entry.key, text: $0, position: entry.keyPosition)
      }
    }
  }

  private static func choices(_ reader: MappingReader) -> [Ask.Choice] {
    guard let node = reader.node("choices") else { return [] }
    guard case .sequence(let items) = node.content else {
      reader.findings.report(
        "`choices` must be a list, and is \(node.sort)", at: node.position,
        suggestion: "begin each choice with `- text: ...`")
      return []
    }
    return items.compactMap { item in
      guard
        let choice = MappingReader(
          item, name: "choices", keys: ["text", "right", "why"], reader.findings)
      else { return nil }
      for key in ["text", "why"] where !choice.has(key) { choice.requireKey(key) }
      guard let text = choice.prose("text"), let why = choice.prose("why") else { return nil }
      var isRight = false
      if let right = choice.node("right") {
        switch choice.text("right") {
        case "true", "yes": isRight = true
        case "false", "no": break
        default:
          reader.findings.report("`right` must be `true` or `false`", at: right.position)
        }
      }
      return Ask.Choice(text: text, why: why, isRight: isRight)
    }
  }

  /// Checks that the keys fit the kind.
  private static func checkKeys(_ ask: Ask, _ reader: MappingReader) {
    let findings = reader.findings
    let kind = ask.kind.rawValue
    func refuse(_ key: String, suggestion: String) {
      guard let place = reader.all.first(where: { $0.key == key })?.keyPosition else { return }
      findings.report(
        "`kind: \(kind)` does not go with `\(key)`", at: place, suggestion: suggestion)
    }
    if ask.kind == .choice {
      for key in ["task", "options", "why"] {
        refuse(key, suggestion: "give each of the `choices` its `text` and `why`")
      }
      guard reader.has("prompt") else {
        reader.requireKey("prompt")
        return
      }
      guard reader.has("choices") else {
        reader.requireKey("choices")
        return
      }
      if ask.choices.count < 2 {
        findings.report("a question needs two choices or more", at: ask.position)
      }
      let right = ask.choices.count(where: \.isRight)
      if ask.choices.count >= 2, right != 1 {
        findings.report(
          "\(right == 0 ? "none" : "\(right)") of the choices \(right <= 1 ? "is" : "are") right",
          at: ask.position, suggestion: "write `right: true` in exactly one of them")
      }
    } else {
      refuse("choices", suggestion: "the engine makes up the answers; add some with `options`")
      if ask.kind == .stateOf {
        if !reader.has("task") { reader.requireKey("task", suggestion: "write `task: A`") }
      } else if ask.kind != .elapsed {
        refuse("task", suggestion: "take it away")
      }
    }
  }
}
