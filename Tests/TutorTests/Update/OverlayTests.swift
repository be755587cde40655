import Screen
import Testing

@testable import Tutor

@Suite("What lies on top of the screen") struct OverlayTests {
  /// The keys that open something, with what then stands on the screen.
  static let openers: [(Character, String)] = [
    ("?", "Help: Lesson"), ("G", "Glossary"), ("g", "Go to"), ("/", "Search the output"),
  ]

  @Test("Esc takes it away and changes nothing else", arguments: openers)
  func escapes(key: Character, title: String) {
    let learner = Learner.tour("taking-turns", step: "the-queue")
    let before = learner.frame
    learner.press(.character(key))
    #expect(learner.rows.contains { $0.contains(title) })
    #expect(learner.rows.last?.contains("Esc close") == true)
    learner.press(.escape)
    #expect(learner.state.overlay == nil)
    #expect(learner.seesAgain(before))
  }

  @Test("Keys of the program do nothing while it is open", arguments: openers)
  func holds(key: Character, title: String) {
    let learner = Learner.tour("taking-turns", step: "the-queue")
    let before = learner.moment
    learner.press(.character(key), .right, .character("n"), .tab, .end)
    #expect(learner.moment == before)
  }

  @Test("The help is about the pane that has the focus", arguments: Pane.allCases)
  func help(pane: Pane) {
    let learner = Learner.tour("taking-turns")
    while learner.state.focus != pane { learner.press(.tab) }
    learner.type("?")
    #expect(learner.rows.contains { $0.contains("Help: \(pane.title)") })
    let about = pane.about.split(separator: " ").prefix(6).joined(separator: " ")
    #expect(learner.sees(about))
  }

  @Test("The help names each command once, with the keys that ask for it")
  func helpIsWhole() {
    let learner = Learner(Size(width: 100, height: 40))
    let text = HelpText.rows(.code, learner.state, width: 96).map(\.plain)
    for command in Command.allCases where command.move(in: Self.scope) != nil {
      let rows = text.filter { $0.contains(command.explanation) }
      #expect(rows.count == 1, "\(command)")
      let key = command.keys[0].name(.unicode)
      #expect(rows.first?.hasPrefix(key) == true, "\(command)")
    }
  }

  private static var scope: Scope {
    Learner.open(SamplePrograms.turns).state.scope
      ?? Scope(
        program: ProgramText(path: "", bytes: []), recording: Recording(RecordedRun(trace: .init()))
      )
  }

  @Test("The help scrolls to its end and no further")
  func helpScrolls() {
    let learner = Learner.tour("taking-turns")
    learner.type("?")
    let top = learner.frame
    learner.press(.end)
    #expect(learner.sees("close what is open; stop what is running"))
    let bottom = learner.frame
    learner.press(.down, .pageDown)
    #expect(learner.seesAgain(bottom))
    learner.press(.home, .up)
    #expect(learner.seesAgain(top))
  }

  @Test("The glossary is searched by typing")
  func glossary() {
    let learner = Learner.tour("taking-turns")
    learner.type("Gready")
    #expect(learner.sees("Search: ready_"))
    #expect(learner.sees("Ready queue"))
    #expect(!learner.rows.contains { $0.contains("Coroutine") })
    learner.type("zzz")
    #expect(learner.sees("No term contains this."))
    for _ in 0..<8 { learner.press(.backspace) }
    #expect(learner.sees("Coroutine"))
    learner.press(.end)
    let bottom = learner.frame
    learner.press(.down)
    #expect(learner.seesAgain(bottom))
    learner.press(.up)
    #expect(!learner.seesAgain(bottom))
    learner.press(.enter)
    #expect(learner.state.overlay == nil)
  }

  @Test("The glossary begins with the terms that the step links to")
  func glossaryOfStep() {
    let learner = Learner.tour("taking-turns", step: "three-tasks-one-loop")
    learner.type("G")
    let words = ["In this step", "Event loop", "Ready queue"]
    let places = words.map { word in learner.rows.firstIndex { $0.contains(word) } ?? 99 }
    #expect(places == places.sorted() && places.last ?? 99 < 24)
    learner.type("corou")
    #expect(learner.sees("Search: corou_"))
    #expect(!learner.sees("In this step"))
  }

  @Test("An input is edited at its cursor, which shows")
  func input() throws {
    let learner = Learner.open(SamplePrograms.turns)
    learner.type("g9")
    learner.press(.left)
    learner.type("1")
    learner.press(.end, .backspace)
    learner.type("2")
    #expect(learner.sees("> 12"))
    let cursor = try #require(learner.frame.cursor)
    #expect(learner.frame[cursor.x - 1, cursor.y].character == "2")
    learner.press(.home, .delete, .paste("1\n4", isTruncated: false), .control("e"), .backspace)
    #expect(learner.sees("> 14"))
    learner.press(.control("u"), .enter)
    #expect(learner.state.overlay == nil)
    #expect(learner.line == 1)
  }

  @Test("A question before something final takes yes and no only")
  func confirms() {
    let learner = Learner.tour("taking-turns", step: "make-them-take-turns")
    learner.type("rx")
    #expect(learner.state.overlay == .confirm(.resetExercise))
    #expect(learner.notice == "y for yes, n for no.")
    #expect(learner.sees("y for yes, n for no."))
    learner.type("N")
    #expect(learner.state.overlay == nil)
  }
}
