import Lessons
import Python
import Screen
import Trace

@testable import Tutor

/// A learner at the keyboard of the application, without a terminal: keys in, frames out.
///
/// Effects are performed before the next key, in order, as the application performs them.
final class Learner {
  private(set) var state: AppState
  /// What stands in for files and runs.
  let services = MemoryServices()
  /// The effects performed so far, without those that only let the program run on.
  private(set) var performed: [Effect] = []
  /// Whether the learner has quit.
  private(set) var hasQuit = false
  /// How many slices a program may run on for one message; then the search is left pending.
  var patience = 400

  private let display = ScriptedDisplay(events: [])

  /// Sits down before a screen on which nothing is open.
  init(
    _ size: Size = Size(width: 80, height: 24), isUnicode: Bool = true, animates: Bool = true
  ) {
    state = AppState(
      capabilities: Capabilities(isUnicode: isUnicode, animates: animates), size: size)
  }

  /// Opens a program in the scope.
  static func open(
    _ source: String, name: String = "program.py", on size: Size = Size(width: 80, height: 24),
    isUnicode: Bool = true, animates: Bool = true, isInteractive: Bool = false
  ) -> Learner {
    let learner = Learner(size, isUnicode: isUnicode, animates: animates)
    let file = SourceFile(path: name, bytes: Array(source.utf8))
    let program = ProgramText(path: name, bytes: file.bytes)
    let engine = Engine(source: file, isInteractive: isInteractive)
    learner.send(.opened(Scope(program: program, recording: Recording(engine))))
    return learner
  }

  /// Opens a lesson of the sample course, at a step where one is named by its id.
  static func tour(
    _ lesson: String, step: String? = nil, on size: Size = Size(width: 80, height: 24),
    isUnicode: Bool = true, progress: Progress = Progress()
  ) -> Learner {
    let learner = Learner(size, isUnicode: isUnicode)
    let course = SampleCourse.course
    let index = course.lessons.firstIndex { $0.id == lesson } ?? 0
    var progress = progress
    if let step { progress[lesson: lesson].currentStep = step }
    learner.state.tutorial = Tutorial(course: course, lessonIndex: index, progress: progress)
    learner.perform(learner.state.openLesson(index))
    return learner
  }

  /// Opens a lesson of its own.
  static func study(
    _ lesson: Lesson, on size: Size = Size(width: 80, height: 24), isUnicode: Bool = true
  ) -> Learner {
    let learner = Learner(size, isUnicode: isUnicode)
    learner.state.tutorial = Tutorial(
      course: Course(lessons: [lesson]), lessonIndex: 0, progress: Progress())
    learner.perform(learner.state.openLesson(0))
    return learner
  }

  // MARK: Doing

  /// Goes through the panes to one.
  func focus(_ pane: Tutor.Pane) {
    while state.focus != pane { press(.tab) }
  }

  /// Presses keys, one after the other.
  func press(_ keys: Key...) {
    for key in keys { send(.key(key)) }
  }

  /// Types characters; each is a key of its own.
  func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  /// Gives the screen another size.
  func resize(to size: Size) { send(.resized(size)) }

  /// Tells the application something, and has done what it asks for.
  func send(_ message: Message) { perform(update(&state, message)) }

  private func perform(_ first: [Effect]) {
    var effects = first[...]
    var slices = 0
    while let effect = effects.popFirst() {
      switch effect {
      case .advance:
        guard slices < patience, let recording = state.scope?.recording else { continue }
        slices += 1
        recording.run.advance(until: recording.end + 20_000, within: nil)
        effects += update(&state, .advanced)
      case .quit:
        hasQuit = true
        performed.append(effect)
      default:
        performed.append(effect)
        for message in services.perform(effect, state, on: display) {
          effects += update(&state, message)
        }
      }
    }
  }

  /// Leaves as the application does at its end; the progress that is then kept.
  func leave() -> Progress {
    state.keepMoment()
    return state.tutorial?.progress ?? Progress()
  }

  // MARK: Seeing

  /// What is on the screen.
  var frame: Frame { view(state, state.size) }

  /// Whether the screen is as it was; failures then do not print thousands of cells.
  func seesAgain(_ frame: Frame) -> Bool { self.frame == frame }

  /// The rows of the screen, without the spaces at their ends.
  var rows: [String] {
    frame.asText().split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  /// The rows without borders and runs of spaces, joined, so that wrapped text can be found.
  var words: String {
    rows.joined(separator: " ").split { $0 == " " || $0 == "│" || $0 == "|" }
      .joined(separator: " ")
  }

  /// Whether a text is on the screen, wrapped or not.
  func sees(_ text: String) -> Bool { words.contains(text) }

  /// What the last key was answered with.
  var notice: String? { state.notice?.text }

  /// How many events have happened at the moment that is shown.
  var moment: Sequence { state.scope?.cursor ?? 0 }

  /// The line of code that is about to run, or at which the last task has suspended.
  var line: Int? { (state.scope?.breakpointPlace?.line).map(Int.init) }
}
