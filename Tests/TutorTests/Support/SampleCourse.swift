import Lessons

/// Three lessons of the real course, numbered as if there were no others.
///
/// What other lessons are added or how the glossary grows does not change what tests see.
enum SampleCourse {
  static let course: Course = {
    let ids = ["what-await-does", "taking-turns", "waiting-together"]
    let terms = ["coroutine", "event-loop", "ready-queue", "suspend", "task", "timer"]
    let whole = Course.read(FolderFiles(LessonLibrary.sources + "/Lessons"))
    let lessons = ids.enumerated().compactMap { index, id -> Lesson? in
      guard var lesson = whole.lesson(named: id) else { return nil }
      lesson.number = index + 1
      return lesson
    }
    let entries = terms.compactMap { whole.glossary[$0] }
    return Course(lessons: lessons, glossary: Glossary(entries: entries))
  }()
}
