import Testing
import Trace

@testable import Lessons

@Suite struct QuestionTests {
  private let program: LessonProgram
  private let timeline: Timeline

  init() throws {
    let lesson = try #require(Course.read(SampleCourse.files()).lessons.first)
    program = try #require(lesson.programs["two.py"])
    timeline = Timeline(lesson.trace(of: program))
  }

  private func question(_ ask: Ask, at condition: Condition) throws -> Question {
    let cursor = try #require(timeline.position(of: condition, from: 0, in: program))
    return try Question(ask, timeline: timeline, at: cursor, program: program)
  }

  /// The options, the right one with a star.
  private func options(_ ask: Ask, at condition: Condition) throws -> [String] {
    try question(ask, at: condition).options.map { ($0.isRight ? "*" : "") + $0.key }
  }

  @Test func `who is next`() throws {
    let moment = Condition(.suspended, task: "A")
    expect(try options(Ask(kind: .nextTask), at: moment), is: ["main", "A", "*B"])
    let question = try question(Ask(kind: .nextTask), at: moment)
    #expect(question.prompt.plainText == "Which task runs next?")
    #expect(
      question.options.map(\.feedback.plainText) == [
        "main is waiting for something that has not happened yet.",
        "A is asleep. It cannot run before its timer fires.",
        "Right: B stands at the front of the ready queue.",
      ])
  }

  @Test func `what is printed next`() throws {
    expect(
      try options(Ask(kind: .nextOutput), at: Condition(.suspended, task: "A")),
      is: [
        "A begins", "A ends", "*B begins", "B ends",
      ])
    expect(
      try options(Ask(kind: .nextOutput), at: Condition(.output("A ends"))),
      is: [
        "A ends", "B ends", "*nothing more",
      ])
  }

  @Test func `which line runs next`() throws {
    expect(
      try options(Ask(kind: .nextLine), at: Condition(.line(13))),
      is: [
        "*Line 5: print(name, \"begins\")",
        "Line 6: await asyncio.sleep(pause)", "Line 13: await a",
        "Line 14: await b",
      ])
  }

  @Test func `how the queue stands`() throws {
    expect(
      try options(Ask(kind: .readyOrder), at: Condition(.line(13))),
      is: [
        "A", "*A, B", "B", "B, A",
      ])
    let found = try options(Ask(kind: .readyOrder), at: Condition(.idle))
    #expect(found.contains("*nobody"), "\(found)")
  }

  @Test func `what a task is doing`() throws {
    let ask = Ask(kind: .stateOf, task: "main")
    expect(
      try options(ask, at: Condition(.turn, task: "A")),
      is: [
        "running", "ready", "sleeping", "*waiting",
      ])
    #expect(
      throws: QuestionError(
        message: "there is no task `B` at this moment", suggestion: "did you mean `A`?")
    ) {
      try question(Ask(kind: .stateOf, task: "B"), at: Condition(.created, task: "A"))
    }
  }

  @Test func `how long it takes`() throws {
    expect(
      try options(Ask(kind: .elapsed), at: Condition(.start)),
      is: [
        "0.1 s", "*0.2 s", "0.3 s", "0.4 s",
      ])
    let found = try options(Ask(kind: .elapsed, task: "B"), at: Condition(.start))
    #expect(found.contains("*0.1 s"), "\(found)")
  }

  @Test func `what is printed in all`() throws {
    let question = try question(Ask(kind: .fullOutput), at: Condition(.start))
    #expect(
      question.options[question.answer].lines == ["A begins", "B begins", "B ends", "A ends"])
    #expect(question.options.contains { $0.lines == ["A begins", "A ends", "B begins", "B ends"] })
    #expect(question.options.count == 4)
  }

  @Test func `what the script says of an answer comes first`() throws {
    let ask = Ask(
      kind: .elapsed, options: ["7"],
      why: [.init(answer: "0.30", text: [.text("The sum.")])])
    let question = try question(ask, at: Condition(.start))
    #expect(question.options.map(\.key) == ["0.1 s", "0.2 s", "0.3 s", "7 s"])
    #expect(
      question.judge(2) == Question.Verdict(isRight: false, feedback: [.text("The sum.")]))
    #expect(question.judge(question.answer).feedback == [.text("Right: 0.2 s.")])
    #expect(!question.judge(99).isRight)
  }

  @Test func `a right choice is called right`() throws {
    let ask = Ask(
      kind: .choice,
      choices: [
        .init(text: [.text("Yes")], why: [.text("So it is.")], isRight: true),
        .init(text: [.text("No")], why: [.text("A belief.")], isRight: false),
      ])
    let question = try Question(ask, timeline: nil, at: 0, program: nil)
    #expect(question.judge(0).feedback.plainText == "Right. So it is.")
    #expect(question.judge(1).feedback.plainText == "A belief.")
  }

  @Test func `the same question has the same options every time`() throws {
    for kind in Ask.Kind.allCases where kind != .choice {
      let ask = Ask(kind: kind, task: kind == .stateOf ? "A" : nil)
      let moment = Condition(.suspended, task: "A")
      #expect(try question(ask, at: moment) == question(ask, at: moment))
      #expect(try question(ask, at: moment).options.count(where: \.isRight) == 1)
    }
  }

  @Test func `a run that is not over has no full output`() throws {
    let log = TraceLog()
    log.record(.programStarted(file: 0))
    for kind in [Ask.Kind.fullOutput, .elapsed, .nextTask, .nextOutput, .nextLine] {
      let error = #expect(throws: QuestionError.self) {
        try Question(Ask(kind: kind), timeline: Timeline(log), at: 0, program: nil)
      }
      #expect(error?.needsMore == true)
    }
  }
}

@Suite struct SecondsTests {
  @Test(arguments: [
    (0, "0 s"), (300_104_000, "0.3 s"), (1_000_208_280, "1 s"), (12_000_000, "0.012 s"),
    (1_234_000_000, "1.23 s"), (995_000_001, "1 s"),
  ])
  func `times read as people say them`(_ time: Int, _ text: String) {
    #expect(Seconds.text(time) == text)
  }

  @Test(arguments: ["nan", "inf", "-1", "1e30", "", "x", "s"])
  func `what is no time is none`(_ text: String) {
    #expect(Seconds.time(text) == nil)
  }
}
