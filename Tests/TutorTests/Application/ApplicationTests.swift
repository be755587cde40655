import Lessons
import Python
import Screen
import Testing

@testable import Tutor

@Suite("The application on a display") struct ApplicationTests {
  private func application(
    _ source: String, _ events: [[TerminalEvent]], isRecorded: Bool = false
  ) -> (Application, ScriptedDisplay, [Effect]) {
    let display = ScriptedDisplay(events: events)
    var state = AppState(capabilities: display.capabilities, size: display.size)
    let file = SourceFile(path: "program.py", bytes: Array(source.utf8))
    let engine = Engine(source: file)
    while isRecorded, !engine.isFinished { engine.advance(events: 100_000) }
    let scope = Scope(
      program: ProgramText(path: file.path, bytes: file.bytes), recording: Recording(engine))
    let effects = update(&state, .opened(scope))
    return (
      Application(state: state, display: display, services: MemoryServices()), display, effects
    )
  }

  @Test("The first frame shows the program, without a flash of something else")
  func firstFrame() throws {
    let (application, display, effects) = application(SamplePrograms.turns, [])
    #expect(application.run(effects) == .terminated)
    let first = try #require(display.frames.first)
    #expect(first.text.contains("▸  import asyncio"))
  }

  @Test("Keys in one batch take effect in order, and are drawn once")
  func batches() {
    let batch: [TerminalEvent] = [.key(.end), .key(.home), .key(.right), .key(.right)]
    let (application, display, effects) = application(
      SamplePrograms.turns, [batch], isRecorded: true)
    _ = application.run(effects)
    #expect(application.state.scope?.currentLine == 4)
    // The first one, and one for the batch.
    #expect(display.frames.count == 2)
  }

  @Test(
    "It ends as it is told to, and saves",
    arguments: [
      (.key(.character("q")), .quit), (.interrupt, .quit), (.quit, .quit),
      (.terminate, .terminated), (.hangup, .terminated), (.inputClosed, .terminated),
    ] as [(TerminalEvent, Application.Ending)])
  func ends(event: TerminalEvent, ending: Application.Ending) {
    let display = ScriptedDisplay(events: [], last: event)
    var state = AppState(capabilities: display.capabilities, size: display.size)
    var progress = Progress()
    progress.lastLesson = "taking-turns"
    state.tutorial = Tutorial(course: SampleCourse.course, lessonIndex: 1, progress: progress)
    let services = MemoryServices()
    let application = Application(state: state, display: display, services: services)
    #expect(application.run([]) == ending)
    #expect(services.saved?.lastLesson == "taking-turns")
  }

  @Test("A resize is drawn in the new size")
  func resizes() {
    let size = Size(width: 100, height: 30)
    let (application, display, effects) = application(SamplePrograms.turns, [[.resize(size)]])
    display.size = size
    _ = application.run(effects)
    #expect(application.state.size == size)
    #expect(display.frames.last?.size == size)
  }

  @Test("While nothing is to do it waits without a deadline")
  func sleeps() {
    let (application, display, effects) = application(SamplePrograms.turns, [[.key(.right)]])
    _ = application.run(effects)
    #expect(display.sleeps == 2)
  }

  @Test("A program that never ends lets itself be stopped")
  func endless() {
    let (application, display, effects) = application(
      SamplePrograms.endless, [[.key(.end)], [.key(.escape)], [.key(.character("q"))]])
    #expect(application.run(effects) == .quit)
    #expect(display.frames.contains { $0.text.contains("The program runs on") })
    #expect(display.frames.contains { $0.text.contains("Stopped looking for the end;") })
  }
}
