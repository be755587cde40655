import Trace

/// The virtual clock: time stands still but for a fixed cost of each instruction and for jumps.
final class MachineClock {
  /// What one instruction costs: about what CPython takes for one.
  static let instructionCost: Nanoseconds = 30

  /// Nanoseconds that passed otherwise than by running instructions.
  private(set) var passed: Nanoseconds = 0

  /// The time since the program started.
  func now(charged: Int) -> Nanoseconds { passed + charged * MachineClock.instructionCost }

  /// How many instructions take at least so long.
  func instructions(in duration: Nanoseconds) -> Int {
    max(0, duration + MachineClock.instructionCost - 1) / MachineClock.instructionCost
  }

  /// Lets time pass: the loop was idle, or a call blocked.
  func advance(by duration: Nanoseconds) { passed += duration }
}
