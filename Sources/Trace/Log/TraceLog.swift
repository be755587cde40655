/// The record of a run: every event in order, and the tables that its numbers point into.
///
/// An engine writes with `record(_:)` and the quick paths `line`, `bound`, `called` and
/// `returned`; nothing already written ever changes. Writing and reading belong to one thread.
///
/// Events lie in words of 64 bits (see `Word`), in chunks of 64 KiB.
@usableFromInline package final class TraceLog {
  /// The time of the events recorded from now on.
  @inlinable package var now: Nanoseconds {
    get { head.pointee.now }
    set { head.pointee.now = newValue }
  }

  /// The number of events so far, which is the sequence number of the next one.
  @inlinable package var count: Sequence { head.pointee.count }

  /// How many Unicode scalars of a string the trace keeps as a value.
  @inlinable package static var textLimit: Int { 60 }

  /// The texts that events refer to.
  package let texts = TextTable()

  /// The code objects that events refer to.
  package internal(set) var codes: [CodeInfo] = []
  /// How many bytes the table of texts may take, about; the program is stopped beyond it.
  package var textsLimit = 256 << 20
  /// How many pieces of output there are.
  var outputCount = 0

  /// Where the chunks' words lie.
  private var memory = ChunkMemory()

  /// The chunks in order; all but the last are full.
  var chunks: [Chunk] = []

  /// How many bytes the chunks may take before `trim()` gives up the oldest.
  package var limit = Int.max
  /// Makes chunks again that were given up; without one, none is.
  package weak var source: (any ChunkSource)?
  /// How many chunks are made again at a time: those around the one that is wanted.
  package var restoredChunks = 32
  /// How many chunks' words are in memory.
  var residentChunks = 1
  /// Before this chunk, only those in `madeAgain` have their words.
  var firstResident = 0
  /// The chunks that were made again and not given up since, in order.
  var madeAgain: [Int] = []

  /// The first word of the last chunk, which `chunks` holds.
  private var start: UnsafeMutablePointer<UInt64>

  /// The place where writing goes on.
  ///
  /// It is reached through a pointer because a class's own properties are checked for exclusive
  /// access, which costs more than writing an event does. That is sound: the memory is allocated
  /// and initialised in `init`, belongs to this log alone until `deinit`, and no access to it
  /// lasts longer than one load or store, on the one thread that the log belongs to.
  @usableFromInline let head: UnsafeMutablePointer<Head>

  /// What changes with every event.
  ///
  /// Both pointers point into the last chunk. That is sound because a chunk's memory is allocated
  /// before they are set, the last chunk is never given up, and every write through `next` is
  /// preceded by the comparison with `lastStart`, behind which the longest event still fits.
  @usableFromInline
  package struct Head {
    /// The time of the events recorded from now on.
    @usableFromInline var now: Nanoseconds = 0
    /// The time of the last event.
    @usableFromInline var lastTime: Nanoseconds = 0
    /// The number of events.
    @usableFromInline var count: Sequence = 0
    /// Where the next word goes.
    @usableFromInline var next: UnsafeMutablePointer<UInt64>
    /// The last place at which an event may start.
    @usableFromInline var lastStart: UnsafeMutablePointer<UInt64>
    /// The end of the last word that may get a part added; `nil` at the start of a chunk.
    ///
    /// It is that of the last word of all only while it equals `next`.
    @usableFromInline var open: UnsafeMutablePointer<UInt64>?

    /// The start of a chunk.
    init(_ words: UnsafeMutablePointer<UInt64>) {
      next = words
      lastStart = words + (TraceLog.chunkWords - Word.longest)
    }
  }

  /// A stretch of the log in one piece of memory.
  struct Chunk {
    /// Its words; none while they are given up.
    var words: ChunkWords?
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
    let words = memory.chunk()
    start = words.start
    head = UnsafeMutablePointer.allocate(capacity: 1)
    head.initialize(to: Head(words.start))
    chunks.append(Chunk(words: words, firstSequence: 0, startTime: 0, used: 0))
    _ = texts.intern("")
  }

  deinit { head.deallocate() }

  /// The bytes of memory that events take now, tables apart.
  package var bytes: Int { residentChunks * Self.chunkWords * 8 }

  /// The bytes that are written so far, tables apart.
  package var bytesWritten: Int {
    chunks.indices.reduce(0) { $0 + used($1) * 8 }
  }

  /// How many words of a chunk are used.
  @inline(__always)
  func used(_ index: Int) -> Int {
    index == chunks.count - 1 ? head.pointee.next - start : chunks[index].used
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
    chunks[chunks.count - 1].used = head.pointee.next - start
    let words = memory.chunk()
    start = words.start
    residentChunks += 1
    chunks.append(
      Chunk(words: words, firstSequence: count, startTime: head.pointee.lastTime, used: 0))
    var next = Head(words.start)
    next.now = head.pointee.now
    next.lastTime = head.pointee.lastTime
    next.count = head.pointee.count
    head.pointee = next
  }
}

// MARK: - Tables

extension TraceLog {
  /// The longest name or message that is kept whole, in bytes.
  private static let wholeLimit = 1 << 12

  /// The number of a text, equal for equal texts; a very long one is cut, and ends in an ellipsis.
  package func text(_ string: String) -> TextID {
    if string.utf8.count <= Self.wholeLimit { return texts.intern(string) }
    return texts.intern(String(string.unicodeScalars.prefix(Self.wholeLimit)) + "…")
  }

  /// The number of the name that asyncio makes up for a task, `Task-` and a number.
  package func taskName(_ number: Int) -> TextID {
    TaskNameText.id(number) ?? texts.intern("Task-\(number)")
  }

  /// The number of a string's first `textLimit` scalars, with an ellipsis where it was cut.
  package func shortText(_ string: String) -> TextID {
    var string = string
    return string.withUTF8 { shortText(utf8: $0) }
  }

  /// As above, for a string given as UTF-8.
  package func shortText(utf8 text: UnsafeBufferPointer<UInt8>) -> TextID {
    if text.count <= Self.textLimit { return texts.intern(utf8: text) }
    // All bytes but the first of a scalar begin with the bits 10.
    var scalars = 0
    for (end, byte) in text.enumerated() where byte & 0xC0 != 0x80 {
      scalars += 1
      if scalars > Self.textLimit { return cutText(UnsafeBufferPointer(rebasing: text[..<end])) }
    }
    return texts.intern(utf8: text)
  }

  private func cutText(_ beginning: UnsafeBufferPointer<UInt8>) -> TextID {
    let ellipsis: StaticString = "…"
    let count = beginning.count + ellipsis.utf8CodeUnitCount
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { cut in
      let rest = cut[cut.initialize(fromContentsOf: beginning)...]
      ellipsis.withUTF8Buffer { _ = rest.initialize(fromContentsOf: $0) }
      return texts.intern(utf8: UnsafeBufferPointer(cut))
    }
  }

  /// Adds a code object to the table.
  package func code(_ info: CodeInfo) -> CodeID {
    codes.append(info)
    return CodeID(codes.count - 1)
  }
}
