/// Where texts are found by their hashes: an open hash table in memory of its own.
///
/// Each place has a mark of 8 bits, 0 where it is free, and the number of a text. The marks of a
/// million texts stay in the processor's cache, the numbers do not: a run that makes new texts all
/// the time would spend most of it waiting for them. A text that is not there is found missing by
/// the marks, but for one time in a hundred, and what is written need not be waited for. The hashes
/// are kept so that growing looks at no text.
struct TextIndex: ~Copyable {
  /// `mask + 1` marks, initialised; they belong to this index alone.
  private var marks: UnsafeMutablePointer<UInt8>
  /// `mask + 1` numbers, initialised where the mark is not 0; they belong to this index alone.
  private var ids: UnsafeMutablePointer<TextID>
  private var mask: Int
  /// The texts' hashes in the order of their numbers, which are given from 0 without a gap.
  private var hashes: [UInt32] = []

  /// Makes an index without texts.
  init() {
    mask = 63
    (marks, ids) = Self.allocate(mask + 1)
  }

  deinit {
    marks.deallocate()
    ids.deallocate()
  }

  /// The bytes of memory that the index takes.
  var memory: Int { (mask + 1) * 5 + hashes.capacity * 4 }

  /// The text with a hash that satisfies a condition, or the place where it belongs.
  ///
  /// - Parameters:
  ///   - hash: the text's hash.
  ///   - isWanted: whether the text with a number, which may well have the same hash, is the one.
  /// - Returns: the number, or `nil` and the place for `insert(_:at:)`.
  @inline(__always)
  func find(
    _ hash: UInt32, where isWanted: (TextID) -> Bool
  ) -> (place: Int, known: TextID?) {
    let wanted = Self.mark(hash)
    var place = Int(hash) & mask
    while true {
      let mark = marks[place]
      if mark == 0 { return (place, nil) }
      if mark == wanted, isWanted(ids[place]) { return (place, ids[place]) }
      place = (place + 1) & mask
    }
  }

  /// Adds the text with the next number at the place that `find(_:where:)` told.
  @inline(__always)
  mutating func insert(_ hash: UInt32, at place: Int) {
    marks[place] = Self.mark(hash)
    (ids + place).initialize(to: TextID(truncatingIfNeeded: hashes.count))
    hashes.append(hash)
    if hashes.count * 4 > mask * 3 { grow() }
  }

  /// The mark of a text: the bits of its hash that its place depends on least.
  @inline(__always)
  private static func mark(_ hash: UInt32) -> UInt8 { UInt8(max(1, hash &>> 24)) }

  /// Doubles the table; texts keep their order about, so that memory is walked through once.
  @inline(never)
  private mutating func grow() {
    let (oldMarks, oldIDs, oldMask) = (marks, ids, mask)
    mask = mask * 2 + 1
    (marks, ids) = Self.allocate(mask + 1)
    for index in 0...oldMask where oldMarks[index] != 0 {
      let id = oldIDs[index]
      var place = Int(hashes[Int(id)]) & mask
      while marks[place] != 0 { place = (place + 1) & mask }
      marks[place] = oldMarks[index]
      (ids + place).initialize(to: id)
    }
    oldMarks.deallocate()
    oldIDs.deallocate()
  }

  /// Free places.
  private static func allocate(
    _ count: Int
  ) -> (marks: UnsafeMutablePointer<UInt8>, ids: UnsafeMutablePointer<TextID>) {
    let marks = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
    marks.initialize(repeating: 0, count: count)
    return (marks, UnsafeMutablePointer<TextID>.allocate(capacity: count))
  }
}
