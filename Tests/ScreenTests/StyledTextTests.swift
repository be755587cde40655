import Testing

@testable import Screen

@Suite struct StyledTextTests {
  @Test(
    "Text is broken between words",
    arguments: [
      ("the quick brown fox", 10, ["the quick", "brown fox"]),
      ("the quick", 9, ["the quick"]),
      ("the quick", 8, ["the", "quick"]),
      ("a\n\nb", 5, ["a", "", "b"]),
      ("  indented text", 10, ["  indented", "text"]),
      ("    toolongfor", 10, ["toolongfor"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("a abcdef b", 3, ["a", "abc", "def", "b"]),
      ("two  spaces   vanish", 6, ["two", "spaces", "vanish"]),
      ("日本語です", 4, ["日本", "語で", "す"]),
      ("x日本", 4, ["x日", "本"]),
      ("", 4, [""]), ("   ", 4, [""]), ("abc", 0, ["a", "b", "c"]), ("日", 1, ["日"]),
      ("end \nnext", 4, ["end", "next"]),
      ("in 0.3 s.", 6, ["in", "0.3 s."]),
      ("in 0.3 so", 6, ["in 0.3", "so"]),
      ("it s", 2, ["it", "s"]),
    ] as [(String, Int, [String])])
  func wrapping(text: String, width: Int, lines: [String]) {
    #expect(StyledText(text).wrapped(to: width).map(\.plain) == lines)
  }

  @Test("A bullet stands before the first line and the others hang")
  func hanging() {
    let text = StyledText("one two three")
    #expect(text.wrapped(to: 7, first: "• ").map(\.plain) == ["• one", "  two", "  three"])
    #expect(text.wrapped(to: 7, hanging: 1).map(\.plain) == ["one two", " three"])
    #expect(text.wrapped(to: 1, first: "• ").count == 12)
  }

  @Test("Styles stay with their characters")
  func styles() {
    let text = StyledText("a ", .text) + StyledText("bold word", .strong) + StyledText(" z", .text)
    #expect(
      text.wrapped(to: 7) == [
        StyledText("a ") + StyledText("bold", .strong), StyledText("word", .strong) + " z",
      ])
  }

  @Test("No line is wider than asked, and no character is lost", arguments: 2...12)
  func properties(width: Int) {
    let text = "The loop 日本語 runs\tone task at a time, supercalifragilistic e\u{301}x.\n  - x\n\n"
    let lines = StyledText(text).wrapped(to: width)
    for line in lines { #expect(line.width <= width) }
    let dense = { (text: String) in text.filter { !$0.isWhitespace } }
    #expect(dense(lines.map(\.plain).joined()) == dense(text))
  }

  @Test(
    "Text is cut with an ellipsis",
    arguments: [
      ("hello", 5, "hello"), ("hello", 4, "hel…"), ("hello", 1, "…"), ("hello", 0, ""),
      ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
    ])
  func truncating(text: String, width: Int, cut: String) {
    #expect(StyledText(text).truncated(to: width).plain == cut)
  }

  @Test("A text is cut in its middle, and keeps its last characters where there is room")
  func middle() {
    let name = StyledText("asyncio_0")
    #expect(name.withoutMiddle(to: 9, keeping: 2).plain == "asyncio_0")
    #expect(name.withoutMiddle(to: 7, keeping: 2).plain == "asyn…_0")
    #expect(name.withoutMiddle(to: 4, keeping: 2).plain == "asy…")
  }

  @Test("Neighbouring pieces of one style are one")
  func runs() {
    var text: StyledText = "a"
    text += "b"
    text.append("", .error)
    text.append("c", .error)
    #expect(text.runs.map(\.text) == ["ab", "c"])
    #expect(text.on(.selection).runs.map(\.style.ground) == [.selection, .selection])
    #expect(StyledText.joined(["a", "b", "c"], separator: ", ").plain == "a, b, c")
    #expect(text.padded(to: 6).plain == "abc   ")
  }

  @Test("Literals may hold values with styles")
  func interpolation() {
    let inner = StyledText("x", .code)
    let text: StyledText = "\("A", .running) is \(7), \(inner)\("!", Style(.error))"
    #expect(
      text == StyledText("A", .running) + " is 7, " + StyledText("x", .code)
        + StyledText("!", .error))
  }
}
