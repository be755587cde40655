import Trace

/// How a step of a task begins.
public enum StepInput {
  /// Go on.
  case proceed
  /// Raise a cancellation where the task is suspended.
  case cancel(message: AnyObject?)
  /// Raise an exception where the task is suspended.
  case fail(AnyObject)
}

/// What a step of a task came to.
public enum StepResult {
  /// It awaits a future.
  case awaits(Future)
  /// It gave way for one turn of the loop.
  case yielded
  /// It is done; the subclass has kept the result.
  case returned
  /// It ended with an exception that the subclass has kept; `escaping` also ends the loop's run.
  case raised(escaping: (any Error)?)
  /// It ended by cancellation.
  case cancelled
  /// It awaited something it cannot await: the next step raises this exception.
  case misused(AnyObject)
}

/// A future that drives something which can suspend and resume.
///
/// As `asyncio.Task` (`Lib/asyncio/tasks.py`). A subclass says by `step` how its body goes on; the
/// task does the rest: it waits for what the body awaits, wakes it, and passes cancellations on.
open class Task: Future {
  package final let taskNumber: TaskID
  /// The future that the task awaits while it is suspended.
  package private(set) final var waiter: Future?
  /// Whether a cancellation is to be raised at the next step.
  package private(set) final var mustCancel = false
  /// How often cancellation was asked for, less `uncancel` (`cancelling()`).
  package private(set) final var cancelRequests = 0
  /// The message of the last `cancel`.
  package private(set) final var cancelMessage: AnyObject?

  /// Makes a task; `start` puts its first step into the ready queue.
  public override init(loop: EventLoop, reason: WaitReason = .task) {
    taskNumber = loop.nextTaskNumber()
    super.init(task: loop)
    subject = taskNumber
  }

  /// Records the task and puts its first step into the ready queue.
  package final func start(name: TextID, code: CodeID) {
    if let trace = loop.trace {
      trace.now = loop.now
      trace.record(
        .taskCreated(
          taskNumber, name: name, parent: loop.currentTask?.taskNumber ?? 0, code: code))
    }
    enqueueStep(.proceed, isWake: false, cause: nil)
  }

  /// Goes on with the body until it suspends or ends; overridden by subclasses.
  open func step(_ input: StepInput) -> StepResult { .returned }

  // MARK: Stepping

  private final func enqueueStep(_ input: StepInput, isWake: Bool, cause: Trace.Sequence?) {
    let handle = loop.takeStepHandle()
    handle.stepTask = taskNumber
    handle.input = input
    handle.isWake = isWake
    handle.task = self
    loop.callSoon(handle, cause: cause)
  }

  /// Called when the awaited future is done: the next step is enqueued.
  final func wake(by future: Future) {
    enqueueStep(.proceed, isWake: true, cause: future.resolvedAt)
  }

  /// Runs one step (`Task.__step`).
  fileprivate final func runStep(_ handle: StepHandle) throws {
    var input = handle.input
    let isWake = handle.isWake
    let enqueuedAt = handle.enqueuedAt
    loop.giveBack(handle)
    guard !isDone else { return }
    if isWake, let waiter, let failure = waiter.failure { input = .fail(failure) }
    if mustCancel {
      if case .fail(let failure) = input, isCancellation(failure) {
      } else {
        input = .cancel(message: cancelMessage)
      }
      mustCancel = false
    }
    waiter = nil
    let outer = loop.currentTask
    loop.currentTask = self
    let outerCause = loop.currentCause
    if let trace = loop.trace {
      loop.currentCause = trace.record(.stepBegan(taskNumber, cause: enqueuedAt))
    }
    let result = step(input)
    loop.currentTask = outer
    let escaping = try finishStep(result)
    loop.currentCause = outerCause
    if let escaping { throw escaping }
  }

  private final func finishStep(_ result: StepResult) throws -> (any Error)? {
    switch result {
    case .returned:
      if mustCancel {
        mustCancel = false
        end(.cancelled, .cancelled)
      } else {
        end(.returned, .finished)
      }
    case .raised(let escaping):
      end(.raised, .failed)
      return escaping
    case .cancelled:
      end(.cancelled, .cancelled)
    case .yielded:
      recordSuspension(.turn, subject: 0, detail: 0)
      enqueueStep(.proceed, isWake: false, cause: nil)
    case .awaits(let future):
      recordSuspension(future.reason, subject: subject(of: future), detail: future.detail)
      waiter = future
      future.addCallback(.wake(self))
      if mustCancel, future.cancel(message: cancelMessage) { mustCancel = false }
    case .misused(let error):
      recordSuspension(.turn, subject: 0, detail: 0)
      enqueueStep(.fail(error), isWake: false, cause: nil)
    }
    return nil
  }

  private final func subject(of future: Future) -> UInt32 {
    switch future.reason {
    case .future, .gather, .wait, .executor, .taskGroup: future.number
    default: future.subject
    }
  }

  private final func recordSuspension(_ reason: WaitReason, subject: UInt32, detail: Int) {
    guard let trace = loop.trace else { return }
    trace.now = loop.now
    trace.record(.suspending(taskNumber, reason, subject: subject, detail: detail))
    trace.record(.stepEnded(taskNumber, .suspended))
  }

  private final func end(_ outcome: StepOutcome, _ state: State) {
    if let trace = loop.trace {
      trace.now = loop.now
      resolvedAt = trace.record(.stepEnded(taskNumber, outcome))
    }
    if state == .cancelled {
      endCancelled()
    } else {
      resolve(state)
    }
  }

  /// Ends the task as cancelled; subclasses may note the exception first.
  open func endCancelled() { resolve(.cancelled) }

  /// Whether an exception object is a cancellation; overridden by subclasses.
  open func isCancellation(_ failure: AnyObject) -> Bool { false }

  // MARK: Cancelling

  /// Asks for cancellation (`Task.cancel`): it is raised in the body at its next step.
  ///
  /// - Returns: whether the task was not done yet.
  open override func cancel(message: AnyObject? = nil) -> Bool {
    guard !isDone else { return false }
    cancelRequests += 1
    loop.record(.cancellationRequested(taskNumber, by: loop.currentTask?.taskNumber ?? 0))
    if let waiter, waiter.cancel(message: message) {
      // The awaited future is cancelled; the task is woken by it.
      return true
    }
    mustCancel = true
    cancelMessage = message
    return true
  }

  /// Takes one request back (`Task.uncancel`); how many remain.
  package final func uncancel() -> Int {
    if cancelRequests > 0 { cancelRequests -= 1 }
    return cancelRequests
  }
}

/// The handle of a task's step; used again for other steps, since suspended tasks need none.
final class StepHandle: Handle {
  /// Set while it is enqueued, so that a waiting step keeps its task alive.
  fileprivate var task: Task?
  fileprivate var input = StepInput.proceed
  fileprivate var isWake = false
  fileprivate var stepTask: TaskID = 0

  override var stepped: TaskID { stepTask }
  override var steppedTask: Task? { task }
  override var purpose: HandlePurpose { isWake ? .wake(stepTask) : .step(stepTask) }

  override func run() throws {
    guard let task else { return }
    self.task = nil
    try task.runStep(self)
  }
}
