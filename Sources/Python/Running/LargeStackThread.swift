import EventLoop

/// Threads with a native stack large enough for deep recursion of Python programs.
package enum LargeStackThread {
  /// Bytes of address space for the stack; only what is used becomes resident.
  package static let stackSize = 1 << 29

  /// Starts a thread.
  ///
  /// - Parameters:
  ///   - first: the turn that it waits for before it does anything.
  ///   - body: what it runs; it answers whose turn it is then. Whatever it shares with other threads
  ///     is the caller's to guard.
  /// - Returns: the thread, to be joined, or `nil` where the system has no room for one.
  package static func start(
    waitingFor first: Turn, _ body: @escaping () -> Turn?
  ) -> SystemThread? {
    Allocator.prepared
    return SystemThread.start(stackSize: stackSize, waitingFor: first, body)
  }

  /// Runs a body on such a thread and waits for it.
  package static func run(_ body: @escaping () -> Void) {
    Allocator.prepared
    let thread = SystemThread.start(stackSize: stackSize, waitingFor: nil) {
      body()
      return nil
    }
    if let thread { thread.join() } else { body() }
  }
}
