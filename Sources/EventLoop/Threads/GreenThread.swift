import Trace

/// A thread of the program, which runs only while it has the baton (see `ThreadScheduler`).
///
/// Subclasses keep what a machine needs to go on in it.
open class GreenThread {
  /// What a thread is doing; exactly one of all threads runs.
  package enum State: Equatable, Sendable {
    /// It could run, and waits for its turn.
    case runnable
    case running
    /// It waits to be woken, or for a deadline.
    case blocked
    case ended
  }

  /// Why a blocked thread goes on.
  package enum Wakening: Equatable, Sendable {
    /// Somebody woke it.
    case woken
    /// Its deadline has come.
    case timedOut
    /// Every thread is blocked, and nothing can wake any; told to the main thread only.
    case deadlocked
    /// The program is being ended: it must return as soon as it can.
    case halted
  }

  /// Its number in the trace; 0 is the main thread, others have theirs from when they are started.
  package internal(set) final var id: ThreadID = 0
  package internal(set) final var state = State.runnable
  /// Until when it is blocked at most.
  package internal(set) final var deadline: Nanoseconds?
  final var wakening = Wakening.woken
  /// Whether the trace shows it as blocked.
  final var isShownBlocked = false
  /// The lock that it needs to run, from when it is started.
  package internal(set) final var lock = GlobalLock()
  final let turn = Turn()
  final var systemThread: SystemThread?

  /// Makes a thread; `ThreadScheduler.start` starts it.
  public init() {}
}
