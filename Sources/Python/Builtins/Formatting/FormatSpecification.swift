/// A parsed format specification, as the Python library reference describes the mini-language.
///
/// Its form is `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
struct FormatSpecification {
  enum Alignment {
    case left, right, center
    /// Padding goes between sign and digits.
    case afterSign

    /// The alignment that a scalar stands for.
    init?(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "<": self = .left
      case ">": self = .right
      case "^": self = .center
      case "=": self = .afterSign
      default: return nil
      }
    }

    /// How much of a padding stands before the field, and how much between sign and digits.
    func shares(of padding: Int) -> (before: Int, inside: Int) {
      switch self {
      case .left: (0, 0)
      case .right: (padding, 0)
      case .center: (padding / 2, 0)
      case .afterSign: (0, padding)
      }
    }
  }

  var fill: Unicode.Scalar = " "
  var alignment: Alignment
  /// One of `+`, `-` and space.
  var sign: Unicode.Scalar?
  var coercesNegativeZero = false
  var isAlternate = false
  var width: Int?
  /// One of `,` and `_`.
  var grouping: Unicode.Scalar?
  var precision: Int?
  /// The presentation type, where one is given.
  var type: Unicode.Scalar?

  /// Pads text of so many scalars.
  func pad(_ text: String, count: Int) -> String {
    guard let width, count < width else { return text }
    let missing = width - count
    let (before, inside) = alignment.shares(of: missing)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + missing)
    bytes.append(fill, count: before + inside)
    bytes.append(contentsOf: text.utf8)
    bytes.append(fill, count: missing - before - inside)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Interpreter {
  /// Parses a format specification for a value.
  ///
  /// The value and the type that stands for none serve messages; the alignment is the default.
  func parseSpecification(
    _ text: String, for value: Value, defaultType: Unicode.Scalar?,
    alignment: FormatSpecification.Alignment
  ) throws(Raised) -> FormatSpecification {
    var result = FormatSpecification(alignment: alignment)
    let bytes = Array(text.utf8)
    var index = 0
    func peek() -> Unicode.Scalar? {
      index < bytes.count && bytes[index] < 128 ? Unicode.Scalar(bytes[index]) : nil
    }
    func number() throws(Raised) -> Int? {
      var value: Int?
      while index < bytes.count, bytes[index].isASCIIDigit {
        let digit = Int(bytes[index]) - 48
        let (scaled, overflow) = (value ?? 0).multipliedReportingOverflow(by: 10)
        guard !overflow, scaled <= Int.max - digit else {
          throw valueError("Too many decimal digits in format string")
        }
        value = scaled + digit
        index += 1
      }
      return value
    }

    var hasFill = false
    var hasAlignment = false
    let fillLength = bytes.first?.utf8Length ?? 1
    if fillLength < bytes.count, let fill = text.unicodeScalars.first,
      let given = FormatSpecification.Alignment(Unicode.Scalar(bytes[fillLength]))
    {
      result.alignment = given
      result.fill = fill
      hasFill = true
      hasAlignment = true
      index = fillLength + 1
    } else if let first = peek(), let given = FormatSpecification.Alignment(first) {
      result.alignment = given
      hasAlignment = true
      index += 1
    }
    if let sign = peek(), sign == "+" || sign == "-" || sign == " " {
      result.sign = sign
      index += 1
    }
    if peek() == "z" {
      result.coercesNegativeZero = true
      index += 1
    }
    if peek() == "#" {
      result.isAlternate = true
      index += 1
    }
    if !hasFill, peek() == "0" {
      result.fill = "0"
      if !hasAlignment, alignment == .right { result.alignment = .afterSign }
      index += 1
    }
    result.width = try number()
    try checkSize(result.width ?? 0)
    if peek() == "," {
      result.grouping = ","
      index += 1
    }
    if peek() == "_" {
      guard result.grouping == nil else { throw bothGroupings() }
      result.grouping = "_"
      index += 1
    }
    if peek() == ",", result.grouping != nil {
      // A second comma is an invalid specifier or type, which is found below.
      if result.grouping == "_" { throw bothGroupings() }
    }
    if peek() == "." {
      index += 1
      guard let precision = try number() else {
        throw valueError("Format specifier missing precision")
      }
      result.precision = precision
    }
    if index < bytes.count, bytes.count - index > bytes[index].utf8Length {
      throw valueError(
        "Invalid format specifier '\(text)' for object of type '\(typeName(value))'")
    }
    result.type = index < bytes.count ? peek() ?? text.unicodeScalars.last : nil
    if let grouping = result.grouping {
      try checkGrouping(grouping, result.type ?? defaultType)
    }
    return result
  }

  private func bothGroupings() -> Raised { valueError("Cannot specify both ',' and '_'.") }

  private func checkGrouping(
    _ grouping: Unicode.Scalar, _ type: Unicode.Scalar?
  ) throws(Raised) {
    guard let type else { return }
    switch type {
    case "d", "e", "f", "g", "E", "G", "%", "F": return
    case "b", "o", "x", "X": if grouping == "_" { return }
    default: break
    }
    throw valueError("Cannot specify '\(grouping)' with '\(shownFormatCode(type))'.")
  }

  /// A presentation type as messages show it.
  private func shownFormatCode(_ type: Unicode.Scalar) -> String {
    type.value > 32 && type.value < 128
      ? String(type) : "\\x" + String(type.value, radix: 16)
  }

  /// The error for a presentation type that a value does not have.
  func unknownFormatCode(_ type: Unicode.Scalar, _ value: Value) -> Raised {
    valueError(
      "Unknown format code '\(shownFormatCode(type))' for object of type '\(typeName(value))'")
  }
}

extension UInt8 {
  /// The number of bytes of the scalar that begins with this byte of UTF-8.
  var utf8Length: Int { self < 0x80 ? 1 : self < 0xE0 ? 2 : self < 0xF0 ? 3 : 4 }
}
