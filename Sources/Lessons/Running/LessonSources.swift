import Python
import Trace

/// The Python files of a lesson, as a program finds them when it imports one.
package final class LessonSources: SourceProvider {
  private let programs: [String: LessonProgram]

  /// Makes the modules of a lesson.
  package init(_ lesson: Lesson) { programs = lesson.programs }

  package func source(of module: String) -> SourceFile? {
    programs[module + ".py"].map { SourceFile(path: $0.name, bytes: $0.bytes) }
  }
}

extension LessonProgram {
  /// The program as the engine runs it.
  package var sourceFile: SourceFile { SourceFile(path: name, bytes: bytes) }
}

extension Lesson {
  /// How many events of a program a lesson may be about; one that goes on beyond them counts as
  /// endless.
  package static let eventLimit = 1_000_000

  /// A run of one of the lesson's programs, or of the learner's version of one; nothing has run.
  package func engine(for program: LessonProgram) -> Engine {
    Engine(source: program.sourceFile, provider: LessonSources(self))
  }

  /// Runs a program to its end, or to a limit.
  ///
  /// - Parameters:
  ///   - program: the program.
  ///   - events: how many events may be recorded.
  ///   - seconds: how long it may take.
  /// - Returns: The trace; where a limit was met, the program was stopped in it.
  package func trace(
    of program: LessonProgram, events: Int = Lesson.eventLimit, seconds: Int = 60
  ) -> TraceLog {
    let engine = engine(for: program)
    engine.advance(until: events, within: .seconds(seconds))
    if !engine.isFinished { engine.stop() }
    return engine.trace
  }
}

extension LoopState {
  /// Whether the program has ended without being stopped from outside.
  ///
  /// An engine that is stopped ends its program as Ctrl-C would, with the status 130.
  package var hasEndedByItself: Bool { phase == .ended && exitStatus != 130 }
}
