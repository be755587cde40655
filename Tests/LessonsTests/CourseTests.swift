import Foundation
import Testing

@testable import Lessons

/// The lessons that come with the program.
@Suite struct CourseTests {
  static let folder = LessonLibrary.sources + "/Lessons"

  @Test func `all lessons prove right, here and under CPython`() {
    let reference = PythonReference(lessons: Self.folder, searchPath: "/usr/local/bin:/usr/bin")
    let check = CourseCheck(
      reference: reference.map { python in { python.run($0, in: $1) } })
    let problems = check.check(FolderFiles(Self.folder))
    #expect(problems.map(\.description) == [])
  }
}
