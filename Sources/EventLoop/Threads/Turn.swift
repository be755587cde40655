#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A signal from one thread of the system to another: who waits goes on once for each signal.
///
/// Release builds count references without atomic instructions, so two threads must never count at
/// the same time, not even while one is about to wait. Hence a thread gives a turn away only by
/// `pass(to:waitingFor:)`, or as the last thing that it does (see `SystemThread`), and between the
/// signal and the wait no reference is counted.
package final class Turn {
  /// Where a turn's signals are; for as long as the turn itself is kept.
  struct Place {
    fileprivate let semaphore: UnsafeMutablePointer<sem_t>

    /// Lets one waiter go on, now or when it comes.
    func signal() { sem_post(semaphore) }

    /// Waits for a signal.
    func wait() {
      while sem_wait(semaphore) != 0, errno == EINTR {}
    }
  }

  let place: Place

  /// Makes one without a signal.
  package init() {
    place = Place(semaphore: .allocate(capacity: 1))
    sem_init(place.semaphore, 0, 0)
  }

  deinit {
    sem_destroy(place.semaphore)
    place.semaphore.deallocate()
  }

  /// Lets the waiter of another turn go on, and waits for this thread's own.
  @inline(never)
  package static func pass(to next: Turn, waitingFor own: Turn) {
    let (next, own) = (next.place, own.place)
    next.signal()
    own.wait()
  }
}
