/// A number ready to be laid out: sign, prefix, digits and what follows them, all ASCII.
struct NumberField {
  var isNegative: Bool
  /// `0x` and the like.
  var prefix = ""
  /// The digits before the point, which are grouped.
  var digits: [UInt8]
  /// The point, digits after it, exponent, percent sign; or `inf` and `nan`.
  var rest: [UInt8] = []

  /// Splits the text of a number without its sign after its first digits.
  init(isNegative: Bool, text: [UInt8], isHexadecimal: Bool = false) {
    self.isNegative = isNegative
    if isHexadecimal {
      digits = text
      return
    }
    let end = text.firstIndex { !($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) }
    digits = end.map { Array(text[..<$0]) } ?? text
    rest = end.map { Array(text[$0...]) } ?? []
  }

  /// The field with the sign, fill, alignment, width and grouping of a specification.
  func laidOut(_ specification: FormatSpecification, groupSize: Int = 3) -> String {
    var sign: UInt8?
    if isNegative {
      sign = UInt8(ascii: "-")
    } else if let wanted = specification.sign, wanted != "-" {
      sign = UInt8(ascii: wanted)
    }
    let others = (sign == nil ? 0 : 1) + prefix.utf8.count + rest.count
    let width = specification.width ?? 0
    var grouped = digits
    if let grouping = specification.grouping, !digits.isEmpty {
      let isZeroPadded = specification.fill == "0" && specification.alignment == .afterSign
      grouped = NumberField.group(
        digits, separator: UInt8(ascii: grouping), size: groupSize,
        minimum: isZeroPadded ? width - others : 0)
    }
    let missing = max(0, width - others - grouped.count)
    let (before, inside) = specification.alignment.shares(of: missing)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(others + grouped.count + missing)
    bytes.append(specification.fill, count: before)
    if let sign { bytes.append(sign) }
    if !prefix.isEmpty { bytes.append(contentsOf: prefix.utf8) }
    bytes.append(specification.fill, count: inside)
    bytes.append(contentsOf: grouped)
    bytes.append(contentsOf: rest)
    bytes.append(specification.fill, count: missing - before - inside)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Puts separators between groups of digits, and zeros before them up to a width.
  private static func group(
    _ digits: [UInt8], separator: UInt8, size: Int, minimum: Int
  ) -> [UInt8] {
    var reversed: [UInt8] = []
    var left = digits.count
    var wanted = minimum
    while true {
      let length = min(size, max(left, wanted, 1))
      for _ in 0..<length {
        reversed.append(left > 0 ? digits[left - 1] : UInt8(ascii: "0"))
        left -= 1
      }
      wanted -= length
      if left <= 0 && wanted <= 0 { break }
      reversed.append(separator)
      wanted -= 1
    }
    return reversed.reversed()
  }
}

extension [UInt8] {
  /// Appends the UTF-8 of a scalar so many times.
  mutating func append(_ scalar: Unicode.Scalar, count: Int) {
    guard count > 0 else { return }
    if scalar.isASCII {
      append(contentsOf: repeatElement(UInt8(scalar.value), count: count))
    } else {
      for _ in 0..<count { append(contentsOf: scalar.utf8) }
    }
  }
}
