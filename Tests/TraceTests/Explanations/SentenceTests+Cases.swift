@testable import Trace

extension SentenceTests {
  /// Begins a step of A, which stands at line 6 of worker.
  @Sendable
  static func inA(_ story: Story) -> [Event] {
    [.tickBegan(number: 3), .handleEnqueued(90, .wake(2), cause: -1), .handleRan(90)]
      + [.stepBegan(2, cause: -1)]
  }

  static func suspension(_ reason: WaitReason, _ subject: UInt32, _ detail: Int)
    -> @Sendable (Story) -> Event
  {
    { _ in .suspending(2, reason, subject: subject, detail: detail) }
  }

  /// A primitive of a kind, named `it` and numbered 2, while A runs.
  static func primitive(
    _ kind: PrimitiveKind, value: Int = 0, limit: Int = 0
  ) -> @Sendable (Story) -> [Event] {
    { story in
      inA(story) + [
        .primitiveCreated(2, kind, name: story.text("it")),
        .primitiveChanged(2, value: value, limit: limit),
      ]
    }
  }

  /// B suspended for a reason, and then woken for it.
  static func woken(_ reason: WaitReason, _ kind: PrimitiveKind = .lock)
    -> @Sendable (Story) -> [Event]
  {
    { story in
      [
        .primitiveCreated(2, kind, name: story.text("it")),
        .suspending(3, reason, subject: 2, detail: 2),
      ]
    }
  }

  static let cases: [Case] = programCases + queueCases + taskCases + thingCases + codeCases

  static let programCases: [Case] = [
    Case("The program starts.") { _ in .programStarted(file: 0) },
    Case("The program ends.") { _ in .programEnded(exitStatus: 0) },
    Case("The program ends with exit status 1.") { _ in .programEnded(exitStatus: 1) },
    Case("The event loop stops.") { _ in .loopStopped },
    Case("The event loop is closed: 1 entry of its queues will never run.") { _ in .loopClosed },
    Case(
      "The event loop is closed.", after: { _ in [.timerCancelled(4)] }, { _ in .loopClosed }),
    Case("Tick 3 begins with nothing ready yet.") { _ in .tickBegan(number: 3) },
    Case("Nothing was ready, so the loop was idle for 0.120 s, until 0.000 s.") { _ in
      .clockIdled(by: 120_000_000)
    },
    Case(
      "time.sleep at line 6 blocked the loop for 0.500 s: no other task could run.", after: inA
    ) { .blocked(what: $0.text("time.sleep"), for: 500_000_000) },
    Case("A prints 'x' at line 6.", after: inA) {
      .output(.standardOutput, text: $0.text("x\n"))
    },
    Case("A writes 'oh' to standard error at line 6.", after: inA) {
      .output(.standardError, text: $0.text("oh"))
    },
    Case("A prints an empty line at line 6.", after: inA) {
      .output(.standardOutput, text: $0.text("\n"))
    },
    Case("The coroutine worker was never awaited.") {
      .diagnostic(
        .neverAwaited, task: 0, line: 3, detail: $0.text("The coroutine worker was never awaited."))
    },
  ]

