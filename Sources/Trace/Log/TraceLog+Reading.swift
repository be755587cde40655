extension TraceLog {
  /// The event with a sequence number; the number must be in `0..<count`.
  package func event(at sequence: Sequence) -> Event {
    var reader = reader(from: sequence)
    guard let event = reader.next() else {
      preconditionFailure("the sequence number \(sequence) is not in the trace")
    }
    return event
  }

  /// The time of an event.
  package func time(at sequence: Sequence) -> Nanoseconds {
    var reader = reader(from: sequence)
    _ = reader.next()
    return reader.time
  }

  /// The kind of an event.
  package func kind(at sequence: Sequence) -> EventKind {
    let reader = reader(from: sequence)
    precondition(sequence < count, "the sequence number must be in the trace")
    return reader.kind
  }

  /// A reader that gives the event `sequence` next.
  package func reader(from sequence: Sequence) -> LogReader {
    precondition(sequence >= 0 && sequence <= count, "a position must be in 0...count")
    var reader = LogReader(self, chunk: chunk(of: sequence))
    reader.skip(to: sequence)
    return reader
  }

  /// The events of a range, in order.
  package func events(_ range: Range<Sequence>) -> Events {
    Events(reader: reader(from: range.lowerBound), end: range.upperBound)
  }

  /// A run of events, decoded one after the other.
  package struct Events: Swift.Sequence, IteratorProtocol {
    private var reader: LogReader
    private let end: Sequence

    init(reader: LogReader, end: Sequence) {
      self.reader = reader
      self.end = end
    }

    /// The next event with its sequence number and time.
    package mutating func next() -> (sequence: Sequence, time: Nanoseconds, event: Event)? {
      guard reader.sequence < end else { return nil }
      let sequence = reader.sequence
      guard let event = reader.next() else { return nil }
      return (sequence, reader.time, event)
    }
  }
}

/// A place in a log, from which events are read one after the other.
///
/// It may stand at the end and go on when the log has grown.
package struct LogReader {
  private let log: TraceLog
  /// The chunk it is in.
  private(set) var chunk: Int
  /// The chunk's words, held so that they stay while they are read.
  private var words: ChunkWords
  /// The next event's first word, or its time mark; it points into `words`.
  private var word: UnsafeMutablePointer<UInt64>
  /// Which part of the word is the next event; of most words there is only one (see `Word`).
  private var part = 0
  /// How many parts of the word before were read.
  private var partsBefore = 0
  /// The end of the words that were there when last looked.
  private var end: UnsafeMutablePointer<UInt64>
  /// The sequence number of the next event.
  package private(set) var sequence: Sequence
  /// The time of the event read last; after skipping, of the last one skipped.
  package private(set) var time: Nanoseconds

  init(_ log: TraceLog, chunk: Int) {
    self.log = log
    self.chunk = chunk
    let start = log.chunks[chunk]
    words = log.words(chunk)
    word = words.start
    end = word + log.used(chunk)
    sequence = start.firstSequence
    time = start.startTime
  }

  /// The kind of the next event, which must exist.
  var kind: EventKind {
    var copy = self
    guard copy.advanceToEvent(), let kind = EventKind(rawValue: copy.first.kindByte) else {
      preconditionFailure("there is no event at the end of the trace")
    }
    return kind
  }

  /// Makes sure that `word` stands at an event, over chunk ends and time marks.
  @inline(__always)
  private mutating func advanceToEvent() -> Bool {
    if word == end {
      guard refill() else { return false }
    }
    if word.pointee.kindByte == 0 { readMark() }
    return true
  }

  /// Looks for words behind the known end, and for parts that were added to the last word.
  @inline(never)
  private mutating func refill() -> Bool {
    end = words.start + log.used(chunk)
    if partsBefore > 0, Word.parts(of: word[-1]) > partsBefore {
      word -= 1
      part = partsBefore
      return true
    }
    if word == end {
      guard chunk + 1 < log.chunks.count else { return false }
      chunk += 1
      words = log.words(chunk)
      word = words.start
      partsBefore = 0
      end = word + log.used(chunk)
    }
    return word != end
  }

  @inline(never)
  private mutating func readMark() {
    partsBefore = 0
    let mark = word.pointee
    if mark.wordsFollowing == 0 {
      time &+= Int(mark >> 9)
      word += 1
    } else {
      time = Int(Int64(bitPattern: word[1]))
      word += 2
    }
  }

  /// The time that the event in a first word took since the one before.
  @inline(__always)
  private static func time(in first: UInt64) -> Int {
    if first &>> 7 & 3 == 0 {
      switch UInt64(first.kindByte) {
      case Word.line: return Int(truncatingIfNeeded: first &>> 29)
      case Word.bound: return Int(truncatingIfNeeded: first &>> 44)
      case Word.called: return Int(truncatingIfNeeded: first &>> 49)
      case Word.item, Word.key, Word.attribute, Word.queueItem: return 0
      default: break
      }
    }
    return first.usualTime
  }

  /// Moves forward until `sequence` is the next event.
  mutating func skip(to target: Sequence) {
    while sequence < target, advanceToEvent() { step() }
  }

  /// The first word of the next event, as it would be by itself.
  @inline(__always)
  private var first: UInt64 { Word.part(part, of: word.pointee) }

  /// Moves behind the event at `word`.
  @inline(__always)
  private mutating func step() {
    let first = first
    time &+= Self.time(in: first)
    sequence &+= 1
    let parts = Word.parts(of: word.pointee)
    if part &+ 1 < parts {
      part &+= 1
    } else {
      part = 0
      let following = word.pointee.wordsFollowing
      word += 1 &+ following
      partsBefore = following == 0 ? parts : 0
    }
  }

  /// Moves forward to the next event of one of these kinds before `limit`, and returns its kind.
  ///
  /// Afterwards `sequence` is that event's number, or `limit` (or the trace's end).
  mutating func find(_ kinds: EventKindSet, before limit: Sequence) -> EventKind? {
    while sequence < limit, advanceToEvent() {
      let byte = first.kindByte
      if kinds.containsByte(byte) { return EventKind(rawValue: byte) }
      step()
    }
    return nil
  }

  /// Moves behind the next event; false at the end.
  mutating func skipOne() -> Bool {
    guard advanceToEvent() else { return false }
    step()
    return true
  }

  /// Moves forward to the next event of one of these kinds before `limit`, and notes the kinds
  /// of the events that it passes.
  mutating func collect(
    until kinds: EventKindSet, before limit: Sequence, into passed: inout EventKindSet
  ) -> EventKind? {
    while sequence < limit, advanceToEvent() {
      let byte = first.kindByte
      if kinds.containsByte(byte) { return EventKind(rawValue: byte) }
      passed.insertByte(byte)
      step()
    }
    return nil
  }

  /// Moves behind the next event and notes its kind.
  mutating func pass(_ passed: inout EventKindSet) {
    guard advanceToEvent() else { return }
    passed.insertByte(first.kindByte)
    step()
  }

  /// The first word of the next event, when there is one.
  @inline(__always)
  mutating func peek() -> UInt64? {
    advanceToEvent() ? first : nil
  }

  /// Reads an event.
  @inline(__always)
  package mutating func next() -> Event? {
    guard advanceToEvent() else { return nil }
    let first = first
    let words = UnsafePointer(word)
    let number = sequence
    step()
    return Event(first, words, number)
  }
}
