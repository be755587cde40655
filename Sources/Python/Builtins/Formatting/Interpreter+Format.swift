/// `format()` and replacement fields of f-strings.
extension Interpreter {
  /// The value of `format(value, specification)`.
  func format(_ value: Value, _ specification: String) throws(Raised) -> String {
    switch value {
    case .int(let x):
      return specification.isEmpty ? String(x) : try formatInteger(value, specification)
    case .float(let x):
      return specification.isEmpty ? floatRepr(x) : try formatFloat(value, specification)
    case .bool: return try formatInteger(value, specification)
    case .object(let object):
      if object.hasType(types.str) {
        guard let string = value.string else { break }
        return specification.isEmpty ? string.value : try formatText(value, specification)
      }
      if object.hasType(types.int) { return try formatInteger(value, specification) }
    default: break
    }
    guard let method = special(value, names.format) else {
      return try formatPlainly(value, specification)
    }
    let result = try callMethod(method, on: value, [string(specification)])
    guard let text = result.text else {
      throw typeError("__format__ must return a str, not \(typeName(result))")
    }
    return text
  }

  /// What `object.__format__` does.
  func formatPlainly(_ value: Value, _ specification: String) throws(Raised) -> String {
    guard specification.isEmpty else {
      throw typeError("unsupported format string passed to \(typeName(value)).__format__")
    }
    return try str(value)
  }

  /// Formats a `str` (also of a subclass).
  func formatText(_ value: Value, _ text: String) throws(Raised) -> String {
    guard let string = value.string, !text.isEmpty else { return try str(value) }
    let specification = try parseSpecification(
      text, for: value, defaultType: "s", alignment: .left)
    if let type = specification.type, type != "s" { throw unknownFormatCode(type, value) }
    if let sign = specification.sign {
      throw valueError(
        "\(sign == " " ? "Space" : "Sign") not allowed in string format specifier")
    }
    if specification.coercesNegativeZero {
      throw valueError("Negative zero coercion (z) not allowed in string format specifier")
    }
    if specification.isAlternate {
      throw valueError("Alternate form (#) not allowed in string format specifier")
    }
    if specification.alignment == .afterSign {
      throw valueError("'=' alignment not allowed in string format specifier")
    }
    if let precision = specification.precision, precision < string.count {
      return specification.pad(string.slice(0..<precision), count: precision)
    }
    return specification.pad(string.value, count: string.count)
  }

  /// The value of a replacement field.
  ///
  /// The conversion is 0 for none, 1 for `!s`, 2 for `!r` and 3 for `!a`.
  func formatValue(
    _ value: Value, conversion: UInt8, specification: String?
  ) throws(Raised) -> Value {
    if conversion <= 1, specification?.isEmpty != false, case .object(let object) = value,
      object.hasType(types.str)
    {
      return value
    }
    if conversion <= 1, case .int(let number) = value {
      if specification?.isEmpty != false { return shortString(String(number)) }
      if conversion == 0, let specification,
        let width = Interpreter.plainWidth(specification)
      {
        let digits = String(number)
        let padding = String(repeating: " ", count: max(0, width.count - digits.utf8.count))
        return shortString(width.isLeft ? digits + padding : padding + digits)
      }
    }
    return string(
      try formattedText(value, conversion: conversion, specification: specification ?? ""))
  }

  /// A string of ASCII characters.
  private func shortString(_ text: String) -> Value {
    .object(PyStr(text, count: text.utf8.count, type: types.str))
  }

  /// The width and the side of a specification such as `5`, `>10` or `<8`, the most frequent ones
  /// for integers; `nil` for any other.
  private static func plainWidth(_ specification: String) -> (count: Int, isLeft: Bool)? {
    var width = 0
    var isLeft = false
    for (place, byte) in specification.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "<") where place == 0: isLeft = true
      case UInt8(ascii: ">") where place == 0: isLeft = false
      case UInt8(ascii: "0") where width == 0: return nil
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        width = width * 10 + Int(byte) - 48
        if width > 1000 { return nil }
      default: return nil
      }
    }
    return width == 0 ? nil : (width, isLeft)
  }

  /// The text of a replacement field.
  func formattedText(
    _ value: Value, conversion: UInt8, specification: String
  ) throws(Raised) -> String {
    if conversion == 0 { return try format(value, specification) }
    let text: String
    switch conversion {
    case 1: text = try str(value)
    case 2: text = try repr(value)
    default: text = escapedToASCII(try repr(value))
    }
    return specification.isEmpty ? text : try formatText(string(text), specification)
  }

  /// `str(value)` as an object; an exact `str` is returned itself.
  func stringObject(_ value: Value) throws(Raised) -> Value {
    if case .object(let object) = value, object.hasType(types.str) { return value }
    return string(try str(value))
  }
}
