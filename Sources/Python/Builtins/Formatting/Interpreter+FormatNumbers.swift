import BigInt

/// `__format__` of numbers.
extension Interpreter {
  /// Formats an `int` (also of a subclass, or a `bool`).
  func formatInteger(_ value: Value, _ text: String) throws(Raised) -> String {
    if text.isEmpty { return try str(value) }
    let specification = try parseSpecification(
      text, for: value, defaultType: "d", alignment: .right)
    switch specification.type {
    case nil, "d", "n", "b", "o", "x", "X", "c": break
    case "e", "E", "f", "F", "g", "G", "%":
      guard let number = bigInteger(value) else { break }
      return try formatFloat(try double(number), value, specification)
    case let type?: throw unknownFormatCode(type, value)
    }
    if specification.precision != nil {
      throw valueError("Precision not allowed in integer format specifier")
    }
    if specification.coercesNegativeZero {
      throw valueError("Negative zero coercion (z) not allowed in integer format specifier")
    }
    if specification.type == "c" { return try formatCharacter(value, specification) }
    let radix: Int
    var prefix = ""
    switch specification.type {
    case "b": (radix, prefix) = (2, "0b")
    case "o": (radix, prefix) = (8, "0o")
    case "x": (radix, prefix) = (16, "0x")
    case "X": (radix, prefix) = (16, "0X")
    default: radix = 10
    }
    let digits: String
    let isNegative: Bool
    if let small = smallInteger(value) {
      isNegative = small < 0
      digits = String(small.magnitude, radix: radix, uppercase: specification.type == "X")
    } else {
      let number = bigInteger(value) ?? 0
      isNegative = number.sign == .minus
      digits =
        radix == 10
        ? try decimalText(number.magnitude, isNegative: false)
        : String(number.magnitude, radix: radix, uppercase: specification.type == "X")
    }
    var field = NumberField(isNegative: isNegative, text: Array(digits.utf8), isHexadecimal: true)
    if specification.isAlternate { field.prefix = prefix }
    return field.laidOut(specification, groupSize: radix == 10 ? 3 : 4)
  }

  private func formatCharacter(
    _ value: Value, _ specification: FormatSpecification
  ) throws(Raised) -> String {
    if specification.sign != nil {
      throw valueError("Sign not allowed with integer format specifier 'c'")
    }
    if specification.isAlternate {
      throw valueError("Alternate form (#) not allowed with integer format specifier 'c'")
    }
    guard let number = smallInteger(value) else {
      throw overflowError("Python int too large to convert to C long")
    }
    guard number >= 0, number < 0x110000, let scalar = Unicode.Scalar(UInt32(number)) else {
      throw overflowError("%c arg not in range(0x110000)")
    }
    return specification.pad(String(scalar), count: 1)
  }

  /// Formats a `float` (also of a subclass).
  func formatFloat(_ value: Value, _ text: String) throws(Raised) -> String {
    if text.isEmpty { return try str(value) }
    let specification = try parseSpecification(
      text, for: value, defaultType: nil, alignment: .right)
    return try formatFloat(floating(value) ?? 0, value, specification)
  }

  private func formatFloat(
    _ x: Double, _ value: Value, _ specification: FormatSpecification
  ) throws(Raised) -> String {
    switch specification.type {
    case nil, "e", "E", "f", "F", "g", "G", "n", "%": break
    case let type?: throw unknownFormatCode(type, value)
    }
    if let precision = specification.precision, precision > Int(Int32.max) {
      throw valueError("precision too big")
    }
    try checkSize(specification.precision ?? 0)
    var text = floatText(
      x, type: specification.type, precision: specification.precision,
      isAlternate: specification.isAlternate)
    var isNegative = x.sign == .minus && !x.isNaN
    if specification.coercesNegativeZero, isNegative, FloatText.isZero(text) { isNegative = false }
    if specification.type == "%" { text.append(UInt8(ascii: "%")) }
    return NumberField(isNegative: isNegative, text: text).laidOut(specification)
  }

  /// A float's text without its sign (and without the percent sign).
  func floatText(
    _ x: Double, type: Unicode.Scalar?, precision: Int?, isAlternate: Bool
  ) -> [UInt8] {
    guard x.isFinite else {
      let isUpper = type == "E" || type == "F" || type == "G"
      return Array((x.isNaN ? isUpper ? "NAN" : "nan" : isUpper ? "INF" : "inf").utf8)
    }
    switch type {
    case "e", "E":
      return DecimalDigits(x, significant: (precision ?? 6) + 1).scientific(
        alwaysPoint: isAlternate, mark: UInt8(ascii: type ?? "e"))
    case "f", "F", "%":
      let number = type == "%" ? x * 100 : x
      guard number.isFinite else { return Array("inf".utf8) }
      return DecimalDigits(number, places: precision ?? 6).fixed(
        places: precision ?? 6, alwaysPoint: isAlternate)
    case nil:
      guard let precision else {
        return FloatText.general(
          DecimalDigits(shortest: x), limit: 16, wantsPoint: true, isAlternate: isAlternate)
      }
      let wanted = max(1, precision)
      return FloatText.general(
        DecimalDigits(x, significant: wanted), limit: wanted - 1, wantsPoint: true,
        isAlternate: isAlternate)
    default:
      let wanted = max(1, precision ?? 6)
      return FloatText.general(
        DecimalDigits(x, significant: wanted), limit: wanted, wantsPoint: false,
        isAlternate: isAlternate, mark: UInt8(ascii: type == "G" ? "E" : "e"))
    }
  }
}

/// Pieces of floats as text.
enum FloatText {
  /// Digits in the general form, which is fixed or scientific by their exponent.
  ///
  /// Up to `limit` digits before the point the form is fixed. `wantsPoint` asks for `.0` where a
  /// float has no other mark; in the alternate form zeros at the end and the point stay.
  static func general(
    _ digits: DecimalDigits, limit: Int, wantsPoint: Bool, isAlternate: Bool,
    mark: UInt8 = UInt8(ascii: "e")
  ) -> [UInt8] {
    var digits = digits
    let count = digits.digits.count
    if !isAlternate { digits.trim() }
    if digits.point <= -4 || digits.point > limit {
      return digits.scientific(alwaysPoint: isAlternate, mark: mark)
    }
    let places = max(0, (isAlternate ? count : digits.digits.count) - digits.point)
    return digits.fixed(places: wantsPoint ? max(1, places) : places, alwaysPoint: isAlternate)
  }

  /// Whether a number's text has no digit but zeros.
  static func isZero(_ text: [UInt8]) -> Bool {
    for byte in text {
      if byte >= UInt8(ascii: "1"), byte <= UInt8(ascii: "9") { return false }
      if byte | 0x20 == UInt8(ascii: "e") { return true }
      if byte | 0x20 == UInt8(ascii: "i") { return false }
    }
    return true
  }
}
