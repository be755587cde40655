import Screen

/// What the sequences mean that function and cursor keys send.
struct KeySequences: Sendable {
  /// Sequences of the terminal's own description, without the leading escape character.
  private var described: [[UInt8]: Key] = [:]

  /// Only what ECMA-48 terminals have in common.
  static let common = KeySequences()

  /// Adds what a terminal's description says; `lookUp` answers for a terminfo name.
  init(lookUp: (String) -> [UInt8]? = { _ in nil }) {
    for (name, key) in KeySequences.names {
      guard let bytes = lookUp(name), bytes.count >= 3, bytes[0] == 0x1B else { continue }
      described[Array(bytes.dropFirst())] = key
    }
  }

  /// The key of a described sequence.
  func described(_ bytes: [UInt8]) -> Key? { described[bytes] }

  /// The key of `CSI parameters final`; nil for sequences that no key sends.
  func control(parameters: [Int], final: UInt8) -> Key? {
    let modifiers = KeySequences.modifiers(parameters.count > 1 ? parameters[1] : 1)
    if final == UInt8(ascii: "Z") { return .backtab }
    if final == UInt8(ascii: "~") {
      guard let named = KeySequences.numbered[parameters.first ?? 0] else { return nil }
      return key(named, modifiers)
    }
    if final == UInt8(ascii: "u"), let code = parameters.first {
      return KeySequences.reported(code, modifiers)
    }
    guard let named = KeySequences.lettered[final] else { return nil }
    return key(named, modifiers)
  }

  /// The key of `SS3 final`, which terminals send in application mode.
  func single(final: UInt8) -> Key? {
    if let named = KeySequences.lettered[final] { return named.key }
    switch final {
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "I"): return .tab
    // The number pad's own codes are those of the characters, moved up by 64.
    case 0x6A...0x79: return .character(Character(Unicode.Scalar(final - 64)))
    default: return nil
    }
  }

  /// The function key of `CSI [ final`, which the Linux console sends.
  func console(final: UInt8) -> Key? {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) else { return nil }
    return .function(Int(final - 64))
  }

  private func key(_ named: Key.NamedKey, _ modifiers: Key.Modifiers) -> Key {
    modifiers.isEmpty ? named.key : .modified(modifiers, named)
  }

  /// The modifiers that xterm's parameter stands for: 1 and a sum of 1, 2 and 4.
  private static func modifiers(_ parameter: Int) -> Key.Modifiers {
    Key.Modifiers(rawValue: UInt8(truncatingIfNeeded: max(1, parameter) - 1) & 7)
  }

  /// A key that xterm's or kitty's `CSI code ; modifiers u` reports.
  private static func reported(_ code: Int, _ modifiers: Key.Modifiers) -> Key? {
    switch code {
    case 9: return modifiers.contains(.shift) ? .backtab : .tab
    case 13: return modifiers.isEmpty ? .enter : .modified(modifiers, .enter)
    case 27: return .escape
    case 127: return modifiers.isEmpty ? .backspace : .modified(modifiers, .backspace)
    case 32..<0x110000:
      guard let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
      let character = Character(scalar)
      if modifiers.contains(.control) { return .control(character) }
      return modifiers.contains(.alt) ? .alt(character) : .character(character)
    default: return nil
    }
  }

  private static let lettered: [UInt8: Key.NamedKey] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "F"): .end, UInt8(ascii: "H"): .home,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  private static let numbered: [Int: Key.NamedKey] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  /// The terminfo names of the keys.
  private static let names: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
      ("kdch1", .delete), ("kcbt", .backtab), ("kent", .enter),
      ("kUP", .modified(.shift, .up)), ("kDN", .modified(.shift, .down)),
      ("kLFT", .modified(.shift, .left)), ("kRIT", .modified(.shift, .right)),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
