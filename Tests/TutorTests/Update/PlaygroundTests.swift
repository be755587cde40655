import Lessons
import Screen
import Testing

@testable import Tutor

@Suite("A copy of the step's program to try things out in") struct PlaygroundTests {
  private func learner(_ step: String = "the-queue") -> Learner {
    .tour("taking-turns", step: step)
  }

  /// Changes a number of the program, as the learner would with an editor.
  private func change(_ learner: Learner, _ old: String, to new: String) throws {
    let bytes = try #require(learner.services.playgrounds["turns.py"])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(old))
    learner.services.playgrounds["turns.py"] = Array(text.replacing(old, with: new).utf8)
    learner.send(.fileChanged)
  }

  @Test("e opens a copy in the editor; what is saved runs and shows, at the same moment")
  func edits() {
    let learner = learner()
    let (moment, frames) = (learner.moment, learner.state.scope?.loop.frames(of: 1).count)
    let line = learner.line
    learner.type("e")
    #expect(learner.state.editor?.name == "turns.py")
    #expect(learner.state.editor?.buffer.cursor.line == line.map { $0 - 1 })
    learner.press(.modified(.control, .end))
    learner.type("print(12345)")
    learner.press(.escape)
    #expect(learner.state.editor == nil)
    #expect(learner.state.isInPlayground)
    #expect(learner.sees("your copy"))
    #expect(learner.sees("Your copy /home/ada/turns.py"))
    #expect(learner.moment == moment)
    #expect(learner.state.scope?.loop.frames(of: 1).count == frames)
    learner.press(.end)
    learner.type("3")
    #expect(learner.sees("12345"))
  }

  @Test("Where no copy can be made, the lesson's own program stays, and e tries again")
  func refused() {
    let learner = learner()
    let moment = learner.moment
    learner.services.refusal = "The folder cannot be written."
    learner.type("e")
    #expect(!learner.state.isInPlayground)
    #expect(!learner.sees("our copy"))
    #expect(learner.sees("The folder cannot be written."))
    #expect(learner.moment == moment)
    learner.services.refusal = nil
    learner.type("e")
    #expect(learner.state.editor?.name == "turns.py")
    learner.press(.escape)
    #expect(learner.sees("Your copy /home/ada/turns.py"))
  }

  @Test("Read anew before it has come to its place, it comes there all the same")
  func slowPlace() throws {
    let learner = learner()
    let moment = learner.moment
    learner.patience = 0
    learner.type("e")
    learner.press(.escape)
    learner.patience = 400
    #expect(learner.moment == 0)
    try change(learner, "0.3", to: "0.4")
    #expect(learner.moment == moment)
  }

  @Test("r shows the lesson's own program where it was left, and e the copy as it was left")
  func goesBack() throws {
    let learner = learner()
    learner.press(.right)
    let (moment, lines) = (learner.moment, learner.state.scope?.program.lines)
    learner.type("e")
    learner.press(.escape)
    try change(learner, "0.3", to: "0.4")
    let own = learner.state.scope?.program.lines
    #expect(own != lines)
    learner.press(.end)
    learner.type("r")
    #expect(!learner.state.isInPlayground)
    #expect(learner.moment == moment)
    #expect(learner.state.scope?.program.lines == lines)
    learner.type("e")
    learner.press(.escape)
    #expect(learner.state.scope?.program.lines == own)
  }

  @Test("Started over, the copy is the lesson's program again; that asks first")
  func startsOver() throws {
    let learner = learner()
    learner.type("r")
    #expect(learner.state.overlay == nil)
    #expect(learner.notice == "You have no copy of this program; e makes one to try things out in.")
    learner.type("e")
    learner.press(.escape)
    try change(learner, "0.3", to: "0.4")
    learner.type("rr")
    #expect(learner.state.overlay == .confirm(.discardCopy))
    learner.type("y")
    let lines = learner.state.scope?.program.lines
    learner.type("e")
    learner.press(.escape)
    #expect(learner.state.scope?.program.lines == lines)
  }

  @Test("A question is answered of the lesson's own program")
  func questions() throws {
    let learner = learner()
    let moment = learner.moment
    learner.type("e")
    learner.press(.escape)
    #expect(learner.sees("asked of the lesson's own program; Enter goes back to it"))
    learner.press(.end)
    let answer = try #require(learner.state.tutorial?.question?.question.answer)
    learner.type("\(answer + 1)")
    learner.press(.enter)
    #expect(!learner.state.isInPlayground)
    #expect(learner.moment == moment)
    #expect(learner.state.tutorial?.question?.isSettled == true)
  }

  @Test("The next step shows the lesson's program; nothing of the copy counts as progress")
  func nextStep() throws {
    let learner = learner("three-tasks-one-loop")
    let before = learner.leave()
    learner.type("e")
    learner.press(.escape)
    try change(learner, "0.3", to: "0.4")
    learner.press(.end)
    #expect(learner.leave() == before)
    learner.type("x")
    #expect(learner.notice == "This step has no exercise.")
    learner.press(.pageDown)
    #expect(!learner.state.isInPlayground)
    #expect(learner.state.scope?.program.lines.contains { $0.contains("0.4") } == false)
    learner.press(.pageUp)
    #expect(!learner.state.isInPlayground)
  }

  @Test("With a mistake the copy shows it, and mended it runs again")
  func mistakes() throws {
    let learner = learner()
    learner.type("e")
    learner.press(.escape)
    try change(learner, "async def main():", to: "async def main()")
    #expect(learner.state.scope?.isOld == true)
    #expect(learner.state.scope?.program.mistake != nil)
    try change(learner, "async def main()", to: "async def main():")
    #expect(learner.state.scope?.isOld == false)
    #expect(learner.state.scope?.program.mistake == nil)
  }
}
