import Foundation
import Testing

@Suite("The command without a screen", .serialized) struct RunningTests {
  @Test("run gives the program's output, errors and status, and nothing else")
  func run() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Programs.sound, to: "own.py")
    let outcome = try await Command.loopscope("run", path, "Eve", in: folder)
    #expect(outcome.output == "hello Ada\nhello Eve\n")
    #expect(outcome.errors == "careful\n")
    #expect(outcome.status == 0)
  }

  @Test("Options count before and behind the file, and what they do not know is the program's")
  func ownArguments() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("import sys\nprint(sys.argv[1:])\n", to: "own.py")
    let own = try await Command.loopscope("run", path, "a", "--two", "-x", "3", in: folder)
    #expect(own.output == "['a', '--two', '-x', '3']\n")
    let behind = try await Command.loopscope("run", path, "--", "--live", "--", in: folder)
    #expect(behind.output == "['--live', '--']\n")
    let plain = try await Command.loopscope("open", path, "--plain", "-z", in: folder)
    #expect(plain.output.contains("The program prints \"['-z']\" at line 2."))
    let trace = try await Command.loopscope("trace", path, "--format", "perfetto", in: folder)
    #expect(trace.output.contains("traceEvents"))
  }

  @Test("run ends with 1 and a traceback where the program fails")
  func runFails() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Programs.failing, to: "own.py")
    let outcome = try await Command.loopscope("run", path, in: folder)
    #expect(outcome.output == "begins\n")
    #expect(outcome.errors.hasPrefix("Traceback (most recent call last):\n"))
    #expect(outcome.errors.contains("    return a / b\n           ~~^~~\n"))
    #expect(outcome.errors.hasSuffix("ZeroDivisionError: division by zero\n"))
    #expect(outcome.status == 1)
  }

  @Test(
    "run ends with the program's own status",
    arguments: [("raise SystemExit(7)", 7), ("import sys; sys.exit()", 0), ("1 +", 1)]
      as [(String, Int32)])
  func status(source: String, status: Int32) async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(source + "\n", to: "own.py")
    #expect(try await Command.loopscope("run", path, in: folder).status == status)
  }

  @Test("A file that is not there is bad usage, with one cause and one remedy")
  func missing() async throws {
    let folder = try TemporaryFolder()
    for command in ["run", "trace", "open"] {
      let outcome = try await Command.loopscope(command, "nowhere.py", in: folder)
      #expect(outcome.output == "")
      #expect(
        outcome.errors
          == "loopscope: there is no file 'nowhere.py'; check the name and the folder\n")
      #expect(outcome.status == 2)
    }
  }

  @Test("An unknown option or lesson is bad usage")
  func usage() async throws {
    let folder = try TemporaryFolder()
    let option = try await Command.loopscope("list", "--colour", in: folder)
    #expect(option.status == 2)
    #expect(option.errors.contains("--colour"))
    let missing = try await Command.loopscope("run", in: folder)
    #expect(missing.status == 2)
    #expect(missing.errors.contains("<file>"))
    let lesson = try await Command.loopscope("tour", "no-such-lesson", in: folder)
    #expect(lesson.status == 2)
    #expect(
      lesson.errors
        == "loopscope: there is no lesson 'no-such-lesson'; 'loopscope list' shows their names\n")
  }

  @Test("trace writes one JSON object a line, in the order of what happened")
  func trace() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Programs.sound, to: "own.py")
    let outcome = try await Command.loopscope("trace", path, in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count > 50)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      #expect(object is [String: Any])
    }
    // The same program gives the same trace, byte for byte.
    let again = try await Command.loopscope("trace", path, in: folder)
    #expect(again.output == outcome.output)
  }

  @Test("trace tells of a program that fails, and writes its trace all the same")
  func traceFails() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Programs.failing, to: "own.py")
    let outcome = try await Command.loopscope(
      "trace", "-o", folder.file("own.jsonl"), path, in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(
      outcome.errors
        == "loopscope: the program ended with exit status 1; its trace is complete\n")
    #expect(folder.read("own.jsonl")?.contains("ZeroDivisionError") == true)
  }

  @Test("trace writes Perfetto's format, whole")
  func perfetto() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Programs.sound, to: "own.py")
    let outcome = try await Command.loopscope("trace", "--format", "perfetto", path, in: folder)
    #expect(outcome.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let events = (object as? [String: Any])?["traceEvents"] as? [[String: Any]]
    #expect(events?.isEmpty == false)
  }

  @Test("list names the lessons, and what was done of them")
  func list() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Command.loopscope("list", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("taking-turns"))
    #expect(!outcome.output.contains("begun"))
    // Looking leaves nothing behind.
    #expect(!FileManager.default.fileExists(atPath: folder.file("state")))
  }

  @Test("check passes lessons that are sound, and names place and cause where they are not")
  func check() async throws {
    let folder = try TemporaryFolder()
    let lesson = folder.file("Lessons/01-small")
    try FileManager.default.createDirectory(
      atPath: lesson, withIntermediateDirectories: true)
    try folder.write(Programs.small, to: "Lessons/01-small/sound.py")
    func write(until line: Int) throws {
      try folder.write(
        """
        ---
        format: 1
        id: small
        title: Small
        summary: Very small.
        requires: []
        minutes: 1
        program: sound.py
        ---

        ## A step

        Some text.

        <!--
        run: {until: line, line: \(line)}
        -->

        ## What you know now

        - One thing.

        """, to: "Lessons/01-small/lesson.md")
    }
    try write(until: 5)
    let sound = try await Command.loopscope(
      "check", "--no-python", folder.file("Lessons"), in: folder)
    #expect(sound.errors == "")
    #expect(
      sound.output
        == "1 lesson in \(folder.file("Lessons")): all is well, not compared with python3\n")
    #expect(sound.status == 0)
    try write(until: 70)
    let broken = try await Command.loopscope(
      "check", "--no-python", folder.file("Lessons"), in: folder)
    #expect(broken.output == "")
    #expect(broken.errors.hasPrefix(folder.file("Lessons/01-small/lesson.md:16:26: error: ")))
    #expect(broken.status == 1)
  }

  @Test("--plain tells a lesson and a run as text")
  func plain() async throws {
    let folder = try TemporaryFolder()
    let lesson = try await Command.loopscope("tour", "--plain", "taking-turns", in: folder)
    #expect(lesson.status == 0)
    #expect(lesson.output.hasPrefix("Taking turns\n============\n"))
    let path = try folder.write(Programs.sound, to: "own.py")
    let run = try await Command.loopscope("open", "--plain", path, in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("hello Ada"))
  }

  @Test("Without a terminal the tutorial says what to do instead")
  func noTerminal() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Command.loopscope(in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--plain"))
  }
}
