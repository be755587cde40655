extension Course {
  /// Reads all lessons of a folder: `NN-id/lesson.md` with programs beside it, and `glossary.md`.
  ///
  /// Whatever is wrong is in the course's problems; what can be read is there all the same.
  package static func read(_ files: LessonFiles) -> Course {
    var reader = CourseReader(files: files)
    return reader.read()
  }
}

/// Reads a course and checks what the lessons say of each other.
private struct CourseReader {
  let files: LessonFiles
  var course = Course()
  var results: [LessonReader.Result] = []
  var allFindings: [Findings] = []

  mutating func read() -> Course {
    let folders: [String]
    do {
      folders = try files.folders().filter { Self.number(of: $0) != nil }
    } catch {
      course.problems = [error]
      return course
    }
    if folders.isEmpty {
      course.problems.append(
        Problem(
          file: ".", message: "there are no lessons in this folder",
          suggestion: "a lesson is a folder such as `01-name` with a file `lesson.md`"))
    }
    if folders.count > Limits.lessons {
      course.problems.append(
        Problem(
          file: ".",
          message: "there are \(folders.count) lessons, and \(Limits.lessons) are allowed"))
    }
    for folder in folders.prefix(Limits.lessons) { readLesson(folder) }
    readGlossary()
    checkOrder()
    checkLinks(folders)
    course.lessons = results.map(\.lesson)
    course.problems += allFindings.flatMap { findings in
      findings.problems.sorted { ($0.position ?? .init(line: 0)) < ($1.position ?? .init(line: 0)) }
    }
    return course
  }

  /// The number that a lesson's folder begins with.
  private static func number(of folder: String) -> Int? {
    let digits = folder.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), folder.dropFirst(digits.count).hasPrefix("-") else {
      return nil
    }
    return Int(digits)
  }

  private mutating func readLesson(_ folder: String) {
    let path = folder + "/lesson.md"
    let findings = Findings(file: path)
    allFindings.append(findings)
    do {
      let programs = try programs(folder)
      let bytes = try files.bytes(of: path)
      guard let text = TextFile(bytes: bytes, findings: findings) else { return }
      let reader = LessonReader(
        folder: folder, number: Self.number(of: folder) ?? 0, programs: programs,
        findings: findings)
      if let result = reader.read(text.lines) { results.append(result) }
    } catch {
      course.problems.append(error)
    }
  }

  private mutating func programs(_ folder: String) throws(Problem) -> [String: LessonProgram] {
    let names = try files.names(in: folder).filter { $0.hasSuffix(".py") }
    guard names.count <= Limits.programs else {
      throw Problem(
        file: folder,
        message: "there are \(names.count) programs, and \(Limits.programs) are allowed")
    }
    var programs: [String: LessonProgram] = [:]
    for name in names {
      do {
        let bytes = try files.bytes(of: folder + "/" + name)
        let findings = Findings(file: folder + "/" + name)
        allFindings.append(findings)
        guard TextFile(bytes: bytes, findings: findings) != nil else { continue }
        programs[name] = LessonProgram(name: name, bytes: bytes)
      } catch {
        course.problems.append(error)
      }
    }
    return programs
  }

  private mutating func readGlossary() {
    guard (try? files.names(in: ""))?.contains("glossary.md") == true else { return }
    let findings = Findings(file: "glossary.md")
    allFindings.append(findings)
    do {
      let bytes = try files.bytes(of: "glossary.md")
      guard let text = TextFile(bytes: bytes, findings: findings) else { return }
      course.glossary = GlossaryReader.read(text.lines, findings)
    } catch {
      course.problems.append(error)
    }
  }

  /// Checks that ids are unique, and that what a lesson requires comes before it.
  private mutating func checkOrder() {
    for (index, result) in results.enumerated() {
      let findings = findings(of: result.lesson.folder)
      let earlier = results[..<index].map(\.lesson)
      if let twin = earlier.first(where: { $0.id == result.lesson.id }) {
        findings?.report("\(twin.folder) has the same id", at: result.idPosition)
      }
      if let twin = earlier.first(where: { $0.number == result.lesson.number }) {
        findings?.report(
          "\(twin.folder) has the same number", at: nil, suggestion: "number the folders anew")
      }
      for (id, position) in result.requires where !earlier.contains(where: { $0.id == id }) {
        if results.contains(where: { $0.lesson.id == id }) {
          findings?.report(
            "the lesson `\(id)` comes later, and cannot be required here", at: position)
        } else {
          findings?.report(
            "there is no lesson `\(id)`", at: position,
            suggestion: Suggestions.suggestion(for: id, among: earlier.map(\.id)))
        }
      }
    }
  }

  private func findings(of folder: String) -> Findings? {
    allFindings.first { $0.file == folder + "/lesson.md" }
  }

  private func checkLinks(_ folders: [String]) {
    for findings in allFindings {
      for (link, position) in findings.links {
        switch link {
        case .term(let id) where course.glossary[id] == nil:
          findings.report(
            "the glossary has no term `\(id)`", at: position,
            suggestion: Suggestions.suggestion(
              for: id, among: course.glossary.entries.map(\.id)))
        case .lesson(let folder) where !folders.contains(folder):
          findings.report(
            "there is no lesson in `\(folder)`", at: position,
            suggestion: Suggestions.suggestion(for: folder, among: folders))
        default: break
        }
      }
    }
  }
}
