import Foundation
import Screen
import Testing

extension TerminalWindowTests {
  @Suite("The tutorial in a terminal") struct TutorialTests {
    static let sizes = [Size(width: 80, height: 24), Size(width: 120, height: 36)]

    @Test("A learner starts, steps, answers, resizes and quits", arguments: sizes)
    func visits(size: Size) async throws {
      try await TerminalWindow.running("tour taking-turns", size: size) { window in
        // All of it, down to the last row: a terminal may show the rows above first.
        let first = try await window.wait(for: "the first screen") {
          $0.contains("Three tasks, one loop") && $0.contains("? help  q quit")
        }
        #expect(first.contains("step 1/"))
        // Forward and back: the same screen.
        try await window.press("Right")
        try await window.wait(for: "▸◦") { $0 != first && $0.contains("A  new, from main") }
        try await window.press("Left")
        try await window.wait(for: "the first screen") { $0 == first }
        // On to a question, and its answer.
        try await window.press("Enter")
        try await window.wait(for: "What is the first line of output?")
        let question = try await window.wait(for: "main waits")
        let answer = try #require(question.firstMatch(of: /([1-4]) main waits/)?.1)
        try await window.type(String(answer))
        try await window.press("Enter")
        try await window.wait(for: "Right: creating a task only puts it")
        // Another size, and back.
        try await window.resize(to: Size(width: 60, height: 18))
        let small = try await window.wait(for: "a smaller screen") {
          $0.split(separator: "\n", omittingEmptySubsequences: false).first?.count ?? 99 <= 60
            && $0.contains("step 2/")
        }
        #expect(small.split(separator: "\n").allSatisfy { $0.count <= 60 })
        try await window.resize(to: size)
        try await window.wait(for: "the old size") {
          $0.split(separator: "\n").contains { $0.count == size.width }
            && $0.contains("step 2/")
        }
        try await window.press("q")
        try await window.expectEnd()
      }
    }

    @Test("The tutorial goes on where it was left")
    func resumes() async throws {
      let folder = try TemporaryFolder()
      try await TerminalWindow.running("", in: folder) { window in
        try await window.wait(for: "step 1/")
        try await window.press("Enter")
        try await window.wait(for: "step 2/")
        try await window.press("q")
        try await window.expectEnd()
      }
      try await TerminalWindow.running("", in: folder) { window in
        try await window.wait(for: "step 2/")
        try await window.press("q")
        try await window.expectEnd()
      }
      let list = try await Command.loopscope("list", in: folder)
      #expect(list.output.contains("begun, "))
    }

    @Test("A step's program is copied, changed and run; the lesson's own comes back")
    func playground() async throws {
      try await TerminalWindow.running("tour taking-turns") { window in
        try await window.wait(for: "step 1/")
        try await window.press("e")
        try await window.wait(for: "Esc save and close")
        try await window.press("C-End")
        try await window.type("print('mine')")
        try await window.press("Escape")
        try await window.wait(for: "Your copy")
        try await window.press("End")
        try await window.press("3")
        try await window.wait(for: "mine")
        let copy = "state/loopscope/playgrounds/taking-turns/turns/turns.py"
        let text = try String(contentsOfFile: window.folder.file(copy), encoding: .utf8)
        #expect(text.contains("\nprint('mine')"))
        try await window.press("r")
        try await window.wait(for: "The lesson's own program again")
        try await window.press("q")
        try await window.expectEnd()
      }
    }

    @Test("Ctrl-C ends it like q does")
    func interrupt() async throws {
      try await TerminalWindow.running("") { window in
        try await window.wait(for: "step 1/")
        try await window.press("C-c")
        try await window.expectEnd()
      }
    }

    @Test("SIGTERM and SIGHUP end it, and what was done is saved", arguments: [SIGTERM, SIGHUP])
    func signals(signal: Int32) async throws {
      try await TerminalWindow.running("") { window in
        try await window.wait(for: "step 1/")
        try await window.press("Enter")
        try await window.wait(for: "step 2/")
        try window.send(signal: signal)
        try await window.expectEnd(status: 143)
        let list = try await Command.loopscope("list", in: window.folder)
        #expect(list.output.contains("begun, "))
      }
    }
  }
}
