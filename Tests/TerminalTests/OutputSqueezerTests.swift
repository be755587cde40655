import Fuzzing
import Screen
import Testing

@testable import Terminal

/// What the squeezer leaves out and what it must not.
@Suite struct OutputSqueezerTests {
  private func squeezer(_ abilities: OutputWriter.Abilities) -> OutputSqueezer {
    OutputSqueezer(abilities) { (0x300..<0x370).contains($0.value) ? 0 : $0 == "漢" ? 2 : 1 }
  }

  private func squeeze(_ text: String, _ squeezer: inout OutputSqueezer) -> String {
    let bytes = squeezer.squeeze(
      Array(text.utf8), on: ModelTerminal.size, showsCursor: false)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Squeezes pieces one after the other, beginning with a terminal in its plain state.
  private func squeezed(
    _ pieces: [String], _ abilities: OutputWriter.Abilities = .partialResets
  ) -> String {
    var squeezer = squeezer(abilities)
    _ = squeeze("\u{1B}(Bx", &squeezer)
    return pieces.map { squeeze($0, &squeezer) }.joined()
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
    var squeezer = squeezer(.partialResets)
    let word = "\u{1B}[1;31ma"
    #expect(squeeze(word, &squeezer) == "\u{1B}[0;1;31ma")
    #expect(squeeze(word, &squeezer) == "a")
    squeezer.forget()
    #expect(squeeze(word, &squeezer) == "\u{1B}[0;1;31ma")
    #expect(squeeze("\u{1B}[m", &squeezer).isEmpty)
    #expect(squeezer.settle() == Array("\u{1B}[m".utf8))
    #expect(squeezer.settle().isEmpty)
  }

  @Test("Cells of one look are sent together, and nothing is sent twice to get there")
  func ordering() {
    let home = "\u{1B}[1;1H"
    for (input, expected) in [
      // Two rows with the same two colours.
      (
        home + "\u{1B}[31maa\u{1B}[32mbb\u{1B}[2;1H\u{1B}[31mcc\u{1B}[32mdd",
        home + "\u{1B}[31maa\u{1B}[32mbb\u{1B}[2;3Hdd\r\u{1B}[31mcc"
      ),
      // What is written twice is shown as it was written last.
      (
        home + "\u{1B}[31maa\u{1B}[32mb\r\u{1B}[31mc\u{1B}[32md",
        home + "\u{1B}[31maa\u{1B}[32mb\u{8}\u{8}d\r\u{1B}[31mc"
      ),
      // A row that scrolls away takes along what was written before.
      (
        home + "\u{1B}[31ma\u{1B}[32mb\u{1B}[5;1H\n\u{1B}[2;1H\u{1B}[32mc",
        home + "\u{1B}[31ma\u{1B}[32mb\u{1B}[5;1H\n\u{1B}[2;1Hc"
      ),
    ] {
      let result = squeezed([input], [.partialResets, .moves])
      #expect(ModelTerminal.screen(input) == ModelTerminal.screen(result))
      #expect(result == expected, "\(result.debugDescription)")
    }
  }

  @Test("The cursor stands where the library has left it, if anyone can see it")
  func visibleCursor() {
    var squeezer = squeezer(.moves)
    let text = "\u{1B}[1;1H\u{1B}[31ma\u{1B}[32mb\u{1B}[3;3H"
    #expect(squeeze(text, &squeezer).hasSuffix("b"))
    #expect(squeezer.settle() == Array("\u{1B}[2B".utf8))
    let shown = squeezer.squeeze(
      Array("\u{1B}[2;2H".utf8), on: ModelTerminal.size, showsCursor: true)
    #expect(shown == Array("\u{1B}[2;2H".utf8))
  }

  @Test("Whatever is written, the screen looks the same", arguments: 0..<40)
  func equivalence(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "é", " ", "  ", "       ", "─", "────", "▇▇▇", "\u{1B}[m", "\u{1B}[1m", "\u{1B}[0;2m",
      "\u{1B}[22m", "\u{1B}[3;4m",
      "\u{1B}[7m", "\u{1B}[27m", "\u{1B}[24m", "\u{1B}[23m", "\u{1B}[31m", "\u{1B}[39m",
      "\u{1B}[38;5;200m", "\u{1B}[48;5;17m", "\u{1B}[42m", "\u{1B}[49m", "\u{1B}[2;3H",
      "\u{1B}[4;1H", "\u{1B}[1;2H", "\u{1B}[5;9H", "\u{1B}[3G", "\u{1B}[2d", "\u{1B}[2C", "\u{8}",
      "\u{1B}[K", "\u{1B}[5X", "\r", "\n", "\u{0E}", "\u{0F}", "\u{1B}(0",
      "\u{1B}(B",
      "\u{1B}[?25l", "\u{1B}[2J", "\u{1B}M", "\u{1B}[2;4r", "\u{1B}[1;5r", "\u{1B}[P",
    ]
    for abilities: OutputWriter.Abilities in [
      [], .partialResets, [.partialResets, .repeats], .moves, [.partialResets, .repeats, .moves],
    ] {
      var (plain, short) = (ModelTerminal(), ModelTerminal())
      var squeezer = squeezer(abilities)
      for _ in 0..<20 {
        var text = ""
        func write(_ piece: String) {
          plain.write(piece)
          text += piece
        }
        write("\u{1B}[\(Int.random(in: 1...5, using: &random));1H")
        for _ in 0..<60 {
          // The library writes nothing beyond the last column, and relies on no place there.
          let piece = pieces[Int.random(in: pieces.indices, using: &random)]
          if plain.column + piece.count > ModelTerminal.size.width { write("\u{1B}[3;2H") }
          write(piece)
          if plain.column == ModelTerminal.size.width { write("\u{1B}[3;2H") }
        }
        let result = squeeze(text, &squeezer)
        short.write(result)
        #expect(plain.cells == short.cells, "\(text.debugDescription) \(result.debugDescription)")
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

  static let size = Size(width: 12, height: 5)
  private static let (width, height) = (size.width, size.height)
  private(set) var cells = Array(repeating: Look(), count: width * height)
  private var row = 0
  /// The cursor's column; the screen's width after the last one was filled.
  private(set) var column = 0
  private var region = 0..<height
  private var attributes: Set<Int> = []
  private var (foreground, background) = ("39", "49")
  private var (designation, isShifted) = ("B", false)
  private var last: UInt32 = 32

  /// What a text leaves on a fresh screen.
  static func screen(_ text: String) -> [Look] {
    var terminal = ModelTerminal()
    terminal.write(text)
    return terminal.cells
  }

  mutating func write(_ text: String) {
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar.value {
      case 27:
        if rest.first == "M" {
          rest = rest.dropFirst()
          if row == region.lowerBound { scroll(down: true) } else { row = max(0, row - 1) }
        } else if rest.first == "(" {
          designation = String(rest.dropFirst().prefix(1))
          rest = rest.dropFirst(2)
        } else {
          let body = rest.dropFirst().prefix { $0.value < 0x40 }
          rest = rest[body.endIndex...]
          if let final = rest.popFirst() { control(String(body), final) }
        }
      case 8: column = max(0, column - 1)
      case 10:
        if row == region.upperBound - 1 {
          scroll(down: false)
        } else {
          row = min(row + 1, Self.height - 1)
        }
      case 13: column = 0
      case 14: isShifted = true
      case 15: isShifted = false
      default: put(scalar.value)
      }
    }
  }

  private mutating func put(_ scalar: UInt32) {
    guard column < Self.width else { return }
    cells[row * Self.width + column] = look(scalar)
    column += 1
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
    let count = numbers.first ?? 1
    switch final {
    case "m": select(numbers.isEmpty ? [0] : numbers)
    case "H": (row, column) = (numbers[0] - 1, numbers[1] - 1)
    case "K": erase(min(column, Self.width)..<Self.width)
    case "X": erase(min(column, Self.width)..<min(Self.width, column + numbers[0]))
    case "G": column = count - 1
    case "d": row = count - 1
    case "A": row = max(0, row - count)
    case "B": row = min(Self.height - 1, row + count)
    case "C": column = min(Self.width - 1, column + count)
    case "D": column = max(0, column - count)
    case "r": (region, row, column) = ((numbers[0] - 1)..<numbers[1], 0, 0)
    case "P":
      guard column < Self.width else { break }
      cells.remove(at: row * Self.width + column)
      cells.insert(Look(background: background), at: (row + 1) * Self.width - 1)
    case "b": for _ in 0..<numbers[0] { put(last) }
    case "J":
      cells = Array(repeating: Look(background: background), count: cells.count)
    default: break
    }
  }

  private mutating func scroll(down: Bool) {
    let fresh = Array(repeating: Look(background: background), count: Self.width)
    let (top, bottom) = (region.lowerBound * Self.width, region.upperBound * Self.width)
    if down {
      cells.removeSubrange((bottom - Self.width)..<bottom)
      cells.insert(contentsOf: fresh, at: top)
    } else {
      cells.removeSubrange(top..<(top + Self.width))
      cells.insert(contentsOf: fresh, at: bottom - Self.width)
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
