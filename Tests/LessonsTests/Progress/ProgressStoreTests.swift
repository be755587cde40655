import Foundation
import Testing

import struct Lessons.Progress

@testable import Lessons

@Suite struct ProgressStoreTests {
  private let folder = StateFolder(
    NSTemporaryDirectory() + "loopscope-tests-" + UUID().uuidString)

  private func withFolder(_ body: () throws -> Void) rethrows {
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    try body()
  }

  private var sample: Progress {
    var progress = Progress()
    progress.lastLesson = "taking-turns"
    progress[lesson: "taking-turns"].currentStep = "who-is-next"
    progress[lesson: "taking-turns"].currentMoment = 41
    progress[lesson: "taking-turns"].visited = ["one", "two"]
    progress[lesson: "taking-turns"].answers["two"] = AnswerRecord(tries: 2, isRight: true)
    progress[lesson: "taking-turns"].exercises["make"] = ExerciseRecord(tries: 1, isPassed: true)
    return progress
  }

  private func write(_ text: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path + "/progress.json"))
  }

  private func text(_ name: String = "progress.json") throws -> String {
    String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name)), as: UTF8.self)
  }

  @Test func `what is saved is loaded`() throws {
    try withFolder {
      #expect(ProgressStore(folder).load().progress == Progress())
      try ProgressStore(folder).save(sample)
      let (progress, problem) = ProgressStore(folder).load()
      #expect(progress == sample)
      #expect(problem == nil)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.sorted() == ["lock", "progress.json"])
    }
  }

  @Test func `people can read the file`() throws {
    try withFolder {
      try ProgressStore(folder).save(sample)
      #expect(try text().contains("\"currentStep\"") == false)
      #expect(try text().contains("\"step\" : \"who-is-next\""))
      #expect(try text().hasSuffix("}\n"))
    }
  }

  @Test func `two copies running at once lose nothing`() throws {
    try withFolder {
      let (one, other) = (ProgressStore(folder), ProgressStore(folder))
      var mine = one.load().progress
      var theirs = other.load().progress
      mine[lesson: "a"].visited = ["x"]
      mine[lesson: "a"].answers["q"] = AnswerRecord(tries: 1, isRight: true)
      theirs[lesson: "a"].visited = ["y"]
      theirs[lesson: "a"].answers["q"] = AnswerRecord(tries: 3)
      theirs[lesson: "b"].visited = ["z"]
      try one.save(mine)
      let kept = try other.save(theirs)
      #expect(kept[lesson: "a"].visited == ["x", "y"])
      #expect(kept[lesson: "a"].answers["q"] == AnswerRecord(tries: 3, isRight: true))
      #expect(kept[lesson: "b"].visited == ["z"])
      #expect(one.load().progress == kept)
    }
  }

  @Test func `a lesson that was started over does not come back`() throws {
    try withFolder {
      let store = ProgressStore(folder)
      try store.save(sample)
      var progress = sample
      progress[lesson: "taking-turns"].startOver()
      #expect(try store.save(progress)[lesson: "taking-turns"].visited == [])
    }
  }

  @Test(arguments: [
    "", "{", "null", "[]", "{\"format\": \"one\"}", "{\"format\": 1, \"lessons\": 3}", "\u{0}\u{1}",
    "{\"format\": 0}",
  ])
  func `a broken file is kept aside, and the tutorial begins anew`(_ content: String) throws {
    try withFolder {
      try write(content)
      let store = ProgressStore(folder)
      let (progress, problem) = store.load()
      #expect(progress == Progress())
      #expect(
        problem?.description
          == "the progress file is broken, and the tutorial begins anew; the broken file is kept as \(folder.path)/progress.json.broken-1"
      )
      #expect(try text("progress.json.broken-1") == content)
      try store.save(sample)
      #expect(store.load().progress == sample)
    }
  }

  @Test func `every truncation of a file is survived`() throws {
    try withFolder {
      try ProgressStore(folder).save(sample)
      let whole = try text()
      for length in stride(from: 0, to: whole.utf8.count - 3, by: 7) {
        try write(String(whole.prefix(length)))
        #expect(ProgressStore(folder).load().problem != nil)
        try? FileManager.default.removeItem(atPath: folder.path)
      }
    }
  }

  @Test(arguments: ["{\"format\": 2}", "{\"format\": 7, \"lessons\": [1]}"])
  func `a file of a later version is left as it is`(_ content: String) throws {
    try withFolder {
      try write(content)
      let store = ProgressStore(folder)
      #expect(store.load().problem?.message.hasSuffix("was written by a later Loopscope") == true)
      #expect(throws: StateProblem.self) { try store.save(sample) }
      #expect(try text() == content)
    }
  }

  @Test func `a file that breaks while two copies run costs no save`() throws {
    try withFolder {
      let store = ProgressStore(folder)
      try store.save(sample)
      try write("{")
      #expect(try store.save(sample) == sample)
      #expect(try text("progress.json.broken-1") == "{")
    }
  }

  @Test func `a place that cannot be written is named, with a way out`() throws {
    // A file where the folder should be stops even the superuser.
    let blocker = NSTemporaryDirectory() + "loopscope-tests-" + UUID().uuidString
    try Data().write(to: URL(fileURLWithPath: blocker))
    defer { try? FileManager.default.removeItem(atPath: blocker) }
    let store = ProgressStore(StateFolder(blocker + "/state"))
    #expect(throws: StateProblem.self) { try store.save(sample) }
    let problem = #expect(throws: StateProblem.self) {
      try store.saveExercise(lesson: "a", step: "b", [])
    }
    #expect(problem?.message == "\(blocker) cannot be used: this is not a folder")
    #expect(problem?.remedy.contains("XDG_STATE_HOME") == true)
  }

  @Test func `a file that is there but cannot be read is left alone`() throws {
    let manager = FileManager.default
    let large = String(repeating: " ", count: 5 << 20)
    let kinds: [(String, (String) throws -> Void)] = [
      ("larger than 4096 KiB", { try Data(large.utf8).write(to: URL(fileURLWithPath: $0)) }),
      ("is not a regular file", { try #require(mkfifo($0, 0o600) == 0) }),
      (
        "this is a folder",
        { try manager.createDirectory(atPath: $0, withIntermediateDirectories: false) }
      ),
      (
        "leads nowhere",
        { try manager.createSymbolicLink(atPath: $0, withDestinationPath: "/nowhere/x") }
      ),
      (
        "ring of links",
        { try manager.createSymbolicLink(atPath: $0, withDestinationPath: "progress.json") }
      ),
    ]
    for (cause, make) in kinds {
      try withFolder {
        try manager.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        let file = folder.path + "/progress.json"
        try make(file)
        let before = try manager.attributesOfItem(atPath: file)
        let store = ProgressStore(folder)
        _ = store.load()
        let problem = #expect(throws: StateProblem.self) { try store.save(sample) }
        #expect(problem?.message.contains(cause) == true, "\(String(describing: problem))")
        let after = try manager.attributesOfItem(atPath: file)
        for key in [FileAttributeKey.systemFileNumber, .size, .type] {
          #expect(after[key] as? NSObject == before[key] as? NSObject, "\(cause)")
        }
      }
    }
  }

  @Test func `a broken file stays where it is once there are 99 others`() throws {
    try withFolder {
      try write("{")
      for number in 1...99 {
        try Data().write(to: URL(fileURLWithPath: "\(folder.path)/progress.json.broken-\(number)"))
      }
      let store = ProgressStore(folder)
      #expect(store.load().problem?.remedy == "delete some")
      #expect(throws: StateProblem.self) { try store.save(sample) }
      #expect(try text() == "{")
    }
  }

  @Test func `a link to the file stays one, and what it leads to is written`() throws {
    try withFolder {
      try FileManager.default.createDirectory(
        atPath: folder.path + "/elsewhere", withIntermediateDirectories: true)
      try Data("{\"format\": 1}".utf8).write(
        to: URL(fileURLWithPath: folder.path + "/elsewhere/own.json"))
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/progress.json", withDestinationPath: "elsewhere/own.json")
      try ProgressStore(folder).save(sample)
      #expect(try text("elsewhere/own.json").contains("taking-turns"))
      #expect(ProgressStore(folder).load().progress == sample)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.sorted() == ["elsewhere", "lock", "progress.json"])
    }
  }

  @Test func `a full disk leaves the old progress in place`() throws {
    try withFolder {
      let store = ProgressStore(folder)
      try store.save(sample)
      let before = try text()
      // The temporary file's name is taken by a device that is always full.
      let temporary = "\(folder.path)/progress.json.\(getpid()).tmp"
      try FileManager.default.createSymbolicLink(
        atPath: temporary, withDestinationPath: "/dev/full")
      let problem = #expect(throws: StateProblem.self) { try store.save(Progress()) }
      #expect(problem?.message.hasSuffix("the disk is full") == true)
      #expect(try text() == before)
    }
  }

  @Test func `what an exercise imports lies beside it, as the lesson has it`() throws {
    try withFolder {
      let store = ProgressStore(folder)
      let modules = [LessonProgram(name: "museum.py", bytes: Array("ROOMS = 3\n".utf8))]
      try store.saveModules(lesson: "a", modules)
      #expect(try text("exercises/a/museum.py") == "ROOMS = 3\n")
      try store.folder.replace("exercises/a/museum.py", Array("ROOMS = 4\n".utf8))
      try store.saveModules(lesson: "a", modules)
      #expect(try text("exercises/a/museum.py") == "ROOMS = 3\n")
    }
  }

  @Test func `a copy of a program is made once, kept, and started over`() throws {
    try withFolder {
      let store = ProgressStore(folder)
      let program = LessonProgram(name: "turns.py", bytes: Array("pass\n".utf8))
      let module = LessonProgram(name: "menu.py", bytes: Array("SOUP = 1\n".utf8))
      func open() throws -> (path: String, bytes: [UInt8]) {
        try store.openPlayground(lesson: "a", program: program, modules: [module])
      }
      let first = try open()
      #expect(first.path == folder.path + "/playgrounds/a/turns/turns.py")
      #expect(first.bytes == program.bytes)
      #expect(try text("playgrounds/a/turns/menu.py") == "SOUP = 1\n")
      try store.savePlayground(lesson: "a", program: program, Array("mine\n".utf8))
      #expect(try open().bytes == Array("mine\n".utf8))
      try store.resetPlayground(lesson: "a", program: program)
      #expect(try text("playgrounds/a/turns/turns.py") == "pass\n")
      #expect(try text("playgrounds/a/turns/turns.py.before-reset") == "mine\n")
    }
  }

  @Test func `an exercise is opened from its starter, kept, and reset`() throws {
    try withFolder {
      let store = ProgressStore(folder)
      let starter = LessonProgram(name: "s.py", bytes: Array("pass\n".utf8))
      let path = try store.openExercise(lesson: "a", step: "make-it", starter: starter)
      #expect(path == folder.path + "/exercises/a/make-it.py")
      #expect(try store.exercise(lesson: "a", step: "make-it") == starter.bytes)
      try store.saveExercise(lesson: "a", step: "make-it", Array("mine\n".utf8))
      #expect(try store.openExercise(lesson: "a", step: "make-it", starter: starter) == path)
      #expect(try text("exercises/a/make-it.py") == "mine\n")
      try store.resetExercise(lesson: "a", step: "make-it", starter: starter)
      #expect(try text("exercises/a/make-it.py") == "pass\n")
      #expect(try text("exercises/a/make-it.py.before-reset") == "mine\n")
      #expect(store.exercisePath(lesson: "../../x", step: "..").hasSuffix("/exercises/x/.py"))
    }
  }

  @Test func `the state folder follows the specification of base directories`() {
    #expect(StateFolder.path(environment: [:], home: "/h") == "/h/.local/state/loopscope")
    #expect(
      StateFolder.path(environment: ["XDG_STATE_HOME": "/s"], home: "/h") == "/s/loopscope")
    #expect(
      StateFolder.path(environment: ["XDG_STATE_HOME": "s"], home: "/h")
        == "/h/.local/state/loopscope")
  }
}

