import Lessons
import Python
import Screen
import Trace

@testable import Tutor

/// Runs for real, and files in memory, for an application under test.
final class MemoryServices: Services {
  /// The learner's own files, by lesson and step.
  var exercises: [String: [UInt8]] = [:]
  /// The learner's copies of lessons' programs, by name.
  var playgrounds: [String: [UInt8]] = [:]
  /// Why no copy can be made, where none can.
  var refusal: String?
  /// What the program's file holds when it is read anew; nil answers that it cannot be read.
  var fileOnDisk: String?
  /// The progress saved last.
  private(set) var saved: Progress?

  func perform(_ effect: Effect, _ state: AppState, on display: any Display) -> [Message] {
    switch effect {
    case .startProgram(let program):
      guard let lesson = state.tutorial?.lesson else { return [] }
      return [.programStarted(program, Recording(lesson.engine(for: program)))]
    case .openExercise: return openExercise(state.tutorial)
    case .resetExercise:
      exercises[Self.name(state.tutorial)] = nil
      return openExercise(state.tutorial)
    case .openPlayground:
      if let refusal { return [.playgroundRefused(Notice(refusal, .error))] }
      return openPlayground(state.tutorial)
    case .resetPlayground:
      playgrounds[state.tutorial?.shownProgram ?? ""] = nil
      return []
    case .showSolution:
      guard let lesson = state.tutorial?.lesson, let exercise = state.tutorial?.step.exercise,
        let solution = lesson.programs[exercise.solution]
      else { return [] }
      return [.solutionStarted(solution, Recording(lesson.engine(for: solution)))]
    // There is no editor but the one that is built in.
    case .edit(let path):
      if let name = state.tutorial?.playground?.program.name {
        return [.editing(path: path, bytes: playgrounds[name] ?? [])]
      }
      let bytes = exercises[Self.name(state.tutorial)] ?? starter(state.tutorial)?.bytes
      return [.editing(path: path, bytes: bytes ?? Array((fileOnDisk ?? "").utf8))]
    case .saveText(_, let text):
      if state.tutorial == nil {
        fileOnDisk = text
      } else if let name = state.tutorial?.playground?.program.name {
        playgrounds[name] = Array(text.utf8)
      } else {
        exercises[Self.name(state.tutorial)] = Array(text.utf8)
      }
      return [.textSaved(text)]
    case .giveInput(let line):
      state.scope?.recording.run.give(line)
      return []
    // Nothing is measured in tests.
    case .startLab: return [.labEnded(problem: nil)]
    case .stopLab: return []
    case .reload: return reload(state.scope)
    case .saveProgress:
      saved = state.tutorial?.progress
      return []
    case .saveScreen: return [.remark(Notice("The screen was saved."))]
    case .advance, .quit: return []
    }
  }

  func save(_ state: AppState) { saved = state.tutorial?.progress }

  private func openExercise(_ tutorial: Tutorial?) -> [Message] {
    guard let tutorial, var program = starter(tutorial) else { return [] }
    program.bytes = exercises[Self.name(tutorial)] ?? program.bytes
    let recording = Recording(tutorial.lesson.engine(for: program))
    return [
      .exerciseOpened(
        path: "/home/ada/\(program.name)", bytes: program.bytes, recording)
    ]
  }

  private func openPlayground(_ tutorial: Tutorial?) -> [Message] {
    guard let tutorial, var program = tutorial.playground?.program else { return [] }
    let bytes = playgrounds[program.name] ?? program.bytes
    playgrounds[program.name] = bytes
    program.bytes = bytes
    let isWell = ProgramText(path: program.name, bytes: bytes).mistake == nil
    let recording = isWell ? Recording(tutorial.lesson.engine(for: program)) : nil
    return [.playgroundOpened(path: "/home/ada/\(program.name)", bytes: bytes, recording)]
  }

  private func starter(_ tutorial: Tutorial?) -> LessonProgram? {
    guard let tutorial, let exercise = tutorial.step.exercise else { return nil }
    return tutorial.lesson.programs[exercise.starter]
  }

  private func reload(_ scope: Scope?) -> [Message] {
    guard let path = scope?.program.path, let text = fileOnDisk else {
      return [.remark(Notice("The file cannot be read.", .warning))]
    }
    let file = SourceFile(path: path, bytes: Array(text.utf8))
    let program = ProgramText(path: path, bytes: file.bytes)
    let recording = program.mistake == nil ? Recording(Engine(source: file)) : nil
    return [.reloaded(program, recording)]
  }

  /// The name under which a step's exercise is kept.
  static func name(_ tutorial: Tutorial?) -> String {
    tutorial.map { "\($0.lesson.id)/\($0.step.id)" } ?? ""
  }
}
