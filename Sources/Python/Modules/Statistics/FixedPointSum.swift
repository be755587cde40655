import BigInt

/// An exact sum of numbers with a binary point, kept in 32-bit limbs of one long fixed-point number.
///
/// Each limb lies in 64 bits, so that carries need to be settled only now and then.
struct FixedPointSum {
  /// How many bits lie behind the point.
  let fractionBits: Int
  private var limbs: [Int64]
  private var additions = 0

  /// Makes a sum of nothing.
  ///
  /// - Parameters:
  ///   - fractionBits: how many bits lie behind the point.
  ///   - wholeBits: how many bits the largest number has before it.
  init(fractionBits: Int, wholeBits: Int) {
    self.fractionBits = fractionBits
    limbs = [Int64](repeating: 0, count: (fractionBits + wholeBits) / 32 + 4)
  }

  /// Adds a number of 64 bits, or subtracts it.
  ///
  /// - Parameters:
  ///   - magnitude: the bits.
  ///   - isNegative: whether they are subtracted.
  ///   - position: where the lowest of them lies, counted from the lowest bit behind the point.
  mutating func add(_ magnitude: UInt64, isNegative: Bool, at position: Int) {
    let shift = UInt64(position & 31)
    var limb = position >> 5
    var rest = magnitude
    while rest != 0 {
      let piece = (rest & 0xFFFF_FFFF) << shift
      let low = Int64(piece & 0xFFFF_FFFF)
      let high = Int64(piece >> 32)
      limbs[limb] += isNegative ? -low : low
      limbs[limb + 1] += isNegative ? -high : high
      rest >>= 32
      limb += 1
    }
    additions += 1
    if additions == 1 << 28 { carry() }
  }

  private mutating func carry() {
    additions = 0
    for index in limbs.indices.dropLast() {
      limbs[index + 1] += limbs[index] >> 32
      limbs[index] &= 0xFFFF_FFFF
    }
  }

  /// The sum as a fraction in lowest terms.
  var fraction: (numerator: BigInt, denominator: BigInt) {
    var settled = self
    settled.carry()
    var numerator = BigInt(settled.limbs.last ?? 0)
    for limb in settled.limbs.dropLast().reversed() { numerator = numerator << 32 + BigInt(limb) }
    guard numerator != 0 else { return (0, 1) }
    let common = min(numerator.magnitude.trailingZeroBitCount, fractionBits)
    return (numerator >> common, BigInt(1) << (fractionBits - common))
  }
}
