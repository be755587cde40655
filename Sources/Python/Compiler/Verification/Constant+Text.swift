extension CodeUnit.Constant {
  /// The constant as Python writes it, for listings, messages and annotations kept as strings.
  var literalText: String {
    switch self {
    case .none: "None"
    case .ellipsis: "..."
    case .bool(let value): value ? "True" : "False"
    case .int(let value): "\(value)"
    case .bigInteger(let digits): digits
    case .float(let value): Self.text(of: value)
    case .imaginary(let value):
      value == value.rounded() && value.magnitude < 1e16
        ? "\(Self.text(of: value).dropLast(2))j" : Self.text(of: value) + "j"
    case .string(let text): Self.quoted(text.unicodeScalars, isText: true)
    case .bytes(let bytes): "b" + Self.quoted(bytes.map { Unicode.Scalar($0) }, isText: false)
    case .tuple(let items):
      "(" + items.map(\.literalText).joined(separator: ", ") + (items.count == 1 ? ",)" : ")")
    case .frozenSet(let items):
      "frozenset({" + items.map(\.literalText).joined(separator: ", ") + "})"
    case .code(let unit): "<code \(unit.name)>"
    }
  }

  /// The shortest digits that give a number back, with an exponent below -4 and from 16 on.
  private static func text(of value: Double) -> String {
    if value.isInfinite { return value < 0 ? "-1e309" : "1e309" }
    let text = "\(value)"
    guard let mark = text.firstIndex(of: "e"), let exponent = Int(text[mark...].dropFirst()),
      0..<16 ~= exponent
    else { return text }
    let mantissa = text[..<mark].split(separator: ".")
    let fraction = mantissa.count > 1 && mantissa[1] != "0" ? String(mantissa[1]) : ""
    let zeros = String(repeating: "0", count: max(0, exponent - fraction.count))
    return mantissa[0] + fraction + zeros + ".0"
  }

  private static func quoted(_ scalars: some Collection<Unicode.Scalar>, isText: Bool) -> String {
    let quote: Unicode.Scalar = scalars.contains("'") && !scalars.contains("\"") ? "\"" : "'"
    var result = String(quote)
    for scalar in scalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\\": result += "\\\\"
      case quote: result += "\\" + String(scalar)
      case _ where scalar.value < 32 || scalar.value == 127 || (!isText && scalar.value > 127):
        let digits = String(scalar.value, radix: 16)
        result += "\\x" + (digits.count == 1 ? "0" : "") + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + String(quote)
  }
}
