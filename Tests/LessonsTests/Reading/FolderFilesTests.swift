import Foundation
import Testing

@testable import Lessons

@Suite struct FolderFilesTests {
  private let root = NSTemporaryDirectory() + "loopscope-tests-" + UUID().uuidString

  private func withCourse(_ body: () throws -> Void) throws {
    let manager = FileManager.default
    try manager.createDirectory(
      atPath: root + "/Lessons/01-sample", withIntermediateDirectories: true)
    defer { try? manager.removeItem(atPath: root) }
    for (name, text) in [
      "01-sample/lesson.md": SampleCourse.lesson, "01-sample/two.py": SampleCourse.program,
      "01-sample/short.py": SampleCourse.solution, "glossary.md": SampleCourse.glossary,
      "../secret.py": "print('secret')\n",
    ] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: root + "/Lessons/" + name))
    }
    try body()
  }

  private func problems() -> [String] {
    Course.read(FolderFiles(root + "/Lessons")).problems.map(\.description)
  }

  @Test func `a folder on disk reads like one in memory`() throws {
    try withCourse {
      #expect(
        Course.read(FolderFiles(root + "/Lessons")) == Course.read(SampleCourse.files()))
    }
  }

  @Test func `a link out of the folder is not followed`() throws {
    try withCourse {
      try FileManager.default.createSymbolicLink(
        atPath: root + "/Lessons/01-sample/out.py", withDestinationPath: "../../secret.py")
      #expect(
        problems() == [
          "01-sample/out.py: error: this is a link to a file outside of the lessons' folder (put the file itself here)"
        ])
    }
  }

  @Test func `a ring of links is an error like any other`() throws {
    try withCourse {
      let path = root + "/Lessons/01-sample/ring.py"
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
      #expect(problems() == ["01-sample/ring.py: error: this is a ring of links"])
    }
  }

  @Test func `a pipe does not make the reader wait`() throws {
    try withCourse {
      #expect(mkfifo(root + "/Lessons/01-sample/pipe.py", 0o600) == 0)
      #expect(problems() == ["01-sample/pipe.py: error: this is not a regular file"])
    }
  }

  @Test func `a file that is too large is refused`() throws {
    try withCourse {
      try Data(count: 300 * 1024).write(
        to: URL(fileURLWithPath: root + "/Lessons/01-sample/large.py"))
      #expect(problems() == ["01-sample/large.py: error: this file is larger than 256 KiB"])
    }
  }

  @Test func `a folder without a script says so`() throws {
    try withCourse {
      try FileManager.default.createDirectory(
        atPath: root + "/Lessons/02-empty", withIntermediateDirectories: true)
      #expect(problems() == ["02-empty/lesson.md: error: there is no such file"])
    }
  }

  @Test func `a folder that is not there says so`() {
    #expect(problems() == ["\(root)/Lessons: error: there is no such file"])
  }

  // MARK: The library

  @Test func `lessons are found beside the program, in the sources, in the current folder`() throws
  {
    try withCourse {
      let manager = FileManager.default
      try manager.createDirectory(
        atPath: root + "/usr/bin", withIntermediateDirectories: true)
      func library(_ environment: [String: String] = [:], named: String? = nil) -> LessonLibrary {
        LessonLibrary(
          named: named, environment: environment, executable: root + "/usr/bin/loopscope",
          currentFolder: root, sources: nil)
      }
      #expect(try library().find() == root + "/Lessons")
      try manager.createDirectory(
        atPath: root + "/usr/share/loopscope", withIntermediateDirectories: true)
      try manager.copyItem(
        atPath: root + "/Lessons", toPath: root + "/usr/share/loopscope/Lessons")
      #expect(try library().find().hasSuffix("/usr/share/loopscope/Lessons"))
      #expect(
        try library(["LOOPSCOPE_LESSONS": root + "/Lessons"]).find() == root + "/Lessons")
      #expect(try library(named: "Lessons").find() == root + "/Lessons")
      let problem = #expect(throws: Problem.self) { try library(named: "nowhere").find() }
      #expect(problem?.message == "there is no such folder, named by the command line")
    }
  }

  @Test func `where nothing is found, all places are named`() {
    let library = LessonLibrary(
      environment: [:], executable: nil, currentFolder: "/nowhere", sources: "/gone")
    let problem = #expect(throws: Problem.self) { try library.find() }
    #expect(
      problem?.message
        == "the lessons were not found; looked in /gone/Lessons (the sources), /nowhere/Lessons (the current folder)"
    )
  }
}
