/// The ready queue: a ring in memory, which grows but does not shrink.
///
/// Taking an entry out hands its reference over to whoever takes it.
struct ReadyQueue: ~Copyable {
  private var slots: UnsafeMutablePointer<ReadyEntry>
  /// How the entry of each slot came here, in a traced run only: of entries there may be very many.
  private var enqueuings: UnsafeMutablePointer<Enqueuing>?
  /// One less than the number of slots, which is a power of two.
  private var mask: Int
  private var first = 0
  private(set) var count = 0

  /// Makes an empty queue.
  ///
  /// - Parameter isTraced: whether it keeps how the entries came here.
  init(isTraced: Bool) {
    slots = .allocate(capacity: 64)
    enqueuings = isTraced ? .allocate(capacity: 64) : nil
    mask = 63
  }

  deinit {
    for index in 0..<count { slots[(first + index) & mask].drop() }
    slots.deallocate()
    enqueuings?.deallocate()
  }

  var isEmpty: Bool { count == 0 }

  /// Adds an entry at the back, with the reference that it holds.
  @inline(__always)
  mutating func append(_ entry: ReadyEntry, _ enqueuing: Enqueuing = Enqueuing()) {
    if count > mask { grow() }
    let place = (first + count) & mask
    (slots + place).initialize(to: entry)
    if let enqueuings { (enqueuings + place).initialize(to: enqueuing) }
    count += 1
  }

  /// How the first entry came here; nothing is known of it in a run without a trace.
  @inline(__always)
  var firstEnqueuing: Enqueuing { enqueuings?[first] ?? Enqueuing() }

  /// Takes the first entry, with the reference that it holds.
  @inline(__always)
  mutating func popFirst() -> ReadyEntry? {
    guard count > 0 else { return nil }
    let entry = slots[first]
    first = (first + 1) & mask
    count -= 1
    return entry
  }

  @inline(never)
  private mutating func grow() {
    slots = grown(slots)
    if let old = enqueuings { enqueuings = grown(old) }
    mask = mask * 2 + 1
    first = 0
  }

  /// Twice the memory, with what is in the queue at its start.
  private func grown<Element>(
    _ old: UnsafeMutablePointer<Element>
  ) -> UnsafeMutablePointer<Element> {
    let made = UnsafeMutablePointer<Element>.allocate(capacity: (mask + 1) * 2)
    for index in 0..<count { (made + index).initialize(to: old[(first + index) & mask]) }
    old.deallocate()
    return made
  }
}
