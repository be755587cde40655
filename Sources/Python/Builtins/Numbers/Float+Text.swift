/// Floats as text.
extension Interpreter {
  /// `repr` of a float: the fewest digits that read back as the same number.
  func floatRepr(_ x: Double) -> String {
    guard x.isFinite else { return x.isNaN ? "nan" : x < 0 ? "-inf" : "inf" }
    let magnitude = x.magnitude
    // Swift writes up to 2^53 without exponent, Python up to 10^16.
    if magnitude == 0 || (magnitude >= 1e-4 && magnitude < 0x1p53) { return x.description }
    let digits = DecimalDigits(shortest: x)
    let bytes = digits.point == 16 ? digits.fixed(places: 1) : digits.scientific()
    let text = String(decoding: bytes, as: UTF8.self)
    return x < 0 ? "-" + text : text
  }
}
