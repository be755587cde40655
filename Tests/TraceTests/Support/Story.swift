@testable import Trace

/// A short run with everything in it, written down event by event.
///
/// main creates A and B; A takes the lock and sleeps, B waits for the lock, main gathers both.
struct Story {
  let log = TraceLog()
  let module: CodeID
  let main: CodeID
  let worker: CodeID
  let numbers: CodeID

  init() {
    func code(_ name: String, _ kind: CodeInfo.Kind, _ line: Int32, _ locals: [String]) -> CodeInfo
    {
      CodeInfo(
        name: name, qualifiedName: name, file: "story.py", kind: kind, firstLine: line,
        locals: locals)
    }
    module = log.code(code("<module>", .module, 1, []))
    main = log.code(code("main", .coroutine, 12, ["tasks"]))
    worker = log.code(code("worker", .coroutine, 4, ["name", "pause"]))
    numbers = log.code(code("numbers", .generator, 20, ["i"]))
  }

  func text(_ string: String) -> TextID { log.text(string) }

  /// Records events, the clock going on by a microsecond before each.
  func record(_ events: [Event]) {
    for event in events {
      log.now += 1000
      log.record(event)
    }
  }

  /// Up to the moment when main gathers, A sleeps and B waits for A's lock.
  static func waiting() -> Story {
    let story = Story()
    story.record([
      .programStarted(file: story.text("story.py")),
      .called(1, story.module),
      .line(25),
      .loopStarted,
      .taskCreated(1, name: story.text("main"), parent: 0, code: story.main),
      .handleEnqueued(1, .step(1), cause: 4),
      .primitiveCreated(1, .lock, name: story.text("printer")),
      .tickBegan(number: 1),
      .handleRan(1),
      .stepBegan(1, cause: 5),
      .called(2, story.main),
      .line(13),
      .taskCreated(2, name: story.text("A"), parent: 1, code: story.worker),
      .handleEnqueued(2, .step(2), cause: 12),
      .line(14),
      .taskCreated(3, name: story.text("B"), parent: 1, code: story.worker),
      .handleEnqueued(3, .step(3), cause: 15),
      .objectDescribed(1, .list, type: story.text("list"), count: 2),
      .bound(slot: 0, .object(1)),
      .line(15),
      .futureCreated(1, .gather),
      .futureMember(1, 2),
      .futureMember(1, 3),
      .suspending(1, .gather, subject: 1, detail: 2),
      .stepEnded(1, .suspended),
      .handleEnded(1),
      .tickBegan(number: 2),
      .handleRan(2),
      .stepBegan(2, cause: 13),
      .called(3, story.worker),
      .bound(slot: 0, .string(story.text("A"))),
      .line(5),
      .primitiveOwned(1, by: 2),
      .primitiveChanged(1, value: 1, limit: 1),
      .line(6),
      .futureCreated(2, .sleep),
      .timerScheduled(4, .resolve(2), deadline: 300_037_000),
      .suspending(2, .sleep, subject: 4, detail: 300_037_000),
      .stepEnded(2, .suspended),
      .handleEnded(2),
      .handleRan(3),
      .stepBegan(3, cause: 16),
      .called(4, story.worker),
      .bound(slot: 0, .string(story.text("B"))),
      .line(5),
      .futureCreated(3, .lock),
      .waiterJoined(1, 3),
      .suspending(3, .lock, subject: 1, detail: 0),
      .stepEnded(3, .suspended),
      .handleEnded(3),
    ])
    return story
  }

  /// Until A is woken, has printed, given the lock to B and is done.
  static func done() -> Story {
    let story = waiting()
    story.log.now = 300_037_000 - 1000
    story.record([
      .clockIdled(by: 299_987_000),
      .tickBegan(number: 3),
      .timerFired(4, cause: 36),
      .handleEnqueued(4, .resolve(2), cause: 52),
      .handleRan(4),
      .futureResolved(2, .result, cause: 54),
      .handleEnqueued(5, .wake(2), cause: 55),
      .handleEnded(4),
      .tickBegan(number: 4),
      .handleRan(5),
      .stepBegan(2, cause: 56),
      .line(7),
      .output(.standardOutput, text: story.text("A is done\n")),
      .line(8),
      .primitiveOwned(1, by: 0),
      .primitiveChanged(1, value: 0, limit: 1),
      .waiterLeft(1, 3),
      .futureResolved(3, .result, cause: 64),
      .handleEnqueued(6, .wake(3), cause: 67),
      .returned,
      .stepEnded(2, .returned),
      .handleEnqueued(7, .collect(1), cause: 70),
      .handleEnded(5),
    ])
    return story
  }
}
