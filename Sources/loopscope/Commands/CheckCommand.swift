import ArgumentParser
import Foundation
import Lessons
import Trace

/// Checks lesson scripts.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check lesson scripts.",
    discussion: """
      Reads every lesson, runs its programs, looks for every moment that a step names, has every \
      question answered, proves that solutions pass and starters do not, and compares each \
      program's output with that of python3 where there is one.

      Exit status 0 where all is well; otherwise 1, with each problem as file:line:column.
      """)

  @Argument(help: "The folder of the lessons.", completion: .directory)
  var folder: String?

  @Flag(name: .customLong("no-python"), help: "Do not compare with python3.")
  var isWithoutPython = false

  @OptionGroup var lessons: LessonOptions

  func validate() throws {
    if folder != nil, lessons.folder != nil {
      throw ValidationError("The folder of the lessons is given twice; give it once.")
    }
  }

  func run() throws {
    let path = try lessons.path(folder)
    let python =
      isWithoutPython
      ? nil
      : PythonReference(
        lessons: path, searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "")
    let files = FolderFiles(path)
    let check = CourseCheck(reference: python.map { python in { python.run($0, in: $1) } })
    let problems = check.check(files)
    for problem in problems {
      StandardError.write(StandardError.visible("\(path)/\(problem)") + "\n")
    }
    guard problems.isEmpty else { throw Ending(status: 1) }
    let count = Course.read(files).lessons.count
    let compared = python.map { ", and \($0.interpreter) agrees" } ?? ", not compared with python3"
    let text = "\(counted(count, "lesson")) in \(path): all is well\(compared)\n"
    try ByteSink(nil).write(Array(text.utf8))
  }
}
