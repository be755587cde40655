import Fuzzing
import Screen
import Testing
import Trace

@testable import Tutor

@Suite("Whatever is pressed, in whatever program, on whatever screen") struct RandomSessionTests {
  /// Expects of a frame what every frame must be.
  private func check(_ learner: Learner, _ comment: @autoclosure () -> Comment) {
    let frame = learner.frame
    guard frame.size == learner.state.size, frame.brokenInvariant() == nil else {
      Issue.record("\(frame.brokenInvariant() ?? "another size"): \(comment())")
      return
    }
    for y in 0..<frame.size.height
    where displayWidth(of: frame.rowText(y)) != frame.size.width {
      Issue.record("row \(y) is not as wide as the screen: \(comment())")
    }
    if !learner.state.capabilities.isUnicode, !frame.text.utf8.allSatisfy({ $0 < 127 }) {
      Issue.record("not ASCII: \(comment())")
    }
  }

  private static let keys: [Key] =
    Command.allCases.filter { $0 != .quit }.flatMap(\.keys)
    + (0...9).map { .character(Character("\($0)")) } + [
      .paste("0.2s\n#7", isTruncated: false), .alt("x"),
    ]

  /// A size: one of the usual ones or any other, small ones more often.
  private func size(_ random: inout SeededGenerator) -> Size {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: PaneFrames.sizes.randomElement(using: &random) ?? Size(width: 80, height: 24)
    case 1:
      Size(width: .random(in: 0...30, using: &random), height: .random(in: 0...8, using: &random))
    default:
      Size(width: .random(in: 1...140, using: &random), height: .random(in: 1...45, using: &random))
    }
  }

  @Test("the screen is whole, whatever else happens", arguments: Cases.parts)
  func whole(part: UInt64) {
    for seed in Cases.seeds(usually: 12, part: part) { session(seed) }
  }

  /// A learner who presses keys at random, while other things happen at random.
  private func session(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let isUnicode = seed % 3 != 0
    let learner: Learner
    if seed % 4 == 0, let lesson = SampleCourse.course.lessons.randomElement(using: &random) {
      learner = .tour(
        lesson.id, step: lesson.steps.randomElement(using: &random)?.id, isUnicode: isUnicode)
    } else {
      learner = .open(RandomProgram.source(seed: seed), isUnicode: isUnicode)
    }
    var done: [String] = []
    for _ in 0..<120 {
      switch Int.random(in: 0..<10, using: &random) {
      case 0, 1: learner.resize(to: size(&random))
      case 2:
        let message = RandomMessage.make(using: &random, learner.services)
        done.append("\(message)".prefix(60).description)
        learner.send(message)
      default: break
      }
      let key = Self.keys.randomElement(using: &random) ?? .tab
      done.append("\(key)")
      learner.press(key)
      check(learner, "seed \(seed), \(done.suffix(20)), \(learner.state.size)")
    }
  }

  @Test("n steps forward and n back show the same frame", arguments: 20..<32 as Range<UInt64>)
  func thereAndBack(seed: UInt64) {
    let learner = Learner.open(
      RandomProgram.source(seed: seed), on: Size(width: 120, height: 36))
    var random = SeededGenerator(seed: seed)
    let ways: [(Key, Key)] = [
      (.right, .left), (.character("n"), .character("p")), (.character("t"), .character("T")),
      (.character("o"), .character("O")), (.character("."), .character(",")),
      (.character("u"), .character("U")),
    ]
    for (forward, back) in ways {
      learner.press(.home, forward)
      guard learner.notice == nil else { continue }
      var frames: [Frame] = []
      for _ in 0..<Int.random(in: 5...25, using: &random) {
        let moment = learner.moment
        let frame = learner.frame
        learner.press(forward)
        guard learner.moment > moment, learner.notice == nil else { break }
        frames.append(frame)
      }
      for (number, frame) in frames.enumerated().reversed() {
        learner.press(back)
        #expect(learner.seesAgain(frame), "seed \(seed), \(back), \(number)")
      }
    }
  }

  @Test(
    "every moment shows the same, from whichever side one comes",
    arguments: 40..<46 as Range<UInt64>)
  func sides(seed: UInt64) {
    let learner = Learner.open(RandomProgram.source(seed: seed), on: Size(width: 120, height: 36))
    var random = SeededGenerator(seed: seed)
    learner.press(.end)
    let end = learner.moment
    func go(to moment: Trace.Sequence) -> Frame {
      learner.type("g#\(moment)")
      learner.press(.enter)
      return learner.frame
    }
    for _ in 0..<20 {
      let moment = Int.random(in: 0...end, using: &random)
      let frame = go(to: moment)
      learner.press([.home, .end, .left, .right].randomElement(using: &random) ?? .home)
      _ = go(to: moment)
      #expect(learner.seesAgain(frame), "seed \(seed), event \(moment)")
    }
  }
}
