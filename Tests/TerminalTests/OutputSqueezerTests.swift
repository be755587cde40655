import Fuzzing
import Testing

@testable import Terminal

/// What the squeezer leaves out and what it must not.
@Suite struct OutputSqueezerTests {
  /// Squeezes pieces one after the other, beginning with a terminal in its plain state.
  private func squeezed(
    _ pieces: [String], _ abilities: OutputSqueezer.Abilities = .partialResets
  ) -> String {
    var squeezer = OutputSqueezer(abilities)
    _ = squeezer.squeeze(Array("\u{1B}(Bx".utf8))
    return String(
      decoding: pieces.flatMap { squeezer.squeeze(Array($0.utf8)) }, as: UTF8.self)
  }

  @Test(
    "Of colours and attributes only what changes is sent, when something depends on it",
    arguments: [
      ("colours that are there already", "\u{1B}[38;5;9ma\u{1B}[38;5;9mb", "\u{1B}[38;5;9mab"),
      ("a bold word", "\u{1B}[1ma\u{1B}(B\u{1B}[mb", "\u{1B}[1ma\u{1B}[mb"),
      (
        "a bold word on a ground",
        "\u{1B}[48;5;234ma\u{1B}[1mb\u{1B}(B\u{1B}[m\u{1B}[48;5;234mc",
        "\u{1B}[48;5;234ma\u{1B}[1mb\u{1B}[22mc"
      ),
      ("from bold to dim", "\u{1B}[1ma\u{1B}[0;2mb", "\u{1B}[1ma\u{1B}[0;2mb"),
      (
        "from bold to dim in colour", "\u{1B}[1;32ma\u{1B}[0;2;32mb",
        "\u{1B}[1;32ma\u{1B}[22;2mb"
      ),
      ("a blank between colours", "\u{1B}[31ma\u{1B}[32m \u{1B}[31mb", "\u{1B}[31ma b"),
      (
        "a blank on another ground", "\u{1B}[31;41ma\u{1B}[42m \u{1B}[41mb",
        "\u{1B}[31;41ma\u{1B}[42m \u{1B}[41mb"
      ),
      ("an underlined blank", "\u{1B}[4m \u{1B}[m ", "\u{1B}[4m \u{1B}[m "),
      (
        "reversed blanks, whose ground is the characters' colour",
        "\u{1B}[7;31m \u{1B}[32m ", "\u{1B}[7;31m \u{1B}[32m "
      ),
      (
        "colours that nothing shows", "\u{1B}[31m\u{1B}[5;7Ha\u{1B}[mb\u{1B}[33m",
        "\u{1B}[5;7H\u{1B}[31ma\u{1B}[mb"
      ),
      ("erasing takes the ground", "\u{1B}[44m\u{1B}[Ka", "\u{1B}[44m\u{1B}[Ka"),
      (
        "erasing takes nothing else", "\u{1B}[44ma\u{1B}[31m\u{1B}[5Xa",
        "\u{1B}[44ma\u{1B}[5X\u{1B}[31ma"
      ),
      (
        "colours of red, green and blue",
        "\u{1B}[38:2::1:2:3ma\u{1B}[38:2::1:2:3mb\u{1B}[38;2;4;5;6mc",
        "\u{1B}[38:2::1:2:3mab\u{1B}[38;2;4;5;6mc"
      ),
      ("line drawing of consoles", "\u{1B}[11mq\u{1B}[10mx\u{1B}[10my", "\u{1B}[11mq\u{1B}[10mxy"),
      ("line drawing by shifts", "\u{0E}q\u{0F}\u{0E}q\u{0F}x", "\u{0E}qq\u{0F}x"),
      (
        "strings", "\u{1B}]0;m\u{1B}\\\u{1B}]0;m\u{07}",
        "\u{1B}]0;m\u{1B}\\\u{1B}[m\u{1B}(B\u{1B}]0;m\u{07}"
      ),
      ("what nobody knows", "\u{1B}[77ma", "\u{1B}[77m\u{1B}[m\u{1B}(Ba"),
      ("private modes", "a\u{1B}[>4mb", "a\u{1B}[>4m\u{1B}[m\u{1B}(Bb"),
      ("a sequence that is cut", "a\u{1B}[3", "a\u{1B}[3"),
    ])
  func rewriting(name: String, input: String, expected: String) {
    let result = squeezed([input])
    #expect(result == expected, "\(name): \(result.debugDescription)")
  }

  @Test("A terminal that cannot turn off single attributes has all turned off")
  func wholeResets() {
    let input = "\u{1B}[1;31ma\u{1B}[m\u{1B}[31mb"
    #expect(squeezed([input]) == "\u{1B}[1;31ma\u{1B}[22mb")
    #expect(squeezed([input], []) == "\u{1B}[1;31ma\u{1B}[0;31mb")
  }

  @Test("What stands in a row is sent once where the terminal can repeat it")
  func repeating() {
    for (input, expected) in [
      ("a─────b", "a─\u{1B}[4bb"), ("──────────────", "─\u{1B}[13b"), ("▇▇░░", "▇▇░░"),
      ("a        b", "a \u{1B}[7bb"), ("a  b", "a  b"), ("aaaaaaaa", "aaaaaaaa"),
      ("───\u{1B}[31m───", "─\u{1B}[2b\u{1B}[31m─\u{1B}[2b"), ("▁▁â", "▁▁â"),
    ] {
      #expect(squeezed([input], .repeats) == expected)
      #expect(squeezed([input], []) == input)
    }
  }

