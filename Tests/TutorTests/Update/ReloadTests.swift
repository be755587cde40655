import Screen
import Testing

@testable import Tutor

@Suite("A program's file is read anew") struct ReloadTests {
  private func learner() -> Learner {
    let learner = Learner.open(SamplePrograms.turns)
    learner.type("g7")
    learner.press(.enter)
    learner.type("b")
    return learner
  }

  @Test("The place and the breakpoints are kept")
  func keeps() {
    let learner = learner()
    let before = learner.moment
    learner.services.fileOnDisk = SamplePrograms.turns + "\nprint('more')\n"
    learner.type("r")
    #expect(learner.notice == "The program was read anew.")
    #expect(learner.moment == before)
    #expect(learner.state.scope?.breakpoints.map(\.line) == [7])
    #expect(learner.state.scope?.program.lines.count == 21)
  }

  @Test("With a mistake in it, the mistake shows and the old run stays, marked as old")
  func mistake() {
    let learner = learner()
    let before = learner.moment
    learner.services.fileOnDisk = SamplePrograms.broken
    learner.type("r")
    #expect(learner.state.scope?.isOld == true)
    #expect(learner.moment == before)
    learner.press(.left, .left)
    #expect(learner.moment < before)
    learner.services.fileOnDisk = SamplePrograms.turns
    learner.type("r")
    #expect(learner.state.scope?.isOld == false)
  }

  @Test("A file that cannot be read leaves all as it was")
  func unreadable() {
    let learner = learner()
    let before = learner.moment
    learner.type("r")
    #expect(learner.notice == "The file cannot be read.")
    #expect(learner.moment == before)
  }
}
