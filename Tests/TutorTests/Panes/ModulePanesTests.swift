import Lessons
import Screen
import Testing
import Trace

@testable import Tutor

/// What shows of a program that imports other files of its lesson.
struct ModulePanesTests {
  private let lesson = Lesson(
    id: "deep", number: 1, folder: "01-deep", title: "Deep", summary: "Deep.", minutes: 1,
    steps: [
      Step(id: "one", title: [.text("One")], program: "top.py", focus: Focus(lines: 2...2))
    ],
    programs: Dictionary(
      uniqueKeysWithValues: [
        program("top.py", "import middle\nprint(middle.double(4))\n"),
        program(
          "middle.py", "from bottom import twice\n\n\ndef double(x):\n    return twice(x)\n"),
        program("bottom.py", "def twice(x):\n    return 2 * x\n"),
        program("other.py", "import top\n"),
      ].map { ($0.name, $0) }))

  private static func program(_ name: String, _ text: String) -> LessonProgram {
    LessonProgram(name: name, bytes: Array(text.utf8))
  }

  /// The lesson at the moment at which a line of a file is about to run.
  private func state(file: String, line: Int32, in size: Size) throws -> AppState {
    let top = try #require(lesson.programs["top.py"])
    let engine = lesson.engine(for: top)
    while !engine.isFinished { engine.advance(until: 10_000, within: nil) }
    var state = AppState(capabilities: Capabilities(), size: size)
    state.tutorial = Tutorial(
      course: Course(lessons: [lesson]), lessonIndex: 0, progress: Progress())
    _ = update(&state, .programStarted(top, Recording(engine)))
    let timeline = try #require(state.scope).recording.timeline
    let log = timeline.log
    let found = (0...timeline.end).first { cursor in
      let loop = timeline.state(at: cursor)
      guard loop.line == line, let code = loop.currentCode else { return false }
      return log.codes[Int(code)].file == file
    }
    state.scope?.move(to: try #require(found))
    return state
  }

  private func rows(_ state: AppState) -> [String] {
    let frame = view(state, state.size)
    return (0..<frame.size.height).map { frame.rowText($0) }
  }

  @Test func `A program's modules are the files that it imports, directly or not`() throws {
    let top = try #require(lesson.programs["top.py"])
    let modules = lesson.modules(of: ProgramText(path: top.name, bytes: top.bytes))
    #expect(modules.keys.sorted() == ["bottom.py", "middle.py"])
  }

  @Test func `The code pane shows the file of the function that runs`() throws {
    let inside = rows(
      try state(file: "middle.py", line: 5, in: Size(width: 80, height: 24)))
    #expect(inside.contains { $0.contains("2 middle.py") })
    #expect(inside.contains { $0.contains("return twice(x)") })
    let back = rows(try state(file: "top.py", line: 2, in: Size(width: 80, height: 24)))
    #expect(back.contains { $0.contains("2 top.py") })
  }

  @Test func `A breakpoint belongs to the file in which it was set`() throws {
    var state = try state(file: "middle.py", line: 5, in: Size(width: 80, height: 24))
    let mark = String(state.glyphs.breakpoint)
    state.scope?.breakpoints = [.init(file: "top.py", line: 4)]
    #expect(!rows(state).contains { $0.contains(mark) })
    state.show(.code)
    _ = update(&state, .key(.up))
    _ = update(&state, .key(.character("b")))
    #expect(state.notice?.text == "Breakpoint at line 4 of middle.py set.")
    #expect(rows(state).contains { $0.contains(mark) && $0.contains("def double(x):") })
    #expect(state.scope?.breakpoints.count == 2)
    _ = update(&state, .key(.character("b")))
    #expect(state.scope?.breakpoints == [.init(file: "top.py", line: 4)])
  }

  @Test func `A breakpoint in a module stops the program there`() throws {
    var state = try state(file: "middle.py", line: 5, in: Size(width: 80, height: 24))
    state.scope?.breakpoints = [.init(file: "bottom.py", line: 2)]
    _ = update(&state, .key(.home))
    _ = update(&state, .key(.character("c")))
    #expect(state.scope?.shownProgram.name == "bottom.py")
    #expect(state.scope?.currentLine == 2)
  }

  @Test func `A line to go to is one of the file that shows`() throws {
    var state = try state(file: "middle.py", line: 5, in: Size(width: 80, height: 24))
    for key in "g7" { _ = update(&state, .key(.character(key))) }
    _ = update(&state, .key(.enter))
    #expect(state.notice?.text == "middle.py has lines 1 to 5.")
  }

  @Test func `What a lesson points to are lines of the program's own file`() throws {
    let state = try state(file: "middle.py", line: 5, in: Size(width: 80, height: 24))
    let scope = try #require(state.scope)
    var canvas = Canvas(size: Size(width: 40, height: 5), glyphs: .unicode)
    CodePane(scope: scope, glyphs: .unicode, focus: 2...2).draw(on: &canvas, scrolledBy: 0)
    let frame = canvas.frame
    #expect(frame[0, 1].style == frame[0, 2].style)
  }

  @Test func `The frames of a module name its file`() throws {
    var state = try state(file: "bottom.py", line: 2, in: Size(width: 120, height: 36))
    state.show(.variables)
    let rows = rows(state)
    #expect(rows.contains { $0.contains("twice()  line 2 of bottom.py") })
    #expect(rows.contains { $0.contains("double()  line 5 of middle.py") })
    #expect(rows.contains { $0.contains("module  line 2 ") })
  }
}
