import Fuzzing

@testable import Trace

/// Events of every kind with operands from everywhere, extremes above all; not a valid run.
struct RandomEvents {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func id() -> UInt32 {
    switch UInt32.random(in: 0..<6, using: &generator) {
    case 0: 0
    case 1: .max
    case 2: UInt32.random(in: 0..<20, using: &generator)
    case 3: 1 << UInt32.random(in: 0..<32, using: &generator)
    case 4: (1 << UInt32.random(in: 1..<32, using: &generator)) - 1
    default: UInt32.random(in: 0 ... .max, using: &generator)
    }
  }

  mutating func integer() -> Int {
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: .min
    case 1: .max
    case 2: Int.random(in: -20...20, using: &generator)
    case 3: 1 << Int.random(in: 0..<64, using: &generator)
    case 4: -(1 << Int.random(in: 0..<63, using: &generator)) - 1
    case 5: (1 << Int.random(in: 1..<63, using: &generator)) - 1
    default: Int.random(in: .min ... .max, using: &generator)
    }
  }

  mutating func small() -> Int32 { Int32(truncatingIfNeeded: integer()) }

  mutating func cause(_ sequence: Int) -> Int {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: -1
    case 1: integer()
    default: Int.random(in: -1...max(sequence, 0), using: &generator)
    }
  }

  mutating func one<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &generator)]
  }

  mutating func value() -> TracedValue {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: .unbound
    case 1: .none
    case 2: .bool(Bool.random(using: &generator))
    case 3: .int(integer())
    case 4:
      .float(
        one([0, -0.0, 0.1, .infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude, -1.5]))
    case 5: .string(id())
    case 6: .object(id())
    default: .opaque(id())
    }
  }

  mutating func purpose() -> HandlePurpose {
    let id = id()
    return one([
      .step(id), .wake(id), .resolve(id), .collect(id), .callback(id), .timeout(id),
      .housekeeping(id),
    ])
  }

  mutating func event(_ kind: EventKind, _ sequence: Int) -> Event {
    switch kind {
    case .programStarted: .programStarted(file: id())
    case .programEnded: .programEnded(exitStatus: small())
    case .loopStarted: .loopStarted
    case .loopStopped: .loopStopped
    case .loopClosed: .loopClosed
    case .tickBegan: .tickBegan(number: integer())
    case .clockIdled: .clockIdled(by: integer())
    case .blocked: .blocked(what: id(), for: integer())
    case .handleEnqueued: .handleEnqueued(id(), purpose(), cause: cause(sequence))
    case .handleRan: .handleRan(id())
    case .handleEnded: .handleEnded(id())
    case .handleCancelled: .handleCancelled(id())
    case .timerScheduled: .timerScheduled(id(), purpose(), deadline: integer())
    case .timerFired: .timerFired(id(), cause: cause(sequence))
    case .timerCancelled: .timerCancelled(id())
    case .taskCreated: .taskCreated(id(), name: id(), parent: id(), code: id())
    case .taskRenamed: .taskRenamed(id(), name: id())
    case .stepBegan: .stepBegan(id(), cause: cause(sequence))
    case .stepEnded: .stepEnded(id(), one(StepOutcome.allCases))
    case .suspending:
      .suspending(id(), one(WaitReason.allCases), subject: id(), detail: integer())
    case .cancellationRequested: .cancellationRequested(id(), by: id())
    case .futureCreated: .futureCreated(id(), one(WaitReason.allCases))
    case .futureResolved:
      .futureResolved(id(), one(FutureOutcome.allCases), cause: cause(sequence))
    case .futureMember: .futureMember(id(), id())
    case .primitiveCreated: .primitiveCreated(id(), one(PrimitiveKind.allCases), name: id())
    case .primitiveChanged: .primitiveChanged(id(), value: integer(), limit: integer())
    case .primitiveOwned: .primitiveOwned(id(), by: id())
    case .primitiveHeld: .primitiveHeld(id(), by: id())
    case .queueItem: .queueItem(id(), place: small(), value())
    case .queueItemTaken: .queueItemTaken(id(), place: small())
    case .queueItemDone: .queueItemDone(id(), left: small())
    case .threadJoined: .threadJoined(id(), id())
    case .threadLeft: .threadLeft(id(), id())
    case .waiterJoined: .waiterJoined(id(), id())
    case .waiterLeft: .waiterLeft(id(), id())
    case .called: .called(id(), id())
    case .resumed: .resumed(id())
    case .returned: .returned
    case .yielded: .yielded
    case .unwound: .unwound
    case .frameDropped: .frameDropped(id())
    case .line: .line(small())
    case .bound: .bound(slot: small(), value())
    case .raised: .raised(type: id(), message: id())
    case .caught: .caught(type: id())
    case .objectDescribed:
      .objectDescribed(id(), one(ObjectKind.allCases), type: id(), count: integer())
    case .objectItem: .objectItem(id(), index: small(), value())
    case .objectKey: .objectKey(id(), index: small(), value())
    case .objectAttribute: .objectAttribute(id(), name: id(), value())
    case .objectCount: .objectCount(id(), integer())
    case .threadStarted: .threadStarted(id(), name: id())
    case .threadSwitched: .threadSwitched(id())
    case .threadBlocked: .threadBlocked(id(), what: id())
    case .threadUnblocked: .threadUnblocked(id())
    case .threadEnded: .threadEnded(id())
    case .jobSubmitted: .jobSubmitted(id(), name: id())
    case .jobStarted: .jobStarted(id(), id())
    case .jobEnded: .jobEnded(id())
    case .ioWaiting: .ioWaiting(id(), what: id())
    case .ioReady: .ioReady(id(), what: id(), cause: cause(sequence))
    case .output: .output(one([.standardOutput, .standardError]), text: id())
    case .diagnostic:
      .diagnostic(one(DiagnosticKind.allCases), task: id(), line: small(), detail: id())
    }
  }
}
