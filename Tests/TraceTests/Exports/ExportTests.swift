import Testing

@testable import Trace

@Suite("The exports")
struct ExportTests {
  static func lines(_ log: TraceLog) -> String {
    var bytes: [UInt8] = []
    var lines = JSONLines(log)
    lines.write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func perfetto(_ log: TraceLog) -> String {
    var bytes: [UInt8] = []
    var trace = PerfettoTrace(log)
    trace.write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("JSON lines name everything")
  func storyLines() {
    let lines = Self.lines(Story.done().log).split(separator: "\n").map(String.init)
    #expect(lines[0] == #"{"seq":0,"time":1000,"kind":"programStarted","file":"story.py"}"#)
    #expect(
      lines[1] == """
        {"seq":1,"time":2000,"kind":"called","frame":1,"function":"<module>",\
        "file":"story.py","firstLine":1}
        """)
    #expect(
      lines[5] == """
        {"seq":5,"time":6000,"kind":"handleEnqueued","at":{"function":"<module>","line":25},\
        "handle":1,"purpose":"step","task":1,"name":"main","cause":4}
        """)
    #expect(
      lines[30] == """
        {"seq":30,"time":31000,"kind":"bound","at":{"task":2,"taskName":"A",\
        "function":"worker"},"slot":0,"local":"name","value":"A"}
        """)
    #expect(
      lines[62] == #"""
        {"seq":62,"time":300049000,"kind":"output","at":{"task":2,"taskName":"A",\#
        "function":"worker","line":7},"stream":"stdout","text":"A is done\n"}
        """#)
  }

  @Test("JSON lines are JSON for any events", arguments: [61, 62, 63] as [UInt64])
  func anyLines(seed: UInt64) throws {
    var random = RandomEvents(seed: seed)
    let log = TraceLog()
    for text in ["", "a\"b\\c\n\r\t\u{1}\u{7f}é\u{2028}😀"] { _ = log.text(text) }
    for _ in 0..<30 {
      for kind in EventKind.allCases {
        log.now &+= 10
        log.record(random.event(kind, log.count))
      }
    }
    log.record(.output(.standardOutput, text: 1))
    let lines = Self.lines(log).split(separator: "\n")
    #expect(lines.count == log.count)
    for (sequence, line) in lines.enumerated() {
      let value = try JSON(String(line))
      #expect(value["seq"]?.number == Double(sequence))
      #expect(value["kind"]?.string == log.kind(at: sequence).name)
    }
    let last = try JSON(String(lines[lines.count - 1]))
    #expect(last["text"]?.string == log.texts[1])
  }

  @Test("Both exports give the same bytes for the same run")
  func deterministic() {
    let one = TimelineTests.log(seed: 64, events: 4000)
    let two = TimelineTests.log(seed: 64, events: 4000)
    #expect(Self.lines(one) == Self.lines(two))
    #expect(Self.perfetto(one) == Self.perfetto(two))
  }

  @Test("Perfetto's slices nest, and every arrow has two ends", arguments: [65, 66] as [UInt64])
  func nesting(seed: UInt64) throws {
    try Self.check(Self.perfetto(TimelineTests.log(seed: seed, events: 5000)))
  }

  @Test("Perfetto's file of a run is well formed, with names, reasons and blocked calls")
  func storyTrace() throws {
    let story = Story.done()
    let log = story.log
    story.record([
      .handleRan(6), .stepBegan(3, cause: 68), .line(9),
    ])
    log.now += 7_000_500
    log.record(.blocked(what: log.text("time.sleep"), for: 7_000_000))
    let text = Self.perfetto(log)
    try Self.check(text)
    let events = try #require(try JSON(text)["traceEvents"]?.array)
    func named(_ name: String) -> [JSON] { events.filter { $0["name"]?.string == name } }
    let names = named("thread_name").compactMap { $0["args"]?["name"]?.string }
    #expect(names.contains("A"))
    let sleep = try #require(named("sleep").first)
    #expect(sleep["args"]?["detail"]?.string == "sleeps until 0.300 s")
    #expect(sleep["args"]?["line"]?.number == 6)
    let blocked = try #require(named("blocked: time.sleep").first)
    #expect(blocked["dur"]?.number == 7000)
    #expect(blocked["tid"]?.number == 3)
    #expect(named("idle").first?["dur"]?.number == 299_987)
    #expect(named("A is done\n").first?["ph"]?.string == "i")
  }

  @Test("The loops of several threads have tracks of their own in Perfetto's file")
  func loopsOfThreads() throws {
    let story = Story.waiting()
    let log = story.log
    func turn(_ task: TaskID, _ handle: HandleID) -> [Event] {
      [
        .tickBegan(number: 9), .handleEnqueued(handle, .wake(task), cause: -1),
        .handleRan(handle), .stepBegan(task, cause: -1),
      ]
    }
    let ends: [Event] = [.stepEnded(3, .suspended), .handleEnded(91)]
    story.record([.threadStarted(1, name: log.text("other"))])
    story.record([.tickBegan(number: 3), .threadSwitched(1), .loopStarted])
    story.record(turn(3, 91) + [.threadSwitched(0)] + turn(2, 92) + [.threadSwitched(1)])
    story.record(ends)
    log.now += 5_000_000
    // It slept since before the other loop's last turn ended.
    story.record([.clockIdled(by: 5_004_000), .threadSwitched(0)])
    story.record([.stepEnded(2, .returned), .handleEnded(92)])
    let text = Self.perfetto(log)
    try Self.check(text)
    let events = try #require(try JSON(text)["traceEvents"]?.array)
    let names = events.filter { $0["name"]?.string == "thread_name" }
      .compactMap { $0["args"]?["name"]?.string }
    #expect(names.contains("event loop of other"))
    #expect(!events.contains { $0["name"]?.string == "" })
    let idle = try #require(events.last { $0["name"]?.string == "idle" })
    #expect(idle["tid"]?.number == Double(PerfettoTrace.loopTracks + 1))
  }

  /// Whole nanoseconds, from microseconds with decimals.
  static func nanoseconds(_ microseconds: Double) -> Double { (microseconds * 1000).rounded() }

  /// Checks the trace-event format's rules on slices, arrows and times.
  static func check(_ text: String) throws {
    let events = try #require(try JSON(text)["traceEvents"]?.array)
    struct Track: Hashable { var process, thread: Double }
    var open: [Track: [Double]] = [:]
    var ends: [Track: Double] = [:]
    var arrows: [Double: Double] = [:]
    var slices = 0
    for event in events {
      let phase = try #require(event["ph"]?.string)
      let track = Track(
        process: try #require(event["pid"]?.number), thread: try #require(event["tid"]?.number))
      let time = try #require(event["ts"]?.number.map(Self.nanoseconds))
      switch phase {
      case "B":
        #expect(time >= ends[track] ?? 0)
        open[track, default: []].append(time)
        slices += 1
      case "E":
        let last = open[track]?.popLast()
        let start = try #require(last)
        #expect(start <= time)
        ends[track] = time
      case "X":
        let length = try #require(event["dur"]?.number.map(Self.nanoseconds))
        if let start = open[track]?.last { #expect(time >= start) }
        ends[track] = time + length
      case "s":
        let id = try #require(event["id"]?.number)
        #expect(open[track]?.isEmpty == false, "an arrow starts outside of any slice")
        #expect(arrows[id] == nil)
        arrows[id] = time
      case "f":
        let id = try #require(event["id"]?.number)
        let begun = arrows.removeValue(forKey: id)
        let start = try #require(begun)
        #expect(start <= time)
        #expect(open[track]?.isEmpty == false, "an arrow ends outside of any slice")
      default: #expect(["M", "i", "C"].contains(phase))
      }
    }
    let stillOpen = open.values.filter { !$0.isEmpty }
    #expect(stillOpen == [], "slices stay open")
    #expect(slices > 10)
  }
}
