import EventLoop

/// Measures tasks of Loopscope's event loop.
enum LoopTaskMeasurement {
  /// A task whose body waits for a future once.
  private final class Waiting: Task {
    private let gate: Future

    init(loop: EventLoop, gate: Future) {
      self.gate = gate
      super.init(loop: loop)
    }

    override func step(_ input: StepInput) -> StepResult { gate.isDone ? .returned : .awaits(gate) }
  }

  /// A task whose body gives way so many times.
  private final class Yielding: Task {
    private var left: Int

    init(loop: EventLoop, turns: Int) {
      left = turns
      super.init(loop: loop)
    }

    override func step(_ input: StepInput) -> StepResult {
      left -= 1
      return left > 0 ? .yielded : .returned
    }
  }

  static func run(count: Int) -> Sample {
    let loop = EventLoop(world: VirtualWorld())
    let gate = Future(loop: loop)
    // One of each kind before the clock starts: code and tables are loaded then.
    var tasks = [make(loop, gate)]
    turn(loop)
    tasks.reserveCapacity(count + 1)
    let before = MemoryUse.settled()
    let duration = Measurement.time {
      for _ in 0..<count { tasks.append(make(loop, gate)) }
      turn(loop)
    }
    let after = MemoryUse.now()
    let switching = switchTime()
    withExtendedLifetime(tasks) {}
    let units = Double(count)
    return Sample(
      kind: .loopTask, wanted: count, made: count, creation: duration / units,
      resident: (after.resident - before.resident) / units,
      reserved: (after.virtual - before.virtual) / units, switching: switching)
  }

  private static func make(_ loop: EventLoop, _ gate: Future) -> Task {
    let task = Waiting(loop: loop, gate: gate)
    task.start(name: 0, code: 0)
    return task
  }

  /// Runs what is ready now, once.
  private static func turn(_ loop: EventLoop) {
    loop.stop()
    _ = try? loop.runForever()
  }

  /// Nanoseconds from one task to the next when two take turns.
  private static func switchTime() -> Double {
    let loop = EventLoop(world: VirtualWorld())
    let turns = 100_000
    let pair = [Yielding(loop: loop, turns: turns), Yielding(loop: loop, turns: turns)]
    for task in pair { task.start(name: 0, code: 0) }
    let duration = Measurement.time { _ = try? loop.runForever() }
    return duration / Double(2 * turns)
  }
}
