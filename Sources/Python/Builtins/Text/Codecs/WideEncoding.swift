/// The encodings of two or four bytes a unit: UTF-16 and UTF-32.
struct WideEncoding: Equatable {
  /// Which byte of a unit comes first; where it is marked, a byte order mark tells.
  enum Order {
    case marked, little, big
  }

  /// The bytes of a unit: 2 or 4.
  let width: Int
  let order: Order

  /// The encoding of a name without `-` and `_`.
  init?(named plain: String) {
    switch plain {
    case "utf16", "u16": (width, order) = (2, .marked)
    case "utf16le", "unicodelittleunmarked": (width, order) = (2, .little)
    case "utf16be", "unicodebigunmarked": (width, order) = (2, .big)
    case "utf32", "u32": (width, order) = (4, .marked)
    case "utf32le": (width, order) = (4, .little)
    case "utf32be": (width, order) = (4, .big)
    default: return nil
    }
  }

  private init(width: Int, order: Order) {
    self.width = width
    self.order = order
  }

  /// The name in errors.
  var name: String {
    switch order {
    case .marked: "utf-\(8 * width)"
    case .little: "utf-\(8 * width)-le"
    case .big: "utf-\(8 * width)-be"
    }
  }

  /// Text as bytes, little ends first where a mark tells so.
  func encode(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    if order == .marked { append(0xFEFF, to: &result) }
    if width == 2 {
      for unit in text.utf16 { append(UInt32(unit), to: &result) }
    } else {
      for scalar in text.unicodeScalars { append(scalar.value, to: &result) }
    }
    return result
  }

  private func append(_ unit: UInt32, to result: inout [UInt8]) {
    for place in 0..<width {
      let shift = 8 * (order == .big ? width - 1 - place : place)
      result.append(UInt8(truncatingIfNeeded: unit >> UInt32(shift)))
    }
  }

  /// The order that a mark at the beginning tells, and the mark's length in bytes.
  func resolved(for bytes: [UInt8]) -> (encoding: WideEncoding, mark: Int) {
    guard order == .marked else { return (self, 0) }
    for candidate in [Order.little, .big] {
      let encoding = WideEncoding(width: width, order: candidate)
      if bytes.count >= width, encoding.unit(bytes, at: 0) == 0xFEFF { return (encoding, width) }
    }
    return (WideEncoding(width: width, order: .little), 0)
  }

  /// Reads the character at an index; the order must be known.
  func step(_ bytes: [UInt8], at index: Int) -> DecodingStep {
    let rest = bytes.count - index
    guard rest >= width else { return .failure(length: rest, reason: "truncated data") }
    let first = unit(bytes, at: index)
    if let scalar = Unicode.Scalar(first) { return .scalar(scalar, length: width) }
    guard width == 2 else {
      let reason =
        first > 0x10FFFF
        ? "code point not in range(0x110000)"
        : "code point in surrogate code point range(0xd800, 0xe000)"
      return .failure(length: 4, reason: reason)
    }
    guard first < 0xDC00 else { return .failure(length: 2, reason: "illegal encoding") }
    guard rest >= 4 else { return .failure(length: rest, reason: "unexpected end of data") }
    let second = unit(bytes, at: index + 2)
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { return .failure(length: 2, reason: "illegal UTF-16 surrogate") }
    return .scalar(scalar, length: 4)
  }

  private func unit(_ bytes: [UInt8], at index: Int) -> UInt32 {
    var value: UInt32 = 0
    for place in 0..<width {
      let shift = 8 * (order == .big ? width - 1 - place : place)
      value |= UInt32(bytes[index + place]) << UInt32(shift)
    }
    return value
  }
}
