/// Keeps a learner's progress, and the learner's versions of exercises, in a folder.
///
/// `progress.json` has the progress; `exercises/LESSON/STEP.py` what the learner wrote. Whatever
/// is in the files, reading them never fails for good: a broken file is kept aside, and one from a
/// later version is left as it is.
package final class ProgressStore {
  /// The folder.
  package let folder: StateFolder
  /// Why nothing is written in this run; nil where all is well.
  private var refusal: StateProblem?

  private static let name = "progress.json"
  private static let sizeLimit = 4 << 20

  /// Makes a store in a folder, which need not exist yet.
  package init(_ folder: StateFolder) { self.folder = folder }

  /// Reads the progress.
  ///
  /// - Returns: The progress, empty where there is none that can be used, and what the learner
  ///   should be told.
  package func load() -> (progress: Progress, problem: StateProblem?) {
    do {
      return (try current() ?? Progress(), nil)
    } catch {
      return (Progress(), error)
    }
  }

  /// Adds to what is kept, and returns that.
  ///
  /// What another copy of the program wrote meanwhile is merged in.
  @discardableResult
  package func save(_ progress: Progress) throws(StateProblem) -> Progress {
    if let refusal { throw refusal }
    return try folder.locked { () throws(StateProblem) -> Progress in
      // A file that broke meanwhile has been moved aside; what is at hand is written then. One that
      // is still there but cannot be read may hold more than we know: it is left alone.
      var kept: Progress?
      do throws(StateProblem) { kept = try current() } catch {
        guard refusal == nil, folder.isFree(Self.name) else { throw refusal ?? error }
      }
      let merged = kept.map { progress.merged(with: $0) } ?? progress
      let text: [UInt8]
      do { text = try ProgressFile(merged).text() } catch {
        throw StateProblem(message: "the progress cannot be written: \(error)", remedy: "go on")
      }
      try folder.replace(Self.name, text)
      return merged
    }
  }

  /// Reads the file; nil where there is none.
  private func current() throws(StateProblem) -> Progress? {
    guard let bytes = try folder.read(Self.name, limit: Self.sizeLimit) else { return nil }
    if let file = try? ProgressFile.read(bytes) {
      if file.format == ProgressFile.format { return file.progress }
      if file.format > ProgressFile.format { throw refuse() }
    } else if let format = ProgressFile.formatOnly(bytes), format > ProgressFile.format {
      throw refuse()
    }
    let aside = try folder.setAside(Self.name)
    throw StateProblem(
      message: "the progress file is broken, and the tutorial begins anew",
      remedy: "the broken file is kept as \(aside)")
  }

  private func refuse() -> StateProblem {
    let problem = StateProblem(
      message: "\(folder.path)/\(Self.name) was written by a later Loopscope",
      remedy: "it is left as it is, and progress is not kept in this run; update Loopscope")
    refusal = problem
    return problem
  }

  // MARK: Exercises

  /// Where the learner's version of an exercise lies.
  package func exercisePath(lesson: String, step: String) -> String {
    folder.path + "/" + Self.exerciseName(lesson, step)
  }

  /// The learner's version of an exercise; nil where there is none yet.
  package func exercise(lesson: String, step: String) throws(StateProblem) -> [UInt8]? {
    try folder.read(Self.exerciseName(lesson, step), limit: Limits.fileSize)
  }

  /// Keeps the learner's version of an exercise.
  package func saveExercise(lesson: String, step: String, _ bytes: [UInt8]) throws(StateProblem) {
    try folder.replace(Self.exerciseName(lesson, step), bytes)
  }

  /// Makes the starter the learner's version, unless there is one.
  ///
  /// - Returns: The path of the file, for an editor.
  package func openExercise(
    lesson: String, step: String, starter: LessonProgram
  ) throws(StateProblem) -> String {
    if try exercise(lesson: lesson, step: step) == nil {
      try saveExercise(lesson: lesson, step: step, starter.bytes)
    }
    return exercisePath(lesson: lesson, step: step)
  }

  /// Puts the lesson's files that an exercise imports beside it, so that it runs outside of the
  /// tutorial too; there as here the lesson's own text of them counts.
  package func saveModules(lesson: String, _ modules: [LessonProgram]) throws(StateProblem) {
    for module in modules {
      let name = "exercises/\(Slug.of(lesson))/\(module.name)"
      guard try folder.read(name, limit: Limits.fileSize) != module.bytes else { continue }
      try folder.replace(name, module.bytes)
    }
  }

  /// Makes the starter the learner's version again; what was there is kept beside it once.
  package func resetExercise(
    lesson: String, step: String, starter: LessonProgram
  ) throws(StateProblem) {
    if let old = try exercise(lesson: lesson, step: step), old != starter.bytes {
      try folder.replace(Self.exerciseName(lesson, step) + ".before-reset", old)
    }
    try saveExercise(lesson: lesson, step: step, starter.bytes)
  }

  private static func exerciseName(_ lesson: String, _ step: String) -> String {
    // Ids are made of letters, digits and hyphens; anything else must not lead out of the folder.
    "exercises/\(Slug.of(lesson))/\(Slug.of(step)).py"
  }
}
