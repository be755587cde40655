import Trace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The clock of a run.
///
/// The virtual one stands still but for a fixed cost of each instruction and for jumps; the real one
/// is the system's monotonic clock.
final class MachineClock {
  /// What one instruction costs: about what CPython takes for one.
  static let instructionCost: Nanoseconds = 30
  /// How many processors there are for threads that run in parallel (`os.cpu_count()`).
  static let processors = 4
  /// The longest time that anything may wait, and the last moment to which a virtual clock jumps:
  /// some 36 years, a few times which is still a number.
  static let end: Nanoseconds = .max / 8

  /// Whether real time is kept.
  let isReal: Bool
  private let origin = Origin()
  /// How long the machine was held, which does not count in real time.
  private var held: Nanoseconds = 0
  /// When the program started on the wall clock, in nanoseconds since 1970.
  ///
  /// A virtual run starts at the same moment each time, 2026-01-01 00:00:00 UTC.
  let wallClockStart: Nanoseconds

  /// The time up to when the rate changed last, and what passed otherwise than by instructions.
  private(set) var passed: Nanoseconds = 0
  /// The instructions charged when the rate changed last.
  private var since = 0
  /// How many threads run in parallel: their instructions take the same time.
  private var parallelism = 1
  /// Whether time passes with instructions, at the full rate.
  private var isSimple: Bool

  /// What would be added to the cost of all instructions charged to tell the simple clock's time.
  private var offset: Nanoseconds = 0

  /// When the clock was made.
  ///
  /// In an object of its own: how large a moment is comes out at run time only, and so would the
  /// places of all properties behind it.
  private final class Origin {
    let moment = ContinuousClock.now
  }

  /// Makes a clock that starts now.
  init(isReal: Bool) {
    self.isReal = isReal
    isSimple = !isReal
    wallClockStart = isReal ? MachineClock.wallClock() : 1_767_225_600_000_000_000
  }

  private static func wallClock() -> Nanoseconds {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// The time since the program started.
  @inline(__always)
  func now(charged: Int) -> Nanoseconds {
    if isSimple { return offset &+ charged &* MachineClock.instructionCost }
    return complicatedTime(charged)
  }

  @inline(never)
  private func complicatedTime(_ charged: Int) -> Nanoseconds {
    if isReal { return realTime }
    return passed + (charged - since) * MachineClock.instructionCost / parallelism
  }

  private var realTime: Nanoseconds {
    let (seconds, attoseconds) = origin.moment.duration(to: .now).components
    return Nanoseconds(seconds) * 1_000_000_000 + Nanoseconds(attoseconds / 1_000_000_000) - held
  }

  /// Runs something during which the program's time stands still, such as a wait for its owner.
  func hold(_ body: () -> Void) {
    guard isReal else { return body() }
    let before = realTime
    body()
    held += realTime - before
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
    isSimple = !isReal && parallelism == 1
    offset = passed - since * MachineClock.instructionCost
  }

  /// Lets time pass: the loop was idle, or a call blocked.
  func advance(by duration: Nanoseconds) {
    passed += duration
    offset += duration
  }
}
