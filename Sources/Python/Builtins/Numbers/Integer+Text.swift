import BigInt

/// Integers as decimal text, within CPython's limit of 4300 digits.
extension Interpreter {
  /// Decimal texts have at most this many digits (`sys.get_int_max_str_digits`).
  static let largestDigitCount = 4300

  /// An integer's decimal digits.
  func decimalText(_ magnitude: BigUInt, isNegative: Bool) throws(Raised) -> String {
    // 4300 digits need less than 14285 bits; near the limit the digits themselves are counted.
    guard magnitude.bitWidth < 14_300 else { throw tooManyDigits() }
    let digits = String(magnitude)
    guard digits.utf8.count <= Interpreter.largestDigitCount else { throw tooManyDigits() }
    return isNegative ? "-" + digits : digits
  }

  /// An integer's decimal text.
  func decimalText(_ number: BigInt) throws(Raised) -> String {
    try decimalText(number.magnitude, isNegative: number.sign == .minus)
  }

  private func tooManyDigits() -> Raised {
    valueError(
      "Exceeds the limit (4300 digits) for integer string conversion; "
        + "use sys.set_int_max_str_digits() to increase the limit")
  }
}
