import BigInt

/// How one item of a memory view is kept: a native format character of `struct`.
struct ElementFormat: Equatable {
  /// `B`, `i`, `d` and so on; `w` is a character in four bytes, which views do not read.
  let character: Character
  /// The number of bytes of an item.
  let size: Int

  /// Of bytes as numbers.
  static let bytes = ElementFormat(character: "B", size: 1)

  /// The bytes that each format takes on this machine; `struct` and `array` read them here too.
  static let sizes: [Character: Int] = [
    "c": 1, "b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8,
    "n": 8, "N": 8, "P": 8, "f": 4, "d": 8,
  ]

  private init(character: Character, size: Int) {
    self.character = character
    self.size = size
  }

  /// The format that a program names, as `i` or `@i`; nil where it is none that views can have.
  init?(named text: String) {
    let name = text.hasPrefix("@") ? text.dropFirst() : text[...]
    guard name.count == 1, let character = name.first, let size = ElementFormat.sizes[character]
    else { return nil }
    self.init(character: character, size: size)
  }

  /// The format of an `array.array` of a type code.
  init?(ofArray code: String) {
    if code == "u" {
      self.init(character: "w", size: 4)
    } else {
      self.init(named: code)
    }
  }

  /// Whether items are single bytes without further meaning, which views can be cast to and from.
  var isByte: Bool { ["B", "b", "c"].contains(character) }

  private var isSigned: Bool { ["b", "h", "i", "l", "q", "n"].contains(character) }

  /// The value that bytes stand for, as many as an item has, least significant first.
  func value(of bytes: ArraySlice<UInt8>, _ vm: Interpreter) -> Value {
    let bits = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    switch character {
    case "c": return vm.bytes(Array(bytes))
    case "?": return .bool(bits != 0)
    case "f": return .float(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
    case "d": return .float(Double(bitPattern: bits))
    case "w":
      return vm.string(Unicode.Scalar(UInt32(truncatingIfNeeded: bits)).map { String($0) } ?? "")
    default:
      if isSigned {
        let shift = UInt64(64 - 8 * size)
        return .int(Int(Int64(bitPattern: bits << shift) >> Int64(shift)))
      }
      return Int(exactly: bits).map { .int($0) } ?? vm.integer(BigInt(bits))
    }
  }

  /// The bytes of a value that is stored.
  ///
  /// It raises TypeError for a value of another type, and ValueError for one out of range.
  func bytes(of value: Value, _ vm: Interpreter) throws(Raised) -> [UInt8] {
    switch character {
    case "c":
      guard let content = value.object(as: PyBytes.self)?.value else { throw invalidType(vm) }
      guard content.count == 1 else { throw invalidValue(vm) }
      return content
    case "?": return [try vm.isTrue(value) ? 1 : 0]
    case "w":
      return little(UInt64(value.text?.unicodeScalars.first?.value ?? 0))
    case "f", "d":
      let number: Double
      switch value {
      case .float(let x): number = x
      case .int(let x): number = Double(x)
      default:
        guard vm.plainNumber(value) != nil || vm.special(value, vm.intern("__float__")) != nil
        else { throw invalidType(vm) }
        number = try vm.floatValue(of: value)
      }
      return little(character == "d" ? number.bitPattern : UInt64(Float(number).bitPattern))
    default:
      guard let index = try vm.indexValue(value), let number = vm.bigInteger(index) else {
        throw invalidType(vm)
      }
      guard let bits = self.bits(of: number) else { throw invalidValue(vm) }
      return little(bits)
    }
  }

  private func bits(of number: BigInt) -> UInt64? {
    guard isSigned else {
      return UInt64(exactly: number).flatMap { size == 8 || $0 >> UInt64(8 * size) == 0 ? $0 : nil }
    }
    guard let whole = Int64(exactly: number) else { return nil }
    let unused = Int64(64 - 8 * size)
    return (whole << unused) >> unused == whole ? UInt64(bitPattern: whole) : nil
  }

  private func little(_ bits: UInt64) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) }
  }

  private func invalidType(_ vm: Interpreter) -> Raised {
    vm.typeError("memoryview: invalid type for format '\(character)'")
  }

  private func invalidValue(_ vm: Interpreter) -> Raised {
    vm.valueError("memoryview: invalid value for format '\(character)'")
  }
}
