import Testing
import Trace

@testable import Lessons

@Suite struct LessonReadingTests {
  private func lesson() throws -> Lesson {
    try #require(Course.read(SampleCourse.files()).lessons.first)
  }

  @Test func `front matter and steps become values`() throws {
    let lesson = try lesson()
    #expect(lesson.id == "sample")
    #expect(lesson.number == 1)
    #expect(lesson.minutes == 5)
    #expect(lesson.steps.map(\.id) == ["who-is-next", "make", "you-know-now"])
    #expect(lesson.steps.map(\.program) == ["two.py", "two.py", "two.py"])
    #expect(lesson.recap == [[.text("One thing.")]])
  }

  @Test func `a comment's keys become the step's`() throws {
    let step = try lesson().steps[0]
    #expect(step.run == Condition(.suspended, task: "A", position: Position(line: 16, column: 8)))
    #expect(step.focus == Focus(lines: 5...6, panes: [.ready, .code]))
    #expect(step.ask?.kind == .nextTask)
    #expect(step.ask?.why.map(\.answer) == ["A", "B"])
    #expect(step.hints.map(\.plainText) == ["Look at the queue.", "It is B."])
    #expect(
      step.blocks == [
        .paragraph([
          .text("Read "), .emphasis([.text("this")]), .text(" about the "),
          .term("ready-queue", [.text("ready queue")]), .text("."),
        ])
      ])
  }

  @Test func `the lines in focus beside an exercise are its starter's`() throws {
    let script = SampleCourse.lesson.replacing(
      "exercise:\n  starter: two.py",
      with: "focus: {lines: 18-19}\nexercise:\n  starter: tall.py")
    let course = Course.read(
      MemoryFiles([
        SampleCourse.lessonPath: script, "01-sample/two.py": SampleCourse.program,
        "01-sample/tall.py": SampleCourse.program + "print(1)\nprint(2)\n",
        "01-sample/short.py": SampleCourse.solution, "glossary.md": SampleCourse.glossary,
      ]))
    #expect(course.problems.isEmpty)
    #expect(course.lessons.first?.steps[1].focus?.lines == 18...19)
  }

  @Test func `markers name lines with code`() throws {
    #expect(try lesson().programs["two.py"]?.markers == ["nap": 6])
    let program = LessonProgram(
      name: "x.py", bytes: Array("# marker: one\n\n# more\nx = 1\ny = 2  # marker: two\n".utf8))
    #expect(program.markers == ["one": 4, "two": 5])
    #expect(program.lines.count == 5)
  }

  @Test func `lines may end as on Windows, and a byte order mark is no text`() throws {
    var files = SampleCourse.files()
    let text = SampleCourse.lesson.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    files.set(SampleCourse.lessonPath, [0xEF, 0xBB, 0xBF] + Array(text.utf8))
    let course = Course.read(files)
    #expect(course.problems == [])
    #expect(course.lessons == [try lesson()])
  }

  @Test func `a heading within code or a comment begins no step`() throws {
    let files = SampleCourse.files(replacing: "- One thing.", with: "```\n## not a step\n```")
    let lesson = try #require(Course.read(files).lessons.first)
    #expect(lesson.steps.count == 3)
    #expect(lesson.steps[2].blocks == [.code(language: nil, lines: ["## not a step"])])
  }

  @Test func `a lesson is found by id, folder, number or beginning`() {
    let course = Course.read(SampleCourse.files())
    for name in ["sample", "01-sample", "1", "sam"] {
      #expect(course.lesson(named: name)?.id == "sample")
    }
    #expect(course.lesson(named: "") == nil)
    #expect(course.lesson(named: "2") == nil)
  }

  @Test func `the glossary has anchors`() {
    let glossary = Course.read(SampleCourse.files()).glossary
    #expect(glossary["ready-queue"]?.term == "Ready queue")
    #expect(glossary["none"] == nil)
  }
}

@Suite struct InlineReadingTests {
  private func read(_ text: String) -> (inlines: [Inline], problems: [String]) {
    let findings = Findings(file: "x")
    let inlines = InlineReader.read(text, at: Position(line: 1), findings)
    return (inlines, findings.problems.map(\.message))
  }

  @Test(arguments: [
    ("plain", [Inline.text("plain")]),
    ("a *b* c", [.text("a "), .emphasis([.text("b")]), .text(" c")]),
    ("**a *b***", [.strong([.text("a "), .emphasis([.text("b")])])]),
    ("2 * 3 * 4", [.text("2 * 3 * 4")]),
    ("`a*b`*c*", [.code("a*b"), .emphasis([.text("c")])]),
    ("*a `*` b*", [.emphasis([.text("a "), .code("*"), .text(" b")])]),
    ("`` a`b ``", [.code("a`b")]),
    ("\\*a\\* \\`", [.text("*a* `")]),
    ("snake_case_name", [.text("snake_case_name")]),
    ("a [b] c", [.text("a [b] c")]),
    ("a < b", [.text("a < b")]),
    (
      "[the `x`](https://docs.python.org/3/library/asyncio-task.html#y)",
      [.documentation("library/asyncio-task", [.text("the "), .code("x")])]
    ),
    ("[A](../02-a/lesson.md)", [.lesson("02-a", [.text("A")])]),
    ("[`gather`](#gather)", [.term("gather", [.code("gather")])]),
  ])
  func `the styles of a line are read`(_ text: String, _ expected: [Inline]) {
    let (inlines, problems) = read(text)
    #expect(inlines == expected)
    #expect(problems == [])
  }

  @Test(arguments: [
    "*", "**", "***a***", "`", "``` `", "[", "[](", "[a](", "![x](y)", "\\", "*a **b* c**",
    "[[a](b)](c)", "<a>", "`a``", "*`*`", "]()",
  ])
  func `whatever stands there, something is read`(_ text: String) {
    // Every way to cut the text short must be survived too.
    for length in 0...text.count { _ = read(String(text.prefix(length))) }
  }

  @Test(arguments: ["*a ", "**a *b ", "*", "* ", "[", "[]", "[x](", "`` ` ", "`a", "a*b* "])
  func `a line of a hundred thousand openings is read in one go`(_ opening: String) {
    let (inlines, _) = read(String(repeating: opening, count: 100_000))
    #expect(!inlines.isEmpty)
  }
}
