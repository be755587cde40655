import Testing
import Trace

@testable import Lessons

/// What the moments of the sample program are.
@Suite struct ConditionTests {
  private let lesson: Lesson
  private let program: LessonProgram
  private let timeline: Timeline

  init() throws {
    lesson = try #require(Course.read(SampleCourse.files()).lessons.first)
    program = try #require(lesson.programs["two.py"])
    timeline = Timeline(lesson.trace(of: program))
  }

  private func position(_ condition: Condition, from start: Sequence = 0) -> Sequence? {
    timeline.position(of: condition, from: start, in: program)
  }

  private func state(_ condition: Condition) throws -> LoopState {
    timeline.state(at: try #require(position(condition)))
  }

  private func output(_ state: LoopState) -> String {
    OutputText.standardOutput(of: state, in: timeline.log)
  }

  @Test func `the start is where nothing has run`() {
    #expect(position(Condition(.start), from: 20) == 0)
  }

  @Test func `a line is reached before it runs`() throws {
    #expect(try state(Condition(.line(12))).line == 12)
    let second = try state(Condition(.line(5), count: 2))
    #expect(output(second) == "A begins\n")
    let ofB = try state(Condition(.line(5), task: "B"))
    #expect(ofB.sequence == second.sequence)
    #expect(position(Condition(.line(5), count: 3)) == nil)
  }

  @Test func `a marker is its line`() {
    #expect(position(Condition(.marker("nap"))) == position(Condition(.line(6))))
  }

  @Test func `a suspension has just happened`() throws {
    let first = try state(Condition(.suspended))
    #expect(TaskNames(timeline.log).name(of: 1, in: first) == "main")
    #expect(first.task(1)?.status == .waiting)
    #expect(try state(Condition(.suspended, task: "B")).task(3)?.status == .sleeping)
  }

  @Test func `a turn has just begun`() throws {
    #expect(try state(Condition(.turn, task: "B", count: 2)).currentTask == 3)
  }

  @Test func `output is found by its text`() throws {
    #expect(output(try state(Condition(.output("B ends")))) == "A begins\nB begins\nB ends\n")
    #expect(output(try state(Condition(.output(nil), count: 2))) == "A begins\nB begins\n")
    #expect(position(Condition(.output("C"))) == nil)
  }

  @Test func `states hold all at once, and may hold already`() throws {
    let done = Condition(
      .state([.init(task: "B", status: .done), .init(task: "A", status: .sleeping)]))
    let cursor = try #require(position(done))
    #expect(position(done, from: cursor) == cursor)
    #expect(position(Condition(.state([.init(task: "C", status: .done)]))) == nil)
  }

  @Test func `the clock, ticks and the end are found`() throws {
    #expect(try state(Condition(.time(100_000_000))).now >= 100_000_000)
    #expect(try state(Condition(.tick(2))).tick == 2)
    #expect(try state(Condition(.idle)).now >= 100_000_000)
    #expect(try state(Condition(.end)).phase == .ended)
    #expect(position(Condition(.end)) == timeline.end)
  }

  @Test func `a task that was created is found by its name`() throws {
    #expect(try state(Condition(.created, task: "B")).tasks.count == 3)
  }

  @Test func `what lies behind is not found again`() throws {
    let cursor = try #require(position(Condition(.line(12))))
    #expect(position(Condition(.line(12)), from: cursor) == nil)
  }
}
