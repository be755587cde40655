#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Threads with a native stack large enough for deep recursion of Python programs.
package enum LargeStackThread {
  /// Bytes of address space for the stack; only what is used becomes resident.
  package static let stackSize = 1 << 29

  /// Carries the body into the thread; used once, by the new thread only.
  private final class Box {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }

  /// Starts a thread.
  ///
  /// - Parameter body: what it runs. Whatever it shares with other threads is the caller's to guard.
  /// - Returns: the thread, to be joined, or `nil` where the system has no room for one.
  package static func start(_ body: @escaping () -> Void) -> pthread_t? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Box(body))
    let status = pthread_create(
      &thread, &attributes,
      { argument in
        if let argument { Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().body() }
        return nil
      }, box.toOpaque())
    guard status == 0 else {
      box.release()
      return nil
    }
    return thread
  }

  /// Runs a body on such a thread and waits for it.
  package static func run(_ body: @escaping () -> Void) {
    guard let thread = start(body) else {
      body()
      return
    }
    pthread_join(thread, nil)
  }
}
