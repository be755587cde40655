import Testing

@testable import Tutor

/// What shows of queues, locks and servers, at any moment.
struct PrimitiveRowsTests {
  /// The words of the pane behind each output of a program, and then on the way back.
  private func moments(_ source: String) -> [String] {
    let learner = Learner.open(source, on: .init(width: 70, height: 19))
    learner.focus(.primitives)
    var seen: [String] = []
    learner.type("o")
    while learner.notice == nil {
      seen.append(learner.words)
      learner.type("o")
    }
    for words in seen.dropLast().reversed() {
      learner.type("O")
      #expect(learner.words == words)
    }
    return seen
  }

  private func queue(_ type: String) -> [String] {
    moments(
      """
      import asyncio


      async def main():
          queue = asyncio.\(type)(3)
          for item in (2, 3, 1):
              queue.put_nowait(item)
          print("full")
          await queue.get()
          print("one less")
          await queue.get()
          print("one left")
          await queue.get()
          print("empty")


      asyncio.run(main())

      """)
  }

  @Test(
    "What a queue holds shows in the order in which it comes out",
    arguments: [
      ("Queue", "queue 1 3 of 3 in it next: 2, 3, 1", "next: 3, 1", "next: 1"),
      ("LifoQueue", "LIFO queue 1 3 of 3 in it next: 1, 3, 2", "next: 3, 2", "next: 2"),
      (
        "PriorityQueue", "priority queue 1 3 of 3 in it next, then a heap: 1, 3, 2",
        "heap: 2, 3", "heap: 3"
      ),
    ])
  func queues(type: String, full: String, less: String, left: String) throws {
    let seen = queue(type)
    try #require(seen.count == 4)
    #expect(seen[0].contains(full))
    #expect(seen[1].contains(less))
    #expect(seen[2].contains(left))
    #expect(seen[3].contains("0 of 3 in it"))
  }

  @Test("A queue tells how many items are not done, and who waits for what")
  func unfinishedItems() throws {
    let seen = moments(
      """
      import asyncio


      async def work(queue, pause):
          while True:
              await queue.get()
              await asyncio.sleep(pause)
              print("done")
              queue.task_done()


      async def main():
          queue = asyncio.Queue()
          queue.put_nowait(1)
          queue.put_nowait(2)
          print("full")
          slow = asyncio.create_task(work(queue, 0.3), name="slow")
          fast = asyncio.create_task(work(queue, 0.1), name="fast")
          await queue.join()
          print("joined")


      asyncio.run(main())

      """)
    try #require(seen.count == 4)
    #expect(seen[0].contains("queue 1 2 in it next: 1, 2"))
    #expect(seen[1].contains("queue 1 0 in it, 2 not done waiting in join: main"))
    #expect(
      seen[2].contains("queue 1 0 in it, 1 not done waiting to get: fast waiting in join: main"))
    #expect(seen[3].contains("queue 1 0 in it, 0 not done waiting to get: fast, slow"))
  }

  @Test("Locks of threads show their holder and those who wait")
  func threadLocks() {
    let learner = Learner.open(SamplePrograms.threads, on: .init(width: 70, height: 19))
    learner.focus(.primitives)
    learner.type("g0.15s")
    learner.press(.enter)
    #expect(learner.sees("thread lock 1 held by first waiting in order: second"))
    #expect(learner.sees("3 of 3 in it next: 'wash', 'dry', 'fold' waiting in order: main thread"))
    #expect(learner.sees("next, then a heap: (3, 'dry'), (4, 'wash'), (4, 'fold')"))
    #expect(learner.sees("event 4 set"))
  }

  @Test("What the library makes for its own use does not show")
  func libraryLocks() {
    let learner = Learner.open(
      """
      from concurrent.futures import ThreadPoolExecutor
      import threading

      with ThreadPoolExecutor(2) as pool:
          print(list(pool.map(len, ["a", "bc"])))
      barrier = threading.Barrier(1)

      """, on: .init(width: 70, height: 19))
    learner.press(.end)
    learner.focus(.primitives)
    #expect(learner.sees("barrier 1 0 of 1 arrived"))
    #expect(!learner.sees("lock 1"))
    #expect(!learner.sees("queue 1"))
  }

  @Test("A server shows its clients and where it waits for more")
  func servers() {
    let learner = Learner.open(
      """
      import asyncio


      async def serve(reader, writer):
          await reader.readline()


      async def main():
          server = await asyncio.start_server(serve, "127.0.0.1", 8000)
          await asyncio.open_connection("127.0.0.1", 8000)
          await asyncio.sleep(0.1)
          print("connected")
          server.close()


      asyncio.run(main())

      """, on: .init(width: 70, height: 19))
    learner.focus(.primitives)
    learner.type("o")
    #expect(learner.sees("1 client connected"))
    #expect(learner.sees("waits for clients at 127.0.0.1:8000"))
  }
}
