import BigInt

/// Computations with large integers that consist of many steps.
///
/// Each step takes a moment at most, and is counted as work: a program can be paused and stopped in
/// the middle.
extension Interpreter {
  /// How many words of one factor, or of a quotient, are computed at once.
  private static let wordsAtOnce = 256

  /// The product, by Karatsuba's method down to factors that take a moment.
  func product(_ a: BigUInt, _ b: BigUInt) throws(Raised) -> BigUInt {
    let (long, short) = a.words.count < b.words.count ? (b, a) : (a, b)
    let size = Interpreter.wordsAtOnce
    guard short.words.count > size else { return try product(of: long, withShort: short) }
    let half = (long.words.count + 1) / 2 * UInt.bitWidth
    let mask = (BigUInt(1) << half) - 1
    let (longHigh, longLow) = (long >> half, long & mask)
    guard short.words.count * UInt.bitWidth > half else {
      return try product(longLow, short) + product(longHigh, short) << half
    }
    let (shortHigh, shortLow) = (short >> half, short & mask)
    let (high, low) = (try product(longHigh, shortHigh), try product(longLow, shortLow))
    let mixed = try product(longHigh + longLow, shortHigh + shortLow) - high - low
    return high << (2 * half) + mixed << half + low
  }

  /// The product with a factor of few words.
  private func product(of long: BigUInt, withShort short: BigUInt) throws(Raised) -> BigUInt {
    let size = Interpreter.wordsAtOnce
    try work(min(long.words.count, size) * short.words.count)
    guard long.words.count > size else { return long * short }
    let half = (long.words.count + 1) / 2 * UInt.bitWidth
    let low = long & ((BigUInt(1) << half) - 1)
    return try product(of: low, withShort: short)
      + product(of: long >> half, withShort: short) << half
  }

  /// Quotient and remainder rounded towards 0: long division with digits of many words.
  func divide(_ x: BigUInt, by y: BigUInt) throws(Raised) -> (quotient: BigUInt, rest: BigUInt) {
    let words = y.words.count
    let digit = max(1, Interpreter.workInterval / words) * UInt.bitWidth
    guard x.bitWidth - y.bitWidth > digit else {
      try work(max(0, x.words.count - words + 1) * words)
      let (quotient, rest) = x.quotientAndRemainder(dividingBy: y)
      return (quotient, rest)
    }
    let mask = (BigUInt(1) << digit) - 1
    var (quotient, rest) = (BigUInt(0), BigUInt(0))
    for place in Swift.stride(from: (x.bitWidth - 1) / digit, through: 0, by: -1) {
      let part = rest << digit + (x >> (place * digit)) & mask
      let (next, left) = part.quotientAndRemainder(dividingBy: y)
      quotient = quotient << digit + next
      rest = left
      try lookUp()
    }
    return (quotient, rest)
  }

  /// Quotient and remainder rounded towards negative infinity.
  func floorDivide(
    _ x: BigInt, _ y: BigInt
  ) throws(Raised) -> (quotient: BigInt, remainder: BigInt) {
    let (quotient, rest) = try divide(x.magnitude, by: y.magnitude)
    guard x.sign != y.sign, !rest.isZero else {
      return (
        BigInt(sign: x.sign == y.sign ? .plus : .minus, magnitude: quotient),
        BigInt(sign: x.sign, magnitude: rest)
      )
    }
    return (
      BigInt(sign: .minus, magnitude: quotient + 1),
      BigInt(sign: y.sign, magnitude: y.magnitude - rest)
    )
  }

  /// The power with an exponent that is not negative, by squaring.
  func power(_ base: BigInt, _ exponent: Int) throws(Raised) -> BigInt {
    var result = BigUInt(1)
    for place in Swift.stride(from: Int.bitWidth - 1, through: 0, by: -1) {
      if result != 1 { result = try product(result, result) }
      if exponent >> place & 1 == 1 { result = try product(result, base.magnitude) }
    }
    return BigInt(
      sign: base.sign == .minus && exponent & 1 == 1 ? .minus : .plus, magnitude: result)
  }

  /// The greatest common divisor, by Euclid's algorithm.
  func greatestCommonDivisor(_ a: BigInt, _ b: BigInt) throws(Raised) -> BigInt {
    var (x, y) = (a.magnitude, b.magnitude)
    while !y.isZero { (x, y) = (y, try divide(x, by: y).rest) }
    return BigInt(x)
  }

  /// The largest integer whose square is not above `number`, which is not negative: Newton's method.
  func squareRoot(of number: BigInt) throws(Raised) -> BigInt {
    guard !number.isZero else { return number }
    var root = BigUInt(1) << ((number.magnitude.bitWidth + 1) / 2)
    while true {
      let next = (root + (try divide(number.magnitude, by: root).quotient)) >> 1
      if next >= root { return BigInt(root) }
      root = next
    }
  }

  /// `base ** exponent % modulus`, where the modulus is positive.
  func power(
    _ base: BigInt, _ exponent: BigUInt, modulo modulus: BigInt
  ) throws(Raised) -> BigInt {
    guard modulus != 1 else { return 0 }
    let modulus = modulus.magnitude
    let factor = try floorDivide(base, BigInt(modulus)).remainder.magnitude
    var result = BigUInt(1)
    for place in Swift.stride(from: exponent.bitWidth - 1, through: 0, by: -1) {
      result = try divide(try product(result, result), by: modulus).rest
      let isSet = exponent.words[place / UInt.bitWidth] >> (place % UInt.bitWidth) & 1 == 1
      if isSet { result = try divide(try product(result, factor), by: modulus).rest }
    }
    return BigInt(result)
  }

  /// The number that gives 1 with another one under a modulus, by Euclid's extended algorithm;
  /// `nil` where there is none.
  func inverse(of number: BigInt, modulo modulus: BigInt) throws(Raised) -> BigInt? {
    var (factor, nextFactor) = (BigInt(0), BigInt(1))
    var (rest, nextRest) = (modulus, number)
    while !nextRest.isZero {
      let (quotient, remainder) = try floorDivide(rest, nextRest)
      (factor, nextFactor) = (nextFactor, factor - quotient * nextFactor)
      (rest, nextRest) = (nextRest, remainder)
    }
    guard rest == 1 else { return nil }
    return factor.sign == .minus ? factor + modulus : factor % modulus
  }
}
