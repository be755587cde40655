import Lessons
import Screen
import Testing

@testable import Tutor

struct AnswerLinesTests {
  @Test func `An answer of several lines shows each of them once`() throws {
    let source = Array("print('one')\nprint('two')\n".utf8)
    let program = LessonProgram(name: "two.py", bytes: source)
    let ask = Ask(kind: .fullOutput)
    let lesson = Lesson(
      id: "two", number: 1, folder: "01-two", title: "Two", summary: "Two.", minutes: 1,
      steps: [Step(id: "one", title: [.text("One")], program: "two.py", ask: ask)],
      programs: ["two.py": program])
    var tutorial = Tutorial(
      course: Course(lessons: [lesson]), lessonIndex: 0, progress: Progress())
    let timeline = Recording(RecordedRun(trace: lesson.trace(of: program))).timeline
    tutorial.question = QuestionState(
      question: try Question(ask, timeline: timeline, at: 0, program: program))
    let rows = LessonPane(tutorial: tutorial, glyphs: .ascii, width: 60).content.rows.map(\.plain)
    let pairs = zip(rows, rows.dropFirst())
    #expect(pairs.contains { $0.hasSuffix(" one") && $1 == "    two" })
    #expect(!rows.contains { $0.contains("/") })
  }
}
