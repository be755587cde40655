/// The text of a number that the tokenizer has found well-formed.
struct NumberLiteral {
  /// The digits without underscores.
  private let digits: [UInt8]

  init(_ text: ArraySlice<UInt8>) {
    digits = text.filter { $0 != UInt8(ascii: "_") }
  }

  /// The value.
  func value(at place: SourceRange) throws(SyntaxError) -> Constant {
    if digits.count >= 2, digits[0] == UInt8(ascii: "0") {
      switch digits[1] | 0x20 {
      case UInt8(ascii: "x"): return try integer(bitsADigit: 4, at: place)
      case UInt8(ascii: "o"): return try integer(bitsADigit: 3, at: place)
      case UInt8(ascii: "b"): return try integer(bitsADigit: 1, at: place)
      default: break
      }
    }
    if let last = digits.last, last | 0x20 == UInt8(ascii: "j") {
      return .imaginary(Double(String(decoding: digits.dropLast(), as: UTF8.self)) ?? .infinity)
    }
    if digits.allSatisfy(CharacterClass.isDigit) { return try decimal(at: place) }
    return .float(Double(String(decoding: digits, as: UTF8.self)) ?? .infinity)
  }

  private func decimal(at place: SourceRange) throws(SyntaxError) -> Constant {
    if digits.count <= 18 {
      return .integer(digits.reduce(0) { $0 &* 10 &+ Int($1 &- 48) })
    }
    let significant = digits.drop { $0 == 48 }
    if significant.count > 4_300 {
      throw SyntaxError(
        "Exceeds the limit (4300 digits) for integer string conversion: value has "
          + "\(significant.count) digits; use sys.set_int_max_str_digits() to increase the "
          + "limit - Consider hexadecimal for huge integer literals to avoid decimal "
          + "conversion limits.",
        at: place)
    }
    let text = String(decoding: significant, as: UTF8.self)
    if significant.isEmpty { return .integer(0) }
    return Int(text).map(Constant.integer) ?? .bigInteger(text)
  }

  private func integer(bitsADigit: Int, at place: SourceRange) throws(SyntaxError) -> Constant {
    var limbs: [UInt32] = []
    var accumulator: UInt64 = 0
    var bits = 0
    for digit in digits.dropFirst(2).reversed() {
      let value = CharacterClass.isDigit(digit) ? digit &- 48 : (digit | 0x20) &- 87
      accumulator |= UInt64(value) << UInt64(bits)
      bits += bitsADigit
      if bits >= 32 {
        limbs.append(UInt32(truncatingIfNeeded: accumulator))
        accumulator >>= 32
        bits -= 32
      }
    }
    limbs.append(UInt32(truncatingIfNeeded: accumulator))
    while limbs.last == 0 { limbs.removeLast() }
    if limbs.count <= 2 {
      let value = limbs.reversed().reduce(UInt64(0)) { $0 << 32 | UInt64($1) }
      if let small = Int(exactly: value) { return .integer(small) }
    }
    guard limbs.count <= 4_096 else {
      throw SyntaxError(
        .unsupported, "integer literals of more than 131072 bits are not supported", at: place)
    }
    return .bigInteger(NumberLiteral.decimalText(limbs))
  }

  /// Writes a number given in limbs of 32 bits, lowest first, in decimal.
  private static func decimalText(_ number: [UInt32]) -> String {
    var limbs = number
    var groups: [String] = []
    while !limbs.isEmpty {
      var remainder: UInt64 = 0
      for index in limbs.indices.reversed() {
        let value = remainder << 32 | UInt64(limbs[index])
        limbs[index] = UInt32(value / 1_000_000_000)
        remainder = value % 1_000_000_000
      }
      while limbs.last == 0 { limbs.removeLast() }
      let group = String(remainder)
      groups.append(
        limbs.isEmpty ? group : String(repeating: "0", count: 9 - group.count) + group)
    }
    return groups.reversed().joined()
  }
}

extension NumberLiteral {
  /// Writes a number given by decimal digits as a hexadecimal literal.
  static func hexadecimal(ofDecimal digits: String) -> String {
    var limbs: [UInt32] = []
    for digit in digits.utf8 {
      var carry = UInt64(digit &- 48)
      for index in limbs.indices {
        let value = UInt64(limbs[index]) * 10 + carry
        limbs[index] = UInt32(truncatingIfNeeded: value)
        carry = value >> 32
      }
      if carry > 0 { limbs.append(UInt32(truncatingIfNeeded: carry)) }
    }
    var text = "0x"
    for (index, limb) in limbs.reversed().enumerated() {
      let group = String(limb, radix: 16)
      text += (index == 0 ? "" : String(repeating: "0", count: 8 - group.utf8.count)) + group
    }
    return limbs.isEmpty ? "0x0" : text
  }
}
