#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread of the system, with a stack of a chosen size.
package struct SystemThread {
  private let handle: pthread_t

  /// Carries the body into the thread; used once, by the new thread only.
  private final class Box {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }

  /// Starts a thread.
  ///
  /// - Parameters:
  ///   - stackSize: bytes of address space for the stack; only what is used becomes resident.
  ///   - body: what it runs. Whatever it shares with other threads is the caller's to guard.
  /// - Returns: the thread, to be joined, or `nil` where the system has no room for one.
  package static func start(stackSize: Int, _ body: @escaping () -> Void) -> SystemThread? {
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
    return SystemThread(handle: thread)
  }

  /// Waits for its end; to be called once.
  package func join() { pthread_join(handle, nil) }
}
