import Python
import Screen
import Testing

@testable import Tutor

@Suite("Breakpoints") struct BreakpointTests {
  /// Chooses a line of the code and presses b.
  private func set(_ line: Int, _ learner: Learner) {
    while learner.state.focus != .code { learner.press(.tab) }
    for _ in 0..<60 where learner.line != line {
      learner.press(learner.line ?? 0 < line ? .down : .up)
    }
    learner.type("b")
  }

  @Test("A line without a stop hands its breakpoint on: to its statement's first, or to the next")
  func moves() {
    let learner = Learner.open(SamplePrograms.turns)
    set(3, learner)
    #expect(learner.notice == "No run stops at line 3; breakpoint at line 4 set.")
    set(14, learner)
    #expect(learner.notice == "No run stops at line 14; breakpoint at line 12 set.")
    set(17, learner)
    #expect(learner.notice == "No run stops at line 17; breakpoint at line 19 set.")
    learner.press(.home)
    learner.type("ccc")
    #expect(learner.line == 12)
    set(4, learner)
    #expect(learner.notice == "Breakpoint at line 4 cleared.")
  }

  @Test("Where nothing runs any more none is set")
  func refuses() {
    let learner = Learner.open("print(1)\n\n# the end\n")
    set(3, learner)
    #expect(learner.notice == "Nothing runs from line 3 on, so no breakpoint was set.")
    #expect(learner.state.scope?.breakpoints == [])
  }

  @Test("A call of several lines after an assignment is one statement")
  func afterAssignment() throws {
    let source = "x = 1\nprint(\n    x,\n    2,\n)\n"
    let lines = try #require(RunnableLines(of: SourceFile(path: "a.py", bytes: Array(source.utf8))))
    #expect([1, 2, 3, 4, 5].map(lines.stop) == [1, 2, 2, 2, 2])
  }

  @Test(
    "Between the branches of a statement the next line is taken",
    arguments: [(2, 3), (4, 5), (6, 6), (7, 9), (8, 9), (10, 9), (11, 9), (12, nil)]
      as [(Int, Int?)])
  func branches(line: Int, stop: Int?) throws {
    let source = """
      if x:
          # nothing yet
          a = 1
      else:
          b = 2
      try:

          # a call of several lines
          print(
              1,
              2)
      finally:
          pass
      """
    let lines = try #require(RunnableLines(of: SourceFile(path: "a.py", bytes: Array(source.utf8))))
    #expect(lines.stop(at: line) == stop ?? 13)
  }
}
