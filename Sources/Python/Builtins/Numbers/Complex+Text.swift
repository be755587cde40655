/// Complex numbers as text.
extension Interpreter {
  /// `repr` of a complex number: `2j`, `(1+2j)`.
  func complexText(_ number: ComplexNumber) -> String {
    let imaginary = shortText(number.imaginary) + "j"
    if number.real == 0, number.real.sign == .plus { return imaginary }
    let sign = number.imaginary.sign == .plus || number.imaginary.isNaN ? "+" : ""
    return "(\(shortText(number.real))\(sign)\(imaginary))"
  }

  /// A float without `.0`.
  private func shortText(_ x: Double) -> String {
    let text = floatRepr(x)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// `__format__` of a complex number (`Python/formatter_unicode.c`).
  func formatComplex(_ value: Value, _ text: String) throws(Raised) -> String {
    let number = complex(value)
    if text.isEmpty { return complexText(number) }
    let specification = try parseSpecification(
      text, for: value, defaultType: nil, alignment: .right)
    switch specification.type {
    case nil, "e", "E", "f", "F", "g", "G", "n": break
    case let type?: throw unknownFormatCode(type, value)
    }
    if specification.fill == "0", specification.alignment == .afterSign {
      throw valueError("Zero padding is not allowed in complex format specifier")
    }
    if specification.alignment == .afterSign {
      throw valueError("'=' alignment flag is not allowed in complex format specifier")
    }
    try checkSize(specification.precision ?? 0)
    var part = specification
    part.width = nil
    // Without a type it looks as `repr` has it, with so many digits at the most.
    let isPlain = specification.type == nil
    let skipsReal = isPlain && number.real == 0 && number.real.sign == .plus
    var text = skipsReal ? "" : partText(number.real, part)
    if !skipsReal { part.sign = "+" }
    text += partText(number.imaginary, part) + "j"
    if isPlain, !skipsReal { text = "(\(text))" }
    return specification.pad(text, count: text.utf8.count)
  }

  private func partText(_ x: Double, _ specification: FormatSpecification) -> String {
    var isNegative = x.sign == .minus && !x.isNaN
    var text: [UInt8]
    if specification.type == nil, specification.precision == nil {
      text = Array(shortText(x.magnitude).utf8)
    } else {
      text = floatText(
        x, type: specification.type ?? "g", precision: specification.precision,
        isAlternate: specification.isAlternate)
    }
    if specification.coercesNegativeZero, isNegative, FloatText.isZero(text) { isNegative = false }
    return NumberField(isNegative: isNegative, text: text).laidOut(specification)
  }
}
