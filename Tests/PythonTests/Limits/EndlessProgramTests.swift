import Python
import Testing

@Suite("A program without an end can be paused and stopped")
struct EndlessProgramTests {
  @Test(
    "also inside a native function",
    arguments: [
      "while True: pass",
      "def f():\n    while True: yield\nfor _ in f(): pass",
      "sum(range(10**15))",
      "sum(itertools.count())",
      "max(itertools.count())",
      "any(itertools.repeat(0))",
      "all(itertools.count(1))",
      "-1 in itertools.count()",
      "'x' in (c for c in itertools.repeat('a'))",
      "list(filter(None, itertools.repeat(0)))",
      "next(filter(lambda x: x < 0, itertools.count()))",
      "collections.deque(itertools.count(), maxlen=1)",
      "for x in itertools.takewhile(lambda n: True, itertools.count()): pass",
      "next(itertools.islice(itertools.count(), 10**15, None))",
      "re.match('(a+)+b', 'a' * 60)",
      "re.match('(a|a)*c', 'a' * 60 + 'b')",
      "sorted(itertools.count(), key=lambda x: -x)",
      "functools.reduce(lambda a, b: 0, itertools.count())",
      "' '.join(str(0) for _ in iter(int, 1))",
      "list(itertools.chain.from_iterable(itertools.repeat([])))",
      "x = 3 ** 100000\npow(5, x, x + 2)",
      "x = 3 ** 100000\npow(5 ** 50000, -1, x)",
      "import math\nx = 3 ** 100000\nmath.gcd(x, 5 ** 50000)",
      "while True:\n    try: raise ValueError\n    except ValueError: pass",
      "t = (1,)\nfor _ in range(64): t = (t, t)\nhash(t)",
      "t = (1,)\nfor _ in range(64): t = (t, t)\nrepr(t)",
      "t = u = (1,)\nfor _ in range(64): t = (t, t); u = (u, u)\nt == u",
      "class A:\n    def __len__(self):\n        while True: pass\nlen(A())",
    ])
  func isStoppable(_ loop: String) {
    let modules = ["itertools", "collections", "functools", "re"].filter { loop.contains($0 + ".") }
    let source = modules.map { "import \($0)\n" }.joined() + loop + "\n"
    let engine = Engine(source: SourceFile(path: "endless.py", bytes: Array(source.utf8)))
    for _ in 0..<3 { engine.advance(until: .max, within: .milliseconds(5)) }
    #expect(!engine.isFinished)
    engine.stop()
    #expect(engine.isFinished)
  }
}
