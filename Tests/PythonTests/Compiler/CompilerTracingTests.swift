import Testing

@testable import Python

@Suite("Code compiled for tracing")
struct CompilerTracingTests {
  @Test("announces lines and bindings")
  func announces() throws {
    let unit = try #require(
      try compileFunction(
        """
        def f(a):
          b = a; c = b
          if a: b = 2
          for d in a:
            del c
          return lambda: d
        """, tracing: true))
    let trace = unit.instructions.filter { $0.operation.isTracing }.map { instruction in
      switch instruction.operation {
      case .traceLine: "line \(instruction.wide)"
      case .traceLocalLine:
        "traceLocal \(unit.traceNames[Int(instruction.b)]) and line \(instruction.c)"
      default: "\(instruction.operation) \(unit.traceNames[Int(instruction.b)])"
      }
    }
    #expect(
      trace == [
        "line 2", "traceLocal b", "traceLocal c and line 3", "traceLocal b", "line 4",
        "traceCell d", "line 5", "traceLocal c and line 4", "line 6",
      ])
  }

  @Test("announces a line by itself where it is too far down for the short form")
  func farLines() throws {
    let unit = try compile(
      String(repeating: "\n", count: 65_533) + "a = 1\nb = 2\nc = 3", tracing: true)
    let trace = unit.instructions.filter { $0.operation.isTracing }.map(\.operation)
    #expect(trace == [.traceLine, .traceLocalLine, .traceLocal, .traceLine, .traceLocal])
    #expect(unit.instructions.first { $0.operation == .traceLocalLine }?.c == 65_535)
  }

  @Test("names what modules and classes bind by slot")
  func slots() throws {
    let unit = try compile(
      "import a.b\nclass C:\n  x = 1\n  def m(self): pass\ndel C\ny: int", tracing: true)
    #expect(unit.traceNames == ["a", "C", "y"])
    #expect(unit.functions[0].traceNames == ["x", "m"])
    let slots = unit.instructions.filter { $0.operation.isTracing && $0.operation != .traceLine }
    #expect(slots.map(\.b) == [0, 1, 1])
  }

  @Test("is silent inside comprehensions")
  func comprehensions() throws {
    let unit = try compile("[x for x in (y for y in z)]", tracing: true)
    #expect(
      unit.functions.allSatisfy { unit in
        !unit.instructions.contains { $0.operation.isTracing }
      })
  }
}
