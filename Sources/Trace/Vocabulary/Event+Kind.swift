extension Event {
  /// The sequence number of the event that led to this one; nil where it says none.
  package var cause: Sequence? {
    switch self {
    case .handleEnqueued(_, _, let cause), .timerFired(_, let cause), .stepBegan(_, let cause),
      .futureResolved(_, _, let cause):
      cause >= 0 ? cause : nil
    default: nil
    }
  }

  /// The event's kind.
  package var kind: EventKind {
    switch self {
    case .programStarted: .programStarted
    case .programEnded: .programEnded
    case .loopStarted: .loopStarted
    case .loopStopped: .loopStopped
    case .loopClosed: .loopClosed
    case .tickBegan: .tickBegan
    case .clockIdled: .clockIdled
    case .blocked: .blocked
    case .handleEnqueued: .handleEnqueued
    case .handleRan: .handleRan
    case .handleEnded: .handleEnded
    case .handleCancelled: .handleCancelled
    case .timerScheduled: .timerScheduled
    case .timerFired: .timerFired
    case .timerCancelled: .timerCancelled
    case .taskCreated: .taskCreated
    case .taskRenamed: .taskRenamed
    case .stepBegan: .stepBegan
    case .stepEnded: .stepEnded
    case .suspending: .suspending
    case .cancellationRequested: .cancellationRequested
    case .futureCreated: .futureCreated
    case .futureResolved: .futureResolved
    case .futureMember: .futureMember
    case .primitiveCreated: .primitiveCreated
    case .primitiveChanged: .primitiveChanged
    case .primitiveOwned: .primitiveOwned
    case .waiterJoined: .waiterJoined
    case .waiterLeft: .waiterLeft
    case .called: .called
    case .resumed: .resumed
    case .returned: .returned
    case .yielded: .yielded
    case .unwound: .unwound
    case .frameDropped: .frameDropped
    case .line: .line
    case .bound: .bound
    case .raised: .raised
    case .caught: .caught
    case .objectDescribed: .objectDescribed
    case .objectItem: .objectItem
    case .objectKey: .objectKey
    case .objectAttribute: .objectAttribute
    case .objectCount: .objectCount
    case .threadStarted: .threadStarted
    case .threadSwitched: .threadSwitched
    case .threadBlocked: .threadBlocked
    case .threadUnblocked: .threadUnblocked
    case .threadEnded: .threadEnded
    case .jobSubmitted: .jobSubmitted
    case .jobStarted: .jobStarted
    case .jobEnded: .jobEnded
    case .ioWaiting: .ioWaiting
    case .ioReady: .ioReady
    case .output: .output
    case .diagnostic: .diagnostic
    }
  }
}
