extension LoopState {
  /// Adds the events of a log up to (and without) a sequence number.
  ///
  /// The limit must be in `sequence...log.count`. A line or a small value costs a few
  /// nanoseconds.
  package mutating func fold(_ log: TraceLog, upTo limit: Sequence) {
    var reader = log.reader(from: sequence)
    fold(&reader, upTo: limit)
  }

  /// Adds the events of a reader, which must stand at this state's next event, up to a limit.
  ///
  /// - Returns: How many of them were neither lines, values, calls nor returns.
  @discardableResult
  mutating func fold(_ reader: inout LogReader, upTo limit: Sequence) -> Int {
    var others = 0
    while let event = foldSimple(&reader, upTo: limit) {
      apply(event, time: reader.time)
      others += 1
    }
    return others
  }

  /// Adds lines, values, calls and returns, as long as nothing else comes.
  ///
  /// - Returns: The first other event, already read; nil at the limit or the end.
  @inline(__always)
  private mutating func foldSimple(_ reader: inout LogReader, upTo limit: Sequence) -> Event? {
    while sequence < limit, let event = reader.next() {
      switch event {
      case .line(let number): line = number
      case .bound(let slot, let value): stack.bind(slot, value)
      case .called(let frame, let code): enter(frame, code)
      case .returned: leaveFrame()
      default: return event
      }
      now = reader.time
      sequence += 1
    }
    return nil
  }
}
