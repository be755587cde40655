import EventLoop
import Testing
import Trace

@Suite("Tasks without Python") struct TaskTests {
  private let world = VirtualWorld()

  @Test func aTaskRunsFromSuspensionToSuspension() throws {
    let loop = EventLoop(world: world)
    let diary = Diary()
    func task(_ name: String) -> SteppedTask {
      SteppedTask.start(
        on: loop,
        [
          { _, _ in
            diary.note("\(name)1")
            return .yielded
          },
          { _, _ in
            diary.note("\(name)2")
            return .returned
          },
        ])
    }
    let a = task("a")
    let b = task("b")
    _ = try loop.runForever()
    #expect(diary.entries == ["a1", "b1", "a2", "b2"])
    #expect(a.state == .finished && b.state == .finished)
  }

  @Test func awaitingAFutureSleepsUntilItIsResolved() throws {
    let loop = EventLoop(world: world)
    let future = PlainFuture(loop: loop)
    let diary = Diary()
    _ = SteppedTask.start(
      on: loop,
      [
        { _, _ in .awaits(future) },
        { task, _ in
          diary.note("woken at \(task.loop.now)")
          return .returned
        },
      ])
    loop.schedule(ClosureTimer(deadline: 70) { future.resolve(.finished) })
    _ = try loop.runForever()
    #expect(diary.entries == ["woken at 70"])
  }

  @Test func theWaitersOfAFutureWakeInTheOrderInWhichTheyCame() throws {
    let loop = EventLoop(world: world)
    let future = PlainFuture(loop: loop)
    let diary = Diary()
    for name in ["a", "b", "c"] {
      _ = SteppedTask.start(
        on: loop,
        [
          { _, _ in .awaits(future) },
          { _, _ in
            diary.note(name)
            return .returned
          },
        ])
    }
    loop.callSoon(ClosureHandle { future.resolve(.finished) })
    _ = try loop.runForever()
    #expect(diary.entries == ["a", "b", "c"])
  }

  @Test func cancellingASuspendedTaskCancelsWhatItAwaits() throws {
    let loop = EventLoop(world: world)
    let future = PlainFuture(loop: loop)
    let task = SteppedTask.start(
      on: loop, [{ _, _ in .awaits(future) }, { _, _ in .cancelled }])
    loop.callSoon(ClosureHandle { #expect(task.cancel()) })
    _ = try loop.runForever()
    #expect(future.state == .cancelled)
    #expect(task.state == .cancelled)
    #expect(task.cancelRequests == 1)
    #expect(!task.cancel())
  }

  @Test func aTaskCancelledBeforeItsFirstStepIsToldAtThatStep() throws {
    let loop = EventLoop(world: world)
    let task = SteppedTask.start(on: loop, [{ _, _ in .cancelled }])
    #expect(task.cancel())
    #expect(task.mustCancel)
    _ = try loop.runForever()
    #expect(task.inputs == ["cancel"])
    #expect(task.state == .cancelled)
  }

  @Test func aTaskMayRefuseItsCancellation() throws {
    let loop = EventLoop(world: world)
    let future = PlainFuture(loop: loop)
    let task = SteppedTask.start(
      on: loop, [{ _, _ in .awaits(future) }, { _, _ in .yielded }, { _, _ in .returned }])
    loop.callSoon(ClosureHandle { _ = task.cancel() })
    _ = try loop.runForever()
    #expect(task.state == .finished)
    #expect(task.uncancel() == 0)
  }

  @Test func aRequestThatGoesRoundARingOfTasksComesToAnEnd() throws {
    let loop = EventLoop(world: world)
    var second: SteppedTask?
    let first = SteppedTask.start(
      on: loop, [{ _, _ in second.map { .awaits($0) } ?? .returned }, { _, _ in .returned }])
    second = SteppedTask.start(on: loop, [{ _, _ in .awaits(first) }, { _, _ in .returned }])
    var isEndless: [Bool] = []
    loop.callSoon(
      ClosureHandle {
        #expect(first.cancel())
        isEndless = [loop.takeEndlessCancellation(), loop.takeEndlessCancellation()]
        // Out of the ring one may still be woken.
        first.resolve(.cancelled)
      })
    _ = try loop.runForever()
    #expect(isEndless == [true, false])
    #expect(second?.isDone == true)
    second = nil
  }

  @Test func aFailedFutureFailsTheStepOfItsWaiter() throws {
    final class Problem {}
    let loop = EventLoop(world: world)
    let future = PlainFuture(loop: loop)
    let task = SteppedTask.start(
      on: loop, [{ _, _ in .awaits(future) }, { _, _ in .raised(escaping: nil) }])
    loop.callSoon(ClosureHandle { future.fail(Problem()) })
    _ = try loop.runForever()
    #expect(task.inputs == ["proceed", "fail"])
    #expect(task.state == .failed)
  }

  @Test func theTraceOfATaskFoldsToItsState() throws {
    let trace = TraceLog()
    let loop = EventLoop(world: world, trace: trace)
    let future = PlainFuture(loop: loop)
    let task = SteppedTask.start(on: loop, [{ _, _ in .awaits(future) }])
    loop.callSoon(ClosureHandle { future.resolve(.finished) })
    _ = try loop.runForever()
    #expect(task.isDone)
    let kinds = (0..<trace.count).map { trace.kind(at: $0).name }
    #expect(kinds.first == "futureCreated")
    #expect(
      kinds.filter { $0.hasPrefix("step") || $0 == "suspending" || $0 == "futureResolved" } == [
        "stepBegan", "suspending", "stepEnded", "futureResolved", "stepBegan", "stepEnded",
      ])
  }
}
