import EventLoop
import Trace

/// A handle that runs a closure.
final class ClosureHandle: Handle {
  private let body: () throws -> Void
  private let name: TextID

  /// Makes a handle with a name for the trace.
  init(name: TextID = 0, _ body: @escaping () throws -> Void) {
    self.name = name
    self.body = body
    super.init()
  }

  override var purpose: HandlePurpose { .callback(name) }
  override func run() throws { try body() }
}

/// A timer that runs a closure.
final class ClosureTimer: TimerHandle {
  private let body: () throws -> Void
  private let name: TextID

  /// Makes a timer with a name for the trace.
  init(deadline: Nanoseconds, name: TextID = 0, _ body: @escaping () throws -> Void) {
    self.name = name
    self.body = body
    super.init(deadline: deadline)
  }

  override var purpose: HandlePurpose { .callback(name) }
  override func run() throws { try body() }
}
