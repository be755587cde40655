import ArgumentParser
import Lessons

/// Lists the lessons and the learner's progress.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The lessons and your progress.")

  @OptionGroup var lessons: LessonOptions

  func run() throws {
    let course = try lessons.course()
    if let warning = try lessons.warning(of: course) { StandardError.say(warning) }
    let (progress, problem) = ProgressStore(LessonOptions.stateFolder).load()
    if let problem { StandardError.say("\(problem)") }
    var text = ""
    let width = course.lessons.map(\.id.count).max() ?? 0
    for lesson in course.lessons {
      let number = String(lesson.number)
      let id = lesson.id + String(repeating: " ", count: width - lesson.id.count)
      let lead = String(repeating: " ", count: max(0, 2 - number.count)) + number
      let word =
        switch progress.status(of: lesson) {
        case .untouched: ""
        case .begun: "begun, \(Int(progress.fraction(of: lesson) * 100)) %"
        case .finished: "done"
        case .finishedWithHelp: "done with help"
        }
      text += "\(lead)  \(id)  \(lesson.title) (\(lesson.minutes) min)"
      text += (word.isEmpty ? "" : "  \(word)") + "\n"
    }
    try ByteSink(nil).write(Array(text.utf8))
  }
}
