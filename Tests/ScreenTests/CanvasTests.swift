import Testing

@testable import Screen

@Suite struct CanvasTests {
  /// What a canvas of a size shows after drawing.
  private func drawn(
    _ width: Int, _ height: Int, glyphs: Glyphs = .unicode, _ body: (inout Canvas) -> Void
  ) -> String {
    var canvas = Canvas(size: Size(width: width, height: height), glyphs: glyphs)
    body(&canvas)
    #expect(canvas.frame.brokenInvariant() == nil)
    return canvas.frame.text
  }

  /// Expects a canvas of a size to show a text after drawing.
  private func expect(
    _ text: String, _ width: Int, _ height: Int, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: (inout Canvas) -> Void
  ) {
    let shown = drawn(width, height, body)
    #expect(shown == text, sourceLocation: sourceLocation)
  }

  @Test("Text is cut off at the edge, and never within a character")
  func clipping() {
    expect("abcde", 5, 1) { $0.put("abcdefgh", at: .zero) }
    expect("abcd ", 5, 1) { $0.put("abcd日", at: .zero) }
    expect(" 本  ", 5, 1) { $0.put("日本", at: Point(-1, 0)) }
    expect("     ", 5, 1) { $0.put("abc", at: Point(0, 1)) }
    expect("abcd ", 5, 1) { $0.put("abcd🇩🇪", at: .zero) }
    expect("a  ", 3, 1) { $0.put("a\tb", at: .zero) }
  }

  @Test("Control characters cannot reach the terminal")
  func controls() {
    expect("^[[2Jx\\u202e", 12, 1) { $0.put("\u{1B}[2Jx\u{202E}", at: .zero) }
  }

  @Test("A character over half of a wide one blanks the other half")
  func overwritingHalves() {
    expect(" x本", 4, 1) {
      $0.put("日本", at: .zero)
      $0.put("x", at: Point(1, 0))
    }
    expect(" 語 ", 4, 1) {
      $0.put("日本", at: .zero)
      $0.put("語", at: Point(1, 0))
    }
  }

  @Test("A part of the surface has its own coordinates and clips")
  func parts() {
    let text = drawn(8, 3) { canvas in
      canvas.draw(in: Rect(x: 2, y: 1, width: 4, height: 1)) { canvas in
        #expect(canvas.size == Size(width: 4, height: 1))
        canvas.put("abcdefgh", at: .zero)
        canvas.put("below", at: Point(0, 1))
        canvas.draw(in: Rect(x: 3, y: 0, width: 9, height: 9)) { $0.put("XYZ", at: .zero) }
      }
      canvas.put("!", at: .zero)
    }
    #expect(text == "!       \n  abcX  \n        ")
  }

