import Screen
import Testing

@testable import Tutor

@Suite("A key that can do nothing says why") struct ObstacleTests {
  /// Presses every key of a command that has an obstacle, and expects it to be said and no more.
  private func check(_ learner: Learner, sourceLocation: SourceLocation = #_sourceLocation) {
    var count = 0
    for command in Command.allCases {
      guard let obstacle = learner.state.obstacle(to: command) else { continue }
      count += 1
      let before = (learner.moment, learner.performed.count, learner.state.focus)
      for key in command.keys { learner.press(key) }
      let comment: Comment = "\(command)"
      #expect(learner.notice == obstacle, comment, sourceLocation: sourceLocation)
      #expect(learner.sees(obstacle), comment, sourceLocation: sourceLocation)
      #expect(obstacle.hasSuffix("."), comment, sourceLocation: sourceLocation)
      let after = (learner.moment, learner.performed.count, learner.state.focus)
      #expect(before == after, comment, sourceLocation: sourceLocation)
      #expect(learner.state.overlay == nil, comment, sourceLocation: sourceLocation)
    }
    #expect(count > 0, sourceLocation: sourceLocation)
  }

  @Test("at the start of a program") func atStart() {
    let learner = Learner.open(SamplePrograms.turns)
    learner.press(.home)
    check(learner)
  }

  @Test("where nothing is to move by itself") func still() {
    let learner = Learner.open(SamplePrograms.turns, animates: false)
    learner.type(" ")
    #expect(learner.state.scope?.play == nil)
    #expect(learner.sees("Nothing moves by itself with --no-animation"))
    check(learner)
  }

  @Test("at the end of a program") func atEnd() {
    let learner = Learner.open(SamplePrograms.turns)
    learner.press(.end)
    check(learner)
  }

  @Test("in a program that cannot run") func broken() {
    check(.open(SamplePrograms.broken))
  }

  @Test("at the first step of a lesson") func firstStep() {
    check(.tour("taking-turns"))
  }

  @Test("at an exercise that has run") func exercise() {
    let learner = Learner.tour("taking-turns", step: "make-them-take-turns")
    learner.type("x")
    check(learner)
  }

  @Test("when nothing is open") func nothing() {
    check(Learner())
  }

  @Test("A key without a meaning says where to find those that have one")
  func unknown() {
    let learner = Learner.open(SamplePrograms.turns)
    learner.type("Y")
    #expect(learner.notice == "This key has no meaning here; ? shows those that have.")
    learner.press(.function(7))
    #expect(learner.notice == "This key has no meaning here; ? shows those that have.")
  }

  @Test("No two commands share a key, and none takes the digits of the panes")
  func keysAreApart() {
    var owners: [Key: Command] = [:]
    for command in Command.allCases {
      #expect(!command.keys.isEmpty)
      for key in command.keys {
        #expect(owners[key] == nil, "\(command) and \(String(describing: owners[key]))")
        owners[key] = command
        if case .character(let character) = key { #expect(!character.isNumber) }
      }
    }
  }
}
