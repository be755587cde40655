import EventLoop
import Trace

/// Resolves a waiter when a future is done.
final class ReleaseHandle: FutureHandle {
  private let waiter: ValueFuture

  /// Makes a handle for a waiter.
  init(_ waiter: ValueFuture) {
    self.waiter = waiter
    super.init()
  }

  override var purpose: HandlePurpose { .collect(waiter.number) }

  override func run() {
    if !waiter.isDone { waiter.succeed(.none) }
  }
}

/// Resolves a waiter when its time is up.
final class ReleaseTimer: TimerHandle {
  private let waiter: ValueFuture
  private let task: TaskID

  /// Makes a timer for a waiter of the current task.
  init(_ waiter: ValueFuture, deadline: Nanoseconds) {
    self.waiter = waiter
    task = waiter.loop.currentTaskNumber
    super.init(deadline: deadline)
  }

  override var purpose: HandlePurpose { .timeout(task) }

  override func run() {
    if !waiter.isDone { waiter.succeed(.none) }
  }
}

/// Calls a closure when a future is done.
final class DoneHandle: FutureHandle {
  /// The name that asyncio's own callback for this has.
  let name: String
  private let shownPurpose: HandlePurpose
  private let body: (Future) throws -> Void

  /// Makes a handle.
  init(_ name: String, _ purpose: HandlePurpose, _ body: @escaping (Future) throws -> Void) {
    self.name = name
    shownPurpose = purpose
    self.body = body
    super.init()
  }

  override var purpose: HandlePurpose { shownPurpose }

  override func run() throws {
    if let future { try body(future) }
  }
}

extension Future {
  /// Removes a handle from the callbacks.
  final func remove(_ handle: FutureHandle) {
    removeCallbacks {
      if case .run(let other) = $0 { return other === handle }
      return false
    }
  }
}

extension ValueFuture {
  /// Records that this future also waits for a task.
  final func recordMember(_ future: Future) {
    guard let writer = owner.interpreter.writer, let task = future as? Task else { return }
    writer.futureMember(number, task.taskNumber, now: writer.now)
  }
}
