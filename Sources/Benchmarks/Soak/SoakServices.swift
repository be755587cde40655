import ArgumentParser
import Foundation
import Lessons
import Python
import Tutor

/// Real runs of programs, and a learner's files in memory.
final class SoakServices: Services {
  /// The bytes that a recording's events may take, and its keyframes.
  private let traceLimit: Int
  /// The learner's exercises, by lesson and step, and copies of programs, by lesson and name.
  private var exercises: [String: [UInt8]] = [:]

  /// Makes services.
  init(traceLimit: Int) { self.traceLimit = traceLimit }

  /// Reads a program.
  func source(_ path: String) throws -> SourceFile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("'\(path)' cannot be read; give --programs")
    }
    return SourceFile(path: path, bytes: Array(data))
  }

  /// Makes a run.
  func record(_ source: SourceFile, provider: (any SourceProvider)?) -> Recording {
    let engine = Engine(source: source, provider: provider, isInteractive: true)
    engine.trace.limit = traceLimit
    let recording = Recording(engine)
    recording.timeline.keyframeLimit = traceLimit
    return recording
  }

  func perform(_ effect: Effect, _ state: AppState, on display: any Display) -> [Message] {
    switch effect {
    case .startProgram(let program):
      guard let lesson = state.tutorial?.lesson else { return [] }
      return [.programStarted(program, start(program, in: lesson))]
    case .openExercise: return openExercise(state.tutorial)
    case .resetExercise:
      exercises[name(state.tutorial)] = nil
      return openExercise(state.tutorial)
    case .openPlayground: return openPlayground(state.tutorial)
    case .resetPlayground:
      exercises[name(state.tutorial)] = nil
      return []
    case .showSolution:
      guard let lesson = state.tutorial?.lesson, let exercise = state.tutorial?.step.exercise,
        let solution = lesson.programs[exercise.solution]
      else { return [] }
      return [.solutionStarted(solution, start(solution, in: lesson))]
    case .edit(let path):
      return [.editing(path: path, bytes: exercises[name(state.tutorial)] ?? [])]
    case .saveText(_, let text):
      exercises[name(state.tutorial)] = Array(text.utf8)
      return [.textSaved(text)]
    case .reload: return reload(state)
    case .startLab: return [.labEnded(problem: "Nothing is measured here.")]
    case .advance, .giveInput, .stopLab, .saveProgress, .saveScreen, .quit: return []
    }
  }

  func save(_ state: AppState) {}

  private func start(_ program: LessonProgram, in lesson: Lesson) -> Recording {
    record(program.sourceFile, provider: LessonSources(lesson))
  }

  private func reload(_ state: AppState) -> [Message] {
    guard let path = state.scope?.program.path, let source = try? source(path) else { return [] }
    let program = ProgramText(path: path, bytes: source.bytes)
    return [.reloaded(program, record(source, provider: nil))]
  }

  private func openExercise(_ tutorial: Tutorial?) -> [Message] {
    guard let tutorial, let exercise = tutorial.step.exercise,
      var program = tutorial.lesson.programs[exercise.starter]
    else { return [] }
    program.bytes = exercises[name(tutorial)] ?? program.bytes
    return [
      .exerciseOpened(
        path: program.name, bytes: program.bytes, start(program, in: tutorial.lesson))
    ]
  }

  private func openPlayground(_ tutorial: Tutorial?) -> [Message] {
    guard let tutorial, var program = tutorial.playground?.program else { return [] }
    program.bytes = exercises[name(tutorial)] ?? program.bytes
    exercises[name(tutorial)] = program.bytes
    return [
      .playgroundOpened(
        path: program.name, bytes: program.bytes, start(program, in: tutorial.lesson))
    ]
  }

  private func name(_ tutorial: Tutorial?) -> String {
    guard let tutorial else { return "" }
    let own = tutorial.step.exercise == nil ? tutorial.step.program : nil
    return "\(tutorial.lesson.id)/\(own ?? tutorial.step.id)"
  }
}
