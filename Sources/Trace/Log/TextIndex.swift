#if canImport(Glibc)
  import Glibc
#endif

/// Where texts are found by their hashes: an open hash table in memory of its own.
///
/// An entry is 64 bits: a text's hash above its number plus 1; 0 is a free entry. With the hash at
/// hand, a text that is not there is found missing by one access to memory, and growing looks at
/// no text: a run that makes new texts all the time spends most of their time here.
struct TextIndex: ~Copyable {
  /// `mask + 1` entries, initialised; they belong to this index alone.
  private var entries: UnsafeMutablePointer<UInt64>
  private var mask: Int
  private var count = 0

  /// Makes an index without texts.
  init() {
    mask = 63
    entries = Self.allocate(mask + 1)
  }

  deinit { entries.deallocate() }

  /// The bytes of memory that the index takes.
  var memory: Int { (mask + 1) * MemoryLayout<UInt64>.stride }

  /// The text with a hash that satisfies a condition, or the place where it belongs.
  ///
  /// - Parameters:
  ///   - hash: the text's hash.
  ///   - isWanted: whether the text with a number, which has the same hash, is the one.
  /// - Returns: the number, or `nil` and the place for `insert(_:_:at:)`.
  @inline(__always)
  func find(
    _ hash: UInt32, where isWanted: (TextID) -> Bool
  ) -> (place: Int, known: TextID?) {
    var place = Int(hash) & mask
    while true {
      let entry = entries[place]
      if entry == 0 { return (place, nil) }
      if entry.high == hash, isWanted(entry.low &- 1) { return (place, entry.low &- 1) }
      place = (place + 1) & mask
    }
  }

  /// Adds a text at the place that `find(_:where:)` told.
  @inline(__always)
  mutating func insert(_ id: TextID, _ hash: UInt32, at place: Int) {
    entries[place] = UInt64(low: id &+ 1, high: hash)
    count += 1
    if count * 2 > mask { grow() }
  }

  /// Doubles the table; entries keep their order about, so that memory is walked through once.
  @inline(never)
  private mutating func grow() {
    let old = entries
    let oldMask = mask
    mask = mask * 2 + 1
    entries = Self.allocate(mask + 1)
    for index in 0...oldMask where old[index] != 0 {
      var place = Int(old[index].high) & mask
      while entries[place] != 0 { place = (place + 1) & mask }
      entries[place] = old[index]
    }
    old.deallocate()
  }

  /// Free entries; the system is asked to use huge pages for many, since they are accessed at random.
  private static func allocate(_ count: Int) -> UnsafeMutablePointer<UInt64> {
    let bytes = count * MemoryLayout<UInt64>.stride
    let hugePage = 2 << 20
    let made = UnsafeMutableRawPointer.allocate(
      byteCount: bytes, alignment: bytes >= hugePage ? hugePage : 64)
    #if canImport(Glibc)
      // Only advice: whether it is taken changes nothing but speed.
      if bytes >= hugePage { _ = madvise(made, bytes, MADV_HUGEPAGE) }
    #endif
    let entries = made.bindMemory(to: UInt64.self, capacity: count)
    entries.initialize(repeating: 0, count: count)
    return entries
  }
}
