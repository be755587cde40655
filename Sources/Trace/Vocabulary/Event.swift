/// One thing that happened while a program ran.
///
/// Events are plain numbers; names, texts and code objects stand in the trace's tables. An event
/// happens at the trace's current time, and to the current task, thread and frame, which follow
/// from the events before it. A *cause* is the sequence number of the event that led to this one,
/// or -1 where nothing did.
package enum Event: Equatable, Sendable {
  // MARK: Program

  /// The program began; `file` is its path as given.
  case programStarted(file: TextID)
  /// The program ended, normally or not.
  case programEnded(exitStatus: Int32)

  // MARK: Loop and clock

  /// A loop began to run (`asyncio.run`, `run_until_complete`, `run_forever`).
  case loopStarted
  /// The loop stopped running.
  case loopStopped
  /// A loop was closed: what was left in its ready queue and timers will never run.
  case loopClosed
  /// A turn of the loop began: due timers move to the ready queue, then exactly the handles that
  /// are ready now will run.
  case tickBegan(number: Int)
  /// Nothing was ready, so the clock jumped to the next timer or I/O event; recorded at the time
  /// it jumped to.
  case clockIdled(by: Nanoseconds)
  /// A blocking call (`what`, for instance `time.sleep`) held the thread for some time; recorded
  /// at the end of that time.
  case blocked(what: TextID, for: Nanoseconds)

  // MARK: Ready queue and timers

  /// A handle went to the back of the ready queue.
  case handleEnqueued(HandleID, HandlePurpose, cause: Sequence)
  /// The loop took a handle from the front of the ready queue and runs it. For task steps,
  /// `stepBegan` follows at once.
  case handleRan(HandleID)
  /// The running handle returned to the loop.
  case handleEnded(HandleID)
  /// A handle that is waiting in the ready queue was cancelled; it will be skipped.
  case handleCancelled(HandleID)
  /// A timer was set to enqueue the handle with the same number at `deadline`.
  case timerScheduled(HandleID, HandlePurpose, deadline: Nanoseconds)
  /// A timer's deadline passed; `handleEnqueued` with the same number follows.
  case timerFired(HandleID, cause: Sequence)
  /// A timer was cancelled before it fired.
  case timerCancelled(HandleID)

  // MARK: Tasks and futures

  /// A task was made; its first step is enqueued by the `handleEnqueued` that follows.
  case taskCreated(TaskID, name: TextID, parent: TaskID, code: CodeID)
  /// A task got another name.
  case taskRenamed(TaskID, name: TextID)
  /// A task runs until its next suspension; the cause is the `handleEnqueued` of this step.
  case stepBegan(TaskID, cause: Sequence)
  /// A task gave control back to the loop.
  case stepEnded(TaskID, StepOutcome)
  /// The running task is about to suspend, for this reason. `stepEnded` follows.
  case suspending(TaskID, WaitReason, subject: UInt32, detail: Int)
  /// Somebody asked for a task's cancellation; 0 where it was not a task that asked.
  case cancellationRequested(TaskID, by: TaskID)
  /// A future that is not a task was made, to stand for something.
  case futureCreated(FutureID, WaitReason)
  /// A future got its result, exception or cancellation.
  case futureResolved(FutureID, FutureOutcome, cause: Sequence)
  /// The future of a `gather`, a `wait` or a task group also waits for this task.
  case futureMember(FutureID, TaskID)

  // MARK: Primitives

  /// A lock, queue or the like was made; `name` is empty unless the program has one for it.
  case primitiveCreated(PrimitiveID, PrimitiveKind, name: TextID)
  /// A primitive's numbers: for a lock 1 when locked; an event 1 when set; a semaphore its value;
  /// a queue its size and `limit` (0 unbounded); a barrier those arrived and its parties; a stream
  /// the bytes buffered and its limit; a server its clients.
  case primitiveChanged(PrimitiveID, value: Int, limit: Int)
  /// A task now holds a lock (0: nobody).
  case primitiveOwned(PrimitiveID, by: TaskID)
  /// A thread now holds a lock, until `primitiveOwned` says that nobody does.
  case primitiveHeld(PrimitiveID, by: ThreadID)
  /// The item at a place of a queue is this one now; the place behind the last one is added.
  ///
  /// Places are from 0, in the order in which the queue keeps its items: a LIFO queue takes from
  /// the back, all others from the front.
  case queueItem(PrimitiveID, place: Int32, TracedValue)
  /// The item at a place of a queue was taken out; those behind it move up.
  case queueItemTaken(PrimitiveID, place: Int32)
  /// An item that came out of a queue was marked as done; so many of those put in are not yet.
  case queueItemDone(PrimitiveID, left: Int32)
  /// A task joined the back of a primitive's waiters.
  case waiterJoined(PrimitiveID, TaskID)
  /// A task left a primitive's waiters.
  case waiterLeft(PrimitiveID, TaskID)
  /// A thread joined the back of the threads that wait for a primitive.
  case threadJoined(PrimitiveID, ThreadID)
  /// A thread left those that wait for a primitive.
  case threadLeft(PrimitiveID, ThreadID)

  // MARK: Frames and lines

  /// A function was entered: a new frame, its caller the current frame.
  case called(FrameID, CodeID)
  /// A suspended generator's or coroutine's frame goes on, its caller the current frame. Not
  /// recorded for the frames of a task that a step wakes.
  case resumed(FrameID)
  /// The current frame returned; its caller is current again.
  case returned
  /// The current frame yielded and stays suspended; its caller is current again.
  case yielded
  /// An exception left the current frame; its caller is current again.
  case unwound
  /// A coroutine or generator object ended without running on: its frame is gone.
  case frameDropped(FrameID)
  /// The current frame is about to run a line (from 1).
  case line(Int32)
  /// A local of the current frame got a value; `slot` counts the code's locals.
  case bound(slot: Int32, TracedValue)
  /// An exception was raised in the current frame.
  case raised(type: TextID, message: TextID)
  /// An exception was caught in the current frame.
  case caught(type: TextID)

  // MARK: Objects

  /// An object's content is now this long, and so far empty in the trace: its first items follow
  /// as `objectItem`, `objectKey` and `objectAttribute`.
  case objectDescribed(ObjectID, ObjectKind, type: TextID, count: Int)
  /// An item among the first ones changed or came.
  case objectItem(ObjectID, index: Int32, TracedValue)
  /// The key of an item among the first ones; its value follows as `objectItem`.
  case objectKey(ObjectID, index: Int32, TracedValue)
  /// An attribute got a value (`.unbound`: it was deleted).
  case objectAttribute(ObjectID, name: TextID, TracedValue)
  /// Only the length changed.
  case objectCount(ObjectID, Int)

  // MARK: Threads and executors

  /// A thread was started.
  case threadStarted(ThreadID, name: TextID)
  /// Another thread runs now.
  case threadSwitched(ThreadID)
  /// The current thread waits (for a lock, a sleep, a join, a job); `what` says for what.
  case threadBlocked(ThreadID, what: TextID)
  /// A waiting thread can run again.
  case threadUnblocked(ThreadID)
  /// A thread ended.
  case threadEnded(ThreadID)
  /// A job was given to an executor, to resolve a future.
  case jobSubmitted(FutureID, name: TextID)
  /// A thread took a job.
  case jobStarted(FutureID, ThreadID)
  /// A job is done.
  case jobEnded(FutureID)

  // MARK: Input, output and findings

  /// The program waits for I/O on something; with an empty text it waits there no more.
  case ioWaiting(PrimitiveID, what: TextID)
  /// I/O became possible; the cause is what the other end was doing when it sent, connected or closed.
  case ioReady(PrimitiveID, what: TextID, cause: Sequence)
  /// The program wrote text.
  case output(OutputStream, text: TextID)
  /// A diagnostic; `line` is 0 where it has none. `detail` is the sentence.
  case diagnostic(DiagnosticKind, task: TaskID, line: Int32, detail: TextID)
}
