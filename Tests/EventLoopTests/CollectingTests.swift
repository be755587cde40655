import EventLoop
import Testing

@Suite("Futures that collect others") struct CollectingTests {
  private let world = VirtualWorld()

  /// Notes what it is told.
  private final class Collector: Future {
    private let name: String
    private let diary: Diary

    init(_ name: String, _ diary: Diary, loop: EventLoop) {
      self.name = name
      self.diary = diary
      super.init(loop: loop, reason: .gather)
    }

    override func collect(_ future: Future) { diary.note("\(name) \(future.number)") }
  }

  @Test func theyAreToldInTurnsOfTheirOwnInTheOrderInWhichTheOthersEnd() throws {
    let loop = EventLoop(world: world)
    let diary = Diary()
    let futures = (1...3).map { _ in PlainFuture(loop: loop) }
    let collector = Collector("all", diary, loop: loop)
    for future in futures { future.addCallback(.collect(collector)) }
    loop.callSoon(
      ClosureHandle {
        futures[2].resolve(.finished)
        futures[0].resolve(.cancelled)
        diary.note("both done")
      })
    _ = try loop.runForever()
    #expect(diary.entries == ["both done", "all 3", "all 1"])
    #expect(futures.map(\.hasCallbacks) == [false, true, false])
  }

  @Test func aFutureTellsSeveralInTheOrderInWhichTheyCame() throws {
    let loop = EventLoop(world: world)
    let diary = Diary()
    let future = PlainFuture(loop: loop)
    for name in ["a", "b"] {
      future.addCallback(.collect(Collector(name, diary, loop: loop)))
    }
    future.resolve(.finished)
    future.addCallback(.collect(Collector("late", diary, loop: loop)))
    _ = try loop.runForever()
    #expect(diary.entries == ["a 1", "b 1", "late 1"])
  }

  @Test func whatIsNeverToldIsLetGoWithTheReadyQueue() {
    let loop = EventLoop(world: world)
    weak var collector: Collector?
    weak var child: PlainFuture?
    do {
      let future = PlainFuture(loop: loop)
      let made = Collector("all", Diary(), loop: loop)
      future.addCallback(.collect(made))
      future.resolve(.finished)
      (collector, child) = (made, future)
    }
    #expect(collector != nil && child != nil)
    loop.dropHandles()
    #expect(collector == nil && child == nil)
  }
}
