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
    if conversion == 0 || (conversion == 1 && specification?.isEmpty != false),
      let text = formattedQuickly(value, specification ?? "")
    {
      return text
    }
    return string(
      try formattedText(value, conversion: conversion, specification: specification ?? ""))
  }

  /// The text of a number under one of the most frequent specifications; `nil` for all others.
  private func formattedQuickly(_ value: Value, _ specification: String) -> Value? {
    switch value {
    case .int, .float: break
    default: return nil
    }
    guard let plain = PlainSpecification(specification) else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 400 + plain.width) { buffer in
      guard let start = buffer.baseAddress else { return nil }
      // The number stands in the middle, so that there is room for padding on each side.
      let text = start + plain.width
      let end: UnsafeMutablePointer<UInt8>
      switch value {
      case .int(let number) where plain.places == nil: end = number.writeDecimal(to: text)
      case .float(let number) where plain.places != nil:
        guard let written = number.writeFixed(to: text, places: plain.places ?? 0) else {
          return nil
        }
        end = written
      default: return nil
      }
      let missing = max(0, plain.width - (end - text))
      if plain.isLeft {
        end.update(repeating: UInt8(ascii: " "), count: missing)
        return asciiString(UnsafeBufferPointer(start: text, count: end - text + missing))
      }
      (text - missing).update(repeating: UInt8(ascii: " "), count: missing)
      return asciiString(UnsafeBufferPointer(start: text - missing, count: end - text + missing))
    }
  }

  /// A string of ASCII characters.
  @inline(__always)
  func asciiString(_ bytes: UnsafeBufferPointer<UInt8>) -> Value {
    if bytes.count <= 1 {
      guard let byte = bytes.first else { return .object(emptyString) }
      return .object(characters[Int(byte)])
    }
    return .object(PyStr(String(ascii: bytes), count: bytes.count, type: types.str))
  }

  /// A specification such as `5`, `>10`, `<8`, `.2f` or `8.3f`, the most frequent ones for numbers.
  private struct PlainSpecification {
    /// At most 300.
    private(set) var width = 0
    private(set) var isLeft = false
    /// The places after the point of a float, at most 15; `nil` for an integer.
    private(set) var places: Int?

    /// Reads a specification; `nil` for any that is not of this kind.
    init?(_ specification: String) {
      guard specification.withBytes({ self.read($0) }) else { return nil }
    }

    /// Reads a specification; whether it is of this kind.
    private mutating func read(_ specification: UnsafeBufferPointer<UInt8>) -> Bool {
      var hasPoint = false
      for place in 0..<specification.count {
        let byte = specification[place]
        switch byte {
        case UInt8(ascii: "<") where place == 0: isLeft = true
        case UInt8(ascii: ">") where place == 0: isLeft = false
        case UInt8(ascii: "0") where width == 0 && !hasPoint: return false
        case UInt8(ascii: "."):
          if hasPoint { return false }
          hasPoint = true
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
          let digit = Int(byte) - 48
          if hasPoint { places = (places ?? 0) * 10 + digit } else { width = width * 10 + digit }
          if width > 300 || places ?? 0 > 15 { return false }
        case UInt8(ascii: "f"): return places != nil && place == specification.count - 1
        default: return false
        }
      }
      return !hasPoint
    }
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
    default: text = try escapedToASCII(try repr(value))
    }
    return specification.isEmpty ? text : try formatText(string(text), specification)
  }

  /// `str(value)` as an object; an exact `str` is returned itself.
  func stringObject(_ value: Value) throws(Raised) -> Value {
    if case .object(let object) = value, object.hasType(types.str) { return value }
    return string(try str(value))
  }
}
