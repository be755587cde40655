import Trace

/// What the loop asks of the world: the time, and to wait.
package protocol LoopWorld: AnyObject {
  /// The time of the loop's clock.
  var now: Nanoseconds { get }

  /// Waits until a deadline, or until something outside makes a handle ready.
  ///
  /// - Parameters:
  ///   - deadline: when to give up; `nil` to wait for something outside only.
  ///   - loop: gets what became ready by `callSoon`.
  /// - Returns: whether there was anything to wait for; `false` means that nothing can ever happen.
  func wait(until deadline: Nanoseconds?, for loop: EventLoop) -> Bool

  /// Looks, without waiting, whether something outside has become ready.
  func poll(for loop: EventLoop)

  /// Ends the wait of a loop, if it waits: a handle has become ready.
  func wake(_ loop: EventLoop)
}

/// Watches how long handles take.
package protocol LoopObserver: AnyObject {
  /// How long a handle may take, from when it is ready to its end, without being told of.
  var patience: Nanoseconds { get }

  /// A handle has run, and took longer than `patience`.
  ///
  /// - Parameters:
  ///   - task: the task whose step it was; 0 for a callback.
  ///   - ready: when it was put into the ready queue.
  ///   - began: when it began.
  ///   - ended: when it ended.
  func handleEnded(
    of task: TaskID, ready: Nanoseconds, began: Nanoseconds, ended: Nanoseconds)

  /// A handle of a loop that is timed has run.
  ///
  /// - Parameters:
  ///   - duration: how long it took.
  ///   - handle: the handle, unless it was a task's step.
  ///   - task: the task whose step it was.
  func handleTook(_ duration: Nanoseconds, _ handle: Handle?, of task: Task?)
}

/// A world whose clock jumps to the next timer, and whose only outside is a network in memory.
package final class VirtualWorld: LoopWorld {
  package private(set) var now: Nanoseconds = 0
  /// The network of the loops in this world.
  package private(set) lazy var network = MemoryNetwork { [weak self] in self?.now ?? 0 }

  /// Makes a world at time 0.
  package init() {}

  package func wait(until deadline: Nanoseconds?, for loop: EventLoop) -> Bool {
    if network.poll(for: loop, advance: { now = max(now, $0) }) { return true }
    guard let deadline else { return false }
    now = max(now, deadline)
    return true
  }

  package func poll(for loop: EventLoop) {
    _ = network.poll(for: loop) { now = max(now, $0) }
  }

  package func wake(_ loop: EventLoop) {}

  /// Lets time pass, as a blocking call does.
  package func advance(by duration: Nanoseconds) { now += duration }
}
