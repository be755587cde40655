import Lessons
import Screen
import Testing

@testable import Tutor

struct CourseEndTests {
  private func lesson(_ id: String, _ number: Int, goal: String) -> Lesson {
    Lesson(
      id: id, number: number, folder: id, title: "Lesson \(id)", summary: "About \(id).",
      goal: goal, minutes: 5, steps: [Step(id: "only", title: [.text("Only")])])
  }

  private func rows(done: [String]) -> String {
    let course = Course(lessons: [
      lesson("a", 1, goal: "You can wait."), lesson("b", 2, goal: ""),
    ])
    var progress = Progress()
    for id in done { progress[lesson: id].visited = ["only"] }
    let tutorial = Tutorial(course: course, lessonIndex: 1, progress: progress)
    return CourseEnd(tutorial: tutorial, glyphs: .ascii, width: 60).rows.map(\.plain)
      .joined(separator: "\n")
  }

  @Test func `A whole course says what one can do now, and what to read next`() {
    let text = rows(done: ["a", "b"])
    #expect(
      text.hasPrefix(
        """
        + You have done the whole course. You can now:
        * wait
        * About b.

        Read next
        """))
    #expect(text.contains("PEP 492"))
  }

  @Test func `Lessons that were skipped are named, and nothing is said to be done`() {
    let text = rows(done: ["b"])
    #expect(
      text.hasPrefix(
        """
        This was the last lesson. Still open:
        * 1 Lesson a
        The list (l) leads there.
        """))
    #expect(!text.contains("whole course"))
  }
}
