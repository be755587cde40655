import BigInt

/// The digests of FIPS 180-4 and MD5 (RFC 1321), for `hashlib` and for `random`'s seeds.
enum Digest {
  /// The digest of an algorithm by its name in `hashlib`.
  static func digest(_ name: String, of message: [UInt8]) -> [UInt8]? {
    switch name {
    case "md5": md5(message)
    case "sha1": sha1(message)
    case "sha224": Array(sha256(message, start: start224).prefix(28))
    case "sha256": sha256(message, start: roots(of: primes.prefix(8)).map { UInt32($0 >> 32) })
    case "sha384": Array(sha512(message, start: roots(of: primes[8..<16])).prefix(48))
    case "sha512": sha512(message, start: roots(of: primes.prefix(8)))
    default: nil
    }
  }

  /// The first 80 primes, from whose roots the constants are taken.
  private static let primes: [Int] = {
    var found: [Int] = []
    var candidate = 2
    while found.count < 80 {
      if !found.contains(where: { candidate % $0 == 0 }) { found.append(candidate) }
      candidate += 1
    }
    return found
  }()

  /// The first 64 bits of the fractions of square roots.
  private static func roots(of primes: ArraySlice<Int>) -> [UInt64] {
    primes.map { prime in
      let root = (BigUInt(prime) << 128).squareRoot()
      return UInt64(root & BigUInt(UInt64.max))
    }
  }

  /// The first 64 bits of the fractions of the cube roots of the 80 primes.
  private static let cubeRoots: [UInt64] = primes.map { prime in
    let target = BigUInt(prime) << 192
    var low = BigUInt(1) << 64
    var high = BigUInt(8) << 64
    while high - low > 1 {
      let middle = (low + high) >> 1
      if middle * middle * middle <= target { low = middle } else { high = middle }
    }
    return UInt64(low & BigUInt(UInt64.max))
  }

  /// SHA-224 starts with the second halves of what SHA-384 starts with.
  private static let start224: [UInt32] = roots(of: primes[8..<16]).map {
    UInt32(truncatingIfNeeded: $0)
  }

