import Fuzzing
import Testing

@testable import Trace

@Suite("The timeline")
struct TimelineTests {
  /// A long run, made once.
  static func log(seed: UInt64, events: Int = 40_000) -> TraceLog {
    let loop = SimulatedLoop(seed: seed)
    loop.run(events: events)
    return loop.log
  }

  @Test("shows by seeking what folding from the start shows", arguments: [31, 32] as [UInt64])
  func seeking(seed: UInt64) {
    let log = Self.log(seed: seed)
    #expect(log.chunks.count > 4)
    var random = SeededGenerator(seed: seed)
    var cursors = (0..<25).map { _ in Int.random(in: 0...log.count, using: &random) }
    cursors += [0, 1, log.count, log.count - 1] + log.chunks.map(\.firstSequence)
    let sought = Timeline(log)
    for cursor in cursors.shuffled(using: &random) {
      let state = sought.state(at: cursor)
      #expect(state.sequence == cursor)
      var folded = LoopState()
      folded.fold(log, upTo: cursor)
      #expect(state.differences(from: folded) == [], "at \(cursor)")
    }
  }

  @Test("gives up keyframes under a tight limit and still shows the same")
  func thinning() {
    let log = Self.log(seed: 33)
    let tight = Timeline(log)
    tight.keyframeLimit = 60_000
    let roomy = Timeline(log)
    for cursor in stride(from: log.count, through: 0, by: -7001) {
      #expect(tight.state(at: cursor).differences(from: roomy.state(at: cursor)) == [])
    }
    #expect(tight.memory < roomy.memory)
  }

  @Test("follows a log that grows")
  func growing() {
    let loop = SimulatedLoop(seed: 34)
    let timeline = Timeline(loop.log)
    var checks = 0
    loop.observe = { loop in
      guard loop.log.count > checks * 3000 else { return }
      checks += 1
      #expect(loop.differences(from: timeline.state(at: loop.log.count)) == [])
      if let line = timeline.previous(.line, before: loop.log.count) {
        #expect(timeline.next(.line, after: line - 1) == line)
      }
    }
    loop.run(events: 30_000)
    #expect(checks > 5)
  }

  static let stops: [Stop] = [
    .event, .line, .suspension, .tick, .output, .diagnostic, .taskSwitch, .task(1), .task(2),
    .task(70), .text("7"), .text("out 42"), .text("nowhere"),
    .breakpoints([.init(file: "main.py", line: 7)]),
    .breakpoints([.init(file: "other.py", line: 7), .init(file: "main.py", line: 8)]),
  ]

  /// The stops of a sort, by looking at every state.
  static func expectedStops(_ stop: Stop, _ log: TraceLog) -> [Sequence] {
    var state = LoopState()
    var result: [Sequence] = []
    for (sequence, time, event) in log.events(0..<log.count) {
      let before = state.currentTask
      state.apply(event, time: time)
      let isStop =
        switch (stop, event) {
        case (.event, _), (.line, .line), (.tick, .tickBegan), (.output, .output),
          (.diagnostic, .diagnostic), (.taskSwitch, .stepBegan),
          (.suspension, .stepEnded(_, .suspended)):
          true
        case (.task(let task), .line), (.task(let task), .stepEnded): before == task
        case (.text(let text), .output(_, let output)): log.texts[output].contains(text)
        case (.breakpoints(let points), .line(let line)):
          points.contains {
            $0.line == line && state.currentCode.map { log.codes[Int($0)].file } == $0.file
          }
        default: false
        }
      if isStop { result.append(sequence + 1) }
    }
    return result
  }

  @Test("stops where it should, forward and back", arguments: stops)
  func stepping(stop: Stop) {
    let log = Self.log(seed: 35, events: 12_000)
    let timeline = Timeline(log)
    let expected = Self.expectedStops(stop, log)
    var forward: [Sequence] = []
    var cursor = 0
    let limit = stop == .event ? 1000 : .max
    while let next = timeline.next(stop, after: cursor), forward.count < limit {
      forward.append(next)
      cursor = next
    }
    #expect(forward == Array(expected.prefix(limit)))
    var back: [Sequence] = []
    cursor = forward.last.map { $0 + 1 } ?? log.count
    cursor = min(cursor, log.count)
    while let previous = timeline.previous(stop, before: cursor) {
      back.append(previous)
      cursor = previous
    }
    let last = min(forward.last.map { $0 + 1 } ?? log.count, log.count)
    #expect(back == ([0] + forward).filter { $0 < last }.reversed())
  }

  @Test("finds the cursor of a time")
  func times() {
    let log = Self.log(seed: 36)
    let timeline = Timeline(log)
    var random = SeededGenerator(seed: 36)
    let times = log.events(0..<log.count).map(\.time)
    for _ in 0..<100 {
      let time = Int.random(in: 0...log.now + 10, using: &random)
      #expect(timeline.cursor(at: time) == times.count { $0 <= time })
    }
    #expect(timeline.cursor(at: log.now) == log.count)
  }
}
