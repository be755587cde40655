import Lessons

/// A course of three lessons that belongs to the tests, in `Tests/TutorTests/SampleCourse`.
///
/// It stays as it is: what is changed in the real course does not change what these tests see.
enum SampleCourse {
  static let course: Course = {
    let whole = Course.read(FolderFiles(LessonLibrary.sources + "/Tests/TutorTests/SampleCourse"))
    let terms = ["coroutine", "event-loop", "ready-queue", "suspend", "task", "timer"]
    let entries = terms.compactMap { whole.glossary[$0] }
    return Course(lessons: whole.lessons, glossary: Glossary(entries: entries))
  }()
}
