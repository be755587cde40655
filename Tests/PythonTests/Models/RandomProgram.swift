/// A generator of random asyncio programs that print a line at each step.
///
/// Workers sleep, share a lock, a semaphore, a queue, an event, a condition and a barrier, cancel each
/// other, and use asyncio's functions for waiting. They only await workers made before them, so
/// that no ring of tasks arises, and the main task cancels in the end what is left.
struct RandomProgram {
  private var numbers: SeededNumbers
  private var lines: [String] = []
  private var depth = 1
  private var step = 0
  private var usedDelays: Set<Int> = []

  /// The text of the program of a seed: always the same.
  static func source(seed: UInt64) -> String {
    var program = RandomProgram(numbers: SeededNumbers(seed: seed))
    return program.make()
  }

  private init(numbers: SeededNumbers) { self.numbers = numbers }

  private mutating func make() -> String {
    let workers = pick(2...5)
    lines = [Self.prelude(queueSize: pick(0...2), permits: pick(1...2))]
    for worker in 0..<workers { makeWorker(worker) }
    makeMain(workers)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func prelude(queueSize: Int, permits: Int) -> String {
    """
    import asyncio

    tasks = []
    lock = asyncio.Lock()
    semaphore = asyncio.Semaphore(\(permits))
    queue = asyncio.Queue(\(queueSize))
    event = asyncio.Event()
    condition = asyncio.Condition()
    barrier = asyncio.Barrier(2)


    async def child(name, delay):
        print(name, "begins")
        await asyncio.sleep(delay)
        print(name, "ends")
        return name


    async def failing(name, delay):
        await asyncio.sleep(delay)
        print(name, "fails")
        raise ValueError(name)


    """
  }

  // MARK: Functions

  private mutating func makeWorker(_ worker: Int) {
    depth = 0
    add("async def worker\(worker)():")
    block { program in
      program.add("try:")
      program.block { program in
        for _ in 0..<program.pick(2...7) { program.makeStep(worker, nesting: 0) }
      }
      program.add("except asyncio.CancelledError:")
      program.block { program in
        program.say(worker, "\"cancelled\"")
        if program.chance(40) { program.add("await asyncio.sleep(\(program.delay()))") }
        program.add(program.chance(80) ? "raise" : "return \"swallowed\"")
      }
      program.add("finally:")
      program.block { $0.say(worker, "\"ends\"") }
      program.add("return \(worker)")
    }
    add("\n")
  }

  private mutating func makeMain(_ workers: Int) {
    add("async def main():")
    block { program in
      for worker in 0..<workers {
        program.add("tasks.append(asyncio.create_task(worker\(worker)()))")
        if program.chance(20) { program.add("await asyncio.sleep(0)") }
      }
      if program.chance(50) {
        program.add("await asyncio.sleep(\(program.delay()))")
        let victim = program.pick(0...(workers - 1))
        program.add("print(\"main cancels\", tasks[\(victim)].cancel())")
      }
      program.add("done, pending = await asyncio.wait(tasks, timeout=50)")
      program.add("print(len(done), \"done,\", len(pending), \"pending\")")
      program.add("for task in tasks:")
      program.block { $0.add("task.cancel()") }
      program.add("for result in await asyncio.gather(*tasks, return_exceptions=True):")
      program.block { $0.add("print(repr(result))") }
    }
    add("\n\nasyncio.run(main())")
  }

  // MARK: Steps

  private mutating func makeStep(_ worker: Int, nesting: Int) {
    step += 1
    say(worker, "\(step)")
    switch pick(0...22) {
    case 0, 1: add("await asyncio.sleep(0)")
    case 2, 3: add("await asyncio.sleep(\(delay()))")
    case 4: within("async with lock:", worker, nesting)
    case 5: within("async with semaphore:", worker, nesting)
    case 6, 7: add("await queue.put(\(step))")
    case 8, 9: say(worker, "\"got\", await queue.get()")
    case 10: add(chance(75) ? "event.set()" : "event.clear()")
    case 11: say(worker, "\"event\", await event.wait()")
    case 12: cancelAnother(worker)
    case 13: useCondition(worker)
    case 14: say(worker, "\"barrier\", await barrier.wait() in (0, 1)")
    case 15: withTimeout(worker, nesting)
    case 16: waitFor(worker)
    case 17: gather(worker)
    case 18: group(worker)
    case 19: awaitEarlier(worker)
    case 20: callBack(worker)
    case 21: complete(worker)
    default: add("await asyncio.sleep(\(delay()))")
    }
  }

  private mutating func within(_ opening: String, _ worker: Int, _ nesting: Int) {
    add(nesting > 1 ? "if True:" : opening)
    block { program in
      for _ in 0..<program.pick(1...2) { program.makeStep(worker, nesting: nesting + 1) }
    }
  }

  private mutating func cancelAnother(_ worker: Int) {
    let victim = pick(0...4)
    add("if len(tasks) > \(victim):")
    block { $0.say(worker, "\"cancels\", \(victim), tasks[\(victim)].cancel(\"by \(worker)\")") }
  }

  private mutating func useCondition(_ worker: Int) {
    add("async with condition:")
    let notifies = chance(50)
    block { program in
      if notifies {
        program.add("condition.notify(\(program.pick(1...2)))")
      } else {
        program.say(worker, "\"notified\", await condition.wait()")
      }
    }
  }

  private mutating func withTimeout(_ worker: Int, _ nesting: Int) {
    add("try:")
    block { program in
      program.within("async with asyncio.timeout(\(program.delay())):", worker, nesting)
    }
    add("except TimeoutError:")
    block { $0.say(worker, "\"timeout\"") }
  }

  private mutating func waitFor(_ worker: Int) {
    let awaited = ["queue.get()", "event.wait()", "child(\"c\(step)\", \(delay()))"][pick(0...2)]
    let limit = chance(15) ? "0" : delay()
    add("try:")
    block { $0.say(worker, "await asyncio.wait_for(\(awaited), \(limit))") }
    add("except TimeoutError:")
    block { $0.say(worker, "\"too late\"") }
  }

  private mutating func gather(_ worker: Int) {
    let second = chance(50) ? "child" : "failing"
    let returns = chance(50) ? "True" : "False"
    add("try:")
    let call =
      "await asyncio.gather(child(\"a\(step)\", \(delay())), \(second)(\"b\(step)\", \(delay())), "
      + "return_exceptions=\(returns))"
    block { $0.say(worker, call) }
    add("except ValueError as error:")
    block { $0.say(worker, "repr(error)") }
  }

  private mutating func group(_ worker: Int) {
    let second = chance(50) ? "child" : "failing"
    add("try:")
    block { program in
      program.add("async with asyncio.TaskGroup() as group:")
      program.block { program in
        program.add("group.create_task(child(\"g\(program.step)\", \(program.delay())))")
        program.add("group.create_task(\(second)(\"h\(program.step)\", \(program.delay())))")
      }
    }
    add("except* ValueError as errors:")
    block { $0.say(worker, "repr(errors.exceptions)") }
  }

  private mutating func awaitEarlier(_ worker: Int) {
    guard worker > 0 else { return add("await asyncio.sleep(\(delay()))") }
    let earlier = pick(0...(worker - 1))
    switch pick(0...2) {
    case 0: say(worker, "await tasks[\(earlier)]")
    case 1: say(worker, "await asyncio.shield(tasks[\(earlier)])")
    default:
      let mode = ["ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION"][pick(0...2)]
      say(
        worker,
        "[len(part) for part in await asyncio.wait(tasks[:\(worker)], timeout=\(delay()), "
          + "return_when=asyncio.\(mode))]")
    }
  }

  private mutating func callBack(_ worker: Int) {
    let loop = "asyncio.get_running_loop()"
    switch pick(0...2) {
    case 0: add("\(loop).call_soon(print, \"soon \(step)\")")
    case 1: add("\(loop).call_later(\(delay()), print, \"later \(step)\")")
    default:
      add("tasks[\(worker)].add_done_callback(lambda _: print(\"callback \(step)\"))")
    }
  }

  private mutating func complete(_ worker: Int) {
    let first = "asyncio.create_task(child(\"x\(step)\", \(delay())))"
    let second = "asyncio.create_task(child(\"y\(step)\", \(delay())))"
    add("for first in asyncio.as_completed([\(first), \(second)]):")
    block { $0.say(worker, "\"first\", await first") }
  }

  // MARK: Text

  private mutating func say(_ worker: Int, _ what: String) { add("print(\(worker), \(what))") }

  private mutating func add(_ line: String) {
    lines.append(String(repeating: "    ", count: depth) + line)
  }

  private mutating func block(_ body: (inout RandomProgram) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// A multiple of 10 ms that the program has not used yet.
  private mutating func delay() -> String {
    var hundredths = pick(1...400)
    while !usedDelays.insert(hundredths).inserted { hundredths = pick(1...400) }
    return "\(Double(hundredths) / 100)"
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &numbers)
  }

  private mutating func chance(_ percent: Int) -> Bool { pick(1...100) <= percent }
}

/// A sequence of random numbers that a seed determines (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  /// Makes the sequence of a seed.
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