  @Test("Boxes that share an edge join, and so do lines that meet or cross")
  func joins() {
    let text = drawn(13, 7) { canvas in
      canvas.box(Rect(x: 0, y: 0, width: 7, height: 4))
      canvas.box(Rect(x: 6, y: 0, width: 7, height: 4))
      canvas.box(Rect(x: 0, y: 3, width: 13, height: 4))
      canvas.horizontalLine(at: Point(0, 5), length: 13)
      canvas.verticalLine(at: Point(4, 3), length: 4)
    }
    #expect(
      text == """
        ┌─────┬─────┐
        │     │     │
        │     │     │
        ├───┬─┴─────┤
        │   │       │
        ├───┼───────┤
        └───┴───────┘
        """)
  }

  @Test("Boxes are drawn in ASCII where there is nothing else")
  func asciiBoxes() {
    let text = drawn(9, 3, glyphs: .ascii) { canvas in
      canvas.box(canvas.bounds, title: "Über")
      canvas.put("é日→…x", at: Point(1, 1))
    }
    #expect(text == "+- Ub$ -+\n|e??>$x |\n+-------+")
  }

  @Test("Titles are cut where they do not fit, and a note stands at the right")
  func titles() {
    expect("── Output ──", 12, 1) { $0.box($0.bounds, title: "Output") }
    expect("── Out… ──", 10, 1) { $0.box($0.bounds, title: "Output") }
    expect("─────", 5, 1) { $0.box($0.bounds, title: "Output") }
    expect("── Loop ── tick 3 ──", 20, 1) { $0.box($0.bounds, title: "Loop", note: "tick 3") }
  }

  @Test("A box that is drawn later leaves the titles on its edges")
  func titlesStay() {
    let text = drawn(9, 5) { canvas in
      canvas.box(Rect(x: 0, y: 2, width: 9, height: 3), title: "B")
      canvas.box(Rect(x: 0, y: 0, width: 9, height: 3), title: "A", isFocused: true)
    }
    #expect(text == "┌─ A ───┐\n│       │\n├─ B ───┤\n│       │\n└───────┘")
  }

  @Test("Boxes of any size stay inside")
  func smallBoxes() {
    for width in 0...4 {
      for height in 0...4 {
        _ = drawn(3, 3) {
          $0.box(Rect(x: 1, y: 1, width: width, height: height), title: "T", isFocused: true)
        }
      }
    }
    expect("┌┐\n└┘", 2, 2) { $0.box($0.bounds) }
  }

  @Test(
    "A scrollbar touches its ends only when the list does",
    arguments: [
      (0, "██│││"), (1, "│██││"), (50, "││██│"), (59, "││██│"), (60, "│││██"),
    ])
  func scrollbars(offset: Int, bar: String) {
    let text = drawn(1, 5) {
      $0.scrollbar(
        at: .zero, height: 5, window: ScrollWindow(offset: offset, visible: 40, total: 100))
    }
    #expect(text.filter { $0 != "\n" } == bar)
  }

  @Test("Grounds and attributes are laid under text")
  func grounds() {
    var canvas = Canvas(size: Size(width: 3, height: 1))
    canvas.put("abc", at: .zero, .keyword)
    canvas.paint(Rect(x: 1, y: 0, width: 9, height: 9), on: .cursorLine)
    canvas.paint(Rect(x: 2, y: 0, width: 1, height: 1), adding: .underline)
    canvas.showCursor(at: Point(2, 0))
    canvas.showCursor(at: Point(3, 0))
    #expect(
      canvas.frame.styledText == """
        |abc|
        0:0-0 keyword
        0:1-1 keyword on cursorLine
        0:2-2 keyword on cursorLine underline
        cursor 2,0

        """)
  }

  @Test("Whatever is drawn wherever, the frame stays whole", arguments: 0..<10)
  func randomDrawing(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let texts = [
      "abc", "日本語", "a\u{301}\u{302}", "\u{1B}[0m", "🇩🇪x", "👨‍👩‍👧", "\t|", "\u{301}", "क्षि", "\r\n",
    ]
    for _ in 0..<40 {
      let size = Size(width: next(12), height: next(6))
      var canvas = Canvas(size: size, glyphs: next(2) == 0 ? .ascii : .unicode)
      for _ in 0..<30 {
        let rect = Rect(x: next(14) - 3, y: next(9) - 3, width: next(9), height: next(9))
        canvas.draw(in: rect) { canvas in
          let point = Point(next(12) - 4, next(6) - 2)
          switch next(5) {
          case 0: canvas.box(canvas.bounds, title: StyledText(texts[next(texts.count)]))
          case 1: canvas.put(StyledText(texts[next(texts.count)]), at: point, width: next(6))
          case 2: canvas.fill(canvas.bounds, with: "日")
          case 3: canvas.verticalLine(at: point, length: next(9))
          default: canvas.put(texts[next(texts.count)], at: point)
          }
        }
      }
      #expect(canvas.frame.brokenInvariant() == nil)
      #expect(canvas.frame.size == size)
      if canvas.glyphs.isASCII { #expect(canvas.frame.text.allSatisfy { $0.isASCII }) }
    }
  }
}
