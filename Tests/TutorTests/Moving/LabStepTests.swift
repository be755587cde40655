import Lab
import Lessons
import Screen
import Testing

@testable import Tutor

struct LabStepTests {
  /// A lesson of one step with the experiment.
  static let lesson = Lesson(
    id: "costs", number: 7, folder: "07-costs", title: "Costs", summary: "Costs.", minutes: 5,
    steps: [Step(id: "costs", title: [.text("What does each cost?")], lab: "costs")])

  private func state(size: Size = Size(width: 80, height: 24)) -> AppState {
    let course = Course(lessons: [Self.lesson])
    var state = AppState(capabilities: Capabilities(), size: size)
    state.tutorial = Tutorial(course: course, lessonIndex: 0, progress: Progress())
    _ = state.openLesson(0)
    return state
  }

  /// What one row may measure.
  static let sample = Sample(
    kind: .thread, wanted: 100, made: 100, creation: 25_000, resident: 9_000, reserved: 8.4e6,
    switching: 4_000)

  @Test func `x measures, rows show as they come, and the end shows how it was done`() {
    var state = state()
    let effects = update(&state, .key(.character("x")))
    #expect(effects == [.startLab])
    _ = update(&state, .sampled(Self.sample))
    var text = view(state, state.size).asText()
    #expect(text.contains("Measuring: 1 rows so far"))
    #expect(text.contains("25 µs"))
    #expect(!text.contains("Measured on"))
    _ = update(&state, .labEnded(problem: nil))
    state.size = Size(width: 100, height: 60)
    text = view(state, state.size).asText()
    #expect(text.contains("x measures again"))
    #expect(text.contains("Measured on"))
  }

  @Test func `Esc stops, and what was measured stays`() {
    var state = state()
    _ = update(&state, .key(.character("x")))
    _ = update(&state, .sampled(Self.sample))
    let effects = update(&state, .key(.escape))
    #expect(effects == [.stopLab])
    #expect(state.tutorial?.lab?.isRunning == false)
    #expect(state.tutorial?.lab?.samples == [Self.sample])
  }

  @Test func `While it measures, x says how to stop`() {
    var state = state()
    _ = update(&state, .key(.character("x")))
    let effects = update(&state, .key(.character("x")))
    #expect(effects == [])
    #expect(state.notice?.text.contains("Esc stops") == true)
  }

  @Test func `An experiment that fails says so`() {
    var state = state()
    _ = update(&state, .key(.character("x")))
    _ = update(&state, .labEnded(problem: "The experiment failed"))
    #expect(view(state, state.size).asText().contains("The experiment failed."))
  }

  @Test func `A step without a program has the whole screen for its text`() {
    let state = state()
    #expect(state.availablePanes == [.lesson])
    #expect(!view(state, state.size).asText().contains("Output"))
  }
}
