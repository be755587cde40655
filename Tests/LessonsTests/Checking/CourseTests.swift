import Foundation
import Testing

@testable import Lessons

/// The lessons that come with the program.
@Suite struct CourseTests {
  private static let folder = LessonLibrary.sources + "/Lessons"
  private let course = Course.read(FolderFiles(folder))

  @Test func `all lessons prove right, here and under CPython`() throws {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin"
    let python = try #require(PythonReference(lessons: Self.folder, searchPath: path))
    let check = CourseCheck(reference: { python.run($0, in: $1) })
    let problems = check.check(FolderFiles(Self.folder))
    #expect(problems.map(\.description) == [])
  }

  @Test func `every lesson asks, explains and ends with a recap`() {
    for lesson in course.lessons {
      let asks = lesson.steps.compactMap(\.ask)
      #expect((6...14).contains(lesson.steps.count), "\(lesson.id)")
      #expect(asks.count { $0.kind != .choice } >= 2, "\(lesson.id)")
      #expect(asks.contains { $0.kind == .choice }, "\(lesson.id)")
      #expect(lesson.recap.count == 3, "\(lesson.id)")
      #expect(!lesson.goal.isEmpty, "\(lesson.id)")
      if lesson.number >= 3 {
        #expect(lesson.steps.contains { $0.exercise != nil }, "\(lesson.id)")
      }
    }
  }

  @Test func `every step fits the lesson's pane without much scrolling`() {
    for lesson in course.lessons {
      for step in lesson.steps {
        #expect(StepLayout().height(of: step) <= 12, "\(lesson.id): \(step.id)")
      }
    }
  }
}
