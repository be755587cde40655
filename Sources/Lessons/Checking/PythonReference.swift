import Foundation

/// Runs lesson programs with the CPython of this machine.
package struct PythonReference: Sendable {
  /// The interpreter's path.
  package let interpreter: String
  /// The lessons' folder.
  private let folder: String
  /// How long a program may take, in seconds.
  private let limit: Double

  /// Finds `python3` in the folders of a search path; nil where there is none.
  package init?(lessons folder: String, searchPath: String, limit: Double = 20) {
    guard let found = Self.interpreter(in: searchPath) else { return nil }
    interpreter = found
    self.folder = folder
    self.limit = limit
  }

  /// The first `python3` in the folders of a search path; nil where there is none.
  package static func interpreter(in searchPath: String) -> String? {
    searchPath.split(separator: ":").map { "\($0)/python3" }.first { access($0, X_OK) == 0 }
  }

  /// What a program prints, and how it ends.
  package func run(
    _ program: LessonProgram, in lesson: Lesson
  ) -> Result<CourseCheck.ReferenceRun, CourseCheck.ReferenceFailure> {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: interpreter)
    process.arguments = ["-B", program.name]
    process.currentDirectoryURL = URL(fileURLWithPath: folder + "/" + lesson.folder)
    // A fixed hash seed: no lesson may depend on it, and none may fail by chance.
    process.environment = [
      "PYTHONHASHSEED": "0", "PYTHONIOENCODING": "utf-8", "PATH": "/usr/bin:/bin",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    do { try process.run() } catch { return .failure(.init(reason: "cannot be started: \(error)")) }
    let start = ContinuousClock.now
    let watch = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + limit, execute: watch)
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    watch.cancel()
    guard process.terminationReason == .exit else {
      let isLate = ContinuousClock.now - start >= .seconds(limit)
      return .failure(
        .init(
          reason: isLate
            ? "has not ended within \(Int(limit)) s"
            : "was ended by signal \(process.terminationStatus)"))
    }
    return .success(
      .init(
        output: String(decoding: text, as: UTF8.self), exitStatus: Int(process.terminationStatus)))
  }
}
