import BigInt

/// Integers and floats made from each other.
extension Interpreter {
  /// The float nearest to an integer, ties to even; infinite where it is too large.
  static func nearestDouble(_ x: BigInt) -> Double {
    let magnitude = x.magnitude
    let width = magnitude.bitWidth
    let result: Double
    if width <= 64 {
      result = Double(UInt64(magnitude))
    } else {
      // 64 bits hold the result's 53, the bit that decides, and one that stands for all below.
      let shift = width - 64
      var top = UInt64(magnitude >> shift)
      if magnitude.trailingZeroBitCount < shift { top |= 1 }
      result =
        shift > 1100 ? .infinity : Double(sign: .plus, exponent: shift, significand: Double(top))
    }
    return x.sign == .minus ? -result : result
  }
}
