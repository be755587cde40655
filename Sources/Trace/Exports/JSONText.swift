/// JSON being written, without spaces, as UTF-8.
struct JSONText {
  /// What is written so far.
  private(set) var bytes: [UInt8] = []
  /// Whether the next member or element needs a comma before it.
  private var needsComma = false

  /// Forgets what is written, for instance because it has been handed on.
  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// Begins an object, as an element of an array or as a line.
  mutating func beginObject() {
    separate()
    raw("{")
    needsComma = false
  }

  /// Begins an object that stands on a line of its own in an array.
  mutating func beginElement() {
    if needsComma { raw(",\n") }
    raw("{")
    needsComma = false
  }

  /// Ends an object.
  mutating func endObject() {
    raw("}")
    needsComma = true
  }

  /// Ends a line, behind which elements are not separated by commas.
  mutating func newLine() {
    raw("\n")
    needsComma = false
  }

  /// Begins a member that is an object.
  mutating func beginObject(_ key: StaticString) {
    name(key)
    raw("{")
    needsComma = false
  }

  /// Writes a member that is a string.
  mutating func member(_ key: StaticString, _ value: String) {
    name(key)
    string(value)
    needsComma = true
  }

  /// Writes a member that is a whole number.
  mutating func member(_ key: StaticString, _ value: Int) {
    name(key)
    integer(value)
    needsComma = true
  }

  /// Writes a member that is a whole number.
  mutating func member(_ key: StaticString, _ value: UInt32) { member(key, Int(value)) }

  /// Writes a member that is a number, true, false or null.
  mutating func member(_ key: StaticString, literal: String) {
    name(key)
    bytes.append(contentsOf: literal.utf8)
    needsComma = true
  }

  /// Writes a member that is a time in microseconds, from nanoseconds.
  mutating func member(_ key: StaticString, microseconds time: Nanoseconds) {
    name(key)
    if time < 0 { raw("-") }
    let magnitude = time.magnitude
    bytes.append(contentsOf: String(magnitude / 1000).utf8)
    let rest = magnitude % 1000
    if rest != 0 {
      raw(".")
      for digit in [rest / 100, rest / 10 % 10, rest % 10] { bytes.append(0x30 + UInt8(digit)) }
    }
    needsComma = true
  }

  /// Writes bytes as they are.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func separate() {
    if needsComma { raw(",") }
  }

  private mutating func name(_ key: StaticString) {
    separate()
    raw("\"")
    raw(key)
    raw("\":")
  }

  private mutating func integer(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// Writes a string with the escapes of RFC 8259.
  private mutating func string(_ value: String) {
    raw("\"")
    for byte in value.utf8 {
      switch byte {
      case 0x22: raw("\\\"")
      case 0x5C: raw("\\\\")
      case 0x0A: raw("\\n")
      case 0x0D: raw("\\r")
      case 0x09: raw("\\t")
      case 0..<0x20, 0x7F:
        raw("\\u00")
        for digit in [byte >> 4, byte & 15] { bytes.append(digit + (digit < 10 ? 0x30 : 0x57)) }
      default: bytes.append(byte)
      }
    }
    raw("\"")
  }
}
