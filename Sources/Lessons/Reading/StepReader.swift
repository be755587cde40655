/// Reads one step: its heading, its text and its comment.
struct StepReader {
  private static let keys = ["run", "focus", "program", "ask", "exercise", "lab", "hints"]
  /// The experiments that a step can show.
  private static let labs = ["costs"]

  let programs: [String: LessonProgram]
  let findings: Findings

  /// Reads a step from its lines.
  ///
  /// - Parameters:
  ///   - lines: the lines up to the next heading, from the step's own heading on; their indices
  ///     are line numbers counted from 0.
  ///   - program: the program of the step before.
  /// - Returns: The step, as far as it could be understood.
  func read(_ lines: ArraySlice<String>, program: String?) -> Step {
    let place = Position(line: lines.startIndex + 1, column: 4)
    var source = InlineReader.Source()
    source.add((lines.first ?? "").dropFirst(3).trimmed, at: place)
    let title = InlineReader.read(source, findings)
    if title.isEmpty { findings.report("this heading is empty", at: place) }
    var step = Step(
      id: Slug.of(title.plainText), title: title, program: program,
      position: Position(line: place.line))
    let (text, comments) = split(lines.dropFirst())
    // The comment's lines stay as empty ones, so that line numbers hold.
    step.blocks = BlockReader.read(text[...], findings)
    if comments.count > 1 {
      findings.report(
        "a step has one comment, and this is the second", at: comments[1].start,
        suggestion: "put all keys into the first")
    }
    if let comment = comments.first, let node = comment.parse(findings),
      let script = MappingReader(node, name: "", keys: Self.keys, findings)
    {
      readScript(script, &step)
    }
    return step
  }

  private func readScript(_ script: MappingReader, _ step: inout Step) {
    if let node = script.node("program") {
      step.program = ProgramNames.program(node, "program", programs, findings)
    }
    let program = step.program.flatMap { programs[$0] }
    step.run = script.node("run").flatMap { ConditionReader.read($0, program, findings) }
    if let node = script.node("ask"), let read = AskReader.read(node, program, findings) {
      step.ask = read.ask
      step.hints = read.hints
    }
    if let node = script.node("exercise") {
      if script.has("ask") {
        findings.report(
          "a step has a question or an exercise, not both", at: node.position,
          suggestion: "make two steps of it")
      }
      if let read = ExerciseReader.read(node, programs, findings) {
        step.exercise = read.exercise
        step.hints += read.hints
      }
    }
    // The code of an exercise is its starter's.
    step.focus = script.node("focus").flatMap {
      focus($0, step.exercise.flatMap { programs[$0.starter] } ?? program)
    }
    if let node = script.node("lab"), let name = MappingReader.text(node, "lab", findings) {
      if Self.labs.contains(name) {
        step.lab = name
      } else {
        findings.report(
          "there is no lab `\(name)`", at: node.position,
          suggestion: Suggestions.suggestion(for: name, among: Self.labs))
      }
    }
    if let node = script.node("hints") {
      if step.ask == nil, step.exercise == nil {
        findings.report("hints need a question or an exercise", at: node.position)
      }
      step.hints += AskReader.hints(script)
    }
  }

  private func focus(_ node: ScriptNode, _ program: LessonProgram?) -> Focus? {
    guard
      let reader = MappingReader(node, name: "focus", keys: ["lines", "panes"], findings)
    else { return nil }
    var focus = Focus()
    if let node = reader.node("lines"), let text = reader.text("lines") {
      focus.lines = range(text, node.position, program)
    }
    focus.panes = reader.items("panes").compactMap {
      MappingReader.word($0, "panes", findings, as: Pane.self)
    }
    return focus
  }

  /// Reads `7` or `7-9`.
  private func range(
    _ text: String, _ position: Position, _ program: LessonProgram?
  ) -> ClosedRange<Int>? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0.trimmed) }
    guard (1...2).contains(parts.count), let first = parts[0], let last = parts[parts.count - 1],
      first >= 1, first <= last
    else {
      findings.report(
        "`lines` must be a line or a range of lines, and is `\(text)`", at: position,
        suggestion: "write for instance `7-9`")
      return nil
    }
    guard let program else {
      findings.report("there is no program whose lines these could be", at: position)
      return nil
    }
    guard last <= program.lines.count else {
      findings.report(
        "\(program.name) has \(program.lines.count) lines, not \(last)", at: position)
      return nil
    }
    return first...last
  }

  // MARK: Comments

  /// Parts the text from the comments; what belongs to a comment is left as empty lines.
  private func split(_ lines: ArraySlice<String>) -> (text: [String], comments: [ScriptText]) {
    // The array is as long as the file up to here, so that indices stay line numbers.
    var text = Array(repeating: "", count: lines.startIndex) + lines
    var comments: [ScriptText] = []
    var fence: Fence?
    var place = lines.startIndex
    while place < lines.endIndex {
      let line = lines[place]
      if let open = fence {
        if open.isClosed(by: line) { fence = nil }
      } else if let opening = Fence(line) {
        fence = opening
      } else if line.trimmed.hasPrefix("<!--") {
        comments.append(takeComment(lines, &place, &text))
        continue
      }
      place += 1
    }
    return (text, comments)
  }

  private func takeComment(
    _ lines: ArraySlice<String>, _ place: inout Int, _ text: inout [String]
  ) -> ScriptText {
    let first = lines[place]
    let indentation = first.prefix { $0 == " " || $0 == "\t" }.count
    let start = Position(line: place + 1, column: indentation + 5)
    var yaml: [String] = []
    var rest = String(first.dropFirst(indentation + 4))
    while true {
      text[place] = ""
      if let end = rest.firstRange(of: "-->") {
        yaml.append(String(rest[..<end.lowerBound]))
        let behind = rest[end.upperBound...].trimmed
        if !behind.isEmpty {
          findings.report(
            "text stands behind the comment's end", at: Position(line: place + 1),
            suggestion: "put it on a line of its own")
        }
        place += 1
        break
      }
      yaml.append(rest)
      place += 1
      guard place < lines.endIndex, !lines[place].trimmed.hasPrefix("<!--") else {
        findings.report(
          "this comment is never closed", at: Position(line: start.line, column: indentation + 1),
          suggestion: "end it with `-->`")
        return ScriptText(text: "", start: start)
      }
      rest = lines[place]
    }
    return ScriptText(text: yaml.joined(separator: "\n"), start: start)
  }
}
