import BigInt

/// The decimal digits of a finite float without its sign: `0.ddd... × 10^point`.
///
/// No float has more than 1074 digits after the point, so what is asked for beyond `most` is zeros.
///
/// All roundings are exact, half to even, as CPython's `Python/dtoa.c` gives them.
struct DecimalDigits {
  /// ASCII digits without leading zeros; empty for zero.
  var digits: [UInt8]
  /// The number of digits before the decimal point; negative where zeros follow the point.
  var point: Int

  private static let most = 1100

  /// The fewest digits that read back as the same float.
  init(shortest x: Double) {
    digits = []
    point = 0
    var seen: Int?
    var exponent = 0
    var text = x.magnitude.description.utf8[...]
    if let mark = text.firstIndex(of: UInt8(ascii: "e")) {
      exponent = Int(Substring(text[text.index(after: mark)...])) ?? 0
      text = text[..<mark]
    }
    for byte in text {
      if byte == UInt8(ascii: ".") {
        seen = digits.count
      } else if byte != UInt8(ascii: "0") || !digits.isEmpty {
        digits.append(byte)
      } else if seen != nil {
        exponent -= 1
      }
    }
    point = digits.isEmpty ? 1 : (seen ?? digits.count) + exponent
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
  }

  /// The digits up to a place after the point; a negative place rounds to tens, hundreds, ...
  init(_ x: Double, places: Int) {
    let places = min(places, DecimalDigits.most)
    digits = DecimalDigits.scaled(x, places: places)
    point = digits.count - places
  }

  /// So many digits from the first one that is not 0.
  init(_ x: Double, significant wanted: Int) {
    let count = min(wanted, DecimalDigits.most)
    defer { digits.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: wanted - count)) }
    guard x != 0 else {
      digits = [UInt8](repeating: UInt8(ascii: "0"), count: count)
      point = 1
      return
    }
    point = DecimalDigits(shortest: x).point
    digits = DecimalDigits.scaled(x, places: count - point)
    if digits.count < count {
      // The shortest digits had been rounded up to a power of ten.
      point -= 1
      digits = DecimalDigits.scaled(x, places: count - point)
    }
    if digits.count > count {
      point += 1
      digits.removeLast()
    }
  }

  /// The digits of `x × 10^places`, rounded to an integer; empty for zero.
  private static func scaled(_ x: Double, places: Int) -> [UInt8] {
    guard x != 0 else { return [] }
    let isSubnormal = x.exponentBitPattern == 0
    let mantissa = x.significandBitPattern | (isSubnormal ? 0 : 1 << 52)
    let exponent = (isSubnormal ? 1 : Int(x.exponentBitPattern)) - 1075
    if places >= 0, places <= 22, exponent < 0 {
      if exponent <= -128 { return [] }
      var product = UInt128(mantissa)
      for _ in 0..<places { product *= 10 }
      let half = UInt128(1) << UInt128(-exponent - 1)
      var quotient = product >> UInt128(-exponent)
      let rest = product & ((half << 1) - 1)
      if rest > half || (rest == half && quotient & 1 == 1) { quotient += 1 }
      if quotient == 0 { return [] }
      if let small = UInt64(exactly: quotient) { return Array(String(small).utf8) }
      return Array(String(quotient).utf8)
    }
    // Every float below 10^309 and above 10^-324: beyond that, nothing but zeros is left.
    if places < -400 { return [] }
    var numerator = BigUInt(mantissa)
    var denominator = BigUInt(1)
    if places >= 0 {
      numerator *= BigUInt(10).power(places)
    } else {
      denominator *= BigUInt(10).power(-places)
    }
    if exponent >= 0 { numerator <<= exponent } else { denominator <<= -exponent }
    var (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    rest <<= 1
    if rest > denominator || (rest == denominator && !quotient.isMultiple(of: 2)) { quotient += 1 }
    return quotient.isZero ? [] : Array(String(quotient).utf8)
  }

  /// The digits as `ddd.ddd` with so many places after the point; the point itself only where
  /// places follow or it is wanted always.
  func fixed(places: Int, alwaysPoint: Bool = false) -> [UInt8] {
    let zero = UInt8(ascii: "0")
    var result: [UInt8] = []
    if point <= 0 {
      result.append(zero)
    } else {
      for index in 0..<point { result.append(index < digits.count ? digits[index] : zero) }
    }
    if places > 0 || alwaysPoint { result.append(UInt8(ascii: ".")) }
    for place in 0..<max(0, places) {
      let index = point + place
      result.append(index >= 0 && index < digits.count ? digits[index] : zero)
    }
    return result
  }

  /// The digits as `d.ddde+xx`.
  func scientific(
    alwaysPoint: Bool = false, mark: UInt8 = UInt8(ascii: "e")
  ) -> [UInt8] {
    var result: [UInt8] = [digits.first ?? UInt8(ascii: "0")]
    if digits.count > 1 || alwaysPoint { result.append(UInt8(ascii: ".")) }
    result.append(contentsOf: digits.dropFirst())
    let exponent = point - 1
    result.append(mark)
    result.append(UInt8(ascii: exponent < 0 ? "-" : "+"))
    if exponent.magnitude < 10 { result.append(UInt8(ascii: "0")) }
    result.append(contentsOf: String(exponent.magnitude).utf8)
    return result
  }

  /// Drops zeros at the end.
  mutating func trim() {
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
  }
}
