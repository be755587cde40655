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
  /// Whether a cancellation is to be raised at the next step.
  package private(set) final var mustCancel = false
  /// The future that the task awaits while it is suspended.
  package private(set) final var waiter: Future?
  /// The message of the last `cancel`.
  package private(set) final var cancelMessage: AnyObject?

  /// Its number in the trace, which is what it stands for there.
  package final var taskNumber: TaskID { subject }

  /// Makes a task; `start` puts its first step into the ready queue.
  public override init(loop: EventLoop, reason: WaitReason = .task) {
    super.init(task: loop)
    subject = loop.nextTaskNumber()
  }

  /// Records the task and puts its first step into the ready queue.
  package final func start(name: TextID, code: CodeID) {
    loop.writer?.taskCreated(
      taskNumber, name: name, parent: loop.currentTaskNumber, code: code, now: loop.now)
    loop.enqueueStep(of: .passRetained(self), isWake: false, cause: loop.currentCause)
  }

  /// Goes on with the body until it suspends or ends; overridden by subclasses.
  open func step(_ input: StepInput) -> StepResult { .returned }

  // MARK: Stepping

  /// Called when the awaited future is done: the next step is enqueued.
  ///
  /// - Parameter cause: the event in which the future was resolved.
  final func wake(cause: Trace.Sequence) {
    loop.enqueueStep(of: .passRetained(self), isWake: true, cause: cause)
  }

  /// Runs one step (`Task.__step`).
  ///
  /// - Parameters:
  ///   - isWake: whether the awaited future is done.
  ///   - event: the event with which the step began; -1 without a trace.
  ///   - loop: the task's loop.
  ///   - failure: an exception to be raised where the task is suspended.
  /// - Throws: what ends the loop's run.
  /// - Returns: whether it gave way for one turn: the caller enqueues the next step.
  final func runStep(
    isWake: Bool, event: Trace.Sequence, _ loop: EventLoop, failure: AnyObject? = nil
  ) throws -> Bool {
    guard !isDone else { return false }
    // Most steps just go on; to ask for anything else counts references.
    let isPlain = !mustCancel && failure == nil && (!isWake || waiter?.state == .finished)
    let input = isPlain ? .proceed : takeInput(isWake: isWake, failure)
    if waiter != nil { waiter = nil }
    loop.currentTask = self
    let outerCause = loop.currentCause
    loop.currentCause = event
    let result = step(input)
    loop.currentTask = nil
    var escaping: (any Error)?
    switch result {
    case .yielded:
      loop.currentCause = outerCause
      return true
    case .awaits(let future):
      loop.writer?.suspended(
        taskNumber, future.reason, subject: subject(of: future), detail: future.detail,
        now: loop.now)
      waiter = future
      future.addWaiter(self)
      if mustCancel, future.cancel(message: cancelMessage) { mustCancel = false }
    case .returned:
      if mustCancel {
        mustCancel = false
        end(.cancelled, .cancelled, loop)
      } else {
        end(.returned, .finished, loop)
      }
    case .raised(let error):
      end(.raised, .failed, loop)
      escaping = error
    case .cancelled:
      end(.cancelled, .cancelled, loop)
    case .misused(let error):
      loop.writer?.suspended(taskNumber, .turn, subject: 0, detail: 0, now: loop.now)
      loop.callSoon(FailingStep(self, error))
    }
    loop.currentCause = outerCause
    if let escaping { throw escaping }
    return false
  }

  /// How the next step begins.
  private final func takeInput(isWake: Bool, _ failure: AnyObject?) -> StepInput {
    var input = StepInput.proceed
    if let failure { input = .fail(failure) }
    if isWake, let waiter, waiter.state != .finished, let failure = waiter.failure {
      input = .fail(failure)
    }
    if mustCancel {
      if case .fail(let failure) = input, isCancellation(failure) {
      } else {
        input = .cancel(message: cancelMessage)
      }
      mustCancel = false
    }
    return input
  }

  private final func subject(of future: Future) -> UInt32 {
    switch future.reason {
    case .future, .gather, .wait, .executor, .taskGroup: future.number
    default: future.subject
    }
  }

  private final func end(_ outcome: StepOutcome, _ state: State, _ loop: EventLoop) {
    resolve(state, at: loop.writer?.stepEnded(taskNumber, outcome, now: loop.now))
  }

  /// Whether an exception object is a cancellation; overridden by subclasses.
  open func isCancellation(_ failure: AnyObject) -> Bool { false }

  /// Has neither what it awaits tell it, nor itself tell anybody.
  package final func forgetWaiting() {
    waiter?.forgetCallbacks()
    waiter = nil
    forgetCallbacks()
  }

  // MARK: Cancelling

  /// How often cancellation was asked for, less `uncancel` (`cancelling()`).
  package final var cancelRequests: Int { Int(tally) }

  /// Asks for cancellation (`Task.cancel`): it is raised in the body at its next step.
  ///
  /// - Returns: whether the task was not done yet.
  open override func cancel(message: AnyObject? = nil) -> Bool {
    requestCancellation(message: message)
  }

  /// What `cancel` does, where a subclass does not do something else.
  package final func requestCancellation(message: AnyObject?) -> Bool {
    guard !isDone else { return false }
    return loop.passingOnCancellation {
      tally &+= 1
      loop.writer?.cancellationRequested(
        taskNumber, by: loop.currentTaskNumber, now: loop.now)
      // If the awaited future is cancelled, the task is woken by it.
      if let waiter, waiter.cancel(message: message) { return true }
      mustCancel = true
      cancelMessage = message
      return true
    }
  }

  /// Takes one request back (`Task.uncancel`); how many remain.
  package final func uncancel() -> Int {
    if tally > 0 { tally -= 1 }
    return cancelRequests
  }
}

/// A step in which an exception is raised, because the body awaited what it cannot await.
private final class FailingStep: Handle {
  private let task: Task
  private let failure: AnyObject

  init(_ task: Task, _ failure: AnyObject) {
    self.task = task
    self.failure = failure
    super.init()
  }

  override var stepped: TaskID { task.taskNumber }
  override var steppedTask: Task? { task }
  override var purpose: HandlePurpose { .step(task.taskNumber) }

  override func run() throws {
    guard !task.isDone else { return }
    let loop = task.loop
    let event = loop.writer.map {
      $0.stepBegan(task.taskNumber, cause: loop.currentOrigin, now: $0.now)
    }
    if try task.runStep(isWake: false, event: event ?? -1, loop, failure: failure) {
      // The handle's own reference stays with the handle.
      loop.enqueueTurn(of: .passRetained(task), after: event ?? -1)
    }
  }
}
