import Foundation
import Screen
import Testing

extension TerminalWindowTests {
  @Suite("The scope in a terminal") struct ScopeTests {
    @Test(
      "A learner's own program that fails is shown with its exception",
      arguments: TutorialTests.sizes)
    func fails(size: Size) async throws {
      let folder = try TemporaryFolder()
      try folder.write(Programs.failing, to: "own.py")
      try await TerminalWindow.running("open own.py", size: size, in: folder) { window in
        try await window.wait(for: "import asyncio")
        try await window.press("End")
        let end = try await window.wait(for: "ended, exit status 1")
        #expect(end.contains("the end"))
        try await window.press("Home")
        try await window.wait(for: "The program has not started yet.")
        try await window.press("q")
        try await window.expectEnd()
      }
    }

    @Test("A program that cannot be parsed shows its mistake")
    func mistake() async throws {
      let folder = try TemporaryFolder()
      try folder.write("def f(:\n    pass\n", to: "own.py")
      try await TerminalWindow.running("open own.py", in: folder) { window in
        try await window.wait(for: "Line 1: SyntaxError")
        try await window.press("q")
        try await window.expectEnd()
      }
    }

    @Test("A million events are gone through forward and back")
    func million() async throws {
      let folder = try TemporaryFolder()
      try folder.write(Programs.long, to: "long.py")
      try await TerminalWindow.running("open long.py", in: folder) { window in
        try await window.wait(for: "import asyncio")
        try await window.press("End")
        let end = try await window.wait(for: "ended, exit status 0")
        let count = try #require(
          end.split(separator: "\n").first?.split(separator: " ").compactMap {
            Int($0.filter(\.isNumber))
          }.max())
        #expect(count >= 1_000_000)
        for place in [count / 2, 3, count - 3] {
          try await window.type("g#\(place)")
          try await window.press("Enter")
          try await window.wait(for: "event \(place)")
        }
        try await window.press("Home")
        try await window.wait(for: "event 0")
        try await window.press("q")
        try await window.expectEnd()
      }
    }

    @Test("A live program serves a client from outside while it is watched, and keys are taken")
    func live() async throws {
      let folder = try TemporaryFolder()
      try folder.write(Programs.server, to: "server.py")
      try await TerminalWindow.running("open --live server.py", in: folder) { window in
        try await window.wait(for: "import asyncio")
        try await window.press("End")
        let screen = try await window.wait(for: "listening at port ")
        try await window.wait(for: "The program runs on")
        try await window.press("Escape")
        try await window.wait(for: "Stopped looking")
        let port = try #require(
          screen.components(separatedBy: "listening at port ").dropFirst().first.flatMap {
            Int($0.prefix { $0.isNumber })
          })
        try await window.press("End")
        let client = """
          import socket
          with socket.create_connection(("127.0.0.1", \(port)), timeout=60) as client:
              client.sendall(b"hello\\n")
              print(client.recv(100))
          """
        let outcome = try await Command.run(
          "/usr/bin/env", ["python3", "-c", client], in: folder)
        #expect(outcome.output == "b'HELLO\\n'\n")
        try await window.wait(for: "ended, exit status 0")
        try await window.press("Home")
        try await window.wait(for: "The program has not started yet.")
        try await window.press("q")
        try await window.expectEnd()
      }
    }

    @Test("While an endless program runs on, keys are taken, and it can be left")
    func endless() async throws {
      let folder = try TemporaryFolder()
      try folder.write(Programs.endless, to: "endless.py")
      try await TerminalWindow.running("open endless.py", in: folder) { window in
        try await window.wait(for: "import asyncio")
        try await window.press("End")
        try await window.wait(for: "The program runs on")
        try await window.press("Escape")
        try await window.wait(for: "Stopped looking")
        try await window.press("End")
        try await window.wait(for: "The program runs on")
        try await window.press("q")
        try await window.expectEnd()
      }
    }
  }
}
