import Testing

@Suite("Arguments far beyond sense give a value or an exception, never a fault")
struct ExtremeArgumentTests {
  @Test(
    "whatever takes them",
    arguments: [
      ("'x'.zfill(-2**63)", "'x'"), ("'x'.ljust(-2**63)", "'x'"), ("b'x'.center(-2**63)", "b'x'"),
      ("list(itertools.combinations(range(5), 2**62))", "[]"),
      ("list(itertools.permutations(range(5), 2**62))", "[]"),
      ("next(itertools.combinations_with_replacement(range(5), 2**62))", "MemoryError"),
      ("[1][2**63]", "IndexError"), ("[1, 2][2**63:]", "[]"), ("[1, 2, 3][::-2**63]", "[3]"),
      ("divmod(-2**63, -1)", "(9223372036854775808, 0)"), ("1 << -1", "ValueError"),
      ("round(10, -2**70)", "0"), ("chr(2**40)", "OverflowError"), ("bytes(-1)", "ValueError"),
      ("'%*d' % (2**40, 1)", "MemoryError"), ("f'{1:.{2**31}f}'", "ValueError"),
      ("[1].insert(2**70, 1)", "OverflowError"), ("math.factorial(-1)", "ValueError"),
      ("struct.pack('999999999999x')", "MemoryError"), ("random.getrandbits(2**40)", "MemoryError"),
      ("list(itertools.product(range(10), repeat=2**40))", "MemoryError"),
      ("itertools.tee([], 2**63 - 1)", "MemoryError"),
      ("itertools.tee([], 10**9)", "MemoryError"),
      ("datetime.date.fromordinal(-2**63)", "OverflowError"),
      ("datetime.date.fromordinal(2**31 - 1)", "ValueError"),
      ("datetime.timedelta(days=2**70)", "OverflowError"), ("re.compile('(' * 100_000)", "error"),
      ("datetime.datetime.fromtimestamp(1e300)", "OverflowError"),
      ("time.sleep(1e300)", "OverflowError"),
    ])
  func isHarmless(expression: String, outcome: String) {
    let source = """
      import datetime, itertools, math, random, re, struct, time
      try:
          print(repr(\(expression)))
      except Exception as e:
          print(type(e).__name__)
      """
    let run = ProgramOutput.run(source, memoryLimit: 64 << 20)
    #expect(run.output == outcome + "\n")
    #expect(run.errors == "")
  }

  @Test("A namespace that holds itself is shown once")
  func namespace() {
    let source = """
      from types import SimpleNamespace
      one = SimpleNamespace(n=1)
      one.me = one
      print(one, [one, one])
      """
    let shown = "namespace(n=1, me=namespace(...))"
    #expect(ProgramOutput.run(source).output == "\(shown) [\(shown), \(shown)]\n")
  }
}
