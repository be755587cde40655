import Lessons

/// The list of lessons: which one is chosen, and what is searched for.
package struct LessonList: Equatable, Sendable {
  /// The place of the chosen lesson among those shown.
  package var selection = 0
  /// What is searched for; nil while nothing is.
  package var search: TextInput?

  /// Makes a list with its first lesson chosen.
  package init() {}

  /// The lessons that are shown.
  func lessons(of course: Course) -> [Lesson] {
    guard let search, !search.text.isEmpty else { return course.lessons }
    let needle = search.string.lowercased()
    return course.lessons.filter { lesson in
      "\(lesson.title) \(lesson.summary) \(lesson.id)".lowercased().contains(needle)
    }
  }
}
