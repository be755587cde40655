import Fuzzing
import Screen
import Tutor

/// A display without a terminal, at which somebody presses random keys and leaves after so many.
final class RandomDisplay: Display {
  private(set) var capabilities = Capabilities()
  private(set) var size = Size(width: 100, height: 30)
  /// How many keys have been pressed.
  private(set) var pressed = 0
  /// How often the application had nothing to do until the next key, so that it would have slept.
  private(set) var sleeps = 0

  private let limit: Int
  private var random: SeededGenerator
  /// How often in a row the application was let run on instead of getting a key.
  private var slices = 0

  /// Makes a display whose keys follow from the generator.
  init(keys limit: Int, random: inout SeededGenerator) {
    self.limit = limit
    self.random = SeededGenerator(seed: random.next())
    capabilities.isUnicode = Bool.random(using: &random)
  }

  func draw(_ frame: Frame) {
    precondition(frame.brokenInvariant() == nil, "a frame holds what a terminal cannot show")
  }

  func wait(until deadline: ContinuousClock.Instant?) -> [TerminalEvent] {
    if deadline == nil { sleeps += 1 }
    // While a program runs on, it is mostly let run, as a person does.
    if let deadline, deadline <= ContinuousClock.now, slices < Int.random(in: 0...8, using: &random)
    {
      slices += 1
      return []
    }
    slices = 0
    guard pressed < limit else { return [.inputClosed] }
    pressed += 1
    if Int.random(in: 0..<8, using: &random) == 0 {
      size = Size(
        width: .random(in: 1...220, using: &random), height: .random(in: 1...70, using: &random))
      return [.resize(size)]
    }
    return [.key(Self.keys.randomElement(using: &random) ?? .right)]
  }

  func suspend() {}
  func run(_ arguments: [String]) -> String? { nil }

  /// Those that move count several times; none leaves the application.
  private static let keys: [Key] =
    "abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ0123456789 +-<>[]()/?.,".map {
      Key.character($0)
    }
    + [
      .enter, .tab, .backtab, .escape, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .function(5), .control("l"), .alt("x"),
      .paste("x = 1\nprint(x)\n", isTruncated: false), .paste("0.2s", isTruncated: false),
    ]
    + [Key](repeating: .right, count: 12) + [Key](repeating: .character("n"), count: 8)
    + [Key](repeating: .enter, count: 12) + [Key](repeating: .escape, count: 12)
    + [Key](repeating: .end, count: 4)
}
