import Screen
import Testing
import Trace

@testable import Tutor

@Suite("Keys go through time") struct MovingTests {
  @Test("A program opens before its first line, with nothing printed")
  func opens() {
    let learner = Learner.open(SamplePrograms.turns)
    #expect(learner.line == 1)
    #expect(learner.sees("Nothing printed yet."))
    #expect(learner.notice == nil)
  }

  @Test("Right goes line by line, left goes back by the same lines")
  func lines() {
    let learner = Learner.open(SamplePrograms.turns)
    var lines: [Int?] = []
    for _ in 0..<8 {
      lines.append(learner.line)
      learner.press(.right)
    }
    #expect(lines == [1, 4, 11, 19, 12, 12, 5, 6])
    for line in lines.reversed() {
      learner.press(.left)
      #expect(learner.line == line)
    }
  }

  @Test(
    "Each sort of stop is reached forward and back",
    arguments: [("n", "p"), ("t", "T"), ("o", "O"), ("f", "F"), (".", ","), ("u", "U")]
      as [(Character, Character)])
  func stops(forward: Character, back: Character) {
    let learner = Learner.open(SamplePrograms.turns)
    // To the first suspensions, main's and A's, so that there is a task to follow.
    learner.type("nn")
    var moments: [Trace.Sequence] = []
    for _ in 0..<4 {
      learner.press(.character(forward))
      moments.append(learner.moment)
    }
    #expect(moments == moments.sorted())
    #expect(Set(moments).count == moments.count)
    for moment in moments.dropLast().reversed() {
      learner.press(.character(back))
      #expect(learner.moment == moment)
    }
  }

  @Test("Following a task never shows a line of another one")
  func follows() {
    let learner = Learner.open(SamplePrograms.turns)
    // The first suspensions are main's and A's.
    learner.type("nn")
    let task = learner.state.scope?.shownTask
    for _ in 0..<5 {
      learner.type("f")
      #expect(learner.state.scope?.shownTask == task)
    }
  }

  @Test("Output comes and goes with the moment")
  func output() {
    let learner = Learner.open(SamplePrograms.turns)
    learner.type("oo")
    #expect(learner.rows.contains { $0.contains("A 0") })
    #expect(learner.rows.contains { $0.contains("B 0") })
    learner.type("O")
    #expect(!learner.rows.contains { $0.contains("B 0") && !$0.contains("print") })
    learner.press(.home)
    #expect(learner.moment == 0)
    #expect(learner.sees("Nothing printed yet."))
  }

  @Test("End runs the program to its end, and Home goes back to the start")
  func ends() {
    let learner = Learner.open(SamplePrograms.turns)
    learner.press(.end)
    #expect(learner.state.scope?.isAtEnd == true)
    #expect(learner.sees("done"))
    learner.press(.right)
    #expect(learner.notice == "The program has ended; nothing comes after this moment.")
    learner.press(.home)
    learner.press(.left)
    #expect(learner.notice == "This is the start of the program.")
  }

  @Test("A search for what never comes goes to the end of the program and stays where it was")
  func nothing() {
    let learner = Learner.open(SamplePrograms.turns)
    learner.type("d")
    #expect(learner.notice == "There is no further finding up to the end of the program.")
    #expect(learner.line == 1)
  }

  @Test("A finding is a stop")
  func findings() {
    let learner = Learner.open(SamplePrograms.deadlock)
    var moments: [Trace.Sequence] = []
    learner.type("d")
    while learner.notice == nil {
      moments.append(learner.moment)
      #expect(learner.state.scope?.loop.diagnostics.count == moments.count)
      learner.type("d")
    }
    #expect(!moments.isEmpty)
    learner.press(.end)
    for moment in moments.reversed() {
      learner.type("D")
      #expect(learner.moment == moment)
    }
  }

  @Test("A line is a place to go to") func goesToLine() {
    let learner = Learner.open(SamplePrograms.turns)
    goTo("8", learner)
    #expect(learner.line == 8)
    goTo("4", learner)
    #expect(learner.notice == "There is no further run of line 4 up to the end of the program.")
    #expect(learner.line == 8)
  }

