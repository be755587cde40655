/// Makes chunks again that a log has given up.
///
/// A run is deterministic: run once more, it records the same events in the same words.
package protocol ChunkSource: AnyObject {
  /// The words of some chunks that are full, in order; fewer where the run ends before.
  func words(ofChunks range: Range<Int>) -> [ChunkWords]
}

extension TraceLog {
  /// Gives up the words of the oldest chunks until no more memory is used than `limit` allows.
  ///
  /// Does nothing without a `source` to have them made again. The chunks at the end stay, where
  /// the learner mostly is; four times `restoredChunks` are always kept.
  package func trim() { trim(reserving: 0) }

  private func trim(reserving reserve: Int) {
    guard source != nil else { return }
    let most = max(4 * restoredChunks, limit / (Self.chunkWords * 8)) - reserve
    while residentChunks > most, let oldest = nextToTrim() {
      chunks[oldest].words = nil
      residentChunks -= 1
    }
  }

  /// Gives up the words of all full chunks before one, for good.
  package func forget(beforeChunk end: Int) {
    for index in 0..<min(end, chunks.count - 1) where chunks[index].words != nil {
      chunks[index].words = nil
      residentChunks -= 1
    }
  }

  /// The words of full chunks, for the log that gave them up.
  package func words(ofChunks range: Range<Int>) -> [ChunkWords] {
    range.clamped(to: 0..<max(0, chunks.count - 1)).compactMap { chunks[$0].words }
  }

  /// Whether a full chunk's words were given up.
  package func hasForgotten(_ index: Int) -> Bool {
    index < chunks.count - 1 && chunks[index].words == nil
  }

  /// How many chunks are full.
  package var fullChunks: Int { chunks.count - 1 }

  /// The chunk to give up next: the one that was made again longest ago, else the oldest one.
  private func nextToTrim() -> Int? {
    while !madeAgain.isEmpty {
      let index = madeAgain.removeFirst()
      if chunks[index].words != nil { return index }
    }
    while firstResident < chunks.count - restoredChunks {
      defer { firstResident += 1 }
      if chunks[firstResident].words != nil { return firstResident }
    }
    return nil
  }

  /// The words of a chunk, which are made again where they were given up.
  func words(_ index: Int) -> ChunkWords {
    if let words = chunks[index].words { return words }
    trim(reserving: restoredChunks)
    let first = max(0, index - restoredChunks / 2)
    let range = first..<min(chunks.count - 1, first + restoredChunks)
    for (place, words) in zip(range, source?.words(ofChunks: range) ?? [])
    where chunks[place].words == nil {
      chunks[place].words = words
      residentChunks += 1
      madeAgain.append(place)
    }
    guard let words = chunks[index].words else {
      preconditionFailure("a second run of a program must record what the first one did")
    }
    return words
  }
}
