/// The Mersenne Twister MT19937 of Matsumoto and Nishimura, seeded as CPython seeds it.
struct MersenneTwister {
  static let size = 624
  private static let middle = 397

  /// The words of the state, and the index of the next one to give.
  private(set) var words: [UInt32]
  private(set) var index: Int

  /// Seeds with the 32-bit words of a number, least significant first.
  init(key: [UInt32]) {
    words = MersenneTwister.seeded(by: 19_650_218)
    index = MersenneTwister.size
    let size = MersenneTwister.size
    let key = key.isEmpty ? [0] : key
    var i = 1
    var j = 0
    for _ in 0..<max(size, key.count) {
      let mixed = (words[i - 1] ^ (words[i - 1] >> 30)) &* 1_664_525
      words[i] = (words[i] ^ mixed) &+ key[j] &+ UInt32(j)
      i += 1
      j += 1
      if i >= size {
        words[0] = words[size - 1]
        i = 1
      }
      if j >= key.count { j = 0 }
    }
    for _ in 0..<(size - 1) {
      let mixed = (words[i - 1] ^ (words[i - 1] >> 30)) &* 1_566_083_941
      words[i] = (words[i] ^ mixed) &- UInt32(i)
      i += 1
      if i >= size {
        words[0] = words[size - 1]
        i = 1
      }
    }
    words[0] = 0x8000_0000
  }

  /// Restores a state of 624 words and an index up to 624.
  init(words: [UInt32], index: Int) {
    self.words = words
    self.index = index
  }

  private static func seeded(by seed: UInt32) -> [UInt32] {
    var words = [seed]
    for i in 1..<size {
      let last = words[i - 1]
      words.append(1_812_433_253 &* (last ^ (last >> 30)) &+ UInt32(i))
    }
    return words
  }

  private mutating func renew() {
    let size = MersenneTwister.size
    for k in 0..<size {
      let y = (words[k] & 0x8000_0000) | (words[(k + 1) % size] & 0x7FFF_FFFF)
      let twist: UInt32 = y & 1 == 0 ? 0 : 0x9908_B0DF
      words[k] = words[(k + MersenneTwister.middle) % size] ^ (y >> 1) ^ twist
    }
    index = 0
  }

  /// The next 32 bits.
  mutating func next() -> UInt32 {
    if index >= MersenneTwister.size { renew() }
    var y = words[index]
    index += 1
    y ^= y >> 11
    y ^= (y << 7) & 0x9D2C_5680
    y ^= (y << 15) & 0xEFC6_0000
    y ^= y >> 18
    return y
  }

  /// The next number in `0..<1`, of 53 bits.
  mutating func nextDouble() -> Double {
    let high = next() >> 5
    let low = next() >> 6
    return (Double(high) * 67_108_864 + Double(low)) * (1 / 9_007_199_254_740_992)
  }
}
