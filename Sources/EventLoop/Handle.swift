import Trace

/// One entry of the ready queue: something that the loop will run once.
///
/// As `asyncio.Handle` (`Lib/asyncio/events.py`). Subclasses say what is run.
open class Handle {
  /// The number of this entry in the trace; a new one each time it is enqueued.
  package internal(set) final var number: HandleID = 0
  /// Whether it will be skipped.
  package internal(set) final var isCancelled = false
  /// Whether it stands in the ready queue.
  package internal(set) final var isReady = false

  /// Makes a handle.
  public init() {}

  /// What the handle will do, for the trace.
  open var purpose: HandlePurpose { .housekeeping(0) }

  /// Runs it; what it throws ends the loop's run.
  open func run() throws {}

  /// The task whose step it runs; 0 for none.
  package var stepped: TaskID { 0 }

  /// The task whose step it runs, before it does.
  package var steppedTask: Task? { nil }
}

/// A handle that is enqueued when its time has come.
///
/// As `asyncio.TimerHandle`. It stays in the heap after a cancellation until it comes up.
open class TimerHandle: Handle {
  /// When it is due.
  package let deadline: Nanoseconds
  /// Whether it stands in the heap.
  package internal(set) final var isScheduled = false

  /// Makes a timer for a moment of the loop's clock.
  public init(deadline: Nanoseconds) {
    self.deadline = deadline
    super.init()
  }
}
