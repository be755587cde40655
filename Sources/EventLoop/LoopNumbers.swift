import Trace

/// Gives handles, futures and tasks their numbers, from 1 in order of creation.
///
/// A trace tells them apart by these numbers, so all loops of one trace share them.
package final class LoopNumbers {
  private var lastHandle: HandleID = 0
  private var lastTask: TaskID = 0
  private var lastFuture: FutureID = 0

  /// Makes numbers that begin at 1.
  package init() {}

  func nextHandle() -> HandleID {
    lastHandle += 1
    return lastHandle
  }

  func nextTask() -> TaskID {
    lastTask += 1
    return lastTask
  }

  /// The number of a future, or of a job of an executor that has none in a loop.
  package func nextFuture() -> FutureID {
    lastFuture += 1
    return lastFuture
  }
}
