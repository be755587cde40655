import Lab

extension AppState {
  /// Has the step's experiment measured, from the beginning.
  mutating func startLab() -> [Effect] {
    guard let lab = tutorial?.lab else { return [] }
    var fresh = LabState(name: lab.name)
    fresh.isRunning = true
    tutorial?.lab = fresh
    show(.lesson)
    return [.startLab]
  }

  /// Ends the experiment that is being measured; what it measured stays.
  mutating func stopLab() -> [Effect] {
    guard tutorial?.lab?.isRunning == true else { return [] }
    tutorial?.lab?.isRunning = false
    notice = Notice("Stopped measuring; the figures so far stay.")
    return [.stopLab]
  }

  /// The experiment has ended by itself.
  mutating func endLab(_ problem: String?) -> [Effect] {
    tutorial?.lab?.isRunning = false
    tutorial?.lab?.problem = problem
    return []
  }
}
