import Foundation
import Lessons
import Python
import Tutor

/// Lessons and runs as text that can be read from top to bottom, by people and by screen readers.
enum PlainOutput {
  /// Prints a whole lesson.
  static func tell(_ lesson: Lesson) throws {
    var text = PlainLesson(lesson) { program in
      let modules = LessonModules(programs: lesson.programs)
      return Recording(
        Engine(
          source: SourceFile(path: program.name, bytes: program.bytes), provider: modules))
    }
    try ByteSink(nil).write(Array(text.text().utf8))
  }

  /// Prints what happens in a run, sentence by sentence.
  static func tell(_ recording: Recording) {
    let streams = StandardStreams()
    PlainRun(recording).tell { streams.write($0 + "\n", to: .standardOutput) }
    streams.flush()
  }
}