  @Test("When someone else has written, all is sent again; and what is owed can be asked for")
  func forgetting() {
    var squeezer = OutputSqueezer(.partialResets)
    let word = Array("\u{1B}[1;31ma".utf8)
    #expect(squeezer.squeeze(word) == Array("\u{1B}[0;1;31ma".utf8))
    #expect(squeezer.squeeze(word) == Array("a".utf8))
    squeezer.forget()
    #expect(squeezer.squeeze(word) == Array("\u{1B}[0;1;31ma".utf8))
    #expect(squeezer.squeeze(Array("\u{1B}[m".utf8)).isEmpty)
    #expect(squeezer.settle() == Array("\u{1B}[m".utf8))
    #expect(squeezer.settle().isEmpty)
  }

  @Test("Whatever is written, the screen looks the same", arguments: 0..<40)
  func equivalence(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "é", " ", "  ", "       ", "─", "────", "▇▇▇", "\u{1B}[m", "\u{1B}[1m", "\u{1B}[0;2m",
      "\u{1B}[22m", "\u{1B}[3;4m",
      "\u{1B}[7m", "\u{1B}[27m", "\u{1B}[24m", "\u{1B}[23m", "\u{1B}[31m", "\u{1B}[39m",
      "\u{1B}[38;5;200m", "\u{1B}[48;5;17m", "\u{1B}[42m", "\u{1B}[49m", "\u{1B}[2;3H",
      "\u{1B}[4;1H", "\u{1B}[K", "\u{1B}[5X", "\r", "\n", "\u{0E}", "\u{0F}", "\u{1B}(0",
      "\u{1B}(B",
      "\u{1B}[?25l", "\u{1B}[2J",
    ]
    for abilities: OutputSqueezer.Abilities in [[], .partialResets, [.partialResets, .repeats]] {
      var (plain, short) = (ModelTerminal(), ModelTerminal())
      var squeezer = OutputSqueezer(abilities)
      for _ in 0..<20 {
        let text = (0..<60).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }
          .joined()
        plain.write(Array(text.utf8))
        short.write(squeezer.squeeze(Array(text.utf8)))
        #expect(plain.cells == short.cells, "\(text.debugDescription)")
      }
    }
  }
}

/// A small terminal: what each cell shows, as far as anyone can see it.
private struct ModelTerminal {
  /// A cell as it is seen: a blank has no colour of its own, unless it is reversed.
  struct Look: Equatable {
    var scalar: UInt32 = 32
    var attributes: Set<Int> = []
    var foreground = ""
    var background = "49"
    var set = ""
  }

  private static let (width, height) = (12, 5)
  private(set) var cells = Array(repeating: Look(), count: width * height)
  private var (row, column) = (0, 0)
  private var attributes: Set<Int> = []
  private var (foreground, background) = ("39", "49")
  private var (designation, isShifted) = ("B", false)
  private var last: UInt32 = 32

  mutating func write(_ bytes: [UInt8]) {
    var rest = Substring(decoding: bytes, as: UTF8.self).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar.value {
      case 27:
        if rest.first == "(" {
          designation = String(rest.dropFirst().prefix(1))
          rest = rest.dropFirst(2)
        } else {
          let body = rest.dropFirst().prefix { $0.value < 0x40 }
          rest = rest[body.endIndex...]
          if let final = rest.popFirst() { control(String(body), final) }
        }
      case 10: row = min(row + 1, Self.height - 1)
      case 13: column = 0
      case 14: isShifted = true
      case 15: isShifted = false
      default: put(scalar.value)
      }
    }
  }

  private mutating func put(_ scalar: UInt32) {
    cells[row * Self.width + column] = look(scalar)
    column = min(column + 1, Self.width - 1)
    last = scalar
  }

  private func look(_ scalar: UInt32) -> Look {
    guard scalar == 32, !attributes.contains(7) else {
      return Look(
        scalar: scalar, attributes: attributes, foreground: foreground, background: background,
        set: scalar == 32 ? "" : "\(designation)\(isShifted)")
    }
    return Look(attributes: attributes.intersection([4, 9]), background: background)
  }

  private mutating func control(_ parameters: String, _ final: Unicode.Scalar) {
    let numbers = parameters.split(separator: ";").map { Int($0) ?? 0 }
    switch final {
    case "m": select(numbers.isEmpty ? [0] : numbers)
    case "H": (row, column) = (numbers[0] - 1, numbers[1] - 1)
    case "K": erase(column..<Self.width)
    case "X": erase(column..<min(Self.width, column + numbers[0]))
    case "b": for _ in 0..<numbers[0] { put(last) }
    case "J":
      cells = Array(repeating: Look(background: background), count: cells.count)
    default: break
    }
  }

  private mutating func erase(_ columns: Range<Int>) {
    for column in columns { cells[row * Self.width + column] = Look(background: background) }
  }

  private mutating func select(_ numbers: [Int]) {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: (attributes, foreground, background) = ([], "39", "49")
      case 1...9: attributes.insert(number)
      case 22: attributes.subtract([1, 2])
      case 23...29: attributes.remove(number - 20)
      case 38: foreground = "\(rest.prefix(2))"
      case 48: background = "\(rest.prefix(2))"
      case 30...39: foreground = "\(number)"
      default: background = "\(number)"
      }
      if number == 38 || number == 48 { rest = rest.dropFirst(2) }
    }
  }
}