  static let queueCases: [Case] = [
    Case("The end of A's sleep goes to the back of the ready queue.") { _ in
      .handleEnqueued(9, .resolve(2), cause: -1)
    },
    Case(
      "A's timer of 0.300 s fired: its sleep is over, so A goes to the back of the ready queue.",
      after: { _ in [.timerFired(4, cause: 36)] },
      { _ in .handleEnqueued(4, .wake(2), cause: 50) }),
    Case(
      "A's cancellation was requested, so A goes to the back of the ready queue.",
      after: { _ in [.cancellationRequested(2, by: 1)] },
      { _ in .handleEnqueued(9, .wake(2), cause: 50) }),
    Case(
      "A gives up only its turn, so it goes straight to the back of the ready queue.",
      after: { inA($0) + [.suspending(2, .turn, subject: 0, detail: 0)] },
      { _ in .handleEnqueued(9, .step(2), cause: -1) }),
    Case("The callback tell goes to the back of the ready queue.") {
      .handleEnqueued(9, .callback($0.text("tell")), cause: -1)
    },
    Case("The loop's own housekeeping goes to the back of the ready queue.") { _ in
      .handleEnqueued(9, .housekeeping(0), cause: -1)
    },
    Case("A creates the task C; none of its code has run yet.", after: inA) {
      .taskCreated(4, name: $0.text("C"), parent: 2, code: $0.module)
    },
    Case("The timeout of A goes to the back of the ready queue.") { _ in
      .handleEnqueued(9, .timeout(2), cause: -1)
    },
    Case(
      "The loop takes the callback tell from the front of the ready queue.",
      after: { [.handleEnqueued(9, .callback($0.text("tell")), cause: -1)] },
      { _ in .handleRan(9) }),
    Case(
      "The callback tell in the ready queue is cancelled: the loop will skip it.",
      after: { [.handleEnqueued(9, .callback($0.text("tell")), cause: -1)] },
      { _ in .handleCancelled(9) }),
    Case("A's timer of 0.300 s is cancelled, so nothing will happen at 0.300 s.") { _ in
      .timerCancelled(4)
    },
    Case("A sets a timeout of 1.000 s for B, due at 1.000 s.", after: inA) { story in
      .timerScheduled(9, .timeout(3), deadline: story.log.now + 1000 + 1_000_000_000)
    },
    Case("A sets a timer of 1.000 s for the callback tell, due at 1.000 s.", after: inA) { story in
      .timerScheduled(
        9, .callback(story.text("tell")), deadline: story.log.now + 1000 + 1_000_000_000)
    },
    Case(
      "The timer of 1.000 s for the callback tell fires.",
      after: { story in
        let deadline = story.log.now + 1000 + 1_000_000_000
        return [.timerScheduled(9, .callback(story.text("tell")), deadline: deadline)]
      },
      { _ in .timerFired(9, cause: 50) }),
    woke("A's sleep is over", .sleep, of: 2),
    woke("The future that B waited for is done", .future),
    woke("A, which B waited for, is done", .task),
    woke("The gather that B waited for is done", .gather),
    woke("What B waited for has happened", .wait),
    woke("B can have the lock it now", .lock),
    woke("The event it that B waited for is set", .event, .event),
    woke("The semaphore it has a place for B", .semaphore, .semaphore),
    woke("The condition it notified B", .condition, .condition),
    woke("All parties have come to the barrier it", .barrier, .barrier),
    woke("The queue it has an item for B", .queueGet, .queue),
    woke("The queue it has room again", .queuePut, .queue),
    woke("All items of the queue it are done", .queueJoin, .queue),
    woke("Data came for B", .streamRead, .stream),
    woke("The stream it can take more", .streamDrain, .stream),
    woke("A client came", .streamAccept, .server),
    woke("The connection is made", .streamConnect, .stream),
    woke("The job that B waited for is done", .executor),
    woke("The tasks of B's group are done", .taskGroup),
  ]

  private static func woke(
    _ words: String, _ reason: WaitReason, _ kind: PrimitiveKind = .lock, of task: TaskID = 3
  ) -> Case {
    let name = task == 2 ? "A" : "B"
    let before = task == 2 ? nothing : woken(reason, kind)
    return Case("\(words), so \(name) goes to the back of the ready queue.", after: before) { _ in
      .handleEnqueued(9, .wake(task), cause: -1)
    }
  }

  private static let nothing: @Sendable (Story) -> [Event] = { _ in [] }

