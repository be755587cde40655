import Foundation

/// The form in which progress is kept: JSON that people can read.
struct ProgressFile: Codable {
  /// The form's version that this program writes.
  static let format = 1

  struct Lesson: Codable {
    var step: String?
    var moment: Int?
    var visited: [String]?
    var answers: [String: Answer]?
    var exercises: [String: Exercise]?
    var round: Int?
  }

  struct Answer: Codable {
    var tries: Int?
    var right: Bool?
    var hints: Int?
  }

  struct Exercise: Codable {
    var tries: Int?
    var passed: Bool?
    var solutionShown: Bool?
    var hints: Int?
  }

  var format: Int
  var lastLesson: String?
  var lessons: [String: Lesson]?

  /// The text to write.
  func text() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return Array(try encoder.encode(self)) + [10]
  }

  /// Reads a text.
  static func read(_ bytes: [UInt8]) throws -> ProgressFile {
    try JSONDecoder().decode(ProgressFile.self, from: Data(bytes))
  }
}

extension ProgressFile {
  private struct Header: Codable { var format: Int }

  /// The format of a file whose rest cannot be read.
  static func formatOnly(_ bytes: [UInt8]) -> Int? {
    try? JSONDecoder().decode(Header.self, from: Data(bytes)).format
  }

  /// Makes the form of a progress.
  init(_ progress: Progress) {
    format = Self.format
    lastLesson = progress.lastLesson
    lessons = progress.lessons.mapValues { lesson in
      Lesson(
        step: lesson.currentStep, moment: lesson.currentMoment, visited: lesson.visited.sorted(),
        answers: lesson.answers.mapValues {
          Answer(tries: $0.tries, right: $0.isRight, hints: $0.hints)
        },
        exercises: lesson.exercises.mapValues {
          Exercise(
            tries: $0.tries, passed: $0.isPassed, solutionShown: $0.isSolutionShown,
            hints: $0.hints)
        },
        round: lesson.round)
    }
  }

  /// The progress that it stands for.
  var progress: Progress {
    var progress = Progress()
    progress.lastLesson = lastLesson
    for (id, lesson) in lessons ?? [:] {
      var entry = LessonProgress()
      entry.currentStep = lesson.step
      entry.currentMoment = lesson.moment.flatMap { $0 >= 0 ? $0 : nil }
      entry.visited = Set(lesson.visited ?? [])
      entry.round = max(0, lesson.round ?? 0)
      entry.answers = (lesson.answers ?? [:]).mapValues {
        AnswerRecord(
          tries: max(0, $0.tries ?? 0), isRight: $0.right ?? false, hints: max(0, $0.hints ?? 0))
      }
      entry.exercises = (lesson.exercises ?? [:]).mapValues {
        ExerciseRecord(
          tries: max(0, $0.tries ?? 0), isPassed: $0.passed ?? false,
          isSolutionShown: $0.solutionShown ?? false, hints: max(0, $0.hints ?? 0))
      }
      progress.lessons[id] = entry
    }
    return progress
  }
}
