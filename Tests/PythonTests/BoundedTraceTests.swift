import Testing
import Trace

@testable import Python

/// A run whose trace does not fit into the memory it may take.
struct BoundedTraceTests {
  private let source = """
    import asyncio

    def work(n):
        total = 0
        for i in range(n):
            total += i * i
            text = f"item {i % 50}"
        return total

    async def worker(name, rounds):
        for turn in range(rounds):
            work(400)
            print(name, turn)
            await asyncio.sleep(0.01)

    async def main():
        limit = int(input())
        await asyncio.gather(*(worker(name, limit) for name in "ABC"))

    asyncio.run(main())

    """

  private func engine(limit: Int) -> Engine {
    let engine = Engine(
      source: SourceFile(path: "work.py", bytes: Array(source.utf8)), input: ["50"])
    engine.trace.limit = limit
    engine.trace.restoredChunks = 2
    return engine
  }

  @Test func `What was given up comes back as it was, wherever one looks`() {
    let whole = engine(limit: .max)
    let bounded = engine(limit: 0)
    while !whole.isFinished { whole.advance(events: 100_000) }
    while !bounded.isFinished { bounded.advance(events: 7_000) }
    #expect(bounded.trace.count == whole.trace.count)
    #expect(whole.trace.count > 150_000)
    #expect(bounded.trace.bytes <= 10 * 65_536)
    #expect(whole.trace.bytes > 2 * bounded.trace.bytes)
    let count = whole.trace.count
    // Forward, backward, and to and fro.
    let places = (0..<8).map { $0 * count / 8 }
    for place in places + places.reversed() + [count - 1, 0, count / 2, 1] {
      let range = place..<min(count, place + 300)
      let expected = whole.trace.events(range).map(\.event)
      #expect(bounded.trace.events(range).map(\.event) == expected)
      #expect(bounded.trace.time(at: place) == whole.trace.time(at: place))
      #expect(bounded.trace.bytes <= 10 * 65_536)
    }
  }

  @Test func `States of moments that were given up are the same`() {
    let whole = engine(limit: .max)
    let bounded = engine(limit: 0)
    whole.advance(until: 150_000)
    bounded.advance(until: 150_000)
    let (one, other) = (Timeline(whole.trace), Timeline(bounded.trace))
    for place in [120_000, 4_000, 70_000, 3_999, 149_999] {
      let (state, expected) = (other.state(at: place), one.state(at: place))
      #expect(state.now == expected.now)
      #expect(state.outputs.count == expected.outputs.count)
      #expect(state.currentFrames == expected.currentFrames)
      #expect(other.previous(.output, before: place) == one.previous(.output, before: place))
      #expect(other.next(.suspension, after: place) == one.next(.suspension, after: place))
    }
    whole.stop()
    bounded.stop()
  }
}