  static let taskCases: [Case] = [
    Case("A is called Anna from now on.") { .taskRenamed(2, name: $0.text("Anna")) },
    Case(
      "A suspends at line 6: it only gives the others a turn.", after: inA, suspension(.turn, 0, 0)),
    Case("A suspends at line 6: it waits for a future.", after: inA, suspension(.future, 0, 0)),
    Case("A suspends at line 6: it waits for B to finish.", after: inA, suspension(.task, 3, 0)),
    Case("A suspends at line 6: it waits for 3 awaitables.", after: inA, suspension(.wait, 1, 3)),
    Case(
      "A suspends at line 6: it waits for gather: 1 awaitable to finish.", after: inA,
      suspension(.gather, 1, 1)),
    Case(
      "A suspends at line 6: it waits for 2 tasks of its group to finish.", after: inA,
      suspension(.taskGroup, 1, 2)),
    Case(
      "A suspends at line 6: it waits until the event it is set.", after: primitive(.event),
      suspension(.event, 2, 0)),
    Case(
      "A suspends at line 6: it waits for a place of the semaphore it.",
      after: primitive(.semaphore), suspension(.semaphore, 2, 0)),
    Case(
      "A suspends at line 6: it waits until the condition it notifies it.",
      after: primitive(.condition), suspension(.condition, 2, 0)),
    Case(
      "A suspends at line 6: it waits at the barrier it: 1 of 3 have come.",
      after: primitive(.barrier, value: 1, limit: 3), suspension(.barrier, 2, 0)),
    Case(
      "A suspends at line 6: it waits for an item of the queue it, which is empty.",
      after: primitive(.queue), suspension(.queueGet, 2, 0)),
    Case(
      "A suspends at line 6: it waits for room in the queue it, which is full.",
      after: primitive(.queue, value: 2, limit: 2), suspension(.queuePut, 2, 0)),
    Case(
      "A suspends at line 6: it waits until all items of the queue it are done.",
      after: primitive(.queue), suspension(.queueJoin, 2, 0)),
    Case(
      "A suspends at line 6: it waits for data from the stream it.", after: primitive(.stream),
      suspension(.streamRead, 2, 0)),
    Case(
      "A suspends at line 6: it waits until the stream it can take more.",
      after: primitive(.stream), suspension(.streamDrain, 2, 0)),
    Case(
      "A suspends at line 6: it waits for a client of the server it.", after: primitive(.server),
      suspension(.streamAccept, 2, 0)),
    Case(
      "A suspends at line 6: it waits for a connection.", after: inA,
      suspension(.streamConnect, 0, 0)),
    Case(
      "A suspends at line 6: it waits for the job crunch of an executor.",
      after: { inA($0) + [.jobSubmitted(5, name: $0.text("crunch"))] }, suspension(.executor, 5, 0)),
    Case(
      "main asks for the cancellation of A: CancelledError will be raised in it at its next step."
    ) { _ in .cancellationRequested(2, by: 1) },
    Case(
      "A goes on at line 6, where CancelledError is raised in it.",
      after: { _ in [.cancellationRequested(2, by: 1), .handleEnqueued(9, .wake(2), cause: 50)] },
      { _ in .stepBegan(2, cause: 51) }),
    Case(
      "A ended with ValueError: the task has failed.",
      after: { inA($0) + [.raised(type: $0.text("ValueError"), message: 0), .unwound] },
      { _ in .stepEnded(2, .raised) }),
    Case(
      "A ended with an exception from elsewhere: the task has failed.",
      after: { inA($0) + [.unwound] }, { _ in .stepEnded(2, .raised) }),
    Case("A ended with CancelledError: it is cancelled.", after: inA) { _ in
      .stepEnded(2, .cancelled)
    },
    Case("main's gather is done: it has its result.") { _ in
      .futureResolved(1, .result, cause: -1)
    },
    Case("main's gather is done: it has an exception.") { _ in
      .futureResolved(1, .exception, cause: -1)
    },
    Case("A's sleep is cancelled.") { _ in .futureResolved(2, .cancelled, cause: -1) },
  ]

