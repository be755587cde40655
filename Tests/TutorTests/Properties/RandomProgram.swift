import Fuzzing

/// Small asynchronous programs made at random; each ends by itself.
///
/// They nest coroutines, wait, wait for each other, take locks, pass items, print odd text, fail, and
/// cancel, so that panes meet states in combinations that nobody thought of.
struct RandomProgram {
  private var random: SeededGenerator
  private var lines: [String] = []
  private var depth = 0

  /// The source of the program that belongs to a seed.
  static func source(seed: UInt64) -> String {
    var program = RandomProgram(random: SeededGenerator(seed: seed))
    return program.source()
  }

  private init(random: SeededGenerator) { self.random = random }

  private mutating func source() -> String {
    lines = ["import asyncio", "", "lock = asyncio.Lock()", "queue = asyncio.Queue()"]
    lines += ["event = asyncio.Event()", ""]
    let count = Int.random(in: 1...4, using: &random)
    for number in (0..<count).reversed() { function(number, count) }
    lines += ["", "async def main():"]
    depth = 1
    add("tasks = []")
    for task in 0..<Int.random(in: 1...5, using: &random) {
      let function = Int.random(in: 0..<count, using: &random)
      let name = choose([
        "", ", name=\"T\(task)\"", ", name=\"a task with a long name\"", ", name=\"日本\"",
      ])
      add("tasks.append(asyncio.create_task(work\(function)(\(task))\(name)))")
      if Bool.random(using: &random) { add("await asyncio.sleep(\(pause))") }
    }
    if Int.random(in: 0..<4, using: &random) == 0 { add("tasks[0].cancel()") }
    add("event.set()")
    add("results = await asyncio.gather(*tasks, return_exceptions=True)")
    add("print(results)")
    depth = 0
    lines += ["", "asyncio.run(main())", ""]
    return lines.joined(separator: "\n")
  }

  /// A coroutine function, which may await those with larger numbers.
  private mutating func function(_ number: Int, _ count: Int) {
    lines += ["", "async def work\(number)(n):"]
    depth = 1
    add("total = n")
    for _ in 0..<Int.random(in: 1...5, using: &random) { statement(number, count) }
    add(
      choose(["return total", "return [total, str(n)]", "raise ValueError(total)", "return None"]))
    depth = 0
  }

  private mutating func statement(_ number: Int, _ count: Int) {
    switch Int.random(in: 0..<12, using: &random) {
    case 0, 1: add("await asyncio.sleep(\(pause))")
    case 2:
      add(
        "print(\(choose(["n", "'turn', n", "'x' * 90", "'\\t|\\x1b[31m', n", "'日本語', n", "'a\\nb'"])))"
      )
    case 3:
      add("for i in range(\(Int.random(in: 0...3, using: &random))):")
      nested(number, count)
    case 4:
      add("async with lock:")
      nested(number, count, awaitsOthers: false)
    case 5: add("queue.put_nowait({'n': n, 'total': [total]})")
    case 6: add("await asyncio.wait_for(asyncio.sleep(\(pause)), 5)")
    case 7 where number + 1 < count:
      let callee = Int.random(in: (number + 1)..<count, using: &random)
      add("try:")
      depth += 1
      add("total = await work\(callee)(n)")
      depth -= 1
      add("except ValueError as error:")
      depth += 1
      add("print(error)")
      depth -= 1
    case 8: add("await event.wait()")
    case 9: add("total = (total, n)")
    case 10: add("asyncio.sleep(1)")
    default: add("total = {'last': total}")
    }
  }

  /// A statement one level further in; it takes no lock, lest it wait for itself.
  private mutating func nested(_ number: Int, _ count: Int, awaitsOthers: Bool = true) {
    depth += 1
    defer { depth -= 1 }
    add(
      choose(["await asyncio.sleep(\(pause))", "print(n)", "total = n", "await asyncio.sleep(0)"]))
    if awaitsOthers, depth < 4 { add("print('again', n)") }
  }

  private var pause: String {
    mutating get { choose(["0", "0.1", "0.05", "0.25", "1"]) }
  }

  private mutating func choose(_ choices: [String]) -> String {
    choices.randomElement(using: &random) ?? ""
  }

  private mutating func add(_ line: String) {
    lines.append(String(repeating: "    ", count: depth) + line)
  }
}
