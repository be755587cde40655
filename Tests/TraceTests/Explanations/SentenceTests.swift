import Testing

@testable import Trace

@Suite("Sentences")
struct SentenceTests {
  /// What happens at the moment when main gathers, A sleeps and B waits for A's lock: an event
  /// after some others, and its sentence.
  struct Case: Sendable, CustomTestStringConvertible {
    var before: @Sendable (Story) -> [Event]
    var event: @Sendable (Story) -> Event
    var sentence: String

    init(
      _ sentence: String, after before: @escaping @Sendable (Story) -> [Event] = { _ in [] },
      _ event: @escaping @Sendable (Story) -> Event
    ) {
      self.before = before
      self.event = event
      self.sentence = sentence
    }

    var testDescription: String { sentence }
  }

  @Test("fit the kind, the names and the reason", arguments: cases)
  func sentence(_ item: Case) {
    #expect(Self.told(item) == item.sentence)
  }

  static func told(_ item: Case) -> String {
    let story = Story.waiting()
    story.record(item.before(story))
    story.record([item.event(story)])
    return Timeline(story.log).sentence(for: story.log.count - 1)
  }

  @Test("exist for every kind of event in some tested case")
  func everyKind() {
    var kinds: Set<EventKind> = []
    for item in Self.cases { kinds.insert(item.event(Story.waiting()).kind) }
    let log = Story.done().log
    for event in log.events(0..<log.count) { kinds.insert(event.event.kind) }
    #expect(EventKind.allCases.filter { !kinds.contains($0) } == [])
  }

  @Test("never fail, whatever the events are", arguments: [71, 72] as [UInt64])
  func anything(seed: UInt64) {
    var random = RandomEvents(seed: seed)
    let log = TraceLog()
    for _ in 0..<8 {
      for kind in EventKind.allCases.shuffled(using: &random.generator) {
        log.now &+= 1000
        log.record(random.event(kind, log.count))
      }
    }
    let timeline = Timeline(log)
    for sequence in 0..<log.count {
      let words = timeline.sentence(for: sequence)
      #expect(words.hasSuffix("."), "\(log.event(at: sequence)): \(words)")
    }
  }

  @Test("of a simulated run begin with a capital or a name and end with one full stop")
  func simulated() {
    let log = TimelineTests.log(seed: 73, events: 3000)
    let timeline = Timeline(log)
    for sequence in 0..<log.count {
      let words = timeline.sentence(for: sequence)
      #expect(words.hasSuffix(".") && !words.hasSuffix(".."), "\(words)")
      #expect(words.first?.isUppercase == true || words.hasPrefix("f"), "\(words)")
    }
  }

  @Test(
    "write times the same way everywhere",
    arguments: [
      (0, "0.000 s"), (80, "80 ns"), (999, "999 ns"), (1500, "2 µs"), (250_000, "250 µs"),
      (999_600, "0.001 s"), (1_000_000, "0.001 s"), (300_037_000, "0.300 s"),
      (299_999_999, "0.300 s"), (61_500_000_000, "61.500 s"), (-5_000_000, "-0.005 s"),
      (Int.max, "9223372036.854 s"), (Int.min, "-9223372036.855 s"),
    ])
  func times(time: Nanoseconds, expected: String) {
    #expect(TimeText.seconds(time) == expected)
  }

  @Test("write moments with three decimals always")
  func moments() {
    #expect(TimeText.moment(80) == "0.000 s")
    #expect(TimeText.preciseMoment(80) == "0.000000 s")
    #expect(TimeText.preciseMoment(1_234_567_890) == "1.234568 s")
    #expect(TimeText.preciseMoment(999_999_500) == "1.000000 s")
    #expect(TimeText.moment(1_234_567_890) == "1.235 s")
  }

  @Test(
    "write strings as Python does",
    arguments: [
      ("plain", "'plain'"), ("it's", #""it's""#), (#"both ' and ""#, #"'both \' and "'"#),
      ("tab\tnew\nnul\u{0}esc\u{1B}", #"'tab\tnew\nnul\x00esc\x1b'"#), ("é \\", #"'é \\'"#),
    ])
  func strings(text: String, expected: String) {
    #expect(ValueText.quoted(text) == expected)
  }
}
