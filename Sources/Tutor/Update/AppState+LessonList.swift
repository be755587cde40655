import Lessons
import Screen

extension AppState {
  /// Opens the list of lessons at the current one.
  mutating func openLessonList() {
    guard let tutorial else { return }
    lessonList = LessonList()
    lessonList.selection = tutorial.lessonIndex
    place = .lessonList
  }

  /// Takes a key in the list of lessons.
  mutating func takeInLessonList(_ key: Key) -> [Effect] {
    guard let tutorial else { return [] }
    let lessons = lessonList.lessons(of: tutorial.course)
    let last = max(0, lessons.count - 1)
    switch key {
    case .up: lessonList.selection = max(0, lessonList.selection - 1)
    case .down: lessonList.selection = min(last, lessonList.selection + 1)
    case .pageUp: lessonList.selection = max(0, lessonList.selection - 8)
    case .pageDown: lessonList.selection = min(last, lessonList.selection + 8)
    case .home where lessonList.search == nil: lessonList.selection = 0
    case .end where lessonList.search == nil: lessonList.selection = last
    case .enter:
      guard lessons.indices.contains(lessonList.selection),
        let index = tutorial.course.lessons.firstIndex(of: lessons[lessonList.selection])
      else { return [] }
      place = .workspace
      if index == tutorial.lessonIndex { return [] }
      return openLesson(index)
    case .escape:
      if lessonList.search == nil { place = .workspace } else { lessonList.search = nil }
    default:
      if var input = lessonList.search {
        if input.take(key) { lessonList.selection = 0 }
        lessonList.search = input
      } else {
        return takeLetterInLessonList(key, lessons)
      }
    }
    return []
  }

  private mutating func takeLetterInLessonList(_ key: Key, _ lessons: [Lesson]) -> [Effect] {
    switch key {
    case .character("q"): return [.quit]
    case .character("l"): place = .workspace
    case .character("/"):
      lessonList.search = TextInput()
      lessonList.selection = 0
    case .character("k"): return takeInLessonList(.up)
    case .character("j"): return takeInLessonList(.down)
    case .character("?"): overlay = .help(.lesson, scroll: 0)
    case .character("r"):
      if lessons.indices.contains(lessonList.selection),
        let index = tutorial?.course.lessons.firstIndex(of: lessons[lessonList.selection])
      {
        overlay = .confirm(.restartLesson(index))
      }
    default: notice = Notice("This key has no meaning in the list of lessons.")
    }
    return []
  }
}
