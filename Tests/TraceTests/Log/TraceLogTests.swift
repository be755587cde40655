import Testing

@testable import Trace

@Suite("The log")
struct TraceLogTests {
  @Test(
    "gives back every kind of event with any operands and times",
    arguments: 1...12 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) {
    var random = RandomEvents(seed: seed)
    let log = TraceLog()
    var expected: [(Nanoseconds, Event)] = []
    for _ in 0..<400 {
      for kind in EventKind.allCases {
        let event = random.event(kind, log.count)
        switch UInt8.random(in: 0..<8, using: &random.generator) {
        case 0: log.now &+= 1 << Int.random(in: 0..<50, using: &random.generator)
        case 1: log.now &+= Int.random(in: 0..<3000, using: &random.generator)
        case 2 where seed == 1: log.now = random.integer()
        default: break
        }
        #expect(log.record(event) == expected.count)
        expected.append((log.now, event))
      }
    }
    #expect(log.count == expected.count)
    #expect(log.chunks.count > 2)
    for (sequence, time, event) in log.events(0..<log.count) {
      // NaN apart, which the generator does not make, events compare.
      if expected[sequence].0 != time || expected[sequence].1 != event {
        Issue.record("event \(sequence) came back as \(event) at \(time)")
        return
      }
    }
    for _ in 0..<200 {
      let sequence = Int.random(in: 0..<log.count, using: &random.generator)
      #expect(log.event(at: sequence) == expected[sequence].1)
      #expect(log.time(at: sequence) == expected[sequence].0)
    }
  }

  @Test("takes one word for a line, a small value, a call and a return")
  func wordsOfHotEvents() {
    let log = TraceLog()
    func words(_ body: () -> Void) -> Int {
      let before = log.bytesWritten
      body()
      return (log.bytesWritten - before) / 8
    }
    log.now = 5000
    #expect(words { log.called(1, 2) } == 1)
    log.now += 400
    #expect(words { log.line(77) } == 1)
    #expect(words { log.bound(slot: 0, .int(-5)) } == 1)
    #expect(words { log.bound(slot: 3, .string(1000)) } == 1)
    #expect(words { log.bound(slot: 3, .int(1 << 40)) } == 2)
    #expect(words { log.bound(slot: 3, .float(0.5)) } == 2)
    #expect(words { log.returned() } == 1)
    #expect(words { log.record(.handleEnqueued(9, .wake(3), cause: 2)) } == 2)
  }

  @Test("reads on at its end when it has grown")
  func growing() {
    let log = TraceLog()
    var reader = log.reader(from: 0)
    #expect(reader.next() == nil)
    for line in 0..<120_000 as Range<Int32> {
      log.now += 7
      log.line(line)
      if reader.next() != .line(line) || reader.time != log.now {
        Issue.record("line \(line) came back differently")
        return
      }
    }
    #expect(reader.next() == nil)
    #expect(reader.sequence == 120_000)
    #expect(log.chunks.count > 10)
  }

  @Test("knows the numbers of the kinds that the quick paths write")
  func quickKinds() {
    #expect(Word.line == UInt64(EventKind.line.rawValue))
    #expect(Word.bound == UInt64(EventKind.bound.rawValue))
    #expect(Word.called == UInt64(EventKind.called.rawValue))
    #expect(Word.returned == UInt64(EventKind.returned.rawValue))
  }

  @Test("keeps each text once, and code objects in order")
  func tables() {
    let log = TraceLog()
    #expect(log.texts[0] == "")
    #expect(log.text("") == 0)
    var ids: [TextID] = []
    for number in 0..<1000 { ids.append(log.text("text \(number) é")) }
    for number in 0..<1000 {
      #expect(log.text("text \(number) é") == ids[number])
      #expect(log.texts[ids[number]] == "text \(number) é")
    }
    #expect(log.texts.count == 1001)
    #expect(log.texts[50_000] == "")
    let bytes = Array("text 7 é".utf8)
    #expect(bytes.withUnsafeBufferPointer { log.text(utf8: $0) } == ids[7])
    let info = CodeInfo(
      name: "main", qualifiedName: "main", file: "a.py", kind: .coroutine, firstLine: 3,
      locals: ["x"])
    #expect(log.code(info) == 0)
    #expect(log.codes == [info])
  }

  @Test(
    "cuts long strings at 60 scalars",
    arguments: [
      ("short", "short"),
      (String(repeating: "é", count: 60), String(repeating: "é", count: 60)),
      (String(repeating: "é", count: 61), String(repeating: "é", count: 60) + "…"),
    ])
  func shortTexts(text: String, expected: String) {
    let log = TraceLog()
    #expect(log.texts[log.shortText(text)] == expected)
  }
}