@Suite struct LessonStatusTests {
  private func lesson() throws -> Lesson {
    try #require(Course.read(SampleCourse.files()).lessons.first)
  }

  @Test func `nothing is done that was skipped`() throws {
    let lesson = try lesson()
    var progress = Progress()
    #expect(progress.status(of: lesson) == .untouched)
    progress[lesson: "sample"].visited = ["who-is-next", "make", "you-know-now"]
    #expect(progress.status(of: lesson) == .begun)
    progress[lesson: "sample"].answers["who-is-next"] = AnswerRecord(tries: 1, isRight: false)
    progress[lesson: "sample"].exercises["make"] = ExerciseRecord(tries: 1, isPassed: true)
    #expect(progress.status(of: lesson) == .begun)
    #expect(progress.fraction(of: lesson) == 0.8)
    progress[lesson: "sample"].answers["who-is-next"]?.isRight = true
    #expect(progress.status(of: lesson) == .finished)
  }

  @Test func `a solution that was shown is marked`() throws {
    var progress = Progress()
    progress[lesson: "sample"].visited = ["who-is-next", "make", "you-know-now"]
    progress[lesson: "sample"].answers["who-is-next"] = AnswerRecord(tries: 1, isRight: true)
    progress[lesson: "sample"].exercises["make"] = ExerciseRecord(isSolutionShown: true)
    #expect(progress.status(of: try lesson()) == .finishedWithHelp)
  }

  @Test func `the next lesson is the first open one from the last on`() throws {
    let one = try lesson()
    var two = one
    two.id = "two"
    let course = Course(lessons: [one, two])
    var progress = Progress()
    #expect(progress.nextLesson(in: course)?.id == "sample")
    progress.lastLesson = "two"
    #expect(progress.nextLesson(in: course)?.id == "two")
    progress.lastLesson = "gone"
    #expect(progress.nextLesson(in: course)?.id == "sample")
    #expect(progress.nextLesson(in: Course()) == nil)
  }
}
