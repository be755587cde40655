import Testing
import Trace

@testable import Python

@Suite("A run leaves nothing behind when it is let go of")
struct FreeingTests {
  /// What must die with a run.
  private final class Witnesses {
    weak var interpreter: Interpreter?
    weak var object: PyType?
    weak var dictionary: PyType?
    weak var module: PyObject?

    init(_ vm: Interpreter) {
      interpreter = vm
      object = vm.types.object
      dictionary = vm.types.dict
      module = vm.builtinsModule
    }
  }

  private static let sources = [
    "", "x = [1, {2: 3}]\nprint(x)",
    "class A:\n    def f(self): return self\nclass B(A): pass\nb = B().f()",
    "def g():\n    yield\nx = g()\nnext(x)\nraise ValueError(x)",
    "import sys\nsys.exit(3)",
    "while True: pass",
  ]

  @Test("its classes included", arguments: sources)
  func diesWhole(_ source: String) throws {
    let seen = try run(source)
    #expect(seen.interpreter == nil)
    #expect(seen.object == nil)
    #expect(seen.dictionary == nil)
    #expect(seen.module == nil)
  }

  private static let larger = [
    "import asyncio\nasync def main():\n"
      + "    await asyncio.gather(*[asyncio.sleep(i) for i in range(3)])\nasyncio.run(main())",
    "import asyncio\nasync def main():\n    await asyncio.Event().wait()\nasyncio.run(main())",
    "import threading\nlock = threading.Lock()\nfor i in range(3):\n"
      + "    threading.Thread(target=lambda: lock.acquire(), daemon=True).start()",
    "import json, re, dataclasses, enum, typing, logging, unittest, decimal, datetime",
  ]

  @Test("though classes of large modules and rings of objects may stay", arguments: larger)
  func dies(_ source: String) throws {
    #expect(try run(source).interpreter == nil)
  }

  /// Runs a program for a while and lets go of it, whether it has ended or not.
  private func run(_ source: String) throws -> Witnesses {
    var engine: Engine? = Engine(source: SourceFile(path: "own.py", bytes: Array(source.utf8)))
    var witnesses: Witnesses?
    engine?.observe { witnesses = Witnesses($0) }
    engine?.advance(until: .max, within: .milliseconds(50))
    let seen = try #require(witnesses)
    #expect(seen.interpreter != nil)
    engine = nil
    return seen
  }
}
