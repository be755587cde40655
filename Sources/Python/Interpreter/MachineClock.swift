import Trace

/// The virtual clock: time stands still but for a fixed cost of each instruction and for jumps.
final class MachineClock {
  /// What one instruction costs: about what CPython takes for one.
  static let instructionCost: Nanoseconds = 30
  /// How many processors there are for threads that run in parallel (`os.cpu_count()`).
  static let processors = 4

  /// The time up to when the rate changed last, and what passed otherwise than by instructions.
  private(set) var passed: Nanoseconds = 0
  /// The instructions charged when the rate changed last.
  private var since = 0
  /// How many threads run in parallel: their instructions take the same time.
  private var parallelism = 1

  /// The time since the program started.
  @inline(__always)
  func now(charged: Int) -> Nanoseconds {
    let cost = (charged - since) * MachineClock.instructionCost
    return passed + (parallelism == 1 ? cost : cost / parallelism)
  }

  /// How many instructions take at least so long.
  func instructions(in duration: Nanoseconds) -> Int {
    max(0, duration * parallelism + MachineClock.instructionCost - 1)
      / MachineClock.instructionCost
  }

  /// So many threads run in parallel from now on.
  func setParallelism(_ count: Int, charged: Int) {
    passed = now(charged: charged)
    since = charged
    parallelism = min(MachineClock.processors, count)
  }

  /// Lets time pass: the loop was idle, or a call blocked.
  func advance(by duration: Nanoseconds) { passed += duration }
}
