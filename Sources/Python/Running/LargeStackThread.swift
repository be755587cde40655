import EventLoop

/// Threads with a native stack large enough for deep recursion of Python programs.
package enum LargeStackThread {
  /// Bytes of address space for the stack; only what is used becomes resident.
  package static let stackSize = 1 << 29

  /// Starts a thread.
  ///
  /// - Parameter body: what it runs. Whatever it shares with other threads is the caller's to guard.
  /// - Returns: the thread, to be joined, or `nil` where the system has no room for one.
  package static func start(_ body: @escaping () -> Void) -> SystemThread? {
    SystemThread.start(stackSize: stackSize, body)
  }

  /// Runs a body on such a thread and waits for it.
  package static func run(_ body: @escaping () -> Void) {
    guard let thread = start(body) else {
      body()
      return
    }
    thread.join()
  }
}
