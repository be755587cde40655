import Screen
import Testing

@testable import Tutor

/// A blocking call in the lanes of the tasks that it holds up, and of no others.
struct HeldLanesTests {
  private func timeline(_ source: String) -> String {
    let learner = Learner.open(source, on: Size(width: 120, height: 36))
    learner.press(.end)
    return learner.words
  }

  @Test func `A call that blocks the loop shows in the lanes of its other tasks`() {
    let words = timeline(
      """
      import asyncio
      import time


      async def other():
          await asyncio.sleep(0.1)


      async def main():
          task = asyncio.create_task(other())
          await asyncio.sleep(0)
          time.sleep(0.5)
          await task


      asyncio.run(main())

      """)
    #expect(words.contains("╌ held up"))
    #expect(words.contains("╌╌╌╌"))
  }

  @Test func `A call that blocks another thread holds no task up`() {
    let words = timeline(
      """
      import asyncio
      import threading
      import time


      async def main():
          await asyncio.sleep(0.5)


      thread = threading.Thread(target=lambda: asyncio.run(main()))
      thread.start()
      time.sleep(0.4)
      thread.join()

      """)
    #expect(!words.contains("╌"))
    #expect(words.contains("█"))
  }
}
