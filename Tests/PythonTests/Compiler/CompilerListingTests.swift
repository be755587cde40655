import Testing

@testable import Python

@Suite("Compiled code")
struct CompilerListingTests {
  @Test(
    "is as short as the registers allow",
    arguments: [
      Sample(
        "def f(a, b):\n  return a + b",
        "add x0 r2 a b", "return r2"),
      Sample(
        "def f(a):\n  b = a + 1\n  b += a",
        "addImmediate x0 b a 1", "add x1 b b a", "returnNone"),
      Sample(
        "def f(a):\n  if a < 10 and not a == 3:\n    return a",
        "jumpLessImmediate x0 a 10 -> 3", "jumpEqualImmediate x1 a 3 -> 3", "return a",
        "returnNone"),
      Sample(
        "def f(a):\n  a.b(1).c = a.d(x=2)",
        "loadMethod r1 a .d", "loadInt r3 2", "callMethodKeywords r1 #1 r1", "extend ('x',)",
        "loadMethod r2 a .b", "loadInt r4 1", "callMethod r2 #1 r2", "storeAttribute r2 r1 .c",
        "clear r1 #2", "returnNone"),
      Sample(
        "def f(a, b):\n  a, b = b, a",
        "move r2 b", "move b a", "move a r2", "clear r2 #1", "returnNone"),
      Sample(
        "def f(s):\n  for i, x in s:\n    pass",
        "getIterator r3 s", "forIterator r4 r3 -> 5", "unpack i r4 #2", "clear r4 #1",
        "loop 4 -> 1", "returnNone"),
      Sample(
        "async def f(x):\n  return await x",
        "getAwaitable x0 r1 x", "delegate r1 r1", "return r1"),
      Sample(
        "def f():\n  while True:\n    g()",
        "loadGlobal r0 .g", "call r0 #0 r0", "clear r0 #1", "loop 4 -> 0"),
      Sample(
        "def f(x):\n  return x is None or x in {1, 2}",
        "loadNone r2", "identical r1 x r2", "jumpIfTrue r1 -> 5",
        "loadConstant r2 frozenset({1, 2})", "contained r1 x r2", "return r1"),
      Sample(
        "def f(x):\n  return f'{x!r:>{x}}', -1, (1, 2), x[0], x[1:]",
        "loadConstant r2 '>'", "formatValue x128 r3 x -", "joinStrings r2 r2 #2",
        "formatValue x2 r1 x r2", "loadInt r2 -1", "loadConstant r3 (1, 2)",
        "loadItemImmediate r4 x 0", "loadInt r6 1", "loadNone r7", "loadNone r8",
        "makeSlice r6 r6", "loadItem r5 x r6", "makeTuple r1 r1 #5", "clear r4 #2",
        "return r1"),
    ])
  func isShort(_ sample: Sample) throws {
    #expect(try compileFunction(sample.source)?.body == sample.body)
  }

  @Test("checks a local only where it may be unbound")
  func definiteAssignment() throws {
    let unit = try #require(
      try compileFunction(
        """
        def f(a):
          if a:
            x = 1
            x
          else:
            y = 2
          x
          x
          for i in a:
            y = 3
            del x
          return x, y, i
        """))
    let checked = unit.body.filter { $0.hasPrefix("checkBound") }
    #expect(checked == ["checkBound x", "checkBound x", "checkBound y", "checkBound i"])
  }

  @Test("copies a local that a later operand binds anew")
  func walrus() throws {
    let unit = try #require(try compileFunction("def f(x):\n  return x + (x := 2) + x"))
    #expect(
      unit.body == ["move r1 x", "loadInt x 2", "add x0 r1 r1 x", "add x0 r1 r1 x", "return r1"])
  }

  @Test("writes a local only when its value is complete")
  func completeValues() throws {
    let unit = try #require(try compileFunction("def f(x):\n  x = x or [x, g()]"))
    #expect(unit.body.suffix(3) == ["move x r1", "clear r1 #1", "returnNone"])
    #expect(!unit.body.dropLast(3).contains { $0.contains(" x ") && !$0.hasPrefix("move r") })
  }

  @Test("keeps the inlined copy of finally out of the handler's range")
  func inlinedFinally() throws {
    let unit = try #require(
      try compileFunction("def f(a):\n  try:\n    return a()\n  finally:\n    b()"))
    let returns = try #require(unit.instructions.firstIndex { $0.operation == .return })
    let calls = unit.instructions.indices.filter { unit.instructions[$0].operation == .call }
    #expect(calls.count == 3)
    #expect(unit.handlers[0].start <= calls[0] && calls[0] < unit.handlers[0].end)
    #expect(unit.handlers.allSatisfy { !($0.start..<$0.end).contains(calls[1]) })
    #expect(calls[1] < returns)
  }

  @Test("lengthens a jump that leads too far")
  func farJumps() throws {
    let lines = (0..<12_000).map { "    a.b\($0 % 7) = a" }.joined(separator: "\n")
    let unit = try #require(
      try compileFunction("def f(a):\n  if a < 3:\n\(lines)\n\(lines)\n\(lines)\n  return 1"))
    #expect(unit.body.prefix(2) == ["jumpLessImmediate x1 a 3 -> 2", "jump -> 36002"])
    let loop = try #require(
      try compileFunction(
        "def f(a):\n  for x in a:\n\(lines)\n\(lines)\n\(lines)\n  return 1"))
    #expect(
      loop.body[1...3] == ["forIterator x r2 -> 3", "jump -> 4", "jump -> 36005"])
    #expect(loop.instructions[36004].a == 36002)
  }

  @Test("knows qualified names, parameters and captured names")
  func names() throws {
    let unit = try #require(
      try compileFunction(
        """
        def f(a, /, b, *c, d=1, **e):
          class C:
            def __m(self, __p):
              return self.__q, a, __class__
          return [lambda: a for _ in c]
        """))
    #expect(unit.localNames == ["a", "b", "d", "c", "e", "C"])
    #expect(unit.positionalCount == 2 && unit.positionalOnlyCount == 1)
    #expect(unit.keywordOnlyCount == 1 && unit.hasVariadic && unit.hasKeywordVariadic)
    #expect(unit.functions.map(\.qualifiedName) == ["f.<locals>.C", "f.<locals>.<listcomp>"])
    let method = try #require(unit.functions[0].functions.first)
    #expect(method.localNames == ["self", "_C__p"])
    #expect(method.freeNames == ["a", "__class__"])
    #expect(method.captures == [1, 0])
    #expect(method.sites == ["_C__q"])
    #expect(unit.functions[1].functions[0].qualifiedName == "f.<locals>.<listcomp>.<lambda>")
  }

  /// A function and the instructions it is compiled to.
  struct Sample: Sendable, CustomTestStringConvertible {
    var source: String
    var body: [String]

    init(_ source: String, _ body: String...) {
      self.source = source
      self.body = body
    }

    var testDescription: String { source }
  }
}
