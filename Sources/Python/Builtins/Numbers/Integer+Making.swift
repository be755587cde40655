import BigInt

/// `int(...)`
extension Interpreter {
  func installIntegerMaking() {
    constructor(types.int, "cls, x=, /, base=") { (vm, a) throws(Raised) in
      guard let type = a[0].type else { return .none }
      let value = try vm.madeInteger(a[1], base: a[2])
      return type === vm.types.int ? value : vm.integer(value, type: type)
    }
  }

  /// An instance of a subclass of `int`.
  func integer(_ value: Value, type: PyType) -> Value {
    .object(PyInt(bigInteger(value) ?? 0, type: type))
  }

  private func madeInteger(_ x: Value, base: Value) throws(Raised) -> Value {
    if base.isUnset {
      return x.isUnset ? .int(0) : try integerValue(of: x)
    }
    guard !x.isUnset else { throw typeError("int() missing string argument") }
    let base = try index(of: base)
    guard base.isZero || (base >= 2 && base <= 36) else {
      throw valueError("int() base must be >= 2 and <= 36, or 0")
    }
    let radix = Int(base)
    if let text = x.text { return try parsedInteger(text, radix: radix, shown: x) }
    if let bytes = byteContent(of: x) {
      return try parsedInteger(String(decoding: bytes, as: UTF8.self), radix: radix, shown: x)
    }
    throw typeError("int() can't convert non-string with explicit base")
  }

  /// The value of `int(x)`.
  func integerValue(of x: Value) throws(Raised) -> Value {
    switch x {
    case .int: return x
    case .bool(let flag): return .int(flag ? 1 : 0)
    case .float(let number): return try truncated(number)
    default: break
    }
    if case .object(let object) = x, object.hasType(types.int) { return x }
    if let method = special(x, names.int) {
      let result = try callMethod(method, on: x)
      guard let number = bigInteger(result) else {
        throw typeError("__int__ returned non-int (type \(typeName(result)))")
      }
      return integer(number)
    }
    if special(x, names.index) != nil { return integer(try index(of: x)) }
    if let method = special(x, intern("__trunc__")) {
      let result = try callMethod(method, on: x)
      if let number = bigInteger(result) { return integer(number) }
      guard special(result, names.index) != nil else {
        throw typeError("__trunc__ returned non-Integral (type \(typeName(result)))")
      }
      return integer(try index(of: result))
    }
    if let text = x.text { return try parsedInteger(text, radix: 10, shown: x) }
    if let bytes = byteContent(of: x) {
      return try parsedInteger(String(decoding: bytes, as: UTF8.self), radix: 10, shown: x)
    }
    throw typeError(
      "int() argument must be a string, a bytes-like object or a real number, not "
        + "'\(typeName(x))'")
  }

  /// A float without its fraction.
  func truncated(_ x: Double) throws(Raised) -> Value {
    if let small = Int(exactly: x.rounded(.towardZero)) { return .int(small) }
    if x.isNaN { throw valueError("cannot convert float NaN to integer") }
    if x.isInfinite { throw overflowError("cannot convert float infinity to integer") }
    return integer(BigInt(x))
  }

  /// An integer where an operation needs one (`operator.index`).
  func index(of value: Value) throws(Raised) -> BigInt {
    if let number = bigInteger(value) { return number }
    guard let method = special(value, names.index) else {
      throw typeError("'\(typeName(value))' object cannot be interpreted as an integer")
    }
    let result = try callMethod(method, on: value)
    guard let number = bigInteger(result) else {
      throw typeError("__index__ returned non-int (type \(typeName(result)))")
    }
    return number
  }

  /// An integer that must fit a machine word, such as a count.
  func smallIndex(of value: Value) throws(Raised) -> Int {
    if case .int(let x) = value { return x }
    guard let small = Int(exactly: try index(of: value)) else {
      throw overflowError("Python int too large to convert to C ssize_t")
    }
    return small
  }

