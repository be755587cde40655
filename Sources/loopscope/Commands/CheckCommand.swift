import ArgumentParser
import Lessons

/// Checks lesson scripts.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check lesson scripts.",
    discussion: """
      Exit status 0 where all is well; otherwise 1, with each problem as file:line:column.
      """)

  @Argument(help: "The folder of the lessons.", completion: .directory)
  var folder: String?

  @OptionGroup var lessons: LessonOptions

  func run() throws {
    let path = try lessons.path(folder)
    let course = Course.read(FolderFiles(path))
    for problem in course.problems { StandardError.write("\(path)/\(problem)\n") }
    guard course.problems.isEmpty else { throw Ending(status: 1) }
    print("\(course.lessons.count) lessons in \(path): all is well")
  }
}
