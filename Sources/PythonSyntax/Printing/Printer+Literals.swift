extension Printer {
  mutating func write(_ value: Constant) {
    switch value {
    case .none: text += "None"
    case .ellipsis: text += "..."
    case .bool(let value): text += value ? "True" : "False"
    case .integer(let value): text += String(value)
    case .bigInteger(let digits):
      text += digits.utf8.count <= 4_300 ? digits : NumberLiteral.hexadecimal(ofDecimal: digits)
    case .float(let value): text += value.isInfinite ? "1e999" : value.description
    case .imaginary(let value): text += (value.isInfinite ? "1e999" : value.description) + "j"
    case .string(let string): writeString(string)
    case .bytes(let bytes): writeBytes(bytes)
    }
  }

  // MARK: Strings

  private static let quotes = ["'", "\"", "\"\"\"", "'''"]

  private mutating func writeString(_ string: String) {
    if enclosing.isEmpty {
      let quote = string.contains("'") && !string.contains("\"") ? "\"" : "'"
      text += quote + Printer.escaped(string, quote: quote, braces: .plain) + quote
      return
    }
    // Within the field of an f-string there are no escapes.
    for quote in Printer.quotes {
      let candidate = quote + string + quote
      if fits(candidate, quote: quote), !string.contains(quote),
        !(quote.utf8.count == 3 && string.hasSuffix(String(quote.prefix(1))))
      {
        text += candidate
        return
      }
    }
    hasFailed = true
  }

  /// Whether a string may stand in the fields that the printer is in.
  private func fits(_ candidate: String, quote: String) -> Bool {
    if candidate.contains("\\") { return false }
    let hasLineEnd = candidate.utf8.contains(10)
    if hasLineEnd, quote.utf8.count == 1 { return false }
    return enclosing.allSatisfy { outer in
      !candidate.contains(outer) && !(hasLineEnd && outer.utf8.count == 1)
    }
  }

  private mutating func writeBytes(_ bytes: [UInt8]) {
    if enclosing.isEmpty {
      text += "b'"
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "'"): text += "\\'"
        case UInt8(ascii: "\\"): text += "\\\\"
        case 32..<127: text += String(Unicode.Scalar(byte))
        default: text += "\\x" + Printer.hexadecimal(UInt32(byte), 2)
        }
      }
      text += "'"
      return
    }
    text += "b"
    writeString(String(decoding: bytes, as: UTF8.self))
  }

  /// What becomes of braces in a literal.
  private enum Braces {
    case plain
    /// Doubled, as in the literal parts of an f-string.
    case doubled
    /// Written as escapes, as in a format specification.
    case escaped
  }

  private static func hexadecimal(_ value: UInt32, _ width: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func escaped(_ string: String, quote: String, braces: Braces) -> String {
    var result = ""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\"", "'":
        if quote.unicodeScalars.first == scalar { result += "\\" }
        result.unicodeScalars.append(scalar)
      case "{", "}":
        switch braces {
        case .plain: result.unicodeScalars.append(scalar)
        case .doubled: result += "\(scalar)\(scalar)"
        case .escaped: result += "\\x" + hexadecimal(scalar.value, 2)
        }
      default:
        if scalar.value < 32 || scalar.value == 127 {
          result += "\\x" + hexadecimal(scalar.value, 2)
        } else if CharacterClass.isPrintable(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          result += "\\U" + hexadecimal(scalar.value, 8)
        }
      }
    }
    return result
  }

  private static func doubledBraces(_ string: String) -> String {
    var result = ""
    for scalar in string.unicodeScalars {
      if scalar == "{" || scalar == "}" { result.unicodeScalars.append(scalar) }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  // MARK: F-strings

  /// Writes an f-string with the first kind of quotes that everything inside can avoid.
  mutating func writeFormatted(_ parts: [FormattedPart]) {
    for quote in Printer.quotes {
      var attempt = Printer()
      attempt.enclosing = enclosing + [quote]
      attempt.text = "f" + quote
      for part in parts { attempt.write(part, quote: quote, isSpecification: false) }
      attempt.text += quote
      if !attempt.hasFailed, enclosing.isEmpty || fits(attempt.text, quote: quote) {
        text += attempt.text
        return
      }
    }
    hasFailed = true
  }

  private mutating func write(_ part: FormattedPart, quote: String, isSpecification: Bool) {
    switch part {
    case .literal(let literal) where enclosing.count > 1:
      // There are no escapes here, so the text must do without them.
      if literal.contains(quote) || isSpecification && literal.contains("{") { hasFailed = true }
      text += isSpecification ? literal : Printer.doubledBraces(literal)
    case .literal(let literal):
      text += Printer.escaped(
        literal, quote: quote, braces: isSpecification ? .escaped : .doubled)
    case .field(let field):
      var inner = Printer()
      inner.enclosing = enclosing
      inner.write(field.value, .or)
      if inner.hasFailed || inner.text.contains("\\") || inner.text.contains(quote) {
        hasFailed = true
        return
      }
      text += inner.text.utf8.first == UInt8(ascii: "{") ? "{ " : "{"
      text += inner.text
      if let conversion = field.conversion { text += "!\(conversion.rawValue)" }
      if let specification = field.specification {
        text += ":"
        for part in specification { write(part, quote: quote, isSpecification: true) }
      }
      text += "}"
    }
  }
}