  private static func padded(_ message: [UInt8], block: Int, isBigEndian: Bool = true) -> [UInt8] {
    let lengthSize = block / 8
    var result = message
    result.append(0x80)
    while result.count % block != block - lengthSize { result.append(0) }
    let bits = UInt64(message.count) * 8
    var length = (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * $0)) }
    if !isBigEndian { length.reverse() }
    result += [UInt8](repeating: 0, count: lengthSize - 8) + length
    return result
  }

  private static func word32(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8
      | UInt32(bytes[at + 3])
  }

  private static func rotate(_ x: UInt32, left count: UInt32) -> UInt32 {
    x << count | x >> (32 - count)
  }

  private static func rotate(_ x: UInt32, right count: UInt32) -> UInt32 {
    x >> count | x << (32 - count)
  }

  private static func rotate(_ x: UInt64, right count: UInt64) -> UInt64 {
    x >> count | x << (64 - count)
  }

  private static func bytes<Word: FixedWidthInteger>(_ words: [Word]) -> [UInt8] {
    words.flatMap { word in
      stride(from: Word.bitWidth - 8, through: 0, by: -8).map {
        UInt8(truncatingIfNeeded: word >> Word($0))
      }
    }
  }

  private static func sha256(_ message: [UInt8], start: [UInt32]) -> [UInt8] {
    let text = padded(message, block: 64)
    let constants = cubeRoots.prefix(64).map { UInt32($0 >> 32) }
    var state = start
    for block in stride(from: 0, to: text.count, by: 64) {
      var w = (0..<16).map { word32(text, block + 4 * $0) }
      for t in 16..<64 {
        let a = w[t - 15]
        let b = w[t - 2]
        let s0 = rotate(a, right: 7) ^ rotate(a, right: 18) ^ (a >> 3)
        let s1 = rotate(b, right: 17) ^ rotate(b, right: 19) ^ (b >> 10)
        w.append(w[t - 16] &+ s0 &+ w[t - 7] &+ s1)
      }
      var v = state
      for t in 0..<64 {
        let e = v[4]
        let s1 = rotate(e, right: 6) ^ rotate(e, right: 11) ^ rotate(e, right: 25)
        let choice = (e & v[5]) ^ (~e & v[6])
        let first = v[7] &+ s1 &+ choice &+ constants[t] &+ w[t]
        let a = v[0]
        let s0 = rotate(a, right: 2) ^ rotate(a, right: 13) ^ rotate(a, right: 22)
        let majority = (a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2])
        v = [first &+ s0 &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
      }
      for index in 0..<8 { state[index] = state[index] &+ v[index] }
    }
    return bytes(state)
  }

  private static func sha512(_ message: [UInt8], start: [UInt64]) -> [UInt8] {
    let text = padded(message, block: 128)
    var state = start
    for block in stride(from: 0, to: text.count, by: 128) {
      var w = (0..<16).map { index in
        UInt64(word32(text, block + 8 * index)) << 32 | UInt64(word32(text, block + 8 * index + 4))
      }
      for t in 16..<80 {
        let a = w[t - 15]
        let b = w[t - 2]
        let s0 = rotate(a, right: 1) ^ rotate(a, right: 8) ^ (a >> 7)
        let s1 = rotate(b, right: 19) ^ rotate(b, right: 61) ^ (b >> 6)
        w.append(w[t - 16] &+ s0 &+ w[t - 7] &+ s1)
      }
      var v = state
      for t in 0..<80 {
        let e = v[4]
        let s1 = rotate(e, right: 14) ^ rotate(e, right: 18) ^ rotate(e, right: 41)
        let choice = (e & v[5]) ^ (~e & v[6])
        let first = v[7] &+ s1 &+ choice &+ cubeRoots[t] &+ w[t]
        let a = v[0]
        let s0 = rotate(a, right: 28) ^ rotate(a, right: 34) ^ rotate(a, right: 39)
        let majority = (a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2])
        v = [first &+ s0 &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
      }
      for index in 0..<8 { state[index] = state[index] &+ v[index] }
    }
    return bytes(state)
  }

  private static func sha1(_ message: [UInt8]) -> [UInt8] {
    let text = padded(message, block: 64)
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    for block in stride(from: 0, to: text.count, by: 64) {
      var w = (0..<16).map { word32(text, block + 4 * $0) }
      for t in 16..<80 {
        w.append(rotate(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], left: 1))
      }
      var v = state
      for t in 0..<80 {
        let mixed: UInt32
        let constant: UInt32
        switch t / 20 {
        case 0: (mixed, constant) = ((v[1] & v[2]) | (~v[1] & v[3]), 0x5A82_7999)
        case 1: (mixed, constant) = (v[1] ^ v[2] ^ v[3], 0x6ED9_EBA1)
        case 2:
          (mixed, constant) = ((v[1] & v[2]) | (v[1] & v[3]) | (v[2] & v[3]), 0x8F1B_BCDC)
        default: (mixed, constant) = (v[1] ^ v[2] ^ v[3], 0xCA62_C1D6)
        }
        let next = rotate(v[0], left: 5) &+ mixed &+ v[4] &+ constant &+ w[t]
        v = [next, v[0], rotate(v[1], left: 30), v[2], v[3]]
      }
      for index in 0..<5 { state[index] = state[index] &+ v[index] }
    }
    return bytes(state)
  }

  private static func md5(_ message: [UInt8]) -> [UInt8] {
    let text = padded(message, block: 64, isBigEndian: false)
    let shifts: [[UInt32]] = [
      [7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21],
    ]
    // The table of RFC 1321: 2^32 times the absolute sines of 1, 2, 3 and so on.
    let constants = (1...64).map { UInt32(abs(sine(Double($0))) * 4_294_967_296) }
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476]
    for block in stride(from: 0, to: text.count, by: 64) {
      let m = (0..<16).map { word32(text, block + 4 * $0).byteSwapped }
      var v = state
      for t in 0..<64 {
        let mixed: UInt32
        let index: Int
        switch t / 16 {
        case 0: (mixed, index) = ((v[1] & v[2]) | (~v[1] & v[3]), t)
        case 1: (mixed, index) = ((v[3] & v[1]) | (~v[3] & v[2]), (5 * t + 1) % 16)
        case 2: (mixed, index) = (v[1] ^ v[2] ^ v[3], (3 * t + 5) % 16)
        default: (mixed, index) = (v[2] ^ (v[1] | ~v[3]), 7 * t % 16)
        }
        let sum = v[0] &+ mixed &+ constants[t] &+ m[index]
        v = [v[3], v[1] &+ rotate(sum, left: shifts[t / 16][t % 4]), v[1], v[2]]
      }
      for index in 0..<4 { state[index] = state[index] &+ v[index] }
    }
    return bytes(state.map(\.byteSwapped))
  }
}
