import EventLoop
import Testing
import Trace

@testable import Python

@Suite("A run leaves nothing behind when it is let go of")
struct FreeingTests {
  /// What must die with a run.
  private final class Witnesses {
    weak var interpreter: Interpreter?
    weak var log: TraceLog?
    weak var module: PyObject?
    private var objects: [Weak<AnyObject>] = []

    /// Notes all that there is now: classes, containers, suspended tasks and what they wait for.
    init(_ vm: Interpreter) {
      interpreter = vm
      log = vm.trace
      module = vm.builtinsModule
      for type in vm.everyClass { objects.append(Weak(object: type)) }
      for object in vm.heap.containers {
        objects.append(Weak(object: object.takeUnretainedValue()))
      }
      for owner in vm.loops {
        objects.append(Weak(object: owner.loop))
        for task in owner.pendingTasks {
          objects.append(Weak(object: task))
          objects.append(Weak(object: task.waiter))
        }
      }
    }

    /// The classes of what has survived.
    var survivors: [String] {
      let kept: [AnyObject?] = objects.map(\.object) + [interpreter, log, module]
      return kept.compactMap { $0.map { String(describing: Swift.type(of: $0)) } }
    }
  }

  private static let sources = [
    "", "x = [1, {2: 3}]\nprint(x)",
    "class A:\n    def f(self): return self\nclass B(A): pass\nb = B().f()",
    "def g():\n    yield\nx = g()\nnext(x)\nraise ValueError(x)",
    "import sys\nsys.exit(3)",
    "while True: pass",
  ]

  @Test("its classes included", arguments: sources + larger + suspended)
  func diesWhole(_ source: String) throws {
    #expect(try run(source).survivors == [])
  }

  private static let larger = [
    "import asyncio\nasync def main():\n"
      + "    await asyncio.gather(*[asyncio.sleep(i) for i in range(3)])\nasyncio.run(main())",
    "import threading\nlock = threading.Lock()\nfor i in range(3):\n"
      + "    threading.Thread(target=lambda: lock.acquire(), daemon=True).start()",
    "import json, re, dataclasses, enum, typing, logging, unittest, decimal, datetime",
  ]

  /// Programs that never end, with a task in the middle of something.
  private static let suspended = [
    "await asyncio.Event().wait()",
    "await asyncio.gather(*[asyncio.sleep(1e6) for _ in range(3)])",
    "await asyncio.wait_for(asyncio.gather(work(), work()), 1e6)",
    "await asyncio.shield(asyncio.wait_for(work(), 1e6))",
    "asyncio.shield(work())",
    "await asyncio.wait([asyncio.create_task(work())])",
    "for done in asyncio.as_completed([work(), work()]):\n        await done",
    "async with asyncio.timeout(1e6), asyncio.TaskGroup() as group:\n"
      + "        group.create_task(work())",
    "lock = asyncio.Lock()\n    await lock.acquire()\n    asyncio.create_task(lock.acquire())",
    "asyncio.create_task(asyncio.Barrier(2).wait())\n    await asyncio.Queue().get()",
    "condition = asyncio.Condition()\n    async with condition:\n        await condition.wait()",
    "generator = (generator for _ in range(3))\n    next(generator)\n    await asyncio.sleep(1e6)",
    "future = asyncio.get_running_loop().create_future()\n    future.itself = future\n"
      + "    future.add_done_callback(lambda _: future)",
    "await asyncio.to_thread(threading.Event().wait)",
    "server = await asyncio.start_server(answer, 'localhost', 7000)\n"
      + "    reader, writer = await asyncio.open_connection('localhost', 7000)\n"
      + "    await reader.read()",
    "server = await asyncio.start_server(answer, 'localhost', 7000)\n"
      + "    await server.serve_forever()",
  ].map {
    """
    import asyncio, threading

    async def work():
        await asyncio.sleep(1e6)

    async def answer(reader, writer):
        await reader.read()

    async def main():
        \($0)
        while True:
            await asyncio.sleep(1)

    asyncio.run(main())
    """
  }

  /// Runs a program for a while and lets go of it, whether it has ended or not.
  private func run(_ source: String) throws -> Witnesses {
    var engine: Engine? = Engine(source: SourceFile(path: "own.py", bytes: Array(source.utf8)))
    engine?.advance(until: 3000)
    var witnesses: Witnesses?
    engine?.observe { witnesses = Witnesses($0) }
    let seen = try #require(witnesses)
    #expect(seen.survivors.count > 100)
    engine = nil
    return seen
  }

  @Test("and a server lets go of each connection that is over")
  func connectionsDie() throws {
    let source = """
      import asyncio

      async def answer(reader, writer):
          writer.write(await reader.readline())
          await writer.drain()
          writer.close()

      async def main():
          await asyncio.start_server(answer, "localhost", 7000)
          while True:
              reader, writer = await asyncio.open_connection("localhost", 7000)
              writer.write(b"line\\n")
              await reader.read()
              writer.close()
              await writer.wait_closed()

      asyncio.run(main())
      """
    let engine = Engine(source: SourceFile(path: "own.py", bytes: Array(source.utf8)))
    var seen: [Weak<PyTransport>] = []
    for _ in 1...40 {
      engine.advance(events: 20)
      engine.observe { vm in
        for owner in vm.loops { seen += owner.transports.values.map { Weak(object: $0) } }
      }
    }
    engine.advance(events: 1000)
    let living = Set(seen.compactMap { $0.object.map { ObjectIdentifier($0) } })
    #expect(seen.count > 10)
    #expect(living.isEmpty)
  }

  private static let chains = [
    "x = [x]", "x = (x,)", "x = {1: x}", "x = frozenset((x, 1))", "x = collections.deque([x])",
    "x = Node(x)", "x = Slotted(x)", "x = closed(x)", "x = lambda y=x: y", "x = ValueError(x)",
    "y = ValueError(); y.__cause__ = x if i else None; x = y", "x = generated(x)",
    "x = generated(x); next(x)", "x = raised(x)",
  ]

  @Test("and long chains of objects are freed on a small stack", arguments: chains)
  func chainsDie(_ link: String) throws {
    let source = """
      import collections

      class Node:
          def __init__(self, next): self.next = next

      class Slotted:
          __slots__ = ("next",)
          def __init__(self, next): self.next = next

      def closed(x): return lambda: x

      def generated(x): yield x

      def raised(x):
          try:
              raise ValueError
          except ValueError as error:
              return error

      x = None
      for i in range(20_000):
          \(link)
      x = None
      print("freed")
      """
    let host = RecordingHost()
    nonisolated(unsafe) var status: Int32?
    let thread = SystemThread.start(stackSize: 2 << 20, waitingFor: nil) {
      let file = SourceFile(path: "chain.py", bytes: Array(source.utf8))
      status = Program(source: file, host: host).run().exitStatus
      return nil
    }
    try #require(thread).join()
    #expect(status == 0)
    #expect(host.output == "freed\n")
  }
}

private struct Weak<Object: AnyObject> {
  weak var object: Object?
}
