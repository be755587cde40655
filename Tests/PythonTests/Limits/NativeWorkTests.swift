import EventLoop
import Testing

@testable import Python

@Suite("Native functions that take long look up in their midst")
struct NativeWorkTests {
  private static let lists =
    "a = list(range(100_000)); b = list(a); t = tuple(a); d = dict.fromkeys(a)"

  @Test(
    "on lists, tuples, dictionaries and sets",
    arguments: [
      "a.sort(reverse=True)", "sorted(a, key=lambda x: -x)", "sorted(a, key=str)",
      "a.sort(key=float)", "sorted([(x, 0) for x in a])", "sorted(a, key=lambda x: (x % 7, x))",
      "a == b", "a < b", "t == tuple(b)", "a != b", "-1 in a", "-1 in t", "a.count(-1)", "sum(a)",
      "repr(a)", "str(t)", "repr(d)", "repr(set(a))", "d == dict(d)", "set(a) & set(b)",
      "set(a) - set(b)", "set(a) ^ set(b)", "set(a) <= set(b)", "min(a)",
      "max(a, key=lambda x: -x)", "list(map(str, a))", "','.join(map(str, a))",
      "any(x < 0 for x in a)",
      "json.dumps(a)", "json.loads(str(a))", "(' x' * 100_000).split()",
      "('x,' * 100_000).split(',')", "('é,' * 100_000).split(',')",
      "('x\\n' * 100_000).splitlines()",
    ])
  func onCollections(_ expression: String) {
    let setup = "import json\n" + Self.lists
    #expect(looks(setup + "\nx = " + expression) - looks(setup) >= 2)
  }

  private static let texts =
    "import sys\ns = 'ab ' * 200_000; u = 'éß' * 70_000; b = s.encode(); w = s + 'x'; v = s + 'y'\n"
    + "n = 'A' + 'a' * 140_000; m = 'a' * (5 << 20)\n"
    + "l = ['ab'] * 150_000; t = (1,) * 140_000; c = bytes(140_000)"

  @Test(
    "on the characters of a text, and in hashing",
    arguments: [
      "u.upper()", "u.casefold()", "u.isalpha()", "repr(u)", "ascii(u)", "u.translate({})",
      "u.encode('latin-1')", "repr(c)", "hash(t)", "''.join(l)", "n.isidentifier()",
      "u.lower().islower()", "u.upper().isupper()", "n.istitle()", "('a' * 600_000).expandtabs()",
      "(b'a' * 140_000).islower()", "(b'a' * 140_000).isalpha()", "m.find('aab')", "m.rfind('baa')",
      "m.count('aab')", "'aab' in m", "m.replace('aab', '')", "m.partition('aab')",
    ])
  func onCharacters(_ expression: String) {
    #expect(looks(Self.texts + "\nx = " + expression) - looks(Self.texts) >= 2)
  }

  @Test(
    "and many short ones on texts in theirs",
    arguments: [
      "s.upper()", "s.find('zz')", "s.count('b')", "s.strip('x')", "''.center(10**6)", "w == v",
      "w < v", "s[::2]", "s + 'x'", "'zz' in s", "b.decode()", "b'zz' in b", "b[1:]", "hash(v)",
      "'%s' % s", "f'{s}{s}'", "print(s)", "sys.stderr.write(s)",
    ])
  func onTexts(_ expression: String) {
    let source = Self.texts + "\nfor _ in range(8): x = " + expression
    #expect(looks(source) - looks(Self.texts) >= 2)
  }

  @Test(
    "and many short ones do in theirs",
    arguments: [
      "a[:]", "a.copy()", "a + b", "a.insert(0, 1)", "a.pop(0)", "a * 2", "a[::2]", "a.reverse()",
      "a.extend(b)", "t[1:]", "del a[0]",
    ])
  func inShortOnes(_ statement: String) {
    let source = Self.lists + "\nfor _ in range(32): \(statement)"
    #expect(looks(source) - looks(Self.lists) >= 2)
  }

