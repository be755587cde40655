import Screen
import Testing

@testable import Tutor

@Suite("Keys for panes and tasks") struct PaneKeyTests {
  @Test("Tab goes round all panes and back, at every size", arguments: PaneFrames.sizes)
  func tabs(size: Size) {
    let learner = Learner.tour("taking-turns", on: size)
    var seen: [Pane] = []
    for _ in Pane.allCases {
      seen.append(learner.state.focus)
      learner.press(.tab)
    }
    #expect(Set(seen).count == Pane.allCases.count)
    #expect(learner.state.focus == seen.first)
    learner.press(.backtab)
    #expect(learner.state.focus == seen.last)
  }

  @Test("The pane with the focus is on the screen, whatever else is", arguments: PaneFrames.sizes)
  func shows(size: Size) {
    let learner = Learner.open(SamplePrograms.busy, on: size)
    for _ in Pane.allCases {
      learner.press(.tab)
      let (state, layout) = (learner.state, learner.state.layout(size))
      #expect(layout.slots.contains { state.pane(in: $0) == state.focus }, "\(state.focus)")
    }
  }

  @Test("Digits choose a pane, the same with a lesson and without")
  func digits() {
    let tour = Learner.tour("what-await-does")
    tour.type("4")
    #expect(tour.state.focus == .loop)
    tour.type("0")
    #expect(tour.state.focus == .threads)
    let scope = Learner.open(SamplePrograms.turns)
    scope.type("4")
    #expect(scope.state.focus == .loop)
    scope.type("0")
    #expect(scope.state.focus == .threads)
    scope.type("1")
    #expect(scope.state.focus == .threads)
    #expect(scope.notice == "Pane 1 is a lesson's, and there is none; Tab goes through panes.")
  }

  @Test("Scrolling stops at both ends")
  func scrolls() {
    let learner = Learner.open(SamplePrograms.busy)
    learner.type("2")
    let held = learner.frame
    for _ in 0..<20 { learner.press(.control("f")) }
    #expect(learner.rows.contains { $0.contains("asyncio.run(main())") })
    let bottom = learner.frame
    learner.press(.control("f"))
    #expect(learner.seesAgain(bottom))
    for _ in 0..<20 { learner.press(.control("b")) }
    let top = learner.frame
    #expect(learner.rows.contains { $0.contains("import asyncio") })
    learner.press(.control("b"))
    #expect(learner.seesAgain(top))
    // Esc and any step go back to where the program is.
    learner.press(.control("f"), .escape)
    #expect(learner.seesAgain(held))
  }

  @Test("[ and ] go round the tasks, and Esc follows the running one again")
  func tasks() {
    let learner = Learner.open(SamplePrograms.turns)
    learner.type("nn")
    let running = learner.state.scope?.shownTask
    var shown: [UInt32] = []
    for _ in 0..<4 {
      learner.type("]")
      shown.append(learner.state.scope?.shownTask ?? 0)
    }
    #expect(Set(shown) == [1, 2, 3, 4])
    #expect(learner.state.focus == .tasks)
    learner.type("[")
    #expect(learner.state.scope?.shownTask == shown[2])
    learner.press(.escape)
    #expect(learner.state.scope?.shownTask == running)
  }

  @Test("w shows why a task woke, i shows which line printed what")
  func asks() {
    let learner = Learner.open(SamplePrograms.turns)
    learner.type("g0.1s")
    learner.press(.enter)
    learner.type("oo")
    learner.type("w")
    #expect(learner.state.focus == .wake)
    #expect(learner.sees("because"))
    learner.type("i")
    #expect(learner.state.focus == .output)
    #expect(learner.rows.contains { $0.contains("6  A 1") })
    learner.type("i")
    #expect(!learner.rows.contains { $0.contains("6  A 1") })
  }

  @Test("s saves the screen")
  func saves() {
    let learner = Learner.open(SamplePrograms.turns)
    learner.type("s")
    #expect(learner.performed == [.saveScreen])
    #expect(learner.sees("The screen was saved."))
  }
}
