import Lessons
import Screen

/// What is said behind the last lesson: what was learnt, what was left out, what to read next.
struct CourseEnd {
  let tutorial: Tutorial
  let glyphs: Glyphs
  let width: Int

  /// Pages of the Python documentation, and the proposals behind what the course shows.
  private static let reading = [
    "the Python documentation: asyncio, and its page Developing with asyncio",
    "the Python documentation: contextvars, concurrent.futures, threading",
    "PEP 492, coroutines with async and await; PEP 525, asynchronous generators",
    "PEP 3156, the event loop; PEP 654, exception groups",
  ]

  /// The rows.
  var rows: [StyledText] {
    let lessons = tutorial.course.lessons
    let open = lessons.filter { lesson in
      switch tutorial.progress.status(of: lesson) {
      case .finished, .finishedWithHelp: false
      case .untouched, .begun: true
      }
    }
    var rows: [StyledText] = []
    if open.isEmpty {
      rows.append(
        StyledText("\(glyphs.check) You have done the whole course. You can now:", .success))
      for lesson in lessons {
        let goal = lesson.goal.isEmpty ? lesson.summary : lesson.goal
        rows += item(Self.infinitive(goal))
      }
    } else {
      rows += StyledText("This was the last lesson. Still open:").wrapped(to: width)
      for lesson in open { rows += item("\(lesson.number) \(lesson.title)") }
      rows += StyledText("The list (l) leads there.", .dim).wrapped(to: width)
    }
    rows += ["", StyledText("Read next", .strong)]
    for page in Self.reading { rows += item(page) }
    return rows
  }

  /// A goal such as "You can wait." behind "You can now:".
  private static func infinitive(_ goal: String) -> String {
    let start = "You can "
    guard goal.hasPrefix(start) else { return goal }
    let rest = goal.dropFirst(start.count)
    return rest.hasSuffix(".") ? String(rest.dropLast()) : String(rest)
  }

  private func item(_ text: String) -> [StyledText] {
    StyledText(text).wrapped(to: width, first: StyledText("\(glyphs.bullet) "), hanging: 2)
  }
}
