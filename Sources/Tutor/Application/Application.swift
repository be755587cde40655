import Lessons
import Screen
import Trace

/// Runs the tutorial or the scope on a display: takes events in, performs effects, draws.
///
/// It belongs to one thread, the display's. While a program runs for it, the thread waits for a
/// slice of a few milliseconds; while nothing is to do, it sleeps in the display's `wait`.
package final class Application {
  /// How an application ended.
  package enum Ending: Equatable, Sendable {
    /// The learner has quit.
    case quit
    /// The terminal is gone, or a signal asked for the end.
    case terminated
  }

  /// How many events a slice lets a program record, and how long it may take.
  private static let slice = (events: 20_000, time: Duration.milliseconds(4))
  /// How often the screen is drawn while a program runs on.
  private static let progressInterval = Duration.milliseconds(80)

  private(set) var state: AppState
  let display: any Display
  let services: any Services
  private var ending: Ending?
  /// Effects that are still to be performed, in order.
  private var effects: [Effect] = []
  /// When the play-back goes on.
  private var playTime: ContinuousClock.Instant?
  private var lastDrawn = ContinuousClock.now

  /// Makes an application; `run` starts it.
  package init(state: AppState, display: any Display, services: any Services) {
    self.state = state
    self.display = display
    self.services = services
  }

  /// Runs until the learner quits; performs `first` before anything else.
  package func run(_ first: [Effect]) -> Ending {
    effects = first
    // What is to be shown at once is shown at once, without a flash of something else.
    while !effects.isEmpty, state.scope?.pending?.slices ?? 0 < 4 { performNext() }
    draw()
    while ending == nil {
      react(to: display.wait(until: deadline))
      performDue()
      guard ending == nil else { break }
      if effects.isEmpty || ContinuousClock.now - lastDrawn > Self.progressInterval { draw() }
    }
    state.keepMoment()
    services.save(state)
    return ending ?? .quit
  }

  /// Until when to wait for events: not at all while there is something to do.
  private var deadline: ContinuousClock.Instant? {
    effects.isEmpty ? playTime : ContinuousClock.now
  }

  private func draw() {
    display.draw(view(state, display.size))
    lastDrawn = ContinuousClock.now
  }

  private func send(_ message: Message) {
    effects += update(&state, message)
    schedulePlay()
  }

  // MARK: Events

  private func react(to events: [TerminalEvent]) {
    for event in events {
      switch event {
      case .key(let key): send(.key(key))
      case .resize(let size): send(.resized(size))
      case .interrupt, .quit: ending = .quit
      case .suspend: display.suspend()
      case .terminate, .hangup, .inputClosed: ending = .terminated
      case .readable(let descriptor):
        for message in services.readable(descriptor, state, on: display) { send(message) }
      case .resumed, .redraw: break
      }
      if ending != nil { return }
      // What a key asks for at once is done before the next key is looked at.
      while let first = effects.first, first != .advance { performNext() }
    }
  }

  // MARK: Effects

  private func performDue() {
    if let playTime, playTime <= ContinuousClock.now {
      self.playTime = nil
      send(.playTick)
    }
    if !effects.isEmpty { performNext() }
  }

  private func performNext() {
    guard !effects.isEmpty else { return }
    let effect = effects.removeFirst()
    if effect == .quit {
      ending = .quit
    } else if effect == .advance {
      if let recording = state.scope?.recording {
        recording.run.advance(until: recording.end + Self.slice.events, within: Self.slice.time)
        recording.keepUp()
      }
      send(.advanced)
    } else if case .giveInput(let line) = effect {
      state.scope?.recording.run.give(line)
    } else {
      for message in services.perform(effect, state, on: display) { send(message) }
    }
  }

  // MARK: Playing

  /// Sets the time of the play-back's next step; none while it is paused or waits.
  private func schedulePlay() {
    guard let scope = state.scope, scope.play != nil, scope.pending == nil else {
      playTime = nil
      return
    }
    if playTime == nil { playTime = ContinuousClock.now + scope.pace.interval }
  }
}
