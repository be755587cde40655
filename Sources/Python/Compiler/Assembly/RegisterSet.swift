/// A set of registers of one frame.
struct RegisterSet: Equatable, Sendable {
  private var words: [UInt64] = []

  /// Whether a register is in the set.
  func contains(_ register: Int) -> Bool {
    let word = register >> 6
    return word < words.count && words[word] & (1 << UInt64(register & 63)) != 0
  }

  /// Adds a register.
  mutating func insert(_ register: Int) {
    let word = register >> 6
    while words.count <= word { words.append(0) }
    words[word] |= 1 << UInt64(register & 63)
  }

  /// Takes a register out.
  mutating func remove(_ register: Int) {
    let word = register >> 6
    if word < words.count { words[word] &= ~(1 << UInt64(register & 63)) }
  }

  /// Keeps only what is also in `other`.
  mutating func formIntersection(_ other: RegisterSet) {
    for index in words.indices {
      words[index] &= index < other.words.count ? other.words[index] : 0
    }
  }

  /// Adds all of `other`.
  mutating func formUnion(_ other: RegisterSet) {
    while words.count < other.words.count { words.append(0) }
    for index in other.words.indices { words[index] |= other.words[index] }
  }

  /// Takes all of `other` out.
  mutating func subtract(_ other: RegisterSet) {
    for index in words.indices where index < other.words.count {
      words[index] &= ~other.words[index]
    }
  }

  /// The smallest range that holds all members from a register upwards; `nil` where there is none.
  func span(from first: Int) -> ClosedRange<Int>? {
    var lower: Int?
    var upper = first
    for index in words.indices where (index + 1) << 6 > first {
      var word = words[index]
      if index << 6 < first { word &= ~0 << UInt64(first - index << 6) }
      guard word != 0 else { continue }
      if lower == nil { lower = index << 6 + word.trailingZeroBitCount }
      upper = index << 6 + 63 - word.leadingZeroBitCount
    }
    return lower.map { $0...upper }
  }
}
