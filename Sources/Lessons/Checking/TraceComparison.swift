import Trace

/// Compares two runs of the same program.
enum TraceComparison {
  /// The first difference in words; nil where the traces are equal.
  static func difference(_ one: TraceLog, _ other: TraceLog) -> String? {
    let count = min(one.count, other.count)
    var ours = one.events(0..<count).makeIterator()
    var theirs = other.events(0..<count).makeIterator()
    while let a = ours.next(), let b = theirs.next() {
      if a.event != b.event || a.time != b.time {
        return "event \(a.sequence) is \(a.event) at \(Seconds.text(a.time)) in one, "
          + "\(b.event) at \(Seconds.text(b.time)) in the other"
      }
    }
    if one.count != other.count {
      return "one has \(one.count) events, the other \(other.count)"
    }
    if one.codes != other.codes { return "the code objects are not the same" }
    return nil
  }
}
