import Fuzzing
import Testing

@testable import Trace

@Suite("The lanes")
struct LanesTests {
  @Test("show for any time what the state shows", arguments: [51, 52] as [UInt64])
  func agreeWithTheState(seed: UInt64) {
    let log = TimelineTests.log(seed: seed, events: 12_000)
    let timeline = Timeline(log)
    let lanes = Lanes(log)
    lanes.update()
    #expect(lanes.taskCount == timeline.state(at: log.count).tasks.count)
    var random = SeededGenerator(seed: seed)
    // Closing the loop changes what tasks do without an event of theirs.
    let last = timeline.previous(.suspension, before: log.count) ?? 0
    for _ in 0..<60 {
      let time = Int.random(in: 0..<log.time(at: last), using: &random)
      let state = timeline.state(at: timeline.cursor(at: time))
      for task in state.tasks {
        let column = lanes.columns(ofTask: task.id, from: time, to: time + 1, count: 1)
        #expect(column == [Self.status(task)], "task \(task.id) at \(time)")
      }
    }
  }

  static func status(_ task: TaskState) -> LaneStatus {
    switch task.status {
    case .ready: .ready
    case .running: .running
    case .sleeping: .sleeping
    case .waiting: .waiting
    case .done: .done
    case .failed: .failed
    case .cancelled: .cancelled
    }
  }

  @Test("follow a log that grows, with the same result")
  func growing() {
    let loop = SimulatedLoop(seed: 53)
    let following = Lanes(loop.log)
    loop.observe = { _ in following.update() }
    loop.run(events: 8000)
    let after = Lanes(loop.log)
    after.update()
    for task in 1...TaskID(after.taskCount) {
      #expect(
        following.intervals(ofTask: task, from: 0, to: loop.log.now)
          == after.intervals(ofTask: task, from: 0, to: loop.log.now))
    }
  }

  @Test("give the intervals of a task in order and cut to the range")
  func intervals() {
    let log = Story.done().log
    let lanes = Lanes(log)
    lanes.update()
    let whole = lanes.intervals(ofTask: 2, from: 0, to: log.now)
    #expect(
      whole.map(\.status) == [.ready, .ready, .running, .sleeping, .ready, .running, .done])
    #expect(whole.map(\.reason) == [nil, nil, nil, .sleep, nil, nil, nil])
    #expect(zip(whole, whole.dropFirst()).allSatisfy { $0.end == $1.start })
    let cut = lanes.intervals(ofTask: 2, from: 1_000_000, to: 2_000_000)
    #expect(cut.map(\.status) == [.sleeping])
    #expect(cut.map(\.start) == [1_000_000])
    #expect(cut.map(\.end) == [2_000_000])
    #expect(lanes.intervals(ofTask: 9, from: 0, to: 10) == [])
    // A millisecond a column: the short runs at both ends win over the long sleep.
    let columns = lanes.columns(ofTask: 2, from: 0, to: log.now, count: 10)
    #expect(
      columns == [.running] + Array(repeating: .sleeping, count: 8) + [.running])
    #expect(lanes.columns(ofTask: 3, from: 0, to: 1000, count: 1) == [nil])
  }

  @Test("show blocking calls within a task's run, and threads")
  func blockedAndThreads() {
    let story = Story()
    let log = story.log
    story.record([
      .taskCreated(1, name: log.text("A"), parent: 0, code: story.worker),
      .stepBegan(1, cause: -1),
      .line(5),
    ])
    log.now += 500_000_000
    log.record(.blocked(what: log.text("time.sleep"), for: 500_000_000))
    story.record([
      .threadStarted(1, name: log.text("t1")),
      .threadSwitched(1),
      .threadBlocked(1, what: log.text("a lock")),
      .threadSwitched(0),
      .threadUnblocked(1),
      .threadSwitched(1),
      .threadEnded(1),
      .threadSwitched(0),
      .stepEnded(1, .returned),
    ])
    let lanes = Lanes(log)
    lanes.update()
    let task = lanes.intervals(ofTask: 1, from: 0, to: log.now)
    #expect(task.map(\.status) == [.ready, .running, .blocked, .running, .done])
    #expect(task[2].end - task[2].start == 500_000_000)
    let thread = lanes.intervals(ofThread: 1, from: 0, to: log.now)
    #expect(thread.map(\.status) == [.ready, .running, .waiting, .ready, .running, .done])
    #expect(
      lanes.columns(ofThread: 0, from: 0, to: log.now, count: 3).allSatisfy { $0 == .blocked })
  }

  @Test func `threads under one lock take turns, and those with locks of their own run at once`() {
    let log = TraceLog()
    log.record(.threadStarted(1, name: log.text("p1")))
    log.record(.threadStarted(2, name: log.text("p2")))
    for round in 0..<40 {
      log.record(.threadSwitched(round % 2 == 0 ? 1 : 2))
      log.now += round % 2 == 0 ? 1_000_000 : 2_000_000
    }
    let lanes = Lanes(log)
    lanes.update()
    for thread in [1, 2] as [ThreadID] {
      let (end, running) = (log.now, { (status: LaneStatus?) in status == .running })
      #expect(
        lanes.columns(ofThread: thread, from: 3_000_000, to: end, count: 5, sharesLock: false)
          .allSatisfy(running))
    }
    #expect(
      lanes.columns(ofThread: 1, from: 3_000_000, to: log.now, count: 5)
        .allSatisfy { $0 == .ready })
  }
}