  @Test("A time is a place to go to", arguments: ["0.2s", "200 ms", "200MS"])
  func goesToTime(text: String) {
    let learner = Learner.open(SamplePrograms.turns)
    goTo(text, learner)
    let now = learner.state.scope?.loop.now ?? 0
    #expect(now >= 150_000_000 && now <= 250_000_000, "\(now)")
    learner.press(.right)
    #expect(learner.state.scope?.loop.now ?? 0 > 200_000_000)
  }

  @Test("An event, the start and the end are places to go to")
  func goesToEvent() {
    let learner = Learner.open(SamplePrograms.turns)
    goTo("#40", learner)
    #expect(learner.moment == 40)
    goTo("End", learner)
    #expect(learner.state.scope?.isAtEnd == true)
    goTo("start", learner)
    #expect(learner.moment == 0)
    #expect(learner.state.overlay == nil)
  }

  private func goTo(_ text: String, _ learner: Learner) {
    learner.type("g" + text)
    learner.press(.enter)
  }

  @Test(
    "What is no place is said to be none",
    arguments: [
      "99", "0", "soon", "-1", "1e400s", "nans", "inf s", "1e300ms", "#-4", "#99999999999999999999",
    ])
  func noPlace(text: String) throws {
    let learner = Learner.open(SamplePrograms.turns)
    let before = learner.moment
    learner.type("g" + text)
    learner.press(.enter)
    let notice = try #require(learner.notice)
    #expect(notice.contains("The program has lines 1 to 19.") || notice.contains("is no place"))
    #expect(learner.moment == before)
  }

  @Test("An event far behind the end is the end")
  func farEvent() {
    let learner = Learner.open(SamplePrograms.turns)
    learner.type("g#9000000000")
    learner.press(.enter)
    #expect(learner.state.scope?.isAtEnd == true)
  }

  @Test("Text in the output is found, and the next search begins with it")
  func searches() {
    let learner = Learner.open(SamplePrograms.turns)
    learner.type("/C 1")
    learner.press(.enter)
    #expect(learner.sees("C 1"))
    learner.type("/")
    #expect(learner.sees("> C 1"))
    learner.press(.enter)
    #expect(learner.notice == "There is no further output with 'C 1' up to the end of the program.")
  }

  @Test("What was searched for is found again, forward and back")
  func searchesAgain() {
    let learner = Learner.open(SamplePrograms.turns)
    learner.type("m")
    #expect(learner.notice == "Nothing was searched for yet; / does.")
    learner.type("/ 1")
    learner.press(.enter)
    var moments = [learner.moment]
    for _ in 0..<2 {
      learner.type("m")
      moments.append(learner.moment)
    }
    #expect(Set(moments).count == 3)
    learner.type("m")
    #expect(learner.notice == "There is no further output with ' 1' up to the end of the program.")
    for moment in moments.dropLast().reversed() {
      learner.type("M")
      #expect(learner.moment == moment)
    }
    learner.type("M")
    #expect(learner.notice == "There is no output with ' 1' before this moment.")
  }

  @Test("A breakpoint is set at the line, stops the program each time, and is cleared")
  func breakpoints() {
    let learner = Learner.open(SamplePrograms.turns)
    learner.type("c")
    #expect(learner.notice == "There is no breakpoint; b sets one.")
    learner.type("g8")
    learner.press(.enter)
    learner.type("b")
    #expect(learner.notice == "Breakpoint at line 8 set.")
    learner.press(.home)
    var returns = 0
    learner.type("c")
    while learner.line == 8, learner.notice == nil {
      returns += 1
      learner.type("c")
    }
    #expect(returns == 3)
    #expect(learner.notice == "There is no further run of line 8 up to the end of the program.")
    learner.type("b")
    #expect(learner.notice == "Breakpoint at line 8 cleared.")
  }

  @Test("A program without an end can be searched, stopped and left")
  func endless() {
    let learner = Learner.open(SamplePrograms.endless)
    learner.patience = 6
    learner.press(.end)
    #expect(learner.state.scope?.pending != nil)
    #expect(learner.sees("The program runs on, looking for the end… Esc stops"))
    #expect(learner.rows.last?.contains("Esc stop") == true)
    learner.press(.escape)
    #expect(learner.state.scope?.pending == nil)
    #expect(
      learner.notice == "Stopped looking for the end; this is how far the program has run.")
    #expect(learner.moment > 100_000)
    learner.press(.right)
    #expect(learner.notice == nil)
    #expect(learner.line == 4 || learner.line == 5 || learner.line == 6)
  }
}
