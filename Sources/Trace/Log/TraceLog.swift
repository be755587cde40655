/// The record of a run: every event in order, and the tables that its numbers point into.
///
/// An engine writes with `record(_:)` and the quick paths `line`, `bound`, `called` and
/// `returned`; nothing already written ever changes. Writing and reading belong to one thread.
///
/// Events lie in words of 64 bits (see `Word`), in chunks of 64 KiB.
package final class TraceLog {
  /// The time of the events recorded from now on.
  package var now: Nanoseconds = 0

  /// The number of events so far, which is the sequence number of the next one.
  package internal(set) var count: Sequence = 0

  /// How many Unicode scalars of a string the trace keeps as a value.
  package static let textLimit = 60

  /// The texts that events refer to.
  package let texts = TextTable()

  /// The code objects that events refer to.
  package internal(set) var codes: [CodeInfo] = []

  /// The time of the last event.
  @usableFromInline var lastTime: Nanoseconds = 0

  /// The chunks in order; all but the last are full.
  var chunks: [Chunk] = []

  // These two point into the last chunk. That is sound because a chunk's memory is allocated
  // before they are set, is released only when the log is, and every write through `next` is
  // preceded by the comparison with `lastStart`, behind which the longest event still fits.

  /// Where the next word goes.
  @usableFromInline var next: UnsafeMutablePointer<UInt64>
  /// The last place at which an event may start.
  @usableFromInline var lastStart: UnsafeMutablePointer<UInt64>

  /// A stretch of the log in one piece of memory.
  struct Chunk {
    /// Its words; the memory stays where it is until the log is released.
    let words: UnsafeMutablePointer<UInt64>
    /// The sequence number of its first event.
    let firstSequence: Sequence
    /// The time of the event before its first.
    let startTime: Nanoseconds
    /// How many words are used; of the last chunk, `TraceLog.used(_:)` knows.
    var used: Int
  }

  /// How many words a chunk has.
  static let chunkWords = 8192

  /// Makes an empty log.
  package init() {
    next = UnsafeMutablePointer.allocate(capacity: Self.chunkWords)
    lastStart = next + (Self.chunkWords - Word.longest)
    chunks.append(Chunk(words: next, firstSequence: 0, startTime: 0, used: 0))
    _ = texts.intern("")
  }

  deinit {
    for chunk in chunks { chunk.words.deallocate() }
  }

  /// The bytes of memory that events take, tables apart.
  package var bytes: Int { chunks.count * Self.chunkWords * 8 }

  /// The bytes that are written so far, tables apart.
  package var bytesWritten: Int {
    chunks.indices.reduce(0) { $0 + used($1) * 8 }
  }

  /// How many words of a chunk are used.
  @inline(__always)
  func used(_ index: Int) -> Int {
    index == chunks.count - 1 ? next - chunks[index].words : chunks[index].used
  }

  /// The sequence number behind a chunk's last event.
  func endSequence(_ index: Int) -> Sequence {
    index + 1 < chunks.count ? chunks[index + 1].firstSequence : count
  }

  /// The index of the chunk that has an event; the last one for `count`.
  func chunk(of sequence: Sequence) -> Int {
    var low = 0
    var high = chunks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if chunks[middle].firstSequence <= sequence { low = middle } else { high = middle }
    }
    return low
  }

  /// Goes on in a new chunk.
  @inline(never)
  func addChunk() {
    chunks[chunks.count - 1].used = next - chunks[chunks.count - 1].words
    next = UnsafeMutablePointer.allocate(capacity: Self.chunkWords)
    lastStart = next + (Self.chunkWords - Word.longest)
    chunks.append(Chunk(words: next, firstSequence: count, startTime: lastTime, used: 0))
  }
}

// MARK: - Tables

extension TraceLog {
  /// The number of a text, equal for equal texts.
  package func text(_ string: String) -> TextID { texts.intern(string) }

  /// The number of a text given as UTF-8, equal for equal texts.
  package func text(utf8: UnsafeBufferPointer<UInt8>) -> TextID { texts.intern(utf8: utf8) }

  /// The number of a string's first `textLimit` scalars, with an ellipsis where it was cut.
  package func shortText(_ string: String) -> TextID {
    if string.utf8.count <= Self.textLimit { return texts.intern(string) }
    let scalars = string.unicodeScalars
    guard
      let end = scalars.index(
        scalars.startIndex, offsetBy: Self.textLimit, limitedBy: scalars.endIndex),
      end != scalars.endIndex
    else { return texts.intern(string) }
    return texts.intern(String(scalars[..<end]) + "…")
  }

  /// Adds a code object to the table.
  package func code(_ info: CodeInfo) -> CodeID {
    codes.append(info)
    return CodeID(codes.count - 1)
  }
}
