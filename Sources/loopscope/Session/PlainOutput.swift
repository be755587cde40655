import Foundation
import Lessons
import Screen
import Tutor

/// Lessons and runs as text that can be read from top to bottom, by people and by screen readers.
enum PlainOutput {
  /// Prints a whole lesson.
  static func tell(_ lesson: Lesson, glyphs: Glyphs) throws {
    var text = PlainLesson(lesson, glyphs: glyphs) { Recording(lesson.engine(for: $0)) }
    try ByteSink(nil).write(Array(text.text().utf8))
  }

  /// Prints what happens in a run, sentence by sentence.
  static func tell(_ recording: Recording, glyphs: Glyphs) {
    let streams = StandardStreams()
    PlainRun(recording).tell { streams.write(glyphs.spelled($0) + "\n", to: .standardOutput) }
    streams.flush()
  }
}
