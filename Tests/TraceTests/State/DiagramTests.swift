import Testing

@testable import Trace

@Suite("The state at a cursor")
struct DiagramTests {
  @Test(
    "shows who runs, is ready, sleeps and waits",
    arguments: [
      (3, "▸ <module>:25"),
      (6, "▸ <module>:25 | ◦ main"),
      (9, "▸ <module>:25"),
      (10, "▸ main "),
      (12, "▸ main main:13"),
      (17, "▸ main main:14 | ◦ A B"),
      (24, "▸ main main:15 | ◦ A B"),
      (25, "▸ <module>:25 | ◦ A B | ⋯ main main:15 gather"),
      (35, "▸ A worker:6 | ◦ B | ⋯ main main:15 gather"),
      (37, "▸ A worker:6 | ◦ B | ◷ 0.300 s | ⋯ main main:15 gather"),
      (39, "▸ <module>:25 | ◦ B | ◷ 0.300 s | ⋯ main main:15 gather | ⋯ A worker:6 sleep"),
      (
        50,
        "▸ <module>:25 | ◷ 0.300 s | ⋯ main main:15 gather | ⋯ A worker:6 sleep "
          + "| ⋯ B worker:5 lock"
      ),
      (
        54,
        "▸ <module>:25 | ◦ resolve(2) | ⋯ main main:15 gather | ⋯ A worker:6 sleep "
          + "| ⋯ B worker:5 lock"
      ),
      (57, "▸ <module>:25 | ◦ A | ⋯ main main:15 gather | ⋯ B worker:5 lock"),
      (64, "▸ A worker:8 | ⋯ main main:15 gather | ⋯ B worker:5 lock"),
      (69, "▸ A worker:8 | ◦ B | ⋯ main main:15 gather"),
      (71, "▸ <module>:25 | ◦ B | ⋯ main main:15 gather | done A"),
    ])
  func story(cursor: Sequence, expected: String) {
    let log = Story.done().log
    let state = Timeline(log).state(at: cursor)
    #expect(state.diagram(log) == expected)
    #expect(state.checkInvariants() == [])
  }

  @Test("shows locals, primitives, objects, futures, output and times")
  func particulars() throws {
    let log = Story.done().log
    let timeline = Timeline(log)
    let waiting = timeline.state(at: 50)
    let a = try #require(waiting.frames(of: 2).first)
    #expect(a[slot: 0] == .string(log.text("A")))
    #expect(a[slot: 1] == .unbound)
    let lock = try #require(waiting.primitive(1))
    #expect(lock.owner == 2)
    #expect(lock.value == 1)
    #expect(Array(lock.waiters) == [3])
    #expect(waiting.object(1)?.count == 2)
    #expect(waiting.future(1)?.reason == .gather)
    #expect(waiting.progress(of: 1)?.done == 0)
    #expect(waiting.progress(of: 1)?.total == 2)
    #expect(waiting.awaited(by: 1) == [.task(2), .task(3)])
    #expect(waiting.awaited(by: 2) == [.timer(4)])
    #expect(waiting.awaited(by: 3) == [.primitive(1, owner: 2)])
    #expect(waiting.tasksAwaited(by: 3) == [2])
    #expect(waiting.rings() == [])

    let done = timeline.state(at: log.count)
    #expect(done.progress(of: 1)?.done == 1)
    #expect(done.outputs.map { log.texts[$0.text] } == ["A is done\n"])
    #expect(done.outputs.first?.line == 7)
    #expect(done.outputs.first?.task == 2)
    let task = try #require(done.task(2))
    #expect(task.steps == 2)
    #expect(task.timeRunning == 20_000)
    #expect(task.timeSuspended > 299_000_000)
    #expect(done.idleTime == 299_987_000)
    #expect(done.tick == 4)
    #expect(done.count(.done) == 1)
    #expect(done.count(.waiting) == 1)
    #expect(done.count(.ready) == 1)
  }

  /// Tasks that suspend at once, each for another task or a lock.
  static func suspended(_ waits: [(TaskID, WaitReason, UInt32)], owner: TaskID = 0) -> LoopState {
    let log = TraceLog()
    for id in 1...TaskID(waits.count) {
      log.record(.taskCreated(id, name: log.text("T\(id)"), parent: 0, code: 0))
    }
    log.record(.primitiveCreated(1, .lock, name: 0))
    log.record(.primitiveOwned(1, by: owner))
    for (task, reason, subject) in waits {
      log.record(.stepBegan(task, cause: -1))
      log.record(.suspending(task, reason, subject: subject, detail: 0))
      log.record(.stepEnded(task, .suspended))
    }
    return Timeline(log).state(at: log.count)
  }

  @Test("finds rings of tasks that wait for each other")
  func rings() {
    let chain = Self.suspended([(1, .task, 2), (2, .task, 3), (3, .sleep, 9)])
    #expect(chain.rings() == [])
    #expect(chain.ring(through: 1) == nil)

    let ring = Self.suspended([
      (1, .task, 2), (2, .task, 3), (3, .task, 4), (4, .task, 2), (5, .task, 5),
    ])
    #expect(ring.rings() == [[2, 3, 4], [5]])
    #expect(ring.ring(through: 1) == nil)
    #expect(ring.ring(through: 3) == [3, 4, 2])
    #expect(ring.ring(through: 5) == [5])

    let lock = Self.suspended([(1, .task, 2), (2, .lock, 1)], owner: 1)
    #expect(lock.rings() == [[1, 2]])

    let long = Self.suspended((1...20_000).map { (TaskID($0), .task, UInt32($0 % 20_000 + 1)) })
    #expect(long.rings().map(\.count) == [20_000])
  }

