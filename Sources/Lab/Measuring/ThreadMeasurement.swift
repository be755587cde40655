import Glibc

/// Measures threads as the C library makes them when nothing else is asked for.
enum ThreadMeasurement {
  /// What a thread shares with the one that made it: both ends outlive it.
  private struct Shared {
    var gate: Int32
    var started: Int32
  }

  static func run(count: Int) -> Sample {
    guard let gate = Pipe(), let started = Pipe() else {
      return .unmade(.init(kind: .thread, count: count), limit: "no more open files are allowed")
    }
    let shared = UnsafeMutablePointer<Shared>.allocate(capacity: 1)
    shared.initialize(to: Shared(gate: gate.readEnd, started: started.writeEnd))
    var threads: [pthread_t] = []
    threads.reserveCapacity(count + 1)
    if case .success(let first) = make(shared) {
      threads.append(first)
      _ = started.receive()
    }
    let before = MemoryUse.settled()
    var limit: String?
    let duration = Measurement.time {
      for _ in 0..<count {
        switch make(shared) {
        case .success(let thread): threads.append(thread)
        case .failure(let error):
          limit = error.name
          return
        }
      }
      for _ in threads.dropFirst() { _ = started.receive() }
    }
    let after = MemoryUse.now()
    gate.closeWriteEnd()
    for thread in threads { pthread_join(thread, nil) }
    shared.deallocate()
    let made = threads.count - 1
    guard made > 0 else { return .unmade(.init(kind: .thread, count: count), limit: limit) }
    let units = Double(made)
    return Sample(
      kind: .thread, wanted: count, made: made, creation: duration / units,
      resident: (after.resident - before.resident) / units,
      reserved: (after.virtual - before.virtual) / units,
      kernel: after.kernel.flatMap { after in before.kernel.map { (after - $0) / units } },
      switching: switchTime(), limit: limit)
  }

  /// Starts a thread that says that it has begun and then waits at the gate.
  private static func make(
    _ shared: UnsafeMutablePointer<Shared>
  ) -> Result<pthread_t, SystemError> {
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { argument in
        guard let shared = argument?.assumingMemoryBound(to: Shared.self).pointee else {
          return nil
        }
        var byte: UInt8 = 1
        _ = write(shared.started, &byte, 1)
        _ = read(shared.gate, &byte, 1)
        return nil
      }, shared)
    return status == 0 ? .success(thread) : .failure(SystemError(number: status))
  }

  /// Nanoseconds from one thread to another when two pass a token.
  private static func switchTime() -> Double {
    let rounds = 10_000
    // Two semaphores: one for each direction.
    let tokens = UnsafeMutablePointer<sem_t>.allocate(capacity: 2)
    sem_init(tokens, 0, 0)
    sem_init(tokens + 1, 0, 0)
    defer {
      sem_destroy(tokens)
      sem_destroy(tokens + 1)
      tokens.deallocate()
    }
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { argument in
        guard let tokens = argument?.assumingMemoryBound(to: sem_t.self) else { return nil }
        for _ in 0..<10_000 {
          while sem_wait(tokens) != 0 {}
          sem_post(tokens + 1)
        }
        return nil
      }, tokens)
    guard status == 0 else { return 0 }
    let duration = Measurement.time {
      for _ in 0..<rounds {
        sem_post(tokens)
        while sem_wait(tokens + 1) != 0 {}
      }
    }
    pthread_join(thread, nil)
    return duration / Double(2 * rounds)
  }
}
