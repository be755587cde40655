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

  @Test("packs events that follow one another into words", arguments: [0, 30, 3000, 70_000])
  func packedWords(step: Int) {
    let log = TraceLog()
    var reader = log.reader(from: 0)
    var expected: [(Nanoseconds, Event)] = []
    let parts: [[Event]] = [
      [.bound(slot: 3, .int(-8_000_000)), .line(4095), .returned],
      [.bound(slot: 31, .string(77)), .line(12), .yielded], [.line(7), .returned, .returned],
      [.line(8), .yielded], [.line(9), .line(10), .returned], [.resumed(8_000_000), .line(11)],
      [.resumed(9_000_000), .line(11), .line(5000)], [.bound(slot: 32, .none), .line(1)],
      [.line(5000), .line(6)], [.returned, .yielded, .returned, .returned, .line(3)],
    ]
    for (number, event) in (parts + parts).joined().enumerated() {
      // Times move now and then, and the reader stands now before and now behind what is added.
      if number % 3 != 0 { log.now += step }
      log.record(event)
      expected.append((log.now, event))
      if number % 2 == 0 || number > 30 {
        while let read = reader.next() {
          #expect(read == expected[reader.sequence - 1].1)
          #expect(reader.time == expected[reader.sequence - 1].0)
        }
        #expect(reader.sequence == expected.count)
      }
    }
    for (sequence, time, event) in log.events(0..<log.count) {
      #expect(event == expected[sequence].1)
      #expect(time == expected[sequence].0)
    }
    for sequence in expected.indices {
      #expect(log.event(at: sequence) == expected[sequence].1)
      #expect(log.kind(at: sequence) == expected[sequence].1.kind)
    }
  }

  @Test("records a binding and the line after it in one step as in two", arguments: [0, 30, 5000])
  func bindingsWithLines(step: Int) {
    let values: [TracedValue] = [
      .int(5), .int(-8_388_608), .int(1 << 40), .int(.min), .float(0.5), .string(3), .object(9),
      .opaque(8), .none, .bool(true), .unbound,
    ]
    let (joined, parted) = (TraceLog(), TraceLog())
    var (reader, expected) = (joined.reader(from: 0), parted.reader(from: 0))
    var count = 0
    while joined.chunks.count < 3 {
      let slot: UInt16 = [0, 31, 32, 300][count % 4]
      let line: UInt16 = [1, 4095, 4096, 65_535][count / 4 % 4]
      let value = values[count % values.count]
      if count % 7 == 0 { parted.now += step; joined.now += step }
      parted.bound(slot: Int32(slot), value)
      parted.now += step
      parted.line(Int32(line))
      TraceWriter(joined).bound(slot: slot, value, line: line, now: parted.now)
      if count % 5 == 0 {
        parted.returned()
        joined.returned()
      }
      count += 1
      if count % 3 == 0 {
        while let event = expected.next() {
          if reader.next() != event || reader.time != expected.time {
            Issue.record("event \(reader.sequence - 1) differs from \(event)")
            return
          }
        }
      }
    }
    #expect(joined.count == parted.count)
    #expect(joined.bytesWritten <= parted.bytesWritten)
    #expect(step > 30 || joined.bytesWritten < parted.bytesWritten)
  }

  @Test("takes one word for a binding, the line after it and the return from there")
  func wordsOfPackedEvents() {
    let log = TraceLog()
    func words(_ events: Event...) -> Int {
      let before = log.bytesWritten
      for event in events { log.record(event) }
      return (log.bytesWritten - before) / 8
    }
    let before = log.bytesWritten
    TraceWriter(log).bound(slot: 1, .int(5), line: 10, now: log.now)
    log.returned()
    #expect(log.bytesWritten - before == 8)
    #expect(words(.line(12), .returned) == 1)
    #expect(words(.line(14), .yielded) == 1)
    #expect(words(.caught(type: 3)) == 1)
    #expect(words(.raised(type: 3, message: 70_000)) == 2)
    #expect(words(.returned, .returned, .returned) == 1)
    #expect(words(.objectItem(7, index: 3, .int(-9))) == 1)
    #expect(words(.objectAttribute(7, name: 3, .int(4_000_000))) == 1)
    #expect(words(.objectCount(7, 200_000)) == 1)
  }

  @Test(
    "gives back what the quick paths for exceptions and counts write",
    arguments: [0, 30, 1 << 21, 1 << 60])
  func exceptionsAndCounts(step: Int) {
    let log = TraceLog()
    let writer = TraceWriter(log)
    var expected: [(Nanoseconds, Event)] = []
    while log.chunks.count < 3 {
      let id = TextID(truncatingIfNeeded: expected.count &* 2_654_435_761)
      if expected.count % 5 == 0 { log.now = expected.count % 2 == 0 ? log.now &+ step : 0 }
      writer.raised(type: id, message: ~id)
      expected.append((log.now, .raised(type: id, message: ~id)))
      if expected.count % 3 == 0 { log.now &+= step }
      writer.unwound()
      expected.append((log.now, .unwound))
      writer.caught(type: id)
      expected.append((log.now, .caught(type: id)))
      let count = [0, 9, 1 << 18 - 1, 1 << 18, -1, .max][expected.count % 6]
      writer.count(id >> (id % 32), count)
      expected.append((log.now, .objectCount(id >> (id % 32), count)))
    }
    for (sequence, time, event) in log.events(0..<log.count)
    where event != expected[sequence].1 || time != expected[sequence].0 {
      Issue.record("event \(sequence), \(expected[sequence]), came back as \(event) at \(time)")
      return
    }
    #expect(log.count == expected.count)
  }

  @Test(
    "gives back what the quick paths for steps write",
    arguments: [0, 30, 3000, 1 << 21], [1, 1 << 15, 1 << 20, UInt32.max])
  func steps(step: Int, id: UInt32) {
    let log = TraceLog()
    let writer = TraceWriter(log)
    var reader = log.reader(from: 0)
    var expected: [(Nanoseconds, Event)] = []
    var now = 0
    for round in 0..<3000 as Range<UInt32> {
      let handle = id &- 1500 &+ round
      let task = round % 3 == 0 ? round : id
      let cause = round % 5 == 0 ? -1 : max(-1, log.count - 4 * Int(round))
      if round % 3 != 0 { now += step }
      // What goes together is written at once or one after the other.
      let isAtOnce = round % 8 < 4
      if isAtOnce {
        #expect(writer.stepRan(handle, task, cause: cause, now: now) == expected.count + 1)
      } else {
        #expect(writer.handleRan(handle, now: now) == expected.count)
        #expect(writer.stepBegan(task, cause: cause, now: now) == expected.count + 1)
      }
      expected.append((now, .handleRan(handle)))
      expected.append((now, .stepBegan(task, cause: cause)))
      if round % 7 == 0 { now += step }
      let next = handle &+ round % 4000
      if round % 2 == 0 {
        let taken =
          isAtOnce
          ? writer.tookTurn(task, next: next, cause: cause, ending: handle, now: now)
          : writer.tookTurn(task, next: next, cause: cause, now: now)
        #expect(taken == expected.count + 2)
        expected.append((now, .suspending(task, .turn, subject: 0, detail: 0)))
        expected.append((now, .stepEnded(task, .suspended)))
        expected.append((now, .handleEnqueued(next, .step(task), cause: cause)))
      } else {
        let detail = Int(round) &- 100 &<< (round % 50)
        writer.suspended(task, .sleep, subject: id, detail: detail, now: now)
        expected.append((now, .suspending(task, .sleep, subject: id, detail: detail)))
        expected.append((now, .stepEnded(task, .suspended)))
        #expect(
          writer.handleEnqueued(next, .collect(id), cause: cause, now: now) == expected.count)
        expected.append((now, .handleEnqueued(next, .collect(id), cause: cause)))
      }
      if !isAtOnce || round % 2 != 0 { writer.handleEnded(handle, now: now) }
      expected.append((now, .handleEnded(handle)))
      // The reader stands now behind all, now before what is added to the last word.
      guard round % 2 == 0 || round > 1000 else { continue }
      while let read = reader.next() {
        if read != expected[reader.sequence - 1].1 || reader.time != expected[reader.sequence - 1].0
        {
          Issue.record("event \(reader.sequence - 1) came back as \(read)")
          return
        }
      }
      #expect(reader.sequence == expected.count)
    }
    for sequence in stride(from: 0, to: expected.count, by: 77) {
      #expect(log.event(at: sequence) == expected[sequence].1)
      #expect(log.time(at: sequence) == expected[sequence].0)
      #expect(log.kind(at: sequence) == expected[sequence].1.kind)
    }
  }

  @Test(
    "gives back what the quick paths for turns, locks, queues and wakes write",
    arguments: [0, 30, 1 << 21], [1, 1 << 15, 1 << 20, 1 << 21, 1 << 27, UInt32.max])
  func waiting(step: Int, id: UInt32) {
    let log = TraceLog()
    let writer = TraceWriter(log)
    var reader = log.reader(from: 0)
    var expected: [(Nanoseconds, Event)] = []
    var now = 0
    func expect(_ events: Event...) { for event in events { expected.append((now, event)) } }
    for round in 0..<1500 as Range<UInt32> {
      let handle = id &- 700 &+ round
      let lock = round % 4 == 0 ? id : 7
      let task = round % 6 == 0 ? id &- 1 : round
      let tick = [Int(round), Int(handle), 1 << 40, Int(handle) - 4000, -1][Int(round % 5)]
      let cause = round % 3 == 0 ? -1 : max(-1, log.count - Int(round) * 3)
      writer.handleEnded(handle, now: now)
      expect(.handleEnded(handle))
      if round % 11 == 0 { now += step }
      writer.tickBegan(tick, now: now)
      expect(.tickBegan(number: tick))
      if round % 13 == 0 { now += step }
      #expect(writer.handleRan(handle &+ round % 2200, now: now) == expected.count)
      expect(.handleRan(handle &+ round % 2200))
      now += step
      writer.waiterLeft(lock, task, now: now)
      expect(.waiterLeft(lock, task))
      // The reader stands now behind all, now before what is added to the last word.
      let isRead = round % 2 == 0 || round > 1000
      if isRead, !agrees(&reader, expected) { return }
      if round % 3 == 0 { now += step }
      let owner = round % 10 == 0 ? task &+ 1 : task
      writer.locked(lock, by: owner, now: now)
      expect(.primitiveOwned(lock, by: owner), .primitiveChanged(lock, value: 1, limit: 1))
      writer.unlocked(lock, now: now)
      expect(.primitiveOwned(lock, by: 0), .primitiveChanged(lock, value: 0, limit: 1))
      if round % 7 == 0 { now += step }
      let resolved = writer.resolved(
        id, .result, cause: cause, waking: task, by: handle, now: now)
      #expect(resolved == expected.count)
      expect(
        .futureResolved(id, .result, cause: cause),
        .handleEnqueued(handle, .wake(task), cause: resolved))
      if round % 5 == 0 { now += step }
      writer.futureCreated(handle, .lock, now: now)
      writer.waiterJoined(lock, task, now: now)
      expect(.futureCreated(handle, .lock), .waiterJoined(lock, task))
      let place = Int32(truncatingIfNeeded: round % 5_000)
      let item = TracedValue.int(Int(Int32(bitPattern: handle &* 40_503)))
      writer.queueItem(lock, place: place, item, now: now)
      expect(.queueItem(lock, place: place, item))
      if round % 3 == 0 { now += step }
      let (value, limit) = (Int(round) - 50, Int(round % 1_100))
      writer.primitiveChanged(lock, value: value, limit: limit, now: now)
      writer.queueItemTaken(lock, place: place, now: now)
      expect(
        .primitiveChanged(lock, value: value, limit: limit), .queueItemTaken(lock, place: place))
      if isRead, !agrees(&reader, expected) { return }
    }
    for sequence in stride(from: 0, to: expected.count, by: 77) {
      #expect(log.event(at: sequence) == expected[sequence].1)
      #expect(log.time(at: sequence) == expected[sequence].0)
      #expect(log.kind(at: sequence) == expected[sequence].1.kind)
    }
  }

  /// Whether a reader gives what is expected, up to its end.
  private func agrees(_ reader: inout LogReader, _ expected: [(Nanoseconds, Event)]) -> Bool {
    while let read = reader.next() {
      let (time, event) = expected[reader.sequence - 1]
      if read != event || reader.time != time {
        Issue.record("event \(reader.sequence - 1), \(event), came back as \(read)")
        return false
      }
    }
    #expect(reader.sequence == expected.count)
    return reader.sequence == expected.count
  }

  @Test("takes one word from a step's end to the next turn's first handle, and one for a lock")
  func wordsOfWaiting() {
    let log = TraceLog()
    let writer = TraceWriter(log)
    func words(_ body: () -> Void) -> Int {
      let before = log.bytesWritten
      body()
      return (log.bytesWritten - before) / 8
    }
    let turn = words {
      writer.handleEnded(1500, now: 0)
      writer.tickBegan(600, now: 0)
      _ = writer.handleRan(1501, now: 0)
    }
    #expect(turn == 1)
    let taken = words {
      writer.waiterLeft(3, 9, now: 40)
      writer.locked(3, by: 9, now: 40)
    }
    #expect(taken == 1)
    #expect(words { writer.unlocked(3, now: 80) } == 1)
    let woken = words {
      _ = writer.resolved(4, .result, cause: 2, waking: 9, by: 1502, now: 80)
    }
    #expect(woken == 2)
  }

  @Test("takes four words for a step that gives way, and one for a link between two things")
  func wordsOfSteps() {
    let log = TraceLog()
    let writer = TraceWriter(log)
    func words(_ body: () -> Void) -> Int {
      let before = log.bytesWritten
      body()
      return (log.bytesWritten - before) / 8
    }
    writer.handleEnded(99, now: 0)
    let taken = words {
      // The first is added to the word of the handle before.
      _ = writer.stepRan(100, 7, cause: 0, now: 0)
      _ = writer.tookTurn(7, next: 1100, cause: 2, ending: 100, now: 40)
    }
    #expect(taken == 4)
    #expect(words { writer.suspended(7, .lock, subject: 3, detail: 0, now: 40) } == 2)
    for event: Event in [
      .waiterJoined(3, 1000), .waiterLeft(3, 1000), .primitiveOwned(3, by: 1000),
      .primitiveChanged(3, value: 1, limit: 1), .futureMember(3, 1000),
      .futureCreated(100_000, .gather), .futureResolved(100_000, .cancelled, cause: 5),
      .cancellationRequested(1000, by: 1), .queueItemTaken(3, place: 0),
      .queueItemDone(3, left: 0),
    ] {
      #expect(words { log.record(event) } == 1, "\(event)")
    }
  }

  @Test("knows the numbers of the kinds that the quick paths write")
  func quickKinds() {
    #expect(Word.line == UInt64(EventKind.line.rawValue))
    #expect(Word.bound == UInt64(EventKind.bound.rawValue))
    #expect(Word.called == UInt64(EventKind.called.rawValue))
    #expect(Word.returned == UInt64(EventKind.returned.rawValue))
    #expect(Word.resumed == UInt64(EventKind.resumed.rawValue))
    #expect(Word.yielded == UInt64(EventKind.yielded.rawValue))
    #expect(Word.unwound == UInt64(EventKind.unwound.rawValue))
    #expect(Word.raised == UInt64(EventKind.raised.rawValue))
    #expect(Word.caught == UInt64(EventKind.caught.rawValue))
    #expect(Word.item == UInt64(EventKind.objectItem.rawValue))
    #expect(Word.key == UInt64(EventKind.objectKey.rawValue))
    #expect(Word.queueItem == UInt64(EventKind.queueItem.rawValue))
    #expect(Word.objectCount == UInt64(EventKind.objectCount.rawValue))
    #expect(Word.attribute == UInt64(EventKind.objectAttribute.rawValue))
    #expect(Word.handleEnqueued == UInt64(EventKind.handleEnqueued.rawValue))
    #expect(Word.handleRan == UInt64(EventKind.handleRan.rawValue))
    #expect(Word.handleEnded == UInt64(EventKind.handleEnded.rawValue))
    #expect(Word.stepBegan == UInt64(EventKind.stepBegan.rawValue))
    #expect(Word.stepEnded == UInt64(EventKind.stepEnded.rawValue))
    #expect(Word.suspending == UInt64(EventKind.suspending.rawValue))
    #expect(Word.tickBegan == UInt64(EventKind.tickBegan.rawValue))
    #expect(Word.futureCreated == UInt64(EventKind.futureCreated.rawValue))
    #expect(Word.futureResolved == UInt64(EventKind.futureResolved.rawValue))
    #expect(Word.primitiveChanged == UInt64(EventKind.primitiveChanged.rawValue))
    #expect(Word.primitiveOwned == UInt64(EventKind.primitiveOwned.rawValue))
    #expect(Word.waiterJoined == UInt64(EventKind.waiterJoined.rawValue))
    #expect(Word.waiterLeft == UInt64(EventKind.waiterLeft.rawValue))
    #expect(Word.queueItemTaken == UInt64(EventKind.queueItemTaken.rawValue))
    #expect(Word.timerScheduled == UInt64(EventKind.timerScheduled.rawValue))
    #expect(Word.timerFired == UInt64(EventKind.timerFired.rawValue))
    #expect(Word.timerCancelled == UInt64(EventKind.timerCancelled.rawValue))
    #expect(Word.taskCreated == UInt64(EventKind.taskCreated.rawValue))
    #expect(Word.cancellationRequested == UInt64(EventKind.cancellationRequested.rawValue))
    #expect(Word.futureMember == UInt64(EventKind.futureMember.rawValue))
    #expect(Word.raised == UInt64(EventKind.raised.rawValue))
    #expect(Word.caught == UInt64(EventKind.caught.rawValue))
    #expect(Word.objectCount == UInt64(EventKind.objectCount.rawValue))
    #expect(WaitReason.turn.rawValue == 0 && StepOutcome.suspended.rawValue == 0)
    #expect(EventKind.allCases.allSatisfy { $0.rawValue < Word.boundLine })
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
      (String(repeating: "🐍", count: 60), String(repeating: "🐍", count: 60)),
      (String(repeating: "a", count: 5000), String(repeating: "a", count: 60) + "…"),
      (String(repeating: "e\u{301}", count: 40), String(repeating: "e\u{301}", count: 30) + "…"),
    ])
  func shortTexts(text: String, expected: String) {
    let log = TraceLog()
    #expect(log.texts[log.shortText(text)] == expected)
  }
}
