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
    let body: () -> Turn?
    init(_ body: @escaping () -> Turn?) { self.body = body }
  }

  /// What the new thread is given: it touches nothing else before it has the turn.
  private struct Start {
    let first: Turn.Place?
    let box: Unmanaged<Box>
  }

  /// Starts a thread.
  ///
  /// - Parameters:
  ///   - stackSize: bytes of address space for the stack; only what is used becomes resident.
  ///   - first: the turn that it waits for before it does anything; nil where the caller waits for
  ///     its end at once.
  ///   - body: what it runs; it answers whose turn it is then, which is told when nothing of the body
  ///     is left. Whatever it shares with other threads is the caller's to guard.
  /// - Returns: the thread, to be joined, or `nil` where the system has no room for one.
  package static func start(
    stackSize: Int, waitingFor first: Turn?, _ body: @escaping () -> Turn?
  ) -> SystemThread? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    var thread = pthread_t()
    let start = UnsafeMutablePointer<Start>.allocate(capacity: 1)
    start.initialize(to: Start(first: first?.place, box: Unmanaged.passRetained(Box(body))))
    let status = pthread_create(
      &thread, &attributes,
      { argument in
        if let argument { SystemThread.run(argument.assumingMemoryBound(to: Start.self)) }
        return nil
      }, start)
    guard status == 0 else {
      start.pointee.box.release()
      start.deallocate()
      return nil
    }
    return SystemThread(handle: thread)
  }

  private static func run(_ start: UnsafeMutablePointer<Start>) {
    start.pointee.first?.wait()
    let next = finish(start.pointee.box)
    start.deallocate()
    next?.signal()
  }

  /// Runs the body and lets go of it; answers whose turn it is then.
  @inline(never)
  private static func finish(_ box: Unmanaged<Box>) -> Turn.Place? {
    let next = box._withUnsafeGuaranteedRef { $0.body()?.place }
    box.release()
    return next
  }

  /// Waits for its end; to be called once.
  package func join() { pthread_join(handle, nil) }
}