  /// Reads an integer literal as `int(text, radix)` does.
  private func parsedInteger(
    _ text: String, radix: Int, shown: Value
  ) throws(Raised) -> Value {
    if let digits = IntegerText(text, radix: radix) {
      if digits.radix & (digits.radix - 1) != 0, digits.count > Interpreter.largestDigitCount {
        throw valueError(
          "Exceeds the limit (4300 digits) for integer string conversion: value has "
            + "\(digits.count) digits; use sys.set_int_max_str_digits() to increase the limit")
      }
      if let value = digits.value { return integer(value) }
    }
    // The message shows the beginning of a long text.
    let text = String(String.UnicodeScalarView(try repr(shown).unicodeScalars.prefix(200)))
    throw valueError("invalid literal for int() with base \(radix): \(text)")
  }
}

/// The digits of an integer's text.
private struct IntegerText {
  let isNegative: Bool
  let radix: Int
  /// ASCII digits without underscores.
  let digits: [UInt8]

  var count: Int { digits.count }

  var value: BigInt? {
    let text = String(decoding: digits, as: UTF8.self)
    if count <= 18, let small = Int(text, radix: radix) {
      return BigInt(isNegative ? -small : small)
    }
    guard let magnitude = BigUInt(text, radix: radix) else { return nil }
    return BigInt(sign: isNegative ? .minus : .plus, magnitude: magnitude)
  }

  /// Reads white space, a sign, a prefix and digits with single underscores between them.
  init?(_ text: String, radix: Int) {
    guard let ascii = text.numericASCII else { return nil }
    var rest = ascii[...]
    var negative = false
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      negative = sign == UInt8(ascii: "-")
      rest = rest.dropFirst()
    }
    var radix = radix
    var hasPrefix = false
    if rest.count >= 2, rest.first == UInt8(ascii: "0") {
      let prefixed: Int
      switch rest[rest.startIndex + 1] | 0x20 {
      case UInt8(ascii: "x"): prefixed = 16
      case UInt8(ascii: "o"): prefixed = 8
      case UInt8(ascii: "b"): prefixed = 2
      default: prefixed = 0
      }
      if prefixed != 0, radix == 0 || radix == prefixed {
        radix = prefixed
        hasPrefix = true
        rest = rest.dropFirst(2)
      }
    }
    let mustBeZero = radix == 0 && rest.first == UInt8(ascii: "0")
    if radix == 0 { radix = 10 }
    var digits: [UInt8] = []
    var lastWasDigit = hasPrefix
    for byte in rest {
      if byte == UInt8(ascii: "_") {
        guard lastWasDigit else { return nil }
        lastWasDigit = false
        continue
      }
      guard let digit = byte.digitValue, digit < radix else { return nil }
      if mustBeZero, digit != 0 { return nil }
      digits.append(byte)
      lastWasDigit = true
    }
    guard lastWasDigit, !digits.isEmpty else { return nil }
    isNegative = negative
    self.radix = radix
    self.digits = digits
  }
}

extension UInt8 {
  /// The value of an ASCII digit or letter as a digit.
  var digitValue: Int? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(self) - 48
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(self) - 87
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(self) - 55
    default: nil
    }
  }
}

extension String {
  /// The text of a number without white space around it, digits of all scripts as ASCII ones.
  ///
  /// It is `nil` where other scalars beyond ASCII are left.
  var numericASCII: [UInt8]? {
    var result: [UInt8] = []
    for scalar in unicodeScalars {
      if scalar.isASCII {
        let isSpace = scalar.isPythonSpace
        result.append(isSpace ? 32 : UInt8(scalar.value))
      } else if let digit = scalar.decimalDigit {
        result.append(UInt8(48 + digit))
      } else if scalar.isPythonSpace {
        result.append(32)
      } else {
        return nil
      }
    }
    var trimmed = result[...]
    while trimmed.first == 32 { trimmed.removeFirst() }
    while trimmed.last == 32 { trimmed.removeLast() }
    return Array(trimmed)
  }
}
