import Testing

@testable import Screen

@Suite struct DisplayWidthTests {
  @Test(
    "A character takes as many cells as a terminal gives it",
    arguments: [
      ("a", 1), (" ", 1), ("é", 1), ("e\u{301}", 1), ("日", 2), ("한", 2), ("\u{1112}\u{1161}", 2),
      ("ｱ", 1), ("Ａ", 2), ("─", 1), ("◷", 1), ("⋯", 1), ("✓", 1), ("█", 1), ("…", 1),
      ("😀", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("❤️", 1), ("🇩🇪", 2), ("\u{E000}", 1),
    ] as [(Character, Int)])
  func width(character: Character, width: Int) {
    #expect(displayWidth(of: character) == width)
  }

  @Test(
    "What a terminal would obey or swallow is spelt out",
    arguments: [
      ("\u{1B}", "^["), ("\0", "^@"), ("\n", "^J"), ("\r\n", "^M^J"), ("\u{7F}", "^?"),
      ("\u{9B}", "\\x9b"), ("\u{AD}", "\\xad"), ("\u{202E}", "\\u202e"), ("\u{200B}", "\\u200b"),
      ("\u{FEFF}", "\\ufeff"), ("\u{2028}", "\\u2028"), ("\u{E0001}", "\\U000e0001"),
      ("\u{FFFF}", "\\uffff"), ("\u{301}", "\u{25CC}\u{301}"),
    ] as [(Character, String)])
  func spelling(character: Character, visible: String) {
    var text = ""
    DisplayCells.forEach(in: character) { cell, _ in text.append(cell) }
    #expect(text == visible)
  }

  @Test("A cell keeps at most four marks")
  func marksAreLimited() {
    let character = Character("a" + String(repeating: "\u{301}", count: 1000))
    var cells: [Character] = []
    DisplayCells.forEach(in: character) { cell, _ in cells.append(cell) }
    #expect(cells.count == 1)
    #expect(cells.first?.unicodeScalars.count == 5)
  }

  @Test("Tabs reach to the next multiple of four")
  func tabs() {
    #expect(displayWidth(of: "\t") == 4)
    #expect(displayWidth(of: "ab\tc") == 5)
    #expect(displayWidth(of: "\t", startingAt: 3) == 1)
  }

  @Test("Every scalar of Unicode comes out as harmless cells of width 1 or 2")
  func everyScalar() {
    for value in UInt32(0)..<0x11_0000 {
      // Beyond the planes in use one in a hundred will do.
      guard value < 0x3_2000 || value % 97 == 0 || value >= 0xE_0000 && value < 0xE_0200,
        let scalar = Unicode.Scalar(value)
      else { continue }
      var total = 0
      DisplayCells.forEach(in: Character(scalar)) { cell, width in
        total += width
        let isHarmless = cell.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 }
        if !isHarmless || width < 1 || width > 2 {
          Issue.record("U+\(String(value, radix: 16)) is not harmless")
        }
      }
      if total == 0 { Issue.record("U+\(String(value, radix: 16)) takes no cell") }
    }
  }
}
