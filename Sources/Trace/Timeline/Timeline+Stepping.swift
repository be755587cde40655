extension Timeline {
  /// The first stop of a sort behind a cursor; nil when there is none up to the end.
  package func next(_ stop: Stop, after cursor: Sequence) -> Sequence? {
    guard stop == .suspension else { return found(stop, after: cursor) }
    // The entry behind the suspension may be all that is left before its stop.
    var place = max(0, cursor - 1)
    while let end = found(stop, after: place) {
      guard let stop = self.stop(ofSuspension: end - 1) else { return nil }
      if stop > cursor { return stop }
      place = end
    }
    return nil
  }

  /// The last stop of a sort before a cursor; the start where there is no other.
  ///
  /// - Returns: nil only at the start.
  package func previous(_ stop: Stop, before cursor: Sequence) -> Sequence? {
    guard stop == .suspension else { return found(stop, before: cursor) }
    var place = cursor
    while let end = found(stop, before: place), end > 0 {
      if let stop = self.stop(ofSuspension: end - 1), stop < cursor { return stop }
      place = end
    }
    return cursor > 0 ? 0 : nil
  }

  /// The stop for a `stepEnded` with which a task suspends.
  ///
  /// It lies behind that, or behind the entry in the ready queue that the task makes for itself, as
  /// after `sleep(0)`. In asyncio the step does that (`Task.__step`), before control is back in the
  /// loop.
  ///
  /// - Returns: nil while it is not known what comes next.
  package func stop(ofSuspension sequence: Sequence) -> Sequence? {
    guard sequence + 1 < log.count else { return nil }
    guard case .stepEnded(let task, _) = log.event(at: sequence),
      case .handleEnqueued(_, let purpose, _) = log.event(at: sequence + 1),
      purpose == .step(task) || purpose == .wake(task)
    else { return sequence + 1 }
    return sequence + 2
  }

  /// The place behind the first event that a stop is for, from a cursor on.
  private func found(_ stop: Stop, after cursor: Sequence) -> Sequence? {
    guard cursor < log.count else { return nil }
    guard let kinds = stop.kinds else { return cursor + 1 }
    summarise()
    var search = Search(stop, in: self)
    for chunk in log.chunk(of: cursor)..<log.chunks.count {
      guard mayContain(chunk, stop, kinds) else { continue }
      let start = max(cursor, log.chunks[chunk].firstSequence)
      if let found = search.first(in: chunk, from: start, before: log.endSequence(chunk)) {
        return found + 1
      }
    }
    return nil
  }

  /// The place behind the last event that a stop is for, before a cursor; the start where there is none.
  private func found(_ stop: Stop, before cursor: Sequence) -> Sequence? {
    guard cursor > 0 else { return nil }
    guard let kinds = stop.kinds else { return cursor - 1 }
    guard cursor > 1 else { return 0 }
    summarise()
    var search = Search(stop, in: self)
    for chunk in (0...log.chunk(of: cursor - 2)).reversed() {
      guard mayContain(chunk, stop, kinds) else { continue }
      let end = min(cursor - 1, log.endSequence(chunk))
      let start = log.chunks[chunk].firstSequence
      if let found = search.last(in: chunk, from: start, before: end) { return found + 1 }
    }
    return 0
  }

  /// The cursor behind the last event at or before a time.
  package func cursor(at time: Nanoseconds) -> Sequence {
    var low = 0
    var high = log.chunks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if log.chunks[middle].startTime <= time { low = middle } else { high = middle }
    }
    var reader = LogReader(log, chunk: low)
    var cursor = reader.sequence
    while reader.skipOne(), reader.time <= time { cursor = reader.sequence }
    return cursor
  }

  private func mayContain(_ chunk: Int, _ stop: Stop, _ kinds: EventKindSet) -> Bool {
    guard chunk < summaries.count else { return true }
    if case .task(let task) = stop, summaries[chunk].tasks & 1 << UInt64(task & 63) == 0 {
      return false
    }
    return summaries[chunk].kinds.intersects(kinds)
  }

  /// A search for the events behind which to stop, within one chunk at a time.
  private struct Search {
    private let stop: Stop
    private let timeline: Timeline
    private let log: TraceLog
    /// Whether the code's file must be looked up to tell whether a line matches.
    private let needsFile: Bool
    private let needle: [UInt8]

    init(_ stop: Stop, in timeline: Timeline) {
      self.stop = stop
      self.timeline = timeline
      log = timeline.log
      if case .breakpoints(let points) = stop {
        let files = Set(points.map(\.file))
        needsFile = files.count > 1 || log.codes.contains { !files.contains($0.file) }
      } else {
        needsFile = false
      }
      if case .text(let text) = stop { needle = Array(text.utf8) } else { needle = [] }
    }

    /// The first event in a range of a chunk behind which to stop.
    mutating func first(in chunk: Int, from start: Sequence, before end: Sequence) -> Sequence? {
      var found: Sequence?
      scan(chunk, from: start, before: end) {
        found = $0
        return false
      }
      return found
    }

    /// The last event in a range of a chunk behind which to stop.
    mutating func last(in chunk: Int, from start: Sequence, before end: Sequence) -> Sequence? {
      var found: Sequence?
      scan(chunk, from: start, before: end) {
        found = $0
        return true
      }
      return found
    }

    /// Calls the closure with each match, until it returns false.
    private mutating func scan(
      _ chunk: Int, from start: Sequence, before end: Sequence, _ body: (Sequence) -> Bool
    ) {
      var reader = LogReader(log, chunk: chunk)
      switch stop {
      case .task(let task): scanTask(task, &reader, chunk, from: start, before: end, body)
      default:
        guard let kinds = stop.kinds else { return }
        reader.skip(to: start)
        while reader.find(kinds, before: end) != nil {
          let sequence = reader.sequence
          guard let event = reader.next() else { return }
          if matches(event, sequence), !body(sequence) { return }
        }
      }
    }

    /// Follows who runs, to tell the lines of one task from those of others.
    private func scanTask(
      _ task: TaskID, _ reader: inout LogReader, _ chunk: Int, from start: Sequence,
      before end: Sequence, _ body: (Sequence) -> Bool
    ) {
      var context =
        chunk < timeline.summaries.count
        ? timeline.summaries[chunk].context : timeline.summaryContext
      let lines: EventKindSet = [.line, .stepBegan, .stepEnded, .threadSwitched]
      while let kind = reader.find(
        context.task == task ? lines : ScanContext.kinds, before: end)
      {
        guard let first = reader.peek() else { return }
        let isStop = context.task == task && (kind == .line || kind == .stepEnded)
        context.apply(kind, first)
        let sequence = reader.sequence
        if isStop, sequence >= start, !body(sequence) { return }
        _ = reader.skipOne()
      }
    }

    private mutating func matches(_ event: Event, _ sequence: Sequence) -> Bool {
      switch (stop, event) {
      case (.suspension, .stepEnded(_, let outcome)): return outcome == .suspended
      case (.text, .output(_, let text)):
        return log.texts.withUTF8(of: text) { Self.contains($0, needle) }
      case (.breakpoints(let points), .line(let line)):
        guard points.contains(where: { $0.line == line }) else { return false }
        guard needsFile else { return true }
        guard let code = timeline.state(at: sequence + 1).currentCode, code < log.codes.count else {
          return false
        }
        return points.contains(.init(file: log.codes[Int(code)].file, line: line))
      default: return true
      }
    }

    /// Whether bytes stand somewhere in a text.
    private static func contains(_ text: UnsafeBufferPointer<UInt8>, _ needle: [UInt8]) -> Bool {
      guard let head = needle.first else { return true }
      guard text.count >= needle.count else { return false }
      for start in 0...(text.count - needle.count) where text[start] == head {
        if (1..<needle.count).allSatisfy({ text[start + $0] == needle[$0] }) { return true }
      }
      return false
    }
  }
}
