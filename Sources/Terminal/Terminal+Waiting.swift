import CNcurses
import Glibc
import Screen

extension Terminal {
  /// How long after Esc a sequence may still follow.
  private static let escapeDelay = Duration.milliseconds(25)
  /// How long a paste may pause before it counts as ended.
  private static let pasteDelay = Duration.milliseconds(500)

  /// Waits for events until a deadline, or for as long as it takes if that is nil.
  ///
  /// Answers with all events at hand, in order; with none once the deadline has passed. Costs no
  /// processor time while nothing happens.
  package func wait(until deadline: ContinuousClock.Instant? = nil) -> [TerminalEvent] {
    owner.check()
    while true {
      // Counted from the input, however often somebody looks meanwhile.
      let pendingEnd = decoder.isPending ? lastInput + patience : nil
      let end = [deadline, pendingEnd].compactMap { $0 }.min()
      let somethingCame = pollOnce(until: queue.isEmpty ? end : ContinuousClock.now)
      if !somethingCame, let pendingEnd, ContinuousClock.now >= pendingEnd {
        queue += events(of: decoder.flush())
      }
      if !queue.isEmpty {
        defer { queue = [] }
        return queue
      }
      if let deadline, ContinuousClock.now >= deadline { return [] }
    }
  }

  private var patience: Duration {
    decoder.isPasting ? Terminal.pasteDelay : Terminal.escapeDelay
  }

  /// Polls all sources once and queues what they have; answers whether there was anything.
  private func pollOnce(until end: ContinuousClock.Instant?) -> Bool {
    var sources = [pollfd(fd: pipe.readEnd, events: Int16(POLLIN), revents: 0)]
    sources += watched.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if !inputIsClosed {
      sources.append(pollfd(fd: options.input, events: Int16(POLLIN), revents: 0))
    }
    let count = poll(&sources, nfds_t(sources.count), Terminal.milliseconds(until: end))
    guard count > 0 else { return false }
    if sources[0].revents != 0 {
      pipe.drain()
      takeSignals()
    }
    for source in sources[1..<(1 + watched.count)] where source.revents != 0 {
      queue.append(.readable(source.fd))
    }
    if !inputIsClosed, let input = sources.last, input.revents != 0 { readInput() }
    return true
  }

  /// Reads what has been typed; a long paste in several pieces, so that it costs few polls.
  private func readInput() {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    for _ in 0..<16 {
      let count = read(options.input, &buffer, buffer.count)
      if count < 0, errno == EINTR || errno == EAGAIN { return }
      guard count > 0 else {
        inputIsClosed = true
        queue += events(of: decoder.flush()) + [.inputClosed]
        return
      }
      lastInput = .now
      queue += events(of: decoder.feed(buffer[..<count]))
      var more = pollfd(fd: options.input, events: Int16(POLLIN), revents: 0)
      guard poll(&more, 1, 0) == 1 else { return }
    }
  }

  /// The events that keys stand for: those that the terminal would make signals of become the
  /// same events as the signals, and Ctrl-L means the screen.
  private func events(of keys: [Key]) -> [TerminalEvent] {
    keys.map { key in
      switch key {
      case .control("c"): .interrupt
      case .control("\\"): .quit
      case .control("z"): .suspend
      case .control("l"): redraw()
      default: .key(key)
      }
    }
  }

  /// Has the next frame drawn as a whole.
  private func redraw() -> TerminalEvent {
    distrustScreen()
    return .redraw
  }

  /// Queues what has come as signals.
  private func takeSignals() {
    guard options.handlesSignals else { return }
    if cn_signals_take(SIGCONT) > 0 {
      // Stopped by a signal that no one can catch: the shell may have changed everything.
      leave()
      enter()
      queue.append(.resumed)
    }
    if cn_signals_take(SIGWINCH) > 0, adoptSize() { queue.append(.resize(size)) }
    let plain: [(Int32, TerminalEvent)] = [
      (SIGINT, .interrupt), (SIGQUIT, .quit), (SIGTSTP, .suspend), (SIGTERM, .terminate),
      (SIGHUP, .hangup),
    ]
    for (signal, event) in plain where cn_signals_take(signal) > 0 { queue.append(event) }
  }

  /// The milliseconds up to an instant as `poll` takes them, rounded up; -1 for no end.
  private static func milliseconds(until end: ContinuousClock.Instant?) -> Int32 {
    guard let end else { return -1 }
    let (seconds, attoseconds) = (end - ContinuousClock.now).components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    return Int32(
      min(seconds, 1_000_000) * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
