import Foundation
import Testing

@Suite("The command with files and arguments that are none") struct OddFileTests {
  /// Runs each command on the file, and expects one message and status 2.
  private func refuse(_ file: String, _ message: String, in folder: TemporaryFolder) async throws {
    for words in [["run"], ["trace"], ["open", "--plain"], ["open"]] {
      let outcome = try await Command.run(
        Command.loopscope(), words + [file], in: folder)
      #expect(outcome.errors == "loopscope: \(message)\n")
      #expect(outcome.output == "")
      #expect(outcome.status == 2)
    }
  }

  @Test("What is no file with a program is refused at once, with the remedy")
  func refused() async throws {
    let folder = try TemporaryFolder()
    try #require(mkfifo(folder.file("pipe"), 0o600) == 0)
    try #require(symlink("ring.py", folder.file("ring.py")) == 0)
    // Two gigabytes, of which nothing is on the disk.
    try folder.write("", to: "huge.py")
    try #require(truncate(folder.file("huge.py"), 2 << 30) == 0)
    let notRegular = "is not a regular file; save the program in one"
    for device in ["pipe", "/dev/zero", "/dev/full", "/dev/null"] {
      try await refuse(device, "'\(device)' \(notRegular)", in: folder)
    }
    try await refuse("ring.py", "'ring.py' is a ring of links; name the file itself", in: folder)
    try await refuse(
      "huge.py", "'huge.py' is larger than 16 MiB; split the program into modules", in: folder)
    try await refuse("", "there is no file ''; check the name and the folder", in: folder)
    let long = String(repeating: "x", count: 100_000)
    try await refuse(long, "there is no file '\(long)'; check the name and the folder", in: folder)
  }

  @Test("A module that is a pipe or huge counts as none")
  func modules() async throws {
    let folder = try TemporaryFolder()
    try #require(mkfifo(folder.file("pipe.py"), 0o600) == 0)
    try folder.write("", to: "huge.py")
    try #require(truncate(folder.file("huge.py"), 2 << 30) == 0)
    for name in ["pipe", "huge"] {
      try folder.write("import \(name)\n", to: "own.py")
      let outcome = try await Command.loopscope("run", "own.py", in: folder)
      #expect(outcome.errors.hasSuffix("ModuleNotFoundError: No module named '\(name)'\n"))
      #expect(outcome.status == 1)
    }
  }

  @Test("Escape sequences in an argument do not reach the terminal")
  func escapes() async throws {
    let folder = try TemporaryFolder()
    try await refuse(
      "a\u{1B}[31m\n.py", #"there is no file 'a\u{1B}[31m\n.py'; check the name and the folder"#,
      in: folder)
    let outcome = try await Command.loopscope("tour", "\u{1B}[2J\u{9B}1m", in: folder)
    #expect(outcome.errors.contains(#"there is no lesson '\u{1B}[2J\u{009B}1m'"#))
  }

  @Test("A name that is not UTF-8 is told apart from one that is not there")
  func bytes() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Command.run(
      "/bin/sh", ["-c", "exec '\(Command.loopscope())' run \"$(printf 'caf\\351.py')\""], in: folder
    )
    #expect(outcome.errors.contains("give it a name in UTF-8"))
    #expect(outcome.status == 2)
  }

  @Test("A trace is never written over its program")
  func trace() async throws {
    let folder = try TemporaryFolder()
    try folder.write("print('one')\n", to: "own.py")
    try #require(symlink("own.py", folder.file("other")) == 0)
    for name in ["own.py", "./own.py", "other"] {
      let outcome = try await Command.loopscope("trace", "own.py", "-o", name, in: folder)
      #expect(
        outcome.errors
          == "loopscope: '\(name)' is the program itself; choose another file\n")
      #expect(outcome.status == 2)
      #expect(folder.read("own.py") == "print('one')\n")
    }
  }
}
