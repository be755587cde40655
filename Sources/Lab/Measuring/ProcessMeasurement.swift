import CLab
import Glibc

/// Measures forked processes.
enum ProcessMeasurement {
  static func run(count: Int) -> Sample {
    guard let gate = Pipe(), let started = Pipe() else {
      return .unmade(.init(kind: .process, count: count), limit: "no more open files are allowed")
    }
    var children: [pid_t] = []
    func make() -> SystemError? {
      let child = cl_fork_waiting(gate.readEnd, gate.writeEnd, started.writeEnd)
      guard child > 0 else { return SystemError(number: errno) }
      children.append(child)
      return nil
    }
    if make() == nil { _ = started.receive() }
    let before = MemoryUse.settled()
    let use = proportional(of: children)
    var limit: String?
    let duration = Measurement.time {
      for _ in 0..<count {
        if let error = make() {
          limit = error.name
          break
        }
      }
      for _ in children.dropFirst() { _ = started.receive() }
    }
    let after = MemoryUse.now()
    // What is shared is spread over all of them, so only the sum says what they add.
    let growth =
      proportional(of: children) - use + after.proportional - before.proportional
    gate.closeWriteEnd()
    for child in children { waitpid(child, nil, 0) }
    let made = children.count - 1
    guard made > 0 else { return .unmade(.init(kind: .process, count: count), limit: limit) }
    return Sample(
      kind: .process, wanted: count, made: made, creation: duration / Double(made),
      resident: growth / Double(made),
      kernel: after.kernel.flatMap { after in before.kernel.map { (after - $0) / Double(made) } },
      switching: switchTime(), limit: limit)
  }

  private static func proportional(of children: [pid_t]) -> Double {
    children.reduce(0) { $0 + MemoryUse.now(of: $1).proportional }
  }

  /// Nanoseconds from one process to another when two pass a byte to and fro.
  private static func switchTime() -> Double {
    let rounds = 5_000
    guard let there = Pipe(), let back = Pipe() else { return 0 }
    let child = cl_fork_echoing(there.readEnd, back.writeEnd, there.writeEnd, back.readEnd)
    guard child > 0 else { return 0 }
    let duration = Measurement.time {
      for _ in 0..<rounds {
        guard there.send(), back.receive() else { return }
      }
    }
    there.closeWriteEnd()
    waitpid(child, nil, 0)
    return duration / Double(2 * rounds)
  }
}