  @Test("skips cancelled handles as the loop does")
  func cancelledHandles() {
    let log = TraceLog()
    let name = log.text("tell")
    for event: Event in [
      .tickBegan(number: 1),
      .handleEnqueued(1, .callback(name), cause: -1),
      .handleEnqueued(2, .callback(name), cause: -1),
      .handleEnqueued(3, .callback(name), cause: -1),
      .handleCancelled(1),
      .handleCancelled(3),
      .tickBegan(number: 2),
      .handleRan(2),
      .handleEnded(2),
      .tickBegan(number: 3),
    ] { log.record(event) }
    let timeline = Timeline(log)
    let ready = (0...log.count).map { timeline.state(at: $0).ready.map(\.handle) }
    #expect(ready[6] == [1, 2, 3])
    #expect(ready[8] == [3])
    #expect(ready[10] == [])
    #expect(timeline.state(at: log.count).checkInvariants() == [])
  }

  @Test("keeps a task ready that enqueued itself before its step ended")
  func turn() {
    let log = TraceLog()
    for event: Event in [
      .taskCreated(1, name: log.text("A"), parent: 0, code: 0),
      .handleEnqueued(1, .step(1), cause: 0),
      .handleRan(1),
      .stepBegan(1, cause: 1),
      .suspending(1, .turn, subject: 0, detail: 0),
      .handleEnqueued(2, .step(1), cause: 4),
      .stepEnded(1, .suspended),
      .handleEnded(1),
    ] { log.record(event) }
    let timeline = Timeline(log)
    let status = (1...log.count).map { timeline.state(at: $0).task(1)?.status }
    #expect(status == [.ready, .ready, .ready, .running, .running, .running, .ready, .ready])
    for cursor in 0...log.count {
      #expect(timeline.state(at: cursor).checkInvariants() == [])
    }
  }

  @Test("follows threads in the middle of a task's step, and their jobs")
  func threads() throws {
    let story = Story.waiting()
    let log = story.log
    let name = log.text("worker-1")
    story.record([
      .jobSubmitted(9, name: log.text("crunch")),
      .threadStarted(1, name: name),
      .tickBegan(number: 3),
      .handleEnqueued(9, .wake(2), cause: -1),
      .handleRan(9),
      .stepBegan(2, cause: 53),
      .line(7),
      .threadSwitched(1),
      .jobStarted(9, 1),
      .called(90, story.numbers),
      .line(21),
      .threadBlocked(1, what: log.text("time.sleep")),
      .threadSwitched(0),
      .line(8),
      .threadUnblocked(1),
      .threadSwitched(1),
    ])
    let timeline = Timeline(log)
    let inThread = timeline.state(at: 61)
    #expect(inThread.currentThread == 1)
    #expect(inThread.currentTask == 0)
    #expect(inThread.line == 21)
    #expect(inThread.frames(of: 2).map(\.line) == [7])
    #expect(inThread.frames(ofThread: 0).map(\.line) == [25, 7])
    #expect(inThread.thread(1)?.job == 9)
    #expect(inThread.thread(0)?.status == .runnable)
    let back = timeline.state(at: 64)
    #expect(back.currentTask == 2)
    #expect(back.line == 8)
    #expect(back.thread(1)?.status == .blocked)
    #expect(back.frames(ofThread: 1).map(\.line) == [21])
    let again = timeline.state(at: 66)
    #expect(again.line == 21)
    for cursor in 50...log.count {
      #expect(timeline.state(at: cursor).checkInvariants() == [])
    }
    let steps = timeline.next(.task(2), after: 61)
    #expect(steps == 64)
    #expect(timeline.previous(.task(2), before: 63) == 57)
  }

  @Test("follows generators, objects and exceptions")
  func code() throws {
    let story = Story()
    let log = story.log
    story.record([
      .called(1, story.module),
      .line(1),
      .called(2, story.numbers),
      .line(21),
      .bound(slot: 0, .int(7)),
      .yielded,
      .line(2),
      .resumed(2),
      .objectDescribed(1, .dictionary, type: log.text("dict"), count: 1),
      .objectKey(1, index: 0, .string(log.text("a"))),
      .objectItem(1, index: 0, .int(1)),
      .objectDescribed(2, .instance, type: log.text("Point"), count: 0),
      .objectAttribute(2, name: log.text("x"), .object(1)),
      .raised(type: log.text("KeyError"), message: log.text("'b'")),
      .unwound,
      .caught(type: log.text("KeyError")),
    ])
    let timeline = Timeline(log)
    let yielded = timeline.state(at: 7)
    #expect(yielded.currentFrames.map(\.line) == [2])
    #expect(yielded.suspendedFrame(2)?.locals == [.int(7)])
    let resumed = timeline.state(at: 13)
    #expect(resumed.currentFrames.map(\.line) == [2, 21])
    #expect(resumed.suspendedFrame(2) == nil)
    #expect(ValueText(log, resumed)(.object(2)) == "Point(x={'a': 1})")
    let raised = timeline.state(at: 14)
    #expect(raised.exception?.line == 21)
    #expect(timeline.state(at: 15).currentFrames.map(\.line) == [2])
    #expect(timeline.state(at: 16).exception == nil)
  }

  @Test("empties the queues when the loop is closed")
  func closing() {
    let log = Story.waiting().log
    log.record(.handleEnqueued(9, .callback(log.text("tell")), cause: -1))
    log.record(.loopClosed)
    let state = Timeline(log).state(at: log.count)
    #expect(state.ready.isEmpty)
    #expect(state.timers.isEmpty)
    #expect(state.checkInvariants() == [])
  }
}
