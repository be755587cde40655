import Testing
import Trace

@testable import Lessons

@Suite struct CourseCheckTests {
  private func problems(
    _ path: String = SampleCourse.lessonPath, _ old: String = "", _ new: String = "",
    reference: CourseCheck.Reference? = nil
  ) -> [String] {
    CourseCheck(reference: reference).check(
      SampleCourse.files(path, replacing: old, with: new)
    ).map(\.description)
  }

  @Test func `the sample proves right`() {
    #expect(problems() == [])
  }

  static let breakages: [Breakage] = [
    Breakage(
      "{until: suspended, task: A}", "{until: suspended, task: C}",
      "16:8: error: a suspension in the task `C` never comes, up to the end of two.py at 0.2 s (there is no task `C`; did you mean `A`?)"
    ),
    Breakage(
      "{until: suspended, task: A}", "{until: line, line: 5, count: 3}",
      "16:8: error: line 5, 3 times, never comes, up to the end of two.py at 0.2 s"),
    Breakage(
      "{until: suspended, task: A}", "{until: end}",
      "19:3: error: this question has no answer here: no task runs after this moment (ask earlier)"),
    Breakage(
      "A: \"A sleeps.\"", "D: \"No such.\"",
      "20:9: error: `D` is not a possible answer to `next-task` (did you mean `A`?)"),
    Breakage(
      "\"It is B.\"", "\"It is not A.\"",
      "19:3: error: the last hint does not give the answer, `B` (write the answer into the last hint)"
    ),
    Breakage(
      "\"Look at the queue.\", \"It is B.\"", "",
      "19:3: error: this question has no hints (add `hints`, the last of which gives the answer)"),
    Breakage(
      "{at-most: 0.15}", "{at-most: 0.05}",
      "30:3: error: the solution short.py does not pass: The whole run should take 0.05 s at most, but it took 0.1 s."
    ),
    Breakage(
      "{at-most: 0.15}", "{at-most: 0.5}",
      "30:3: error: the starter two.py passes all checks, so there is nothing to do (add a check that it fails)"
    ),
    Breakage(
      "\"Write `a", "\"Write `b",
      "30:3: error: the last hint shows no line of the solution (write for instance `a = asyncio.create_task(worker(\"A\", 0.1), name=\"A\")` into it, as code)"
    ),
    Breakage(
      "Let A sleep", String(repeating: "word ", count: 700) + "Let A sleep",
      "24:1: error: this step is 48 lines long on a screen of 80 by 24, and 40 are allowed (make two steps of it)"
    ),
  ]

  @Test(arguments: breakages)
  func `what is not so is found`(_ breakage: Breakage) {
    let found = problems(SampleCourse.lessonPath, breakage.old, breakage.new)
    #expect(found.contains("01-sample/lesson.md:\(breakage.message)"), "\(found)")
  }

  @Test func `a moment before the one before is not reached`() {
    let found = problems(
      SampleCourse.lessonPath, "<!--\nexercise:", "<!--\nrun: {until: line, line: 11}\nexercise:")
    #expect(
      found == [
        "01-sample/lesson.md:29:6: error: line 11 never comes, up to the end of two.py at 0.2 s (it comes before the moment of the step before)"
      ])
  }

  @Test func `the end of a program without an end is not reached`() throws {
    var files = SampleCourse.files(
      SampleCourse.lessonPath, replacing: "{until: suspended, task: A}", with: "{until: end}")
    let endless = SampleCourse.program + "while True:\n    pass\n"
    files.set("01-sample/two.py", Array(endless.utf8))
    let found = CourseCheck(run: { program, lesson in lesson.trace(of: program, events: 20_000) })
      .check(files).map(\.description)
    let first = try #require(found.first)
    #expect(first.hasPrefix("01-sample/lesson.md:16:8: error: the end never comes, up to the end"))
    #expect(first.contains("(the program had not ended after 2"))
  }

  @Test func `a program that differs from CPython is named`() {
    let found = problems(reference: { program, _ in
      .success(
        .init(
          output: program.name == "two.py" ? "A begins\nB begins\nA ends\n" : "", exitStatus: 3))
    })
    #expect(
      found == [
        "01-sample/two.py: error: line 3 of the output is `B ends`, and under python3 `A ends` (a lesson's program must print the same everywhere)",
        "01-sample/two.py: error: the exit status is 0, and under python3 3",
        "01-sample/short.py: error: line 1 of the output is `A begins`, and under python3 nothing (a lesson's program must print the same everywhere)",
        "01-sample/short.py: error: the exit status is 0, and under python3 3",
      ])
  }

  @Test func `what differs once under CPython, on a busy machine, is run again`() {
    var runs = 0
    let found = problems(reference: { program, lesson in
      runs += 1
      let log = lesson.trace(of: program)
      let state = Timeline(log).state(at: log.count)
      let output = OutputText.standardOutput(of: state, in: log)
      return .success(.init(output: runs == 1 ? "late\n" : output, exitStatus: 0))
    })
    #expect(found == [])
    #expect(runs == 3)
  }

  @Test func `a program that CPython cannot run counts as not compared`() {
    let found = problems(reference: { _, _ in
      .failure(.init(reason: "was ended by signal 9"))
    })
    #expect(found.count == 2)
    #expect(
      found.first
        == "01-sample/two.py: error: python3 was ended by signal 9, so this program was not compared (leave CPython out with --no-python, or mend the program)"
    )
  }

  @Test func `runs that differ are named`() {
    var count = 0
    let check = CourseCheck(run: { program, lesson in
      count += 1
      let log = lesson.trace(of: program)
      if count == 3 { log.record(.loopClosed) }
      return log
    })
    let found = check.check(SampleCourse.files()).map(\.message)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("two runs of this program differ: one has ") == true)
  }

  @Test func `a run that a busy machine stopped is not taken for one that differs`() {
    var files = SampleCourse.files()
    files.set("01-sample/two.py", Array((SampleCourse.program + "while True:\n    pass\n").utf8))
    var events = 20_000
    let check = CourseCheck(run: { program, lesson in
      events += 10_000
      return lesson.trace(of: program, events: events)
    })
    let found = check.check(files).map(\.description)
    #expect(found.contains { $0.contains("a run of this program was stopped after 3") }, "\(found)")
    #expect(!found.contains { $0.contains("two runs of this program differ") }, "\(found)")
  }
}
