/// Goes to any moment of a log, and searches it forward and back.
///
/// A *cursor* is a number of events: at cursor n, the events `0..<n` have happened, and
/// `state(at: n)` is what they add up to. The last event that happened is `n - 1`, and its
/// sentence explains the moment.
///
/// The log may grow meanwhile. Keyframes are made as moments are first reached, so that any later
/// visit costs about a millisecond.
package final class Timeline {
  /// The log it goes through.
  package let log: TraceLog

  /// States at chunk starts, in order; the first is the start.
  private var keyframes = [LoopState()]
  /// The furthest state so far.
  private var furthest = LoopState()
  /// The states asked for last, newest first, from which going on is cheap.
  private var recent: [LoopState] = []
  /// How much work may lie between keyframes, in units of folding a line: one to two milliseconds.
  private var spacing = 120_000
  /// The work since the last keyframe.
  private var work = 0
  /// About how many bytes the keyframes hold alone.
  private var keyframeCost = 0
  /// What is known of each full chunk.
  var summaries: [ChunkSummary] = []
  /// The context behind the last summarised chunk.
  var summaryContext = ScanContext()

  /// About how many bytes the keyframes may hold before every other one is given up.
  package var keyframeLimit = 512 << 20

  /// Makes a timeline of a log.
  package init(_ log: TraceLog) { self.log = log }

  /// The cursor behind the last event so far.
  package var end: Sequence { log.count }

  /// About how many bytes the keyframes hold beside the furthest state.
  package var memory: Int { keyframeCost }

  /// The state at a cursor, which must be in `0...end`.
  ///
  /// The first visit of a moment folds all events up to it; any later one at most those since
  /// the keyframe before.
  package func state(at cursor: Sequence) -> LoopState {
    precondition(cursor >= 0 && cursor <= log.count, "a cursor must be in 0...end")
    if cursor >= furthest.sequence {
      advance(to: cursor)
      return furthest
    }
    var state = keyframes[keyframeIndex(cursor)]
    for other in recent where other.sequence <= cursor && other.sequence > state.sequence {
      state = other
    }
    if state.sequence == cursor { return state }
    state.fold(log, upTo: cursor)
    if recent.count == 4 { recent.removeLast() }
    recent.insert(state, at: 0)
    return state
  }

  /// Makes keyframes for about this many events more, if there are as many.
  ///
  /// For a front end that prepares jumps, and for logs that give up their oldest events.
  ///
  /// - Returns: Whether all events are covered.
  package func prepare(events: Int) -> Bool {
    advance(to: log.count - furthest.sequence > events ? furthest.sequence + events : log.count)
    return furthest.sequence == log.count
  }

  private func keyframeIndex(_ cursor: Sequence) -> Int {
    var low = 0
    var high = keyframes.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if keyframes[middle].sequence <= cursor { low = middle } else { high = middle }
    }
    return low
  }

  /// Folds up to a cursor and leaves keyframes at chunk starts.
  private func advance(to cursor: Sequence) {
    var reader = log.reader(from: furthest.sequence)
    while furthest.sequence < cursor {
      let chunk = log.chunk(of: furthest.sequence)
      let boundary = log.endSequence(chunk)
      let start = furthest.sequence
      let others = furthest.fold(&reader, upTo: min(boundary, cursor))
      work += furthest.sequence - start + others * 10
      if work >= spacing / 4, chunk + 1 < log.chunks.count, furthest.sequence == boundary {
        keepIfDue()
      }
    }
  }

  /// Makes the furthest state a keyframe when enough work lies behind the last one; a quarter of
  /// it is enough for a state that costs next to nothing.
  private func keepIfDue() {
    guard let last = keyframes.last else { return }
    let cost = furthest.cost(beside: last)
    guard work >= spacing || cost < 1 << 14 else { return }
    keyframeCost += cost
    keyframes.append(furthest)
    work = 0
    if keyframeCost > keyframeLimit { thinOut() }
  }

  /// Gives up every other keyframe, and makes them half as often from now on.
  private func thinOut() {
    spacing *= 2
    keyframes = keyframes.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    keyframeCost = zip(keyframes, keyframes.dropFirst()).reduce(0) { $0 + $1.1.cost(beside: $1.0) }
  }
}

extension LoopState {
  /// About how many bytes this state does not share with an earlier one.
  fileprivate func cost(beside earlier: LoopState) -> Int {
    MemoryLayout<LoopState>.size
      + tasks.bytesNotShared(with: earlier.tasks)
      + futures.bytesNotShared(with: earlier.futures)
      + objects.bytesNotShared(with: earlier.objects)
      + primitives.bytesNotShared(with: earlier.primitives)
      + outputs.bytesNotShared(with: earlier.outputs)
      + (stack.entries.count + stack.locals.count) * 16
      + (tasks.count + ready.count + timers.count) / 4
  }
}
