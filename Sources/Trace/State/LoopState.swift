import HashTreeCollections

/// Everything about a program at one moment: what the events before a cursor add up to.
///
/// A state is a value. Copying one takes constant time, and states of different moments share
/// what did not change between them. Names and texts are numbers into the log's tables.
package struct LoopState: Equatable, Sendable {
  /// How far the program is.
  package enum Phase: UInt8, Equatable, Sendable {
    case notStarted
    case running
    case ended
  }

  // MARK: The program and its loop

  /// How many events it is the sum of, which is also the number of the next event.
  package internal(set) var sequence: Sequence = 0
  /// The time of the last event.
  package internal(set) var now: Nanoseconds = 0
  /// How far the program is.
  package internal(set) var phase: Phase = .notStarted
  /// The program's file, a text of the log.
  package internal(set) var file: TextID = 0
  /// The program's exit status, when it ended.
  package internal(set) var exitStatus: Int32?
  /// Whether a loop runs.
  package var isLoopRunning: Bool { runningLoops > 0 }
  /// How many loops run, each in a thread of its own.
  var runningLoops = 0
  /// The threads in which loops have run.
  package internal(set) var loopThreads: Set<ThreadID> = []
  /// The loop's turn, as counted by it; 0 before the first.
  package internal(set) var tick = 0
  /// The event that began that turn; -1 before the first.
  package internal(set) var tickBegan: Sequence = -1
  /// The time the loop was idle, in total.
  package internal(set) var idleTime: Nanoseconds = 0

  // MARK: Ready queue and timers

  /// The ready queue, from the front.
  package internal(set) var ready = PagedQueue<ReadyEntry>()
  /// The handles in it that were cancelled and will be skipped.
  package internal(set) var cancelledHandles: TreeSet<HandleID> = []
  /// The handle that runs now.
  package internal(set) var running: ReadyEntry?
  /// The timers in firing order.
  package internal(set) var timers = TimerQueue()

  // MARK: Tasks and futures

  /// The tasks; `task(_:)` finds one by its number, which is its index plus 1.
  package internal(set) var tasks = PagedArray<TaskState>()
  /// How many tasks have each status, by its raw value.
  var statusCounts = SIMD8<Int32>(repeating: 0)
  /// The futures by number; `future(_:)` finds one.
  var futures = PagedArray<FutureState>()
  /// The tasks that the future of a `gather`, a `wait` or a task group waits for.
  package internal(set) var members: TreeDictionary<FutureID, [TaskID]> = [:]
  /// The jobs of executors, by the number of their future.
  package internal(set) var jobs: TreeDictionary<FutureID, JobState> = [:]

  // MARK: Primitives and objects

  var primitives = PagedArray<PrimitiveState>()
  var objects = PagedArray<ObjectState>()

  // MARK: Threads and frames

  /// The threads by number.
  package internal(set) var threads = [
    ThreadState(id: 0, name: 0, status: .running, since: 0)
  ]
  /// The thread that runs.
  package internal(set) var currentThread: ThreadID = 0
  /// The task whose step the current thread is in; 0 for none.
  package internal(set) var currentTask: TaskID = 0
  /// The line of the current frame, from 1; 0 before its first line.
  package internal(set) var line: Int32 = 0
  /// The current thread's frames, down to the step's base while it is in one.
  var stack = FrameStack()
  /// Frames of suspended generators and hand-driven coroutines.
  var suspendedFrames: TreeDictionary<FrameID, FrameState> = [:]
  /// The exception that was raised last and is not caught yet.
  package internal(set) var exception: RaisedException?

  // MARK: What was seen

  /// What the program wrote, in order.
  package internal(set) var outputs = PagedArray<OutputRecord>()
  /// The diagnostics, in order.
  package internal(set) var diagnostics = PagedArray<DiagnosticRecord>()
  /// The stretches of time in which a blocking call held a thread.
  package internal(set) var blocked = PagedArray<BlockedInterval>()

  /// The state before the first event.
  package init() {}

  /// The state at a later time at which nothing has happened since.
  package mutating func wait(until time: Nanoseconds) { now = max(now, time) }
}
