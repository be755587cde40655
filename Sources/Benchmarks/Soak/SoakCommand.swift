import ArgumentParser
import Foundation
import Fuzzing
import Lessons
import Screen
import Tutor

/// Plays the application for a long time with random keys, and watches what it holds.
///
/// Each second of play is one look of the application for a key or another size of the screen.
/// Lessons of the course and programs without an end take turns; all run on real engines.
struct SoakCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "soak",
    abstract: "Play lessons and programs with random keys, and watch memory, descriptors, threads.",
    shouldDisplay: false)

  @Option(help: "The folder of the programs.")
  var programs = "Sources/Benchmarks/Programs"

  @Option(help: "The folder of the lessons.")
  var lessons = "Lessons"

  @Option(help: "The minutes of play; a minute has sixty keys.")
  var minutes = 60

  @Option(help: "The seconds of play until another lesson or program is opened.")
  var stay = 120

  @Option(help: "The seed of the keys.")
  var seed: UInt64 = 1

  /// Megabytes that a recording's events may take, and its keyframes.
  private static let traceLimit = 16
  /// Megabytes that the process may take beyond what it had when every program had been open once.
  private static let growthLimit = 256

  func run() throws {
    let course = Course.read(FolderFiles(lessons))
    guard let first = course.problems.first else {
      try play(course)
      return
    }
    throw ValidationError("\(lessons)/\(first)")
  }

  private func play(_ course: Course) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: "\(programs)/Soak").sorted()
      .filter { $0.hasSuffix(".py") }.map { "\(programs)/Soak/\($0)" }
    var random = SeededGenerator(seed: seed)
    let start = ProcessFigures.now
    var ceiling = 0
    print("minute     MB  descriptors  threads  keys  sleeps  shown")
    var session = 0
    var (keys, sleeps) = (0, 0)
    for second in stride(from: 0, to: max(stay, minutes * 60), by: stay) {
      // A lesson and a program in turn; every program comes once in the first rounds.
      let file = session % 2 == 0 ? nil : files[session / 2 % files.count]
      let display = RandomDisplay(keys: stay, random: &random)
      try visit(course, file, on: display, &random)
      keys += display.pressed
      sleeps += display.sleeps
      session += 1
      let now = ProcessFigures.now
      let shown = file.map { ProgramText.name(of: $0) } ?? "a lesson"
      print(
        [
          padded((second + stay) / 60, 6), padded(now.megabytes, 7), padded(now.descriptors, 13),
          padded(now.threads, 9), padded(keys, 6), padded(sleeps, 8), "  " + shown,
        ].joined())
      if session <= 2 * files.count { ceiling = max(ceiling, now.megabytes) }
      try check(now, start, ceiling + Self.growthLimit)
    }
    print("\(session) visits: memory within bounds, descriptors and threads as at the start")
  }

  /// Opens a lesson at random, or the program, and stays until the display has had enough.
  private func visit(
    _ course: Course, _ file: String?, on display: RandomDisplay, _ random: inout SeededGenerator
  ) throws {
    let services = SoakServices(traceLimit: Self.traceLimit << 20)
    var state = AppState(capabilities: display.capabilities, size: display.size)
    let effects: [Effect]
    if let file {
      let source = try services.source(file)
      effects = update(
        &state,
        .opened(
          Scope(
            program: ProgramText(path: file, bytes: source.bytes),
            recording: services.record(source, provider: nil))))
    } else {
      let index = Int.random(in: course.lessons.indices, using: &random)
      var progress = Lessons.Progress()
      let lesson = course.lessons[index]
      progress[lesson: lesson.id].currentStep = lesson.steps.randomElement(using: &random)?.id
      state.tutorial = Tutorial(course: course, lessonIndex: index, progress: progress)
      effects = state.openLesson(index)
    }
    let application = Application(state: state, display: display, services: services)
    _ = application.run(effects)
  }

  private func check(_ now: ProcessFigures, _ start: ProcessFigures, _ limit: Int) throws {
    guard now.megabytes > 0 else { throw Excess("this system does not say what a process holds") }
    if now.megabytes > limit {
      throw Excess("memory has grown to \(now.megabytes) MB; the bound is \(limit) MB")
    }
    if now.descriptors > start.descriptors {
      throw Excess(
        "\(now.descriptors) descriptors are open; at the start \(start.descriptors) were")
    }
    // One thread serves the runs of all programs before their first.
    if now.threads > start.threads + 2 {
      throw Excess("\(now.threads) threads are there; at the start \(start.threads) were")
    }
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

/// A bound that was exceeded.
private struct Excess: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
