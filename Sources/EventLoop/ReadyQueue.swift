/// The ready queue: a ring in memory, which grows but does not shrink.
///
/// Taking an entry out hands its reference over to whoever takes it.
struct ReadyQueue: ~Copyable {
  private var slots: UnsafeMutablePointer<ReadyEntry>
  /// One less than the number of slots, which is a power of two.
  private var mask: Int
  private var first = 0
  private(set) var count = 0

  /// Makes an empty queue.
  init() {
    slots = .allocate(capacity: 64)
    mask = 63
  }

  deinit {
    for index in 0..<count { slots[(first + index) & mask].drop() }
    slots.deallocate()
  }

  var isEmpty: Bool { count == 0 }

  /// Adds an entry at the back, with the reference that it holds.
  @inline(__always)
  mutating func append(_ entry: ReadyEntry) {
    if count > mask { grow() }
    (slots + ((first + count) & mask)).initialize(to: entry)
    count += 1
  }

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
    let capacity = (mask + 1) * 2
    let grown = UnsafeMutablePointer<ReadyEntry>.allocate(capacity: capacity)
    for index in 0..<count {
      (grown + index).initialize(to: slots[(first + index) & mask])
    }
    slots.deallocate()
    slots = grown
    mask = capacity - 1
    first = 0
  }
}
