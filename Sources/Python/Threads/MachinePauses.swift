import Trace

/// When the machine looks up from its work, for its owner and for other threads.
///
/// Moments are counted in instructions charged, so that they are the same in every run.
struct MachinePauses {
  /// What the owner of the machine does at a pause: it may wait, or raise to stop the program.
  private(set) var owner: ((Interpreter) throws(Raised) -> Void)?
  private var interval = Int.max
  private var ownerPause = Int.max
  /// When another thread may have to run.
  fileprivate var threadPause = Int.max
  /// When the program's memory is looked at next.
  fileprivate var memoryPause = 0
  /// A program can do little harm in so many instructions: what is large is checked when it is made.
  fileprivate static let memoryInterval = 10_000

  /// Has a closure called every so many instructions, from the first one on.
  mutating func setOwner(
    every interval: Int, _ body: @escaping (Interpreter) throws(Raised) -> Void
  ) {
    owner = body
    self.interval = interval
    ownerPause = 0
  }

  /// The next moment at which somebody wants a pause.
  fileprivate var next: Int { min(ownerPause, threadPause, memoryPause) }

  /// Whether the owner wants one now; if so, its next one is an interval from now.
  fileprivate mutating func takeOwnerPause(at charged: Int) -> Bool {
    guard charged >= ownerPause else { return false }
    ownerPause = charged + interval
    return true
  }
}

extension Interpreter {
  /// Looks up from work: lets the owner and other threads have their way.
  func pause() throws(Raised) {
    if pauses.takeOwnerPause(at: charged), let owner = pauses.owner { try owner(self) }
    if charged >= pauses.threadPause {
      threads.pause()
      updatePauses()
      if isHalting { throw halted() }
    }
    if charged >= pauses.memoryPause {
      pauses.memoryPause = charged + MachinePauses.memoryInterval
      nextPause = pauses.next
      collectIfGrown()
      try checkMemory()
    }
    nextPause = pauses.next
  }

  /// The moment at which another thread may have to run has changed, or the clock has jumped.
  func updatePauses() {
    if let look = threads.nextLook {
      pauses.threadPause = charged + clock.instructions(in: look - now)
    } else {
      pauses.threadPause = Int.max
    }
    nextPause = pauses.next
  }
}
