/// Requests for cancellation that are passed on from task to task.
extension EventLoop {
  /// How far a request is passed on, which is how deep CPython's calls may be.
  private static let cancellationLimit = 1000

  /// Runs what passes a request on, from a task to the future that it awaits or to several futures.
  ///
  /// - Returns: what that answers; true without running it where the request has gone too far, or
  ///   is on its way back from there.
  package func passingOnCancellation(_ body: () -> Bool) -> Bool {
    if cancellationDepth == 0 {
      isCancellationEndless = false
    } else if isCancellationEndless {
      return true
    }
    guard cancellationDepth < Self.cancellationLimit else {
      isCancellationEndless = true
      return true
    }
    cancellationDepth += 1
    defer { cancellationDepth -= 1 }
    return body()
  }

  /// Whether a request was passed on without an end since this was asked last.
  package func takeEndlessCancellation() -> Bool {
    defer { isCancellationEndless = false }
    return isCancellationEndless
  }
}