/// Lanes of which only a part is kept.
@Suite("Thinned lanes")
struct ThinnedLanesTests {
  private static let limit = 4000

  private static func lanes(_ log: TraceLog, limit: Int = .max) -> Lanes {
    let lanes = Lanes(log, limit: limit)
    lanes.update()
    return lanes
  }

  @Test("take no more memory than they may, however long the log is")
  func memory() {
    let log = TimelineTests.log(seed: 54, events: 60_000)
    let whole = Self.lanes(log)
    let thinned = Self.lanes(log, limit: Self.limit)
    #expect(whole.memory > 16 * Self.limit * 2)
    #expect(thinned.memory < 16 * Self.limit * 2)
    #expect(thinned.taskCount == whole.taskCount)
  }

  @Test("show short stretches of time exactly, read from the log", arguments: [55, 56] as [UInt64])
  func detail(seed: UInt64) {
    let log = TimelineTests.log(seed: seed, events: 60_000)
    let whole = Self.lanes(log)
    let thinned = Self.lanes(log, limit: Self.limit)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<12 {
      let start = Int.random(in: 0..<log.now, using: &random)
      let end = min(log.now, start + log.now / 4000)
      for task in 1...TaskID(whole.taskCount) {
        #expect(
          thinned.columns(ofTask: task, from: start, to: end, count: 100)
            == whole.columns(ofTask: task, from: start, to: end, count: 100),
          "task \(task) from \(start)")
      }
    }
  }

  @Test("show in long stretches what was most telling")
  func long() {
    let log = TimelineTests.log(seed: 57, events: 60_000)
    let whole = Self.lanes(log)
    let thinned = Self.lanes(log, limit: Self.limit)
    for task in 1...TaskID(whole.taskCount) {
      #expect(
        thinned.columns(ofTask: task, from: 0, to: log.now, count: 1)
          == whole.columns(ofTask: task, from: 0, to: log.now, count: 1))
    }
  }

  @Test("show at most one thread running in a column, when they take turns", arguments: 1...40)
  func turns(columns: Int) {
    let story = Story()
    let log = story.log
    story.record([
      .threadStarted(1, name: log.text("one")), .threadStarted(2, name: log.text("two")),
    ])
    for turn in 0..<60 {
      log.record(.threadSwitched(ThreadID(1 + turn % 2)))
      log.now += 5_000_000
    }
    let lanes = Lanes(log)
    lanes.update()
    let (one, two) = (
      lanes.columns(ofThread: 1, from: 0, to: log.now, count: columns),
      lanes.columns(ofThread: 2, from: 0, to: log.now, count: columns)
    )
    #expect(!zip(one, two).contains { $0 == .running && $1 == .running })
    #expect(columns < 30 || one.contains(.running) && two.contains(.running))
  }
}
