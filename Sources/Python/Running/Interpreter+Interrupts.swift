import EventLoop

/// Ctrl-C, in real time.
extension Interpreter {
  /// How many instructions run between two looks whether Ctrl-C was pressed.
  private static let interruptInterval = 20_000

  /// Has Ctrl-C taken where the program computes; where it waits, the world takes it.
  func listenForInterrupts() {
    guard outside.isReal, pauses.owner == nil else { return }
    pauses.setOwner(every: Interpreter.interruptInterval) { (vm) throws(Raised) in
      guard vm.threads.current === vm.mainThread else { return vm.takeInterrupt() }
      if vm.world.wasInterrupted() { try vm.interrupt() }
      try vm.raisePendingInterrupt()
    }
    nextPause = 0
  }

  /// Takes Ctrl-C where the main thread waits or is not the one that runs.
  func takeInterrupt() {
    guard world.wasInterrupted() else { return }
    do throws(Raised) {
      try interrupt()
    } catch {
      if let loop = world.waitingLoop(in: mainThread) {
        loop.callSoon(ChoreHandle(trace?.text("interrupt") ?? 0) { throw error })
      } else {
        pendingInterrupt = error
        threads.wake(mainThread)
      }
    }
  }

  /// What Ctrl-C does: the loop's own handler for it, then the runner, else KeyboardInterrupt.
  func interrupt() throws(Raised) {
    if let owner = asyncio.running, let call = owner.signalHandlers[2] {
      owner.loop.callSoon(CallHandle(call))
      return
    }
    if let runner = interruptTaker, runner.takeInterrupt() { return }
    throw error(exceptions.keyboardInterrupt, arguments: [])
  }

  /// Raises in the main thread what Ctrl-C left for it.
  func raisePendingInterrupt() throws(Raised) {
    guard threads.current === mainThread, let pending = pendingInterrupt else { return }
    pendingInterrupt = nil
    throw pending
  }
}
