import Testing
import Trace

@testable import Lessons

@Suite struct ExerciseTests {
  private let lesson: Lesson

  init() throws { lesson = try #require(Course.read(SampleCourse.files()).lessons.first) }

  private func judge(_ check: ExerciseCheck, _ source: String? = nil) throws -> [String] {
    let program =
      source.map { LessonProgram(name: "x.py", bytes: Array($0.utf8)) }
      ?? lesson.programs["two.py"]
    let exercise = Exercise(starter: "", solution: "", checks: [check])
    let timeline = Timeline(lesson.trace(of: try #require(program), events: 20_000))
    return exercise.judge(timeline).map { ($0.isPassed ? "+ " : "- ") + $0.sentence }
  }

  static let outcomes: [(ExerciseCheck, String)] = [
    (
      .output("A begins\nB begins\nB ends\nA ends"),
      "+ The program prints exactly what was asked for."
    ),
    (
      .output("A begins\nB ends"),
      "- The program should print exactly what was asked for, but line 2 is `B begins` instead of `B ends`."
    ),
    (
      .output("A begins"),
      "- The program should print exactly what was asked for, but there is a line too many: `B begins`."
    ),
    (
      .output("A begins\nB begins\nB ends\nA ends\nC"),
      "- The program should print exactly what was asked for, but line 5 is missing: `C`."
    ),
    (
      .outputInAnyOrder(["A ends", "B ends", "A begins", "B begins"]),
      "+ The program prints these lines, in any order: `A ends`, `B ends`, `A begins`, `B begins`."
    ),
    (
      .outputInAnyOrder(["A ends"]),
      "- The program should print these lines, in any order: `A ends`, but there is a line too many: `A begins`."
    ),
    (.outputContains("B e"), "+ The output contains `B e`."),
    (.outputContains("C"), "- The output should contain `C`, but it does not."),
    (
      .elapsed(.init(most: 150_000_000)),
      "- The whole run should take 0.15 s at most, but it took 0.2 s."
    ),
    (
      .elapsed(.init(most: 200_000_000)),
      "- The whole run should take 0.2 s at most, but it took a little more than 0.2 s."
    ),
    (.elapsed(.init(about: 200_000_000, within: 5_000_000)), "+ The whole run takes 0.2 s."),
    (
      .elapsed(.init(about: 250_000_000, within: 5_000_000)),
      "- The whole run should take 0.25 s, but it took 0.2 s."
    ),
    (
      .elapsed(.init(least: 0, most: 10_000_000)),
      "- The whole run should take between 0 s and 0.01 s, but it took 0.2 s."
    ),
    (.longestBlock(.init(most: 100_000_000)), "+ No turn keeps the loop for longer than 0.1 s."),
    (
      .peakConcurrency(.init(least: 2, most: 2)),
      "+ The number of tasks that wait at the same time is 2."
    ),
    (
      .peakConcurrency(.init(most: 1)),
      "- The number of tasks that wait at the same time should be 1 at most, but it was 2."
    ),
    (
      .pauses(.init(least: 1)), "+ The number of times that a task pauses is 1 or more.",
    ),
    (
      .pauses(.init(most: 0)),
      "- The number of times that a task pauses should be 0 at most, but it was 3.",
    ),
    (
      .pausesByHand(.init(least: 1)),
      "- The number of times that a coroutine pauses should be 1 or more, but it was 0."
    ),
    (
      .tasksCreated(.init(least: 4)),
      "- The number of tasks made, the main one included, should be 4 or more, but it was 3."
    ),
    (.taskOutcomes([.init(task: "A", status: .done)]), "+ At the end A is done."),
    (
      .taskOutcomes([.init(task: "A", status: .failed)]),
      "- At the end A should be failed, but A is done."
    ),
    (
      .taskOutcomes([.init(task: "Z", status: .done)]),
      "- At the end Z should be done, but there is no task Z."
    ),
    (.exitStatus(0), "+ The program ends with the exit status 0."),
    (.diagnosticsAbsent([]), "+ The scope finds nothing wrong."),
  ]

  @Test(arguments: outcomes)
  func `a check says what was expected and what happened`(
    _ check: ExerciseCheck, _ sentence: String
  ) throws {
    expect(try judge(check), is: [sentence])
  }

  @Test func `an error is said first`() throws {
    expect(
      try judge(.outputContains("1"), "print(1)\nraise ValueError('no')\n"),
      is: [
        "- The program should end without an error, but it ended so: ValueError: no",
        "+ The output contains `1`.",
      ])
    expect(
      try judge(.exitStatus(1), "raise ValueError('no')\n"),
      is: ["+ The program ends with the exit status 1."])
  }

  @Test func `an endless program does not keep the judge`() throws {
    expect(
      try judge(.exitStatus(0), "while True:\n    x = 1\n"),
      is: [
        "- The program should end, but it was still running.",
        "- The program should end with the exit status 0, but it did not end.",
      ])
  }

  @Test func `a chain of awaits that is driven by hand pauses at once`() throws {
    let source = """
      class Pause:
          def __await__(self):
              yield

      async def inner():
          await Pause()
          await Pause()

      async def outer():
          await inner()

      coroutine = outer()
      coroutine.send(None)
      coroutine.send(None)
      try:
          coroutine.send(None)
      except StopIteration:
          pass

      """
    expect(
      try judge(.pausesByHand(.init(least: 2, most: 2)), source),
      is: ["+ The number of times that a coroutine pauses is 2."])
  }

  @Test func `generators that nobody awaits do not count as pauses`() throws {
    let source = """
      import heapq

      def numbers():
          yield 1
          yield 2

      print(list(numbers()), sum(number for number in numbers()))

      """
    expect(
      try judge(.pausesByHand(.init(least: 0, most: 0)), source),
      is: ["+ The number of times that a coroutine pauses is 0."])
  }

  @Test func `a blocking call is found`() {
    let log = TraceLog()
    log.record(.programStarted(file: 0))
    log.record(.handleEnqueued(1, .callback(log.text("tick")), cause: -1))
    log.record(.handleRan(1))
    log.now = 300_000_000
    log.record(.blocked(what: log.text("time.sleep"), for: 300_000_000))
    log.record(.handleEnded(1))
    log.record(.programEnded(exitStatus: 0))
    let exercise = Exercise(
      starter: "", solution: "", checks: [.longestBlock(.init(most: 100_000_000))])
    expect(
      exercise.judge(Timeline(log)).map(\.sentence),
      is: ["No turn should keep the loop for longer than 0.1 s, but one kept it for 0.3 s."])
  }
}
