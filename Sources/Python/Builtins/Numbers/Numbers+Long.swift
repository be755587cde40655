import BigInt

/// Computations with large integers that consist of many steps.
///
/// Each step takes a moment at most, and the owner of the run looks in between: a program can be
/// paused and stopped in the middle.
extension Interpreter {
  /// How many steps with integers of so many bits pass between two looks: some milliseconds.
  private func stride(_ bits: Int) -> Int { max(1, (1 << 19) / max(bits, 1)) }

  /// The greatest common divisor, by Euclid's algorithm.
  func greatestCommonDivisor(_ a: BigInt, _ b: BigInt) throws(Raised) -> BigInt {
    var (x, y) = (a.magnitude, b.magnitude)
    let stride = stride(max(x.bitWidth, y.bitWidth))
    var steps = 0
    while !y.isZero {
      (x, y) = (y, x % y)
      steps += 1
      if steps % stride == 0 { try lookUp() }
    }
    return BigInt(x)
  }

  /// The largest integer whose square is not above `number`, which is not negative: Newton's method.
  func squareRoot(of number: BigInt) throws(Raised) -> BigInt {
    guard !number.isZero else { return number }
    let stride = stride(number.magnitude.bitWidth)
    var steps = 0
    var root = BigInt(1) << ((number.magnitude.bitWidth + 1) / 2)
    while true {
      let next = (root + number / root) >> 1
      if next >= root { return root }
      root = next
      steps += 1
      if steps % stride == 0 { try lookUp() }
    }
  }

  /// `base ** exponent % modulus`, where the modulus is positive.
  func power(
    _ base: BigInt, _ exponent: BigUInt, modulo modulus: BigInt
  ) throws(Raised) -> BigInt {
    guard modulus != 1 else { return 0 }
    let stride = stride(modulus.magnitude.bitWidth)
    var result = BigInt(1)
    for place in Swift.stride(from: exponent.bitWidth - 1, through: 0, by: -1) {
      result = result * result % modulus
      let isSet = exponent.words[place / UInt.bitWidth] >> (place % UInt.bitWidth) & 1 == 1
      if isSet { result = result * base % modulus }
      if place % stride == 0 { try lookUp() }
    }
    return result
  }

  /// The number that gives 1 with another one under a modulus, by Euclid's extended algorithm;
  /// `nil` where there is none.
  func inverse(of number: BigInt, modulo modulus: BigInt) throws(Raised) -> BigInt? {
    var (factor, nextFactor) = (BigInt(0), BigInt(1))
    var (rest, nextRest) = (modulus, number)
    let stride = stride(modulus.magnitude.bitWidth)
    var steps = 0
    while !nextRest.isZero {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: nextRest)
      (factor, nextFactor) = (nextFactor, factor - quotient * nextFactor)
      (rest, nextRest) = (nextRest, remainder)
      steps += 1
      if steps % stride == 0 { try lookUp() }
    }
    guard rest == 1 else { return nil }
    return factor.sign == .minus ? factor + modulus : factor % modulus
  }
}
