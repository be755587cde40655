import Screen
import Testing

@testable import Tutor

@Suite("z gives a pane the whole screen") struct EnlargingTests {
  /// A program with a line that is longer than most screens.
  private static let long = """
    import asyncio


    async def main():
        first = await asyncio.wait_for(asyncio.sleep(0.1, "the words that come first"), 0.5)
        print(first, "and here are so many words that eighty cells do not hold them", "at all")
        return 0


    asyncio.run(main())

    """

  @Test("Long lines are read to their ends, and z goes back to what was seen before")
  func longLines() {
    let learner = Learner.open(Self.long)
    let before = learner.frame
    #expect(!learner.sees("first\"), 0.5)"))
    learner.type("2z")
    #expect(learner.sees("asyncio.sleep(0.1, \"the words that come first\"), 0.5)"))
    #expect(learner.sees("\"at all\")"))
    learner.type("z")
    #expect(learner.seesAgain(before))
  }

  @Test("The line that is next shows, however many rows the lines before it take")
  func heldLine() {
    let many = String(
      repeating: "print('" + String(repeating: "word ", count: 40) + "')\n", count: 30)
    let learner = Learner.open(many)
    learner.type("2z")
    for number in 1..<30 {
      #expect(learner.rows.contains { $0.contains("\(number)▸ ") }, "\(number)")
      learner.press(.right)
    }
    learner.press(.control("f"), .control("b"), .control("f"), .control("f"), .control("f"))
    #expect(learner.rows.contains { $0.contains("│30▸") })
  }

  @Test("Esc goes back, and so does whatever asks for another pane")
  func goesBack() {
    let learner = Learner.tour("taking-turns", step: "the-queue")
    learner.focus(.code)
    let before = learner.frame
    learner.type("z")
    #expect(learner.state.isEnlarged)
    #expect(!learner.rows.contains { $0.contains("Lesson") })
    learner.press(.escape)
    #expect(learner.seesAgain(before))
    learner.type("z")
    learner.type("1")
    #expect(!learner.state.isEnlarged)
    #expect(learner.state.focus == .lesson)
  }

  @Test("A lesson's text that shows as a whole leaves the screen to the code")
  func lessonShows() {
    let learner = Learner.tour("taking-turns", step: "the-queue")
    #expect(learner.state.focus == .lesson)
    learner.type("z")
    #expect(learner.state.focus == .code)
    let short = Learner.tour("taking-turns", step: "the-queue", on: Size(width: 80, height: 20))
    short.type("z")
    #expect(short.state.focus == .lesson)
  }

  @Test("Tab and digits go to other panes, which are then as large")
  func staysLarge() {
    let learner = Learner.open(SamplePrograms.turns)
    learner.type("z")
    for _ in learner.state.availablePanes {
      learner.press(.tab)
      #expect(learner.state.layout(learner.state.size).slots.map(\.rect.width) == [80])
    }
    learner.type("5")
    #expect(learner.state.focus == .timeline)
    #expect(learner.state.isEnlarged)
  }

  @Test("The next step of a lesson shows all panes again")
  func nextStep() {
    let learner = Learner.tour("taking-turns", step: "three-tasks-one-loop")
    learner.type("z")
    learner.press(.pageDown)
    #expect(!learner.state.isEnlarged)
  }

  @Test("More tasks have a lane")
  func lanes() {
    let source = """
      import asyncio


      async def main():
          await asyncio.gather(*(asyncio.sleep(0.1) for _ in range(20)))


      asyncio.run(main())

      """
    let learner = Learner.open(source)
    learner.press(.end)
    learner.type("5")
    #expect(learner.sees("+"))
    #expect(!learner.rows.contains { $0.contains("Task-16") })
    learner.type("z")
    #expect(learner.rows.contains { $0.contains("Task-16") })
  }

  @Test("Where only one pane shows it has the screen already")
  func alone() {
    let learner = Learner.open(SamplePrograms.turns, on: Size(width: 40, height: 12))
    learner.type("z")
    #expect(learner.notice == "This pane has the whole screen already.")
    #expect(!learner.state.isEnlarged)
  }
}
