import Lessons
import Screen

/// The list of lessons, each with what was done of it.
struct LessonListView {
  let state: AppState

  func draw(on canvas: inout Canvas) {
    guard let tutorial = state.tutorial else { return }
    var body = canvas.bounds
    var (keys, sentence) = (Rect.zero, Rect.zero)
    if body.height >= 5 { (body, keys) = body.splitBottom(1) }
    if body.height >= 8 { (body, sentence) = body.splitBottom(1) }
    let isFramed = body.width >= 24 && body.height >= 6
    let inside = isFramed ? body.inset(left: 2, top: 1, right: 2, bottom: 1) : body
    let lessons = state.lessonList.lessons(of: tutorial.course)
    if isFramed {
      canvas.box(body, title: StyledText("Lessons", .title), note: note(tutorial), isFocused: true)
    }
    var rows: [StyledText] = []
    if let search = state.lessonList.search {
      rows += [StyledText("Search: ", .dim) + StyledText(search.string + "_", .input), ""]
    }
    var selected = 0
    for (place, lesson) in lessons.enumerated() {
      let isSelected = place == state.lessonList.selection
      if isSelected { selected = rows.count }
      rows += self.rows(lesson, tutorial, isSelected: isSelected, width: inside.width)
    }
    if lessons.isEmpty { rows.append(StyledText("No lesson contains this.", .dim)) }
    let window = ScrollWindow(visible: inside.height, total: rows.count)
      .revealing(selected + 1, margin: 1)
    canvas.put(lines: rows, in: inside, from: window.offset)
    if isFramed {
      canvas.scrollbar(
        at: Point(body.right - 1, body.top + 1), height: body.height - 2, window: window)
    }
    SentenceView(text: state.notice?.styled, isUrgent: state.isWarned)
      .draw(in: sentence, on: &canvas)
    canvas.draw(in: keys) { KeyLine(state: state, notice: sentence.isEmpty).draw(on: &$0) }
  }

  private func rows(
    _ lesson: Lesson, _ tutorial: Tutorial, isSelected: Bool, width: Int
  ) -> [StyledText] {
    let status = tutorial.progress.status(of: lesson)
    let (mark, role, word) = words(status)
    var title = StyledText("\(mark) ", role)
    title.append("\(lesson.number < 10 ? " " : "")\(lesson.number)  ", .dim)
    title.append(lesson.title, Style(isSelected ? .strong : .text))
    let right = StyledText("\(word)  \(lesson.minutes) min", .dim)
    title = title.truncated(to: max(4, width - right.width - 2), ellipsis: state.glyphs.ellipsis)
    if width > right.width + 12 {
      title = title.padded(to: width - right.width) + right
    }
    if isSelected { title = title.padded(to: width).on(.selection) }
    var rows = [title]
    if isSelected {
      rows += StyledText(lesson.summary, .dim).wrapped(
        to: max(8, width), first: "      ", hanging: 6)
    }
    return rows
  }

  private func words(_ status: LessonStatus) -> (Character, Role, String) {
    switch status {
    case .untouched: (" ", .dim, "")
    case .begun: (state.glyphs.running, .ready, "begun")
    case .finished: (state.glyphs.check, .success, "done")
    case .finishedWithHelp: (state.glyphs.check, .hint, "done with help")
    }
  }

  private func note(_ tutorial: Tutorial) -> StyledText {
    let done = tutorial.course.lessons.count {
      [.finished, .finishedWithHelp].contains(tutorial.progress.status(of: $0))
    }
    return StyledText("\(done) of \(tutorial.course.lessons.count) done")
  }

  /// The line of keys.
  static func keys(_ state: AppState) -> [StyledText] {
    let glyphs = state.glyphs
    let enter = Key.enter.name(glyphs)
    if state.lessonList.search != nil {
      return [KeyLine.text(enter, "open"), KeyLine.text("Esc", "end search")]
    }
    return [
      KeyLine.text(KeyLine.arrows(glyphs), "choose"), KeyLine.text(enter, "open"),
      KeyLine.text("Esc", "back"), KeyLine.text("/", "search"), KeyLine.text("r", "start over"),
    ]
  }
}
