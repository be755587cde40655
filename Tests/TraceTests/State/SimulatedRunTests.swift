import Testing

@testable import Trace

@Suite("The fold of a simulated run")
struct SimulatedRunTests {
  @Test(
    "agrees with the loop at every moment between two handles",
    arguments: 1...8 as ClosedRange<UInt64>)
  func agreesWithTheLoop(seed: UInt64) {
    let loop = SimulatedLoop(seed: seed)
    var state = LoopState()
    var moments = 0
    loop.observe = { loop in
      guard moments < 4000 else { return }
      moments += 1
      state.fold(loop.log, upTo: loop.log.count)
      if moments % 7 != 0 { return }
      #expect(loop.differences(from: state) == [])
      #expect(state.checkInvariants() == [])
    }
    loop.run(events: 6000)
    #expect(moments > 100)
    #expect(state.phase == .ended)
  }

  @Test("keeps the invariants after every event", arguments: 11...14 as ClosedRange<UInt64>)
  func invariantsAfterEveryEvent(seed: UInt64) {
    let loop = SimulatedLoop(seed: seed)
    loop.run(events: 1500)
    var state = LoopState()
    for (sequence, time, event) in loop.log.events(0..<loop.log.count) {
      state.apply(event, time: time)
      let broken = state.checkInvariants()
      if broken != [] {
        Issue.record("after \(sequence) \(event): \(broken)")
        return
      }
    }
  }

  @Test("never changes a copy that was taken before")
  func copies() {
    let loop = SimulatedLoop(seed: 21)
    loop.run(events: 5000)
    var state = LoopState()
    var copies: [LoopState] = []
    for cursor in stride(from: 0, through: 5000, by: 250) {
      state.fold(loop.log, upTo: cursor)
      copies.append(state)
    }
    for copy in copies {
      var again = LoopState()
      again.fold(loop.log, upTo: copy.sequence)
      #expect(again.differences(from: copy) == [], "the copy at \(copy.sequence) changed")
    }
  }

  @Test("takes any events in any order without a trap", arguments: 1...6 as ClosedRange<UInt64>)
  func nonsense(seed: UInt64) {
    var random = RandomEvents(seed: seed)
    var state = LoopState()
    for _ in 0..<60 {
      for kind in EventKind.allCases.shuffled(using: &random.generator) {
        state.apply(random.event(kind, state.sequence), time: random.integer() / 4)
      }
    }
    #expect(state.sequence == 60 * EventKind.allCases.count)
  }
}
