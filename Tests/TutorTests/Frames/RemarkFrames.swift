import Screen
import Testing

@testable import Tutor

@Suite("A remark about something wrong is read whole") struct RemarkFrames {
  private static let warning = Notice(
    "/home/a-learner/.local/state/loopscope/exercises/taking-turns/make-them-take-turns.py cannot "
      + "be read: there is no permission to read or write it; make it writable, or set "
      + "XDG_STATE_HOME to a folder that is.", .warning)

  @Test(
    "in every arrangement, up to the remedy at its end",
    arguments: [
      Size(width: 110, height: 32), Size(width: 80, height: 24), Size(width: 40, height: 20),
      Size(width: 30, height: 12),
    ])
  func whole(size: Size) {
    let learner = Learner.tour("taking-turns", on: size)
    for key in [Key.escape, .character("l")] {
      learner.press(key)
      learner.send(.remark(Self.warning))
      let text = learner.frame.text.filter { !$0.isWhitespace }
      let needed = Self.warning.text.filter { !$0.isWhitespace }
      #expect(text.contains(needed), "\(learner.frame.text)")
    }
  }

  @Test("and the panes are as before once it has gone")
  func gone() {
    let learner = Learner.tour("taking-turns", on: Size(width: 80, height: 24))
    let before = learner.frame
    learner.send(.remark(Self.warning))
    #expect(learner.frame != before)
    learner.press(.escape)
    #expect(learner.seesAgain(before))
  }

  @Test("while one that is right keeps to its rows")
  func information() {
    let learner = Learner.tour("taking-turns", on: Size(width: 80, height: 24))
    let before = learner.frame
    learner.send(.remark(Notice(Self.warning.text)))
    for row in 0..<20 { #expect(learner.frame.rowText(row) == before.rowText(row)) }
  }
}