  static let thingCases: [Case] = [
    Case("A puts 'x' into the queue it, which was empty.", after: primitive(.queue)) {
      .queueItem(2, place: 0, .string($0.text("x")))
    },
    Case(
      "A puts 8 into the queue it, behind 1 other.",
      after: { primitive(.queue)($0) + [.queueItem(2, place: 0, .int(7))] },
      { _ in .queueItem(2, place: 1, .int(8)) }),
    Case(
      "A puts 8 into the LIFO queue it, on top of 1 other.",
      after: { primitive(.lifoQueue)($0) + [.queueItem(2, place: 0, .int(7))] },
      { _ in .queueItem(2, place: 1, .int(8)) }),
    Case(
      "A puts 8 into the priority queue it, beside 1 other.",
      after: { primitive(.priorityQueue)($0) + [.queueItem(2, place: 0, .int(7))] },
      { _ in .queueItem(2, place: 1, .int(8)) }),
    Case(
      "The priority queue it has 5 at place 1 of its heap now.",
      after: { primitive(.priorityQueue)($0) + [.queueItem(2, place: 0, .int(7))] },
      { _ in .queueItem(2, place: 0, .int(5)) }),
    Case(
      "A takes 7 out of the queue it.",
      after: { primitive(.queue)($0) + [.queueItem(2, place: 0, .int(7))] },
      { _ in .queueItemTaken(2, place: 0) }),
    Case("A marks an item of the queue it as done; 2 are left.", after: primitive(.queue)) {
      _ in .queueItemDone(2, left: 2)
    },
    Case("A marks an item of the queue it as done; none is left.", after: primitive(.queue)) {
      _ in .queueItemDone(2, left: 0)
    },
    Case("The main thread holds the thread lock it now.", after: primitive(.threadLock)) { _ in
      .primitiveHeld(2, by: 0)
    },
    Case(
      "The main thread joins the waiters of the thread lock it, as the first.",
      after: primitive(.threadLock), { _ in .threadJoined(2, 0) }),
    Case(
      "t1 joins the waiters of the thread lock it, behind 1 other.",
      after: {
        primitive(.threadLock)($0) + [.threadStarted(1, name: $0.text("t1")), .threadJoined(2, 0)]
      }, { _ in .threadJoined(2, 1) }),
    Case(
      "The main thread leaves the waiters of the thread lock it.",
      after: { primitive(.threadLock)($0) + [.threadJoined(2, 0)] },
      { _ in .threadLeft(2, 0) }),
    Case("A makes the queue jobs.", after: inA) {
      .primitiveCreated(3, .queue, name: $0.text("jobs"))
    },
    Case("A makes an event.", after: inA) { _ in .primitiveCreated(3, .event, name: 0) },
    Case("The event it is set now.", after: primitive(.event)) { _ in
      .primitiveChanged(2, value: 1, limit: 0)
    },
    Case("The semaphore it has 1 free place now.", after: primitive(.semaphore)) { _ in
      .primitiveChanged(2, value: 1, limit: 0)
    },
    Case("The queue it holds 2 items of at most 5 now.", after: primitive(.queue)) { _ in
      .primitiveChanged(2, value: 2, limit: 5)
    },
    Case("2 of 3 have come to the barrier it.", after: primitive(.barrier)) { _ in
      .primitiveChanged(2, value: 2, limit: 3)
    },
    Case("The stream it holds 12 bytes now.", after: primitive(.stream)) { _ in
      .primitiveChanged(2, value: 12, limit: 0)
    },
    Case("A joins the waiters of the lock printer, behind 1 other.", after: inA) { _ in
      .waiterJoined(1, 2)
    },
    Case(
      "The program waits for the stream it: data.",
      after: { story in
        [.primitiveCreated(2, .stream, name: story.text("it"))]
      }
    ) { .ioWaiting(2, what: $0.text("data")) },
    Case("The program waits for the stream it no more.", after: primitive(.stream)) { _ in
      .ioWaiting(2, what: 0)
    },
    Case("The stream it is ready: data.", after: primitive(.stream)) {
      .ioReady(2, what: $0.text("data"), cause: -1)
    },
    Case("A starts the thread t1.", after: inA) { .threadStarted(1, name: $0.text("t1")) },
    Case(
      "t1 runs now; the main thread has to wait for the global lock.",
      after: { [.threadStarted(1, name: $0.text("t1"))] }, { _ in .threadSwitched(1) }),
    Case(
      "t1 waits: a lock.",
      after: { [.threadStarted(1, name: $0.text("t1")), .threadSwitched(1)] },
      { .threadBlocked(1, what: $0.text("a lock")) }),
    Case("t1 can go on.", after: { [.threadStarted(1, name: $0.text("t1"))] }) { _ in
      .threadUnblocked(1)
    },
    Case("t1 ends.", after: { [.threadStarted(1, name: $0.text("t1"))] }) { _ in .threadEnded(1) },
    Case("A gives the job crunch to an executor.", after: inA) {
      .jobSubmitted(5, name: $0.text("crunch"))
    },
    Case(
      "t1 takes the job crunch.",
      after: {
        [.threadStarted(1, name: $0.text("t1")), .jobSubmitted(5, name: $0.text("crunch"))]
      },
      { _ in .jobStarted(5, 1) }),
    Case("The job crunch is done.", after: { [.jobSubmitted(5, name: $0.text("crunch"))] }) { _ in
      .jobEnded(5)
    },
  ]

