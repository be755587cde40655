/// Finds the programs that scripts name.
enum ProgramNames {
  /// The name of a program that is there; nil, with a problem, for any other.
  static func program(
    _ node: ScriptNode?, _ key: String, _ programs: [String: LessonProgram], _ findings: Findings
  ) -> String? {
    guard let node, let name = MappingReader.text(node, key, findings) else { return nil }
    if programs[name] != nil { return name }
    if name.contains("/") {
      findings.report(
        "`\(name)` is not in the lesson's own folder", at: node.position,
        suggestion: "put the program beside lesson.md and write its name alone")
    } else {
      findings.report(
        "there is no file `\(name)` beside lesson.md", at: node.position,
        suggestion: Suggestions.suggestion(for: name, among: programs.keys.sorted()))
    }
    return nil
  }
}
