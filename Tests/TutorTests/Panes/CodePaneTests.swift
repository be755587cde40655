import Screen
import Testing

@testable import Tutor

/// Which lines of a long program the code pane shows.
struct CodePaneTests {
  /// A program of a hundred lines; the fiftieth is the last one that runs.
  private static let source =
    String(repeating: "x = 1\n", count: 49) + "raise SystemExit\n"
    + String(repeating: "x = 2\n", count: 50)

  @Test func `When the program has ended, the line that ran last shows`() throws {
    let learner = Learner.open(Self.source)
    #expect(learner.state.scope?.lastLine == nil)
    learner.press(.end)
    #expect(learner.state.scope?.lastLine == 50)
    #expect(learner.sees("raise SystemExit"))
  }

  @Test(arguments: [
    // Both fit: with equal room above and below.
    (running: 20, focus: 26...29, shown: 20...29), (running: 29, focus: 22...25, shown: 21...30),
    // They do not: as much of the focus as fits, and always the line that runs.
    (running: 20, focus: 35...40, shown: 20...29), (running: 60, focus: 35...40, shown: 51...60),
    (running: 37, focus: 30...60, shown: 37...46),
  ])
  func `The line that runs shows with the lines in focus`(
    running: Int, focus: ClosedRange<Int>, shown: ClosedRange<Int>
  ) throws {
    let source = String(repeating: "x = 1\n", count: 100)
    let learner = Learner.open(source)
    learner.type("g\(running)")
    learner.press(.enter)
    let scope = try #require(learner.state.scope)
    #expect(scope.currentLine == running)
    let pane = CodePane(scope: scope, glyphs: .unicode, focus: focus, holdsFocus: true)
    let rows = pane.window(height: 10).rows
    #expect(rows.lowerBound + 1...rows.upperBound == shown)
  }

  @Test func `Before the program begins, the lines in focus show and not its first line`() throws {
    let learner = Learner.open(String(repeating: "x = 1\n", count: 100))
    let scope = try #require(learner.state.scope)
    #expect(scope.currentLine == 1)
    let pane = CodePane(scope: scope, glyphs: .unicode, focus: 40...43, holdsFocus: true)
    #expect(pane.window(height: 10).rows.contains(39..<43))
    learner.press(.right)
    let next = try #require(learner.state.scope)
    let later = CodePane(scope: next, glyphs: .unicode, focus: 40...43, holdsFocus: true)
    #expect(later.window(height: 10).rows.contains(1))
  }

  @Test func `Beside a line with a mistake stands what is wrong with it, wherever one is`() {
    let learner = Learner.open("x = 1\nif x == 1\n    print(x)\n", on: Size(width: 80, height: 24))
    #expect(learner.sees("if x == 1"))
    #expect(learner.sees("✗ expected ':'"))
  }

  @Test func `Of more tasks than are looked at the number is left open`() {
    let source = """
      import asyncio

      async def job(gate):
          await gate.wait()

      async def main(count):
          gate = asyncio.Event()
          jobs = [asyncio.create_task(job(gate)) for n in range(count)]
          await asyncio.sleep(1)
          print("now")
          gate.set()

      asyncio.run(main(COUNT))
      """
    for (count, number, more) in [(20, "+17", "+13 more"), (3100, "+2996…", "+3093 more")] {
      let learner = Learner.open(
        source.replacing("COUNT", with: "\(count)"), on: Size(width: 140, height: 45))
      learner.type("o")
      #expect(learner.sees(" \(number) "))
      #expect(learner.sees(more))
    }
  }

  @Test func `Names go where they would leave no room for the source`() {
    let source = """
      import asyncio

      async def main():
          print("runs")

      asyncio.run(main())
      """
    let learner = Learner.open(source, on: Size(width: 40, height: 12))
    learner.type("o")
    #expect(learner.sees("print(\"runs\") ▸ main"))
    learner.resize(to: Size(width: 16, height: 5))
    #expect(learner.sees(" prin"), "\(learner.words)")
    #expect(!learner.sees("▸ main"), "\(learner.words)")
  }
}
