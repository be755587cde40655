#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A signal from one thread of the system to another: who waits goes on once for each signal.
package final class Turn {
  private let semaphore: UnsafeMutablePointer<sem_t>

  /// Makes one without a signal.
  package init() {
    semaphore = .allocate(capacity: 1)
    sem_init(semaphore, 0, 0)
  }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  /// Lets one waiter go on, now or when it comes.
  package func signal() { sem_post(semaphore) }

  /// Waits for a signal.
  package func wait() {
    while sem_wait(semaphore) != 0, errno == EINTR {}
  }
}
