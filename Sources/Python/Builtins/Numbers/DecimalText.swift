/// Numbers as decimal text, written straight to memory.
extension UInt64 {
  /// The number of decimal digits; 1 for 0.
  var decimalLength: Int {
    var length = 1
    var rest = self
    while rest >= 10_000 {
      rest /= 10_000
      length += 4
    }
    if rest >= 1000 { return length + 3 }
    if rest >= 100 { return length + 2 }
    return rest >= 10 ? length + 1 : length
  }

  /// Writes so many digits, the last ones of the number, with zeros before it where it has fewer.
  func writeDecimal(to target: UnsafeMutablePointer<UInt8>, length: Int) {
    var rest = self
    var place = target + length
    while place > target {
      place -= 1
      place.pointee = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }
}

extension Int {
  /// The number of bytes of the decimal text, with its sign.
  var decimalLength: Int { UInt64(magnitude).decimalLength + (self < 0 ? 1 : 0) }

  /// Writes the decimal text; the place behind it.
  func writeDecimal(to target: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
    var target = target
    if self < 0 {
      target.pointee = UInt8(ascii: "-")
      target += 1
    }
    let length = UInt64(magnitude).decimalLength
    UInt64(magnitude).writeDecimal(to: target, length: length)
    return target + length
  }
}

extension Double {
  /// The magnitude times a power of ten, rounded to an integer, half to even.
  ///
  /// - Parameter places: the power, at most 15.
  /// - Returns: the exact result, or `nil` where it does not fit or takes larger integers to find.
  func scaledMagnitude(places: Int) -> UInt64? {
    guard self != 0 else { return 0 }
    let mantissa = significandBitPattern | 1 << 52
    let exponent = Int(exponentBitPattern) - 1075
    guard exponentBitPattern != 0, exponent < 0, exponent > -128, places <= 15 else { return nil }
    var power: UInt64 = 1
    for _ in 0..<places { power *= 10 }
    let product = UInt128(mantissa) * UInt128(power)
    let quotient = product >> UInt128(-exponent)
    guard let whole = UInt64(exactly: quotient), whole < .max else { return nil }
    let rest = product & (UInt128(1) << UInt128(-exponent) - 1)
    let half = UInt128(1) << UInt128(-exponent - 1)
    return rest > half || (rest == half && whole & 1 == 1) ? whole + 1 : whole
  }

  /// Writes the text with so many places after the point, at most 15; the place behind it, or `nil`
  /// where that takes larger integers.
  func writeFixed(
    to target: UnsafeMutablePointer<UInt8>, places: Int
  ) -> UnsafeMutablePointer<UInt8>? {
    guard let digits = scaledMagnitude(places: places) else { return nil }
    var target = target
    if sign == .minus {
      target.pointee = UInt8(ascii: "-")
      target += 1
    }
    let length = Swift.max(digits.decimalLength, places + 1)
    digits.writeDecimal(to: target, length: length)
    if places == 0 { return target + length }
    let point = target + (length - places)
    (point + 1).update(from: point, count: places)
    point.pointee = UInt8(ascii: ".")
    return target + length + 1
  }
}
