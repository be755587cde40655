/// The learner's copies of lessons' programs: `playgrounds/LESSON/NAME/NAME.py`, each in a folder of
/// its own with the lesson's files that it imports. Nothing is checked in them.
extension ProgressStore {
  /// Makes the lesson's program the learner's copy, unless there is one, and puts what it imports
  /// beside it.
  ///
  /// - Returns: The path of the copy, for an editor, and its content.
  package func openPlayground(
    lesson: String, program: LessonProgram, modules: [LessonProgram]
  ) throws(StateProblem) -> (path: String, bytes: [UInt8]) {
    let name = Self.playgroundName(lesson, program)
    let bytes = try folder.read(name, limit: Limits.fileSize)
    if bytes == nil { try folder.replace(name, program.bytes) }
    for module in modules {
      let name = Self.playgroundFolder(lesson, program) + module.name
      guard try folder.read(name, limit: Limits.fileSize) != module.bytes else { continue }
      try folder.replace(name, module.bytes)
    }
    return (folder.path + "/" + name, bytes ?? program.bytes)
  }

  /// Keeps the learner's copy of a program.
  package func savePlayground(
    lesson: String, program: LessonProgram, _ bytes: [UInt8]
  ) throws(StateProblem) {
    try folder.replace(Self.playgroundName(lesson, program), bytes)
  }

  /// Makes the lesson's program the learner's copy again; what was there last is kept beside it.
  package func resetPlayground(
    lesson: String, program: LessonProgram
  ) throws(StateProblem) {
    let name = Self.playgroundName(lesson, program)
    if let old = try folder.read(name, limit: Limits.fileSize), old != program.bytes {
      try folder.replace(name + ".before-reset", old)
    }
    try folder.replace(name, program.bytes)
  }

  private static func playgroundName(_ lesson: String, _ program: LessonProgram) -> String {
    playgroundFolder(lesson, program) + program.name
  }

  private static func playgroundFolder(_ lesson: String, _ program: LessonProgram) -> String {
    let stem = program.name.hasSuffix(".py") ? program.name.dropLast(3) : program.name[...]
    return "playgrounds/\(Slug.of(lesson))/\(Slug.of(String(stem)))/"
  }
}