  @Test(
    "on integers",
    arguments: [
      ("x = 3", "x ** 60_000"), ("x = 3 ** 30_000", "x * (x + 2)"),
      ("x = 3 ** 60_000; y = 7 ** 10_000", "x // y"), ("x = 3 ** 40_000", "x % (x >> 30_000)"),
      ("x = 3 ** 40_000", "divmod(x, x >> 30_000)"), ("x = 0", "math.factorial(3_000)"),
      ("x = 0", "math.comb(4_000, 1_900)"), ("x = 0", "math.lcm(*range(1, 4_000))"),
      ("x = 3 ** 30_000", "math.isqrt(x)"), ("x = 3 ** 40_000", "round(x, -9_000)"),
      ("x = 3 ** 1_000", "pow(5, x, x + 2)"), ("x = 3 ** 4_000", "math.gcd(x, 7 ** 2_000)"),
    ])
  func onIntegers(setup: String, expression: String) {
    let setup = "import math\n" + setup
    #expect(looks(setup + "\nz = " + expression) - looks(setup) >= 2)
  }

  @Test(
    "and a stop there is one at once",
    arguments: [
      "a.sort(reverse=True)", "sorted(a, key=str)", "a == b", "-1 in a", "repr(a)", "sum(a)",
      "set(a) & set(b)", "','.join(map(str, a))", "3 ** 90_000", "('x,' * 100_000).split(',')",
      "hash(t)", "('é' * 100_000).upper()", "('é' * 100_000).translate({})",
    ])
  func stops(_ expression: String) {
    let source = Self.lists + "\ntry: \(expression)\nexcept BaseException: pass\nprint('went on')"
    let first = looks(Self.lists) + 1
    let run = run(source, stoppingAt: first)
    #expect(run.looks == first)
    #expect(run.output == "")
  }

  @Test(
    "Products and quotients of large integers are exact",
    arguments: [(20_000, 1), (20_000, 3_000), (40_000, 18_000), (20_000, 20_000), (30, 20_000)])
  func exact(bits: Int, others: Int) {
    let source = """
      import random
      def slow(x, y):
          total = 0
          while y:
              total += (x * (y & 0xFFFFFFFF)) << shift[0]
              y >>= 32
              shift[0] += 32
          return total
      shift = [0]
      r = random.Random(\(bits + others))
      x, y = r.getrandbits(\(bits)) | 1, r.getrandbits(\(others)) | 1
      z = x * y
      print(z == slow(x, y), z // y == x, z % x, (z + 1) % y == 1 % y, (z - 1) // x == y - 1)
      for a, b in ((x, y), (-x, y), (x, -y), (-x, -y)):
          q, s = divmod(a, b)
          print(q * b + s == a, abs(s) < abs(b), s == 0 or (s > 0) == (b > 0), q == a // b, s == a % b)
      print(pow(x, 3) == x * x * x, (-x) ** 3 == -(x * x * x), x ** 0)
      """
    let lines = ProgramOutput.of(source).split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines[0] == "True True 0 True True")
    for line in lines[1...4] { #expect(line == "True True True True True") }
    #expect(lines[5] == "True True 1")
  }

  /// How often a program's owner gets to look, but for every so many instructions.
  private func looks(_ source: String) -> Int { run(source, stoppingAt: .max).looks }

  /// Runs a program whose owner looks only where native functions let it, and stops it at a look.
  private func run(_ source: String, stoppingAt last: Int) -> (looks: Int, output: String) {
    let host = RecordingHost()
    nonisolated(unsafe) var looks = 0
    // The thread has ended before the count is read.
    LargeStackThread.run {
      let program = Program(
        source: SourceFile(path: "work.py", bytes: Array(source.utf8)), host: host)
      program.onPause(every: 1 << 60) { (vm) throws(Raised) in
        looks += 1
        if looks == last { throw vm.halt(status: 130) }
      }
      _ = program.run()
    }
    return (looks, host.output)
  }
}
