import Testing

@testable import Tutor

/// Which lines of a program show at once.
struct CodePagesTests {
  /// A file of 40 lines with four functions, of which the last is long.
  private static let pages = CodePages(total: 40, definitions: [4...8, 11...15, 18...22, 25...38])

  @Test(arguments: [
    // The first two functions fit together, with equal room around them.
    (line: 4, shown: 4...15), (line: 13, shown: 4...15),
    // The third does not fit beside them, nor beside the fourth.
    (line: 18, shown: 15...26), (line: 22, shown: 15...26),
    // A line between functions shows with those that show it.
    (line: 10, shown: 4...15), (line: 24, shown: 15...26),
    // The fourth is longer than the pane, and the file's ends are in no function.
    (line: 25, shown: 22...33), (line: 38, shown: 29...40), (line: 1, shown: 1...12),
    (line: 40, shown: 29...40),
  ])
  func `Functions that stand together show together where they fit`(
    line: Int, shown: ClosedRange<Int>
  ) {
    let rows = Self.pages.window(showing: line, height: 12).rows
    #expect(rows.lowerBound + 1...rows.upperBound == shown)
  }

  @Test(arguments: 1...45)
  func `Every line shows in its window, which is never larger than the file`(height: Int) {
    for line in 1...40 {
      let window = Self.pages.window(showing: line, height: height)
      #expect(window.rows.contains(line - 1))
      #expect(window.rows.count == min(height, 40))
    }
  }

  @Test func `A program's functions and classes are those that stand by themselves`() {
    let source = """
      import asyncio

      @asyncio.coroutine
      def first():
          def inner():
              pass

      class Second:
          async def method(self):
              pass

      asyncio.run(first())
      """
    let program = ProgramText(path: "some.py", bytes: Array(source.utf8))
    #expect(program.definitions == [3...6, 8...10])
  }
}
