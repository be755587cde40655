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
    let before: Int
    switch alignment {
    case .left: before = 0
    case .right, .afterSign: before = missing
    case .center: before = missing / 2
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: repeatElement(fill, count: before))
    result.append(contentsOf: text.unicodeScalars)
    result.append(contentsOf: repeatElement(fill, count: missing - before))
    return String(result)
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
    let scalars = Array(text.unicodeScalars)
    var index = 0
    func peek(_ offset: Int = 0) -> Unicode.Scalar? {
      index + offset < scalars.count ? scalars[index + offset] : nil
    }
    func number() throws(Raised) -> Int? {
      var value: Int?
      while let digit = peek()?.decimalDigit {
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
    if let second = peek(1), let given = FormatSpecification.Alignment(second), let fill = peek() {
      result.alignment = given
      result.fill = fill
      hasFill = true
      hasAlignment = true
      index += 2
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
    if scalars.count - index > 1 {
      throw valueError(
        "Invalid format specifier '\(text)' for object of type '\(typeName(value))'")
    }
    result.type = peek()
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
