import DequeModule
import Trace

/// A global lock, as an interpreter has: of the threads that share it only one runs at a time.
package final class GlobalLock {
  /// The threads that could run and wait for it, the next one first.
  var waiting = Deque<GreenThread>()
  /// The thread that has it; it may have to wait for the threads of other locks all the same.
  weak var holder: GreenThread?
  /// When its holder has to give it up, while others wait.
  var sliceEnd: Nanoseconds?
  /// How many threads that have not ended share it.
  var living = 0

  /// Makes a lock that no thread has.
  package init() {}
}
