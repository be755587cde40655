import ArgumentParser
import Foundation
import Lab
import Lessons
import Tutor

/// The tutorial, at a lesson or where the learner left off.
struct TourCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tour", abstract: "The tutorial, at a lesson or where you left off.")

  @Argument(help: "The lesson: its name, its number, or the beginning of its name.")
  var lesson: String?

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var lessons: LessonOptions

  func run() throws {
    let course = try lessons.course()
    // It stands on the terminal again once the tutorial is left.
    if let warning = try lessons.warning(of: course) { StandardError.say(warning) }
    let store = ProgressStore(LessonOptions.stateFolder)
    let (progress, problem) = store.load()
    let index = try self.index(in: course, progress)
    if screen.isPlain {
      try PlainOutput.tell(course.lessons[index], glyphs: screen.glyphs)
      return
    }
    let services = DiskServices(traceLimit: screen.traceLimit, store: store)
    try Session.run(screen, services: services) { state in
      state.tutorial = Tutorial(course: course, lessonIndex: index, progress: progress)
      state.tutorial?.machine = MachineFacts.here()
      let usual = StateFolder.path(environment: [:], home: NSHomeDirectory())
      if store.folder.path != usual { state.tutorial?.ownFolder = store.folder.path }
      let effects = state.openLesson(index)
      if let problem { state.notice = Notice("\(problem).", .warning) }
      return effects
    }
  }

  /// The place of the lesson that is asked for.
  private func index(in course: Course, _ progress: Lessons.Progress) throws -> Int {
    guard let name = lesson else {
      let next = progress.nextLesson(in: course)
      let last = progress.lastLesson.flatMap { id in course.lessons.first { $0.id == id } }
      return (next ?? last).flatMap { course.lessons.firstIndex(of: $0) } ?? 0
    }
    guard let found = course.lesson(named: name),
      let index = course.lessons.firstIndex(of: found)
    else {
      throw Failure("there is no lesson '\(name)'; 'loopscope list' shows their names", status: 2)
    }
    return index
  }
}
