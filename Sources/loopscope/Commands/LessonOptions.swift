import ArgumentParser
import Foundation
import Lessons
import Trace

/// Where the lessons are.
struct LessonOptions: ParsableArguments {
  @Option(name: .customLong("lessons"), help: "The folder of the lessons.")
  var folder: String?

  /// Where progress and the learner's edits are kept.
  static var stateFolder: StateFolder {
    StateFolder(
      StateFolder.path(
        environment: ProcessInfo.processInfo.environment, home: NSHomeDirectory()))
  }

  /// The folder of the lessons.
  func path(_ named: String? = nil) throws -> String {
    let library = LessonLibrary(
      named: named ?? folder, environment: ProcessInfo.processInfo.environment,
      executable: Bundle.main.executablePath,
      currentFolder: FileManager.default.currentDirectoryPath)
    do {
      return try library.find()
    } catch {
      throw Failure(Self.sentence(error), status: 2)
    }
  }

  /// The lessons, at least one.
  func course() throws -> Course {
    let path = try path()
    let course = Course.read(FolderFiles(path))
    guard !course.lessons.isEmpty else {
      let first = course.problems.first.map { ": \($0.file): \($0.message)" } ?? ""
      throw Failure("no lesson in \(path) can be read\(first); run 'loopscope check \(path)'")
    }
    return course
  }

  /// What is to be said of lessons that cannot be read; nil where all can.
  func warning(of course: Course) throws -> String? {
    guard let first = course.problems.first else { return nil }
    let problems = counted(course.problems.count, "problem")
    return "\(problems) in the lessons, the first in \(first.file): "
      + "\(first.message); run 'loopscope check \(try path())'"
  }

  private static func sentence(_ problem: Problem) -> String {
    problem.message + (problem.suggestion.map { "; \($0)" } ?? "")
  }
}
