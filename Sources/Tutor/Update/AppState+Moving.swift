import Trace

extension AppState {
  /// Makes a movement through time.
  mutating func make(_ move: Move) -> [Effect] {
    guard scope != nil else { return [] }
    let arrival = move == .step ? goToStep() : scope?.make(move) ?? .stayed
    return arrived(arrival, by: move)
  }

  /// Goes on with a movement that waited for the program.
  mutating func goOn() -> [Effect] {
    guard let pending = scope?.pending else {
      return tutorial?.isQuestionPending == true ? askQuestion() : []
    }
    guard pending.move == .step else {
      let arrival = scope?.resumePending() ?? .stayed
      if arrival == .needsMore, isCheckEndless { return giveUpChecking() }
      return arrived(arrival, by: pending.move)
    }
    let arrival = goToStep()
    scope?.pending?.slices = pending.slices + 1
    return arrived(arrival, by: .step)
  }

  /// Lets the program run on, in view where it is live; one that wants to read a line waits for the learner to type it.
  mutating func runOn() -> [Effect] {
    guard let scope, scope.recording.run.isWaitingForInput else {
      if let scope, scope.recording.run.isLive { _ = self.scope?.go(to: scope.recording.end) }
      return [.advance]
    }
    self.scope?.play = nil
    _ = self.scope?.go(to: scope.recording.end)
    show(.output, focusing: false)
    overlay = .input(TextInput())
    return []
  }

  /// Gives the program a line, and goes on with what was looked for.
  mutating func giveInput(_ line: String?) -> [Effect] {
    overlay = nil
    return [.giveInput(line), .advance]
  }

  /// Goes to the moment of the lesson's step.
  private mutating func goToStep() -> Scope.Arrival {
    guard let recording = scope?.recording else { return .stayed }
    scope?.pending = nil
    switch tutorial?.moment(in: recording) {
    case .at(let place): return scope?.go(to: place) ?? .stayed
    case .needsMore: return scope?.wait(for: .step) ?? .stayed
    case .nowhere: return scope?.go(to: recording.end) ?? .stayed
    case nil: return .stayed
    }
  }

  /// The next step of the play-back.
  mutating func playOn() -> [Effect] {
    guard let scope, let play = scope.play, scope.pending == nil else { return [] }
    guard scope.pace.measure == .clock else { return make(play.move) }
    return make(.clock(scope.loop.now + scope.pace.stretch))
  }

  private mutating func arrived(_ arrival: Scope.Arrival, by move: Move) -> [Effect] {
    if move == .step { return arrival == .needsMore ? runOn() : askQuestion() + goToKeptMoment() }
    if move == .end, tutorial?.exercise?.isRunning == true, arrival != .needsMore {
      return judgeExercise()
    }
    switch arrival {
    case .moved:
      if scope?.isAtEnd == true { scope?.play = nil }
    case .needsMore: return runOn()
    case .stayed:
      scope?.play = nil
      if case .to(_, .forward) = move, scope?.isAtEnd == true {
        notice = Notice("The program has ended; there is nothing after this moment.")
      }
    case .nothing:
      scope?.play = nil
      notice = Notice(nothing(move))
    }
    return []
  }

  /// Goes to where the learner left the step that is resumed.
  private mutating func goToKeptMoment() -> [Effect] {
    guard let moment = tutorial?.keptMoment else { return [] }
    tutorial?.keptMoment = nil
    return make(.event(moment))
  }

  /// Says that there is no such stop.
  private func nothing(_ move: Move) -> String {
    guard case .to(_, let direction) = move else { return "There is no such moment." }
    if direction == .back, scope?.cursor == 0 { return "This is the start of the program." }
    return direction == .forward
      ? "There is no further \(move.goal) up to the end of the program."
      : "There is no \(move.goal) before this moment."
  }
}
