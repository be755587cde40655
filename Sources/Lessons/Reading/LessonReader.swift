/// Reads a lesson's script.
struct LessonReader {
  /// A lesson with the places that other lessons' order is checked by.
  struct Result {
    var lesson: Lesson
    var idPosition: Position
    var requires: [(id: String, position: Position)]
  }

  private static let keys = [
    "format", "id", "title", "summary", "goal", "requires", "minutes", "program",
  ]

  let folder: String
  let number: Int
  let programs: [String: LessonProgram]
  let findings: Findings

  /// Reads the script from its lines.
  ///
  /// - Returns: nil where there is no lesson to be made of it; the findings say why.
  func read(_ lines: [String]) -> Result? {
    guard lines.first?.trimmed == "---" else {
      findings.report(
        "a lesson begins with its front matter", at: Position(line: 1),
        suggestion: "begin with a line `---`, the keys, and another line `---`")
      return nil
    }
    guard let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" }) else {
      findings.report(
        "the front matter is never closed", at: Position(line: 1), suggestion: "add a line `---`")
      return nil
    }
    let front = ScriptText(
      text: lines[1..<end].joined(separator: "\n"), start: Position(line: 2))
    guard let node = front.parse(findings),
      let matter = MappingReader(node, name: "", keys: Self.keys, findings)
    else { return nil }
    guard checkFormat(matter) else { return nil }
    let program = matter.node("program").flatMap {
      ProgramNames.program($0, "program", programs, findings)
    }
    guard let steps = steps(lines[(end + 1)...], program: program) else { return nil }
    return result(matter, steps)
  }

  private func checkFormat(_ matter: MappingReader) -> Bool {
    guard matter.has("format") else {
      matter.requireKey("format", suggestion: "write `format: 1`")
      return false
    }
    guard let format = matter.integer("format", in: 1...1000) else { return false }
    guard format == 1 else {
      findings.report(
        "this lesson has the format \(format), and this Loopscope reads the format 1",
        at: matter.node("format")?.position, suggestion: "use a later Loopscope")
      return false
    }
    return true
  }

  private func result(_ matter: MappingReader, _ steps: [Step]) -> Result? {
    for key in ["id", "title", "summary", "minutes"] where !matter.has(key) {
      matter.requireKey(key)
    }
    let minutes = matter.integer("minutes", in: 1...600)
    let requires = matter.items("requires").compactMap { node in
      MappingReader.text(node, "requires", findings).map { (id: $0, position: node.position) }
    }
    guard let id = matter.text("id"), let title = matter.text("title"),
      let summary = matter.text("summary"), let minutes
    else { return nil }
    let place = matter.node("id")?.position ?? Position(line: 1)
    if Slug.of(id) != id {
      findings.report(
        "an id has lower-case letters, digits and hyphens only, and this is `\(id)`", at: place,
        suggestion: "write `\(Slug.of(id))`")
    } else if !folder.hasSuffix("-" + id) {
      findings.report(
        "the lesson `\(id)` stands in the folder `\(folder)`", at: place,
        suggestion: "name the folder `\(folder.prefix(2))-\(id)`")
    }
    guard !steps.isEmpty else {
      findings.report(
        "this lesson has no steps", at: nil, suggestion: "begin each step with a line `## Title`")
      return nil
    }
    let lesson = Lesson(
      id: id, number: number, folder: folder, title: title, summary: summary,
      goal: matter.text("goal") ?? "", requires: requires.map(\.id), minutes: minutes,
      steps: steps, programs: programs)
    return Result(lesson: lesson, idPosition: place, requires: requires)
  }

  /// Reads the steps; nil where there are too many.
  private func steps(_ lines: ArraySlice<String>, program: String?) -> [Step]? {
    let headings = headings(lines)
    let start = headings.first ?? lines.endIndex
    if let stray = lines[..<start].firstIndex(where: { !$0.trimmed.isEmpty }) {
      findings.report(
        "this stands before the first step", at: Position(line: stray + 1),
        suggestion: "begin the step with a line `## Title`")
    }
    guard headings.count <= Limits.steps else {
      findings.report(
        "this lesson has \(headings.count) steps, and \(Limits.steps) are allowed",
        at: Position(line: headings[Limits.steps] + 1), suggestion: "make two lessons of it")
      return nil
    }
    var steps: [Step] = []
    var program = program
    let reader = StepReader(programs: programs, findings: findings)
    for (index, heading) in headings.enumerated() {
      let end = index + 1 < headings.count ? headings[index + 1] : lines.endIndex
      let step = reader.read(lines[heading..<end], program: program)
      if let twin = steps.first(where: { $0.id == step.id }) {
        findings.report(
          "the step in line \(twin.position.line) has the same heading", at: step.position,
          suggestion: "give each step a heading of its own")
      }
      steps.append(step)
      program = step.program ?? program
    }
    return steps
  }

  /// The indices of the lines that begin steps; those within code or comments do not.
  private func headings(_ lines: ArraySlice<String>) -> [Int] {
    var result: [Int] = []
    var fence: Fence?
    var isInComment = false
    for index in lines.indices {
      let line = lines[index]
      if let open = fence {
        if open.isClosed(by: line) { fence = nil }
        continue
      }
      // A heading ends a comment that somebody forgot to close, so that the message is about it.
      let isHeading = line.hasPrefix("## ") || line == "##"
      if isHeading { result.append(index) }
      if !isInComment || isHeading {
        fence = Fence(line)
        isInComment = line.trimmed.hasPrefix("<!--")
      }
      if isInComment, line.contains("-->") { isInComment = false }
    }
    return result
  }
}
