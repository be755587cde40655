import Testing

@Suite("A program gets only so much memory")
struct MemoryLimitTests {
  private static let limit = 8 << 20

  @Test(
    "What would be too large at once is refused",
    arguments: [
      "'a' * 10**12", "[0] * 10**11", "(1,) * 10**11", "bytes(10**12)", "bytearray(10**12)",
      "10 ** 10**8", "1 << 10**11", "'a'.ljust(10**12)", "'a'.center(10**12)", "'a'.zfill(10**12)",
      "f'{1:{10**11}}'", "(lambda k: f'{k}{k}{k}{k}{k}{k}{k}{k}{k}{k}')('a' * 10**6)",
      "'%1000000000000d' % 1", "'a\\t'.expandtabs(10**12)",
      "(5).to_bytes(10**12, 'big')", "list(range(10**12))", "set(range(10**12))",
      "list(itertools.count())", "''.join(itertools.repeat('abc'))",
      "dict(zip(itertools.count(), itertools.count()))",
      "collections.deque(itertools.count())", "[*itertools.count()]", "sorted(itertools.count())",
    ])
  func atOnce(_ expression: String) {
    let source = """
      import itertools
      \(expression.contains("collections") ? "import collections" : "")
      try:
          x = \(expression)
      except MemoryError as e:
          print("MemoryError", e)
      print("goes on", sum(range(5)))
      """
    let run = ProgramOutput.run(source, memoryLimit: Self.limit)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("MemoryError ") && lines[1] == "goes on 10")
    #expect(run.errors == "")
  }

  @Test(
    "What grows little by little meets the limit",
    arguments: [
      "l = []\nwhile True: l.append('x' * 50)",
      "d = {}\nwhile True: d[len(d)] = [0]",
      "s = set()\nwhile True: s.add(len(s))",
      "t = 'x'\nwhile True: t += 'abc' * 1000",
      "b = bytearray()\nwhile True: b += b'x' * 10_000",
      "class N: pass\nh = None\nwhile True:\n    n = N(); n.next = h; h = n",
      "t = ()\nwhile True: t = (t, 1)",
      "l = [1]\nwhile True: l = l + l",
      "def g():\n    yield 1\nl = []\nwhile True:\n    l.append(g()); next(l[-1])",
    ])
  func littleByLittle(_ source: String) {
    let run = ProgramOutput.run(source, memoryLimit: Self.limit)
    #expect(run.exitStatus == 1)
    let last = run.errors.split(separator: "\n").last
    #expect(last == "MemoryError: a program may have 8 MB of memory, and this would be more")
  }

  @Test("Rings of references that nobody holds are freed before the limit is met")
  func ringsAreFreed() {
    let source = """
      class N: pass
      kept = [N() for _ in range(100)]
      for i in range(100_000):
          n = N()
          n.me = n
      print(len(kept), kept[0] is kept[0])
      """
    let run = ProgramOutput.run(source, memoryLimit: Self.limit)
    #expect(run.output == "100 True\n")
    #expect(run.errors == "")
  }

  @Test("Memory that is let go of can be used again")
  func memoryIsGivenBack() {
    let source = """
      for i in range(10):
          data = ["x" * 100 for _ in range(10_000)]
      total = 0
      for i in range(10):
          total += len({n: [n] for n in range(4000)})
      print(total)
      """
    #expect(ProgramOutput.run(source, memoryLimit: Self.limit).output == "40000\n")
  }

  @Test("A suspended task counts for what its coroutine holds, rounded up to nothing")
  func suspendedTasks() {
    let source = """
      import asyncio

      async def wait(event):
          await event.wait()

      async def main():
          event = asyncio.Event()
          tasks = [asyncio.create_task(wait(event)) for _ in range(20_000)]
          await asyncio.sleep(0)
          event.set()
          await asyncio.gather(*tasks)
          print(len(tasks))

      asyncio.run(main())
      """
    #expect(ProgramOutput.run(source, memoryLimit: Self.limit).output == "20000\n")
  }

  @Test("A program that does not listen is stopped")
  func deafProgramIsStopped() {
    let source = """
      chain = ()
      while True:
          try:
              while True: chain = (chain, 1)
          except MemoryError:
              pass
      """
    let run = ProgramOutput.run(source, memoryLimit: Self.limit)
    #expect(run.exitStatus == 1)
    #expect(run.errors.hasPrefix("Loopscope stopped the program: it went on after a MemoryError"))
  }
}
