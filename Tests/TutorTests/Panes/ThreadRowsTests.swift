import Lessons
import Screen
import Testing
import Trace

@testable import Tutor

/// What shows of a program's threads.
struct ThreadRowsTests {
  private static let program = LessonProgram(
    name: "pool.py",
    bytes: Array(
      """
      import time
      from concurrent.futures import ThreadPoolExecutor


      def work(number):
          time.sleep(0.1 * number)
          print("job", number)


      with ThreadPoolExecutor(2, thread_name_prefix="pool") as pool:
          list(pool.map(work, (1, 2)))
      """.utf8))

  /// The screen right after the first output.
  private func rows() throws -> [String] {
    let lesson = Lesson(
      id: "pool", number: 1, folder: "01-pool", title: "Pool", summary: "Pool.", minutes: 1,
      steps: [Step(id: "one", title: [.text("One")], program: "pool.py")],
      programs: ["pool.py": Self.program])
    let engine = lesson.engine(for: Self.program)
    while !engine.isFinished { engine.advance(until: 10_000, within: nil) }
    let size = Size(width: 120, height: 36)
    var state = AppState(capabilities: Capabilities(), size: size)
    state.tutorial = Tutorial(
      course: Course(lessons: [lesson]), lessonIndex: 0, progress: Progress())
    _ = update(&state, .programStarted(Self.program, Recording(engine)))
    let timeline = try #require(state.scope).recording.timeline
    let found = (0...timeline.end).first { timeline.state(at: $0).outputs.count == 1 }
    state.scope?.move(to: try #require(found))
    let frame = view(state, size)
    return (0..<size.height).map { frame.rowText($0) }
  }

  @Test func `The thread that runs is named, and what the others wait for`() throws {
    let rows = try rows()
    #expect(rows.contains { $0.contains("running  ▸ pool_0  work()  line 7") })
    #expect(rows.contains { $0.contains("main thread  blocked on the result of a …") })
    #expect(rows.contains { $0.contains("pool_0  work()  running") })
    #expect(rows.contains { $0.contains("pool_1  work()  blocked on time.sleep") })
  }

  @Test func `Variables are those of the program, not of the library below it`() throws {
    let rows = try rows()
    #expect(rows.contains { $0.contains("number = 1") })
    #expect(!rows.contains { $0.contains("_Job(") })
  }
}