  static let codeCases: [Case] = [
    Case("A enters the generator numbers.", after: inA) { .called(50, $0.numbers) },
    Case(
      "numbers yields at line 21 to worker and stays suspended.",
      after: { inA($0) + [.called(50, $0.numbers), .line(21)] }, { _ in .yielded }),
    Case(
      "A resumes numbers at line 21.",
      after: { inA($0) + [.called(50, $0.numbers), .line(21), .yielded] }, { _ in .resumed(50) }),
    Case(
      "The suspended numbers is dropped.",
      after: { inA($0) + [.called(50, $0.numbers), .line(21), .yielded] },
      { _ in .frameDropped(50) }),
    Case(
      "KeyError leaves numbers to worker.",
      after: {
        inA($0) + [.called(50, $0.numbers), .raised(type: $0.text("KeyError"), message: 0)]
      }, { _ in .unwound }),
    Case("ValueError is raised in worker at line 6: no such room.", after: inA) {
      .raised(type: $0.text("ValueError"), message: $0.text("no such room"))
    },
    Case("ValueError is caught in worker at line 6.", after: inA) {
      .caught(type: $0.text("ValueError"))
    },
    Case("In worker, pause becomes 0.5.", after: inA) { _ in .bound(slot: 1, .float(0.5)) },
    Case("In worker, pause is unbound now.", after: inA) { _ in .bound(slot: 1, .unbound) },
    Case("Item 0 of a list is now 'x'.") {
      .objectItem(1, index: 0, .string($0.text("x")))
    },
    Case("A list has the key 7.") { _ in .objectKey(1, index: 0, .int(7)) },
    Case("A list now has 3 items.") { _ in .objectCount(1, 3) },
    Case("The trace notes the attributes of a Point object.") {
      .objectDescribed(2, .instance, type: $0.text("Point"), count: 0)
    },
    Case(
      "The attribute x of a Point object becomes None.",
      after: { [.objectDescribed(2, .instance, type: $0.text("Point"), count: 0)] },
      { .objectAttribute(2, name: $0.text("x"), .none) }),
    Case(
      "The attribute x of a Point object is deleted.",
      after: { [.objectDescribed(2, .instance, type: $0.text("Point"), count: 0)] },
      { .objectAttribute(2, name: $0.text("x"), .unbound) }),
  ]
}
