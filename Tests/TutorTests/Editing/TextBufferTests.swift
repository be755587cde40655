import Testing

@testable import Tutor

struct TextBufferTests {
  /// Types a text letter by letter.
  private func typed(_ text: String, into buffer: TextBuffer = TextBuffer()) -> TextBuffer {
    var buffer = buffer
    for character in text {
      if character == "\n" { buffer.breakLine() } else { buffer.type(character) }
    }
    return buffer
  }

  @Test func `A text comes back as it was, with an end of its last line`() {
    for text in ["", "a\n", "a\n\nb\n", "\n", "def f():\n\treturn 1\n"] {
      #expect(TextBuffer(text).text == text)
    }
    #expect(TextBuffer("a\nb").text == "a\nb\n")
    #expect(TextBuffer("a\r\nb\r\n").text == "a\nb\n")
  }

  @Test func `A new line is indented as its block wants it`() {
    let buffer = typed("def f(x):\nif x:\nreturn 1\nelse_ = 2\nreturn else_\ny")
    #expect(
      buffer.text == """
        def f(x):
            if x:
                return 1
            else_ = 2
            return else_
        y

        """)
  }

  @Test func `Backspace takes a level of an indentation, and elsewhere a character`() {
    var buffer = TextBuffer("        ab\n")
    buffer.move(.lineEnd)
    buffer.eraseBackward()
    #expect(buffer.text == "        a\n")
    buffer.move(.lineStart)
    buffer.eraseBackward()
    #expect(buffer.text == "    a\n")
    buffer.eraseBackward()
    #expect(buffer.text == "a\n")
    buffer.eraseBackward()
    #expect(buffer.text == "a\n")
  }

  @Test func `Backspace at a line's start and Delete at its end join lines`() {
    var buffer = TextBuffer("ab\ncd\nef\n")
    buffer.move(.lines(1))
    buffer.eraseBackward()
    #expect(buffer.text == "abcd\nef\n")
    #expect(buffer.cursor == .init(0, 2))
    buffer.move(.lineEnd)
    buffer.eraseForward()
    #expect(buffer.text == "abcdef\n")
  }

  @Test func `Pasted text of several lines stands between what was there`() {
    var buffer = TextBuffer("ad\n")
    buffer.move(.right)
    buffer.insert("b\nx\nc")
    #expect(buffer.text == "ab\nx\ncd\n")
    #expect(buffer.cursor == .init(2, 1))
  }

  @Test func `Undo takes back word by word, redo makes it again`() {
    var buffer = typed("one two")
    let undidWord = buffer.undo()
    #expect(undidWord)
    #expect(buffer.text == "one \n")
    let undidSpace = buffer.undo()
    #expect(undidSpace)
    #expect(buffer.text == "one\n")
    let undidFirst = buffer.undo()
    #expect(undidFirst)
    #expect(buffer.text == "")
    let undidMore = buffer.undo()
    #expect(!undidMore)
    for _ in 0..<3 { _ = buffer.redo() }
    #expect(buffer.text == "one two\n")
    let redidMore = buffer.redo()
    #expect(!redidMore)
    let undone6 = buffer.undo()
    #expect(undone6)
    buffer.type("x")
    let redone7 = buffer.redo()
    #expect(!redone7)
    #expect(buffer.text == "one x\n")
  }

  @Test func `Lines cut one after the other are put back together`() {
    var buffer = TextBuffer("a\nb\nc\n")
    buffer.cutLine(isFollowing: false)
    buffer.cutLine(isFollowing: true)
    #expect(buffer.text == "c\n")
    buffer.move(.textEnd)
    buffer.putBack()
    #expect(buffer.text == "c\na\nb\n")
  }

  @Test func `Moving down over a short line keeps the column`() {
    var buffer = TextBuffer("abcdef\nx\nuvwxyz\n")
    buffer.move(.lineEnd)
    buffer.move(.lines(1))
    #expect(buffer.cursor == .init(1, 1))
    buffer.move(.lines(1))
    #expect(buffer.cursor == .init(2, 6))
    buffer.move(.lines(50))
    #expect(buffer.cursor.line == 3)
  }

  @Test func `Words are passed over whole`() {
    var buffer = TextBuffer("await asyncio.sleep(0.1)\n")
    buffer.move(.wordRight)
    #expect(buffer.cursor.column == 5)
    buffer.move(.wordRight)
    #expect(buffer.cursor.column == 13)
    buffer.move(.wordLeft)
    #expect(buffer.cursor.column == 6)
  }

  @Test func `A search goes round the end, whatever the case`() {
    var buffer = TextBuffer("Await\nsleep\nawait\n")
    let found8 = buffer.find("await")
    #expect(found8)
    #expect(buffer.cursor == .init(2, 0))
    let found9 = buffer.find("AWAIT")
    #expect(found9)
    #expect(buffer.cursor == .init(0, 0))
    let found10 = buffer.find("gather")
    #expect(!found10)
    let found11 = buffer.find("")
    #expect(!found11)
  }

  @Test(arguments: 0..<20)
  func `Whatever is typed, the cursor stays in the text and all of it can be undone`(seed: Int) {
    var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let start = "async def f():\n    await g()\n\n"
    var buffer = TextBuffer(start)
    for _ in 0..<400 {
      switch next(13) {
      case 0, 1: buffer.type(["a", " ", ":", "é", "日"][next(5)])
      case 2: buffer.breakLine()
      case 3: buffer.eraseBackward()
      case 4: buffer.eraseForward()
      case 5: buffer.indent()
      case 6: buffer.outdent()
      case 7: buffer.cutLine(isFollowing: next(2) == 0)
      case 8: buffer.putBack()
      case 9: buffer.insert(["x\ny", "\n", "é", "\r\n"][next(4)])
      case 10: buffer.move([.wordLeft, .wordRight, .lineStart, .lineEnd, .textEnd][next(5)])
      case 11: buffer.move(next(2) == 0 ? .lines(next(9) - 4) : .left)
      default: _ = next(2) == 0 ? buffer.undo() : buffer.redo()
      }
      #expect(buffer.lines.indices.contains(buffer.cursor.line))
      #expect((0...buffer.lines[buffer.cursor.line].count).contains(buffer.cursor.column))
    }
    while buffer.undo() {}
    #expect(buffer.text == start)
  }
}
