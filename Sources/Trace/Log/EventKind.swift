/// The kind of an event, without its particulars.
///
/// The raw values are the kind's byte in the log's words; 0 is the log's own time mark.
package enum EventKind: UInt8, CaseIterable, Equatable, Sendable {
  case programStarted = 1
  case programEnded
  case loopStarted
  case loopStopped
  case tickBegan
  case clockIdled
  case blocked
  case handleEnqueued
  case handleRan
  case handleEnded
  case handleCancelled
  case timerScheduled
  case timerFired
  case timerCancelled
  case taskCreated
  case taskRenamed
  case stepBegan
  case stepEnded
  case suspending
  case cancellationRequested
  case futureCreated
  case futureResolved
  case futureMember
  case primitiveCreated
  case primitiveChanged
  case primitiveOwned
  case waiterJoined
  case waiterLeft
  case called
  case resumed
  case returned
  case yielded
  case unwound
  case frameDropped
  case line
  case bound
  case raised
  case caught
  case objectDescribed
  case objectItem
  case objectKey
  case objectAttribute
  case objectCount
  case threadStarted
  case threadSwitched
  case threadBlocked
  case threadUnblocked
  case threadEnded
  case jobSubmitted
  case jobStarted
  case jobEnded
  case ioWaiting
  case ioReady
  case output
  case diagnostic
  case loopClosed
  case primitiveHeld
  case queueItem
  case queueItemTaken
  case threadJoined
  case threadLeft
  case queueItemDone

  /// The kind's stable name, as exports write it.
  package var name: String { "\(self)" }
}

/// A set of event kinds.
package struct EventKindSet: Equatable, Sendable, ExpressibleByArrayLiteral {
  private(set) var bits: UInt64

  /// Makes a set of these kinds.
  package init(arrayLiteral kinds: EventKind...) {
    bits = kinds.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  /// Whether a kind is in the set.
  package func contains(_ kind: EventKind) -> Bool { containsByte(kind.rawValue) }

  /// Whether the kind with this byte is in the set.
  @inline(__always)
  func containsByte(_ byte: UInt8) -> Bool { bits &>> UInt64(byte) & 1 != 0 }

  /// Adds the kind with this byte.
  @inline(__always)
  mutating func insertByte(_ byte: UInt8) { bits |= 1 &<< UInt64(byte) }

  /// Whether the two sets have a kind in common.
  func intersects(_ other: EventKindSet) -> Bool { bits & other.bits != 0 }
}
