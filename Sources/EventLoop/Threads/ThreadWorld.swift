import Trace

/// What the threads' scheduler asks of the world: the time, to wait, and what happens outside.
package protocol ThreadWorld: AnyObject {
  /// The time of the program's clock.
  var now: Nanoseconds { get }

  /// When the next event outside of the threads is due, where one is known.
  var nextEvent: Nanoseconds? { get }

  /// No thread can run: lets time pass until a moment or the next event, and runs what is due.
  ///
  /// A virtual clock jumps; a real one waits here, and nowhere else.
  ///
  /// - Parameter moment: the earliest deadline of a blocked thread; `nil` where none has one.
  /// - Returns: whether there was anything to wait for; `false` means that nothing can ever happen.
  func idle(until moment: Nanoseconds?) -> Bool

  /// Runs the events outside of the threads that are due, without waiting.
  func runEvents()

  /// The baton goes from one thread to another; called on the one that gives it up.
  func switched(from: GreenThread, to: GreenThread)

  /// So many threads run in parallel from now on, at most one of each global lock: what the machine
  /// does moves the clock so much less.
  func parallelismChanged(to count: Int)

  /// The scheduler wants to be asked at another moment than before (`ThreadScheduler.nextLook`).
  func lookChanged()
}
